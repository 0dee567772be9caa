import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CallError, reasonOf } from './errors.js';

/**
 * The paths of the film files that the arguments of a command name: files, folders (every .json in them, at any
 * depth), patterns with `*` and `**` for shells that leave them alone, and `-` for standard input.
 * @param skip a folder to leave out
 * @returns paths as the arguments write them, sorted within a folder, each once
 * @throws {CallError} when an argument names nothing
 */
export async function filmPaths(names: string[], skip?: string): Promise<string[]> {
  const paths = new Set<string>();
  for (const name of names) for (const path of await pathsOf(name, skip)) paths.add(path);
  return [...paths];
}

async function pathsOf(name: string, skip?: string): Promise<string[]> {
  if (name === '-') return ['-'];
  const entry = await stat(name).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && /[*?]/.test(name)) return undefined;
    throw new CallError(`${name}: ${reasonOf(error)}`);
  });
  if (entry && !entry.isDirectory()) return [name];
  const paths = entry ? await pathsInFolder(name, skip) : await pathsOfPattern(name, skip);
  if (paths.length) return paths;
  throw new CallError(`${name}: ${entry ? 'the folder has no .json file' : 'no file matches'}`);
}

async function pathsInFolder(folder: string, skip?: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new CallError(`${folder}: ${reasonOf(error)}`);
  });
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return path === skip ? [] : pathsInFolder(path, skip);
        return entry.name.endsWith('.json') ? [path] : [];
      }),
  );
  return lists.flat().sort();
}

async function pathsOfPattern(pattern: string, skip?: string): Promise<string[]> {
  // The folder to search is the part of the pattern before its first sign.
  const start = pattern.slice(0, pattern.search(/[*?]/));
  const folder = start.includes('/') ? start.slice(0, start.lastIndexOf('/')) || '/' : '.';
  const expression = new RegExp(
    `^${pattern
      .replace(/^\.\//, '')
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*\*|\*|\?/g, (sign) => signs[sign]!)}$`,
  );
  const paths = await pathsInFolder(folder, skip).catch(() => []);
  return paths.filter((path) => expression.test(path.split(sep).join('/')));
}

/** What the signs of a pattern are in a regular expression. */
const signs: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
