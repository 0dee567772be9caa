import { readFileSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CallError, reasonOf } from './errors.js';

/** What a page's box takes at most, in characters. */
export const LONGEST = 2_000_000;
/** No text of LONGEST characters has more bytes in UTF-8. */
const MOST_BYTES = 4 * LONGEST;

/** Something is wrong with what a file holds, before it is looked at as JSON. */
export class ContentError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/**
 * The film files that the arguments of a command name: files, folders (every .json in them, at any depth), patterns
 * with `*` and `**` for shells that leave them alone, and `-` for standard input.
 * @returns paths as they were given, sorted within a folder, each once
 * @throws {CallError} when one names nothing
 */
export async function filmFiles(named: string[], skip?: string): Promise<string[]> {
  const found = new Set<string>();
  for (const name of named) for (const file of await filesOf(name, skip)) found.add(file);
  return [...found];
}

async function filesOf(name: string, skip?: string): Promise<string[]> {
  if (name === '-') return ['-'];
  const entry = await stat(name).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && /[*?]/.test(name)) return undefined;
    throw new CallError(`${name}: ${reasonOf(error)}`);
  });
  if (entry && !entry.isDirectory()) return [name];
  const files = entry ? await inFolder(name, skip) : await matching(name, skip);
  if (files.length) return files;
  throw new CallError(`${name}: ${entry ? 'the folder has no .json file' : 'no file matches'}`);
}

async function inFolder(folder: string, skip?: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new CallError(`${folder}: ${reasonOf(error)}`);
  });
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return path === skip ? [] : inFolder(path, skip);
        return entry.name.endsWith('.json') ? [path] : [];
      }),
  );
  return lists.flat().sort();
}

async function matching(pattern: string, skip?: string): Promise<string[]> {
  const fixed = pattern.slice(0, pattern.search(/[*?]/));
  const folder = fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) || '/' : '.';
  const expression = new RegExp(
    `^${pattern
      .replace(/^\.\//, '')
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*\*|\*|\?/g, (sign) => signs[sign]!)}$`,
  );
  const files = await inFolder(folder, skip).catch(() => []);
  return files.filter((file) => expression.test(file.split(sep).join('/')));
}

const signs: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

/**
 * The text of a film file; `-` is standard input.
 * @throws {ContentError} when it is too large or not UTF-8: no box could read it
 */
export function readText(file: string): string {
  let bytes: Buffer;
  if (file === '-') bytes = readFileSync(0);
  else {
    if (statSync(file).size > MOST_BYTES) throw tooLarge();
    bytes = readFileSync(file);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new ContentError('the file is UTF-16, not UTF-8', 'Save it as UTF-8.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError('the file is not UTF-8', 'Save it as UTF-8; it may be Latin-1 or Windows-1252.');
  }
  if (text.length > LONGEST) throw tooLarge();
  return text;
}

const tooLarge = () =>
  new ContentError(
    'the file has more than 2,000,000 characters: boxes refuse it',
    'Keep one film to a file, without pictures in it.',
  );
