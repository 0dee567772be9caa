import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CallError, reasonOf } from './errors.js';

/** The files that a snippet names. */
const snippetFiles = [
  'onesheet.js',
  'onesheet.classic.js',
  'onesheet-host.js',
  'onesheet-reserve.css',
  'onesheet-html.css',
  'themes/all.css',
];

/** `sha384-…` of the files that a snippet names, as they lie in the package. */
export function integrityHashes(): Record<string, string> {
  return Object.fromEntries(
    snippetFiles.map((file) => {
      try {
        const bytes = readFileSync(new URL(`../cdn/${file}`, import.meta.url));
        return [file, `sha384-${createHash('sha384').update(bytes).digest('base64')}`];
      } catch (error) {
        throw new CallError(`dist/cdn/${file}: ${reasonOf(error)}; install the package again`);
      }
    }),
  );
}
