import { InvalidArgumentError, Option, type Command } from 'commander';

/** What a newsroom says about a box, as the attributes of its element; all optional. */
export interface BoxOptions {
  lang?: string;
  theme?: string;
  heading?: string;
  headingLevel?: number;
  staleAfter?: number;
  max?: number;
  sections?: string;
  today?: string;
}

/** A number without sign or fraction. */
export function whole(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Write a whole number.');
  return Number(value);
}

/** A language tag as `Intl` has it: `pt-br` is `pt-BR`. */
export function language(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0]!;
  } catch {
    throw new InvalidArgumentError('Write a tag such as en, fr or pt-BR.');
  }
}

export function day(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('Write a day such as 2026-03-14.');
}

/** A list of values parted by commas, each read like one alone. */
export const listOf =
  (read: (value: string) => string) =>
  (value: string): string[] =>
    value
      .split(',')
      .filter((part) => part.trim())
      .map((part) => read(part.trim()));

export const oneOf =
  (known: string[]) =>
  (value: string): string => {
    if (known.includes(value)) return value;
    throw new InvalidArgumentError(`${value} is not one of ${known.join(', ')}.`);
  };

/** Where something is served: whole, or from the root of a site. */
export function address(value: string): string {
  if (/^https?:\/\/./.test(value) ? URL.canParse(value) : /^\/(?!\/)/.test(value)) return value;
  throw new InvalidArgumentError('Write it with https:// in front, or from the root of the site: /films/');
}

/** The boxes, in the order of the dossier. A test keeps it equal to what can be rendered: this file loads nothing. */
export const boxNames = [
  'film-card',
  'deal-box',
  'release-plan',
  'cast-list',
  'crew-list',
  'casting-changes',
  'film-comparisons',
  'box-office',
  'film-timeline',
  'film-facts',
];
export const formatNames = ['dsd', 'html', 'email', 'amp', 'text', 'markdown', 'jsonld'];
export const themeNames = ['paper', 'broadsheet', 'tabloid', 'trade', 'screen'];

/** Adds the options that say how a box is to be. */
export function withBoxOptions(command: Command): Command {
  return command
    .option('--lang <tag>', 'language of the words, numbers and dates, such as fr or pt-BR', language)
    .addOption(new Option('--theme <name>', 'house style').choices(themeNames))
    .option('--heading <text>', 'own heading; empty for none')
    .addOption(
      new Option('--heading-level <level>', 'level of the heading (default: 3)')
        .choices(['2', '3', '4', '5', '6'])
        .argParser(level),
    )
    .option('--max <number>', 'cast-list: the most people to list', whole)
    .option('--sections <tags>', 'film-facts: the boxes in it, in their order, parted by spaces')
    .option('--stale-after <days>', 'days after which an open deal may be out of date (default: 90)', whole)
    .option('--today <day>', 'the reader’s day (default: today, in UTC)', day);
}

function level(value: string): number {
  if (!/^[2-6]$/.test(value)) throw new InvalidArgumentError('Write a number from 2 to 6.');
  return Number(value);
}
