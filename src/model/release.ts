import { z } from 'zod';
import { factFields } from './fact.js';
import { money } from './money.js';
import { date, text, url, year } from './scalars.js';
import { media, relations, releaseStates, releaseTypes } from './words.js';

export const release = z
  .strictObject({
    type: z.enum(releaseTypes),
    territory: text.optional(),
    date: date.optional(),
    platform: text.optional(),
    distributor: text.optional(),
    event: text.optional().describe('The festival or occasion.'),
    state: z.enum(releaseStates).optional(),
    ...factFields,
  })
  .meta({ id: 'Release', title: 'Release' });
export type Release = z.infer<typeof release>;

const grossRow = z
  .strictObject({ territory: text, amount: money, ...factFields })
  .meta({ id: 'GrossRow', title: 'Gross' });
const openingRow = z
  .strictObject({ territory: text, amount: money, date: date.optional(), ...factFields })
  .meta({ id: 'OpeningRow', title: 'Opening' });

export const boxOffice = z
  .strictObject({
    budget: money.optional(),
    opening: z.array(openingRow).optional(),
    gross: z.array(grossRow).optional(),
  })
  .meta({ id: 'BoxOffice', title: 'Box office' });
export type BoxOffice = z.infer<typeof boxOffice>;
export type GrossRow = z.infer<typeof openingRow>;

export const comparison = z
  .strictObject({
    title: text,
    year: year.optional(),
    medium: z.enum(media).optional(),
    relation: z.enum(relations).describe('How it compares; unrelated warns of a name clash.'),
    people: z.array(text).optional().describe('Names of the people both have in common.'),
    budget: money.optional(),
    gross: money.optional(),
    ...factFields,
  })
  .meta({ id: 'Comparison', title: 'Comparison' });
export type Comparison = z.infer<typeof comparison>;

export const timelineEntry = z
  .strictObject({ date, title: text, url: url.optional(), ...factFields })
  .meta({ id: 'TimelineEntry', title: 'Timeline entry' });
export type TimelineEntry = z.infer<typeof timelineEntry>;
