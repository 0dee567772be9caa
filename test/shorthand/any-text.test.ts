/// <reference types="vite/client" />
// Whatever is said: a fragment that film JSON takes, or a question, soon, and never an exception.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFilm } from '../../src/model/parse-film.js';
import { rules } from '../../src/model/rules.js';
import {
  inFull,
  readDeal,
  readRelease,
  readShorthand,
  shorthandKinds,
} from '../../src/shorthand/shorthand.js';
import morePhrases from './more-phrases.json?raw';

const phrases = (JSON.parse(morePhrases) as { phrase: string }[]).map(({ phrase }) => phrase);
const words = [...new Set(phrases.flatMap((phrase) => phrase.split(' ')))];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...phrases), { maxLength: 4 }).map((list) => list.join(', ')),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '$',
    '¥',
    '(',
    ')))((',
    ', , ,',
    '-',
    '1e999',
    '\u0000',
    '\ud800',
    '½',
    'as',
  ),
);
const today = '2026-11-25';

/** A film with a fragment where it belongs. */
function filmWith(kind: string, fragment: Record<string, unknown>): Record<string, unknown> {
  const { film, ...rest } = fragment as { film?: object };
  if (film) return { title: 'Dust', ...film };
  return kind === 'person' || kind === 'release'
    ? { title: 'Dust', ...rest }
    : { title: 'Dust', deals: [{ buyers: [{ name: 'A' }], ...rest }] };
}

describe('any text', () => {
  it('gives a fragment that film JSON takes, or a question', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shorthandKinds), texts, (kind, text) => {
        const { fragment, ask } = readShorthand(kind, text, { today });
        if (!fragment) {
          expect(ask).to.match(/\?/);
          return;
        }
        expect(ask).to.equal(undefined);
        const film = filmWith(kind, fragment);
        expect(parseFilm(film)).to.deep.equal({ film, issues: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it('gives a deal that film JSON takes, or a question', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { deal, ask } = readDeal(text, { today });
        if (!deal) {
          expect(ask).to.match(/\?/);
          return;
        }
        const film = { title: 'Dust', deals: [deal] };
        expect(parseFilm(film).issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a release that film JSON takes, or a question', () => {
    const beginnings = fc.constantFrom(
      'US theatrical ',
      'premieres at ',
      'opens in France on ',
      'streaming on ',
      'US release moved from ',
    );
    const lines = fc.tuple(
      beginnings,
      texts,
      fc.constantFrom('', ' 12 June 2026', ' 5 June 2026 to 17 July 2026'),
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const { release, ask } = readRelease(parts.join(''), { today });
        if (!release) {
          expect(ask).to.match(/\?/);
          return;
        }
        const film = { title: 'Dust', releases: [release] };
        expect(parseFilm(film)).to.deep.equal({ film, issues: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('in any JSON is written out or left', () => {
    fc.assert(
      fc.property(fc.jsonValue(), texts, (json, text) => {
        inFull(json, { today });
        const film = { title: 'Dust', cast: [text], deals: [{ price: text, territories: text, date: text }] };
        const { fixes, questions } = inFull(film, { today });
        const read = fixes.length + questions.length;
        // A date that is one of film JSON already has nothing to write out: `2025`.
        const right = rules.date(text) ? 1 : 0;
        expect(read).to.equal(text.trim() ? 4 - right : 0);
      }),
      { numRuns: 300 },
    );
  });

  it('is read with work that its length does not change', () => {
    // What patterns are tried on is counted, not the time: a clock would measure the machine.
    const count = (text: string): number => {
      let characters = 0;
      const { exec } = RegExp.prototype;
      RegExp.prototype.exec = function (this: RegExp, input: string) {
        characters += `${input}`.length;
        return exec.call(this, input);
      };
      try {
        for (const kind of shorthandKinds) readShorthand(kind, text, { today });
        readDeal(text, { today });
        readRelease(text, { today });
      } finally {
        RegExp.prototype.exec = exec;
      }
      return characters;
    };
    expect(count('$11-12M')).to.be.greaterThan(0);
    for (const part of ['9', ' ', 'a, ', '(', 'and ', '$1M to ', '億', "'", 'excl. US '])
      expect(count(part.repeat(1_000_000 / part.length)), part).to.be.lessThan(1000);
  });
});
