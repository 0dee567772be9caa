import { rules } from '../model/rules.js';
import { dealStatuses } from '../model/vocabulary.js';
import { isName, namesIn } from './person/names.js';
import { Question, type ShorthandKind, type ShorthandOptions } from './reading.js';
import { readKind } from './readers.js';

type Path = (string | number)[];

/** A film in which texts that stand in the place of objects are written out. */
export interface InFull {
  film: unknown;
  /** What was written where: the value that takes the place of the text at the path. */
  fixes: { path: Path; value: unknown }[];
  /** Texts that stay, because they are not clear. */
  questions: { path: Path; ask: string }[];
}

const moneyFields = new Set([
  'price',
  'askingPrice',
  'expectedPrice',
  'pAndA',
  'budget',
  'bid',
  'amount',
  'cost',
  'gross',
]);
const partyFields = new Set(['buyers', 'sellers', 'salesAgents']);
const dateFields = new Set(['date', 'asOf', 'start', 'end', 'from', 'to', 'until', 'updated']);

/** Deeper than any film. */
const mostLevels = 12;

/**
 * Writes film JSON out in full where a text stands in the place of an object: `"price": "$11-12M"`,
 * `"territories": "North America"`, `"cast": ["Lana Condor"]`. All else stays as it is; what is not clear stays, with a question.
 * @param film what `JSON.parse` gave; it is not changed
 * @example inFull({ title: 'Dust', cast: ['Lana Condor'] }).film // { title: 'Dust', cast: [{ name: 'Lana Condor' }] }
 */
export function inFull(film: unknown, options: ShorthandOptions = {}): InFull {
  const result: InFull = { film: undefined, fixes: [], questions: [] };
  result.film = walk(film, [], result, options);
  return result;
}

function walk(value: unknown, path: Path, result: InFull, options: ShorthandOptions): unknown {
  const read = readAt(value, path, options);
  if (read && 'value' in read) {
    result.fixes.push({ path, value: read.value });
    return read.value;
  }
  if (read) result.questions.push({ path, ask: read.ask });
  if (typeof value !== 'object' || value === null || path.length > mostLevels) return value;
  if (Array.isArray(value)) return value.map((part, i) => walk(part, [...path, i], result, options));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, walk(part, [...path, name], result, options)]),
  );
}

type Read = { value: unknown } | { ask: string } | undefined;

/** What should stand at a path instead of a text; undefined where nothing is to be done. */
function readAt(value: unknown, path: Path, options: ShorthandOptions): Read {
  const field = path.at(-1);
  const list = path.at(-2);
  if (isTexts(value) && field === 'territories')
    return readField('territory', value.join(', '), 'territories', options);
  if (typeof value !== 'string' || !value.trim()) return undefined;
  if (field === 'territories') return readField('territory', value, 'territories', options);
  if (typeof field === 'string' && moneyFields.has(field)) return readSum(field, value, path, options);
  if (typeof field === 'string' && dateFields.has(field))
    return rules.date(value) ? undefined : readField('date', value, 'date', options);
  if (field === 'rights' || field === 'excludedRights') return readField('rights', value, 'rights', options);
  if (field === 'status' && path[0] === 'deals')
    return (dealStatuses as readonly string[]).includes(value)
      ? undefined
      : readField('status', value, 'status', options);
  if (typeof field === 'string' && partyFields.has(field)) return people(value);
  if (typeof list === 'string' && partyFields.has(list)) return { value: { name: value.trim() } };
  if (field === 'person') return { value: { name: value.trim() } };
  if (
    typeof field === 'string' &&
    (field === 'cast' || (field === 'people' && path[0] !== 'comparisons' && path[0] !== 'awards'))
  )
    return people(value);
  if (list === 'cast') return castMember(value, options);
  if (list === 'people' && (path[0] === 'crew' || path[0] === 'companies')) return one(value);
  if (list === 'crew') return firstOf('crew', value, options);
  if (list === 'castingChanges') return firstOf('castingChanges', value, options);
  if (list === 'companies') return company(value, options);
  return undefined;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string');

function readField(kind: ShorthandKind, text: string, field: string, options: ShorthandOptions): Read {
  const { fragment, ask } = readKind(kind, text, options);
  if (!fragment) return { ask: ask };
  // What says more than the field holds would lose the rest.
  if (Object.keys(fragment).length !== 1 || !(field in fragment))
    return { ask: `What of “${text}” belongs here?` };
  return { value: fragment[field] };
}

function readSum(field: string, text: string, path: Path, options: ShorthandOptions): Read {
  const { fragment, ask } = readKind('money', text, options);
  if (!fragment) return { ask: ask };
  const keys = Object.keys(fragment);
  const isOne = keys.length === 1;
  // In a field of its own, the sum needs no word that says what it is.
  const film = fragment.film as { boxOffice: { budget?: unknown } } | undefined;
  const sum = fragment[field] ?? fragment.price ?? (field === 'budget' ? film?.boxOffice.budget : undefined);
  return isOne && sum !== undefined
    ? { value: sum }
    : { ask: `What of “${text}” belongs to ${path.join('.')}?` };
}

/** The names of a text; a question where it has none. */
function people(text: string): Read {
  try {
    return {
      value: namesIn(text).map(({ name, inside }) => ({
        name,
        ...(inside.length ? { knownFor: inside } : {}),
      })),
    };
  } catch (error) {
    if (error instanceof Question) return { ask: error.message };
    throw error;
  }
}

function one(text: string): Read {
  const read = people(text);
  return read && 'value' in read && (read.value as unknown[]).length === 1
    ? { value: (read.value as unknown[])[0] }
    : read;
}

function castMember(text: string, options: ShorthandOptions): Read {
  if (isName(text.trim())) return { value: { name: text.trim() } };
  return firstOf('cast', text, options);
}

function company(text: string, options: ShorthandOptions): Read {
  if (isName(text.trim())) return { value: { name: text.trim() } };
  return firstOf('companies', text, options);
}

/** The one entry of a list that a text says. */
function firstOf(field: string, text: string, options: ShorthandOptions): Read {
  const { fragment, ask } = readKind('person', text, options);
  if (!fragment) return { ask: ask };
  const list = fragment[field] as unknown[] | undefined;
  return Object.keys(fragment).length === 1 && list?.length === 1
    ? { value: list[0] }
    : { ask: `What of “${text}” belongs to ${field}?` };
}
