// Fields of one value: text, number, date, word, name of a country.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Path } from '../../model/issue.js';
import { rules } from '../../model/rules.js';
import { readShorthand } from '../../shorthand/shorthand.js';
import { put, valueAt } from '../edit.js';
import { fieldIssues, issuesId } from '../issues/field-issues.js';
import { idOf, type Desk } from './desk.js';
import type { Field } from './fields.js';
import { codeOf, codeText, fieldLabel, wordText } from './labels.js';

/** What stands in a field as the text of an input. What is no plain value is shown as JSON: an issue says what is wrong. */
const textOf = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : `${value as string}`;

/** A number where the text is one, and only then: half a number stays as it is typed. */
const numberOr = (text: string): unknown => (text !== '' && `${Number(text)}` === text ? Number(text) : text);

/** One field with its label and its issues. */
export function inputField(desk: Desk, path: Path, entity: string, field: Field): TemplateResult {
  const id = idOf(path);
  const issues = desk.issuesAt(path);
  return html`<div class="field ${field.control}" data-field=${field.name}>
    <label for=${id}
      >${fieldLabel(desk.lang, field.name)}${field.isNeeded && valueAt(desk.film, path) === undefined ? needed(desk) : nothing}</label
    >
    ${inputOf(desk, path, entity, field, ifDefined(issues.length ? issuesId(path) : undefined))}
    ${fieldIssues(desk, path)}
  </div>`;
}

const needed = (desk: Desk): TemplateResult => html` <span class="needed">${desk.t('needed')}</span>`;

function inputOf(desk: Desk, path: Path, entity: string, field: Field, issues: unknown): TemplateResult {
  const id = idOf(path);
  const value = valueAt(desk.film, path);
  const label = fieldLabel(desk.lang, field.name);
  const set = (next: unknown): void => desk.change(put(desk.film, path, next), label, id);
  const onInput = (event: Event): void => {
    const { value: text } = event.target as HTMLInputElement;
    set(field.control === 'number' ? numberOr(text.trim()) : text);
  };
  const settle = (): void => desk.settle();
  switch (field.control) {
    case 'long':
      return html`<textarea
        id=${id}
        rows="2"
        aria-describedby=${issues}
        .value=${live(textOf(value))}
        @input=${onInput}
        @change=${settle}
      ></textarea>`;
    case 'truth':
      return html`<input
        type="checkbox"
        id=${id}
        aria-describedby=${issues}
        .checked=${live(value === true)}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked || undefined)}
      />`;
    case 'choice':
      return choice(desk, id, entity, field, value, issues, set);
    case 'code':
    case 'words':
      return suggested(desk, id, entity, field, value, issues, set);
    default:
      return html`<input
        id=${id}
        inputmode=${field.control === 'number' ? 'decimal' : field.control === 'address' ? 'url' : 'text'}
        autocomplete="off"
        placeholder=${ifDefined(field.control === 'date' ? desk.t('2026-03-14, or March 2026') : undefined)}
        aria-describedby=${issues}
        .value=${live(textOf(value))}
        @input=${onInput}
        @change=${(event: Event) => {
          if (field.control === 'date') readDate((event.target as HTMLInputElement).value, set);
          settle();
        }}
      />`;
  }
}

/** A date as an editor says it becomes one of film JSON when she leaves the field. */
function readDate(text: string, set: (date: unknown) => void): void {
  if (!text.trim() || rules.date(text)) return;
  const { fragment } = readShorthand('date', text);
  if (typeof fragment?.date === 'string') set(fragment.date);
}

function choice(
  desk: Desk,
  id: string,
  entity: string,
  field: Field,
  value: unknown,
  issues: unknown,
  set: (value: unknown) => void,
): TemplateResult {
  const { tongue, lang } = desk;
  const isKnown = value === undefined || field.words.includes(value as string);
  return html`<select
    id=${id}
    aria-describedby=${issues}
    .value=${live(textOf(value))}
    @change=${(event: Event) => {
      set((event.target as HTMLSelectElement).value || undefined);
      desk.settle();
    }}
  >
    <option value="" ?selected=${value === undefined}>–</option>
    ${field.words.map(
      (word) =>
        html`<option value=${word} ?selected=${word === value}>
          ${wordText(tongue, lang, entity, field.name, word)}
        </option>`,
    )}
    ${isKnown ? nothing : html`<option value=${textOf(value)} selected>${textOf(value)}</option>`}
  </select>`;
}

/** An input with names to choose from: it shows names and writes codes. Any other text stays as it is. */
function suggested(
  desk: Desk,
  id: string,
  entity: string,
  field: Field,
  value: unknown,
  issues: unknown,
  set: (value: unknown) => void,
): TemplateResult {
  const { tongue, lang } = desk;
  const isCode = field.control === 'code';
  const names = isCode
    ? new Map<string, string>()
    : new Map(field.words.map((word) => [wordText(tongue, lang, entity, field.name, word), word]));
  const shown = isCode
    ? typeof value === 'string' && value
      ? codeText(tongue, field.type, value)
      : textOf(value)
    : field.words.includes(value as string)
      ? wordText(tongue, lang, entity, field.name, value as string)
      : textOf(value);
  const wordOf = (text: string): string =>
    (isCode
      ? codeOf(tongue, field.type, text)
      : [...names].find(([name]) => name.toLowerCase() === text.trim().toLowerCase())?.[1]) ?? text;
  return html`<input
      id=${id}
      list=${isCode ? `names-${field.type}` : `${id}-names`}
      autocomplete="off"
      aria-describedby=${issues}
      .value=${live(shown)}
      @change=${(event: Event) => {
        set(wordOf((event.target as HTMLInputElement).value) || undefined);
        desk.settle();
      }}
    />${
      isCode
        ? nothing
        : html`<datalist id="${id}-names">
            ${[...names.keys()].map((name) => html`<option value=${name}></option>`)}
          </datalist>`
    }`;
}
