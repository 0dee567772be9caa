import type { Phrase } from './messages.js';
import { say, wordPhrase, type Tongue } from './say.js';
import type { Territories, TerritoryPart } from '../model/film.js';
import { countText, regionName, listText } from './intl.js';
import { en } from './languages/en.js';

const countryCode = /^[A-Z]{2}$/;

/** A country by its ISO code, a named group, or whatever else was written, as it was written. */
export function territoryText(territory: string, tongue: Tongue): string {
  // Groups are written like that, and a word that is no group is shown as it is, with a capital.
  const phrase = wordPhrase(tongue, 'Place', territory);
  if (phrase) return say(tongue, phrase);
  if (!countryCode.test(territory)) return territory;
  const { habits } = tongue.messages ?? en;
  return habits?.places?.[territory] ?? regionName(tongue.locale, territory) ?? territory;
}

/** "several territories in Europe", "most of Asia", "more than 20 territories" */
function partText({ extent, of, count }: TerritoryPart, tongue: Tongue): string {
  const place = of && inLine(of, territoryText(of, tongue), tongue);
  if (place && (extent === 'much' || extent === 'most'))
    return say(tongue, `${extent} of {place}`, { place });
  const numbered = count && numberedExtents[extent];
  const territories = numbered
    ? say(tongue, numbered, { count: countText(tongue.locale, count) }, count)
    : say(tongue, `${extent === 'some' || extent === 'several' ? extent : 'many'} territories`);
  return place ? say(tongue, '{territories} in {place}', { territories, place }) : territories;
}

const numberedExtents: { [extent in TerritoryPart['extent']]?: Phrase } = {
  exactly: '{count} territories',
  about: 'about {count} territories',
  'more-than': 'more than {count} territories',
};

/** Names of groups are labels of ours. "Worldwide" is a word like any other inside a line. */
const inLine = (territory: string, text: string, { messages }: Tongue): string =>
  /^(worldwide|rest-of-world)$/.test(territory) || messages?.habits?.commonPlaces?.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;

/**
 * "UK and Ireland", "International (worldwide except United States)", "Germany and some territories in Asia": the trade's own
 * label comes first.
 */
export function territoriesText(
  { include = [], parts = [], exclude, label }: Territories,
  tongue: Tongue,
): string {
  const names = (list: string[], isInside: unknown) =>
    list.map((territory, i) => {
      const text = territoryText(territory, tongue);
      return i || isInside ? inLine(territory, text, tongue) : text;
    });
  const included = [...names(include, label), ...parts.map((part) => partText(part, tongue))];
  let text = listText(tongue.locale, included);
  if (exclude?.length)
    text = say(tongue, '{included} except {excluded}', {
      included: text,
      excluded: listText(tongue.locale, names(exclude, 1)),
    });
  return label ? `${label} (${text})` : text;
}
