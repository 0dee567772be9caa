// A page has a box of one version and a film of another: what readers see of files older and newer than the box.
import { expect } from '@open-wc/testing';
import { shown, tags } from '../support/boxes.js';
import { shadowText } from '../support/fixtures.js';
import { issuesOf } from '../support/issues.js';
import everything from './v1/everything.json' with { type: 'json' };
import least from './v1/least.json' with { type: 'json' };

/** What each box must say about the film that uses every field of version 1. */
const facts: Record<string, string[]> = {
  'film-card': ['The Harbor Clock', 'O Relógio do Porto', '112 min', 'A clockmaker stops', 'PG-13'],
  'cast-list': ['Ines Duarte', 'Marta', 'Salt'],
  'deal-box': ['$17,500,000.69', 'Lantern', 'Norte Filmes', '45 days in cinemas', 'disputed'],
  'crew-list': ['Director', 'Ines Duarte', 'Norte Filmes'],
  'casting-changes': ['Ana Reis', 'Ines Duarte', 'a clash of dates'],
  'film-comparisons': ['Salt', '2021'],
  'release-plan': ['September 5, 2026', 'Premiere', 'Porto Film Days'],
  'box-office': ['€11–12 million', 'disputed'],
  'film-timeline': ['2024', 'The novel is optioned'],
  'film-facts': ['The Harbor Clock', 'Lantern', 'Porto Film Days', 'The novel is optioned'],
};

describe('a file of version 1', () => {
  for (const tag of tags)
    it(`shows its facts in <${tag}>`, async () => {
      const said = shadowText(await shown(tag, everything));
      for (const fact of facts[tag]!) expect(said).to.include(fact);
    });

  it('with a title alone shows the title', async () => {
    expect(shadowText(await shown('film-card', least))).to.include('Dust');
  });
});

/** What a newsroom may write one day: fields, words and forms that no version has yet, among what there is today. */
const future = {
  title: 'The Harbor Clock',
  year: 2031,
  status: 'in-orbit',
  mood: 'calm',
  stills: [{ name: 'Golden Gull', year: 2031 }],
  cast: [{ name: 'Ines Duarte', character: 'Marta', pronouns: 'she/her' }],
  crew: [{ job: 'dream-engineer', people: [{ name: 'Rui Sá', guild: 'Dreamers' }] }],
  deals: [
    {
      status: 'pre-empted',
      type: 'block-lease',
      buyers: [{ name: 'Lantern', kind: 'streamer' }],
      price: { currency: 'USD', amount: 5000000, basis: 'per-view' },
      rights: ['hologram', 'svod'],
    },
  ],
  castingChanges: [
    { person: { name: 'Ana Reis' }, change: 'cloned' },
    { person: { name: 'Ana Reis' }, change: 'exited', date: '2030' },
  ],
  comparisons: [
    { title: 'Brine', relation: 'echo' },
    { title: 'Salt', relation: 'tone' },
  ],
  releases: [
    { type: 'hologram', date: '2031' },
    { type: 'theatrical', date: '2031-05-01', screens: 900 },
  ],
  boxOffice: { budget: { currency: 'USD', amount: 5000000 }, admissions: [{ territory: 'FR', count: 5 }] },
  timeline: [
    { date: '2030-W07', title: 'A week' },
    { date: '2030-02', title: 'A month' },
  ],
};

/** What each box says of it, and what it keeps to itself. */
const known: Record<string, { shows: string[]; hides: string[] }> = {
  'film-card': { shows: ['The Harbor Clock', '2031'], hides: ['orbit', 'calm', 'Golden Gull'] },
  'cast-list': { shows: ['Ines Duarte', 'Marta'], hides: ['she/her'] },
  'deal-box': {
    shows: ['Lantern', '$5 million', 'streaming'],
    hides: ['pre-empted', 'block', 'per-view', 'hologram', 'streamer'],
  },
  'crew-list': { shows: ['Dream engineer', 'Rui Sá'], hides: ['Dreamers'] },
  'casting-changes': { shows: ['Ana Reis', '2030'], hides: ['cloned'] },
  'film-comparisons': { shows: ['Salt'], hides: ['Brine', 'echo'] },
  'release-plan': { shows: ['May 1, 2031'], hides: ['hologram', '900'] },
  'box-office': { shows: ['$5 million'], hides: ['admissions'] },
  'film-timeline': { shows: ['February 2030', 'A month'], hides: ['A week', 'W07'] },
  'film-facts': { shows: ['Lantern', 'Ines Duarte', 'A month'], hides: ['hologram', 'orbit', 'Golden Gull'] },
};

describe('a film from the future', () => {
  for (const tag of tags)
    it(`shows what <${tag}> knows, and nothing else`, async () => {
      const box = await shown(tag, future);
      const said = shadowText(box);
      for (const fact of known[tag]!.shows) expect(said).to.include(fact);
      for (const word of known[tag]!.hides) expect(said.toLowerCase()).not.to.include(word.toLowerCase());
      expect(box.matches(':state(ready)')).to.equal(true);
    });

  it('has every word and field named that was left out', async () => {
    expect(await issuesOf('film-card', future)).to.deep.equal([
      [
        'status',
        'cast[0].pronouns',
        'crew[0].people[0].guild',
        'deals[0].status',
        'deals[0].type',
        'deals[0].buyers[0].kind',
        'deals[0].price.basis',
        'deals[0].rights[0]',
        'castingChanges[0].change',
        'comparisons[0].relation',
        'releases[0].type',
        'releases[1].screens',
        'boxOffice.admissions',
        'timeline[0].date',
        'mood',
        'stills',
      ],
    ]);
  });
});
