// Fields that hold a list of plain values: texts, words to tick, names of countries.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Path } from '../../model/issue.js';
import { insertAt, listAt, put, removeAt } from '../edit.js';
import { fieldIssues } from '../issues/field-issues.js';
import { idOf, type Desk } from './desk.js';
import type { Field } from './fields.js';
import { codeOf, codeText, fieldLabel, wordText } from './labels.js';

/** A list of texts: a row for each, and an empty one to add another. */
export function textList(desk: Desk, path: Path, field: Field): TemplateResult {
  const label = fieldLabel(desk.lang, field.name);
  const texts = listAt(desk.film, path);
  const id = idOf(path);
  return html`<fieldset class="field list" id=${id} data-field=${field.name}>
    <legend>${label}</legend>
    ${texts.map(
      (text, i) =>
        html`<div class="row">
          <input
            id=${idOf([...path, i])}
            aria-label="${label} ${i + 1}"
            autocomplete="off"
            .value=${live(typeof text === 'string' ? text : JSON.stringify(text))}
            @input=${(event: Event) =>
              desk.change(
                put(desk.film, [...path, i], (event.target as HTMLInputElement).value),
                label,
                `${id}-${i}`,
              )}
            @change=${() => desk.settle()}
          />
          ${removeButton(desk, [...path, i], `${text as string}`, `${id}-new`)}
        </div>`,
    )}
    ${newEntry(desk, id, label, (text) => desk.change(insertAt(desk.film, path, text), label))}
    ${fieldIssues(desk, path)} ${texts.map((_, i) => fieldIssues(desk, [...path, i]))}
  </fieldset>`;
}

/** A list of words of a vocabulary: a box to tick for each. */
export function wordList(desk: Desk, path: Path, entity: string, field: Field): TemplateResult {
  const label = fieldLabel(desk.lang, field.name);
  const chosen = listAt(desk.film, path);
  return html`<fieldset class="field ticks" id=${idOf(path)} data-field=${field.name}>
    <legend>${label}</legend>
    ${field.words.map((word) =>
      tick(wordText(desk.tongue, desk.lang, entity, field.name, word), chosen.includes(word), (on) =>
        desk.change(
          put(desk.film, path, on ? [...chosen, word] : chosen.filter((one) => one !== word)),
          label,
        ),
      ),
    )}
    ${fieldIssues(desk, path)}
  </fieldset>`;
}

/** A box to tick, with its label. */
export const tick = (label: string, isOn: boolean, set: (on: boolean) => void): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;

/** A list of countries, groups or languages: each with its name, and a field that adds one by name. */
export function codeList(desk: Desk, path: Path, field: Field): TemplateResult {
  const label = fieldLabel(desk.lang, field.name);
  const codes = listAt(desk.film, path);
  const id = idOf(path);
  return html`<fieldset class="field codes" id=${id} data-field=${field.name}>
    <legend>${label}</legend>
    ${
      codes.length
        ? html`<ul class="chips" role="list">
            ${codes.map((code, i) => {
              const name =
                typeof code === 'string' ? codeText(desk.tongue, field.type, code) : JSON.stringify(code);
              return html`<li>${name} ${removeButton(desk, [...path, i], name, `${id}-new`)}</li>`;
            })}
          </ul>`
        : nothing
    }
    ${newEntry(
      desk,
      id,
      label,
      (text) => {
        const code = codeOf(desk.tongue, field.type, text) ?? text;
        if (!codes.includes(code)) desk.change(insertAt(desk.film, path, code), label);
      },
      `names-${field.type}`,
    )}
    ${fieldIssues(desk, path)} ${codes.map((_, i) => fieldIssues(desk, [...path, i]))}
  </fieldset>`;
}

/**
 * The field below a list that adds to it, and is empty again.
 * @param names the id of the list of names that it suggests
 */
const newEntry = (
  desk: Desk,
  id: string,
  label: string,
  add: (text: string) => void,
  names?: string,
): TemplateResult =>
  html`<input
    id="${id}-new"
    list=${names ?? nothing}
    aria-label="${label}: ${desk.t('add')}"
    placeholder=${desk.t('add')}
    autocomplete="off"
    .value=${live('')}
    @change=${(event: Event) => {
      const input = event.target as HTMLInputElement;
      const text = input.value.trim();
      if (text) add(text);
      input.value = '';
    }}
  />`;

/**
 * A button that takes an entry out.
 * @param next the id of what gets the focus then, because the button is gone
 */
export const removeButton = (desk: Desk, path: Path, name: string, next: string): TemplateResult =>
  html`<button
    type="button"
    class="icon"
    aria-label=${desk.t('Remove {name}', { name })}
    title=${desk.t('Remove {name}', { name })}
    @click=${() => {
      desk.change(removeAt(desk.film, path), desk.t('Remove {name}', { name }));
      desk.focus(next);
    }}
  >
    ×
  </button>`;
