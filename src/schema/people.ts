import { z } from 'zod';
import { factFields } from './fact.js';
import { person } from './person.js';
import { date, some, text, url } from './scalars.js';
import { castingMoves } from '../model/vocabulary.js';

export const crewEntry = z
  .strictObject({
    job: text.describe('A known word (director, writer, fight-choreographer ...) is translated.'),
    people: some(person).describe('Who does it; at least one.'),
    ...factFields,
  })
  .meta({ id: 'CrewEntry', title: 'Crew entry', description: 'A job and who does it.' });
export type CrewEntry = z.infer<typeof crewEntry>;

export const company = z
  .strictObject({
    name: text.describe('As the trade writes it.'),
    role: text
      .optional()
      .describe('A known word (production, financing, sales, distribution) is translated.'),
    people: z.array(person).optional().describe('Its principals on this film.'),
    territory: text.optional().describe('Where it does that; a code or group as in territories.'),
    url: url.optional().describe('A page about it; the name links there.'),
    ...factFields,
  })
  .meta({ id: 'Company', title: 'Company', description: 'A company and what it does for the film.' });
export type Company = z.infer<typeof company>;

export const castingChange = z
  .strictObject({
    person,
    change: z.enum(castingMoves).describe('What happened.'),
    character: text.optional().describe('The part it is about.'),
    replaces: text.optional().describe('The name of who had the part before.'),
    replacedBy: text.optional().describe('The name of who has the part now.'),
    date: date.optional().describe('When it happened.'),
    reason: text.optional().describe('Why, in one sentence.'),
    ...factFields,
  })
  .meta({
    id: 'CastingChange',
    title: 'Casting change',
    description: 'Somebody who joined, left or was replaced.',
  });
export type CastingChange = z.infer<typeof castingChange>;
