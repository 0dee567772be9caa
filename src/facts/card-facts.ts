import { displayNames, listText, numberFormat } from '../words/intl.js';
import type { Line, Span } from '../words/line.js';
import { territoryText } from '../words/place.js';
import { say } from '../words/say.js';
import type { Image } from '../model/film.js';
import type { Job } from '../model/vocabulary.js';
import type { BoxFacts } from './box-facts.js';
import { crewRows } from './crew-facts.js';
import { dotted } from './rows.js';
import { own, row, span, type Row, type Wording } from './wording.js';

/** The people whose film it is; the rest of the crew is for the crew list. */
export const authors: Job[] = ['director', 'creator', 'writer', 'screenplay'];

export interface CardFacts extends BoxFacts {
  /** Original title; year, kind, runtime, genres, status; logline. */
  about: Line[];
  poster?: (Image & { alt: string }) | undefined;
  /** "Photo: Neon" */
  credit?: Span | undefined;
}

/** What the film is; every film has at least its title. */
export function cardFacts(wording: Wording): CardFacts {
  const { title, originalTitle, originalLanguage, logline, poster, crew = [] } = wording.film;
  return {
    heading: own(wording, title),
    titled: true,
    about: [
      originalTitle ? [{ text: originalTitle, part: 'original-title', lang: originalLanguage }] : [],
      meta(wording),
      logline ? [own(wording, logline, 'logline')] : [],
    ],
    rows: [
      ...crewRows(
        wording,
        crew.filter(({ job }) => authors.includes(job as Job)),
        authors,
      ),
      ...rows(wording),
    ],
    poster: poster && { ...poster, alt: poster.alt ?? say(wording, 'Poster of {title}', { title }) },
    credit: poster?.credit ? span(say(wording, 'Photo: {credit}', poster)) : undefined,
  };
}

/** "2019 · feature film · 132 min · Drama, Comedy · released" */
function meta(wording: Wording): Line {
  const { year, kind, runtime, genres, status } = wording.film;
  const minutes = { style: 'unit', unit: 'minute' } as const;
  return dotted([
    // A year is a name, not a quantity: no separators.
    year && span(`${year}`),
    kind && span(say(wording, `kind:${kind}`)),
    runtime && span(numberFormat(wording.locale, minutes).format(runtime)),
    genres?.length && own(wording, genres.join(', ')),
    status && span(say(wording, `film:${status}`), 'status'),
  ]);
}

function rows(wording: Wording): Row[] {
  const { locale, film } = wording;
  const {
    certificates = [],
    countries = [],
    languages = [],
    alsoKnownAs = [],
    franchise,
    basedOn,
    links = [],
  } = film;
  const list = (items: string[]) => listText(locale, items);
  const place = (territory: string) => territoryText(territory, wording);
  return [
    ...row(wording, 'Also known as', list(alsoKnownAs)),
    ...row(
      wording,
      'Certificate',
      list(certificates.map(({ rating, territory }) => `${rating} (${place(territory)})`)),
    ),
    ...row(wording, 'Country|Countries', list(countries.map(place)), countries.length),
    ...row(
      wording,
      'Language|Languages',
      list(languages.map((tag) => displayNames(locale, 'language').of(tag) ?? tag)),
      languages.length,
    ),
    ...row(wording, 'Franchise', franchise && [own(wording, franchise)]),
    ...row(wording, 'Based on', basedOn && [own(wording, basedOn)]),
    ...row(wording, 'Links', dotted(links.map(({ url, label }) => ({ text: label ?? url, url })))),
  ];
}
