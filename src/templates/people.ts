import { html, nothing, type TemplateResult } from 'lit';
import type { PersonFact } from '../facts/box-facts.js';
import { renderLine } from './line.js';

/** A picture that is not there leaves what stands behind it. */
export const hideBroken = (event: Event): void => {
  (event.target as HTMLElement).hidden = true;
};

/**
 * Somebody in a list, with a photo, or quietly coloured initials where there is none. The face tells nothing that
 * the name doesn't.
 */
export const renderPerson = ({ line, photo, initials, tint }: PersonFact, rest: boolean): TemplateResult =>
  html`<li part="person" ?data-rest=${rest}>
    <span part="face" data-tint=${tint} aria-hidden="true"
      >${initials}${photo
        ? html`<img src=${photo.src} alt="" loading="lazy" referrerpolicy="no-referrer" @error=${hideBroken} />`
        : nothing}</span
    >
    <div>${renderLine(line)}</div>
  </li>`;
