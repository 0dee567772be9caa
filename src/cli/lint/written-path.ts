import type { Film } from '../../model/film.js';
import type { Path } from '../../model/issue.js';
import { readFilm } from '../../model/parse.js';

type Node = Record<string | number, unknown> | undefined;

/**
 * Where a part of the clean film is in the JSON as it was written: what the reader left out moves the rest of its
 * list up, and an editor counts with it.
 * @example writtenPath(film, { title: 'Dust', deals: [7, {}] }, ['deals', 0]) // ['deals', 1]
 */
export function writtenPath(film: Film, written: unknown, path: Path): Path {
  let clean = film as unknown as Node;
  let raw = written as Node;
  return path.map((step, depth) => {
    let place = step;
    const all: unknown = raw;
    if (typeof step === 'number' && Array.isArray(all) && Array.isArray(clean) && all.length > clean.length) {
      const kept = [...all.keys()].filter((i) => survives(film, path.slice(0, depth), all[i]));
      place = kept[step] ?? step;
    }
    clean = clean?.[step] as Node;
    raw = raw?.[place] as Node;
    return place;
  });
}

/** Whether the reader keeps an entry of the list at that path: asked by reading the film with nothing else in the list. */
function survives(film: Film, list: Path, item: unknown): boolean {
  const put = (node: unknown, [step, ...rest]: Path): unknown => {
    if (step === undefined) return [item];
    const inner = put((node as Node)?.[step], rest);
    return typeof step === 'number' ? [inner] : { ...(node as object), [step]: inner };
  };
  let found: unknown = readFilm(put(film, list)).film;
  for (const step of list) found = (found as Node)?.[typeof step === 'number' ? 0 : step];
  return Array.isArray(found) && found.length > 0;
}
