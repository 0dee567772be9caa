import { html, nothing, type TemplateResult } from 'lit';
import type { CardFacts } from '../facts/card-facts.js';
import { renderLine, renderRows, renderSpan } from './line.js';
import { hideBroken, showLoaded } from './people.js';

/** What the film is, with its poster beside it where there is room. */
export const renderCard = ({ about, rows, poster, credit }: CardFacts): TemplateResult =>
  html`<div part="body">
    ${poster ? renderPoster(poster, credit) : nothing}
    <div>
      ${about.map((line) => (line.length ? html`<p part="about">${renderLine(line)}</p>` : nothing))}${renderRows(rows)}
    </div>
  </div>`;

const renderPoster = (
  { src, alt, width, height }: NonNullable<CardFacts['poster']>,
  credit: CardFacts['credit'],
): TemplateResult =>
  html`<figure part="poster">
    <img
      src=${src}
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      referrerpolicy="no-referrer"
      @error=${hideBroken}
      @load=${showLoaded}
    />${credit ? html`<figcaption part="poster-credit">${renderSpan(credit)}</figcaption>` : nothing}
  </figure>`;
