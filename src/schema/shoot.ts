import { z } from 'zod';
import { factFields } from './fact.js';
import { money } from './money.js';
import { date, text } from './scalars.js';

const reshoot = z
  .strictObject({
    start: date.optional().describe('The first day.'),
    end: date.optional().describe('The last day.'),
    cost: money.optional().describe('What it cost on top.'),
    reason: text.optional().describe('Why, in one sentence.'),
    ...factFields,
  })
  .meta({ id: 'Reshoot', title: 'Reshoot', description: 'Scenes that were filmed again, or added.' });

/** When and where the film was made. */
export const shoot = z
  .strictObject({
    start: date.optional().describe('The first day of filming.'),
    end: date.optional().describe('The last day of filming.'),
    places: z.array(text).optional().describe('Where, as the trade writes it: Budapest.'),
    agreement: text
      .optional()
      .describe('Under which agreement with a union, such as SAG-AFTRA interim agreement.'),
    reshoots: z.array(reshoot).optional().describe('What was filmed again, or added.'),
    ...factFields,
  })
  .meta({ id: 'Shoot', title: 'Shoot', description: 'When and where the film is made.' });
