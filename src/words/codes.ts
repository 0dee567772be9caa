/** Codes of countries and languages by the names that databases use. */
import { orElse } from './cache.js';
import { languageName, newRegionName, safeLocale } from './intl.js';

/** `A = one, two; B = three` as pairs of a name and its code. */
const namesIn = (text: string): [name: string, code: string][] =>
  text.split(';').flatMap((part) => {
    const [code = '', names = ''] = part.split('=');
    return names.split(',').map((name): [string, string] => [key(name), code.trim()]);
  });

/** Names beside those that Intl has. */
const moreCountries = `US = USA, US, U.S., U.S.A., United States of America, America, Etats-Unis, EUA, EE.UU.,
  Vereinigte Staaten von Amerika, Stati Uniti d'America, États-Unis d'Amérique, США, アメリカ;
  GB = UK, U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Angleterre, Grossbritannien,
  Großbritannien, Grande-Bretagne, Gran Bretagna, Gran Bretaña, Grã-Bretanha, Inglaterra, Engeland;
  HK = Hong Kong; MO = Macau, Macao; KR = Korea, Republic of Korea, Coree, Южная Корея, Корея Южная, 한국;
  HK = 香港, 中国香港; TW = 中国台湾; MO = 澳门, 中国澳门; CZ = Czech Republic; TR = Turkey;
  CI = Ivory Coast, Cote d'Ivoire; MK = Macedonia, Republic of North Macedonia; IE = Republic of Ireland;
  PS = Palestine, Occupied Palestinian Territory, State of Palestine; MM = Burma; NL = Holland, Kingdom of the Netherlands;
  RU = Russian Federation; CN = People's Republic of China, Mainland China, 中国大陆; VN = Viet Nam; IR = Islamic Republic of Iran;
  SZ = Swaziland; CV = Cape Verde; CD = Congo, Democratic Republic of Congo, Democratic Republic of the Congo;
  BA = Bosnia; AE = UAE, Emirates; VA = Vatican; TL = East Timor; DK = Kingdom of Denmark; SY = Syrian Arab Republic;
  KP = Democratic People's Republic of Korea; LA = Lao People's Democratic Republic; TZ = United Republic of Tanzania;
  LY = Libyan Arab Jamahiriya; MD = Republic of Moldova; BN = Brunei Darussalam`;

/** Names beside those that Intl has (browsers leave out small languages), and those that it has for less than databases mean. */
const moreLanguages = `zh = Mandarin, Standard Chinese, Chinese Mandarin, Mandarin Chinese; yue = Cantonese, Yue Chinese;
  el = Modern Greek; sh = Serbo-Croatian; fa = Persian, Farsi; fil = Filipino; tl = Tagalog; nl-BE = Flemish;
  ase = American Sign Language; bfi = British Sign Language; fsl = French Sign Language; no = Norwegian;
  nan = Hokkien, Min Nan, Southern Min; wuu = Shanghainese; haw = Hawaiian; iu = Inuktitut; es = Castilian;
  pt-BR = Brazilian Portuguese; en-US = American English; en-GB = British English; gsw = Swiss German; gd = Scottish Gaelic;
  ga = Gaelic, Irish; ang = Old English; la = Latin; scn = Sicilian; nap = Neapolitan; yua = Maya; nah = Nahuatl; rom = Romany;
  arc = Aramaic; bho = Bhojpuri; raj = Rajasthani; he = Hebrew; yi = Yiddish; de = Deutsch; fr = Français; es = Español;
  it = Italiano; nds = Low German, Low Saxon; fil = Pilipino; ceb = Cebuano; haw = Hawaiian; hmn = Hmong; mai = Maithili;
  kok = Konkani; sco = Scots; kab = Kabyle; lad = Ladino; mos = Mossi; sah = Sakha, Yakut; tpi = Tok Pisin; vec = Venetian;
  chr = Cherokee; frr = North Frisian; fur = Friulian; grc = Ancient Greek; srn = Sranan Tongo; tet = Tetum; kri = Krio`;

/** Countries that are no more: what was made there was not made in the country that has their place today. */
const formerCountries = new Map(
  namesIn(`Soviet Union = SU; East Germany = DD, XG; Yugoslavia = YU; Czechoslovakia = CS, XC; Burma = BU; Zaire = ZR;
  Netherlands Antilles = AN; East Timor = TP`).map(([code, name]) => [code.toUpperCase(), name]),
);

/** What else sources call them. */
const formerNames = [
  'USSR',
  'German Democratic Republic',
  'SFR Yugoslavia',
  'Serbia and Montenegro',
  'West Germany',
];

/** The name of a country that is no more, by the code that it had or that databases made up for it. */
export const formerCountry = (code: string): string | undefined => formerCountries.get(code);

/** Whether a name is that of a country that is no more. */
export const isFormerName = (name: string): boolean =>
  [...formerCountries.values(), ...formerNames].includes(name);

/** A name without accents, case and the signs that writers differ in. */
function key(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*the /, '')
    .trim();
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

/** Whether a code is the one that is meant today: `UK` is an alias of `GB`. */
const isCanonical = (tag: string): boolean => safeLocale(tag) === tag;

/** Codes of what Intl has a name for, and no country: the European Union, the world; and UK, which WebKit takes for a code of its own. */
const noCountry = /^(EU|EZ|UK|UN|ZZ|QO|X[ABCGI])$/;

/** Undefined where an engine has no names, too. */
const regionIn = (locale: string, code: string): string | undefined =>
  orElse(() => newRegionName(locale, code), undefined);

/** The codes that may be a country: most pairs of letters are none, in no language, so they are tried once. */
const possibleCodes = (): string[] =>
  pairs
    .map((pair) => pair.toUpperCase())
    .filter((code) => !noCountry.test(code) && isCanonical(`und-${code}`) && regionIn('en', code));

/** The countries by their names in a language. */
const namesOfCountries = (locale: string): [name: string, code: string][] =>
  (codes ??= possibleCodes()).flatMap((code): [string, string][] => {
    const name = regionIn(locale, code);
    return name ? [[key(name), code]] : [];
  });

/** Other languages in which sites name countries. */
const otherLocales = 'fr de es it pt nl pl sv da nb cs tr ru zh zh-Hant ja ko'.split(' ');

// Each is made when it is needed first.
let codes: string[] | undefined;
let countries: Map<string, string> | undefined;
let countryCodes: Set<string> | undefined;
let otherCountries: Map<string, string> | undefined;
let languages: Map<string, string> | undefined;

/** Longer than any name of a country or a language. */
const longestName = 60;

/**
 * The ISO 3166-1 code of a country, by its name in English or another language of many sites, or by the code itself;
 * undefined for all else, also for countries that are no more.
 * @example countryCode('South Korea') // 'KR'
 */
export function countryCode(name: string): string | undefined {
  countries ??= new Map([...namesOfCountries('en'), ...namesIn(moreCountries)]);
  countryCodes ??= new Set(countries.values());
  const code = name.toUpperCase();
  if (countryCodes.has(code)) return code;
  if (name.length > longestName) return undefined;
  const country = countries.get(key(name));
  if (country) return country;
  // Where two languages mean other countries by a name, the first of them counts.
  otherCountries ??= new Map([...otherLocales].reverse().flatMap(namesOfCountries));
  return otherCountries.get(key(name));
}

/**
 * The BCP 47 tag of a language, by its English name; undefined where it has none.
 * @example languageCode('Korean') // 'ko'
 */
export function languageCode(name: string): string | undefined {
  languages ??= new Map([
    // Of two codes with one name, as Akan and Twi, the first is taken.
    ...[...pairs].reverse().flatMap((code): [string, string][] => {
      const english = isCanonical(code) && languageName('en', code);
      return english ? [[key(english), code]] : [];
    }),
    ...namesIn(moreLanguages),
  ]);
  return name.length > longestName ? undefined : languages.get(key(name));
}
