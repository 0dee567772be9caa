// Fields that hold an object: a price, territories, a poster. Each begins with a field in which it is said as people speak,
// where there is such a way, and is read back as the box will say it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Path } from '../../model/issue.js';
import type { Money, Territories } from '../../model/film.js';
import { moneyText } from '../../words/money.js';
import { territoriesText } from '../../words/place.js';
import type { ShorthandKind } from '../../shorthand/shorthand.js';
import { put, valueAt } from '../edit.js';
import { fieldIssues } from '../issues/field-issues.js';
import { idOf, type Desk } from './desk.js';
import type { Field } from './fields.js';
import { fieldLabel } from './labels.js';
import type { PhraseEvent } from './phrase.js';
import type { PickEvent } from './territory-picker.js';

/** Objects that the shorthand has words for. */
const phrases: Record<string, ShorthandKind> = { money: 'money', territories: 'territory' };

/** What the boxes will say of an object; empty where it is not yet one that they can read. */
function readBack(desk: Desk, type: string, value: unknown): string {
  try {
    if (type === 'money') return moneyText(value as Money, desk.tongue);
    if (type === 'territories') return territoriesText(value as Territories, desk.tongue);
  } catch {
    // Half an object: its issue says what it lacks.
  }
  return '';
}

/** Whether an object has what makes it one: a sum, a place. */
const saysSomething = (type: string, value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return type === 'money'
    ? ['amount', 'min', 'max', 'band', 'undisclosed'].some((name) => name in value)
    : type !== 'territories' || 'include' in value || 'parts' in value;
};

export function objectField(desk: Desk, path: Path, field: Field): TemplateResult {
  const { name, type } = field;
  const id = idOf(path);
  const value = valueAt(desk.film, path);
  const label = fieldLabel(desk.lang, name);
  const kind = phrases[type];
  const isOpen = desk.isOpen(path);
  return html`<fieldset class="field object" id=${id} data-field=${name} tabindex="-1">
    <legend class=${kind ? 'hidden' : ''}>${label}</legend>
    ${
      kind
        ? html`<desk-phrase
            .kind=${kind}
            .label=${label}
            .lang=${desk.lang}
            .fieldId="${id}-phrase"
            @phrase=${({ detail }: PhraseEvent) => takePhrase(desk, path, name, detail)}
          ></desk-phrase>`
        : nothing
    }
    ${
      saysSomething(type, value) && kind
        ? html`<p class="said">
            <span>${readBack(desk, type, value)}</span>
            <button
              type="button"
              class="icon"
              aria-label=${desk.t('Remove {name}', { name: label })}
              @click=${() => {
                desk.change(put(desk.film, path, undefined), desk.t('Remove {name}', { name: label }));
                desk.focus(`${id}-phrase`);
              }}
            >
              ×
            </button>
          </p>`
        : nothing
    }
    ${fieldIssues(desk, path)} ${type === 'territories' ? placePicker(desk, path, label) : nothing}
    <details
      class="inner"
      ?open=${isOpen}
      @toggle=${(event: Event) => {
        event.stopPropagation();
        desk.setOpen(path, (event.target as HTMLDetailsElement).open);
      }}
    >
      <summary>${kind ? desk.t('Field by field') : desk.t('Fill in: {name}', { name: label })}</summary>
      ${isOpen ? html`<div class="fields">${desk.fields(path, type)}</div>` : nothing}
    </details>
  </fieldset>`;
}

/** All groups and countries to tick. Who says territories in words never loads them. */
function placePicker(desk: Desk, path: Path, label: string): TemplateResult {
  const at = [...path, 'places'];
  const isOpen = desk.isOpen(at);
  if (isOpen) void import('./territory-picker.js');
  const value = valueAt(desk.film, path) ?? {};
  return html`<details
    class="inner"
    ?open=${isOpen}
    @toggle=${(event: Event) => {
      event.stopPropagation();
      desk.setOpen(at, (event.target as HTMLDetailsElement).open);
    }}
  >
    <summary>${desk.t('Choose from all territories')}</summary>
    ${
      isOpen
        ? html`<desk-territories
            .territories=${value}
            .tongue=${desk.tongue}
            .lang=${desk.lang}
            .label=${label}
            @pick=${({ detail }: PickEvent) => {
              const { include: _, exclude: __, ...rest } = value as Territories;
              const next = { ...detail, ...rest };
              desk.change(put(desk.film, path, Object.keys(next).length ? next : undefined), label);
            }}
          ></desk-territories>`
        : nothing
    }
  </details>`;
}

/** Puts what a phrase says where it belongs: a price may say that it is the minimum guarantee, or what the seller asks. */
function takePhrase(desk: Desk, path: Path, name: string, fragment: Record<string, unknown>): void {
  const film = fragment.film as { boxOffice?: { budget?: unknown } } | undefined;
  const own = fragment[name] ?? fragment.price ?? fragment.territories ?? film?.boxOffice?.budget;
  const value = own ?? Object.values(fragment)[0];
  desk.change(put(desk.film, path, value), fieldLabel(desk.lang, name));
}
