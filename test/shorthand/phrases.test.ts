/// <reference types="vite/client" />
// What editors and the trade press say, and what it means. `phrases.json` are those that the reader was made for;
// `more-phrases.json` stand beside them, of every kind.
import { expect } from '@open-wc/testing';
import { readShorthand, type ShorthandKind } from '../../src/shorthand/shorthand.js';
import morePhrases from './more-phrases.json?raw';
import firstPhrases from './phrases.json?raw';

interface Case {
  kind: ShorthandKind;
  phrase: string;
  expected: Record<string, unknown> | null;
  ask?: string;
  today?: string;
}

for (const [name, text] of [
  ['the first phrases', firstPhrases],
  ['more phrases', morePhrases],
] as const)
  describe(name, () => {
    const cases = JSON.parse(text) as Case[];

    it('are all read', () => {
      expect(cases.length).to.be.greaterThan(100);
    });

    for (const { kind, phrase, expected, ask, today } of cases)
      it(`${kind}: ${phrase}`, () => {
        const reading = readShorthand(kind, phrase, { today });
        expect(reading.fragment).to.deep.equal(expected);
        if (ask) expect(reading.ask).to.equal(ask);
        if (expected) expect(reading).to.have.all.keys('fragment');
        else expect(reading.ask).to.match(/\?/);
      });
  });
