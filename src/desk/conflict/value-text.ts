// Parts of a film in a few words, for an editor who has to choose between two of them.
import type { Path } from '../../model/issue.js';
import { isObject } from '../../model/json-value.js';
import { fieldLabel } from '../form/labels.js';
import type { FilmJson } from '../history.js';
import { valueAt } from '../edit.js';
import type { Lang } from '../words/words.js';

/**
 * A value without its signs: what a thing is called, or its fields.
 * @example valueText('en', { status: 'closed', buyers: [{ name: 'Lantern' }] }) // 'Status: closed; Buyers: Lantern'
 */
export function valueText(lang: Lang, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => valueText(lang, each)).join(', ');
  if (!isObject(value)) return String(value);
  const fields = Object.entries(value);
  if (fields.length === 1 && typeof fields[0]![1] === 'string') return fields[0]![1];
  return fields.map(([name, part]) => `${fieldLabel(lang, name)}: ${valueText(lang, part)}`).join('; ');
}

/** What a row of a list is called, by the first of these that it has. */
const names = ['name', 'title', 'label', 'buyers', 'person', 'job', 'territory', 'territories', 'date', 'id'];

/**
 * Where in the film something stands, in words.
 * @example placeText('en', film, ['deals', 0, 'status']) // 'Deals: Lantern, Status'
 */
export function placeText(lang: Lang, film: FilmJson, path: Path): string {
  const steps = path.map((step, i) => {
    if (typeof step === 'string') return fieldLabel(lang, step);
    const row = valueAt(film, path.slice(0, i + 1));
    const name = isObject(row) ? names.find((each) => row[each] !== undefined) : undefined;
    return name && isObject(row) ? namesIn(row[name]) : `${step + 1}`;
  });
  return steps.reduce((text, step, i) => text + (typeof path[i] === 'number' ? ': ' : ', ') + step);
}

/** The names in a value, without whatever else is told of who has them. */
function namesIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(namesIn).join(', ');
  if (!isObject(value)) return String(value);
  if (typeof value.name === 'string') return value.name;
  return Object.values(value).map(namesIn).join(', ');
}
