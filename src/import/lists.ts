import { isPlaceholder } from './plain-text.js';

const endings = /^\s*(jr|sr|ii|iii|iv|inc|ltd|llc|gmbh|s\.?a|co|ph\.?d|m\.?d)\.?\s*$/i;

/**
 * A list in one text: parted by commas, but not by those within brackets.
 * @example partsOfList('Ada Invented (novel, 1931), Bo Figment') // ['Ada Invented (novel, 1931)', 'Bo Figment']
 */
export function partsOfList(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  // What only ends a name is no name: "Sammy Davis, Jr.", "Fogbank, Inc."
  const whole = parts.reduce<string[]>((list, part) => {
    if (list.length && endings.test(part)) list[list.length - 1] += `,${part}`;
    else list.push(part);
    return list;
  }, []);
  return whole.map((part) => part.trim()).filter((part) => part && !isPlaceholder(part));
}
