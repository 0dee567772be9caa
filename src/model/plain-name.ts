/**
 * A text in small letters without accents, as people look for it; its signs stay.
 * @example withoutAccents('Émilie & Léa') // 'emilie & lea'
 */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * A name without accents, case and signs, as two people may write it differently; empty where it has neither letters nor digits.
 * @example plainName('Émilie & Léa') // 'emilie lea'
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
