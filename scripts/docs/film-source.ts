// What the tables of docs/film-json.md are made from, as one import: schemas are told apart by identity.
import { say } from '../../src/i18n/say.js';
import type { Phrase } from '../../src/i18n/messages.js';

export { filmSchema } from '../../src/model/film.js';
export { factFields } from '../../src/model/fact.js';
export { ruleNames } from '../../src/model/scalars.js';
export * as scalars from '../../src/model/scalars.js';
export { vocabularies } from '../../src/model/word-meanings.js';
export { parseFilm } from '../../src/model/parse-film.js';

/** What an English reader sees. */
export const label = (phrase: string): string => say({ locale: 'en', messages: undefined }, phrase as Phrase);
