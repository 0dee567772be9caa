/** A phrase as words, numbers and signs. All kinds of phrases are read from these. */

export interface Token {
  kind: 'word' | 'number' | 'sign';
  /** As written. */
  text: string;
  /** Lower case, without accents and full stops: what the lists of known words have. */
  key: string;
  /** Where it begins and ends in the phrase. */
  from: number;
  to: number;
  /** Whether nothing stands between it and the token before. */
  isJoined: boolean;
}

/** Signs of currencies with letters before them: US$, R$. */
const dollar = /(?:US|U\.S\.|CA|C|AU|A|NZ|N|HK|NT|S|R|MX|Mex|BZ|AR|CL)\$/y;
const figures = /\d+(?:[.,'’]\d+)*(?: \d{3}(?!\d))*(?:,\d+(?!\d))?/y;
/** Words of Japanese, Chinese and Korean sums and dates: they stand without spaces. */
const eastern =
  /(?:百万|千万|以上|以下|未満|前後|およそ|米ドル|香港ドル|豪ドル|カナダドル|シンガポールドル|台湾ドル|ドル|ユーロ|ポンド|ウォン|人民元|上旬|中旬|下旬|前半|後半|上半期|下半期|四半期|[億亿万萬兆千百円圓元年月日約约第超強弱春夏秋冬初末から]|(?:억|만|원|달러|년|월|일))/y;
/** U.S., P.R.C. */
const initials = /\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/uy;
const word = /[\p{L}\p{M}]+/uy;
const easternLetter = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;
const space = /[\s\u200b-\u200f\u2060]+/y;

/** Other digits than 0 to 9, such as those of Hindi, by where their zeros are. */
const zeros = [0x966, 0x660, 0x6f0, 0x9e6];
const digits = /[\u0966-\u096f\u0660-\u0669\u06f0-\u06f9\u09e6-\u09ef]/g;

const fractions: Record<string, string> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** A phrase as it is read: full-width and Indian digits as 0 to 9, one sort of dash, space and quotation mark. */
export const plainPhrase = (phrase: string): string =>
  phrase
    .replace(/(\d?)\s?([½¼¾])/g, (_, whole: string, part: string) => (whole || '0') + fractions[part]!)
    .normalize('NFKC')
    .replace(digits, (digit) => {
      const code = digit.charCodeAt(0);
      return `${code - zeros.find((zero) => code >= zero && code < zero + 10)!}`;
    })
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[〜～]/g, '~')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** A word as the lists of known words have it. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\./g, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe');

/** The tokens of a phrase that `plainPhrase` gave. */
export function tokensOf(phrase: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let end = -1;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(phrase)?.[0];
  };
  const add = (kind: Token['kind'], text: string, key = kind === 'sign' ? text : keyOf(text)): void => {
    tokens.push({ kind, text, key, from: at, to: at + text.length, isJoined: at === end });
    at += text.length;
    end = at;
  };
  while (at < phrase.length) {
    const blank = take(space);
    if (blank) {
      at += blank.length;
      continue;
    }
    // weren't, d'euros
    if (phrase[at] === "'" && end === at && /\p{L}'\p{L}/u.test(phrase.slice(at - 1, at + 2))) {
      end = ++at;
      continue;
    }
    const sign = take(dollar);
    if (sign) {
      add('sign', sign, sign.replace(/\./g, '').toLowerCase());
      continue;
    }
    const number = take(figures);
    if (number) {
      add('number', number, number);
      continue;
    }
    const unit = take(eastern);
    if (unit) {
      add('word', unit);
      continue;
    }
    let text = take(initials) ?? take(word);
    // A run of Japanese letters ends where a known unit begins.
    if (text && easternLetter.test(text[0]!)) text = easternWord(phrase, at, text.length);
    if (text) add('word', text);
    else if (phrase[at] === '&') add('word', '&', 'and');
    else if (phrase[at] === '.' && end === at && tokens.at(-1)?.kind === 'word') end = ++at;
    else add('sign', String.fromCodePoint(phrase.codePointAt(at)!));
  }
  return tokens;
}

function easternWord(phrase: string, at: number, length: number): string {
  for (let end = at + 1; end < at + length; end++) {
    eastern.lastIndex = end;
    if (eastern.test(phrase)) return phrase.slice(at, end);
  }
  return phrase.slice(at, at + length);
}

/** What some words mean, and how many tokens they are. */
export interface Match<Meaning> {
  meaning: Meaning;
  length: number;
}

/** Known words, several of which may stand in a row, with what they mean. */
export class Lexicon<Meaning> {
  readonly #words = new Map<string, Meaning>();
  #longest = 1;

  /**
   * @param entries pairs of a meaning and its words, parted by commas
   * @example new Lexicon([['about', 'about, in the region of']])
   */
  constructor(entries: readonly (readonly [meaning: Meaning, words: string])[]) {
    for (const [meaning, words] of entries)
      for (const phrase of words === ',' ? [words] : words.split(/\s*,\s*/))
        if (phrase.trim()) this.#add(phrase, meaning);
  }

  #add(phrase: string, meaning: Meaning): void {
    const keys = wordKeys(tokensOf(plainPhrase(phrase)));
    this.#longest = Math.max(this.#longest, keys.length);
    this.#words.set(keys.join(' '), meaning);
  }

  /** The meaning of the longest known words that begin at a token. Hyphens between words make no difference. */
  at(tokens: readonly Token[], start: number): Match<Meaning> | undefined {
    let match: Match<Meaning> | undefined;
    let key = '';
    for (let end = start, words = 0; end < tokens.length && words < this.#longest; end++) {
      const token = tokens[end]!;
      if (isHyphen(tokens, end) && end > start) continue;
      key = key ? `${key} ${token.key}` : token.key;
      words++;
      const meaning = this.#words.get(key);
      if (meaning !== undefined) match = { meaning, length: end - start + 1 };
    }
    return match;
  }
}

/** Whether a token is a hyphen inside a word: mid-seven-figure. */
export const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '-' && tokens[i]!.isJoined && !!tokens[i + 1]?.isJoined;

const wordKeys = (tokens: Token[]): string[] =>
  tokens.filter((_, i) => !isHyphen(tokens, i)).map((token) => token.key);

/** The words of some tokens as written. */
export const textOf = (phrase: string, tokens: readonly Token[]): string =>
  tokens.length ? phrase.slice(tokens[0]!.from, tokens.at(-1)!.to) : '';
