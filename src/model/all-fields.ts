import { filmTable } from './film-table.js';
import type { Film } from './film.js';
import { fieldsOf } from './parse.js';

type Entity = Record<string, unknown>;

const blanks = new Map<string, Entity>();

/** An object of a sort with all of its fields, none of which says anything yet. */
function blank(type: string): Entity {
  let object = blanks.get(type);
  if (!object) {
    object = Object.fromEntries(Object.keys(fieldsOf(type)).map((name) => [name, undefined]));
    blanks.set(type, object);
  }
  return object;
}

const films = new WeakMap<Film, Film>();

/**
 * The same film in objects that all have all fields of the schema in its order, `undefined` where the film says nothing.
 * Engines look up fields of such objects quicker than where each film is laid out in its own way, and everything
 * that words facts does little else. It is the same for a page and a server, so both say the same.
 */
export function withAllFields(film: Film): Film {
  let full = films.get(film);
  if (!full) films.set(film, (full = fill('film', { ...film }) as unknown as Film));
  return full;
}

function fill(type: string, object: Entity): Entity {
  const fields = fieldsOf(type);
  const full = { ...blank(type) };
  for (const name in object) {
    const value = object[name];
    // A film that no reader has cleaned may have fields that are not ours.
    const sort = fields[name]?.[2] ?? '';
    if (!filmTable[sort]) full[name] = value;
    else if (Array.isArray(value)) full[name] = value.map((item: Entity) => fill(sort, item));
    else full[name] = value && fill(sort, value as Entity);
  }
  return full;
}
