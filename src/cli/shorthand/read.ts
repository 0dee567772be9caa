import { readShorthand, type ShorthandKind } from '../../shorthand/shorthand.js';
import { readLargeFile } from '../read-text.js';

/**
 * Prints what phrases mean, each as one line of JSON: `{"fragment":{…}}`, or `{"fragment":null,"ask":"Which currency?"}`.
 * @param phrase one phrase, or `-` for a phrase on each line of standard input
 * @returns the exit code: 0 also where something is asked, because the question is the answer
 */
export function readPhrases(
  phrase: string,
  { kind, today }: { kind: ShorthandKind; today?: string },
): number {
  const print = (text: string): string => `${JSON.stringify(readShorthand(kind, text, { today }))}\n`;
  process.stdout.write(phrase === '-' ? lines().map(print).join('') : print(phrase));
  return 0;
}

/** The lines of standard input. An empty one is a phrase, too: the answers stay in step. */
const lines = (): string[] =>
  new TextDecoder()
    .decode(readLargeFile('-'))
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
