import type { CastMember, Company, Film, Money } from '../../model/film.js';
import { rules } from '../../model/rules.js';
import {
  believedAddress,
  believedGross,
  believedImdb,
  believedLogline,
  believedRuntime,
  kindOf,
} from '../belief.js';
import { usCertificate } from '../certificates.js';
import { Basis, Credits } from '../credits.js';
import type { Importer, Part } from '../imported.js';
import { partsOfList } from '../lists.js';
import { isPlaceholder, knownText, shown, textOf } from '../plain-text.js';
import { omdbSource } from '../sources.js';
import { codesOf, countryOf, languageOf } from '../territories.js';
import { omdbRefusal } from './refusal.js';
import { addWriters } from './writers.js';

const sources = ['omdb'];

/**
 * A film or a series of the OMDb API, by its id or title.
 * @see https://www.omdbapi.com/
 */
export const importOmdb: Importer = (document) => {
  const refusal = omdbRefusal(document);
  if (refusal) return refusal;
  const isSeries = textOf(document.of('Type')) === 'series';
  const genres = namesIn(document.of('Genre'));
  const runtime = runtimeOf(document.of('Runtime'), isSeries || kindOf(genres, undefined) === 'short');
  const credits = new Credits();
  const basis = new Basis();
  for (const name of namesIn(document.of('Director'))) credits.add('director', { name });
  addWriters(document.of('Writer'), credits, basis);
  const rating = certificateOf(document.of('Rated'));
  if (document.has('Poster') && knownText(document.of('Poster')))
    document.of('Poster').warn('OMDb’s terms do not allow to show its pictures, so it is left out');
  if (document.has('Awards') && knownText(document.of('Awards')))
    document.of('Awards').warn('it counts awards and names none, so it is left out');
  return {
    title: textOf(document.of('Title')),
    kind: isSeries ? 'series' : kindOf(genres, runtime),
    logline: believedLogline(document.of('Plot')),
    genres,
    year: yearOf(document.of('Year')) ?? yearOf(document.of('Released')),
    runtime,
    certificates: rating ? [{ territory: 'US', rating }] : [],
    countries: codesIn(document.of('Country'), countryOf),
    languages: codesIn(document.of('Language'), languageOf),
    basedOn: basis.text,
    ids: { imdb: believedImdb(document.of('imdbID')) },
    links: linksOf(document.of('Website')),
    cast: namesIn(document.of('Actors')).map((name): CastMember => ({ name, sources })),
    crew: credits.entries(sources),
    companies: companiesIn(document.of('Production')),
    releases: releasesOf(document, isSeries),
    boxOffice: { gross: grossOf(document.of('BoxOffice')) },
    sources: [omdbSource],
  };
};

/** The entries of a field, where several are in one text. */
function namesIn(part: Part): string[] {
  const text = knownText(part);
  return text ? [...new Set(partsOfList(text))] : [];
}

/** Companies, which OMDb parts with commas or slashes; those of `A/S` part nothing. */
const companiesIn = (part: Part): Company[] =>
  [...new Set(namesIn(part).flatMap((name) => name.split(/(?<=\S\S)\s*\/\s*(?=\S\S)/)))].map((name) => ({
    name,
    role: 'production',
    sources,
  }));

const codesIn = (part: Part, read: (part: Part, text: string) => string | undefined): string[] => {
  const names = namesIn(part);
  return codesOf(
    names.map(() => part),
    (place) => read(place, names.shift()!),
  );
};

/** `132 min`, `1 h 30 min`, `2 h`. */
function runtimeOf(part: Part, isShort: boolean): number | undefined {
  const text = knownText(part);
  if (!text) return undefined;
  const [, hours, minutes] =
    /^(?:(\d{1,3}) ?h(?:ours?)?)?,? ?(?:([\d,]{1,6}) ?(?:(?:min|m)\w*)?)?\.?$/i.exec(text) ?? [];
  if (!hours && !minutes) return void part.warn(`${shown(text)} is not a runtime, so it is left out`);
  return believedRuntime(part, Number(hours ?? 0) * 60 + Number((minutes ?? '0').replace(/,/g, '')), isShort);
}

/** The first year of `2019`, `2010–`, `2010–2015` or of a date; it may be the only sign of a film's age. */
function yearOf(part: Part): number | undefined {
  const text = knownText(part);
  if (!text) return undefined;
  const year = Number(/\b(\d{4})\b/.exec(text)?.[1]);
  return rules.year(year) ? year : void part.warn(`${shown(text)} is not a year, so it is left out`);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `08 Nov 2019`, as OMDb writes days. */
function dateOf(part: Part): string | undefined {
  const text = knownText(part);
  if (!text) return undefined;
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  const date = /^\d{4}-\d\d-\d\d$/.test(text)
    ? text
    : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (rules.date(date) && rules.year(Number(date.slice(0, 4)))) return date;
  return void part.warn(`${shown(text)} is not a date, so it is left out`);
}

/** OMDb does not say where a film came out, so neither do we. */
function releasesOf(document: Part, isSeries: boolean): Film['releases'] {
  const released = dateOf(document.of('Released'));
  const disc = dateOf(document.of('DVD'));
  return [
    ...(released
      ? [{ type: isSeries ? ('premiere' as const) : ('theatrical' as const), date: released, sources }]
      : []),
    ...(disc ? [{ type: 'physical' as const, date: disc, sources }] : []),
  ];
}

function certificateOf(part: Part): string | undefined {
  const text = knownText(part);
  if (!text) return undefined;
  const rating = usCertificate(text);
  if (!rating) part.warn(`${shown(text)} is no certificate of the MPA, so it is left out`);
  return rating;
}

/** What a film took in the US and Canada. Older answers round it to a tenth of a million. */
function grossOf(part: Part): NonNullable<Film['boxOffice']>['gross'] {
  const text = knownText(part);
  if (!text) return [];
  const [, digits, scale] = /^\$ ?([\d,]+(?:\.\d+)?) ?([kmb])?(?:illion)?$/i.exec(text) ?? [];
  if (!digits) {
    part.warn(`${shown(text)} is not a sum in dollars, so it is left out`);
    return [];
  }
  const factor = { k: 1e3, m: 1e6, b: 1e9 }[scale?.toLowerCase() ?? ''];
  const sum = Math.round(Number(digits.replace(/,/g, '')) * (factor ?? 1) * 100) / 100;
  const gross = believedGross(part, sum);
  if (gross === undefined) return [];
  const amount: Money = { currency: 'USD', amount: gross, ...(factor ? { qualifier: 'about' } : {}) };
  return [{ territory: 'north-america', amount, sources }];
}

function linksOf(part: Part): Film['links'] {
  const text = textOf(part);
  const url = text && !isPlaceholder(text) ? believedAddress(part, text) : undefined;
  return url ? [{ url, label: 'Official site' }] : [];
}
