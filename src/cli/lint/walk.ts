import type { Film } from '../../model/film.js';
import type { Path } from '../../model/issue.js';

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

/** The last day that a date may mean: `2026-03` -> `2026-03-31`. Good for comparing, not for showing. */
export function lastOf(date: string): string {
  const [year, rest = ''] = [date.slice(0, 4), date.slice(5)];
  if (rest.startsWith('Q')) return `${year}-${String(Number(rest[1]) * 3).padStart(2, '0')}-31`;
  return `${year}-${rest.slice(0, 2) || '12'}-${rest.slice(3) || '31'}`;
}

/** The first day that a date may mean: `2026-03` -> `2026-03-01`. */
export function firstOf(date: string): string {
  const [year, rest = ''] = [date.slice(0, 4), date.slice(5)];
  if (rest.startsWith('Q')) return `${year}-${String(Number(rest[1]) * 3 - 2).padStart(2, '0')}-01`;
  return `${year}-${rest.slice(0, 2) || '01'}-${rest.slice(3) || '01'}`;
}
