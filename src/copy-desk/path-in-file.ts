import type { Film } from '../model/film.js';
import type { Path } from '../model/issue.js';
import { readFilmAsWritten } from '../model/parse.js';

type Node = Record<string | number, unknown> | undefined;

/**
 * The path in the film file of a part of the clean film. The two differ where the parser leaves out an entry of a list:
 * the later entries move up in the film, and an editor counts the entries of the file.
 * @param data the JSON of the file
 * @example pathInFile(film, { title: 'Dust', deals: [7, {}] }, ['deals', 0]) // ['deals', 1]
 */
export function pathInFile(film: Film, data: unknown, path: Path): Path {
  let clean = film as unknown as Node;
  let raw = data as Node;
  return path.map((step, depth) => {
    let place = step;
    const all: unknown = raw;
    if (typeof step === 'number' && Array.isArray(all) && Array.isArray(clean) && all.length > clean.length) {
      const survivors = [...all.keys()].filter((i) => survives(film, path.slice(0, depth), all[i]));
      place = survivors[step] ?? step;
    }
    clean = clean?.[step] as Node;
    raw = raw?.[place] as Node;
    return place;
  });
}

/**
 * Whether the parser keeps an entry of the list at that path. It parses a copy of the film in which the entry is the
 * only one of its list, and looks for the entry in the result.
 */
function survives(film: Film, list: Path, entry: unknown): boolean {
  const put = (node: unknown, [step, ...rest]: Path): unknown => {
    if (step === undefined) return [entry];
    const inner = put((node as Node)?.[step], rest);
    return typeof step === 'number' ? [inner] : { ...(node as object), [step]: inner };
  };
  let result: unknown = readFilmAsWritten(put(film, list)).film;
  for (const step of list) result = (result as Node)?.[typeof step === 'number' ? 0 : step];
  return Array.isArray(result) && result.length > 0;
}
