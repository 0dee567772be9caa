import { basename } from 'node:path';
import type { Film } from '../../model/film.js';

/**
 * The name of a film's files: its id, or without one the name of the film file. It is in lower case and has letters,
 * digits, dots and dashes only, so that it is the same in every file system and leads out of no folder.
 * @example slugOf({ title: 'Dust', id: '../Dust & Rain' }, 'films/x.json') // 'dust-rain'
 */
export function slugOf({ id }: Film, file: string): string {
  return safeName(id ?? '') || safeName(basename(file, '.json')) || 'film';
}

function safeName(name: string): string {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
      // A dot at the beginning hides a file, two dots lead to the folder above, and Windows drops a dot at the end.
      .replace(/\.{2,}/g, '.')
      .replace(/^[.-]+|[.-]+$/g, '')
      .slice(0, 100)
      .replace(/[.-]+$/, '')
  );
}
