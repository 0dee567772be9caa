import type { TerritoryExtent } from '../../model/vocabulary.js';
import { countryCode, formerCountry } from '../../words/codes.js';
import { ask, askUnknown, quote } from '../reading.js';
import { Lexicon, textOf, type Token } from '../words.js';
import { places, type Place } from './places.js';

type Step = 'exclude' | 'include' | 'list' | 'noise' | 'sold' | 'outside';

const steps = new Lexicon<Step>([
  [
    'exclude',
    'excl, excluding, exclude, excludes, except, except for, excepting, exclusive of, ex, minus, less, without, but not, but, other than, save, save for, apart from, aside from, barring, not including, w/o, with the exception of, bar, sans, hors, ohne, außer, sauf, excepto, salvo, eccetto, exceto, not, no, minus the',
  ],
  ['outside', 'outside, outside of, out of, non, beyond'],
  [
    'include',
    'plus, +, as well as, along with, including, incl, together with, in addition to, also, and also',
  ],
  ['list', 'and, /, und, et, y, e, or'],
  [
    'noise',
    'rights, right, the, in, for, of, to, on, all, territory, territories, deal, deals, sales, distribution, market, markets, only, release, theatrical, all rights, countries, country, region, regions, covering, covers, across, throughout, (, ), :, ., !, ", -, entire, whole, both, a, an, sold to, goes to, buyer, audience',
  ],
  [
    'sold',
    'sold, already sold, is sold, are sold, excluded, excepted, taken, gone, already gone, aside, carved out, carve out, reserved, withheld, not available, unavailable, previously sold, held back, already taken, pre sold',
  ],
]);

const extents = new Lexicon<TerritoryExtent>([
  ['some', 'some, a few, certain, select, selected, parts of, part of'],
  ['several', 'several, a number of, multiple, various'],
  ['many', 'many, numerous, a slew of, scores of, dozens of'],
  ['much', 'much of, a large part of, large parts of, a good part of, swathes of'],
  [
    'most',
    'most, most of, the majority of, nearly all, nearly all of, almost all, almost all of, the bulk of, virtually all of, the rest of',
  ],
  ['about', 'about, around, roughly, approximately, nearly, almost'],
  ['more-than', 'more than, over, upwards of, in excess of'],
]);
const countables = new Lexicon([
  [
    true,
    'territories, territory, countries, markets, nations, regions, major territories, key territories, further territories, other territories, additional territories',
  ],
]);

interface Found {
  place: Place | { part: Part };
  text: string;
}
interface Part {
  extent: TerritoryExtent;
  of?: string;
  count?: number;
}

/**
 * Reads where something holds.
 * @example readTerritory('worldwide ex-France', tokens) // { territories: { include: ['worldwide'], exclude: ['FR'] } }
 */
export function readTerritory(phrase: string, tokens: readonly Token[]): Record<string, unknown> {
  return { territories: territoriesOf(phrase, tokens) };
}

/** The same without the field around it. */
export function territoriesOf(phrase: string, tokens: readonly Token[]): Record<string, unknown> {
  const include: string[] = [];
  const exclude: string[] = [];
  const parts: Part[] = [];
  let isExcluding = false;
  let segment: string[] = [];
  let hasRest = false;
  let question: string | undefined;
  const add = ({ place, text }: Found): void => {
    if ('ask' in place) {
      question ??= place.ask;
      return;
    }
    if ('part' in place) {
      if (isExcluding) ask(`Which of ${quote(text)} are not meant?`);
      parts.push(place.part);
      return;
    }
    const names = 'isText' in place ? [text] : place.include;
    segment.push(...names);
    (isExcluding ? exclude : include).push(...names);
  };
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (/^[,;]$/.test(token.text)) {
      if (token.text === ';') isExcluding = false;
      segment = [];
      i++;
      continue;
    }
    const place = placeAt(phrase, tokens, i);
    const step = steps.at(tokens, i);
    if (place && place.length >= (step?.length ?? 0)) {
      add(place);
      i += place.length;
    } else if (step) {
      if (step.meaning === 'exclude') isExcluding = true;
      else if (step.meaning === 'include') isExcluding = isExcluding && isInclusion(token);
      else if (step.meaning === 'sold') {
        move(include, exclude, segment);
        hasRest = true;
      } else if (step.meaning === 'outside') {
        isExcluding = true;
        if (!include.length) include.push('worldwide');
      }
      i += step.length;
    } else return askUnknown(unknownPlace(phrase, tokens, i));
  }
  if (question) ask(question);
  return finished(phrase, include, exclude, parts, hasRest);
}

/** “including” in an exclusion is part of it: worldwide excluding Asia, including Japan, says two things. */
const isInclusion = (token: Token): boolean =>
  /^incl/.test(token.key) && ask('Is that part of what is left out, or not?');

/** US sold: what stands in the same part of the list is left out. */
function move(include: string[], exclude: string[], segment: string[]): void {
  for (const name of segment.splice(0)) {
    const at = include.lastIndexOf(name);
    if (at >= 0) include.splice(at, 1);
    if (!exclude.includes(name)) exclude.push(name);
  }
}

function finished(
  phrase: string,
  included: string[],
  excluded: string[],
  parts: Part[],
  hasRest: boolean,
): Record<string, unknown> {
  let include = [...new Set(included)];
  const exclude = [...new Set(excluded)];
  if (!include.length && !parts.length) {
    if (exclude.length) ask(`All of the world without ${exclude.join(', ')}, or of what?`);
    // Without a place in it, a phrase may be of another kind.
    askUnknown(`Which territory is ${quote(phrase)}?`);
  }
  const both = exclude.find((name) => include.includes(name));
  if (both) ask(`Is ${both} included or left out?`);
  let label: string | undefined;
  if (include.length === 1 && include[0] === 'rest-of-world' && exclude.length) {
    include = ['worldwide'];
    label = 'Rest of world';
  }
  if (hasRest && !exclude.length) ask(`What of ${quote(phrase)} is sold?`);
  return {
    ...(include.length ? { include } : {}),
    ...(parts.length ? { parts } : {}),
    ...(exclude.length ? { exclude } : {}),
    ...(label ? { label } : {}),
  };
}

function placeAt(
  phrase: string,
  tokens: readonly Token[],
  i: number,
): (Found & { length: number }) | undefined {
  const part = partAt(tokens, i);
  if (part)
    return {
      place: { part: part.part },
      text: textOf(phrase, tokens.slice(i, i + part.length)),
      length: part.length,
    };
  const place = plainPlaceAt(phrase, tokens, i);
  return place && { ...place, text: textOf(phrase, tokens.slice(i, i + place.length)) };
}

/** No name of a country has more words. */
const longestName = 6;

/** The last two of a list of three are not a group: UK, Australia and NZ. */
function isListEnd(tokens: readonly Token[], i: number): boolean {
  const known = places.at(tokens, i);
  return (
    tokens[i - 1]?.text === ',' &&
    !!known &&
    'include' in known.meaning &&
    /^(anz|iberia|uk-ireland)$/.test(known.meaning.include[0]!) &&
    tokens.slice(i, i + known.length).some((token) => token.key === 'and')
  );
}

/** A place that is named, not counted. Its longest name counts: Bosnia and Herzegovina. */
function plainPlaceAt(
  phrase: string,
  tokens: readonly Token[],
  i: number,
): { place: Place; length: number } | undefined {
  const known = isListEnd(tokens, i) ? places.at(tokens.slice(i, i + 1), 0) : places.at(tokens, i);
  const isNamed = tokens[i]!.kind === 'word';
  for (let length = isNamed ? longestName : 0; length > (known?.length ?? 0); length--) {
    const words = tokens.slice(i, i + length);
    if (words.length < length || words.some((word) => /^[,;/()+]$/.test(word.text))) continue;
    if (/^(and|the)$/.test(words.at(-1)!.key) || words[0]!.key === 'and') continue;
    const text = textOf(phrase, words);
    // Two small letters are a word of a sentence: in, no, is.
    if (text.length < 3 && text !== text.toUpperCase()) continue;
    const former = formerCountry(text);
    if (former && text.length === 2) continue;
    const code = countryCode(text);
    if (code) return { place: { include: [code] }, length };
  }
  if (!known) return undefined;
  // "na", "sea", "row", "us", "oz" and "dom" are words, too; but a phrase about territories has hardly any others.
  return { place: asked(known.meaning, tokens, i, known.length), length: known.length };
}

/** Georgia (the country), Republic of Georgia: an answer that stands beside the name. */
function asked(place: Place, tokens: readonly Token[], i: number, length: number): Place {
  if (!('ask' in place) || tokens[i]!.key !== 'georgia') return place;
  const around = [tokens[i - 1], tokens[i - 2], ...tokens.slice(i + length, i + length + 3)].map(
    (token) => token?.key,
  );
  return around.includes('republic') || around.includes('ge') || around.includes('country')
    ? { include: ['GE'] }
    : place;
}

/** Some in Asia, 12 European territories, more than 20 territories, most of Europe. */
function partAt(tokens: readonly Token[], start: number): { part: Part; length: number } | undefined {
  let i = start;
  const extent = extents.at(tokens, i);
  i += extent?.length ?? 0;
  const number = tokens[i];
  let count: number | undefined;
  if (number?.kind === 'number' && /^\d{1,3}$/.test(number.text)) {
    count = Number(number.text);
    i++;
    if (tokens[i]?.text === '+') {
      i++;
      return counted(tokens, start, i, 'more-than', count);
    }
    if (!extent) return counted(tokens, start, i, 'exactly', count);
    const meaning = extent.meaning === 'some' ? 'about' : extent.meaning;
    return counted(
      tokens,
      start,
      i,
      meaning === 'about' || meaning === 'more-than' ? meaning : 'exactly',
      count,
    );
  }
  if (!extent || extent.meaning === 'about' || extent.meaning === 'more-than') return undefined;
  return counted(tokens, start, i, extent.meaning);
}

/** The group that is counted: before the noun (Asian territories), or after it (territories in Asia). */
function counted(
  tokens: readonly Token[],
  start: number,
  from: number,
  extent: TerritoryExtent,
  count?: number,
): { part: Part; length: number } | undefined {
  let i = from;
  const skip = (): void => {
    while (
      /^(of|the|in|across|other|further|from|throughout|additional|smaller|key|major)$/.test(
        tokens[i]?.key ?? '',
      )
    )
      i++;
  };
  let of: string | undefined;
  let hasNoun = false;
  for (let round = 0; round < 3; round++) {
    skip();
    const noun = tokens[i] && countables.at(tokens, i);
    if (noun && !hasNoun) {
      hasNoun = true;
      i += noun.length;
      continue;
    }
    const group = of === undefined && tokens[i] ? places.at(tokens, i) : undefined;
    if (!group || !('include' in group.meaning) || group.meaning.include.length !== 1) break;
    [of] = group.meaning.include;
    i += group.length;
  }
  if (!hasNoun && of === undefined) return undefined;
  if (count !== undefined && !hasNoun) return undefined;
  return {
    part: { extent, ...(of === undefined ? {} : { of }), ...(count === undefined ? {} : { count }) },
    length: i - start,
  };
}

function unknownPlace(phrase: string, tokens: readonly Token[], i: number): string {
  const rest = tokens.slice(i).findIndex((token) => /^[,;/()]$/.test(token.text));
  const words = textOf(phrase, tokens.slice(i, rest > 0 ? i + rest : undefined));
  return `Which territory is ${quote(words || phrase)}?`;
}
