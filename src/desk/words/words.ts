// What the page itself says, in the languages of its editors. The English text is the key, as in the words of the boxes.
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import type { Key, Words } from './key.js';

export type { Key } from './key.js';

export const langs = ['en', 'de', 'fr', 'es', 'ja'] as const;
export type Lang = Extract<(typeof langs)[number], string>;

/** The languages by their own names. */
export const langNames: Record<Lang, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
};

const words: Record<Exclude<Lang, 'en'>, Words> = { de, fr, es, ja };

/**
 * A text of the page in a language.
 * @example say('de', 'Remove {name}', { name: 'Dust' }) // 'Dust entfernen'
 */
export function say(lang: Lang, key: Key, values: Record<string, string | number> = {}): string {
  const text = lang === 'en' ? key : (words[lang]?.[key] ?? key);
  return text.replace(/\{(\w+)\}/g, (all, name: string) => `${values[name] ?? all}`);
}

/** The language of a tag, such as that of the browser, as far as the page speaks it. */
export const langOf = (tag: string): Lang =>
  langs.find((lang) => lang === tag.toLowerCase().split('-')[0]) ?? 'en';
