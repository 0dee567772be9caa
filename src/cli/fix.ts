import { readFileSync, writeFileSync } from 'node:fs';
import type { Path } from '../model/issue.js';
import { CallError, reasonOf } from './errors.js';
import { valuePlaces } from '../json-text/json.js';

/** A value that should stand at a path of a film file. */
export interface Fix {
  path: Path;
  value: unknown;
}

/**
 * A JSON text with values put right. All else stays as it is, byte for byte: order, indents, line breaks.
 * @example fixText('{ "kind":  "Feature" }', [{ path: ['kind'], value: 'feature' }]) // '{ "kind":  "feature" }'
 */
export function fixText(text: string, fixes: Fix[]): string {
  // What is no JSON has no places, and nothing in it is certain.
  if (!fixes.length) return text;
  const placeOf = valuePlaces(text);
  const edits = fixes
    .flatMap(({ path, value }) => {
      const place = placeOf(path);
      return place ? [{ from: place[0], to: place[1], value }] : [];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let fixed = '';
  let at = 0;
  for (const { from, to, value } of edits) {
    // Of two edits of one place the first counts: the next round finds what is left.
    if (from < at) continue;
    fixed += text.slice(at, from) + valueText(value, text.slice(from, to));
    at = to;
  }
  return fixed + text.slice(at);
}

/** A value on one line, as people write it. What is only put into brackets stays as it was written. */
function valueText(value: unknown, written: string): string {
  if (Array.isArray(value)) return `[${written}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, part]) => `${JSON.stringify(name)}: ${JSON.stringify(part)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** The mark that some programs put before UTF-8. A text is read without it. */
const byteOrderMark = '\ufeff';

/**
 * Writes a film file anew. A byte order mark stays where there is one.
 * @throws {CallError} when it may not be written
 */
export function writeFilmFile(file: string, text: string): void {
  try {
    const hasMark = readFileSync(file, 'utf8').startsWith(byteOrderMark);
    writeFileSync(file, (hasMark ? byteOrderMark : '') + text);
  } catch (error) {
    throw new CallError(`${file}: ${reasonOf(error)}`, { cause: error });
  }
}
