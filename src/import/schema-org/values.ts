import { believedDate, yearOf } from '../belief.js';
import type { Part } from '../imported.js';
import { isPlaceholder, knownText, plainText, shown, textOf } from '../plain-text.js';
import { partsOfList } from '../lists.js';
import type { Graph } from './nodes.js';
import { typesOf } from './nodes.js';

/** The first of some nodes of the same film that has something in a field. */
export function fieldOf(nodes: Part[], ...keys: string[]): Part {
  for (const key of keys)
    for (const node of nodes) {
      const part = node.of(key);
      if (!part.isEmpty) return part;
    }
  return nodes[0]!.of(keys[0]!);
}

/** Somebody or something with a name: a person, or an organisation. */
export interface Named {
  name: string;
  isOrganization: boolean;
  character?: string | undefined;
}

/**
 * Who stands in a field: texts, also several in one, objects with a name, references, roles with an actor in them. What has
 * no name goes.
 */
export function namedIn(part: Part, graph: Graph): Named[] {
  const named = new Map<string, Named>();
  for (const item of part.items()) {
    for (const one of namedOf(graph.resolve(item), graph)) {
      const known = named.get(one.name);
      if (!known) named.set(one.name, one);
      else known.character ??= one.character;
    }
  }
  return [...named.values()];
}

function namedOf(part: Part, graph: Graph): Named[] {
  if (typeof part.value === 'string') {
    // Some sites have addresses here, which are no names.
    const text = plainText(part.value);
    if (/^(https?:)?\/\//.test(text)) return [];
    return partsOfList(text).map((name) => ({ name, isOrganization: false }));
  }
  const types = typesOf(part);
  const isRole = types.some((type) => /Role$/.test(type));
  if (isRole) {
    const character = part
      .of('characterName')
      .items()
      .flatMap((one) => knownText(one) ?? []);
    const actors = ['actor', 'director', 'author', 'creator'].flatMap((key) => namedIn(part.of(key), graph));
    return actors.map((one) => ({ ...one, character: character.join(' / ') || undefined }));
  }
  const name = part
    .of('name')
    .items()
    .flatMap((one) => textOf(one) ?? [])[0];
  if (!name || isPlaceholder(name)) return [];
  const character = part
    .of('characterName')
    .items()
    .flatMap((one) => knownText(one) ?? [])[0];
  return [
    { name, isOrganization: types.some((type) => /Organization|Corporation|Company/.test(type)), character },
  ];
}

/** The texts in a field: a text, several in one, objects with a name. */
export function textsIn(part: Part, graph: Graph): string[] {
  return namedIn(part, graph).map(({ name }) => name);
}

const iso =
  /^-?P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)D)?(?:T?(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
const spoken =
  /^(?:(\d{1,2}) ?(?:h[a-z]*|std|stunden?|ore|ч|час[а-я]*|小时|時間|시간)\.?)?,? ?(?:and |und |et |y |e )?(?:(\d{1,4}) ?(?:m(?:in[a-z]*)?\.?|′|'|’|мин[а-я]*\.?|分钟?|分鐘|분)?)?(?: ?\d{1,2} ?s(?:ec\w*)?\.?)?$/i;

/** Minutes of the units that a quantity may be in. */
const unitMinutes = new Map([
  ['MIN', 1],
  ['HUR', 60],
  ['SEC', 1 / 60],
]);

/**
 * Minutes of a duration: ISO 8601 (`PT2H12M`, `P0DT0H132M`) as it should be, and as sites write it: `PT2H12`, `P132M`, `T132M`,
 * `2h 12min`, `132`, `02:12:00`.
 */
export function minutesOf(part: Part): number | undefined {
  const value = part.isObject ? (part.of('value').value ?? part.of('name').value) : part.value;
  const unit = unitMinutes.get(part.of('unitCode').word.toUpperCase()) ?? 1;
  if (typeof value === 'number') return Number.isFinite(value) ? value * unit : undefined;
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = plainText(value)
    .replace(/^T(?=\d)/i, 'PT')
    .replace(/^PT:?/i, 'PT')
    .replace(/\s+(?=[\dHMS])/gi, ' ')
    .replace(/^(PT.*\d ?M)INS?$/i, '$1')
    .replace(/^(P.*[TH])(\d+)$/i, '$1$2M');
  if (isPlaceholder(text)) return undefined;
  const clock = /^(?:PT)?(\d{1,2}):(\d{2,3})(?::(\d\d))?$/i.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const [isIso, , months, days, hours, minutes, seconds] = iso.exec(text.replace(/ /g, '')) ?? [];
  if (isIso && isIso.length > 1) {
    const number = (digits: string | undefined) => Number(digits ?? 0);
    // P132M would be months: no film takes any.
    return number(months) + number(days) * 1440 + number(hours) * 60 + number(minutes) + number(seconds) / 60;
  }
  const [isSpoken, h, m] = spoken.exec(text) ?? [];
  if (isSpoken && (h || m)) return (Number(h ?? 0) * 60 + Number(m ?? 0)) * unit;
  return void part.warn(`${shown(value)} is not a duration, so it is left out`);
}

/** Whether a date has a time of the day: then a program wrote it when it saved the page. A full hour is midnight elsewhere. */
const isTimestamp = (part: Part): boolean =>
  typeof part.value === 'string' &&
  /[T ]\d\d:\d\d/.test(part.value) &&
  !/[T ]\d\d:00(:00(\.0+)?)?(Z|[+-]\d\d:?\d\d)?$/.test(part.value);

/** The year of a date; the last evening of a year in UTC is the first day of the next one where a program counted from. */
function yearOfDate(part: Part): number | undefined {
  const year = yearOf(believedDate(part));
  return year && /-12-31T(1[2-9]|2[0-3]):00(:00(\.0+)?)?Z$/.test(part.word) ? year + 1 : year;
}

/** The events of a film that are releases; a screening is none. */
export const releaseEvents = (nodes: Part[]): Part[] =>
  fieldOf(nodes, 'releasedEvent')
    .items()
    .filter((event) => !typesOf(event).some((type) => /Screening/.test(type)));

/**
 * The year of a film: of its publication, else of its first release, else of what may only be the date of the record.
 */
export function yearIn(nodes: Part[]): number | undefined {
  const published = fieldOf(nodes, 'datePublished', 'startDate');
  const year = isTimestamp(published) ? undefined : yearOfDate(first(published));
  if (year) return year;
  const starts = releaseEvents(nodes).flatMap((event) => believedDate(event.of('startDate')) ?? []);
  const start = yearOf(starts.sort()[0]);
  if (start) return start;
  const copyright = fieldOf(nodes, 'copyrightYear');
  if (/^\d{4}$/.test(copyright.word)) return Number(copyright.value);
  const created = fieldOf(nodes, 'dateCreated');
  if (isTimestamp(published) && !published.isEmpty)
    published.warn(
      `${shown(published.value)} has a time of the day: it is the date of the page, so it is left out`,
    );
  if (created.isEmpty) return undefined;
  const createdYear = isTimestamp(created) ? undefined : yearOfDate(first(created));
  created.warn(
    createdYear
      ? 'it may be the date of the record: check the year'
      : `${shown(created.value)} is the date of the record, so it is left out`,
  );
  return createdYear;
}

const first = (part: Part): Part => part.items()[0] ?? part;
