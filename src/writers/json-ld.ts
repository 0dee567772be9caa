import type { CrewEntry, Deal, Film, Image, Money, Person } from '../model/film.js';
import { isIsoDate } from '../model/date.js';
import type { DealStatus, DealType, Job } from '../model/vocabulary.js';

type Node = Record<string, unknown>;

/** schema.org's property for a job; for the others it has none. */
const properties: { [job in Job]?: string } = {
  director: 'director',
  writer: 'author',
  screenplay: 'author',
  creator: 'creator',
  producer: 'producer',
  composer: 'musicBy',
  editor: 'editor',
};

const identifiers: [
  key: 'imdb' | 'tmdb' | 'wikidata' | 'letterboxd',
  address: (id: string | number, kind: Film['kind']) => string,
][] = [
  ['imdb', (id) => `https://www.imdb.com/title/${id}/`],
  ['tmdb', (id, kind) => `https://www.themoviedb.org/${kind === 'series' ? 'tv' : 'movie'}/${id}`],
  ['wikidata', (id) => `https://www.wikidata.org/wiki/${id}`],
  ['letterboxd', (id) => `https://letterboxd.com/film/${id}/`],
];

/**
 * The film as schema.org data: `Movie` (or `TVSeries`) with its people, roles, dates and identifiers.
 * Only what is not in doubt: search engines have no word for "rumored".
 * @example jsonLd({ title: 'Parasite', year: 2019 }) // { '@context': 'https://schema.org', '@type': 'Movie', name: 'Parasite', ... }
 */
export function jsonLd(film: Film): Node {
  const { kind, title, originalTitle, alsoKnownAs = [], crew = [], cast = [], companies = [] } = film;
  return filled({
    '@context': 'https://schema.org',
    '@type': kind === 'series' ? 'TVSeries' : 'Movie',
    name: title,
    alternateName: [
      ...(originalTitle ? [originalTitle] : []),
      ...alsoKnownAs,
      ...sure(film.titles ?? []).map(({ title }) => title),
    ],
    description: film.logline,
    genre: film.genres,
    inLanguage: film.languages ?? film.originalLanguage,
    countryOfOrigin: film.countries?.map((name) => ({ '@type': 'Country', name })),
    // ISO 8601, as schema.org wants durations.
    duration: film.runtime && `PT${film.runtime}M`,
    datePublished: published(film),
    contentRating: film.certificates?.map(({ rating, territory }) => `${territory} ${rating}`),
    image: film.poster && image(film.poster),
    ...credits(sure(crew)),
    actor: sure(cast).map(({ character, ...one }) =>
      character ? { '@type': 'PerformanceRole', actor: person(one), characterName: character } : person(one),
    ),
    productionCompany: sure(companies)
      .filter(({ role }) => role === 'production')
      .map(organization),
    award: sure(film.awards ?? []).flatMap((one) =>
      one.result === 'won' ? [[one.award, one.category].filter(Boolean).join(', ')] : [],
    ),
    funding: budget(film),
    potentialAction: purchases(film),
    sameAs: sameAs(film),
    dateModified: film.updated,
    correction: film.corrections?.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
  });
}

/** The same as JSON that cannot end the script element around it, nor break a line of one that is run. */
export const jsonLdText = (film: Film): string =>
  jsonText(jsonLd(film)).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** As `JSON.stringify`, of which Prototype 1.6 makes texts of lists: `"actor": "[…]"`. */
function jsonText(value: unknown): string {
  if (!value || typeof value !== 'object') return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts: string[] = [];
  for (const [name, part] of Object.entries(value))
    if (part !== undefined) parts.push(isList ? jsonText(part) : `${JSON.stringify(name)}:${jsonText(part)}`);
  return isList ? `[${parts.join()}]` : `{${parts.join()}}`;
}

const sure = <T extends { confidence?: string | undefined }>(list: T[]): T[] =>
  list.filter(({ confidence }) => confidence !== 'rumored' && confidence !== 'disputed');

function credits(crew: CrewEntry[]): Node {
  const node: Record<string, Node[]> = {};
  for (const { job, people } of crew) {
    const property = properties[job as Job];
    if (property) (node[property] ??= []).push(...people.map(person));
  }
  return node;
}

const person = ({ name, url, photo }: Person): Node =>
  filled({ '@type': 'Person', name, url, image: photo && image(photo) });

const organization = ({ name, url }: { name: string; url?: string | undefined }): Node =>
  filled({ '@type': 'Organization', name, url });

const image = ({ src, width, height, credit, digitalSource }: Image): Node =>
  filled({
    '@type': 'ImageObject',
    url: src,
    width,
    height,
    creditText: credit,
    // IPTC's own address of the word, which schema.org takes.
    digitalSourceType: digitalSource && `http://cv.iptc.org/newscodes/digitalsourcetype/${digitalSource}`,
  });

/** A sum or the range it lies in, unless it is in doubt; bands and undisclosed sums are no numbers to a machine. */
const sum = ({ currency, amount, min, max, confidence }: Money): Node | undefined =>
  (amount ?? min ?? max) === undefined || !sure([{ confidence }]).length
    ? undefined
    : filled({ '@type': 'MonetaryAmount', currency, value: amount, minValue: min, maxValue: max });

/** schema.org has no budget; that a film was funded with a sum says the same. */
function budget({ boxOffice }: Film): Node | undefined {
  const amount = boxOffice?.budget && sum(boxOffice.budget);
  return amount && { '@type': 'MonetaryGrant', name: 'Budget', amount };
}

/** How far a purchase has come; a rumor is none, and neither is one that came to nothing. */
const actionStatus: { [status in DealStatus]?: string } = {
  'on-market': 'Potential',
  'in-talks': 'Active',
  'exclusive-talks': 'Active',
  'final-negotiations': 'Active',
  closing: 'Active',
  closed: 'Completed',
};

/** Deals in which somebody buys rights, and not a share or a service. */
const purchase: (DealType | undefined)[] = [
  'acquisition',
  'pre-sale',
  'negative-pickup',
  'license',
  'output',
  undefined,
];

const purchases = ({ deals = [] }: Film): Node[] =>
  sure(deals)
    .filter(({ buyers, type, status }) => buyers?.length && purchase.includes(type) && actionStatus[status!])
    .map(({ buyers = [], sellers = [], status, price, territories, date }: Deal) =>
      filled({
        '@type': 'BuyAction',
        agent: buyers.map(organization),
        seller: sellers.map(organization),
        // What is bought is the film around this; the money is what it is bought with.
        instrument: price && sum(price),
        actionStatus: `https://schema.org/${actionStatus[status!]}ActionStatus`,
        // What is left out of a territory, schema.org cannot say.
        location:
          territories?.exclude || territories?.parts
            ? undefined
            : territories?.include?.map((name) => ({ '@type': 'Place', name })),
        startTime: date && isIsoDate(date) ? date : undefined,
      }),
    );

/** The first day that it was released, else its year; schema.org has no quarters and seasons. */
function published({ releases = [], year }: Film): string | undefined {
  const out = sure(releases).flatMap(({ state, date }) =>
    state === 'released' && date && isIsoDate(date) ? [date] : [],
  );
  return out.sort()[0] ?? (year ? `${year}` : undefined);
}

function sameAs({ ids = {}, links = [], kind }: Film): string[] {
  const known = identifiers.flatMap(([key, address]) => {
    const id = ids[key];
    return id === undefined ? [] : [address(encodeURIComponent(id), kind)];
  });
  return [...known, ...links.map(({ url }) => url).filter((url) => url.startsWith('https:'))];
}

/** The node without what is not known. */
const filled = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
