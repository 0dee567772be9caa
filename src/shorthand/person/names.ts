import { ask, quote } from '../reading.js';

/** A name with what stands in brackets behind it. */
export interface Name {
  name: string;
  /** Titles or people in brackets. */
  inside: string[];
}

/** Small words inside names. */
const particles =
  /^(de|del|della|di|da|do|dos|das|du|van|von|der|den|ten|ter|la|le|el|al|bin|ibn|bint|of|the|and|y|e|zu|af|av|ap|san|st|abu|ben|d|l|o|i|for|in|on|a)$/;

/** Names in a list: parted by commas and “and”, but not within brackets. */
export function namesIn(text: string): Name[] {
  const names = splitList(text).map(nameOf);
  return names.length ? names : ask('Who?');
}

export function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const piece of text.split(
    /([();]|,(?!\s*(?:Jr|Sr)\b)|\s(?:and|&|und|et|y|e|plus|with|alongside)\s)/i,
  )) {
    if (piece === '(') depth++;
    if (piece === ')') depth = Math.max(0, depth - 1);
    if (!depth && /^(,|;|\s(and|&|und|et|y|e|plus|with|alongside)\s)$/i.test(piece)) {
      parts.push(part);
      part = '';
    } else part += piece;
  }
  return [...parts, part]
    .map((one) =>
      one
        .replace(/^\s*(?:(?:and|&|with)\s)?|[\s:,-]*$/gi, '')
        .replace(/(?<!\b(?:Jr|Sr|\p{Lu}))\.+$/u, '')
        .trim(),
    )
    .filter(Boolean);
}

function nameOf(text: string): Name {
  const [, name = text, inside] = /^(.*?)\s*\(([^()]*)\)$/.exec(text) ?? [];
  const clean = name.replace(/^["\s]+|["\s]+$/g, '');
  if (!isName(clean)) ask(`Who is ${quote(clean || text)}?`);
  return { name: clean, inside: inside ? splitList(inside) : [] };
}

/** Whether a text is written as names are: with capitals, few words, and no sentence. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    !!text &&
    text.length < 80 &&
    words.length < 8 &&
    !/[?!;:/@#<>{}[\]|\\=*_~^]/.test(text) &&
    /[\p{L}\p{N}]/u.test(words[0]!) &&
    words.every(
      (word, i) =>
        isCapital(word) || (i > 0 && particles.test(word.toLowerCase().replace(/\W/g, ''))) || word === '&',
    )
  );
}

const isCapital = (word: string): boolean =>
  /^["'(]?(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N}|(?:d|l|o|al|el)['’-]\p{Lu})/u.test(word) ||
  /^[a-z]+\p{Lu}/u.test(word);

const companyWord =
  /\d|\b(films?|filmed|pictures?|entertainment|studios?|media|productions?|international|company|group|releasing|distribution|cinema|cinemas|filmworks|works|capital|partners|features|ventures|sales|television|gmbh|ltd|llc|inc|network|verleih|filmverleih|classics|content|global|worldwide|cine|artists|fund|bank|house|labs?|road|street|collective|brothers|bros)\b|^(netflix|amazon|apple|neon|mubi|searchlight|lionsgate|disney|sony|paramount|universal|gaumont|studiocanal|path[eé]|blumhouse|plan b|hulu|peacock|shudder|focus|miramax|skydance|legendary|participant|wild bunch|constantin|toho|toei|nikkatsu|canal\+|hbo|max|protagonist|black bear|agbo|utopia|vertical|saban|bleecker|roadside|magnolia|ifc|film4|bbc|zdf|arte|rai|movistar|tubi|starz|memento|goodfellas|charades|playtime|kinology|fremantle|cornerstone|hanway|bankside|altitude|rocket science|the veterans|patriot|highland)\b/i;

/** Whether a name is more likely that of a company than of a person; undefined where nobody can tell. */
export function isCompany(name: string): boolean | undefined {
  if (companyWord.test(name) || /^\p{Lu}{2,}$/u.test(name)) return true;
  return name.includes(' ') || /\p{Lo}/u.test(name) ? false : undefined;
}
