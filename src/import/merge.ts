import type { Film } from '../model/film.js';
import { wordOf } from './imported.js';
import { nameKey } from './sameness.js';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  !!value && typeof value === 'object' && !Array.isArray(value);
const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? nameKey(value) : '');
const namesOf = (value: unknown): string =>
  nodesOf(value)
    .map(({ name }) => textOf(name))
    .sort()
    .join('|');

/** What the entries of a list are told apart by; a list without such a thing is taken as a whole. */
const keys: Record<string, (entry: Node) => string> = {
  certificates: ({ territory }) => textOf(territory),
  links: ({ url }) => wordOf(url),
  cast: ({ name }) => textOf(name),
  crew: ({ job }) => textOf(job),
  companies: ({ name, role }) => `${textOf(name)}|${textOf(role)}`,
  deals: ({ id, buyers, territories }) =>
    typeof id === 'string'
      ? id
      : `${namesOf(buyers)}|${JSON.stringify(isNode(territories) ? territories.include : '')}`,
  awards: ({ award, category, result, year }) =>
    [award, category, result].map(textOf).join('|') + wordOf(year),
  titles: ({ title, territory }) => `${textOf(title)}|${textOf(territory)}`,
  castingChanges: ({ person, change, character }) =>
    `${textOf(isNode(person) ? person.name : '')}|${textOf(change)}|${textOf(character)}`,
  comparisons: ({ title, relation }) => `${textOf(title)}|${textOf(relation)}`,
  releases: ({ type, territory, platform }) => [type, territory, platform].map(textOf).join('|'),
  opening: ({ territory }) => textOf(territory),
  gross: ({ territory }) => textOf(territory),
  timeline: ({ date, title }) => `${wordOf(date)}|${textOf(title)}`,
  corrections: ({ date, text }) => `${wordOf(date)}|${textOf(text)}`,
  sources: ({ id }) => wordOf(id),
};

/** Texts of several sources, which all count. */
const together = ['alsoKnownAs'];

/** Fields that are about the file of an editor, and not about the film. */
const ofTheFile = ['$schema', 'id', 'lang', 'updated'];

/**
 * Adds to a film what it lacks and another has. Nothing that stands in the first is changed: where both have a value, the first
 * one's stays. What is added names its source.
 * @param film film JSON of an editor, of any shape: what boxes would leave out stays as it is
 * @param other a film as an importer gives it
 * @returns a new document
 * @example mergeFilm({ title: 'Dust', year: 2019 }, { title: 'DUST', year: 2020, runtime: 90 })
 *   // { title: 'Dust', year: 2019, runtime: 90 }
 */
export function mergeFilm(film: Record<string, unknown>, other: Film): Record<string, unknown> {
  const theirs = withOwnSourceIds(film, other);
  const merged: Node = { ...film };
  for (const [name, value] of Object.entries(theirs)) {
    const mine = merged[name];
    if (value === undefined) continue;
    if (name === 'originalTitle' && value === merged.title) continue;
    if (mine === undefined) {
      if (!ofTheFile.includes(name)) merged[name] = value;
    } else if (together.includes(name)) merged[name] = joined(mine, value, merged);
    else if (name === 'boxOffice' || name === 'ids' || name === 'shoot') merged[name] = inner(mine, value);
    else if (keys[name]) merged[name] = entriesOf(name, mine, value, merged);
  }
  return withUsedSources(merged, film, theirs);
}

/** The film without sources of the other film of which nothing was taken. */
function withUsedSources(merged: Node, film: Node, { sources: [first] = [] }: Film): Node {
  if (!Array.isArray(merged.sources)) return merged;
  const used = new Set(Object.values(merged).flatMap(idsUsed));
  // Fields without rows, such as the year, have no place for a source: the first one stands for them.
  const fields = Object.keys(merged).filter((name) => name !== 'sources' && merged[name] !== film[name]);
  if (first && fields.length) used.add(first.id);
  const before = new Set(listOf(film.sources));
  const sources = (merged.sources as unknown[]).filter(
    (source) => before.has(source) || !isNode(source) || used.has(source.id),
  );
  const { sources: all, ...rest } = merged;
  void all;
  return sources.length ? { ...rest, sources } : rest;
}

/** The ids of sources that a value names, at any depth. */
function idsUsed(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(idsUsed);
  if (!isNode(value)) return [];
  const own =
    Array.isArray(value.sources) && value.sources.every((id) => typeof id === 'string') ? value.sources : [];
  return [...own, ...Object.values(value).flatMap(idsUsed)];
}

function joined(mine: unknown, theirs: unknown, { title, originalTitle }: Node): unknown {
  if (!Array.isArray(mine)) return mine;
  const known = new Set([title, originalTitle, ...(mine as unknown[])].map(textOf));
  return [...(mine as unknown[]), ...(theirs as string[]).filter((text) => !known.has(textOf(text)))];
}

/** An object whose fields are merged each by itself. */
function inner(mine: unknown, theirs: unknown): unknown {
  if (!isNode(mine)) return mine;
  const merged = { ...mine };
  for (const [name, value] of Object.entries(theirs as Node).filter(([, part]) => part !== undefined))
    merged[name] =
      merged[name] === undefined
        ? value
        : keys[name]
          ? entriesOf(name, merged[name], value, {})
          : merged[name];
  return merged;
}

/** A list in which entries about the same are merged, and others are added. */
function entriesOf(name: string, mine: unknown, theirs: unknown, film: Node): unknown {
  if (!Array.isArray(mine)) return mine;
  const key = keys[name]!;
  const merged = [...(mine as unknown[])];
  for (const entry of nodesOf(theirs)) {
    const place = mine.findIndex((one) => isNode(one) && key(one) === key(entry));
    if (place >= 0) merged[place] = completed(merged[place] as Node, entry);
    else if (!contradicts(name, entry, film)) merged.push(entry);
  }
  return merged;
}

/** An entry with the fields that it lacks; then it names the source of these, too. */
function completed(mine: Node, theirs: Node): Node {
  const added = Object.entries(theirs).filter(
    ([name, value]) => name !== 'sources' && value !== undefined && mine[name] === undefined,
  );
  if (!added.length) return mine;
  const both = [...new Set([...listOf(mine.sources), ...listOf(theirs.sources)])];
  return { ...mine, ...Object.fromEntries(added), ...(both.length ? { sources: both } : {}) };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const writing = ['writer', 'screenplay'];

/** Whether an entry would say something else than the rest of the film. */
function contradicts(name: string, entry: Node, { castingChanges, crew }: Node): boolean {
  // Databases go on to list people who have left a film.
  if (name === 'cast')
    return nodesOf(castingChanges).some(
      ({ person, change }) =>
        (change === 'exited' || change === 'recast') &&
        isNode(person) &&
        textOf(person.name) === textOf(entry.name),
    );
  // One source says "writer" of whom another calls the author of the screenplay.
  if (name === 'crew' && writing.includes(wordOf(entry.job))) {
    const known = new Set(
      nodesOf(crew)
        .filter(({ job }) => writing.includes(wordOf(job)))
        .flatMap(({ people }) => nodesOf(people).map((person) => textOf(person.name))),
    );
    return nodesOf(entry.people).every((person) => known.has(textOf(person.name)));
  }
  return false;
}

/** The other film with ids of sources that the first does not use for another source. */
function withOwnSourceIds(film: Node, other: Film): Film {
  const known = nodesOf(film.sources);
  const renamed = new Map<string, string>();
  for (const source of other.sources ?? []) {
    const same = known.find(({ id }) => id === source.id);
    const isSame = !same || same.url === source.url || textOf(same.name) === nameKey(source.name);
    if (isSame) continue;
    let number = 2;
    while (known.some(({ id }) => id === `${source.id}-${number}`)) number++;
    renamed.set(source.id, `${source.id}-${number}`);
  }
  if (!renamed.size) return other;
  const rename = (value: unknown, field = ''): unknown => {
    if (typeof value === 'string') return field === 'sources' ? (renamed.get(value) ?? value) : value;
    if (Array.isArray(value)) return value.map((item) => rename(item, field));
    if (!isNode(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rename(part, name)]));
  };
  const sources = (other.sources ?? []).map((source) => ({
    ...source,
    id: renamed.get(source.id) ?? source.id,
  }));
  return { ...(rename({ ...other, sources: undefined }) as Film), sources };
}
