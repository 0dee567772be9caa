import { z } from 'zod';
import { factFields } from './fact.js';
import { date, page, place, text, word, year } from './scalars.js';
import { awardResults } from '../model/vocabulary.js';

export const award = z
  .strictObject({
    award: text.describe('The award, as its giver writes it: Academy Awards, Palme d’Or.'),
    category: text.optional().describe('The category: Best Picture.'),
    result: word('AwardResult', awardResults).describe('What came of it.'),
    people: z.array(text).optional().describe('Who it goes to, where it is not the film.'),
    sharedWith: z.array(text).optional().describe('Who or what else got it.'),
    year: year.optional().describe('The year of the ceremony.'),
    date: date.optional().describe('When it was given. Without it the award is not in the timeline.'),
    url: page.optional().describe('A page about it; the award links there.'),
    ...factFields,
  })
  .meta({ id: 'Award', title: 'Award', description: 'An award, a nomination or a mention.' });

export const otherTitle = z
  .strictObject({
    title: text.describe('The title.'),
    territory: place.optional().describe('Where it has that title: an ISO 3166-1 code, or a group.'),
    until: date.optional().describe('Until when it had that title, for one that it has no longer.'),
    ...factFields,
  })
  .meta({
    id: 'OtherTitle',
    title: 'Other title',
    description: 'A title of another country, or of another time.',
  });
