import { z } from 'zod';
import { award, otherTitle } from './award.js';
import { boxOffice } from './box-office.js';
import { deal } from './deal.js';
import { check, correction, source } from './fact.js';
import { castMember, image } from './person.js';
import { castingChange, company, crewEntry } from './people.js';
import { comparison, release, timelineEntry } from './release.js';
import { shoot } from './shoot.js';
import { count, country, date, imdb, lang, place, text, url, word, year } from './scalars.js';
import { filmStatuses, kinds } from '../model/vocabulary.js';

const certificate = z
  .strictObject({
    territory: place.describe('Whose rating it is: an ISO 3166-1 code.'),
    rating: text.describe('As the board writes it.'),
  })
  .meta({ id: 'Certificate', title: 'Certificate', description: 'An age rating.' });

const ids = z
  .strictObject({
    imdb: imdb.optional().describe('IMDb: tt and at least seven digits.'),
    tmdb: count.optional().describe('The Movie Database: the number in its address.'),
    wikidata: text.optional().describe('Wikidata: Q and digits.'),
    eidr: text.optional().describe('EIDR, as a DOI.'),
    isan: text.optional().describe('ISAN.'),
    letterboxd: text.optional().describe('Letterboxd: the last part of the address.'),
  })
  .meta({
    id: 'Identifiers',
    title: 'Identifiers',
    description:
      'What others call the film. Not shown; the first three and Letterboxd go into schema.org data.',
  });

const link = z
  .strictObject({
    url: url.describe('Where it leads.'),
    label: text.optional().describe('The words of the link; without them it shows the address.'),
    kind: text.optional().describe('For your own use; not shown.'),
  })
  .meta({ id: 'Link', title: 'Link', description: 'A page about the film.' });

/**
 * Film JSON, the one file behind every box. This is its one definition: the TypeScript types, the JSON Schema, the table
 * that pages read and the tables of the documentation are made from it. Only `title` is required.
 * @example filmSchema.safeParse({ id: 'Parasite', title: 'Parasite', year: 2019 }).success // true
 */
export const filmSchema = z
  .strictObject({
    $schema: text
      .optional()
      .describe('Where the JSON Schema lies, for completion in editors; boxes pass over it.'),
    id: text.optional().describe('A short name for the film, for your own use; not shown.'),
    title: text.describe('The title in the language of this file. Without it there is no film.'),
    originalTitle: text.optional().describe('The title in the original language, where it is another one.'),
    originalLanguage: lang.optional().describe('The language of the original title.'),
    alsoKnownAs: z.array(text).optional().describe('Other titles.'),
    titles: z
      .array(otherTitle)
      .optional()
      .describe('Other titles, with the country or the time in which the film has them.'),
    kind: word('Kind', kinds)
      .optional()
      .describe('What sort of title it is. Without it, schema.org data says that it is a film.'),
    lang: lang
      .optional()
      .describe('The language that this file is written in. Without it, that of the page around a box.'),
    logline: text.optional().describe('The story in one sentence, in your own words.'),
    genres: z.array(text).optional().describe('Shown as written, in this order.'),
    status: word('FilmStatus', filmStatuses).optional().describe('How far the film itself has come.'),
    year: year.optional().describe('The year of the first release.'),
    runtime: count.optional().describe('How long it runs, in minutes.'),
    certificates: z.array(certificate).optional().describe('Age ratings.'),
    countries: z.array(country).optional().describe('Countries of production.'),
    languages: z.array(lang).optional().describe('Languages spoken in it.'),
    franchise: text.optional().describe('The series of films it belongs to.'),
    basedOn: text.optional().describe('The work behind it.'),
    poster: image.optional().describe('Shown in the film card; without it the card is text alone.'),
    ids: ids.optional().describe('What others call the film.'),
    links: z.array(link).optional().describe('Pages about the film.'),
    cast: z.array(castMember).optional().describe('Who is in it, the most important first.'),
    crew: z.array(crewEntry).optional().describe('Who made it, by job.'),
    companies: z.array(company).optional().describe('Which companies made, paid for, sell and release it.'),
    deals: z.array(deal).optional().describe('Who buys it; the first deal leads.'),
    castingChanges: z.array(castingChange).optional().describe('Who joined, left or was replaced.'),
    comparisons: z.array(comparison).optional().describe('Titles it will be compared with, or mistaken for.'),
    releases: z.array(release).optional().describe('When and where it can be seen.'),
    shoot: shoot.optional().describe('When and where it was filmed.'),
    awards: z.array(award).optional().describe('Awards and nominations.'),
    boxOffice: boxOffice.optional().describe('What it cost and what it took.'),
    timeline: z
      .array(timelineEntry)
      .optional()
      .describe('What happened when, beside what has a date elsewhere in this file.'),
    sources: z.array(source).optional().describe('Who says so; facts name them by id.'),
    updated: date
      .optional()
      .describe('When this file was last checked. An open deal without a date of its own is of that day.'),
    checked: z
      .array(check)
      .optional()
      .describe('What the copy desk asked and you have answered: `onesheet validate` does not ask it again.'),
    corrections: z.array(correction).optional().describe('What you got wrong, printed in every box.'),
  })
  .meta({
    id: 'Film',
    title: 'Film',
    description:
      'The facts of one film, behind every Onesheet box. Only the title is required; what is left out is not shown.',
  });
