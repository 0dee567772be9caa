// The fields of one object, each by the control that fits it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Path } from '../../model/issue.js';
import { valueAt } from '../edit.js';
import { fieldIssues } from '../issues/field-issues.js';
import { idOf, type Desk } from './desk.js';
import { entryList } from './entries.js';
import { formFields, hiddenFields, isUsual, type Field } from './fields.js';
import { inputField } from './inputs.js';
import { codeList, textList, wordList } from './lists.js';
import { withMeaning } from './meaning.js';
import { objectField } from './objects.js';
import { appliedTo, sourceTicks } from './sources.js';

/** One field of an object, with what it is for. What has a section of its own says so in its heading. */
export function field(desk: Desk, path: Path, entity: string, one: Field): TemplateResult {
  const control = controlOf(desk, path, entity, one);
  const isSection = !path.length && one.control === 'object' && one.isList;
  return isSection ? control : withMeaning(desk, [...path, one.name], entity, one.name, control);
}

function controlOf(desk: Desk, path: Path, entity: string, one: Field): TemplateResult {
  const at = [...path, one.name];
  const value = valueAt(desk.film, at);
  // What is not of the right shape is shown as it stands; the issue below says what it should be.
  if (value !== undefined && Array.isArray(value) !== one.isList)
    return inputField(desk, at, entity, { ...one, control: 'text' });
  if (one.name === 'sources' && entity !== 'film') return sourceTicks(desk, at);
  if (!one.isList)
    return one.control === 'object' && (value === undefined || typeof value === 'object')
      ? objectField(desk, at, one)
      : inputField(desk, at, entity, one);
  if (one.control === 'object') return entryList(desk, at, one.type);
  if (one.control === 'choice') return wordList(desk, at, entity, one);
  if (one.control === 'code') return codeList(desk, at, one);
  return textList(desk, at, one);
}

/** All fields of an object: the usual ones, and behind “More fields” the others, unless they say something. */
export function entityFields(
  desk: Desk,
  path: Path,
  entity: string,
  fields: Field[] = formFields(entity),
): TemplateResult {
  const shown = fields.filter(({ name }) => !hiddenFields.has(name));
  const isFilled = ({ name }: Field): boolean => valueAt(desk.film, [...path, name]) !== undefined;
  const morePath = [...path, 'more'];
  const isOpen = desk.isOpen(morePath);
  // While they are open they all stay, or a field would move away at its first letter.
  const more = shown.filter((one) => !isUsual(entity, one.name) && (isOpen || !isFilled(one)));
  const first = shown.filter((one) => !more.includes(one));
  return html`${first.map((one) => field(desk, path, entity, one))} ${unknownFields(desk, path, entity)}
  ${entity === 'source' ? appliedTo(desk, `${valueAt(desk.film, [...path, 'id']) as string}`) : nothing}
  ${
    more.length
      ? html`<details
          class="more"
          id=${idOf(morePath)}
          ?open=${isOpen}
          @toggle=${(event: Event) => {
            event.stopPropagation();
            desk.setOpen(morePath, (event.target as HTMLDetailsElement).open);
          }}
        >
          <summary>${desk.t('More fields')}</summary>
          ${
            isOpen
              ? html`<div class="fields">${more.map((one) => field(desk, path, entity, one))}</div>`
              : nothing
          }
        </details>`
      : nothing
  }`;
}

/** Fields that film JSON does not have: they stay, and their issues say so. */
function unknownFields(desk: Desk, path: Path, entity: string): TemplateResult | typeof nothing {
  const value = valueAt(desk.film, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return nothing;
  const known = new Set(formFields(entity).map(({ name }) => name));
  const unknown = Object.keys(value).filter((name) => !known.has(name));
  return unknown.length ? html`${unknown.map((name) => fieldIssues(desk, [...path, name]))}` : nothing;
}
