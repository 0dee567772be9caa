import { z } from 'zod';
import { factFields } from './fact.js';
import { money } from './money.js';
import { rules } from '../model/rules.js';
import { territories } from './territories.js';
import { date, lang, page, text, word } from './scalars.js';
import { companyKinds, dealStatuses, dealTypes, rightsWords } from '../model/vocabulary.js';

/** A company or person that signs: a buyer, a seller, a sales agent. */
export const party = z
  .strictObject({
    name: text.describe('As the trade writes it.'),
    url: page.optional().describe('A page about it; the name links there.'),
  })
  .meta({
    id: 'Party',
    title: 'Party',
    description: 'A company or person that signs: a buyer, a seller, a sales agent.',
  });

const unnamed = word('CompanyKind', companyKinds);

const bidder = z
  .strictObject({
    name: text.optional().describe('As the trade writes it.'),
    unnamed: unnamed.optional().describe('What sort of company it is, where its name is not public.'),
    url: page.optional().describe('A page about it; the name links there.'),
    bid: money.optional().describe('What it offered.'),
    ...factFields,
  })
  .refine((value) => rules.bidder(value), { error: 'bidder' })
  .meta({
    id: 'Bidder',
    title: 'Bidder',
    description: 'Who else wants it, or wanted it, and for how much: `name` or `unnamed` is needed.',
    anyOf: [{ required: ['name'] }, { required: ['unnamed'] }],
  });

const dealStep = z
  .strictObject({
    status: word('DealStatus', dealStatuses).describe('Where the deal stood.'),
    date: date.describe('From when on.'),
    ...factFields,
  })
  .meta({
    id: 'DealStep',
    title: 'Deal step',
    description: 'Where a deal stood earlier. The timeline tells it; the box says where the deal stands now.',
  });

/** Who buys what from whom, for where and for how much. */
export const deal = z
  .strictObject({
    id: text.optional().describe('A name for the deal, for your own use; not shown.'),
    type: word('DealType', dealTypes).optional().describe('What sort of contract it is.'),
    status: word('DealStatus', dealStatuses)
      .optional()
      .describe('Where the deal stands now. Without it no box says that the deal may be out of date.'),
    buyers: z.array(party).optional().describe('Who gets the rights.'),
    unnamedBuyer: unnamed
      .optional()
      .describe('What sort of company the buyer is, where its name is not public: streamer.'),
    bidders: z.array(bidder).optional().describe('Who else wants it, or wanted it.'),
    sellers: z.array(party).optional().describe('Who gives them.'),
    salesAgents: z.array(party).optional().describe('Who negotiates for the seller.'),
    territories: territories
      .optional()
      .describe('Where it holds; several deals are shown in one table by territory.'),
    rights: z.array(word('Right', rightsWords)).optional().describe('What may be done with the film.'),
    excludedRights: z
      .array(word('Right', rightsWords))
      .optional()
      .describe('Which of these rights are not part of the deal.'),
    rightsLanguages: z
      .array(lang)
      .optional()
      .describe('In which languages the rights may be used, such as a remake in Spanish: es.'),
    price: money.optional().describe('What is paid: the headline of the box. Without it the buyers are.'),
    askingPrice: money.optional().describe('What the seller asks. It is never the price paid.'),
    expectedPrice: money
      .optional()
      .describe('What the trade expects the price to be. It is never the price paid.'),
    pAndA: money.optional().describe('The commitment to prints and advertising.'),
    platform: text.optional().describe('The service it is bought for.'),
    franchise: text.optional().describe('What the buyer intends beyond this film.'),
    date: date
      .optional()
      .describe(
        'When it was signed or announced, or came to where it stands now. Without it the deal is not in the timeline.',
      ),
    history: z
      .array(dealStep)
      .optional()
      .describe(
        'Where the deal stood earlier, such as closed in January for one that was terminated in July.',
      ),
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
