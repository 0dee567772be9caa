import { rules, type Rule } from './rules.js';

/** Lists of words in which any other text may stand, too: jobs, roles of companies, territories. */
export type OpenList = 'job' | 'role' | 'place';

/** A text without what is forgiven: `Post Production` and `post-production` are `postproduction`. */
export const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

const codes = 'country currency lang date band imdb';
const spellings: Record<string, Map<string, string>> = {};

/**
 * What a text means that is right but for its case, spaces and hyphens. Other names (`USA`, `Spain`) are for the command: to
 * know them all would cost readers.
 * @param type a rule, an open list, or a list of words as it stands in the table
 * @param words the words of that list
 * @example respell('job', ['executive-producer'], 'Executive Producer') // 'executive-producer'
 * respell('currency', [], 'usd') // 'USD'
 */
export function respell(type: string, words: readonly string[], value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const known = (spellings[type + words.length] ??= new Map(words.map((word) => [plain(word), word]))).get(
    plain(value),
  );
  const rule = type === 'place' ? 'country' : type;
  if (known || !codes.includes(rule)) return known;
  const text = value.trim().replace(/[\s_]+/g, '-');
  return [text, text.toLowerCase(), text.toUpperCase()].find(rules[rule as Rule]);
}

/** The text of a value of an open list: free text says so as `{ label: 'Dream engineer' }`. */
export const openText = (value: unknown): unknown => (value as { label?: unknown } | null)?.label ?? value;
