/**
 * Puts entries into lists of a film file. All that is there stays as it is, byte for byte: order, indents, line breaks.
 */

/** Where a top-level list of a JSON object is, and how its file is indented. */
interface Place {
  /** The first sign inside the brackets of the list, and its closing bracket; undefined where there is no such list. */
  list?: { from: number; to: number } | undefined;
  /** The closing brace of the object, and whether it has fields. */
  end: number;
  hasFields: boolean;
}

/** Finds a list in a text that is JSON. */
function placeOf(text: string, name: string): Place {
  let depth = 0;
  let key = '';
  let from: number | undefined;
  const place: Place = { end: -1, hasFields: false };
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;
  for (let match = token.exec(text), last = ''; match; match = token.exec(text)) {
    const [sign] = match;
    if (sign === '{' || sign === '[') {
      depth++;
      if (depth === 2 && sign === '[' && key === name) from = match.index + 1;
    } else if (sign === '}' || sign === ']') {
      depth--;
      if (depth === 1 && from !== undefined) {
        // Of a field that stands there twice the last counts.
        place.list = { from, to: match.index };
        from = undefined;
      }
      if (depth === 0) place.end = match.index;
    } else if (sign === ':' && depth === 1) {
      key = JSON.parse(last) as string;
      place.hasFields = true;
    } else if (sign === ',' && depth === 1) key = '';
    last = sign;
  }
  return place;
}

/**
 * A film file with an entry more at the end of a list; the list is made where there is none.
 * @param text a JSON object
 * @example appendEntry('{ "title": "Dust" }', 'deals', { status: 'closed' })
 */
export function appendEntry(text: string, name: string, entry: object): string {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { list, end, hasFields } = placeOf(text, name);
  const written = (depth: number): string => block(entry, indent, depth, newline);
  if (list) {
    const inside = text.slice(list.from, list.to);
    const last = list.from + inside.trimEnd().length;
    // A list that stands on one line stays on one line.
    const isLine = !indent || (inside.trim() !== '' && !inside.includes('\n'));
    const before = inside.trim() ? ',' : '';
    if (isLine) return text.slice(0, last) + (before && ', ') + inLine(entry) + text.slice(last);
    const after = inside.trim() ? '' : `${newline}${indent}`;
    const tail = inside.trim() ? text.slice(last) : text.slice(list.to);
    return text.slice(0, last) + before + newline + indent.repeat(2) + written(2) + after + tail;
  }
  const body = text.slice(0, end).trimEnd();
  const comma = hasFields ? ',' : '';
  if (!indent) return `${body}${comma} "${name}": [${inLine(entry)}]${text.slice(body.length)}`;
  return (
    `${body}${comma}${newline}${indent}"${name}": [${newline}${indent.repeat(2)}${written(2)}${newline}${indent}]` +
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
