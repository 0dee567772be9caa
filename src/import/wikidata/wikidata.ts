import type { CastMember, Certificate, Company, Film, Image } from '../../model/film.js';
import { rules } from '../../model/rules.js';
import type { Job, Kind } from '../../model/vocabulary.js';
import { isFormerName } from '../../words/codes.js';
import { believedAddress, believedRuntime, kindOf, otherTitle } from '../belief.js';
import { certificateOf, usCertificate } from '../certificates.js';
import { Credits } from '../credits.js';
import { Part, type Importer } from '../imported.js';
import { wikidataSource } from '../sources.js';
import { awardsOf, shootOf } from './awards.js';
import { bestOf, labelledOf, labelOf, textsOfProperty, warnAbout, type Claims } from './claims.js';
import { languageOfValue, territoryOf } from './countries.js';
import { entityClaims } from './entity.js';
import { formerItems, kindItems, minuteItems, propertyName } from './items.js';
import { boxOfficeOf } from './money.js';
import { References } from './references.js';
import { releasesOf, yearOfClaims } from './releases.js';
import { rowsOfTable, sparqlClaims } from './sparql.js';

const sources = ['wikidata'];

/** The properties that are jobs. */
const jobs: [property: string, job: Job][] = [
  ['P57', 'director'],
  ['P58', 'writer'],
  ['P170', 'creator'],
  ['P162', 'producer'],
  ['P1431', 'executive-producer'],
  ['P344', 'cinematographer'],
  ['P1040', 'editor'],
  ['P86', 'composer'],
  ['P2554', 'production-designer'],
  ['P2515', 'costume-designer'],
];

/**
 * A film of Wikidata: an entity with its statements, or a result of SPARQL in JSON.
 * @see https://www.wikidata.org/wiki/Wikidata:Data_access
 */
export const importWikidata: Importer = (document, options) => {
  const bindings = document.of('results').has('bindings') && document.of('results').of('bindings').items();
  const rows = bindings || rowsOfTable(document);
  const result = rows ? sparqlClaims(rows, document.warnings) : entityClaims(document, options);
  if ('remedy' in result) return result;
  const claims = result;
  const references = new References();
  const credits = new Credits();
  for (const [property, job] of jobs)
    for (const { label } of labelledOf(claims, property)) credits.add(job, { name: label });
  const genres = labelledOf(claims, 'P136').map(({ label }) => label);
  const kind = kindOfClaims(claims, genres);
  const runtime = runtimeOf(claims, kind === 'short' || kind === 'series');
  const [original] = originalTitle(claims);
  const title = claims.label?.text ?? original?.text;
  const crew = credits.entries(sources);
  return {
    title,
    originalTitle: otherTitle(original?.text, title),
    originalLanguage: originalLanguage(claims) ?? original?.lang,
    alsoKnownAs: claims.aliases.filter((alias) => alias !== title && alias !== original?.text),
    kind: kind ?? kindOf(genres, runtime),
    lang: claims.label?.lang && rules.lang(claims.label.lang) ? claims.label.lang : undefined,
    genres,
    year: yearOfClaims(claims),
    runtime,
    certificates: certificatesOf(claims),
    countries: codes(claims, 'P495', territoryOf).filter((code) => rules.country(code)),
    languages: codes(claims, 'P364', languageOfValue),
    franchise: firstLabel(claims, 'P179') ?? firstLabel(claims, 'P8345'),
    basedOn:
      labelledOf(claims, 'P144')
        .map(({ label }) => label)
        .join('; ') || undefined,
    poster: posterOf(claims, title),
    ids: idsOf(claims),
    links: linksOf(claims),
    cast: castOf(claims),
    crew,
    companies: companiesOf(claims),
    releases: releasesOf(claims, references),
    boxOffice: boxOfficeOf(claims, references),
    awards: awardsOf(claims, references),
    shoot: shootOf(claims),
    sources: [wikidataSource(claims.id), ...references.sources],
  };
};

const firstLabel = (claims: Claims, property: string): string | undefined =>
  labelledOf(claims, property)[0]?.label;

/** What the statements `instance of` say of the kind; the first that says anything counts. */
function kindOfClaims(claims: Claims, genres: string[]): Kind | undefined {
  const kinds = claims.statements('P31').flatMap(({ value }) => {
    const byId = value.kind === 'item' && value.id ? kindItems.get(value.id) : undefined;
    const label = labelOf(value) ?? '';
    return (
      byId ??
      (/\b(series|miniseries)\b/i.test(label)
        ? 'series'
        : (kindOf([label.replace(/ film$/i, '')], undefined) ?? []))
    );
  });
  const byItem = claims
    .statements('P136')
    .flatMap(({ value }) => (value.kind === 'item' && value.id ? (kindItems.get(value.id) ?? []) : []));
  const found = [...kinds, ...byItem];
  // A documentary may be a feature film as well, and says more.
  return found.find((one) => one !== 'feature') ?? kindOf(genres, undefined) ?? found[0];
}

function originalTitle(claims: Claims): { text: string; lang: string | undefined }[] {
  return bestOf(claims, 'P1476').flatMap(({ value }) =>
    value.kind === 'text'
      ? [
          {
            text: value.text,
            lang: value.lang && rules.lang(value.lang) && value.lang !== 'mul' ? value.lang : undefined,
          },
        ]
      : [],
  );
}

const originalLanguage = (claims: Claims): string | undefined =>
  codes(claims, 'P364', languageOfValue, false)[0];

/** The codes of what a property names; warns of what has none. */
function codes(
  claims: Claims,
  property: string,
  read: (value: ReturnType<Claims['statements']>[number]['value']) => string | undefined,
  warns = true,
): string[] {
  const found = new Set<string>();
  for (const { value } of claims.statements(property)) {
    const code = read(value);
    if (code) found.add(code);
    else if (warns && (value.kind === 'item' || value.kind === 'text')) {
      const id = value.kind === 'item' ? value.id : undefined;
      const former = id && formerItems.get(id);
      const name = labelOf(value) ?? former ?? id ?? 'an item';
      const why =
        former || isFormerName(name) ? 'is no more and has no code today' : 'has no code that is known here';
      warnAbout(claims, property, `${name} ${why}, so it is left out`);
    }
  }
  return [...found];
}

function runtimeOf(claims: Claims, isShort: boolean): number | undefined {
  for (const { value } of bestOf(claims, 'P2047')) {
    const number =
      value.kind === 'quantity' ? value.amount : value.kind === 'text' ? Number(value.text) : NaN;
    const unit = value.kind === 'quantity' ? value.unit : undefined;
    // A result of SPARQL has no unit; nearly all durations are in minutes.
    const factor = unit ? minuteItems.get(unit) : 1;
    if (!Number.isFinite(number)) continue;
    if (!factor) {
      warnAbout(
        claims,
        'P2047',
        `${number} is in a unit that is not known here (${unit}), so it is left out`,
      );
      continue;
    }
    const name = propertyName('P2047');
    const minutes = believedRuntime(
      new Part({ [name]: number }, claims.warnings).of(name),
      number * factor,
      isShort,
    );
    if (minutes !== undefined) return minutes;
  }
  return undefined;
}

/** The boards with a property of their own. */
const boards: [property: string, read: (label: string) => Certificate | undefined][] = [
  ['P1657', (label) => of('US', usCertificate(label))],
  ['P2629', (label) => certificateOf(`BBFC ${label.replace(/^BBFC\s*|\s*(certificate|rating)$/gi, '')}`)],
  ['P1981', (label) => certificateOf(`FSK ${label.replace(/^FSK\s*/i, '')}`)],
];

const of = (territory: string, rating: string | undefined): Certificate | undefined =>
  rating ? { territory, rating } : undefined;

function certificatesOf(claims: Claims): Certificate[] {
  return boards.flatMap(([property, read]) => {
    const labels = labelledOf(claims, property).map(({ label }) => label);
    const [certificate] = labels.flatMap((label) => read(label) ?? []);
    if (labels.length && !certificate)
      warnAbout(claims, property, `"${labels[0]}" is no certificate that is known here`);
    return certificate ? [certificate] : [];
  });
}

/** Pictures of Wikimedia Commons, which may be shown with credit. */
function posterOf(claims: Claims, title: string | undefined): Image | undefined {
  const [poster] = textsOfProperty(claims, 'P3383');
  const [name = poster] = poster ? [poster] : textsOfProperty(claims, 'P18');
  if (!name) return undefined;
  // A query has the address of the file, a statement its name.
  const file = decoded(name.replace(/^https?:\/\/commons\.wikimedia\.org\/wiki\/Special:FilePath\//, ''));
  if (/[/\\]|^https?:/.test(file)) return undefined;
  return {
    src: `https://commons.wikimedia.org/wiki/Special:FilePath/${encodeURIComponent(
      // Half of a character has no place in an address.
      file.replace(/\p{Cs}/gu, '').replace(/ /g, '_'),
    )}?width=500`,
    alt: title && (poster ? `Poster of ${title}` : `Picture of ${title}`),
    credit: 'Wikimedia Commons',
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function idsOf(claims: Claims): Film['ids'] {
  const text = (property: string, pattern: RegExp) =>
    bestOf(claims, property)
      .map(({ value }) => (value.kind === 'quantity' ? `${value.amount}` : labelOf(value)))
      .find((id) => id && pattern.test(id));
  const tmdb = Number(text('P4947', /^\d{1,15}$/) ?? text('P4983', /^\d{1,15}$/));
  return {
    imdb: text('P345', /^tt\d{7,}$/),
    tmdb: tmdb > 0 ? tmdb : undefined,
    wikidata: claims.id,
    eidr: text('P2704', /^10\.5240\//),
    isan: text('P3212', /^[\dA-F-]{16,40}$/i),
    letterboxd: text('P6127', /^[\w-]+$/),
  };
}

function linksOf(claims: Claims): Film['links'] {
  const name = propertyName('P856');
  return textsOfProperty(claims, 'P856').flatMap((text) => {
    const url = believedAddress(new Part({ [name]: text }, claims.warnings).of(name), text);
    return url ? [{ url, label: 'Official site' }] : [];
  });
}

function castOf(claims: Claims): CastMember[] {
  const members = [...labelledOf(claims, 'P161'), ...labelledOf(claims, 'P725')];
  const cast = new Map<string, CastMember>();
  for (const { label, statement } of members) {
    const named = statement.qualifiers('P4633').flatMap((value) => labelOf(value) ?? []);
    const roles = named.length
      ? named
      : statement.qualifiers('P453').flatMap((value) => labelOf(value) ?? []);
    if (!cast.has(label))
      cast.set(label, { name: label, character: [...new Set(roles)].join(' / ') || undefined, sources });
  }
  return [...cast.values()];
}

function companiesOf(claims: Claims): Company[] {
  const production = labelledOf(claims, 'P272').map(({ label }): Company => ({
    name: label,
    role: 'production',
    sources,
  }));
  const distribution = labelledOf(claims, 'P750').map(({ label, statement }): Company => {
    const [place] = ['P3005', 'P17', 'P291'].flatMap((property) => statement.qualifiers(property));
    return { name: label, role: 'distribution', territory: place && territoryOf(place), sources };
  });
  const networks = labelledOf(claims, 'P449').map(({ label }): Company => ({
    name: label,
    role: 'network',
    sources,
  }));
  return [...production, ...distribution, ...networks];
}
