import { z } from 'zod';
import { factFields } from './fact.js';
import { money } from './money.js';
import { date, some, text, url } from './scalars.js';
import { dealStatuses, dealTypes, rightsWords } from './words.js';

/** A company or person that signs: a buyer, a seller, a sales agent. */
export const party = z
  .strictObject({ name: text, url: url.optional() })
  .meta({ id: 'Party', title: 'Party' });
export type Party = z.infer<typeof party>;

export const territories = z
  .strictObject({
    include: some(text).describe(
      'ISO 3166-1 alpha-2 codes, worldwide, or a group: north-america, benelux ...',
    ),
    exclude: z.array(text).optional(),
    label: text.optional().describe('The words of the contract or the trade: International.'),
  })
  .meta({ id: 'Territories', title: 'Territories' });
export type Territories = z.infer<typeof territories>;

/** Who buys what from whom, for where and for how much. */
export const deal = z
  .strictObject({
    id: text.optional(),
    type: z.enum(dealTypes).optional(),
    status: z.enum(dealStatuses).optional(),
    buyers: z.array(party).optional(),
    sellers: z.array(party).optional(),
    salesAgents: z.array(party).optional(),
    territories: territories.optional(),
    rights: z.array(z.enum(rightsWords)).optional(),
    price: money.optional(),
    pAndA: money.optional().describe('The commitment to prints and advertising.'),
    platform: text.optional(),
    franchise: text.optional().describe('What the buyer intends beyond this film.'),
    date: date.optional(),
    terms: z
      .array(z.strictObject({ label: text, value: text }).meta({ id: 'Term', title: 'Term' }))
      .optional(),
    ...factFields,
  })
  .meta({ id: 'Deal', title: 'Deal' });
export type Deal = z.infer<typeof deal>;
