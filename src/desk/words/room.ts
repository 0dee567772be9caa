// What the preview, the ways out, the JSON editor and the conflicts say. The English text is the key, but for names of things.
import { cardWords } from './room-card.js';
import { jsonWords } from './room-json.js';
import { outWords } from './room-out.js';
import { previewWords } from './room-preview.js';
import type { Lang } from './words.js';

type Words = Record<Exclude<Lang, 'en'>, string>;

const words = { ...previewWords, ...outWords, ...jsonWords, ...cardWords } satisfies Record<
  string,
  Words & { en?: string }
>;

export type RoomKey = keyof typeof words;

/** A text in a language. */
export function roomWords(lang: Lang, key: RoomKey, values: Record<string, string | number> = {}): string {
  const entry: Words & { en?: string } = words[key];
  const text = entry[lang as keyof Words] ?? entry.en ?? key;
  return text.replace(/\{(\w+)\}/g, (all, name: string) => `${values[name] ?? all}`);
}
