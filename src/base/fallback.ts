/** The text of the newsroom's own fallback in a box, without white space. */
export const fallbackText = (host: Element): string =>
  [...host.childNodes]
    .filter((node) => !(node as Element).matches?.('script, style, template, [slot]'))
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, '');

/** What no fallback has: a box, a figure for one, a heading, a form, something from elsewhere that is no picture. */
const foreign = ':is(h1, h2, h3, h4, h5, h6, form, article, [from], [data-onesheet], [src]:not(img, source))';

/**
 * Whether a box has taken in what comes after it in the article, because its end tag is missing. A fallback says what the
 * box says, and hardly more.
 * @param boxText what the box says, without white space
 */
export const holdsArticle = (host: Element, boxText: string): boolean =>
  !!host.querySelector(`${foreign}:not(.onesheet *)`) ||
  fallbackText(host).length > boxText.length * 1.2 + 300;
