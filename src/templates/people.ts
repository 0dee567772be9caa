import { html, nothing, type TemplateResult } from 'lit';
import type { PersonFact } from '../facts/box-facts.js';
import { renderLine } from './line.js';

/** A picture that is not there leaves what stands behind it. Hidden, the next one would never load lazily. */
export const hideBroken = ({ target }: Event): void => {
  Object.assign(target!, { hidden: true, loading: 'eager' });
};

/** One that comes in its place, for the next film, is there again. */
export const showLoaded = ({ target }: Event): void => {
  (target as HTMLElement).hidden = false;
};

/**
 * People in a list. With a limit, the rest waits behind a button; it is in the markup all the same, for print and
 * for pages without scripts.
 * @param most how many to show; all when it is no number above zero. Infinity: all, with the button to show fewer
 * @param more what stands on the button, for all and for fewer
 */
export function renderPeople(
  people: PersonFact[],
  more?: [all: string, fewer: string],
  most?: number,
  toggle?: () => void,
): TemplateResult {
  const limit = most! >= 1 ? most! : people.length;
  const open = limit === Infinity;
  return html`<ul part="list" role="list">
      ${people.map((person, i) => renderPerson(person, i + 1 > limit))}
    </ul>
    ${
      open || people.length > limit
        ? html`<button part="more" type="button" aria-expanded=${open} @click=${toggle}>
            ${more![+open]}
          </button>`
        : nothing
    }`;
}

/** Somebody with a photo, or with quietly coloured initials. The face tells nothing that the name doesn't. */
const renderPerson = ({ line, photo, initials, tint }: PersonFact, rest: boolean): TemplateResult =>
  html`<li part="person" ?data-rest=${rest}>
    <span part="face" data-tint=${tint} aria-hidden="true"
      >${initials}${
        photo
          ? html`<img
              src=${photo.src}
              alt=""
              loading="lazy"
              referrerpolicy="no-referrer"
              @error=${hideBroken}
              @load=${showLoaded}
            />`
          : nothing
      }</span
    >
    <div>${renderLine(line)}</div>
  </li>`;
