// What fields and words of film JSON are called, in the editor's language.
import { territoryGroups } from '../../model/vocabulary.js';
import { countryCodes } from '../../model/country-codes.js';
import { currencyCodes, languageName, regionName } from '../../words/intl.js';
import type { Phrase } from '../../words/messages.js';
import { territoryText } from '../../words/place.js';
import { say as sayPhrase, type Tongue } from '../../words/say.js';
import { fieldWords } from '../words/fields.js';
import type { Lang } from '../words/words.js';
import { extentWords } from '../words/extents.js';

/** A name of film JSON as English words: `originalTitle` -> `Original title`. */
export const plainName = (name: string): string => {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
};

/** The label of a field. */
export const fieldLabel = (lang: Lang, name: string): string => fieldWords[name]?.[lang] ?? plainName(name);

/** What the boxes put before a word, by the object and the field that it stands in. */
const prefixes: Record<string, string> = {
  'film kind': 'kind',
  'film status': 'film',
  'deal type': 'Deal',
  'deal status': 'deal',
  'deal rights': 'right',
  'deal excludedRights': 'right',
  'dealStep status': 'deal',
  'money basis': 'basis',
  'crewEntry job': 'Job',
  'castingChange job': 'Job',
  'company role': 'Role',
  'castingChange change': 'casting',
  'comparison medium': 'medium',
  'comparison relation': 'Relation',
  'release type': 'Release',
  'release state': 'release',
  'award result': 'Award',
};

/** A word of film JSON as boxes say it, with a capital: it stands in a list of choices. */
export function wordText(tongue: Tongue, lang: Lang, entity: string, name: string, word: string): string {
  const own = extentWords[word]?.[lang];
  if (own && /^(qualifier|extent)$/.test(name)) return own;
  const prefix = name === 'confidence' ? 'confidence' : prefixes[`${entity} ${name}`];
  const text = /^unnamed/.test(name)
    ? sayPhrase(tongue, `a ${word}` as Phrase)
    : prefix
      ? sayPhrase(tongue, `${prefix}:${word}` as Phrase)
      : plainName(word);
  return text[0]!.toUpperCase() + text.slice(1);
}

/** Languages that films are often made in, for the list of suggestions. */
const commonLanguages =
  'ar bn cs da de el en es et fa fi fr ga he hi hu id is it ja ka ko lt lv ml mr ms nb nl pl pt ro ru sk sl sr sv sw ta te th tl tr uk ur vi yue zh'.split(
    ' ',
  );

/** What a code of film JSON is called: `US` -> `United States`. */
export function codeText(tongue: Tongue, type: string, code: string): string {
  if (type === 'place' || type === 'country') return territoryText(code, tongue);
  if (type === 'lang') return languageName(tongue.locale, code) ?? code;
  return code;
}

const suggested = new Map<string, Map<string, string>>();

/** All names that may be typed for a type of code, with their codes: `United States` -> `US`. */
export function codeNames(tongue: Tongue, type: string): Map<string, string> {
  const key = `${type} ${tongue.locale} ${!!tongue.messages}`;
  const found = suggested.get(key);
  if (found) return found;
  const codes =
    type === 'currency'
      ? currencyCodes()
      : type === 'lang'
        ? commonLanguages
        : [
            ...(type === 'place' ? territoryGroups : []),
            ...countryCodes.filter((code) => regionName(tongue.locale, code)),
          ];
  const names = new Map(codes.map((code) => [codeText(tongue, type, code), code]));
  suggested.set(key, names);
  return names;
}

/** The code of a name in whatever case; a code stays one; any other text is undefined. */
export function codeOf(tongue: Tongue, type: string, text: string): string | undefined {
  const names = codeNames(tongue, type);
  const wanted = text.trim().toLowerCase();
  for (const [name, code] of names)
    if (name.toLowerCase() === wanted || code.toLowerCase() === wanted) return code;
  return undefined;
}
