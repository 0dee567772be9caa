import { html, nothing } from 'lit';
import type { FigureFacts } from '../facts/box-facts.js';
import type { CardFacts } from '../facts/card-facts.js';
import type { CastFacts } from '../facts/cast-facts.js';
import type { FilmFactsFacts } from '../facts/film-facts.js';
import { renderCard } from './card.js';
import { renderFigures } from './figures.js';
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
            : tag === 'deal-box' || tag === 'box-office'
              ? renderFigures(facts as FigureFacts)
              : tag === 'cast-list'
                ? renderPeople((facts as CastFacts).people)
                : renderRows(facts.rows)
        }
      </div>`,
  );
