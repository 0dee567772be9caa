import { z } from 'zod';
import { factFields } from './fact.js';
import { count, text, url } from './scalars.js';

export const image = z
  .strictObject({
    src: url.describe('Where the picture is.'),
    alt: text.optional().describe('What the picture shows, for who cannot see it.'),
    width: count.optional().describe('In pixels; with height it keeps the page still while loading.'),
    height: count.optional().describe('In pixels.'),
    credit: text.optional().describe('Who took or owns it; printed below a poster.'),
  })
  .meta({ id: 'Image', title: 'Image', description: 'A picture.' });
export type Image = z.infer<typeof image>;

const personFields = {
  name: text.describe('As credited.'),
  knownFor: z.array(text).optional().describe('Titles a reader may know this person from.'),
  photo: image.optional().describe('Shown by the cast list; initials stand in for it.'),
  url: url.optional().describe('A page about the person; the name links there.'),
};

export const person = z
  .strictObject(personFields)
  .meta({ id: 'Person', title: 'Person', description: 'Somebody who works on the film.' });
export type Person = z.infer<typeof person>;

export const castMember = z
  .strictObject({ ...personFields, character: text.optional().describe('Who they play.'), ...factFields })
  .meta({ id: 'CastMember', title: 'Cast member', description: 'Somebody who is in it.' });
export type CastMember = z.infer<typeof castMember>;
