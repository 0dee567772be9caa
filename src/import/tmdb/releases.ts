import type { Certificate, Release } from '../../model/film.js';
import type { ReleaseType } from '../../model/vocabulary.js';
import { believedAddress, believedDate, numberOf } from '../belief.js';
import type { Part } from '../imported.js';
import { knownText, shown, textOf } from '../plain-text.js';
import { countryOf } from '../territories.js';

/** TMDB's types of release, by their numbers from 1. */
const types: (ReleaseType | undefined)[] = [
  ...[undefined, 'premiere', 'limited', 'theatrical', 'streaming', 'physical', 'tv'],
] as (ReleaseType | undefined)[];

/** Notes that say that a digital release is to rent or to buy, and not a subscription. */
const rental =
  /\b(p?vod|tvod|video on demand|rent|rental|itunes|vudu|fandango at home|apple tv store|google play)\b/i;

/** Notes that name no service. */
const general =
  /^((premium |early )?(p?vod|tvod|est|video on demand|on demand)|rental?|to rent|digital|internet|online|streaming|tv|television)\b/i;

/** Notes of premieres that name an occasion; others name the town. */
const occasion =
  /fest|mostra|biennale|berlinale|cannes|sundance|sxsw|tiff|tribeca|telluride|locarno|venice|venezia|sitges|fantasia|comic[- ]?con|week|award|gala|market|viennale|quinzaine|critics/i;

/** A release with what only certificates need. */
interface Row {
  release: Release;
  certificate: string | undefined;
}

/** The releases of a film, and the certificate of each territory. */
export interface TmdbReleases {
  releases: Release[];
  certificates: Certificate[];
}

/**
 * Reads `release_dates`, and the older `releases` for territories that the newer list lacks. Old rows have no type: they
 * were about cinemas.
 */
export function tmdbReleases(film: Part): TmdbReleases {
  const rows = film
    .of('release_dates')
    .of('results')
    .items()
    .flatMap((place) => {
      const territory = countryOf(place.of('iso_3166_1'));
      return place
        .of('release_dates')
        .items()
        .flatMap((row) => newRow(row, territory));
    });
  const known = new Set(rows.map(({ release }) => release.territory));
  for (const row of film.of('releases').of('countries').items()) {
    const territory = countryOf(row.of('iso_3166_1'));
    if (territory && !known.has(territory)) rows.push(...rowOf(row, territory, 'theatrical'));
  }
  return { releases: eachOnce(rows), certificates: certificatesOf(rows) };
}

function newRow(row: Part, territory: string | undefined): Row[] {
  const part = row.of('type');
  const type = types[numberOf(part) ?? 0];
  if (!type) {
    const what = part.isEmpty ? 'it is missing' : `${shown(part.value)} is no type of release`;
    part.warn(`${what}, so the release is left out`);
    return [];
  }
  return rowOf(row, territory, type);
}

function rowOf(row: Part, territory: string | undefined, type: ReleaseType): Row[] {
  const date = believedDate(row.of('release_date'));
  // A row without a place says nothing to a reader, and neither does one without a day.
  if (!date || !territory) return [];
  const note = knownText(row.of('note'));
  const release: Release = {
    type: type === 'streaming' && note && rental.test(note) ? 'rental' : type,
    territory,
    date,
  };
  if (note && type === 'premiere' && occasion.test(note)) release.event = note;
  else if (note && /streaming|tv/.test(type) && !general.test(note)) release.platform = note;
  else if (note) release.note = note;
  return [{ release, certificate: textOf(row.of('certification')) }];
}

/** Releases of the same sort on the same day in the same place are one. */
function eachOnce(rows: Row[]): Release[] {
  const releases = new Map<string, Release>();
  for (const { release } of rows) {
    const { type, territory, date } = release;
    const key = `${type} ${territory} ${date}`;
    const known = releases.get(key);
    if (!known) releases.set(key, release);
    else if (known.note && release.note) known.note = `${known.note}; ${release.note}`;
    else Object.assign(known, { ...release, ...known });
  }
  return [...releases.values()];
}

const isCinema = ({ release: { type } }: Row): boolean => type === 'theatrical' || type === 'limited';

/** The certificate of a territory is that of its first cinema release; without such a one, of its first release. */
function certificatesOf(rows: Row[]): Certificate[] {
  const rated = rows.filter(
    ({ certificate }) => certificate && !/^(nr|unrated|not rated)$/i.test(certificate),
  );
  const ordered = [...rated].sort(
    (one, other) => +isCinema(other) - +isCinema(one) || (one.release.date! < other.release.date! ? -1 : 1),
  );
  const ratings = new Map<string, string>();
  for (const { release, certificate } of ordered)
    if (!ratings.has(release.territory!)) ratings.set(release.territory!, certificate!);
  return [...ratings].map(([territory, rating]) => ({ territory, rating }));
}

/** TMDB's kinds of offers, and how a film is seen by them; to buy a film is not among them. */
const offers: [key: string, type: ReleaseType][] = [
  ['flatrate', 'streaming'],
  ['free', 'streaming'],
  ['ads', 'streaming'],
  ['rent', 'rental'],
];

/** Where a film can be seen at home today: `watch/providers`, which TMDB has from JustWatch. */
export function watchProviders(title: Part): { releases: Release[]; url: string | undefined } {
  const results = title.of('watch/providers').of('results');
  const releases = new Map<string, Release>();
  let url: string | undefined;
  for (const place of results.keys()) {
    const territory = countryOf(results.of(place), place);
    if (!territory) continue;
    url ??= believedAddress(results.of(place).of('link'));
    for (const [key, type] of offers)
      for (const offer of results.of(place).of(key).items()) {
        const platform = knownText(offer.of('provider_name'));
        const release: Release = { type, territory, platform };
        if (platform) releases.set(JSON.stringify(release), release);
      }
  }
  return { releases: [...releases.values()], url };
}
