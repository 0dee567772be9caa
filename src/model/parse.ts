import type { Film } from './film.js';
import { filmTable } from './film-table.js';
import type { Fault } from './issue.js';
import { rules, type Rule } from './rules.js';

/** What could be read of a film JSON, and what was wrong with the rest. */
export interface Reading {
  /** Absent only when the document has no usable title. */
  film?: Film | undefined;
  faults: Fault[];
}

/**
 * Reads film JSON leniently: the wrong part is left out, the rest is kept, every fault is reported. Never throws.
 * Works through a table made from the zod schemas, so a page loads no zod.
 * @example readFilm({ title: 'Parasite', year: '2019' }) // { film: { title: 'Parasite' }, faults: [{ path: ['year'], ... }] }
 */
export function readFilm(data: unknown): Reading {
  const faults: Fault[] = [];
  return { film: readOne('film', data, faults) as Film | undefined, faults };
}

/** A field of an object: whether the object needs it, `:` or the kind of list, and its type. */
type Field = [needed: boolean, list: string, type: string];

const parsed: Record<string, Record<string, Field>> = {};

/** The fields of an object, by name; the short form is explained in emit.ts. */
export function fieldsOf(entity: string): Record<string, Field> {
  return (parsed[entity] ??= Object.fromEntries(
    filmTable[entity]!.replace('&fact', filmTable.fact!)
      .split(' ')
      .map((text) => {
        const [, name, needed, list, type] = /([\w$]+)(!?)(\W?)(.*)/.exec(text)!;
        return [name!, [!!needed, list!, type! || (list === ':' ? name! : 'text')]];
      }),
  ));
}

/** The clean value, or undefined when nothing usable is left of it. */
function readOne(type: string, value: unknown, faults: Fault[]): unknown {
  if (filmTable[type]) return readEntity(type, value, faults);
  const right = type.includes(',')
    ? typeof value === 'string' && type.split(',').includes(value)
    : rules[type as Rule](value);
  return right ? value : void faults.push({ path: [], code: type, value });
}

function readList(list: string, type: string, value: unknown, faults: Fault[]): unknown {
  const full = Array.isArray(value) && (list === '*' || value.length);
  if (!full) return void faults.push({ path: [], code: value instanceof Array ? 'empty' : 'list', value });
  const clean = value.map((item, i) => within(i, faults, () => readOne(type, item, faults)));
  const usable = clean.filter((item) => item !== undefined);
  return usable.length || !clean.length ? usable : undefined;
}

function readEntity(entity: string, value: unknown, faults: Fault[]): unknown {
  if (!value || typeof value !== 'object' || Array.isArray(value))
    return void faults.push({ path: [], code: 'object', value });
  const fields = fieldsOf(entity);
  const clean: Record<string, unknown> = {};
  const before = faults.length;
  const strangers: Fault[] = [];
  for (const [name, given] of Object.entries(value)) {
    if (!Object.hasOwn(fields, name)) {
      strangers.push({ path: [name], code: 'unknown', value: given, known: Object.keys(fields) });
      continue;
    }
    // A film made by a program may carry fields that it has nothing for.
    if (given === undefined) continue;
    const [, list, type] = fields[name]!;
    const part = within(name, faults, () =>
      /[*+]/.test(list) ? readList(list, type, given, faults) : readOne(type, given, faults),
    );
    if (part !== undefined) clean[name] = part;
  }
  let usable = true;
  for (const name in fields)
    if (fields[name]![0] && !(name in clean)) {
      usable = false;
      if ((value as Record<string, unknown>)[name] === undefined)
        faults.push({ path: [name], code: 'missing' });
    }
  if (usable && entity in rules && !rules[entity as Rule](clean)) {
    usable = false;
    // What a wrong field has already explained is not reported a second time.
    if (faults.length === before) faults.push({ path: [], code: entity, value });
  }
  // One by one: there may be more than a call takes arguments.
  for (const stranger of strangers) faults.push(stranger);
  return usable ? clean : undefined;
}

/** Reads a part of something; only a fault pays for its path, on the way back up. */
function within(step: string | number, faults: Fault[], read: () => unknown): unknown {
  const before = faults.length;
  const part = read();
  for (let i = before; i < faults.length; i++) faults[i]!.path.unshift(step);
  return part;
}
