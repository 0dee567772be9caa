import { rules } from '../../model/rules.js';
import {
  territoryGroups,
  type Confidence,
  type ReleaseState,
  type ReleaseType,
} from '../../model/vocabulary.js';
import { readDate } from '../date/date.js';
import { isCompany, isName, splitList } from '../person/names.js';
import { ask, askUnknown, quote, Question } from '../reading.js';
import { territoriesOf } from '../territory/territory.js';
import { textOf, tokensOf, type Token } from '../words.js';
import { releaseWords, type ReleaseWord } from './release-words.js';

/** What a phrase says of one release. */
export interface ReleasePieces {
  type?: ReleaseType;
  state?: ReleaseState;
  confidence?: Confidence;
  territory?: string;
  territories?: Record<string, unknown>;
  date?: string;
  platform?: string;
  distributors?: string[];
  event?: string;
  /** The date that it had. */
  from?: string;
  /** Names of which only their place may tell what they are, in their order. */
  names: string[];
  source?: string;
  url?: string;
}

const prepositions = /\s+(?=(?:at|on|in|through|from|by|via|with|for|across|per|source:?)\s)/i;
const preposition = /^(at|on|in|through|from|by|via|with|for|across|per|source)\b:?\s+(.+)$/i;
const move =
  /^(.*?)\s*\b(?:(?:has|have|had|been|is|was|gets|being)\s+)*(?:moved|moves|pushed|pushes|delayed|postponed|shifted|shifts|bumped|brought|rescheduled)(?:\s+(?:back|up|forward|ahead))?\s+(?:from\s+(.+?)\s+)?to\s+(.+)$/i;

/** No date has more words: by the end of the third quarter of 2026. */
const longestDate = 9;
/** No release has more words. */
const mostTokens = 60;

/** Reads the pieces of a phrase about one release. What they make together is for others to say. */
export function releasePieces(phrase: string, today: string): ReleasePieces {
  const pieces: ReleasePieces = { names: [] };
  const [, before, from, after] = move.exec(phrase) ?? [];
  if (after !== undefined) pieces.from = from === undefined ? '' : wholeDate(from, today);
  const texts = (after === undefined ? phrase : `${before} ${after}`)
    .split(/,\s+|;\s*/)
    .filter((text) => text.trim());
  if (tokensOf(phrase).length > mostTokens) askUnknown(`Which release is meant by ${quote(phrase)}?`);
  texts.forEach((text, at) => {
    // A day in the American way: June 12, 2026.
    if (/^\d{4}$/.test(text) && /\s\d{1,2}$/.test(texts[at - 1] ?? '')) return;
    const year = /\s\d{1,2}$/.test(text) && /^\d{4}\b/.exec(texts[at + 1] ?? '') ? ` ${texts[at + 1]}` : '';
    readPart(text + year, pieces, today);
  });
  return pieces;
}

/** Reads a part between commas: words of a release, and what stands between them. */
function readPart(text: string, pieces: ReleasePieces, today: string): void {
  if (/^https?:\/\/\S+$/.test(text)) {
    pieces.url = text;
    return;
  }
  if (isCompany(text) && isName(text) && !dateIn(text, today) && !territoryOf(text)) {
    pieces.names.push(text);
    return;
  }
  for (const piece of text.split(prepositions)) {
    const tokens = tokensOf(piece);
    const inName = preposition.test(piece);
    let open: Token[] = [];
    const close = (): void => {
      if (open.length) readPiece(textOf(piece, open), pieces, today);
      open = [];
    };
    for (let i = 0; i < tokens.length;) {
      const word = releaseWords.at(tokens, i);
      // A capital behind a name belongs to it: Apple TV.
      const isOfName = inName && open.length > 1 && /^\p{Lu}/u.test(tokens[i]!.text);
      const isNoise = word && 'isNoise' in word.meaning;
      if (!word || isOfName || (isNoise && open.length)) {
        open.push(tokens[i]!);
        i++;
        continue;
      }
      close();
      if ('confidence' in word.meaning) set(pieces, 'confidence', word.meaning.confidence);
      else if (!isNoise) {
        if ('type' in word.meaning) set(pieces, 'type', word.meaning.type);
        if ('state' in word.meaning) set(pieces, 'state', word.meaning.state);
      }
      i += word.length;
    }
    close();
  }
}

/** Says one thing; another one of its kind is asked about. */
function set<Key extends 'type' | 'state' | 'confidence' | 'date' | 'platform' | 'event' | 'source'>(
  pieces: ReleasePieces,
  key: Key,
  value: ReleasePieces[Key],
): void {
  const before: string | undefined = pieces[key];
  if (before !== undefined && before !== value)
    ask(`Is it ${before} or ${value as string}? Say one release in a line.`);
  pieces[key] = value;
}

/** Reads what stands between words of a release: a date, a place, a name. */
function readPiece(text: string, pieces: ReleasePieces, today: string): void {
  const found = dateIn(text, today);
  if (found) {
    set(pieces, 'date', found.date);
    if (found.before) readPiece(found.before, pieces, today);
    if (found.after) readPiece(found.after, pieces, today);
    return;
  }
  const [, before = '', bare = text] = preposition.exec(text) ?? [];
  const way = before.toLowerCase();
  // What a date has left over.
  if (/^(at|on|in|by|from|for|and|the|&)$/i.test(bare)) return;
  if (way === 'at') set(pieces, 'event', named(bare.replace(/^the /i, ''), text));
  else if (/^(through|by|with|from)$/.test(way)) addDistributors(pieces, bare, text);
  else if (/^(via|per|source)$/.test(way)) {
    if (way === 'via' && isCompany(bare))
      ask(`Is ${quote(bare)} the distributor or the source? Write “through ${bare}” for a distributor.`);
    set(pieces, 'source', named(bare, text));
  } else {
    const place = territoryOf(bare);
    if (place) setPlace(pieces, place);
    else if (/^(in|across|for)$/.test(way))
      askUnless(isName(bare), `Which territory is ${quote(bare)}? Write “at ${bare}” for a festival.`);
    else readNameAndPlace(bare, text, way === 'on', pieces);
  }
}

/** A name beside a territory: on Netflix worldwide, US Neon. */
function readNameAndPlace(bare: string, text: string, isPlatform: boolean, pieces: ReleasePieces): void {
  const tokens = tokensOf(bare);
  let name = bare;
  for (let cut = 1; cut < tokens.length; cut++) {
    const [head, tail] = [tokens.slice(0, cut), tokens.slice(cut)].map((part) => textOf(bare, part)) as [
      string,
      string,
    ];
    // Canal+ ends with a sign.
    if (!/\p{L}/u.test(tail)) continue;
    const [place, rest] = territoryOf(tail) ? [tail, head] : territoryOf(head) ? [head, tail] : [];
    // TV is the code of Tuvalu, too.
    if (!place || !rest || !isName(rest) || /^(?!US|UK)\p{Lu}{2}\P{L}*$/u.test(place)) continue;
    setPlace(pieces, territoryOf(place)!);
    name = rest;
    break;
  }
  if (isPlatform) set(pieces, 'platform', named(name, text));
  else pieces.names.push(named(name, text));
}

const named = (name: string, text: string): string =>
  isName(name) ? name : askUnknown(`What is ${quote(text)}?`);

const askUnless = (isKnown: boolean, question: string): never =>
  isKnown ? ask(question) : askUnknown(question);

function addDistributors(pieces: ReleasePieces, names: string, text: string): void {
  if (pieces.distributors) ask(`Who releases it: ${[...pieces.distributors, names].join(' or ')}?`);
  pieces.distributors = splitList(names).map((name) => named(name, text));
}

function setPlace(pieces: ReleasePieces, place: Record<string, unknown>): void {
  if (pieces.territory ?? pieces.territories) ask('Where is it released? Say one release in a line.');
  const { include, ...more } = place as { include?: string[] };
  const isOne = include?.length === 1 && !Object.keys(more).length;
  const [one] = include ?? [];
  if (isOne && (/^[A-Z]{2}$/.test(one!) || territoryGroups.some((group) => group === one)))
    pieces.territory = one!;
  else pieces.territories = place;
}

/** A text as a territory; undefined where it is none. A question that it leaves is asked. */
function territoryOf(text: string): Record<string, unknown> | undefined {
  const place = quiet(() => territoriesOf(text, tokensOf(text)));
  return place && ('include' in place || 'parts' in place) ? place : undefined;
}

/** What a reader gives, or undefined where it does not know the words. Any other question goes on. */
function quiet<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Question && error.isUnknown) return undefined;
    throw error;
  }
}

function wholeDate(text: string, today: string): string {
  const { date } = readDate(text, tokensOf(text), today);
  return typeof date === 'string' ? date : ask(`Which date is ${quote(text)}?`);
}

/** The longest words of a text that are a date. */
function dateIn(text: string, today: string): { date: string; before: string; after: string } | undefined {
  const tokens = tokensOf(text);
  for (let length = Math.min(tokens.length, longestDate); length > 0; length--)
    for (let start = 0; start + length <= tokens.length; start++) {
      const words = tokens.slice(start, start + length);
      if (!isDateLike(words)) continue;
      try {
        const { date } = readDate(textOf(text, words), words, today);
        if (typeof date === 'string' && rules.date(date))
          return {
            date,
            before: textOf(text, tokens.slice(0, start)),
            after: textOf(text, tokens.slice(start + length)),
          };
      } catch (error) {
        if (!(error instanceof Question)) throw error;
        if (!error.isUnknown && words.every(isOfDate)) throw error;
      }
    }
  return undefined;
}

const dateWord =
  /^(today|tomorrow|yesterday|spring|summer|autumn|fall|winter|year|month|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether a word can be nothing but a part of a date: what is not clear in it is asked. */
const isOfDate = ({ kind, key }: Token): boolean =>
  kind === 'number' || /^[-/.']$/.test(key) || dateWord.test(key);

/** A date has a number, or a word that is only of dates. */
const isDateLike = (words: readonly Token[]): boolean =>
  words.some(({ kind, key }) => kind === 'number' || dateWord.test(key));

/**
 * Whether a phrase begins as one about a release does: its first part has a word of a release, and a date follows. Anything
 * else may be a deal: Neon, US, theatrical, 12 June 2026.
 */
export function isAboutRelease(phrase: string): boolean {
  const tokens = tokensOf(phrase);
  const comma = tokens.findIndex(({ text }) => /^[,;]$/.test(text));
  const first = comma < 0 ? tokens : tokens.slice(0, comma);
  return isDateLike(tokens) && first.some((_, i) => isReleaseWord(releaseWords.at(first, i)?.meaning));
}

/** Whether a word is one of a release alone, and not one of doubt or of plans. */
const isReleaseWord = (word: ReleaseWord | undefined): boolean =>
  !!word &&
  !('confidence' in word) &&
  !word.isNoise &&
  (word.type !== undefined || !/^(dated|planned|possible)$/.test(word.state ?? ''));
