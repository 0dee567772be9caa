import type { Film } from '../model/film.js';
import type { Path } from '../model/issue.js';

/** Every object of a film, with its path, in document order; the film itself first. */
export function* objectsOf(
  value: object,
  path: Path = [],
): Generator<[node: Record<string, unknown>, path: Path]> {
  if (!Array.isArray(value)) yield [value as Record<string, unknown>, path];
  for (const [key, part] of Object.entries(value))
    if (part && typeof part === 'object')
      yield* objectsOf(part as object, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Every text of a film, with its path. */
export function* textsOf(film: Film): Generator<[text: string, path: Path]> {
  for (const [node, path] of objectsOf(film))
    for (const [name, value] of Object.entries(node)) {
      if (typeof value === 'string') yield [value, [...path, name]];
      if (Array.isArray(value))
        for (const [i, item] of value.entries())
          if (typeof item === 'string') yield [item, [...path, name, i]];
    }
}
