import { z } from 'zod';
import { factFields } from './fact.js';
import { money } from './money.js';
import { date, place } from './scalars.js';

const territory = place.describe('Where: an ISO 3166-1 code, worldwide, or a group as in territories.');

const grossRow = z
  .strictObject({
    territory,
    amount: money.describe('All that it took there, up to `asOf` where that is known.'),
    ...factFields,
  })
  .meta({ id: 'GrossRow', title: 'Gross', description: 'All that a film took in one territory.' });

const openingRow = z
  .strictObject({
    territory,
    amount: money.describe('What it took on its first weekend there.'),
    date: date.optional().describe('The first day of that weekend.'),
    ...factFields,
  })
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
