import type { Film } from './film.js';
import { filmTable, openLists } from './film-table.js';
import type { Fault } from './issue.js';
import { rules, type Rule } from './rules.js';
import { openText, respell } from './spelling.js';

/** The readable part of a film JSON, and what is wrong with the rest. */
export interface Reading {
  /**
   * Absent only when the document has no usable title. Each object has all fields that film JSON knows for it, `undefined`
   * where it says nothing: engines look up fields of objects that are alike more quickly, and facts do little else.
   */
  film?: Film | undefined;
  faults: Fault[];
}

/**
 * Reads film JSON leniently: it leaves out what is wrong, takes the rest and reports every fault. Never throws.
 * It works through a table made from the schemas, so a page does not load their library.
 * @example readFilm({ title: 'Parasite', year: '2019' }) // { film: { title: 'Parasite', ... }, faults: [{ path: ['year'], ... }] }
 */
export function readFilm(data: unknown): Reading {
  return read(data, blankOf);
}

/** The same, but its objects have only the fields that say something, in the order of the document. */
export function readFilmAsWritten(data: unknown): Reading {
  return read(data, () => ({}));
}

/** The faults of a film so far, and what each of its objects begins as. */
interface Pass {
  faults: Fault[];
  begin: (entity: string) => Record<string, unknown>;
}

function read(data: unknown, begin: Pass['begin']): Reading {
  const faults: Fault[] = [];
  return { film: readOne('film', data, { faults, begin }) as Film | undefined, faults };
}

/** Older engines lack `Object.hasOwn`. */
export const hasOwn = (object: object, name: string): boolean =>
  Object.prototype.hasOwnProperty.call(object, name);

/** A field of an object: whether the object needs it, `:` or the kind of list, and its type. */
type Field = [needed: boolean, list: string, type: string];

const fieldCache: Record<string, Record<string, Field>> = {};

/** The fields of an object, by name. src/schema/emit/table.ts explains the short form of the table. */
export function fieldsOf(entity: string): Record<string, Field> {
  return (fieldCache[entity] ??= Object.fromEntries(
    filmTable[entity]!.replace('&fact', filmTable.fact!)
      .split(' ')
      .map((text) => {
        const [, name, needed, list, type] = /([\w$]+)(!?)(\W?)(.*)/.exec(text)!;
        return [name!, [!!needed, list!, type! || (list === ':' ? name! : 'text')]];
      }),
  ));
}

const blanks: Record<string, Record<string, unknown>> = {};

/** An object of an entity that says nothing: all of its fields, each undefined. */
const blankOf = (entity: string) => ({
  ...(blanks[entity] ??= Object.fromEntries(Object.keys(fieldsOf(entity)).map((name) => [name, undefined]))),
});

const wordCache: Record<string, string[]> = {};

/** The value without its wrong parts, or undefined when too little is right. */
function readOne(type: string, value: unknown, pass: Pass): unknown {
  if (filmTable[type]) return readEntity(type, value, pass);
  const isOpen = type in openLists;
  const words = (wordCache[type] ??= (openLists[type] ?? type).split(','));
  if (words[1] ? words.includes(value as string) : rules[type as Rule](value)) return value;
  const word = respell(type, words, value);
  if (word && word !== value) {
    pass.faults.push({ path: [], code: 'spelling', value, known: [word] });
    return word;
  }
  const text = openText(value);
  return isOpen && rules.text(text)
    ? text
    : void pass.faults.push({ path: [], code: isOpen ? 'text' : type, value });
}

function readList(list: string, type: string, value: unknown, pass: Pass): unknown {
  const isList = Array.isArray(value) && (list === '*' || value.length);
  if (!isList)
    return void pass.faults.push({ path: [], code: value instanceof Array ? 'empty' : 'list', value });
  const usable: unknown[] = [];
  for (let i = 0; i < value.length; i++) {
    const faultsBefore = pass.faults.length;
    const item = readOne(type, (value as unknown[])[i], pass);
    placeFaults(pass, faultsBefore, i);
    if (item !== undefined) usable.push(item);
  }
  // An empty list stays one. A list of which no entry is right says nothing.
  return usable.length || !value.length ? usable : undefined;
}

function readEntity(entity: string, value: unknown, pass: Pass): unknown {
  if (!value || typeof value !== 'object' || Array.isArray(value))
    return void pass.faults.push({ path: [], code: 'object', value });
  const { faults } = pass;
  const fields = fieldsOf(entity);
  const clean = pass.begin(entity);
  const faultsBefore = faults.length;
  const unknownFields: Fault[] = [];
  for (const name of Object.keys(value)) {
    const fieldValue = (value as Record<string, unknown>)[name];
    if (!hasOwn(fields, name)) {
      unknownFields.push({ path: [name], code: 'unknown', value: fieldValue, known: Object.keys(fields) });
      continue;
    }
    // Programs that make films set fields to undefined where they have nothing for them.
    if (fieldValue === undefined) continue;
    const [, list, type] = fields[name]!;
    const faultsSoFar = faults.length;
    const part =
      list === '*' || list === '+' ? readList(list, type, fieldValue, pass) : readOne(type, fieldValue, pass);
    placeFaults(pass, faultsSoFar, name);
    if (part !== undefined) clean[name] = part;
  }
  let usable = true;
  for (const name in fields)
    if (fields[name]![0] && clean[name] === undefined) {
      usable = false;
      if ((value as Record<string, unknown>)[name] === undefined)
        faults.push({ path: [name], code: 'missing' });
    }
  if (usable && entity in rules && !rules[entity as Rule](clean)) {
    usable = false;
    // A wrong field is reported already, and it may be the reason why the rule of the whole object fails.
    if (faults.length === faultsBefore) faults.push({ path: [], code: entity, value });
  }
  // One by one: `push(...unknownFields)` throws where there are more of them than a call takes arguments.
  for (const fault of unknownFields) faults.push(fault);
  return usable ? clean : undefined;
}

/**
 * Puts the step to a part in front of the path of each fault that was found in it. So only faults have paths to build: nearly
 * all parts of a film are right, and reading those costs nothing extra.
 */
function placeFaults({ faults }: Pass, from: number, step: string | number): void {
  for (let i = from; i < faults.length; i++) faults[i]!.path.unshift(step);
}
