import type { Box } from '../facts/box.js';
import type { BoxTag } from '../facts/boxes.js';
import { boxTemplate } from '../templates/box.js';
import type { FilmTheme } from '../themes/themes.js';
import { boxClasses } from './box-classes.js';
import { elementHtml, type Attribute } from './prerender.js';

/** What of an element is written as an attribute, and its fallback. */
interface ElementOptions {
  src?: string | undefined;
  lang?: string | undefined;
  theme?: FilmTheme | undefined;
  heading?: string | undefined;
  headingLevel?: number | undefined;
  staleAfter?: number | undefined;
  max?: number | undefined;
  sections?: string | undefined;
  /** HTML for readers without shadow content; must be safe already. */
  fallback?: string | undefined;
}

/** The element with the box in its shadow root, and with the attributes that make the same box of it in a page. */
export function elementOf(content: Box, box: BoxTag, options: ElementOptions): string {
  const { src, lang, theme, heading, headingLevel, staleAfter, max, sections, fallback = '' } = options;
  const attributes: Attribute[] = [];
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined) attributes.push([name, value]);
  };
  add('src', src);
  add('lang', lang);
  add('theme', theme);
  add('heading', heading);
  add('heading-level', headingLevel);
  add('stale-after', staleAfter);
  if (box === 'cast-list') add('max', max);
  if (box === 'film-facts') add('sections', sections);
  return elementHtml(box, attributes, boxClasses[box], boxTemplate(content), fallback);
}
