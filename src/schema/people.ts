import { z } from 'zod';
import { factFields } from './fact.js';
import { person } from './person.js';
import { territories } from './territories.js';
import { date, job, page, place, role, some, text, word } from './scalars.js';
import { castingMoves } from '../model/vocabulary.js';

export const crewEntry = z
  .strictObject({
    job: job.describe('What they do. A known word, such as director or fight-choreographer, is translated.'),
    people: some(person).describe('Who does it; at least one.'),
    ...factFields,
  })
  .meta({ id: 'CrewEntry', title: 'Crew entry', description: 'A job and who does it.' });

export const company = z
  .strictObject({
    name: text.describe('As the trade writes it.'),
    role: role
      .optional()
      .describe('What it does. A known word (production, financing, sales, distribution) is translated.'),
    people: z.array(person).optional().describe('Its principals on this film.'),
    territory: place
      .optional()
      .describe('Where it does that: an ISO 3166-1 code, worldwide, or a group as in territories.'),
    territories: territories
      .optional()
      .describe('The same where one word is not enough: several, a part of a group, all but some.'),
    url: page.optional().describe('A page about it; the name links there.'),
    ...factFields,
  })
  .meta({ id: 'Company', title: 'Company', description: 'A company and what it does for the film.' });

export const castingChange = z
  .strictObject({
    person: person.describe('Who it is about.'),
    change: word('CastingMove', castingMoves).describe('What happened.'),
    character: text.optional().describe('The part it is about.'),
    job: job
      .optional()
      .describe('What they do, where it is no part: a director who left, a composer who was replaced.'),
    replaces: text.optional().describe('The name of the person who had the part or job before.'),
    replacedBy: text.optional().describe('The name of the person who has the part or job now.'),
    replacements: z
      .array(text)
      .optional()
      .describe('The names of those who have the part now, where they are several.'),
    date: date.optional().describe('When it happened. Without it the change is not in the timeline.'),
    reason: text.optional().describe('Why, in one sentence.'),
    ...factFields,
  })
  .meta({
    id: 'CastingChange',
    title: 'Casting change',
    description: 'Somebody who joined, left or was replaced.',
  });
