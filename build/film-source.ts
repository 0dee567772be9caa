// What the tables of docs/film-json.md are made from, as one import: schemas are told apart by identity.
import { say } from '../src/words/say.js';
import type { Phrase } from '../src/words/messages.js';

export { entitiesOf } from '../src/schema/emit/entities.js';
export { examplesOf } from '../src/schema/emit/examples.js';
export * as scalars from '../src/schema/scalars.js';
export { vocabularies } from '../src/schema/word-meanings.js';

/** What an English reader sees. */
export const label = (phrase: string): string => say({ locale: 'en', messages: undefined }, phrase as Phrase);
