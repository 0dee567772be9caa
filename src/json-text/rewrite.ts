import { matchRows, weave } from '../import/rows.js';
import type { Path } from '../model/issue.js';
import { isEqual, isObject, type JsonObject } from '../model/json-value.js';
import { valuePlaces } from './json.js';

/** What stands on one line is no longer than this. */
const lineLength = 100;

/**
 * A JSON text that says something else now. What has not changed stays as it is written, so that whoever compares two states of
 * the file sees the changes alone: fields keep their order, values their digits, and lists and objects their lines.
 * @example rewrite('{ "title": "Dust",  "year": 2025 }', { title: 'Dust', year: 2026 }) // '{ "title": "Dust", "year": 2026 }'
 */
export function rewrite(text: string, value: JsonObject): string {
  const writer = new Writer(text);
  const place = writer.placeOf([]);
  // Nested deeper than any film: nobody looks at its lines.
  if (!place) return filmText(value);
  const [from, to] = place;
  return text.slice(0, from) + writer.write(value, JSON.parse(text), [], '') + text.slice(to);
}

/** A film as a text that nobody has written before. */
export const filmText = (film: JsonObject): string => `${new Writer('{\n  "": 0\n}').fresh(film, '')}\n`;

class Writer {
  readonly #text: string;
  readonly #unit: string;
  readonly #newline: string;
  /** Whether all of the text stands on one line; then it goes on to. */
  readonly #isLine: boolean;
  readonly placeOf: ReturnType<typeof valuePlaces>;

  constructor(text: string) {
    this.#text = text;
    this.#unit = /\n([ \t]+)["[{]/.exec(text)?.[1] ?? '  ';
    this.#newline = text.includes('\r\n') ? '\r\n' : '\n';
    this.#isLine = !text.trim().includes('\n');
    this.placeOf = valuePlaces(text);
  }

  /**
   * @param old what stood there, at a path of the text
   * @param indent what the line begins with in which the value stands
   */
  write(value: unknown, old: unknown, path: Path, indent: string): string {
    const place = this.placeOf(path);
    if (!place) return this.fresh(value, indent);
    const written = this.#text.slice(...place);
    if (isEqual(value, old)) return written;
    const inner = indent + this.#unit;
    let parts: string[];
    if (isObject(value) && isObject(old)) parts = this.#fields(value, old, path, inner);
    else if (Array.isArray(value) && Array.isArray(old)) parts = this.#rows(value, old, path, inner);
    else return this.fresh(value, indent);
    const isOnLines = written.includes('\n') || (!this.#isLine && !fits(parts, indent));
    return this.#join(parts, Array.isArray(value), isOnLines, indent);
  }

  #fields(value: JsonObject, old: JsonObject, path: Path, indent: string): string[] {
    const kept = Object.keys(old).filter((name) => Object.hasOwn(value, name));
    return weave(kept, Object.keys(value)).map((name) => {
      const text = Object.hasOwn(old, name)
        ? this.write(value[name], old[name], [...path, name], indent)
        : this.fresh(value[name], indent);
      return `${JSON.stringify(name)}: ${text}`;
    });
  }

  #rows(value: unknown[], old: unknown[], path: Path, indent: string): string[] {
    const places = matchRows(path.at(-1), value, old);
    return value.map((row, i) => {
      const at = places.get(i)?.index;
      return at === undefined ? this.fresh(row, indent) : this.write(row, old[at], [...path, at], indent);
    });
  }

  /** A value that was not in the text: on one line where it fits, and else its parts on lines of their own. */
  fresh(value: unknown, indent: string): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const inner = indent + this.#unit;
    const parts = Array.isArray(value)
      ? value.map((row) => this.fresh(row, inner))
      : Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${this.fresh(part, inner)}`);
    // A film itself is never one line, unless all of its text is.
    const isOnLines = !this.#isLine && (indent === '' || !fits(parts, indent));
    return this.#join(parts, Array.isArray(value), isOnLines, indent);
  }

  #join(parts: string[], isList: boolean, isOnLines: boolean, indent: string): string {
    const [open, close] = isList ? '[]' : '{}';
    if (!parts.length) return `${open}${close}`;
    if (!isOnLines) return isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
    const line = this.#newline + indent;
    return `${open}${parts.map((part) => line + this.#unit + part).join(',')}${line}${close}`;
  }
}

const fits = (parts: string[], indent: string): boolean =>
  parts.every((part) => !part.includes('\n')) &&
  parts.reduce((length, part) => length + part.length + 2, indent.length + 4) <= lineLength;
