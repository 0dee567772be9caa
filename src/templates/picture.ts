import { html, nothing, type TemplateResult } from 'lit';
import type { Poster } from '../facts/box.js';
import { lineTemplate } from './line.js';

/** A picture that is not there leaves what stands behind it. Hidden, the next one would never load lazily. */
export const hideBroken = ({ target }: Event): void => {
  Object.assign(target!, { hidden: true, loading: 'eager' });
};

/** One that comes in its place, for the next film, is there again. */
export const showLoaded = ({ target }: Event): void => {
  (target as HTMLElement).hidden = false;
};

/** The poster of a film, with its credit. */
export const posterTemplate = ({ image: { src, alt, width, height }, credit }: Poster): TemplateResult =>
  html`<figure part="poster"><img src=${src} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" referrerpolicy="no-referrer" @error=${hideBroken} @load=${showLoaded} />${
    credit.length ? html`<figcaption part="poster-credit">${lineTemplate(credit)}</figcaption>` : nothing
  }</figure>`;
