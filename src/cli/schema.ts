import { readFileSync } from 'node:fs';

/** The JSON Schema that is published with the package, as text. */
export const schemaText = (): string =>
  readFileSync(new URL('../../schema/film.schema.json', import.meta.url), 'utf8');
