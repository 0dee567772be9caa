import { wordOf, type Part } from './imported.js';

/** The letters from U+00A0 on that HTML has names for, in the order of their codes. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The other names that texts about films have. */
const others =
  'amp & lt < gt > quot " apos \' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … bull • prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ minus − Ccaron Č ccaron č Zcaron Ž zcaron ž Rcaron Ř rcaron ř Ecaron Ě ecaron ě Lstrok Ł lstrok ł Sacute Ś sacute ś Nacute Ń nacute ń Cacute Ć cacute ć Zdot Ż zdot ż Aogon Ą aogon ą Eogon Ę eogon ę Amacr Ā amacr ā Omacr Ō omacr ō Umacr Ū umacr ū Gbreve Ğ gbreve ğ Idot İ inodot ı Scedil Ş scedil ş Odblac Ő odblac ő Udblac Ű udblac ű'.split(
    ' ',
  );

/** Names of spaces and of marks that nobody sees. */
const spaces = 'ensp emsp thinsp zwnj zwj lrm rlm'.split(' ');

const entities = new Map([
  ...latin.split(' ').map((name, i): [string, string] => [name, String.fromCodePoint(0xa0 + i)]),
  ...others.flatMap((name, i): [string, string][] => (i % 2 ? [] : [[name, others[i + 1]!]])),
  ...spaces.map((name): [string, string] => [name, /sp$/.test(name) ? ' ' : '']),
]);

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,6}\d{0,2}));/g;

/** The character of a code; nothing for one that no text has. */
function character(code: number): string {
  const isText = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isText || code === 9 || code === 10 ? String.fromCodePoint(code) : '';
}

const decode = (text: string): string =>
  text.replace(entity, (whole, digits?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    return character(digits ? Number(digits) : Number.parseInt(hex!, 16));
  });

/** Tags that part words, and all others. */
const breakTags = /<\/?(?:br|p|div|li|ul|h[1-6])\b[^<>]{0,200}>/gi;
const tags = /<(?:\/?[a-z][^<>]{0,300}|!--[^<>]{0,300}--)>/gi;

const withoutMarkup = (text: string): string =>
  text.includes('<') ? text.replace(breakTags, ' ').replace(tags, '') : text;

/** What a text may have that is not for readers. Nearly all texts have nothing of it, and are many. */
const isOdd = /[&<\u0000-\u001f\u007f-\uffff]| {2}|^ | $/;

/**
 * A text as readers should see it: without tags, with entities as letters (some services write them twice,
 * `&amp;eacute;`), without spaces around it, and with one space where there are several.
 * @example plainText(' Tom &amp; <i>Viv</i> ') // 'Tom & Viv'
 */
export function plainText(text: string): string {
  if (!isOdd.test(text)) return text;
  let plain = withoutMarkup(text);
  if (plain.includes('&')) {
    plain = decode(plain);
    if (entity.test(plain)) plain = decode(plain);
    entity.lastIndex = 0;
    plain = withoutMarkup(plain);
  }
  return plain.replace(/[\s\u0000-\u001f\u007f\ufeff]+/g, ' ').trim();
}

/** Whether letters of a text were lost or broken when it was saved in a wrong encoding: Ã© for é. */
export const isBroken = (text: string): boolean =>
  isOdd.test(text) && (text.includes('\ufffd') || /[ÃÂ][\u0080-\u00bf]|â€|Ã[ƒ‚]/.test(text));

/** What stands where a service knows nothing. */
const placeholder = /^(n\/?a|null|undefined|none|nan|tb[acd]|unknown|not available|[-–—.?…]+)$/i;

/** Whether a text only says that nothing is known. */
export const isPlaceholder = (text: string): boolean => text.length < 14 && placeholder.test(text);

/**
 * The text of a part, or undefined where it says nothing. Warns of broken letters, which stay as they are: nobody can
 * tell for certain what they were.
 */
export function textOf(part: Part): string | undefined {
  // A film may be called 1917, and some programs write that as a number.
  const value = typeof part.value === 'number' ? part.word : part.value;
  if (typeof value !== 'string') return undefined;
  const text = plainText(value);
  if (isBroken(text))
    part.warn(`its letters are broken ("${shorten(text, 40)}"): the source has a wrong encoding`);
  return text || undefined;
}

/** The same, without a text that only says that nothing is known. */
export function knownText(part: Part): string | undefined {
  const text = textOf(part);
  if (!text || !isPlaceholder(text)) return text;
  part.warn(`"${text}" stands for unknown, so it is left out`);
  return undefined;
}

/** A text for a message: no longer than that. */
export const shorten = (text: string, most = 60): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** A value for a message. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  return value === null ? 'null' : shorten(wordOf(value));
}
