import type { Phrase } from './messages.js';
import { say, type Tongue } from './say.js';
import type { Territories } from '../model/film.js';
import { regionName, listText } from './intl.js';

/** A country by its ISO code, a named group, or whatever else was written, as it was written. */
export function territoryText(territory: string, tongue: Tongue): string {
  // Groups are written like that, and a word that is no group is shown as it is, with a capital.
  if (/^[a-z-]+$/.test(territory)) return say(tongue, `Place:${territory}` as Phrase);
  return (/^[A-Z]{2}$/.test(territory) && regionName(tongue.locale, territory)) || territory;
}

/** "UK and Ireland", "International (worldwide except United States)": the trade's own label comes first. */
export function territoriesText({ include, exclude, label }: Territories, tongue: Tongue): string {
  const names = (list: string[]) =>
    listText(
      tongue.locale,
      list.map((territory) => territoryText(territory, tongue)),
    );
  let text = names(include);
  if (exclude?.length)
    text = say(tongue, '{included} except {excluded}', { included: text, excluded: names(exclude) });
  if (!label) return text;
  // "Worldwide" is a label of ours; inside a line it is a word like any other.
  return `${label} (${include[0] === 'worldwide' ? text[0]!.toLowerCase() + text.slice(1) : text})`;
}
