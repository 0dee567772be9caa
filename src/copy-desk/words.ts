import { fieldsOf } from '../model/parse.js';
import { filmTable, openLists } from '../model/film-table.js';
import { openWords } from '../model/vocabulary.js';
import type { Path } from '../model/issue.js';
import { rules, type Rule } from '../model/rules.js';
import { isCountry, isCurrency, isLanguage } from '../words/code-names.js';
import { respell } from '../model/spelling.js';
import { meaningOf } from './meaning.js';
import type { Finding } from './lint-rule.js';

/** Every value of a film file that is no object, with its path and its type in the table of film JSON. */
function* valuesOf(
  entity: string,
  value: unknown,
  path: Path,
): Generator<[type: string, value: unknown, path: Path]> {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return;
  const fields = fieldsOf(entity);
  for (const [name, held] of Object.entries(value)) {
    if (!Object.hasOwn(fields, name)) continue;
    const type = fields[name]![2];
    const entries: [unknown, Path][] = Array.isArray(held)
      ? held.map((entry, i) => [entry, [...path, name, i]])
      : [[held, [...path, name]]];
    for (const [entry, place] of entries)
      if (filmTable[type]) yield* valuesOf(type, entry, place);
      else yield [type, entry, place];
  }
}

/** What the copy desk asks about the words and codes of a film file. */
export function wordFindings(data: unknown): Finding[] {
  const findings: Finding[] = [];
  for (const [type, value, path] of valuesOf('film', data, [])) {
    const finding = openWords[type] ? askAboutOpen(type, value) : askAboutValue(type, value);
    if (finding) findings.push({ path, ...finding });
  }
  return findings;
}

type Question = Omit<Finding, 'path'>;

const listNames: Record<string, string> = { job: 'job', role: 'role', place: 'territory' };

/** A job, a role or a territory: whether it is a known word, and says so where it is not. */
function askAboutOpen(type: string, value: unknown): Question | undefined {
  const words = openWords[type]!;
  const isLabel = typeof value === 'object' && value !== null;
  const text = isLabel ? (value as { label?: unknown }).label : value;
  if (typeof text !== 'string' || !/\S/.test(text)) return undefined;
  const isCode = type === 'place' && rules.country(text);
  if (words.includes(text) || (isCode && isCountry(text)))
    return isLabel
      ? {
          code: 'label-of-known-word',
          message: `"${text}" is a known word, which needs no label`,
          remedy: `Write "${text}", and readers see it in their language.`,
          fix: text,
        }
      : undefined;
  if (isLabel) return undefined;
  // A spelling that is forgiven is an issue of the reader already.
  if (!isCode && respell(type, openLists[type]!.split(','), text) !== undefined) return undefined;
  const spelling = isCode ? undefined : respell(type, words, text);
  if (spelling !== undefined)
    return {
      code: 'spelling',
      message: `${JSON.stringify(text)} is read as "${spelling}"`,
      remedy: `Write "${spelling}".`,
      value: text,
      fix: spelling,
    };
  const meaning = meaningOf(type, text);
  if (meaning?.isCertain) return otherNameOf(text, meaning.word);
  if (isCode) return unknownCode('country', text);
  const label = JSON.stringify(text);
  const more = words.length > 8 ? ` and ${words.length - 8} more` : '';
  const known =
    type === 'place'
      ? 'codes of ISO 3166-1, and groups such as benelux'
      : words.slice(0, 8).join(', ') + more;
  return {
    code: 'free-text',
    message: `${label} is not a known ${listNames[type]}, so no language translates it`,
    remedy: meaning
      ? `Did you mean "${meaning.word}"? If it is meant as it stands, write { "label": ${label} }.`
      : `If it is meant as it stands, write { "label": ${label} }. Known: ${known}.`,
  };
}

const otherNameOf = (text: string, word: string): Question => ({
  code: 'other-name',
  message: `${JSON.stringify(text)} is another name of "${word}"`,
  remedy: `Write "${word}".`,
  value: text,
  fix: word,
});

const codes: Record<string, { what: string; isKnown: (code: string) => boolean }> = {
  country: { what: 'country', isKnown: isCountry },
  currency: { what: 'currency', isKnown: isCurrency },
  lang: { what: 'language', isKnown: isLanguage },
};

const unknownCode = (what: string, code: string, near?: string): Question => ({
  code: 'unknown-code',
  message: `no ${what} has the code "${code}"`,
  remedy: near && near !== code ? `Did you mean "${near}"?` : 'Check it: nobody can read it out.',
});

/** A code that has the right form, and that nobody has given to anything; and addresses without encryption. */
function askAboutValue(type: string, value: unknown): Question | undefined {
  if (typeof value !== 'string' || !(type in rules) || !rules[type as Rule](value)) return undefined;
  const { what, isKnown } = codes[type] ?? {};
  if (what && !isKnown!(value)) {
    const meaning = type === 'currency' ? undefined : meaningOf(type, value);
    return meaning?.isCertain && meaning.word !== value
      ? otherNameOf(value, meaning.word)
      : unknownCode(what, value, meaning?.word);
  }
  if (type === 'page' && /^\s*http:/i.test(value))
    return {
      code: 'http-address',
      message: `"${value.slice(0, 60)}" is not encrypted`,
      remedy: `Try https: most sites have it.`,
    };
  return undefined;
}
