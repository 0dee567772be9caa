// What the preview, the ways out, the JSON editor and the conflicts say: each has words of its own, which come with it.
import type { Lang } from './words.js';

/** A text in the languages of the page. The English one is its key, but for names of things. */
type Words = Record<Exclude<Lang, 'en'>, string> & { en?: string };

/** Says the texts of a list. */
export const sayer =
  <Key extends string>(words: Record<Key, Words>) =>
  (lang: string, key: Key, values: Record<string, string | number> = {}): string => {
    const entry = words[key];
    const text = entry[lang as keyof Words] ?? entry.en ?? key;
    return text.replace(/\{(\w+)\}/g, (all, name: string) => `${values[name] ?? all}`);
  };
