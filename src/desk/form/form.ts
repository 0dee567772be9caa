// The full form: every field of film JSON, in the sections of the boxes.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { insertAt, listAt } from '../edit.js';
import { idOf, type Desk } from './desk.js';
import { entityFields, field } from './entity.js';
import { formFields, sections, type Field } from './fields.js';
import { codeNames, fieldLabel } from './labels.js';
import { today } from './new-status.js';

/** Fields of the film that have a section of their own. */
const sectioned = new Set(sections.flatMap(([, names]) => names));

const filmFields = (names: string[]): Field[] =>
  names.flatMap((name) => formFields('film').filter((one) => one.name === name));

export function form(desk: Desk): TemplateResult {
  return html`${sections.map(([name, names]) => section(desk, name, names))} ${nameLists(desk)}`;
}

function section(desk: Desk, name: string, names: string[]): TemplateResult {
  const path = ['section', name];
  const isOpen = desk.isOpen(path);
  const fields = name === 'film' ? [] : filmFields(names);
  const count =
    fields.length === 1 && fields[0]!.isList ? listAt(desk.film, [fields[0]!.name]).length : undefined;
  const issues = names.reduce((sum, one) => sum + desk.issuesIn([one]), 0);
  return html`<details
    class="section"
    id="section-${name}"
    ?open=${isOpen}
    @toggle=${(event: Event) => {
      event.stopPropagation();
      desk.setOpen(path, (event.target as HTMLDetailsElement).open);
    }}
  >
    <summary>
      <h2>${fieldLabel(desk.lang, name)}</h2>
      ${count ? html`<span class="number">${count}</span>` : nothing}
      ${issues ? html`<span class="count">${desk.t('{count} to look at', { count: issues })}</span>` : nothing}
    </summary>
    ${isOpen ? html`<div class="fields ${name}">${content(desk, name, fields)}</div>` : nothing}
  </details>`;
}

function content(desk: Desk, name: string, fields: Field[]): TemplateResult {
  if (name === 'film')
    return entityFields(
      desk,
      [],
      'film',
      formFields('film').filter((one) => !sectioned.has(one.name)),
    );
  return html`${fields.map((one) => field(desk, [], 'film', one))}
  ${
    name === 'deals'
      ? html`<button
          type="button"
          @click=${(event: Event) => (event.target as Element).dispatchEvent(new CustomEvent('round-up', { bubbles: true }))}
        >
          ${desk.t('Round-up: many deals in a table')}
        </button>`
      : nothing
  }`;
}

/** Names of places, countries, languages and currencies for the fields that take them: one list for all. */
const nameLists = (desk: Desk): TemplateResult =>
  html`${guard([desk.tongue], () =>
    ['place', 'country', 'lang', 'currency'].map(
      (type) =>
        html`<datalist id="names-${type}">
          ${[...codeNames(desk.tongue, type).keys()].map((name) => html`<option value=${name}></option>`)}
        </datalist>`,
    ),
  )}`;

/** Begins a correction: with the day of today, and the focus where its text goes. */
export function addCorrection(desk: Desk): void {
  const count = listAt(desk.film, ['corrections']).length;
  desk.setOpen(['section', 'corrections'], true);
  desk.setOpen(['corrections', count], true);
  desk.change(insertAt(desk.film, ['corrections'], { date: today() }), desk.t('Correction'));
  desk.focus(idOf(['corrections', count, 'text']));
}
