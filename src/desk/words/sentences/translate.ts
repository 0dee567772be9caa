// Says in another language what the code says in English. It knows nothing of the page and loads nothing.

/** What a language does its own way. */
export interface Manner {
  /** What stands around a quoted word. */
  quotes: readonly [open: string, close: string];
  /**
   * A value as it is said: a field of film JSON (`field`), a word of it behind the prefix that the boxes have for it (`deal`), or
   * behind any (`word`). Undefined for what is none of them, and stays as it is.
   */
  sayAs: (kind: string, value: string) => string | undefined;
}

/** A sentence in the other language, or undefined where the table has none. */
export type Translate = (text: string) => string | undefined;

/** A hole: `{0}`, `{0!}` and `{0#}` of a template, `{0:deal}` of what it is in the other language. */
const hole = /\{(\d)(!|#|:\w+)?\}/g;

/** A template of the table, ready to be found in a text. */
interface Pattern {
  pattern: RegExp;
  /** The longest text between holes: a text without it is not worth a closer look. */
  needle: string;
  /** For each hole in order: its number, and whether what stands in it must be in the table, too. */
  holes: { number: string; isKnown: boolean }[];
  said: string;
}

/** Signs that a regular expression would understand. */
const plainly = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf(template: string, said: string): Pattern {
  const texts = template.split(/\{\d[!#]?\}/);
  const holes = [...template.matchAll(hole)];
  const pattern = texts.map(
    (text, i) => plainly(text) + (!holes[i] ? '' : holes[i][2] === '#' ? '(\\d+)' : '(.*?)'),
  );
  return {
    pattern: new RegExp(`^${pattern.join('')}$`, 's'),
    needle: texts.reduce((longest, text) => (text.length > longest.length ? text : longest)),
    holes: holes.map(([, number, mark]) => ({
      number: number!,
      isKnown: mark === '!',
    })),
    said,
  };
}

/**
 * How soon a template is tried. What begins with another sentence comes first: it is known as a whole. Else the more of a template is
 * no hole, the better it says what a text is.
 */
const weight = (template: string): number =>
  template.replace(hole, '').length + (/^\{\d!\}/.test(template) ? 1000 : 0);

/** No sentence stands deeper in others: a reason, in a question about a part of a line, in what became of a cell. */
const mostLevels = 5;

/** A longer text is none of ours; looking for sentences in it could take long. */
const longestText = 2000;

/** A page asks again and again for the same sentences, but hardly ever for more different ones. */
const mostKept = 2000;

/**
 * Makes what says English sentences in another language.
 * @param table English templates and what they are in the other language
 * @example translator({ '{0} is not a date': '{0} ist kein Datum' }, german)('"soon" is not a date') // '„soon“ ist kein Datum'
 */
export function translator(table: Readonly<Record<string, string>>, manner: Manner): Translate {
  const [open, close] = manner.quotes;
  const quote = (text: string): string => `${open}${text}${close}`;
  // A name in straight quotes is a field; before a colon it is a piece of JSON.
  const withNames = (said: string): string =>
    said.replace(/"(\w+)"(?!:)/g, (all, name: string) => {
      const label = manner.sayAs('field', name);
      return label === undefined ? all : quote(label);
    });
  const sentences = new Map<string, string>();
  const patterns: Pattern[] = [];
  for (const template of Object.keys(table).sort((a, b) => weight(b) - weight(a))) {
    const said = withNames(table[template]!);
    if (/\{\d[!#]?\}/.test(template)) patterns.push(patternOf(template, said));
    else sentences.set(template, said);
  }

  const fill = (value: string, kind: string | undefined): string => {
    if (kind === ':json') return value;
    const [, quoted] = /^["“](.*)["”]$/s.exec(value) ?? [];
    if (kind?.startsWith(':')) return manner.sayAs(kind.slice(1), quoted ?? value) ?? value;
    if (quoted !== undefined) return quote(quoted);
    // One word alone is a value of the film, even where the table has the same word.
    return (value.includes(' ') && sentences.get(value)) || value;
  };

  const find = (text: string, level: number): string | undefined => {
    const sentence = sentences.get(text);
    if (sentence !== undefined || level > mostLevels || text.length > longestText) return sentence;
    for (const { pattern, needle, holes, said } of patterns) {
      if (!text.includes(needle)) continue;
      const [, ...found] = pattern.exec(text) ?? [];
      if (!found.length) continue;
      const values = new Map<string, string>();
      const isWhole = holes.every(({ number, isKnown }, i) => {
        const value = isKnown ? say(found[i]!, level + 1) : found[i];
        if (value !== undefined) values.set(number, value);
        return value !== undefined;
      });
      const known = holes.filter(({ isKnown }) => isKnown).map(({ number }) => number);
      if (isWhole)
        return said.replace(hole, (_, number: string, kind: string | undefined) =>
          known.includes(number) ? values.get(number)! : fill(values.get(number)!, kind),
        );
    }
    return undefined;
  };

  const kept = new Map<string, string | undefined>();
  const say = (text: string, level: number): string | undefined => {
    const key = `${level} ${text}`;
    if (!kept.has(key)) {
      const found = find(text, level);
      if (kept.size >= mostKept) kept.clear();
      kept.set(key, found);
    }
    return kept.get(key);
  };
  return (text) => say(text, 0);
}
