import type { Path } from '../model/issue.js';
import { ContentError } from './content-error.js';

/**
 * The data of a JSON text. JavaScript's own reader is quick, and names the place of a mistake only sometimes and never
 * in lines; so a text that it refuses is read a second time, by a scan that counts them.
 * @throws {ContentError} with line and column
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    scanText(text);
    throw new ContentError('json', (error as Error).message, 'Check it with a JSON validator.', 1, 1);
  }
}

/**
 * The paths of fields that an object of a JSON text has twice; JavaScript's own reader passes over all but the last.
 * @example repeatedFields('{ "title": "Dust", "title": "Mist" }') // [['title']]
 */
export const repeatedFields = (text: string): Path[] => scanText(text).repeated;

/** Where the value at a path stands in a text: from its first sign to after its last one. */
export type Place = [from: number, to: number];

/**
 * Where each value of a JSON text stands. Of a field that is written twice it is the last, as JavaScript reads it.
 */
export function valuePlaces(text: string): (path: Path) => Place | undefined {
  const { places } = scanText(text);
  return (path) => places.get(JSON.stringify(path));
}

/** Scans a whole text; what lies too deep is not looked at. */
function scanText(text: string): JsonScan {
  const scan = new JsonScan(text);
  try {
    scan.document();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return scan;
}

/** Deeper than any film. JSON.parse goes deeper, where this scan would run out of stack. */
const mostLevels = 400;

class TooDeep extends Error {}

const number = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const string = /"([^"\\\u0000-\u001f]|\\(["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
/** The same without its end. */
const openString = /"([^"\\\u0000-\u001f]|\\(["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const word = /true|false|null/y;
const space = /[ \t\n\r]*/y;

class JsonScan {
  readonly repeated: Path[] = [];
  readonly places = new Map<string, Place>();
  readonly #path: Path = [];
  #at = 0;

  constructor(readonly text: string) {}

  document(): void {
    this.#value();
    if (this.#next() !== undefined)
      this.#fail('something follows after the end of the film', 'Keep one object to a file.');
  }

  #fail(message: string, remedy: string, at = this.#at): never {
    const before = this.text.slice(0, at).split('\n');
    throw new ContentError('json', message, remedy, before.length, before.at(-1)!.length + 1);
  }

  /** The next sign that is not a space; undefined at the end. */
  #next(): string | undefined {
    this.#take(space);
    const sign = this.text[this.#at];
    if (sign === '/' && /[/*]/.test(this.text[this.#at + 1] ?? ''))
      this.#fail('JSON has no comments', 'Delete it; what a reader should know belongs into a note.');
    return sign;
  }

  /** Goes past the text that the pattern matches right here, and answers it. */
  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text)?.[0];
    this.#at += match?.length ?? 0;
    return match;
  }

  #value(): void {
    const sign = this.#next();
    if (this.#path.length > mostLevels) throw new TooDeep();
    const from = this.#at;
    if (sign === '{') this.#object();
    else if (sign === '[') this.#array();
    else if (sign === '"') this.#string();
    else if (this.#take(word) === undefined && this.#take(number) === undefined) this.#noValue(sign);
    this.places.set(JSON.stringify(this.#path), [from, this.#at]);
  }

  #noValue(sign: string | undefined): never {
    if (sign === undefined)
      this.#fail('the file ends too early', 'It may have been cut off; check that every bracket is closed.');
    if (sign === "'") this.#fail('texts stand in double quotes', 'Write "…" instead of \'…\'.');
    if (sign === '}' || sign === ']')
      this.#fail(
        `a value is missing before ${sign}`,
        'Delete the comma or colon before it, or add the value.',
      );
    this.#fail(`${JSON.stringify(sign)} begins no value`, 'Write texts in double quotes, numbers in digits.');
  }

  #string(): string {
    const start = this.#at;
    const literal = this.#take(string);
    if (literal !== undefined) return JSON.parse(literal) as string;
    // The text is right up to its end, to a line break, or to a backslash that stands alone.
    const end = start + this.#take(openString)!.length;
    if (this.text[end] === '\\') this.#fail('a backslash stands alone', 'Write two for one: \\\\.', end);
    this.#fail('this text has no end', 'Close it with " on the same line; a line break in it is \\n.', start);
  }

  #object(): void {
    const names = new Set<string>();
    this.#list('}', () => {
      if (this.#next() !== '"')
        this.#fail(
          'a field name in double quotes should stand here',
          'Write "title": …, and commas only between fields; numbers take none.',
        );
      const name = this.#string();
      if (this.#next() !== ':') this.#fail(`a colon is missing after "${name}"`, 'Write "name": value.');
      this.#at++;
      this.#path.push(name);
      if (names.has(name)) this.repeated.push([...this.#path]);
      names.add(name);
      this.#value();
      this.#path.pop();
    });
  }

  #array(): void {
    let i = 0;
    this.#list(']', () => {
      this.#path.push(i++);
      this.#value();
      this.#path.pop();
    });
  }

  /** What stands between brackets, separated by commas. */
  #list(end: string, readOne: () => void): void {
    this.#at++;
    if (this.#next() === end) {
      this.#at++;
      return;
    }
    for (;;) {
      readOne();
      const sign = this.#next();
      if (sign === undefined) this.#noValue(sign);
      if (sign !== ',' && sign !== end)
        this.#fail(
          `a comma or ${end} should stand before ${JSON.stringify(sign)}`,
          'Look at the end of the line before, too.',
        );
      this.#at++;
      if (sign === end) return;
      const comma = this.#at - 1;
      if (this.#next() === end)
        this.#fail(`a comma stands before ${end}`, 'Delete it: nothing follows it.', comma);
    }
  }
}
