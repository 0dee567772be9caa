/** A sentence about a deal as the parts of a line: "Netflix buys worldwide rights for $17M from Fogbank Film". */
import { isName } from './person/names.js';
import { statusWords } from './status/status.js';
import { tokensOf, type Token } from './words.js';

const prepositions = /\s+(?=(?:for|from|to|in|at|via|through)\s)/i;
const preposition = /^(for|from|to|in|at|via|through)\s+(.+)$/i;
/** What is bought is rights; which ones is said beside them. */
const object = /\b(the|all|distribution|rights?|deals?|release)\b/gi;
const sells = /^(?:has |have |is |pre ?-?)?(?:sells?|sold|selling|licensed|licenses)$/i;

/** The verb of a sentence with the words of doubt before it: "reportedly closing". */
interface Verb {
  from: number;
  to: number;
}

/**
 * The parts of a sentence, or undefined where it is none, or where not all of it is understood.
 * @param isKnown whether a text says something of one of the kinds
 * @example partsOfSentence('A24 in talks for US rights', isKnown) // ['A24', 'in talks', 'US']
 */
export function partsOfSentence(text: string, isKnown: (text: string) => boolean): string[] | undefined {
  const tokens = tokensOf(text);
  const verb = verbIn(text, tokens);
  if (!verb) return piecesOf(text, isKnown, 2);
  const name = text.slice(0, verb.from).trim();
  const words = text.slice(verb.from, verb.to);
  const rest = text.slice(verb.to).trim();
  const [state, , party] = /^(.*?)(\s(to|by))?$/i.exec(words)!.slice(1);
  const pieces = rest ? piecesOf(party ? `to ${rest}` : rest, isKnown, 1) : [];
  if (!pieces) return undefined;
  const seller = sells.test(state!) ? 'from ' : '';
  return [...(name ? [seller + name] : []), isKnown(words) ? words : state!, ...pieces];
}

/** The first words that say where a deal stands, behind a name or at the beginning. */
function verbIn(text: string, tokens: readonly Token[]): Verb | undefined {
  for (let i = 0; i < tokens.length; i++) {
    let next = i;
    for (;;) {
      const word = statusWords.at(tokens, next);
      if (!word) break;
      next += word.length;
      if ('confidence' in word.meaning) continue;
      if (!('status' in word.meaning)) break;
      const from = tokens[i]!.from;
      const isThere = i === 0 ? next < tokens.length : isName(text.slice(0, from).trim());
      return isThere ? { from, to: tokens[next - 1]!.to } : undefined;
    }
  }
  return undefined;
}

/** What stands between prepositions; undefined unless each piece is understood. */
function piecesOf(text: string, isKnown: (text: string) => boolean, least: number): string[] | undefined {
  const pieces = text.split(prepositions);
  if (pieces.length < least) return undefined;
  const parts: string[] = [];
  for (const piece of pieces) {
    const [, before = '', bare = piece] = preposition.exec(piece) ?? [];
    const spoken = bare.replace(object, ' ').replace(/\s+/g, ' ').trim();
    const known = [bare, spoken, piece].find((one) => one && isKnown(one));
    const isParty = /^(from|to|via|through)$/i.test(before) && isName(bare);
    if (known) parts.push(known);
    else if (isParty) parts.push(`${before} ${bare}`);
    // "Netflix buys rights": which ones is not said.
    else if (spoken) return undefined;
  }
  return parts;
}
