import { z } from 'zod';
import { factFields } from './fact.js';
import { money } from './money.js';
import { date, text, url, word, year } from './scalars.js';
import { media, relations, releaseStates, releaseTypes } from '../model/vocabulary.js';

export const release = z
  .strictObject({
    type: word('ReleaseType', releaseTypes).describe('How it can be seen.'),
    territory: text
      .optional()
      .describe('Where: an ISO 3166-1 code, worldwide, or a group as in territories.'),
    date: date
      .optional()
      .describe('From when on, as exactly as it is known. Without it the release is not in the timeline.'),
    platform: text.optional().describe('The service or channel.'),
    distributor: text.optional().describe('Who releases it there.'),
    event: text.optional().describe('The festival or occasion.'),
    state: word('ReleaseState', releaseStates).optional().describe('How firm it is.'),
    ...factFields,
  })
  .meta({ id: 'Release', title: 'Release', description: 'One way in which the film reaches its public.' });

export const comparison = z
  .strictObject({
    title: text.describe('The other title.'),
    year: year.optional().describe('The year of its first release.'),
    medium: word('Medium', media).optional().describe('What sort of work it is.'),
    relation: word('Relation', relations).describe('How it compares; unrelated warns of a name clash.'),
    people: z.array(text).optional().describe('Names of the people both have in common.'),
    budget: money.optional().describe('What it cost.'),
    gross: money.optional().describe('What it took.'),
    ...factFields,
  })
  .meta({ id: 'Comparison', title: 'Comparison', description: 'Another title that readers will think of.' });

export const timelineEntry = z
  .strictObject({
    date: date.describe('When it happened.'),
    title: text.describe('What happened, in a few words.'),
    url: url.optional().describe('Where to read about it; the words link there.'),
    ...factFields,
  })
  .meta({ id: 'TimelineEntry', title: 'Timeline entry', description: 'Something that happened.' });
