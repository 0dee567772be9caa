import type { Film } from '../model/film.js';
import type { Job } from '../model/vocabulary.js';
import { countText, languageName, listText } from '../words/intl.js';
import { territoryText } from '../words/place.js';
import { say } from '../words/say.js';
import { span, lineBlock, rowsBlock, type Line, type Poster, type Row } from './box.js';
import { creditLine } from './credit.js';
import { crewRows } from './crew-list-facts.js';
import type { FactsOf } from './facts.js';
import { awardRows, shootRows, titleRows } from './film-details.js';
import { dotted } from './rows.js';
import { filmSpan, row, type Wording } from './wording.js';

/** The people whose film it is; the rest of the crew is for the crew list. */
export const authors: Job[] = ['director', 'creator', 'writer', 'screenplay'];

/** What the film is; every film has at least its title. */
export const filmCardFacts: FactsOf = (wording) => {
  const { title, originalTitle, originalLanguage, logline, crew = [] } = wording.film;
  const authorCrew = crew.filter(({ job }) => authors.includes(job as Job));
  return {
    heading: filmSpan(wording, title),
    titled: true,
    blocks: [
      {
        kind: 'body',
        poster: poster(wording),
        blocks: [
          ...lineBlock(
            'about',
            originalTitle ? [span(originalTitle, 'original-title', { lang: originalLanguage })] : [],
          ),
          ...lineBlock('about', summary(wording)),
          ...lineBlock('about', logline ? [filmSpan(wording, logline, 'logline')] : []),
          ...rowsBlock([...crewRows(wording, authorCrew, authors), ...detailRows(wording)]),
        ],
      },
    ],
  };
};

function poster(wording: Wording): Poster | undefined {
  const { poster, title } = wording.film;
  return (
    poster && {
      image: { ...poster, alt: poster.alt ?? say(wording, 'Poster of {title}', { title }) },
      credit: creditLine(wording, poster),
    }
  );
}

/** "2019 · feature film · 132 min · Drama, Comedy · released" */
function summary(wording: Wording): Line {
  const { year, kind, runtime, genres, status } = wording.film;
  return dotted([
    // A year is a name, not a quantity: no separators.
    year && span(`${year}`),
    kind && span(say(wording, `kind:${kind}`)),
    runtime && span(say(wording, '{count} min', { count: countText(wording.locale, runtime) }, runtime)),
    genres?.length &&
      filmSpan(wording, genres.join(wording.filmLanguage ? ', ' : say(wording, ', ')), 'genres'),
    status && span(say(wording, `film:${status}`), 'status'),
  ]);
}

function detailRows(wording: Wording): Row[] {
  const { locale, film } = wording;
  const { countries = [], languages = [], franchise, basedOn, links = [] } = film;
  return [
    ...titleRows(wording),
    ...row(wording, 'Certificate', certificates(wording, film)),
    ...row(
      wording,
      'Country|Countries',
      listText(
        locale,
        countries.map((country) => territoryText(country, wording)),
      ),
      countries.length,
    ),
    ...row(
      wording,
      'Language|Languages',
      listText(
        locale,
        languages.map((tag) => languageName(locale, tag) ?? tag),
      ),
      languages.length,
    ),
    ...row(wording, 'Franchise', franchise && [filmSpan(wording, franchise)]),
    ...row(wording, 'Based on', basedOn && [filmSpan(wording, basedOn)]),
    ...shootRows(wording),
    ...awardRows(wording),
    ...row(wording, 'Links', dotted(links.map(({ url, label }) => span(label ?? url, undefined, { url })))),
  ];
}

/** "R (United States) and 15 (United Kingdom)" */
const certificates = (wording: Wording, { certificates = [] }: Film): string =>
  listText(
    wording.locale,
    certificates.map(({ rating, territory }) => `${rating} (${territoryText(territory, wording)})`),
  );
