import { z } from 'zod';
import { factFields } from './fact.js';
import { money } from './money.js';
import { date, text, url, year } from './scalars.js';
import { media, relations, releaseStates, releaseTypes } from '../model/vocabulary.js';

export const release = z
  .strictObject({
    type: z.enum(releaseTypes).describe('How it can be seen.'),
    territory: text.optional().describe('Where; a code or group as in territories.'),
    date: date.optional().describe('From when on, as exactly as it is known.'),
    platform: text.optional().describe('The service or channel.'),
    distributor: text.optional().describe('Who releases it there.'),
    event: text.optional().describe('The festival or occasion.'),
    state: z.enum(releaseStates).optional().describe('How firm it is.'),
    ...factFields,
  })
  .meta({ id: 'Release', title: 'Release', description: 'One way in which the film reaches its public.' });
export type Release = z.infer<typeof release>;

const territory = text.describe('Where; a code or group as in territories.');
const grossRow = z
  .strictObject({ territory, amount: money, ...factFields })
  .meta({ id: 'GrossRow', title: 'Gross', description: 'All that a film took in one territory.' });
const openingRow = z
  .strictObject({ territory, amount: money, date: date.optional().describe('The first day.'), ...factFields })
  .meta({
    id: 'OpeningRow',
    title: 'Opening',
    description: 'What a film took on its first weekend in one territory.',
  });

export const boxOffice = z
  .strictObject({
    budget: money.optional().describe('What it cost to make.'),
    opening: z.array(openingRow).optional().describe('First weekends, by territory.'),
    gross: z.array(grossRow).optional().describe('All that it took, by territory.'),
  })
  .meta({ id: 'BoxOffice', title: 'Box office', description: 'What the film cost and what it took.' });

export const comparison = z
  .strictObject({
    title: text.describe('The other title.'),
    year: year.optional().describe('Of its first release.'),
    medium: z.enum(media).optional().describe('What sort of work it is.'),
    relation: z.enum(relations).describe('How it compares; unrelated warns of a name clash.'),
    people: z.array(text).optional().describe('Names of the people both have in common.'),
    budget: money.optional().describe('What it cost.'),
    gross: money.optional().describe('What it took.'),
    ...factFields,
  })
  .meta({ id: 'Comparison', title: 'Comparison', description: 'Another title that readers will think of.' });
export type Comparison = z.infer<typeof comparison>;

export const timelineEntry = z
  .strictObject({
    date: date.describe('When it happened.'),
    title: text.describe('What happened, in a few words.'),
    url: url.optional().describe('Where to read about it; the words link there.'),
    ...factFields,
  })
  .meta({ id: 'TimelineEntry', title: 'Timeline entry', description: 'Something that happened.' });
