// Words that shape a phrase in the boxes, and so have no label of their own there: how near a sum is, how much of a territory.
import type { Lang } from './words.js';

const row = (en: string, de: string, fr: string, es: string, ja: string): Record<Lang, string> => ({
  en,
  de,
  fr,
  es,
  ja,
});

export const extentWords: Record<string, Record<Lang, string>> = {
  exact: row('Exact', 'Genau', 'Exact', 'Exacto', 'ちょうど'),
  about: row('About', 'Etwa', 'Environ', 'Alrededor de', '約'),
  under: row('Under', 'Unter', 'Moins de', 'Menos de', '未満'),
  over: row('Over', 'Über', 'Plus de', 'Más de', '超'),
  'up-to': row('Up to', 'Bis zu', 'Jusqu’à', 'Hasta', '最大'),
  some: row('Some', 'Einige', 'Certains', 'Algunos', '一部'),
  several: row('Several', 'Mehrere', 'Plusieurs', 'Varios', 'いくつか'),
  many: row('Many', 'Viele', 'De nombreux', 'Muchos', '多数'),
  much: row('Much of', 'Große Teile', 'Une grande partie', 'Gran parte', '大部分'),
  most: row('Most of', 'Das meiste', 'La plupart', 'La mayor parte', 'ほとんど'),
  exactly: row('Exactly', 'Genau', 'Exactement', 'Exactamente', 'ちょうど'),
  'more-than': row('More than', 'Mehr als', 'Plus de', 'Más de', '超'),
};
