// Real films of demo/films, changed where no real film shows what a story is about.
import { demoFilm } from '../../test/support/films.js';

type Film = Record<string, any>;

const doubts = ['confirmed', 'reported', 'rumored', 'disputed'];

/** A film whose facts in those fields are, one after the other, confirmed, reported, rumored and disputed. */
export function inDoubt(name: string, ...fields: string[]): Film {
  const film = demoFilm(name);
  for (const field of fields) {
    const facts = field.split('.').reduce((value, key) => value[key] as Film, film) as Film[];
    facts.forEach((fact, i) =>
      Object.assign(fact, { confidence: doubts[i % 4], ...(i === 2 ? { asOf: '2026-03' } : {}) }),
    );
  }
  return film;
}

// A German job, a Welsh village, a Thai city, a Finnish word and a Telugu job: none has a place to break.
const long = [
  'Donaudampfschifffahrtsgesellschaftskapitänsdrehbuchautorin',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยา',
  'Epäjärjestelmällistyttämättömyydellänsäkäänköhän',
  'రాజమహేంద్రవరంచలనచిత్రనిర్మాణసంస్థాధ్యక్షుడు',
];
const words = new Set(
  'title originalTitle name character note reason text event platform distributor label value logline replacedBy quoted'.split(
    ' ',
  ),
);

/** A film with a word of at least forty letters in place of every name and sentence. */
export function withLongWords(name: string): Film {
  let i = 0;
  const lengthen = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return words.has(key) ? long[i++ % long.length] : value;
    if (Array.isArray(value))
      return value.map((one) => lengthen(one, key === 'knownFor' || key === 'people' ? 'name' : ''));
    if (typeof value !== 'object' || !value) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, lengthen(inner, name)]));
  };
  return lengthen(demoFilm(name)) as Film;
}
