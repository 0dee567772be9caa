/**
 * Values that are believed. Databases hold zeros for unknown, placeholders and slips of a hand; what cannot be true is left
 * out, and a warning names the field of the source.
 */
import { rules } from '../model/rules.js';
import type { Kind } from '../model/vocabulary.js';
import type { Part } from './imported.js';
import { isPlaceholder, knownText, shown, textOf } from './plain-text.js';

/** A number, also where the source writes it as a text: `"111"`, `"1,234,567"`, `"12.5"`. */
export function numberOf(part: Part): number | undefined {
  const { value } = part;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = value.trim();
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)) return undefined;
  return Number(text.replace(/,/g, ''));
}

/** Warns that a field has nothing; what is not there at all is no matter. */
export function warnOfEmpty(part: Part): void {
  if (part.value === undefined) return;
  if (part.isEmpty) part.warn('it is empty');
}

/** No film is shorter, but a short may be. In minutes. */
const shortest = 3;
/** No film that anybody sells is longer. In minutes. */
const longest = 1440;

/** A runtime in whole minutes. */
export function believedRuntime(
  part: Part,
  minutes: number | undefined,
  isShort: boolean,
): number | undefined {
  if (minutes === undefined) return undefined;
  if (minutes === 0) return void part.warn('0 minutes stands for unknown, so it is left out');
  const whole = Math.round(minutes);
  if (whole < (isShort ? 1 : shortest))
    return void part.warn(`${shown(part.value)} is too short for a film, so it is left out`);
  if (whole > longest)
    return void part.warn(`${shown(part.value)} is too long for a film, so it is left out`);
  return whole;
}

/** Days that programs write where they know none. */
const noDays = /^(0000|0001|1900-01-01|1970-01-01|9999|2099-12-31|3000)/;

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has a day or a month. The rule of film JSON says the same and takes ten times as long. */
function isDate(date: string): boolean {
  if (date.length < 7) return true;
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8) || 1)];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day > 0 && day <= (monthDays[month - 1] ?? 0) - (month === 2 && !isLeap ? 1 : 0);
}

/** The calendar date that a text begins with, at the precision that it has: `2019-05-30T00:00:00.000Z` is `2019-05-30`. */
export function believedDate(part: Part): string | undefined {
  const text = textOf(part);
  if (!text) {
    warnOfEmpty(part);
    return undefined;
  }
  if (isPlaceholder(text)) return void part.warn(`"${text}" stands for unknown, so it is left out`);
  const [date] = /^\d{4}(-\d\d(-\d\d)?)?(?=$|[T ])/.exec(text) ?? [];
  if (!date || !isDate(date)) return void part.warn(`${shown(part.value)} is not a date, so it is left out`);
  if (noDays.test(date) || !rules.year(Number(date.slice(0, 4))))
    return void part.warn(`${date} is a placeholder and no date of a film, so it is left out`);
  return date;
}

/** The year of a date. */
export const yearOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

/** What no film has cost or taken. */
const mostBudget = 1e9;
const mostGross = 5e9;
/** Sums below this are millions without their zeros, or made up. */
const leastSum = 1000;
/** A film that took a billion has more votes than this. */
const fewVotes = 1000;

/** A budget in whole units of its currency. */
export function believedBudget(part: Part, sum: number | undefined): number | undefined {
  return believedSum(part, sum, mostBudget);
}

/** A gross in whole units. `votes` is how many people rated the film, where the source counts that. */
export function believedGross(part: Part, sum: number | undefined, votes?: number): number | undefined {
  const gross = believedSum(part, sum, mostGross);
  if (gross !== undefined && gross > 1e9 && votes !== undefined && votes < fewVotes)
    return void part.warn(
      `${gross.toLocaleString('en')} is not believed of a film with ${votes} votes, so it is left out`,
    );
  return gross;
}

function believedSum(part: Part, sum: number | undefined, most: number): number | undefined {
  if (sum === undefined) return undefined;
  if (sum === 0) return void part.warn('0 stands for unknown, so it is left out');
  if (sum < leastSum || sum > most)
    return void part.warn(`${shown(part.value)} is not believed, so it is left out`);
  return sum;
}

/** An address that boxes may link to. */
export function believedAddress(part: Part, text = textOf(part)): string | undefined {
  if (!text || isPlaceholder(text)) return undefined;
  if (/^https:\/\/\S+$/i.test(text) && rules.url(text)) return text;
  return void part.warn(`${shown(text)} is not an https address, so it is left out`);
}

/** An IMDb title id. */
export function believedImdb(part: Part): string | undefined {
  const text = textOf(part);
  if (!text) return undefined;
  if (rules.imdb(text)) return text;
  return void part.warn(`${shown(text)} is not an IMDb title id, so it is left out`);
}

/** A title that differs from the title of the film. */
export function otherTitle(text: string | undefined, title: string | undefined): string | undefined {
  return text && text !== title ? text : undefined;
}

/** Texts of a list, each once, without those that say nothing. */
export function textsOf(parts: Part[]): string[] {
  return [...new Set(parts.map(knownText).filter((text) => text !== undefined))];
}

/** What the genres say of the sort of film; a film that is neither short nor a documentary is a feature when it is long. */
export function kindOf(genres: readonly string[], runtime: number | undefined): Kind | undefined {
  const has = (pattern: RegExp) => genres.some((genre) => pattern.test(genre));
  if (has(/^(short|short film|kurzfilm|court[- ]m[ée]trage|cortometraje|cortometraggio)$/i)) return 'short';
  if (
    has(/^(documentary|documentary film|dokumentarfilm|dokumentation|documentaire|documental|documentario)$/i)
  )
    return 'documentary';
  return runtime !== undefined && runtime > longestShort ? 'feature' : undefined;
}

/** The Academy's limit for shorts, in minutes. */
const longestShort = 40;

/** Whether a text breaks off, or is about the site and not the film. */
const brokenOff = /(…|\.\.\.|\[\.\.\.\]|\[…\])\s*$/;
const advertises =
  /\b(rotten tomatoes|metacritic|imdb|letterboxd|allocin[ée]|filmstarts|sens ?critique|filmaffinity|justwatch|moviepilot|fandango|showtimes?|box office|buy tickets|get tickets|book (your )?tickets|watch (it |now|online|free|the trailer|trailers)|stream(ing)? (it |now|online)|free trial|read (the |our )?reviews?|(reviews|ratings),? (and|&) (trailers|more|ratings)|trailers? (and|&)|find out (where|more)|click here|subscribe|bande-annonce|streaming vf|découvrez (toutes|tout)|trailer und|alle infos|kritiken)\b/i;
const credits =
  /^(directed by|with [A-Z]\S+ [A-Z]\S+,)|^.{1,120} is an? (\w+ ){0,2}(movie|film|tv series) (starring|directed by)/i;
const noPlot =
  /^(plot (is )?(unknown|(kept )?under wraps)|no (overview|plot|description)\b|add a plot|to be announced)/i;

/** In characters; the longest plots of databases have less. */
const longestLogline = 5000;

/** A text that tells the story. */
export function believedLogline(part: Part): string | undefined {
  const text = textOf(part);
  if (!text) return undefined;
  const why =
    text.length > longestLogline
      ? 'is too long for a logline'
      : isPlaceholder(text) || noPlot.test(text)
        ? 'stands for unknown'
        : brokenOff.test(text)
          ? 'breaks off'
          : advertises.test(text) || credits.test(text)
            ? 'is about the site or its page, not the story'
            : undefined;
  return why ? void part.warn(`${shown(text)} ${why}, so it is left out`) : text;
}
