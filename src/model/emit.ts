import { z } from 'zod';
import { filmSchema } from './film.js';
import { ruleNames } from './scalars.js';
import type { Rule } from './rules.js';

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
  const film = table.shape(filmSchema);
  return [
    '// Made from the zod schemas beside it by `npm run generate`: change those, not this.',
    "import type { Shape } from './shape.js';\n",
    ...table.constants,
    `export const filmShape: Shape = ${film};\n`,
  ].join('\n');
}

/** Writes shapes as source text; an object met in several places becomes one constant. */
class Table {
  readonly constants: string[] = [];
  #names = new Map<z.ZodType, string>();

  shape(schema: z.ZodType): string {
    const rule = ruleNames.get(schema)?.rule;
    if (rule) return `'${rule}'`;
    if (schema instanceof z.ZodOptional) return this.shape(schema.unwrap() as z.ZodType);
    if (schema instanceof z.ZodEnum) return `' ${schema.options.join(' ')} '`;
    if (schema instanceof z.ZodArray) {
      const filled = schema.def.checks?.length ? ', 1' : '';
      return `[${this.shape(schema.element as z.ZodType)}${filled}]`;
    }
    if (schema instanceof z.ZodObject) return this.#entity(schema);
    throw new Error(`film-table: no shape for a ${schema.def.type}; teach src/model/emit.ts to write it`);
  }

  #entity(schema: z.ZodObject): string {
    const known = this.#names.get(schema);
    if (known) return known;
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
    const needs = fields.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([name]) => `'${name}'`);
    const unique = this.#name(schema.meta()?.id ?? 'row');
    const source = [
      `  fields: {`,
      ...fields.map(([field, type]) => `    ${field}: ${this.shape(type)},`),
      `  },`,
      ...(needs.length ? [`  needs: [${needs.join(', ')}],`] : []),
      ...objectRules(schema).map((rule) => `  rule: '${rule}',`),
    ].join('\n');
    if (schema === (filmSchema as z.ZodObject)) return `{\n${source}\n}`;
    this.constants.push(`const ${unique}: Shape = {\n${source}\n};`);
    this.#names.set(schema, unique);
    return unique;
  }

  #counts = new Map<string, number>();
  #name(id: string): string {
    const count = (this.#counts.get(id) ?? 0) + 1;
    this.#counts.set(id, count);
    return `${id[0]!.toLowerCase()}${id.slice(1)}Shape${count > 1 ? count : ''}`;
  }
}

/** The rules of an object as a whole: a refinement names its rule as its error text. */
function objectRules(schema: z.ZodObject): Rule[] {
  return (schema.def.checks ?? []).map((check) => {
    const error = (check._zod.def as { error?: (issue: object) => unknown }).error;
    return error?.({}) as Rule;
  });
}
