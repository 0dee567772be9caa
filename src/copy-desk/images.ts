import type { Finding, LintRule } from './lint-rule.js';
import { objectsOf } from './walk.js';

/** A picture has words for readers who cannot see it, and the name of whoever made it. */
export const imageWithoutWords: LintRule = (film) => {
  const findings: Finding[] = [];
  for (const [image, path] of objectsOf(film)) {
    if (!('src' in image)) continue;
    if (!image.alt)
      findings.push({
        path,
        code: 'image-without-alt',
        message: 'the picture has no words for who cannot see it',
        remedy: 'Add "alt" with what it shows.',
      });
    if (!image.credit && !(image.sources as string[] | undefined)?.length)
      findings.push({
        path,
        code: 'image-without-credit',
        message: 'the picture does not say whose it is',
        remedy:
          'Add "credit" with the photographer, studio or agency, or "sources" with the id of who gave it.',
      });
  }
  return findings;
};
