import { z } from 'zod';
import { factFields } from './fact.js';
import { person } from './person.js';
import { date, some, text, url } from './scalars.js';
import { castingMoves } from './words.js';

export const crewEntry = z
  .strictObject({
    job: text.describe('A known word (director, writer, fight-choreographer ...) is translated.'),
    people: some(person),
    ...factFields,
  })
  .meta({ id: 'CrewEntry', title: 'Crew entry' });
export type CrewEntry = z.infer<typeof crewEntry>;

export const company = z
  .strictObject({
    name: text,
    role: text.optional().describe('production, financing, sales, distribution, or other words.'),
    people: z.array(person).optional().describe('Its principals on this film.'),
    territory: text.optional(),
    url: url.optional(),
    ...factFields,
  })
  .meta({ id: 'Company', title: 'Company' });
export type Company = z.infer<typeof company>;

export const castingChange = z
  .strictObject({
    person,
    change: z.enum(castingMoves),
    character: text.optional(),
    replaces: text.optional().describe('The name of who had the part before.'),
    replacedBy: text.optional().describe('The name of who has the part now.'),
    date: date.optional(),
    reason: text.optional(),
    ...factFields,
  })
  .meta({ id: 'CastingChange', title: 'Casting change' });
export type CastingChange = z.infer<typeof castingChange>;
