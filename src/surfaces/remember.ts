import { kept } from '../words/intl.js';

/** More than the names, dates and lists of a run of films in one language; then it starts afresh. */
const limit = 2000;

/**
 * @param keyOf what it is remembered by
 * @param isSame whether things with the same key are the same
 */
function remembering<Given, Text>(
  word: (given: Given) => Text,
  keyOf: (given: Given) => unknown = (given) => given,
  isSame: (one: Given, other: Given) => boolean = () => true,
): (given: Given) => Text {
  const texts = new Map<unknown, { given: Given; text: Text }>();
  return (given) => {
    const key = keyOf(given);
    const found = texts.get(key);
    if (found && isSame(found.given, given)) return found.text;
    if (texts.size >= limit) texts.clear();
    const text = word(given);
    texts.set(key, { given, text });
    return text;
  };
}

/** For lists, of which one of one needs no words: `alone` is what it is. */
function rememberingLists<Text>(
  word: (list: string[]) => Text,
  alone: (list: string[]) => Text,
): (list: string[]) => Text {
  const remembered = remembering(
    word,
    (list) => list.join(),
    // "A,B" and "C" are joined as "A" and "B,C" are.
    (one, other) => one.every((piece, i) => piece === other[i]),
  );
  return (list) => (list.length < 2 ? alone(list) : remembered(list));
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
