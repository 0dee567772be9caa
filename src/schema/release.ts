import { z } from 'zod';
import { factFields } from './fact.js';
import { money } from './money.js';
import { territories } from './territories.js';
import { date, page, place, text, word, year } from './scalars.js';
import { media, relations, releaseStates, releaseTypes } from '../model/vocabulary.js';

const releaseMove = z
  .strictObject({
    from: date.describe('The date that it had.'),
    to: date.optional().describe('The date that it got. Without it, the date of the release.'),
    date: date.optional().describe('When that was announced. Without it the move is not in the timeline.'),
    ...factFields,
  })
  .meta({ id: 'ReleaseMove', title: 'Release move', description: 'A release that got another date.' });

export const release = z
  .strictObject({
    type: word('ReleaseType', releaseTypes).describe('How it can be seen.'),
    territory: place
      .optional()
      .describe('Where: an ISO 3166-1 code, worldwide, or a group as in territories.'),
    territories: territories
      .optional()
      .describe('The same where one word is not enough: several, a part of a group, all but some.'),
    date: date
      .optional()
      .describe('From when on, as exactly as it is known. Without it the release is not in the timeline.'),
    platform: text.optional().describe('The service or channel.'),
    distributor: text.optional().describe('Who releases it there.'),
    distributors: z.array(text).optional().describe('Who releases it there, where they are several.'),
    event: text.optional().describe('The festival or occasion.'),
    section: text.optional().describe('The section of the festival: Midnight Madness.'),
    moves: z.array(releaseMove).optional().describe('The dates that it had before, the first move first.'),
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
    url: page.optional().describe('Where to read about it; the words link there.'),
    ...factFields,
  })
  .meta({ id: 'TimelineEntry', title: 'Timeline entry', description: 'Something that happened.' });
