import { Question, ask, quote, type ShorthandKind, type ShorthandOptions } from './reading.js';
import { readKind, type OpenReading } from './readers.js';
import { companyKinds } from '../model/vocabulary.js';
import { partsOfSentence } from './deal-sentence.js';
import { isName, namesIn } from './person/names.js';
import { plainPhrase } from './words.js';

/** A deal that a line says, or the question to ask first. */
export type DealLine =
  | {
      /** The deal without its sources. */
      deal: Record<string, unknown>;
      /** The name of who says so. */
      source?: string | undefined;
      /** Where they say so. */
      url?: string | undefined;
      ask?: undefined;
    }
  | { deal: null; ask: string };

/** The kinds that a part of a line may be of, in the order in which they are tried. */
const kinds = ['status', 'money', 'territory', 'rights', 'date'] as const;

/** No deal has more parts. */
const mostParts = 30;

/** A part of a line: of a kind, or a name. */
interface Part {
  text: string;
  kind?: ShorthandKind | undefined;
  reading?: OpenReading | undefined;
}

/** What stands before a name and says what it does in the deal. */
const prefixes: [field: 'buyers' | 'sellers' | 'salesAgents' | 'source', pattern: RegExp][] = [
  ['source', /^(?:source|via|per|according to|says|as reported by|reported by)\b:?\s+(.+)$/i],
  ['buyers', /^(?:buyers?|to|sold to|bought by|acquired by)\b:?\s+(.+)$/i],
  ['sellers', /^(?:sellers?|from|sold by|producers?)\b:?\s+(.+)$/i],
  [
    'salesAgents',
    /^(?:sales agents?|agents?|sales|repped by|through|brokered by|negotiated by)\b:?\s+(.+)$/i,
  ],
];

/**
 * Reads a deal in one line: the buyer first, then what is known in any order, and last the source.
 * @example readDeal('Netflix, worldwide excl. Japan, $17M, closed, Variety')
 *   // { deal: { buyers: [{ name: 'Netflix' }], territories: …, price: …, status: 'closed' }, source: 'Variety' }
 */
export function readDeal(line: string, options: ShorthandOptions = {}): DealLine {
  const texts =
    line.length > 2000
      ? []
      : plainPhrase(line)
          .split(/,\s+|;\s*/)
          .filter((text) => text.trim());
  if (!texts.length || texts.length > mostParts)
    return {
      deal: null,
      ask: 'Which deal? Say buyer, territory, price, state and source, parted by commas.',
    };
  try {
    return dealOf(partsOf(texts, options));
  } catch (error) {
    if (error instanceof Question) return { deal: null, ask: error.message };
    throw error;
  }
}

/** The parts of a line. A list with commas is one part: UK, Australia and NZ. */
function partsOf(texts: string[], options: ShorthandOptions): Part[] {
  const isKnown = (text: string): boolean => !!partOf(text, options).reading?.fragment;
  const alone = texts.flatMap((text) => {
    const part = partOf(text, options);
    const sentence = part.kind ? undefined : partsOfSentence(text, isKnown);
    return sentence?.map((one) => partOf(one, options)) ?? [part];
  });
  const parts: Part[] = [];
  for (const part of alone) {
    const last = parts.at(-1);
    const isSame = last?.kind && part.kind === last.kind && part.kind !== 'status';
    const text = isSame ? `${last.text}, ${part.text}` : part.text;
    const reading = isSame ? readKind(part.kind!, text, options) : undefined;
    if (reading && (reading.fragment || !last!.reading?.fragment || !part.reading?.fragment))
      parts[parts.length - 1] = { text, kind: part.kind, reading };
    else parts.push(part);
  }
  return parts;
}

function partOf(text: string, options: ShorthandOptions): Part {
  if (/^https?:\/\//.test(text)) return { text };
  let doubtful: Part | undefined;
  for (const kind of kinds) {
    const reading = readKind(kind, text, options);
    if (reading.fragment) return { text, kind, reading };
    if (!reading.isUnknown) doubtful ??= { text, kind, reading };
  }
  return doubtful ?? { text };
}

function dealOf(parts: Part[]): DealLine {
  const deal: Record<string, unknown> = {};
  const add = (field: string, value: unknown): void => {
    if (field in deal && JSON.stringify(deal[field]) !== JSON.stringify(value))
      ask(`The line says ${field} twice: which one is it?`);
    deal[field] = value;
  };
  const says = (...fields: string[]): boolean => fields.some((field) => field in deal);
  let source: string | undefined;
  let url: string | undefined;
  const names: { text: string; at: number }[] = [];
  parts.forEach(({ text, kind, reading }, at) => {
    const unnamed = unnamedIn(text);
    if (unnamed) add('unnamedBuyer', unnamed);
    else if (/^https?:\/\//.test(text)) url = text;
    else if (!kind) {
      const [field, name] = prefixed(text);
      if (field === 'source') source = name;
      else if (field) add(field, parties(name));
      else names.push({ text, at });
    } else if (!reading?.fragment) ask(`${quote(text)}: ${reading?.ask}`);
    else if ('film' in reading.fragment)
      ask(`${quote(text)} is about the film, not about the deal. What of the deal?`);
    else for (const [field, value] of Object.entries(reading.fragment)) add(field, value);
  });
  // A day and an address may stand behind the source.
  const isLast = (name: { at: number }) =>
    parts.slice(name.at + 1).every(({ text, kind }) => kind === 'date' || /^https?:\/\//.test(text));
  for (const name of names) {
    if (!isName(name.text)) ask(`What is ${quote(name.text)}?`);
    if (name.at === 0 && !says('buyers', 'unnamedBuyer'))
      add(deal.type === 'sales-representation' ? 'salesAgents' : 'buyers', parties(name.text));
    else if (
      isLast(name) &&
      source === undefined &&
      parts.length > 1 &&
      names.length + Object.keys(deal).length > 1
    ) {
      if (names.length === 1 && !says('buyers', 'unnamedBuyer', 'salesAgents'))
        ask(`Is ${quote(name.text)} the buyer or the source? Write “via ${name.text}” for a source.`);
      source = name.text;
    } else ask(`What is ${quote(name.text)}: the buyer, the seller or the source?`);
  }
  if (!says('buyers', 'unnamedBuyer', 'salesAgents', 'price', 'status'))
    ask('Who buys? Say the buyer first.');
  const order = [
    'type',
    'status',
    'buyers',
    'unnamedBuyer',
    'sellers',
    'salesAgents',
    'territories',
    'rights',
  ];
  const fields = [
    ...order.filter((field) => field in deal),
    ...Object.keys(deal).filter((field) => !order.includes(field)),
  ];
  return { deal: Object.fromEntries(fields.map((field) => [field, deal[field]])), source, url };
}

function prefixed(text: string): [field: string | undefined, name: string] {
  for (const [field, pattern] of prefixes) {
    const name = pattern.exec(text)?.[1];
    if (name && isName(name)) return [field, name];
  }
  return [undefined, text];
}

/** The sort of a buyer without a name: "a streamer", "an unnamed studio". */
function unnamedIn(text: string): string | undefined {
  const word = /^an? (?:unnamed |undisclosed |unidentified |major )?(\w+)$/i.exec(text)?.[1]?.toLowerCase();
  return companyKinds.find((kind) => kind === word);
}

const parties = (text: string): { name: string }[] => namesIn(text).map(({ name }) => ({ name }));
