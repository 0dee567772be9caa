import { html, nothing, type TemplateResult } from 'lit';
import type { Block, ListedPerson } from '../facts/box.js';
import { lineTemplate } from './line.js';
import { hideBroken, showLoaded } from './picture.js';

/** People in a list. What is over the limit waits behind a button; it is in the markup for print and for pages without scripts. */
export const peopleTemplate = ({
  people,
  limit,
  button,
}: Extract<Block, { kind: 'people' }>): TemplateResult =>
  html`<ul part="list" role="list">${people.map((person, i) => personTemplate(person, i + 1 > limit))}</ul>${
    button
      ? html`<button part="more" type="button" aria-expanded=${button.expanded}>${button.text}</button>`
      : nothing
  }`;

/** Somebody with a photo, or with quietly coloured initials. The face tells nothing that the name doesn't. */
const personTemplate = (
  { line, photo, photoCredit, initials, tint }: ListedPerson,
  waits: boolean,
): TemplateResult =>
  html`<li part="person" ?data-rest=${waits}><span part="face" data-tint=${tint} aria-hidden="true">${initials}${
    photo
      ? html`<img src=${photo.src} alt="" loading="lazy" referrerpolicy="no-referrer" @error=${hideBroken} @load=${showLoaded} />`
      : nothing
  }</span><div>${lineTemplate(line)}${lineTemplate(photoCredit)}</div></li>`;
