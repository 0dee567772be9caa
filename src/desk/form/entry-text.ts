// An entry of a list in a line: who or what it is, and beside it the most important of the rest.
import { dateText } from '../../words/date.js';
import { territoriesText } from '../../words/place.js';
import { rules } from '../../model/rules.js';
import type { Desk } from './desk.js';
import { formFields } from './fields.js';
import { codeText, fieldLabel, wordText } from './labels.js';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const word = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

/** The names of a list of companies or people. */
const namesOf = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map((one) => (isNode(one) ? word(one.name) : word(one)))
        .filter(Boolean)
        .join(', ')
    : word(value);

/** The fields that name an entry, in the order in which they are looked for. */
const titles = [
  'name',
  'title',
  'person',
  'event',
  'award',
  'job',
  'label',
  'text',
  'rating',
  'url',
  'src',
  'code',
];
/** What stands beside it. */
const others = [
  'character',
  'people',
  'relation',
  'change',
  'role',
  'type',
  'result',
  'territory',
  'platform',
  'date',
  'year',
  'status',
  'value',
];

/** What was said of an entry is kept as long as the entry is the same: lists may have hundreds. */
const said = new WeakMap<object, { key: string; text: EntryText }>();

interface EntryText {
  title: string;
  more: string;
}

export function entryText(desk: Desk, entity: string, entry: unknown): EntryText {
  if (!isNode(entry)) return { title: word(entry) || desk.t('Nothing yet'), more: '' };
  const key = `${desk.lang} ${!!desk.tongue.messages} ${entity}`;
  const kept = said.get(entry);
  if (kept?.key === key) return kept.text;
  const text = entity === 'deal' ? dealText(desk, entry) : plainText(desk, entity, entry);
  said.set(entry, { key, text });
  return text;
}

function dealText(desk: Desk, deal: Node): EntryText {
  const title = namesOf(deal.buyers) || namesOf(deal.salesAgents) || namesOf(deal.sellers);
  const status = typeof deal.status === 'string' ? shown(desk, 'deal', 'status', deal.status) : '';
  return {
    title: title || desk.t('A deal'),
    more: [placesOf(desk, deal.territories), status].filter(Boolean).join(' · '),
  };
}

function placesOf(desk: Desk, territories: unknown): string {
  try {
    return isNode(territories) ? territoriesText(territories, desk.tongue) : word(territories);
  } catch {
    return '';
  }
}

function plainText(desk: Desk, entity: string, entry: Node): EntryText {
  const texts = (names: string[]): string[] =>
    names.flatMap((name) => {
      const value = entry[name];
      const text =
        isNode(value) && !Array.isArray(value)
          ? word(value.name)
          : Array.isArray(value)
            ? namesOf(value)
            : shown(desk, entity, name, value);
      return text ? [text] : [];
    });
  const [title, ...rest] = texts(titles);
  const more = texts(others);
  if (title) return { title, more: [...rest.slice(0, 1), ...more].slice(0, 3).join(' · ') };
  const [first, ...left] = more;
  return { title: first ?? desk.t('Nothing yet'), more: left.slice(0, 3).join(' · ') };
}

/** A value in the words of the editor's language. */
function shown(desk: Desk, entity: string, name: string, value: unknown): string {
  const text = word(value);
  if (!text) return '';
  const field = formFields(entity).find((one) => one.name === name);
  if (field?.control === 'date') return rules.date(text) ? dateText(text, desk.tongue) : text;
  if (field?.control === 'code') return codeText(desk.tongue, field.type, text);
  return field?.words.includes(text) ? wordText(desk.tongue, desk.lang, entity, name, text) : text;
}

/** What a fact is called in a list of facts: its list, and the entry itself. */
export const factText = (desk: Desk, list: string, entity: string, entry: unknown): string => {
  const { title, more } = entryText(desk, entity, entry);
  return `${fieldLabel(desk.lang, list)}: ${[title, more].filter(Boolean).join(' · ')}`;
};
