import type { Finding, Rule } from './rule.js';
import { objectsOf } from './walk.js';

/** Pictures need words for who cannot see them, and the name of who made them. */
export const imageWithoutWords: Rule = (film) => {
  const found: Finding[] = [];
  for (const [image, path] of objectsOf(film)) {
    if (!('src' in image)) continue;
    if (!image.alt)
      found.push({
        path,
        code: 'image-without-alt',
        message: 'the picture has no words for who cannot see it',
        remedy: 'Add "alt" with what it shows.',
      });
    if (!image.credit)
      found.push({
        path,
        code: 'image-without-credit',
        message: 'the picture does not say whose it is',
        remedy: 'Add "credit" with the photographer, studio or agency.',
      });
  }
  return found;
};
