import { z } from 'zod';
import { filmSchema } from './film.js';
import { factFields } from './fact.js';
import { ruleNames } from './scalars.js';

/**
 * The files that are made from the zod schemas, by their path in the repository. Runs when building
 * (`npm run generate`), never in a page.
 */
export function files(): Record<string, string> {
  return {
    'src/model/film-table.ts': tableModule(),
    'schema/film.schema.json': `${JSON.stringify(jsonSchema(), null, 2)}\n`,
  };
}

/** The published JSON Schema (draft 2020-12), for editors that complete and check film JSON. */
export function jsonSchema(): object {
  return z.toJSONSchema(filmSchema, { target: 'draft-2020-12', unrepresentable: 'any' });
}

function tableModule(): string {
  const table = new Table();
  table.entity(filmSchema);
  return [
    '// Made from the zod schemas beside it by `npm run generate`: change those, not this.\n',
    '/** What parse.ts reads: the fields of every object of film JSON, in the short form that emit.ts explains. */',
    'export const filmTable: Record<string, string> = {',
    `  fact: '${table.fields(factFields)}',`,
    ...table.rows,
    '};\n',
  ].join('\n');
}

/**
 * Writes object schemas as text that costs a page little. Fields are parted by spaces; each is a name, `!` when its
 * object says nothing without it, then what it holds: nothing for a text, `:` and a type (left out when it is called
 * like the field), or `*` (a list) or `+` (a list that is not empty) and the type of its items (left out for texts).
 * A type is a rule, another object, or words parted by commas.
 * `&fact` stands for the fields that every fact has.
 * @example 'job! people!+person &fact'
 */
class Table {
  readonly rows: string[] = [];
  readonly #written = new Map<z.ZodType, string>();

  fields(shape: Record<string, z.ZodType>): string {
    return Object.entries(shape)
      .map(([name, schema]) => {
        const needed = schema instanceof z.ZodOptional ? '' : '!';
        const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
        const list = inner instanceof z.ZodArray ? (inner.def.checks?.length ? '+' : '*') : ':';
        const type = this.#type(inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner);
        if (list === ':' && type === 'text') return name + needed;
        return name + needed + list + (type === (list === ':' ? name : 'text') ? '' : type);
      })
      .join(' ');
  }

  entity(schema: z.ZodObject): string {
    const known = this.#written.get(schema);
    if (known) return known;
    const name = this.#name(schema);
    this.#written.set(schema, name);
    const { shape } = schema as { shape: Record<string, z.ZodType> };
    const isFact = 'confidence' in shape;
    const own = Object.entries(shape).filter(([field]) => !isFact || !(field in factFields));
    const text = this.fields(Object.fromEntries(own)) + (isFact ? ' &fact' : '');
    this.rows.push(`  ${name}:\n    '${text}',`);
    return name;
  }

  #type(schema: z.ZodType): string {
    const rule = ruleNames.get(schema)?.rule;
    if (rule) return rule;
    if (schema instanceof z.ZodEnum) return schema.options.join(',');
    if (schema instanceof z.ZodObject) return this.entity(schema);
    throw new Error(`film-table: no word for a ${schema.def.type}; teach src/schema/emit.ts to write it`);
  }

  /** An object with a rule of its own has the rule's name: that is how parse.ts finds it. */
  #name(schema: z.ZodObject): string {
    const id = schema.meta()?.id;
    if (!id) throw new Error('film-table: an object schema needs an id; add .meta({ id })');
    return `${id[0]!.toLowerCase()}${id.slice(1)}`;
  }
}
