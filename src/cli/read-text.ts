import { readFileSync, statSync } from 'node:fs';
import { mostCharacters } from '../model/largest-film.js';
import { ContentError } from '../json-text/content-error.js';
import { CallError, reasonOf } from './errors.js';

/** A character takes at most four bytes in UTF-8: a file with more bytes than this has too many characters. */
const mostBytes = 4 * mostCharacters;

/**
 * The text of a film file; `-` is standard input.
 * @throws {ContentError} when it is too large or not UTF-8: no box could read it
 * @throws {CallError} when the file cannot be read at all; its `cause` is the error of the file system
 */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new ContentError('encoding', 'the file is UTF-16, not UTF-8', 'Save it as UTF-8.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError(
      'encoding',
      'the file is not UTF-8',
      'Save it as UTF-8; it may be Latin-1 or Windows-1252.',
    );
  }
  if (text.length > mostCharacters) throw tooLarge();
  return text;
}

/**
 * The bytes of a file; `-` is standard input.
 * @param most how many a file may have
 * @throws {ContentError} when it has more
 * @throws {CallError} when the file cannot be read at all; its `cause` is the error of the file system
 */
export function readBytes(file: string, most = mostBytes): Buffer {
  try {
    if (file === '-') return readFileSync(0);
    if (statSync(file).size <= most) return readFileSync(file);
  } catch (error) {
    throw new CallError(`${file}: ${reasonOf(error)}`, { cause: error });
  }
  throw tooLarge();
}

/** A sheet of 10,000 rows is far smaller. */
const mostBytesOfLists = 64_000_000;

/**
 * The bytes of a file that is no film: a sheet, a document, a list of phrases; `-` is standard input.
 * @throws {CallError} when it cannot be read, or has more than 64 MB
 */
export function readLargeFile(file: string): Buffer {
  try {
    return readBytes(file, mostBytesOfLists);
  } catch (error) {
    if (error instanceof ContentError) throw new CallError(`${file}: ${error.message}`);
    throw error;
  }
}

const tooLarge = () =>
  new ContentError(
    'encoding',
    `the file has more than ${mostCharacters.toLocaleString('en')} characters: boxes refuse it`,
    'Keep one film to a file, without pictures in it.',
  );
