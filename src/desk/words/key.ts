import type { de } from './de.js';

/** Every text of the page. A language that lacks one does not compile. */
export type Key = keyof typeof de;
export type Words = Record<Key, string>;
