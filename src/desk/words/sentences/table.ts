import type { de } from './de.js';

/** Every sentence in a language. A language that lacks one does not compile. */
export type Sentences = Record<keyof typeof de, string>;
