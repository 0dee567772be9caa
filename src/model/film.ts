import { z } from 'zod';
import { deal } from './deal.js';
import { correction, source } from './fact.js';
import { castMember, image } from './person.js';
import { castingChange, company, crewEntry } from './people.js';
import { boxOffice, comparison, release, timelineEntry } from './release.js';
import { count, country, date, imdb, lang, text, url, year } from './scalars.js';
import { filmStatuses, kinds } from './words.js';

const certificate = z.strictObject({ territory: text, rating: text }).meta({
  id: 'Certificate',
  title: 'Certificate',
  description: 'An age rating: { "territory": "US", "rating": "R" }.',
});

const ids = z
  .strictObject({
    imdb: imdb.optional(),
    tmdb: count.optional(),
    wikidata: text.optional(),
    eidr: text.optional(),
    isan: text.optional(),
    letterboxd: text.optional(),
  })
  .meta({ id: 'Identifiers', title: 'Identifiers' });

const link = z
  .strictObject({ url, label: text.optional(), kind: text.optional() })
  .meta({ id: 'Link', title: 'Link' });

/**
 * Film JSON, the one file behind every box. This is its one definition: the TypeScript types, the JSON Schema
 * and the table that pages read are made from it. Only `title` is required.
 * @example filmSchema.safeParse({ id: 'Parasite', title: 'Parasite', year: 2019 }).success // true
 */
export const filmSchema = z
  .strictObject({
    $schema: text.optional().describe('Where the JSON Schema lies, for completion in editors.'),
    id: text.optional(),
    title: text,
    originalTitle: text.optional(),
    originalLanguage: lang.optional(),
    alsoKnownAs: z.array(text).optional(),
    kind: z.enum(kinds).optional(),
    lang: lang.optional().describe('The language that this file is written in.'),
    logline: text.optional().describe('The story in one sentence, in your own words.'),
    genres: z.array(text).optional(),
    status: z.enum(filmStatuses).optional(),
    year: year.optional(),
    runtime: count.optional().describe('In minutes.'),
    certificates: z.array(certificate).optional(),
    countries: z.array(country).optional().describe('Countries of production.'),
    languages: z.array(lang).optional().describe('Languages spoken in it.'),
    franchise: text.optional(),
    basedOn: text.optional(),
    poster: image.optional(),
    ids: ids.optional(),
    links: z.array(link).optional(),
    cast: z.array(castMember).optional(),
    crew: z.array(crewEntry).optional(),
    companies: z.array(company).optional(),
    deals: z.array(deal).optional(),
    castingChanges: z.array(castingChange).optional(),
    comparisons: z.array(comparison).optional(),
    releases: z.array(release).optional(),
    boxOffice: boxOffice.optional(),
    timeline: z.array(timelineEntry).optional(),
    sources: z.array(source).optional(),
    updated: date.optional().describe('When this file was last checked.'),
    corrections: z.array(correction).optional(),
  })
  .meta({ id: 'Film', title: 'Film', description: 'The facts of one film, behind every Onesheet box.' });

export type Film = z.infer<typeof filmSchema>;
export type Certificate = z.infer<typeof certificate>;
