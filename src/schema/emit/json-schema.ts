import { z } from 'zod';
import type { Entity } from './entities.js';
import type { Examples } from './examples.js';
import { filmSchema } from '../film.js';

type Json = Record<string, unknown>;

/** The published JSON Schema (draft 2020-12), for editors that complete and check film JSON. */
export function jsonSchema(entities: Entity[], examples: Examples): object {
  const schema = z.toJSONSchema(filmSchema, { target: 'draft-2020-12', unrepresentable: 'any' });
  const objects = schema.$defs as Record<string, { properties: Record<string, Json> }>;
  for (const { id, fields } of entities)
    for (const { name, content } of fields) {
      const property = objects[id]?.properties[name];
      // An object has its examples in its own fields.
      if (property && content.kind === 'value') property.examples = [examples.get(`${id}.${name}`)];
    }
  return schema;
}
