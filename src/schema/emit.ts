import { entitiesOf } from './emit/entities.js';
import { examplesOf } from './emit/examples.js';
import { jsonSchema } from './emit/json-schema.js';
import { tableModule } from './emit/table.js';
import { typesModule } from './emit/types.js';

/**
 * The files that are made from the zod schemas, by their path in the repository. Runs when building
 * (`npm run generate`), never in a page.
 * @param fullFilm docs/full-film.json, for the examples
 */
export function files(fullFilm: object): Record<string, string> {
  const entities = entitiesOf();
  const examples = examplesOf(entities, fullFilm);
  return {
    'src/model/film.ts': typesModule(entities, examples),
    'src/model/film-table.ts': tableModule(entities),
    'schema/film.schema.json': `${JSON.stringify(jsonSchema(entities, examples), null, 2)}\n`,
  };
}
