/** Codes of countries and languages by the English names that databases use. */
import { languageName, regionName, safeLocale } from './intl.js';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

/** A name without accents, case and the signs that writers differ in. */
const key = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();

/** Names beside those that Intl has. */
const moreCountries: Record<string, string> = {
  ...{ usa: 'US', us: 'US', 'u s a': 'US', 'united states of america': 'US', america: 'US' },
  ...{
    uk: 'GB',
    'u k': 'GB',
    'great britain': 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    britain: 'GB',
  },
  ...{
    'northern ireland': 'GB',
    'hong kong': 'HK',
    macau: 'MO',
    macao: 'MO',
    korea: 'KR',
    'republic of korea': 'KR',
  },
  ...{ 'czech republic': 'CZ', turkey: 'TR', 'ivory coast': 'CI', 'cote d ivoire': 'CI', macedonia: 'MK' },
  ...{
    palestine: 'PS',
    'occupied palestinian territory': 'PS',
    'state of palestine': 'PS',
    burma: 'MM',
    holland: 'NL',
  },
  ...{
    'russian federation': 'RU',
    'people s republic of china': 'CN',
    'mainland china': 'CN',
    'republic of ireland': 'IE',
  },
  ...{ 'viet nam': 'VN', 'islamic republic of iran': 'IR', swaziland: 'SZ', 'cape verde': 'CV', congo: 'CD' },
  ...{
    'democratic republic of congo': 'CD',
    'democratic republic of the congo': 'CD',
    bosnia: 'BA',
    emirates: 'AE',
  },
  ...{
    uae: 'AE',
    vatican: 'VA',
    'east timor': 'TL',
    'kingdom of denmark': 'DK',
    'kingdom of the netherlands': 'NL',
  },
  ...{
    'republic of north macedonia': 'MK',
    'united states minor outlying islands': 'UM',
    brasil: 'BR',
    deutschland: 'DE',
  },
  ...{
    'etats unis': 'US',
    'u s': 'US',
    'royaume uni': 'GB',
    allemagne: 'DE',
    espagne: 'ES',
    italie: 'IT',
    belgique: 'BE',
  },
  ...{
    'coree du sud': 'KR',
    japon: 'JP',
    frankreich: 'FR',
    grossbritannien: 'GB',
    spanien: 'ES',
    italien: 'IT',
  },
  ...{
    osterreich: 'AT',
    schweiz: 'CH',
    suisse: 'CH',
    sudkorea: 'KR',
    belgien: 'BE',
    danemark: 'DK',
    suede: 'SE',
  },
};

/** Countries that are no more: what was made there was not made in the country that has their place today. */
const formerCountries = new Map(
  Object.entries({
    ...{
      SU: 'Soviet Union',
      DD: 'East Germany',
      YU: 'Yugoslavia',
      CS: 'Czechoslovakia',
      XC: 'Czechoslovakia',
    },
    ...{
      XG: 'East Germany',
      BU: 'Burma',
      ZR: 'Zaire',
      AN: 'Netherlands Antilles',
      TP: 'East Timor',
      NT: 'Neutral Zone',
    },
  }),
);

/** The name of a country that is no more, by the code that it had or that databases made up for it. */
export const formerCountry = (code: string): string | undefined => formerCountries.get(code);

/** Names beside those that Intl has, and those that it has for less than databases mean. */
const moreLanguages: Record<string, string> = {
  ...{
    mandarin: 'zh',
    cantonese: 'yue',
    'standard chinese': 'zh',
    'chinese mandarin': 'zh',
    'modern greek': 'el',
  },
  ...{ 'serbo croatian': 'sh', persian: 'fa', farsi: 'fa', filipino: 'fil', tagalog: 'tl', flemish: 'nl-BE' },
  ...{ 'american sign language': 'ase', 'british sign language': 'bfi', 'french sign language': 'fsl' },
  ...{
    norwegian: 'no',
    hokkien: 'nan',
    'min nan': 'nan',
    shanghainese: 'wuu',
    hawaiian: 'haw',
    inuktitut: 'iu',
  },
  ...{
    castilian: 'es',
    'brazilian portuguese': 'pt-BR',
    'american english': 'en-US',
    'british english': 'en-GB',
  },
  ...{
    'swiss german': 'gsw',
    'scottish gaelic': 'gd',
    gaelic: 'ga',
    irish: 'ga',
    'old english': 'ang',
    latin: 'la',
  },
  ...{
    sicilian: 'scn',
    neapolitan: 'nap',
    maya: 'yua',
    nahuatl: 'nah',
    romany: 'rom',
    aramaic: 'arc',
    bhojpuri: 'bho',
  },
  ...{
    rajasthani: 'raj',
    hebrew: 'he',
    yiddish: 'yi',
    deutsch: 'de',
    francais: 'fr',
    espanol: 'es',
    italiano: 'it',
  },
};

let countries: Map<string, string> | undefined;
let languages: Map<string, string> | undefined;

/** Which code is meant today: `UK` is an alias of `GB`. */
const isCanonical = (tag: string): boolean => safeLocale(tag) === tag;

/**
 * The ISO 3166-1 code of a country, by its English name or by the code itself; undefined for all else, also for countries
 * that are no more.
 * @example countryCode('South Korea') // 'KR'
 */
export function countryCode(name: string): string | undefined {
  countries ??= new Map([
    ...pairs.flatMap((pair): [string, string][] => {
      const code = pair.toUpperCase();
      const english = isCanonical(`und-${code}`) && regionName('en', code);
      return english && !/^(EU|EZ|UN|ZZ|QO|X[ABCGI])$/.test(code) ? [[key(english), code]] : [];
    }),
    ...Object.entries(moreCountries),
  ]);
  if (/^[A-Za-z]{2}$/.test(name)) {
    const code = name.toUpperCase();
    if ([...countries.values()].includes(code)) return code;
  }
  return name.length > 60 ? undefined : countries.get(key(name));
}

/**
 * The BCP 47 tag of a language, by its English name; undefined where it has none.
 * @example languageCode('Korean') // 'ko'
 */
export function languageCode(name: string): string | undefined {
  languages ??= new Map([
    ...pairs.flatMap((code): [string, string][] => {
      const english = isCanonical(code) && languageName('en', code);
      return english ? [[key(english), code]] : [];
    }),
    ...Object.entries(moreLanguages),
  ]);
  return name.length > 60 ? undefined : languages.get(key(name));
}
