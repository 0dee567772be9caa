import type { BoxOffice, Company, Film, Image, Link, OtherTitle } from '../../model/film.js';
import type { FilmStatus } from '../../model/vocabulary.js';
import {
  believedAddress,
  believedBudget,
  believedDate,
  believedGross,
  believedImdb,
  believedLogline,
  believedRuntime,
  kindOf,
  numberOf,
  otherTitle,
  textsOf,
  warnOfEmpty,
  yearOf,
} from '../belief.js';
import type { Draft, Importer, Part } from '../imported.js';
import { knownText, shown, textOf } from '../plain-text.js';
import { justWatchSource, tmdbImage, tmdbSource } from '../sources.js';
import { codesOf, countryOf, languageOf } from '../territories.js';
import { tmdbPeople } from './people.js';
import { tmdbRefusal } from './refusal.js';
import { tmdbReleases, watchProviders } from './releases.js';

const sources = ['tmdb'];

/** The id of the genre, whose name is in the language that was asked for. */
const documentary = 99;

/**
 * A movie or a series of TMDB's API, version 3: the details of one title, with whatever `append_to_response` added to
 * them.
 * @see https://developer.themoviedb.org/reference/movie-details
 */
export const importTmdb: Importer = (document) => {
  const refusal = tmdbRefusal(document);
  if (refusal) return refusal;
  const isSeries =
    !document.has('title') && (document.has('original_name') || document.has('first_air_date'));
  return isSeries ? seriesOf(document) : movieOf(document);
};

function movieOf(movie: Part): Draft {
  const genres = namesIn(movie.of('genres'));
  const isShort = kindOf(genres, undefined) === 'short';
  const isDocumentary = movie
    .of('genres')
    .items()
    .some((row) => row.of('id').value === documentary);
  const runtime = runtimeOf(movie.of('runtime'), isShort);
  const { releases, certificates } = tmdbReleases(movie);
  return {
    ...commonOf(movie, 'movie', movie.of('title'), movie.of('original_title')),
    kind: isDocumentary && !isShort ? 'documentary' : kindOf(genres, runtime),
    genres,
    status: statusOf(movie.of('status'), movieStatuses),
    year: yearOf(believedDate(movie.of('release_date'))) ?? firstYear(releases),
    runtime,
    certificates,
    boxOffice: boxOfficeOf(movie),
    ...releasesOf(movie, releases),
  };
}

function seriesOf(series: Part): Draft {
  const date = believedDate(series.of('first_air_date'));
  const networks = namesIn(series.of('networks'));
  const [runtime] = series.of('episode_run_time').items();
  warnOfEmpty(series.of('episode_run_time'));
  const certificates = series
    .of('content_ratings')
    .of('results')
    .items()
    .flatMap((row) => {
      const territory = countryOf(row.of('iso_3166_1'));
      const rating = knownText(row.of('rating'));
      return territory && rating && rating !== 'NR' ? [{ territory, rating }] : [];
    });
  const status = statusOf(series.of('status'), seriesStatuses);
  const common = commonOf(series, 'tv', series.of('name'), series.of('original_name'));
  return {
    ...common,
    kind: 'series',
    genres: namesIn(series.of('genres')),
    // A series that was shown and then given up is not one that never came to be.
    status: status === 'cancelled' && date ? 'released' : status,
    year: yearOf(date),
    runtime: runtime && believedRuntime(runtime, numberOf(runtime), true),
    certificates,
    companies: [
      ...(common.companies ?? []),
      ...networks.map((name): Company => ({ name, role: 'network', sources })),
    ],
    ...releasesOf(
      series,
      date ? [{ type: 'premiere', date, platform: networks.length === 1 ? networks[0] : undefined }] : [],
    ),
  };
}

/** What films and series have in common. */
function commonOf(document: Part, kind: 'movie' | 'tv', titlePart: Part, originalPart: Part): Draft {
  const original = textOf(originalPart);
  const title = textOf(titlePart) ?? original;
  const { cast, crew, basedOn } = tmdbPeople(document);
  const id = numberOf(document.of('id'));
  warnOfEmpty(document.of('overview'));
  return {
    title,
    originalTitle: otherTitle(original, title),
    originalLanguage: languageOf(document.of('original_language')),
    ...otherTitles(document, title, original),
    logline: believedLogline(document.of('overview')),
    countries: countriesOf(document),
    languages: languagesOf(document),
    franchise: knownText(document.of('belongs_to_collection').of('name')),
    basedOn,
    poster: posterOf(document, title),
    ids: idsOf(document, id),
    links: linksOf(document.of('homepage')),
    cast: cast.map((one) => ({ ...one, sources })),
    crew: crew.entries(sources),
    companies: namesIn(document.of('production_companies')).map((name): Company => ({
      name,
      role: 'production',
      sources,
    })),
    sources: [tmdbSource(kind, id)],
  };
}

/** The names in a list of objects; older answers have the names alone. */
const namesIn = (list: Part): string[] =>
  textsOf(list.items().map((row) => (row.isObject ? row.of('name') : row)));

function runtimeOf(part: Part, isShort: boolean): number | undefined {
  warnOfEmpty(part);
  return believedRuntime(part, numberOf(part), isShort);
}

function countriesOf(document: Part): string[] {
  const rows = document.of('production_countries').items();
  const parts = rows.length ? rows.map((row) => row.of('iso_3166_1')) : document.of('origin_country').items();
  return codesOf(parts, countryOf);
}

/** What is spoken; older answers about series have a list of codes in its place. */
function languagesOf(document: Part): string[] {
  const rows = document.of('spoken_languages').items();
  const parts = rows.length ? rows.map((row) => row.of('iso_639_1')) : document.of('languages').items();
  return codesOf(parts, languageOf);
}

/** Titles of other countries, and those of no country in particular. */
function otherTitles(document: Part, title: string | undefined, original: string | undefined): Draft {
  const list = document.of('alternative_titles');
  const alternative = [...list.of('titles').items(), ...list.of('results').items()].map((row) => ({
    row,
    part: row.of('title'),
  }));
  const translated = document
    .of('translations')
    .of('translations')
    .items()
    .map((row) => ({ row, part: row.of('data').of(row.of('data').has('title') ? 'title' : 'name') }));
  const titles = new Map<string, OtherTitle>();
  const others = new Set<string>();
  for (const { row, part } of [...alternative, ...translated]) {
    const text = knownText(part);
    if (!text || text === title || text === original) continue;
    const territory = countryOf(row.of('iso_3166_1'));
    if (territory)
      titles.set(`${territory} ${text}`, {
        title: text,
        territory,
        note: knownText(row.of('type')),
        sources,
      });
    else others.add(text);
  }
  return { titles: [...titles.values()], alsoKnownAs: [...others] };
}

function idsOf(document: Part, id: number | undefined): Film['ids'] {
  const outside = document.of('external_ids');
  const imdb = outside.of('imdb_id').isEmpty ? document.of('imdb_id') : outside.of('imdb_id');
  warnOfEmpty(imdb);
  const wikidata = textOf(outside.of('wikidata_id'));
  return {
    imdb: believedImdb(imdb),
    tmdb: id !== undefined && Number.isSafeInteger(id) && id > 0 ? id : undefined,
    wikidata: wikidata && /^Q\d+$/.test(wikidata) ? wikidata : undefined,
  };
}

function linksOf(homepage: Part): Link[] {
  const url = believedAddress(homepage);
  return url ? [{ url, label: 'Official site' }] : [];
}

/** TMDB's posters are two to three; where the list of pictures has the poster, it also says how large it is. */
function posterOf(document: Part, title: string | undefined): Image | undefined {
  const path = document.of('poster_path').value;
  if (typeof path !== 'string' || !/^\/[\w-]+\.\w+$/.test(path)) {
    warnOfEmpty(document.of('poster_path'));
    return undefined;
  }
  const known = document
    .of('images')
    .of('posters')
    .items()
    .find((row) => row.of('file_path').value === path);
  const [width, height] = [known?.of('width').value, known?.of('height').value];
  const scaled =
    typeof width === 'number' && typeof height === 'number' && width > 0 ? (height / width) * 500 : 750;
  return {
    ...tmdbImage(path, 'w500', title && `Poster of ${title}`),
    width: 500,
    height: Math.max(1, Math.round(scaled)),
  };
}

const movieStatuses = new Map<string, FilmStatus>([
  ['Rumored', 'rumored'],
  ['Planned', 'announced'],
  ['In Production', 'filming'],
  ['Post Production', 'post-production'],
  ['Released', 'released'],
  ['Canceled', 'cancelled'],
]);

const seriesStatuses = new Map<string, FilmStatus>([
  ['Planned', 'announced'],
  ['In Production', 'filming'],
  ['Pilot', 'announced'],
  ['Returning Series', 'released'],
  ['Ended', 'released'],
  ['Canceled', 'cancelled'],
]);

function statusOf(part: Part, statuses: Map<string, FilmStatus>): FilmStatus | undefined {
  const text = textOf(part);
  if (!text) return undefined;
  const status = statuses.get(text);
  if (!status) part.warn(`${shown(text)} is not a status that is known here, so it is left out`);
  return status;
}

/** TMDB counts money in US dollars; what a film took is the sum of all territories. */
function boxOfficeOf(movie: Part): BoxOffice {
  for (const field of ['budget', 'revenue']) warnOfEmpty(movie.of(field));
  const budget = believedBudget(movie.of('budget'), numberOf(movie.of('budget')));
  const gross = believedGross(
    movie.of('revenue'),
    numberOf(movie.of('revenue')),
    numberOf(movie.of('vote_count')),
  );
  return {
    budget: budget === undefined ? undefined : { currency: 'USD', amount: budget, sources },
    gross:
      gross === undefined
        ? []
        : [{ territory: 'worldwide', amount: { currency: 'USD', amount: gross }, sources }],
  };
}

const firstYear = (releases: { date?: string | undefined }[]): number | undefined =>
  yearOf(releases.flatMap(({ date }) => date ?? []).sort()[0]);

/** Releases with their sources, and JustWatch among the sources where it is one. */
function releasesOf(document: Part, releases: NonNullable<Film['releases']>): Draft {
  const { releases: offers, url } = watchProviders(document);
  const id = numberOf(document.of('id'));
  return {
    releases: [
      ...releases.map((release) => ({ ...release, sources })),
      ...offers.map((offer) => ({ ...offer, sources: ['justwatch', 'tmdb'] })),
    ],
    sources: [
      tmdbSource(document.has('title') ? 'movie' : 'tv', id),
      ...(offers.length ? [justWatchSource(url)] : []),
    ],
  };
}
