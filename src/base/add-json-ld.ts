import { jsonLd } from '../facts/json-ld.js';
import type { Film } from '../model/film.js';

/** Puts the film into the page as schema.org data, unless another box has done so. */
export function addJsonLd(film: Film): void {
  const key = film.id ?? `${film.title} ${film.year ?? ''}`;
  const scripts = document.querySelectorAll<HTMLElement>('script[data-onesheet-film]');
  if ([...scripts].some((script) => script.dataset.onesheetFilm === key)) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset.onesheetFilm = key;
  // A text node is no script code: Trusted Types let it pass. `<` cannot end the script early.
  script.append(JSON.stringify(jsonLd(film)).replace(/</g, '\\u003c'));
  document.head.append(script);
}
