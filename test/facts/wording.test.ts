// What travels with every fact: how sure it is, since when, who says so; and what stands under every box.
import { expect } from '@open-wc/testing';
import { filmCardFacts } from '../../src/facts/film-card-facts.js';
import type { FactsOf } from '../../src/facts/facts.js';
import { marks, noteLine } from '../../src/facts/wording.js';
import type { Fact } from '../../src/model/film.js';
import { plain, plainRows } from '../support/plain.js';
import { boxWith, numbered, spansOf, wordingFor } from '../support/facts.js';

const sources = [
  { id: 'trade', name: 'Trade Daily', url: 'https://a.example/1', date: '2026-03-01' },
  { id: 'paper', name: 'The Paper' },
  { id: 'agency', name: 'Agency', date: '2026-Q1' },
];

/** What stands beside facts, one after the other in a box. */
function marked(...facts: Fact[]): string[] {
  const wording = wordingFor({ title: 'T', sources });
  return numbered(wording, ...facts.map((fact) => marks(wording, fact))).map(plain);
}

describe('marks', () => {
  it('say how sure a fact is, in a word', () => {
    for (const confidence of ['confirmed', 'reported', 'rumored', 'disputed'] as const)
      expect(spansOf(marks(wordingFor({ title: 'T' }), { confidence }))).to.deep.equal([
        { text: confidence, part: `confidence ${confidence}` },
      ]);
  });

  it('say nothing of what is not in doubt', () =>
    expect(marks(wordingFor({ title: 'T' }), {})).to.deep.equal([]));

  it('say since when it is known, for people and machines', () => {
    const { text, part, date } = marks(wordingFor({ title: 'T' }), { asOf: '2026-03' })[0]!;
    expect([text, part, date]).to.deep.equal(['as of March 2026', 'as-of', '2026-03']);
  });

  it('have no date for machines where HTML has none', () =>
    expect(marks(wordingFor({ title: 'T' }), { asOf: '2026-Q1' })[0]!.date).to.equal(undefined));

  it('stand in one order: doubt, date, sources', () =>
    expect(marked({ sources: ['paper'], asOf: '2026', confidence: 'rumored' })).to.deep.equal([
      'rumored as of 2026 1',
    ]));

  it('are those of the group where a fact has none of its own', () => {
    const wording = wordingFor({ title: 'T', sources });
    const group: Fact = { confidence: 'rumored', asOf: '2026', sources: ['trade'] };
    const facts: Fact[] = [{}, { confidence: 'confirmed', sources: ['paper'] }];
    expect(numbered(wording, ...facts.map((fact) => marks(wording, fact, group))).map(plain)).to.deep.equal([
      'rumored as of 2026 1',
      'confirmed as of 2026 2',
    ]);
  });

  it('leave the note to whoever knows where it stands', () => {
    const wording = wordingFor({ title: 'T', lang: 'ko' });
    expect(marks(wording, { note: '비' })).to.deep.equal([]);
    expect(spansOf(noteLine(wording, { note: '비' }))).to.deep.equal([
      { text: '비', part: 'note', lang: 'ko' },
    ]);
    expect(noteLine(wording, {})).to.deep.equal([]);
  });

  describe('sources', () => {
    it('are numbered in order of first use, and shared', () => {
      const ids = [['paper'], ['trade', 'paper'], ['paper', 'agency'], ['trade', 'trade']];
      expect(marked(...ids.map((sources) => ({ sources })))).to.deep.equal(['1', '1 2', '1 3', '2']);
    });

    it('are listed in that order below the box', () => {
      const facts: FactsOf = (wording) => ({
        heading: { text: 'H' },
        blocks: [
          {
            kind: 'rows',
            rows: [{ label: [], lines: [marks(wording, { sources: ['paper', 'agency', 'trade'] })] }],
          },
        ],
      });
      expect(plainRows(boxWith(facts, { title: 'T', sources })!.footer)).to.deep.equal([
        'Sources: 1. The Paper | 2. Agency, Q1 2026 | 3. Trade Daily, March 1, 2026',
      ]);
    });

    it('have their numbers from where they stand, in whatever order they were worded', () => {
      const wording = wordingFor({ title: 'T', sources });
      const last = marks(wording, { sources: ['trade'] });
      const first = marks(wording, { sources: ['paper'] });
      expect(numbered(wording, first, last).map(plain)).to.deep.equal(['1', '2']);
    });

    it('have a link that says what it is', () => {
      const wording = wordingFor({ title: 'T', sources });
      expect(spansOf(numbered(wording, marks(wording, { sources: ['trade'] }))[0])).to.deep.equal([
        {
          text: '1',
          part: 'source',
          source: 'trade',
          url: 'https://a.example/1',
          label: 'Source 1: Trade Daily',
        },
      ]);
    });

    it('that nobody knows are left out', () => {
      expect(marked({ sources: ['nobody', 'paper', 'constructor'] })).to.deep.equal(['1']);
      expect(marks(wordingFor({ title: 'T' }), { sources: ['paper'] })).to.deep.equal([]);
    });

    it('that no fact names are not listed', () => expect(footer({ title: 'T', sources })).to.deep.equal([]));
  });
});

/** What stands under a box of a film. */
const footer = (film: unknown) => boxWith(filmCardFacts, film)!.footer;

describe('footer', () => {
  it('prints corrections, the newest first', () =>
    expect(
      plainRows(
        footer({
          title: 'T',
          corrections: [
            { date: '2026-01-05', text: 'An old one.' },
            { date: '2026-03-12', text: 'The newest.' },
            { date: '2026-02', text: 'One of February.' },
            { date: '2025', text: 'The oldest.' },
          ],
        }),
      ),
    ).to.deep.equal([
      'Corrections: March 12, 2026: The newest. | February 2026: One of February. | January 5, 2026: An old one. | 2025: The oldest.',
    ]));

  it('leaves the film’s own order alone', () => {
    const corrections = [
      { date: '2025', text: 'a' },
      { date: '2026', text: 'b' },
    ];
    footer({ title: 'T', corrections });
    expect(corrections.map(({ text }) => text)).to.deep.equal(['a', 'b']);
  });

  it('says when the file was last checked', () => {
    const [row] = footer({ title: 'T', updated: '2026-03-14' });
    expect(plain(row!.label)).to.equal('Updated March 14, 2026');
    expect(row!.label[0]!.date).to.equal('2026-03-14');
    expect(row!.lines).to.deep.equal([]);
  });

  it('is empty for a film without any of that', () =>
    expect(footer({ title: 'T', corrections: [], sources: [] })).to.deep.equal([]));

  it('marks the language of corrections, not of dates', () => {
    const film = { title: 'T', lang: 'de', corrections: [{ date: '2026', text: 'Anders.' }] };
    expect(footer(film)[0]!.lines[0]!.map(({ lang }) => lang)).to.deep.equal([undefined, undefined, 'de']);
  });
});
