import { CallError } from '../errors.js';
import { valuePlaces } from '../../json-text/json.js';

/**
 * A film file with an entry more at the end of a list; the list is made where there is none. All that is there stays as it is,
 * byte for byte: order, indents, line breaks.
 * @param text a JSON object
 * @throws {CallError} when it is nested too deep to look into
 * @example appendEntry('{ "title": "Dust" }', 'deals', { status: 'closed' })
 */
export function appendEntry(text: string, name: string, entry: object): string {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const placeOf = valuePlaces(text);
  const object = placeOf([]);
  if (!object) throw new CallError('the file is nested too deep: nothing can be added to it');
  const [start, end] = [object[0] + 1, object[1] - 1];
  const list = placeOf([name]);
  const entryText = (depth: number): string => block(entry, indent, depth, newline);
  if (list) {
    const [from, to] = [list[0] + 1, list[1] - 1];
    const inside = text.slice(from, to);
    const last = from + inside.trimEnd().length;
    // A list that stands on one line stays on one line.
    const isLine = !indent || (inside.trim() !== '' && !inside.includes('\n'));
    const before = inside.trim() ? ',' : '';
    if (isLine) return text.slice(0, last) + (before && ', ') + inLine(entry) + text.slice(last);
    const after = inside.trim() ? '' : `${newline}${indent}`;
    const tail = inside.trim() ? text.slice(last) : text.slice(to);
    return text.slice(0, last) + before + newline + indent.repeat(2) + entryText(2) + after + tail;
  }
  const body = text.slice(0, end).trimEnd();
  const comma = text.slice(start, end).trim() ? ',' : '';
  if (!indent) return `${body}${comma} "${name}": [${inLine(entry)}]${text.slice(body.length)}`;
  return (
    `${body}${comma}${newline}${indent}"${name}": [${newline}${indent.repeat(2)}${entryText(2)}${newline}${indent}]` +
    text.slice(body.length)
  );
}

/** A value on one line, as people write it. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, part]) => `${JSON.stringify(name)}: ${inLine(part)}`)
    .join(', ')} }`;
}

/** An object with a field on each line, and the values of the fields in line. */
function block(entry: object, indent: string, depth: number, newline: string): string {
  const fields = Object.entries(entry).map(
    ([name, value]) => `${indent.repeat(depth + 1)}${JSON.stringify(name)}: ${inLine(value)}`,
  );
  return `{${newline}${fields.join(`,${newline}`)}${newline}${indent.repeat(depth)}}`;
}
