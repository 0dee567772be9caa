import { z } from 'zod';
import { factFields } from './fact.js';
import { money } from './money.js';
import { date, some, text, url, word } from './scalars.js';
import { dealStatuses, dealTypes, rightsWords } from '../model/vocabulary.js';

/** A company or person that signs: a buyer, a seller, a sales agent. */
export const party = z
  .strictObject({
    name: text.describe('As the trade writes it.'),
    url: url.optional().describe('A page about it; the name links there.'),
  })
  .meta({
    id: 'Party',
    title: 'Party',
    description: 'A company or person that signs: a buyer, a seller, a sales agent.',
  });

export const territories = z
  .strictObject({
    include: some(text).describe(
      'ISO 3166-1 alpha-2 codes, worldwide, or a group such as north-america or benelux.',
    ),
    exclude: z.array(text).optional().describe('What of these is not part of the deal, in the same words.'),
    label: text
      .optional()
      .describe('The words of the contract or the trade, such as International; they come before the names.'),
  })
  .meta({ id: 'Territories', title: 'Territories', description: 'Where a deal holds.' });

/** Who buys what from whom, for where and for how much. */
export const deal = z
  .strictObject({
    id: text.optional().describe('A name for the deal, for your own use; not shown.'),
    type: word('DealType', dealTypes).optional().describe('What sort of contract it is.'),
    status: word('DealStatus', dealStatuses)
      .optional()
      .describe('Where the deal stands. Without it no box says that the deal may be out of date.'),
    buyers: z.array(party).optional().describe('Who gets the rights.'),
    sellers: z.array(party).optional().describe('Who gives them.'),
    salesAgents: z.array(party).optional().describe('Who negotiates for the seller.'),
    territories: territories
      .optional()
      .describe('Where it holds; several deals are shown in one table by territory.'),
    rights: z.array(word('Right', rightsWords)).optional().describe('What may be done with the film.'),
    price: money.optional().describe('What is paid: the headline of the box. Without it the buyers are.'),
    pAndA: money.optional().describe('The commitment to prints and advertising.'),
    platform: text.optional().describe('The service it is bought for.'),
    franchise: text.optional().describe('What the buyer intends beyond this film.'),
    date: date
      .optional()
      .describe('When it was signed or announced. Without it the deal is not in the timeline.'),
    terms: z
      .array(
        z
          .strictObject({
            label: text.describe('What the term is called.'),
            value: text.describe('What was agreed.'),
          })
          .meta({
            id: 'Term',
            title: 'Term',
            description: 'Anything else that was agreed, as label and value.',
          }),
      )
      .optional()
      .describe('What else was agreed.'),
    ...factFields,
  })
  .meta({
    id: 'Deal',
    title: 'Deal',
    description: 'Who buys what from whom, for where and for how much. The first deal leads.',
  });
