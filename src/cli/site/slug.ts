import { basename } from 'node:path';
import type { Film } from '../../model/film.js';

/**
 * The name of a film's files: its id, else the name of the file that it came in, in lower case and in letters, digits,
 * dots and dashes alone, so that it is the same in every file system, and leads nowhere else.
 * @example slugOf({ title: 'Dust', id: '../Dust & Rain' }, 'films/x.json') // 'dust-rain'
 */
export function slugOf({ id }: Film, file: string): string {
  return worded(id ?? '') || worded(basename(file, '.json')) || 'film';
}

function worded(name: string): string {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
      // A dot in front hides a file, two lead up, and Windows drops one at the end.
      .replace(/\.{2,}/g, '.')
      .replace(/^[.-]+|[.-]+$/g, '')
      .slice(0, 100)
      .replace(/[.-]+$/, '')
  );
}
