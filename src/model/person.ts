import { z } from 'zod';
import { factFields } from './fact.js';
import { count, text, url } from './scalars.js';

export const image = z
  .strictObject({
    src: url,
    alt: text.optional().describe('What the picture shows, for who cannot see it.'),
    width: count.optional().describe('In pixels; with height it keeps the page still while loading.'),
    height: count.optional(),
    credit: text.optional(),
  })
  .meta({ id: 'Image', title: 'Image' });
export type Image = z.infer<typeof image>;

const personFields = {
  name: text,
  knownFor: z.array(text).optional().describe('Titles a reader may know this person from.'),
  photo: image.optional(),
  url: url.optional(),
};

export const person = z.strictObject(personFields).meta({ id: 'Person', title: 'Person' });
export type Person = z.infer<typeof person>;

export const castMember = z
  .strictObject({ ...personFields, character: text.optional(), ...factFields })
  .meta({ id: 'CastMember', title: 'Cast member' });
export type CastMember = z.infer<typeof castMember>;
