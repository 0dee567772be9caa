import { html, nothing } from 'lit';
import type { BoxOfficeFacts } from '../facts/box-office-facts.js';
import type { CardFacts } from '../facts/card-facts.js';
import type { CastFacts } from '../facts/cast-facts.js';
import type { DealFacts } from '../facts/deal-facts.js';
import type { FilmFactsFacts } from '../facts/film-facts.js';
import { renderBoxOffice } from './box-office.js';
import { renderCard } from './card.js';
import { renderDeals } from './deals.js';
import { renderHeading } from './frame.js';
import { renderRows, renderSpan } from './line.js';
import { renderPeople } from './people.js';

/** The facts of several boxes one below the other, each under a heading one level down. */
export const renderFilmFacts = ({ sections }: FilmFactsFacts, headingLevel: number): unknown =>
  sections.map(
    ({ tag, facts }) =>
      html`<div part="section">
        ${
          // The card's heading is the title, which stands above everything.
          facts.titled
            ? nothing
            : renderHeading(renderSpan(facts.heading), Math.min(headingLevel + 1, 6), 'section-heading')
        }${
          tag === 'film-card'
            ? renderCard(facts as CardFacts)
            : tag === 'deal-box'
              ? renderDeals(facts as DealFacts)
              : tag === 'cast-list'
                ? renderPeople((facts as CastFacts).people)
                : tag === 'box-office'
                  ? renderBoxOffice(facts as BoxOfficeFacts)
                  : renderRows(facts.rows)
        }
      </div>`,
  );
