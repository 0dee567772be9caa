import { z } from 'zod';
import { date, page, text, word } from './scalars.js';
import { confidences } from '../model/vocabulary.js';

/** What every single fact carries: how sure it is, who says so, and when that was true. */
export const factFields = {
  confidence: word('Confidence', confidences)
    .optional()
    .describe('How sure this is. Shown as a word beside the fact; leave it out when nothing is in doubt.'),
  sources: z
    .array(text)
    .optional()
    .describe('The ids of the sources that say so; each becomes a numbered note.'),
  asOf: date.optional().describe('When this was known to be true.'),
  note: text.optional().describe('One sentence that the reader needs beside the fact.'),
};

/** The fields alone, as the base of all types that have them. No object of film JSON is only this. */
export const fact = z.strictObject(factFields).meta({
  id: 'Fact',
  title: 'Every fact',
  description: 'How sure a fact is, who says so, and when that was true.',
});

export const source = z
  .strictObject({
    id: text.describe('What facts call this source.'),
    name: text.describe('The paper, agency, company or register.'),
    url: page.optional().describe('Where to read it; the note links there.'),
    date: date.optional().describe('When it was published.'),
  })
  .meta({
    id: 'Source',
    title: 'Source',
    description: 'Who says so. Facts name it by its id; the footer lists it.',
  });

export const check = z
  .strictObject({
    code: text.describe('The code of the question, as `onesheet validate` prints it: left-and-listed.'),
    path: text
      .optional()
      .describe('Where it is asked, or what that is in: deals[0]. Without it, everywhere in the film.'),
    reason: text.describe('Why it is right as it stands.'),
  })
  .meta({
    id: 'Check',
    title: 'Check',
    description:
      'An answer to a question of the copy desk, which is not asked again. Not shown, and in no published file.',
  });

export const correction = z
  .strictObject({
    date: date.describe('When it was corrected.'),
    text: text.describe('What was wrong and what is right.'),
  })
  .meta({
    id: 'Correction',
    title: 'Correction',
    description: 'A mistake of yours, put right. Printed in the footer of every box, newest first.',
  });
