import type { Path } from '../model/issue.js';

/** Why a text is not JSON. */
export class JsonError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
    /** Both from 1, as editors count. */
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

/**
 * Deeper than any film. JSON.parse goes deeper, and what it then finds wrong is reported without its place: our
 * scan would run out of stack.
 */
const deepest = 400;

/**
 * Reads JSON. JavaScript's own reader says where it stumbled only sometimes, and never in lines; and it passes over a
 * field that is written twice, of which only the last counts. So the text is scanned a second time for both.
 * @returns what the text says, and the paths of fields that an object has twice
 * @throws {JsonError} with line and column
 * @example readJson('{ "title": "Dust", "title": "Mist" }') // { data: { title: 'Mist' }, twice: [['title']] }
 */
export function readJson(text: string): { data: unknown; twice: Path[] } {
  let data: unknown;
  let reason: string | undefined;
  try {
    data = JSON.parse(text);
  } catch (error) {
    reason = (error as Error).message;
  }
  const scan = new Scan(text);
  try {
    scan.document();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  if (reason !== undefined) throw new JsonError(reason, 'Check it with a JSON validator.', 1, 1);
  return { data, twice: scan.twice };
}

class TooDeep extends Error {}

const number = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const string = /"([^"\\\u0000-\u001f]|\\(["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const word = /true|false|null/y;
const space = /[ \t\n\r]*/y;

class Scan {
  readonly twice: Path[] = [];
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
    throw new JsonError(message, remedy, before.length, before.at(-1)!.length + 1);
  }

  /** The next sign that is not a space; undefined at the end. */
  #next(): string | undefined {
    this.#take(space);
    const sign = this.text[this.#at];
    if (sign === '/' && /[/*]/.test(this.text[this.#at + 1] ?? ''))
      this.#fail('JSON has no comments', 'Delete it; what a reader should know belongs into a note.');
    return sign;
  }

  /** Takes what the pattern finds right here. */
  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #value(): void {
    const sign = this.#next();
    // Too deep to go on: what JSON.parse said stands.
    if (this.#path.length > deepest) throw new TooDeep();
    if (sign === '{') this.#object();
    else if (sign === '[') this.#array();
    else if (sign === '"') this.#string();
    else if (this.#take(word) === undefined && this.#take(number) === undefined) this.#noValue(sign);
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
    const found = this.#take(string);
    if (found !== undefined) return JSON.parse(found) as string;
    // As far as the text is right; what follows is a line end, or a backslash before something else.
    const right = /"([^"\\\u0000-\u001f]|\\(["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
    right.lastIndex = start;
    const end = start + right.exec(this.text)![0].length;
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
      if (names.has(name)) this.twice.push([...this.#path]);
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

  /** What stands between brackets, parted by commas. */
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
