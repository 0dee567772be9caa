import { z } from 'zod';
import { rules } from '../model/rules.js';
import { factFields } from './fact.js';
import { amount, band, currency, text, word, yes } from './scalars.js';
import { bases, qualifiers } from '../model/vocabulary.js';

// The rule `money` in the words of JSON Schema, which cannot say that min is not above max.
const needs = (...required: string[]) => ({ required });
const forms = [needs('amount'), { anyOf: [needs('min'), needs('max')] }, needs('band'), needs('undisclosed')];
const figuresNeed = { amount: ['currency'], min: ['currency'], max: ['currency'] };

/**
 * A sum as it was reported: a figure, a range, a band of figures, or plainly undisclosed. All of its digits are shown;
 * doubt is said with `qualifier`, never by rounding.
 * @example { "currency": "USD", "min": 11000000, "max": 12000000 }
 */
export const money = z
  .strictObject({
    currency: currency.optional().describe('Needed with amount, min and max.'),
    amount: amount.optional().describe('In whole units of the currency (dollars, not cents).'),
    min: amount.optional().describe('The least, in whole units, of a range; alone it reads “at least”.'),
    max: amount.optional().describe('The most, in whole units, of a range; alone it reads “up to”.'),
    band: band.optional().describe('In place of a figure, where only the number of its digits is known.'),
    undisclosed: yes.optional().describe('Where the sum is known to be secret, in place of a figure.'),
    qualifier: word('Qualifier', qualifiers)
      .optional()
      .describe('How near the figure is to the truth. Without it: exact, or an open range.'),
    basis: word('Basis', bases).optional().describe('What the sum pays for.'),
    quoted: text
      .optional()
      .describe('The words of the source, such as “in the low teens”; shown beside the sum.'),
    ...factFields,
  })
  .refine((value) => rules.money(value), {
    error: 'money',
    // Unknown fields beside the sum do not make the sum wrong; a wrong field is already reported.
    when: ({ issues }) => issues.every((issue) => issue.code === 'unrecognized_keys'),
  })
  .meta({
    id: 'Money',
    title: 'Money',
    description:
      'A sum, in one of four ways: amount; min, max or both; band; undisclosed. It may be less sure than what it is the price of.',
    oneOf: forms,
    dependentRequired: figuresNeed,
  });
