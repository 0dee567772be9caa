import { kept } from '../format/intl.js';

/** More than the names, dates and lists of a run of films in one language; then it starts afresh. */
const limit = 2000;

function remembering<Given, Text>(word: (given: Given) => Text): (given: Given) => Text {
  const texts = new Map<Given, Text>();
  return (given) => {
    let text = texts.get(given);
    if (text === undefined) {
      if (texts.size >= limit) texts.clear();
      texts.set(given, (text = word(given)));
    }
    return text;
  };
}

/** The same for lists, of which one of one needs no words: `alone` is what it is. */
function rememberingLists<Text>(
  word: (list: string[]) => Text,
  alone: (list: string[]) => Text,
): (list: string[]) => Text {
  const texts = new Map<string, { list: string[]; text: Text }>();
  return (list) => {
    if (list.length < 2) return alone(list);
    const key = list.join();
    const found = texts.get(key);
    // "A,B" and "C" are joined as "A" and "B,C" are.
    if (found?.list.every((piece, i) => piece === list[i])) return found.text;
    if (texts.size >= limit) texts.clear();
    const text = word(list);
    texts.set(key, { list, text });
    return text;
  };
}

/** An Intl object that remembers what it has worded; it has the methods that our formats use. */
function withMemory(made: unknown): unknown {
  if (made instanceof Intl.NumberFormat)
    return {
      format: remembering((sum: number) => made.format(sum)),
      formatRange: (low: number, high: number) => made.formatRange(low, high),
    };
  if (made instanceof Intl.DateTimeFormat) return { format: remembering((day: number) => made.format(day)) };
  if (made instanceof Intl.PluralRules) return { select: remembering((count: number) => made.select(count)) };
  if (made instanceof Intl.DisplayNames) return { of: remembering((code: string) => made.of(code)) };
  if (made instanceof Intl.ListFormat)
    return {
      format: rememberingLists(
        (list) => made.format(list),
        ([one = '']) => one,
      ),
      formatToParts: rememberingLists(
        (list) => made.formatToParts(list),
        (list) => list.map((value) => ({ type: 'element', value })),
      ),
    };
  return made;
}

/**
 * Has every Intl object of the formats remember its texts. A page words a few films once and would only pay for the
 * memory; a server words the same countries, dates and names for film after film.
 */
export function rememberTexts(): void {
  kept.set = (key, made) => Map.prototype.set.call(kept, key, withMemory(made)) as typeof kept;
}
