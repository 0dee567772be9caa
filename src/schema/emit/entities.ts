import { z } from 'zod';
import { fact, factFields } from '../fact.js';
import { filmSchema } from '../film.js';
import * as scalars from '../scalars.js';
import type { OpenList } from '../../model/spelling.js';

/** What a field holds, or each entry of its list: a plain value, a word of a closed list, or an object. */
export type Content =
  | { kind: 'value'; rule: scalars.ValueRule; type: 'string' | 'number' | 'true' }
  | { kind: 'word'; type: string; words: string[] }
  /** A word of a list that the table of pages calls `list`, or any other text. */
  | {
      kind: 'open';
      list: OpenList;
      type: string;
      words: readonly string[];
      /** Those that the reader of a page knows in another spelling. */
      spelled: readonly string[];
    }
  | { kind: 'object'; id: string };

export interface Field {
  name: string;
  required: boolean;
  /** Whether it holds one, a list, or a list with at least one entry. */
  list: 'one' | 'any' | 'some';
  content: Content;
  description: string;
}

/** One kind of object in film JSON. */
export interface Entity {
  id: string;
  title: string;
  description: string;
  /** Whether it has the fields of the entity `Fact` too; `fields` are its own. */
  isFact: boolean;
  fields: Field[];
}

type Shape = Record<string, z.ZodType>;

/**
 * What the schemas say, as plain data: everything that is made from the schemas is made from this.
 * @returns the film first, then each other object as the film names it, then the fields that every fact has
 * @throws {Error} when a schema lacks its name or its description
 */
export const entitiesOf = (): Entity[] => [...objectSchemas(), fact].map(entityOf);

/** Every object schema once, in the order in which the film names them. */
export function objectSchemas(
  schema: z.ZodType = filmSchema,
  all = new Set<z.ZodObject>(),
): Set<z.ZodObject> {
  const object = innermost(schema);
  if (!(object instanceof z.ZodObject) || all.has(object)) return all;
  all.add(object);
  const shape: Shape = object.shape;
  for (const field of Object.values(shape)) objectSchemas(field, all);
  return all;
}

function entityOf(schema: z.ZodObject): Entity {
  const { id, title, description } = schema.meta() ?? {};
  if (!id || !title || !description)
    throw new Error(`the object schema ${id} is not described: give it .meta({ id, title, description })`);
  const shape: Shape = schema.shape;
  const isFact = schema !== fact && 'confidence' in shape;
  const own = Object.entries(shape).filter(([name]) => !isFact || !(name in factFields));
  return { id, title, description, isFact, fields: own.map(([name, field]) => fieldOf(id, name, field)) };
}

function fieldOf(id: string, name: string, schema: z.ZodType): Field {
  const { description } = schema;
  if (!description) throw new Error(`${id}.${name} has no description: add .describe() to it in src/schema`);
  const value = whole(schema);
  const list = !isList(value) ? 'one' : value.def.checks?.length ? 'some' : 'any';
  return { name, required: !isOptional(schema), list, content: contentOf(innermost(schema)), description };
}

function contentOf(schema: z.ZodType): Content {
  const rule = scalars.ruleNames.get(schema)?.rule;
  if (rule) return { kind: 'value', rule, type: scriptType(schema) };
  const open = scalars.openTypes.get(schema);
  if (open) return { kind: 'open', ...open };
  if (schema instanceof z.ZodObject) return { kind: 'object', id: schema.meta()!.id! };
  const type = scalars.wordTypes.get(schema)?.type;
  if (schema instanceof z.ZodEnum && type) return { kind: 'word', type, words: schema.options as string[] };
  throw new Error(`nothing can be made from a ${schema.def.type}: use what src/schema/scalars.ts exports`);
}

/** The TypeScript type of a plain value, told by its part of the JSON Schema. */
function scriptType(schema: z.ZodType): 'string' | 'number' | 'true' {
  const { type, const: only } = schema.meta()!;
  if (only === true) return 'true';
  return type === 'string' ? 'string' : 'number';
}

const isOptional = (schema: z.ZodType): schema is z.ZodOptional<z.ZodType> => schema instanceof z.ZodOptional;
const isList = (schema: z.ZodType): schema is z.ZodArray<z.ZodType> => schema instanceof z.ZodArray;
const whole = (schema: z.ZodType) => (isOptional(schema) ? schema.unwrap() : schema);

/** What a field holds, or each entry of its list. */
function innermost(schema: z.ZodType): z.ZodType {
  const value = whole(schema);
  return original(isList(value) ? value.element : value);
}

/** zod copies a schema to describe it; of an object the copy has lost the id, and the original has it. */
function original(schema: z.ZodType): z.ZodType {
  let each: z.core.$ZodType | undefined = schema;
  while (each instanceof z.ZodObject && !each.meta()?.id) each = each._zod.parent;
  return (each as z.ZodType | undefined) ?? schema;
}
