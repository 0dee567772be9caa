import { z } from 'zod';
import { date, text, url } from './scalars.js';
import { confidences } from '../model/vocabulary.js';

/** What travels with every single fact: how sure it is, who says so, and when that was true. */
export const factFields = {
  confidence: z
    .enum(confidences)
    .optional()
    .describe('How sure this is. Shown as a word beside the fact; leave out when nothing is in doubt.'),
  sources: z
    .array(text)
    .optional()
    .describe('The ids of the sources that say so; each becomes a numbered note.'),
  asOf: date.optional().describe('When this was known to be true.'),
  note: text.optional().describe('One sentence that the reader needs beside the fact.'),
};

export interface Fact {
  confidence?: z.infer<typeof factFields.confidence>;
  sources?: string[] | undefined;
  asOf?: string | undefined;
  note?: string | undefined;
}

export const source = z
  .strictObject({
    id: text.describe('What facts call this source.'),
    name: text.describe('The paper, agency, company or register.'),
    url: url.optional().describe('Where to read it; the note links there.'),
    date: date.optional().describe('When it was published.'),
  })
  .meta({
    id: 'Source',
    title: 'Source',
    description: 'Who says so. Facts name it by its id; the footer lists it.',
  });
export type Source = z.infer<typeof source>;

export const correction = z
  .strictObject({
    date: date.describe('When it was corrected.'),
    text: text.describe('What was wrong and what is right.'),
  })
  .meta({
    id: 'Correction',
    title: 'Correction',
    description: 'Printed in the footer of every box, newest first.',
  });
