import { z } from 'zod';
import { factFields } from './fact.js';
import { count, page, text, url, word } from './scalars.js';
import { digitalSources } from '../model/vocabulary.js';

export const image = z
  .strictObject({
    src: url.describe('Where the picture is.'),
    alt: text
      .optional()
      .describe(
        'What the picture shows, for readers who cannot see it. Without it a poster is described by the title.',
      ),
    width: count
      .optional()
      .describe('The width in pixels; with the height it keeps the page still while the picture loads.'),
    height: count.optional().describe('The height in pixels; see `width`.'),
    credit: text.optional().describe('Who took or owns it; printed below a poster.'),
    digitalSource: word('DigitalSource', digitalSources)
      .optional()
      .describe('How it was made, in the words of IPTC. Boxes say so where AI made or changed it.'),
    sources: z.array(text).optional().describe('The ids of the sources that it comes from.'),
  })
  .meta({ id: 'Image', title: 'Image', description: 'A picture.' });

const personFields = {
  name: text.describe('As credited; initials are made from it.'),
  knownFor: z.array(text).optional().describe('Titles a reader may know this person from.'),
  photo: image.optional().describe('Shown by the cast list; without it, initials.'),
  url: page.optional().describe('A page about the person; the name links there.'),
};

export const person = z
  .strictObject(personFields)
  .meta({ id: 'Person', title: 'Person', description: 'Somebody who works on the film.' });

export const castMember = z
  .strictObject({ ...personFields, character: text.optional().describe('Who they play.'), ...factFields })
  .meta({ id: 'CastMember', title: 'Cast member', description: 'Somebody who is in it.' });
