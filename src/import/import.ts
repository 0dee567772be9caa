/** Facts from elsewhere as film JSON: documents of film databases. Pure functions: no network, no DOM, no Node. */
import { finish } from './finish.js';
import {
  isRefusal,
  Part,
  type Imported,
  type Importer,
  type ImportOptions,
  type Origin,
} from './imported.js';
import { importOmdb } from './omdb/omdb.js';
import { importTmdb } from './tmdb/tmdb.js';

export {
  origins,
  type Imported,
  type ImportOptions,
  type ImportWarning,
  type Origin,
  type Refusal,
} from './imported.js';

const importers: Partial<Record<Origin, Importer>> = { tmdb: importTmdb, omdb: importOmdb };

export function importFilm(document: unknown, options: ImportOptions = {}): Imported {
  const part = new Part(document);
  const result = importers[options.from ?? 'tmdb']!(part, options);
  return isRefusal(result) ? { refusal: result, warnings: part.warnings } : finish(result, part.warnings);
}
