import type { Certificate } from '../model/film.js';

/** The words of the MPA, those that it used before, and those of American television. */
const american = new Set(
  'G PG PG-13 R NC-17 X M M/PG GP Approved Passed TV-Y TV-Y7 TV-Y7-FV TV-G TV-PG TV-14 TV-MA'.split(' '),
);

const withoutSigns = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

/**
 * A certificate of the United States as its board writes it; undefined for the words of others. The reasons that some sites
 * add go: `R (some violence)`, `Rated PG-13 for language`.
 */
export function usCertificate(text: string): string | undefined {
  const word = text
    .replace(/^(rated|mpaa?|us)[ :]+/i, '')
    .replace(/(\s*[([|:;,]|\s+(for|[-–—])\s).*$/i, '')
    .trim();
  return [...american].find((one) => withoutSigns(one) === withoutSigns(word));
}

/** Boards whose words say whose they are. */
const boards: [pattern: RegExp, territory: string][] = [
  [/^FSK[ -]*(?:ab )?(\d{1,2})\b/i, 'DE'],
  [/^BBFC[ :-]*(U|PG|12A?|15|18|R18)\b/i, 'GB'],
];

/**
 * A certificate of any country, where the text says of which: `US PG-13`, `FSK 12`, or a word that only one board has.
 */
export function certificateOf(text: string): Certificate | undefined {
  const [, territory, rest] = /^([A-Z]{2})[ :-](.{1,20})$/.exec(text) ?? [];
  if (territory && rest && !/^(PG|TV|NC|GP)$/.test(territory)) return { territory, rating: rest.trim() };
  const american = usCertificate(text);
  if (american) return { territory: 'US', rating: american };
  for (const [pattern, place] of boards) {
    const [, rating] = pattern.exec(text) ?? [];
    if (rating) return { territory: place, rating };
  }
  return undefined;
}
