import type { Source } from '../model/film.js';
import { plainName } from '../model/plain-name.js';

/** The id of a source that the film has, by its address or its name. */
export function sourceIdOf(
  sources: Source[] = [],
  name: string | undefined,
  url: string | undefined,
): string | undefined {
  if (url) return sources.find((one) => one.url === url)?.id;
  const key = name?.toLowerCase();
  return sources.find((one) => key && (one.name.toLowerCase() === key || one.id.toLowerCase() === key))?.id;
}

/** A short name for a source that no other has. */
export function newSourceId(sources: Source[] = [], name: string): string {
  const taken = new Set(sources.map(({ id }) => id));
  const stem = shortName(name) || 'source';
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
  return id;
}

/** An entry with its source, what comes to the sources of the film, and the source itself; or the question to ask first. */
export type Sourced =
  | {
      entry: Record<string, unknown>;
      newSource: Source | undefined;
      source: Source | undefined;
      ask?: undefined;
    }
  | { ask: string };

/**
 * Gives an entry of a film the source that a line names, beside those that it has.
 * @param sources those of the film; the source may be among them
 */
export function withSource(
  entry: Record<string, unknown>,
  sources: Source[] = [],
  { source: name, url }: { source?: string | undefined; url?: string | undefined },
): Sourced {
  const id = sourceIdOf(sources, name, url);
  if (id === undefined && !name)
    return url
      ? { ask: 'Who says so? Write the name of the source before its address.' }
      : { entry, newSource: undefined, source: undefined };
  const newSource =
    id === undefined ? { id: newSourceId(sources, name!), name: name!, ...(url ? { url } : {}) } : undefined;
  const source = newSource ?? sources.find((one) => one.id === id)!;
  const had = (entry.sources as string[] | undefined) ?? [];
  return { entry: { ...entry, sources: [...new Set([...had, source.id])] }, newSource, source };
}

/**
 * A name in small letters, with hyphens between its words; empty where it has neither letters nor digits.
 * @example shortName('Émilie & Léa') // 'emilie-lea'
 */
export const shortName = (name: string): string => plainName(name).replaceAll(' ', '-');
