import { z } from 'zod';
import { countryCodes } from '../model/country-codes.js';
import { rules, type Rule } from '../model/rules.js';
import { openText, respell, type OpenList } from '../model/spelling.js';
import {
  companyRoles,
  jobs,
  territoryGroups,
  type CompanyRole,
  type Job,
  type TerritoryGroup,
} from '../model/vocabulary.js';

/** The rules for plain values; the others are for whole objects. */
export type ValueRule = Exclude<Rule, 'money' | 'territories' | 'bidder'>;

/** The rule behind a schema. zod itself cannot tell `text` from `url`: to it both are custom checks. */
export const ruleNames = z.registry<{ rule: ValueRule }>();

/** The zod schema of one rule. Its only error message is the name of the rule. */
function scalar<T>(rule: ValueRule, meta: Record<string, unknown>): z.ZodCustom<T, T> {
  return z.custom<T>(rules[rule], { error: rule, abort: true }).register(ruleNames, { rule }).meta(meta);
}

/** The name that src/model/vocabulary.ts gives the union type of a closed list of words. */
export const wordTypes = z.registry<{ type: string }>();

/**
 * One word of a closed list.
 * @param type the union type of the words in src/model/vocabulary.ts: the types of film JSON name it
 * @example word('DealStatus', dealStatuses)
 */
export const word = <const Words extends readonly [string, ...string[]]>(type: string, words: Words) =>
  z.enum(words).register(wordTypes, { type });

/** The name that the table of pages gives an open list of words, and the union type of its words. */
export const openTypes = z.registry<{
  list: OpenList;
  type: string;
  words: readonly string[];
  spelled: readonly string[];
}>();

interface OpenWords<Word> {
  list: OpenList;
  /** The union type of its words in src/model/vocabulary.ts. */
  type: string;
  title: string;
  words: readonly Word[];
  /** Those that the reader of a page knows in another spelling, because boxes ask for them; labels of the others are forgiving. */
  spelled?: readonly Word[];
  /** Codes that editors complete beside the words. */
  codes?: string[];
}

/**
 * A known word, or any other text as `{ "label": "…" }`. A plain text is taken, too: films of old have them. A known word in
 * another spelling is a fault, as in any list; pages read it all the same.
 */
const openWord = <Word extends string>({
  list,
  type,
  title,
  words,
  spelled = words,
  codes = [],
}: OpenWords<Word>): z.ZodCustom<Word | (string & {}), Word | (string & {})> =>
  z
    .custom<Word | (string & {})>(
      (value) => rules.text(openText(value)) && [undefined, value].includes(respell(list, spelled, value)),
      { error: 'text', abort: true },
    )
    .register(openTypes, { list, type, words, spelled })
    .meta({
      id: `${type}OrText`,
      title,
      description: 'A known word, or any other text as { "label": "…" }, which no language translates.',
      anyOf: [
        { type: 'string', enum: [...words, ...codes] },
        {
          type: 'object',
          title: 'Free text',
          properties: { label: { type: 'string', pattern: '\\S' } },
          required: ['label'],
          additionalProperties: false,
        },
        // Films of old have these; an editor underlines them, because a slip looks like that, too.
        { type: 'string', pattern: '\\S', deprecated: true },
      ],
    });

export const text = scalar<string>('text', { type: 'string', pattern: '\\S' });
export const url = scalar<string>('url', {
  type: 'string',
  format: 'uri-reference',
  description: 'An https: or relative address.',
});
export const page = scalar<string>('page', {
  type: 'string',
  format: 'uri-reference',
  description: 'An address to follow: https:, http: or relative.',
});
export const date = scalar<string>('date', {
  type: 'string',
  pattern:
    '^(?!\\.\\./.*/)(\\.\\./)?\\d{4}(-(Q[1-4]|H[12]|spring|summer|autumn|winter|early|mid|late|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]|early|mid|late))?))?(/\\.\\.)?$',
  description:
    'A day (2026-03-14), month (2026-03), year (2026), quarter (2026-Q3), half (2026-H1), season (2026-summer) or part (2026-early, 2026-05-late). ../2026-05 is by May 2026, 2026-05/.. not before it.',
});
export const lang = scalar<string>('lang', {
  type: 'string',
  pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
  description: 'A BCP 47 language tag: en, pt-BR, zh-Hans.',
});
export const country = scalar<string>('country', {
  type: 'string',
  pattern: '^[A-Z]{2}$',
  description: 'An ISO 3166-1 alpha-2 code: US, FR.',
});
export const currency = scalar<string>('currency', {
  type: 'string',
  pattern: '^[A-Z]{3}$',
  description: 'An ISO 4217 code: USD, EUR.',
});
export const band = scalar<string>('band', {
  type: 'string',
  pattern: '^((low|mid|high)-)?(five|six|seven|eight|nine)-figure$',
  description: 'How many figures the sum has: mid-seven-figure.',
});
export const imdb = scalar<string>('imdb', {
  type: 'string',
  pattern: '^tt\\d{7,}$',
  description: 'An IMDb title id: tt6751668.',
});
export const amount = scalar<number>('amount', {
  type: 'number',
  minimum: 0,
  description: 'A number of zero or more.',
});
export const count = scalar<number>('count', {
  type: 'integer',
  minimum: 1,
  description: 'A whole number above zero.',
});
export const year = scalar<number>('year', {
  type: 'integer',
  minimum: 1870,
  exclusiveMaximum: 2200,
  description: 'Four digits, from 1870 on: 2026.',
});
export const yes = scalar<true>('yes', { const: true, description: 'true, or leave the field out.' });

export const job = openWord<Job>({
  list: 'job',
  type: 'Job',
  title: 'Job',
  words: jobs,
  spelled: ['director', 'writer', 'screenplay', 'creator', 'producer', 'composer', 'editor'],
});
export const role = openWord<CompanyRole>({
  list: 'role',
  type: 'CompanyRole',
  title: 'Role',
  words: companyRoles,
});
export const place = openWord<TerritoryGroup>({
  list: 'place',
  type: 'TerritoryGroup',
  title: 'Territory',
  words: territoryGroups,
  spelled: ['worldwide', 'rest-of-world'],
  codes: countryCodes,
});

/** A list that must have something in it. */
export const some = <T extends z.ZodType>(item: T): z.ZodArray<T> => z.array(item).min(1);
