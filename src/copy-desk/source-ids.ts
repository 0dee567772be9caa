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

/**
 * A name in small letters, with hyphens between its words; empty where it has neither letters nor digits.
 * @example shortName('Émilie & Léa') // 'emilie-lea'
 */
export const shortName = (name: string): string => plainName(name).replaceAll(' ', '-');
