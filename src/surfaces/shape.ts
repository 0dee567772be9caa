import { filmTable } from '../model/film-table.js';
import { fieldsOf } from '../model/parse.js';

type Part = Record<string, unknown>;

const blanks = new Map<string, Part>();

/** An object of a sort with all of its fields, none of which says anything yet. */
function blank(entity: string): Part {
  let made = blanks.get(entity);
  if (!made) {
    const names = Object.keys(fieldsOf(entity));
    // Parsed, because an object that is given many fields one by one becomes a dictionary, which is slow to read; and
    // copied, because only copies of a copy are laid out as it is.
    made = { ...(JSON.parse(`{${names.map((name) => `"${name}":0`).join()}}`) as Part) };
    for (const name of names) made[name] = undefined;
    blanks.set(entity, made);
  }
  return made;
}

/**
 * The same facts in objects that all have the same fields in the same order, as engines like it: films differ in what
 * they have, and code that meets hundreds of different objects looks up each field of each of them.
 */
export function shaped<T extends object>(entity: string, part: T): T {
  const fields = fieldsOf(entity);
  const full = { ...blank(entity) };
  for (const [name, value] of Object.entries(part)) {
    const type = fields[name]![2];
    full[name] = !filmTable[type]
      ? value
      : Array.isArray(value)
        ? value.map((item: object) => shaped(type, item))
        : shaped(type, value as object);
  }
  return full as T;
}
