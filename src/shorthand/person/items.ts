import { isHyphen, textOf, tokensOf, type Token } from '../words.js';
import { isJoiner, personWords, type PersonWord } from './person-words.js';

/** Names, or another text between known words. */
interface Chunk {
  text: string;
}
export type Item = Chunk | { word: PersonWord; text: string };

/** Known words and what stands between them. A known word inside a name is a part of the name: Star Film. */
export function itemsOf(clause: string): Item[] {
  const tokens = tokensOf(clause);
  const items: Item[] = [];
  let from = 0;
  let depth = 0;
  const flush = (to: number): void => {
    const text = clause.slice(from, to).replace(/^[\s,:]+(and\s+)?|(\s(and|&|with))?[\s,:]+$/gi, '');
    if (text && !(isJoiner(text.toLowerCase()) || /^[-&.()/]+$/.test(text))) items.push({ text });
  };
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    const word = depth > 0 || isInHyphens(tokens, i) ? undefined : personWords.at(tokens, i);
    if (!word || isPartOfName(tokens, i, word.length, items)) {
      i++;
      continue;
    }
    flush(token.from);
    const last = tokens[i + word.length - 1]!;
    items.push({ word: word.meaning, text: textOf(clause, tokens.slice(i, i + word.length)) });
    from = last.to;
    i += word.length;
  }
  flush(clause.length);
  return items.filter((item) => !('word' in item) || !('is' in item.word));
}

/** A capital inside a row of capitals belongs to a name, but not at the beginning of the clause. */
function isPartOfName(tokens: readonly Token[], i: number, length: number, items: Item[]): boolean {
  const isUpper = (token: Token | undefined): boolean => !!token && /^\p{Lu}\p{Ll}/u.test(token.text);
  if (!isUpper(tokens[i])) return false;
  if (i === 0)
    return (
      length === 1 &&
      isUpper(tokens[1]) &&
      !/^(director|directed|starring|producers?|eps?|written|writer|cast|music|screenplay|story|actor|actress|editor|composer|cinematographer)$/.test(
        tokens[0]!.key,
      )
    );
  return isUpper(tokens[i - 1]) || (isUpper(tokens[i + length]) && items.length > 0);
}

/** Whether a token is the hyphen of a name, or what stands behind one: Bong Joon-ho, Taylor-Joy. */
const isInHyphens = (tokens: readonly Token[], i: number): boolean =>
  isHyphen(tokens, i) || (i > 1 && isHyphen(tokens, i - 1) && /^\p{Lu}/u.test(tokens[i - 2]!.text));
