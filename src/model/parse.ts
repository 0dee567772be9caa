import type { Film } from './film.js';
import { filmShape } from './film-table.js';
import type { Fault } from './issue.js';
import { rules, type Rule } from './rules.js';
import type { Entity, Shape } from './shape.js';

/** What could be read of a film JSON, and what was wrong with the rest. */
export interface Reading {
  /** Absent only when the document has no usable title. */
  film?: Film;
  faults: Fault[];
}

/**
 * Reads film JSON leniently: the wrong part is left out, the rest is kept, every fault is reported. Never throws.
 * Works through a table made from the zod schemas, so a page loads no zod.
 * @example readFilm({ id: 'Parasite', title: 'Parasite', year: '2019' }) // { film: { title: 'Parasite' }, faults: [{ path: ['year'], ... }] }
 */
export function readFilm(data: unknown): Reading {
  const faults: Fault[] = [];
  const film = read(filmShape, data, faults) as Film | undefined;
  return film ? { film, faults } : { faults };
}

/** The clean value, or undefined when nothing usable is left of it. */
function read(shape: Shape, value: unknown, faults: Fault[]): unknown {
  if (typeof shape === 'string') {
    const right = shape.includes(' ')
      ? typeof value === 'string' && shape.includes(` ${value} `)
      : rules[shape as Rule](value);
    return right ? value : void faults.push({ path: [], code: shape, value });
  }
  if ('fields' in shape) {
    if (!value || typeof value !== 'object' || Array.isArray(value))
      return void faults.push({ path: [], code: 'object', value });
    return readEntity(shape, value as Record<string, unknown>, faults);
  }
  if (!Array.isArray(value)) return void faults.push({ path: [], code: 'list', value });
  const [item, filled] = shape;
  if (filled && !value.length) return void faults.push({ path: [], code: 'empty', value });
  const clean = value.map((entry, index) => within(index, item, entry, faults)).filter((v) => v !== undefined);
  return clean.length || !value.length ? clean : undefined;
}

function readEntity(
  { fields, needs = [], rule }: Entity,
  value: Record<string, unknown>,
  faults: Fault[],
): Record<string, unknown> | undefined {
  const clean: Record<string, unknown> = {};
  const before = faults.length;
  const strangers: Fault[] = [];
  for (const field of Object.keys(value)) {
    if (!Object.hasOwn(fields, field)) {
      strangers.push({ path: [field], code: 'unknown', value: value[field], known: Object.keys(fields) });
      continue;
    }
    const part = within(field, fields[field]!, value[field], faults);
    if (part !== undefined) clean[field] = part;
  }
  for (const field of needs)
    if (!Object.hasOwn(value, field)) faults.push({ path: [field], code: 'missing' });
  // What a wrong field has already explained is not reported a second time.
  const broken = rule && !rules[rule](clean);
  if (broken && faults.length === before) faults.push({ path: [], code: rule, value });
  faults.push(...strangers);
  return broken || needs.some((field) => clean[field] === undefined) ? undefined : clean;
}

/** Reads one part; only a fault pays for its path, on the way back up. */
function within(key: string | number, shape: Shape, value: unknown, faults: Fault[]): unknown {
  const before = faults.length;
  const part = read(shape, value, faults);
  for (let i = before; i < faults.length; i++) faults[i]!.path.unshift(key);
  return part;
}
