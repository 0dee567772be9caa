import { z } from 'zod';
import { rules } from '../model/rules.js';
import { count, place, some, text, word } from './scalars.js';
import { territoryExtents } from '../model/vocabulary.js';

const territoryPart = z
  .strictObject({
    extent: word('TerritoryExtent', territoryExtents).describe('How much of them.'),
    of: place
      .optional()
      .describe('Of which group or country, in the words of `include`. Without it, of the world.'),
    count: count.optional().describe('How many territories; with exactly, about and more-than.'),
  })
  .meta({
    id: 'TerritoryPart',
    title: 'Part of a group',
    description: 'Territories that are not named one by one: some in Asia, more than 20, most of Europe.',
  });

export const territories = z
  .strictObject({
    include: some(place)
      .optional()
      .describe('ISO 3166-1 alpha-2 codes, worldwide, or a group such as north-america or benelux.'),
    parts: some(territoryPart)
      .optional()
      .describe('Those of which only a number or a part is known. They follow the names.'),
    exclude: z.array(place).optional().describe('What of these is not meant, in the same words.'),
    label: text
      .optional()
      .describe('The words of the contract or the trade, such as International; they come before the names.'),
  })
  .refine((value) => rules.territories(value), { error: 'territories' })
  .meta({
    id: 'Territories',
    title: 'Territories',
    description: 'Where something holds: `include`, `parts` or both are needed.',
    anyOf: [{ required: ['include'] }, { required: ['parts'] }],
  });
