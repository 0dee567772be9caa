import type { Award, CastMember, Certificate, Company, Release } from '../../model/film.js';
import { believedDate, believedLogline, believedRuntime, kindOf, textsOf } from '../belief.js';
import { certificateOf } from '../certificates.js';
import { Credits } from '../credits.js';
import type { Importer, Part } from '../imported.js';
import { isPlaceholder, knownText, shown, textOf } from '../plain-text.js';
import { countryOf, languageOf } from '../territories.js';
import { identityOf, pictureOf, siteSource } from './identity.js';
import { filmNodes, Graph, typesOf } from './nodes.js';
import { fieldOf, minutesOf, namedIn, releaseEvents, textsIn, yearIn, type Named } from './values.js';

/** Fields with people, also as some sites misspell them, and the jobs they mean. */
const crewFields: [job: string, ...fields: string[]][] = [
  ['director', 'director', 'directors'],
  ['producer', 'producer', 'producers'],
  ['composer', 'musicBy'],
  ['editor', 'editor'],
];

/**
 * A Movie or TVSeries of schema.org, as sites publish it: JSON-LD with lists, graphs and references.
 * @see https://schema.org/Movie
 */
export const importSchemaOrg: Importer = (document, options) => {
  const graph = new Graph(document);
  const nodes = filmNodes(graph, options.url);
  if ('remedy' in nodes) return nodes;
  const { page, ids, links } = identityOf(nodes, options.url);
  const source = siteSource(page);
  const sources = [source.id];
  const field = (...keys: string[]) => fieldOf(nodes, ...keys);
  const people = (...keys: string[]) => namedIn(field(...keys), graph);
  const isSeries = nodes.some((node) => typesOf(node).includes('TVSeries'));
  const name = textOf(field('name'));
  // Plugins of blogs put the year behind the title.
  const [, title = name, yearInTitle] = /^(.+?) \(((?:19|20)\d\d)\)$/.exec(name ?? '') ?? [];
  const genres = textsIn(field('genre'), graph).filter((genre) => !/^https?:/.test(genre));
  const isShort = kindOf(genres, undefined) === 'short';
  const runtime = runtimeOf(field('duration', 'timeRequired'), isShort || isSeries);
  const writers = nodes.flatMap((node) =>
    ['creator', 'author', 'writer', 'writers', 'screenwriter'].flatMap((key) => namedIn(node.of(key), graph)),
  );
  const credits = new Credits();
  for (const [job, ...keys] of crewFields)
    for (const one of people(...keys).filter(isPerson)) credits.add(job, { name: one.name });
  for (const one of writers.filter(isPerson)) credits.add('writer', { name: one.name });
  return {
    title,
    alsoKnownAs: textsOf(field('alternateName').items()).filter((other) => other !== title),
    kind: isSeries ? 'series' : kindOf(genres, runtime),
    logline: loglineOf(field('description'), source.name),
    genres,
    year: yearIn(nodes) ?? (yearInTitle ? Number(yearInTitle) : undefined),
    runtime,
    certificates: certificatesIn(field('contentRating')),
    countries: countriesIn(field('countryOfOrigin'), graph),
    languages: languagesIn(field('inLanguage')),
    poster: pictureOf(nodes, title),
    ids,
    links,
    cast: people('actor', 'actors').map(({ name, character }): CastMember => ({ name, character, sources })),
    crew: credits.entries(sources),
    companies: companiesOf(
      [...people('productionCompany'), ...writers.filter((one) => one.isOrganization)],
      sources,
    ),
    releases: releaseEvents(nodes).flatMap((event) => releaseOf(event, sources)),
    awards: awardsIn(field('award', 'awards'), sources),
    sources: [source],
  };
};

const isPerson = ({ isOrganization }: Named): boolean => !isOrganization;

const companiesOf = (named: Named[], sources: string[]): Company[] =>
  [...new Set(named.map(({ name }) => name))].map((name) => ({ name, role: 'production', sources }));

function runtimeOf(part: Part, isShort: boolean): number | undefined {
  const [first = part] = part.items();
  return first.isEmpty ? undefined : believedRuntime(first, minutesOf(first), isShort);
}

/** A text that names its own site advertises it. */
function loglineOf(part: Part, site: string): string | undefined {
  const [first = part] = part.items();
  const text = textOf(first);
  if (text && site && text.toLowerCase().includes(site.toLowerCase()))
    return void first.warn(`${shown(text)} is about the site, not the story, so it is left out`);
  return believedLogline(first);
}

function certificatesIn(part: Part): Certificate[] {
  const certificates = new Map<string, Certificate>();
  for (const item of part.items()) {
    const author = item.of('author');
    const board = textOf(author.isObject ? author.of('name') : author);
    const text = item.isObject ? (textOf(item.of('ratingValue')) ?? textOf(item.of('name'))) : textOf(item);
    if (!text || isPlaceholder(text) || /^(nr|not rated|unrated)$/i.test(text)) continue;
    const certificate = certificateOf(text) ?? (board && certificateOf(`${board} ${text}`));
    if (certificate) certificates.set(certificate.territory, certificate);
    else item.warn(`${shown(text)} does not say whose certificate it is, so it is left out`);
  }
  return [...certificates.values()];
}

const countriesIn = (part: Part, graph: Graph): string[] => [
  ...new Set(textsIn(part, graph).flatMap((name) => countryOf(part, name) ?? [])),
];

/** Languages of a film; a tag with a region is the language of the page. */
function languagesIn(part: Part): string[] {
  const names = part
    .items()
    .flatMap((item) => (item.isObject ? knownText(item.of('name')) : knownText(item)) ?? []);
  return [
    ...new Set(
      names
        .filter((name) => !/^[a-z]{2}[-_][A-Z]{2}$/.test(name))
        .flatMap((name) => languageOf(part, name) ?? []),
    ),
  ];
}

/** Awards by their names; a count of awards names none. */
function awardsIn(part: Part, sources: string[]): Award[] {
  return part.items().flatMap((item): Award[] => {
    const award = item.isObject ? knownText(item.of('name')) : knownText(item);
    if (!award) return [];
    if (!/\bwins?\b|\bnominations?\b|^\d+ /i.test(award)) return [{ award, result: 'won', sources }];
    item.warn('it counts awards and names none, so it is left out');
    return [];
  });
}

/** A release where an event says on which day and in which country; less is only the year. */
function releaseOf(event: Part, sources: string[]): Release[] {
  const start = event.of('startDate');
  const date = start.isEmpty ? undefined : believedDate(start);
  const place = event.of('location');
  const name = place.isObject ? place.of('name') : place;
  if (!date || date.length < 10 || name.isEmpty) return [];
  const territory = countryOf(name);
  if (!territory) return [];
  const types = typesOf(event).join(' ');
  const type = /Broadcast/.test(types) ? 'tv' : /OnDemand/.test(types) ? 'streaming' : 'theatrical';
  return [{ type, territory, date, sources }];
}
