// A release in one line: how, where and when the film can be seen, and through whom.
import { expect } from '@open-wc/testing';
import { readRelease, readShorthand } from '../../src/shorthand/shorthand.js';

const today = '2026-01-15';

for (const [line, release] of [
  [
    'US theatrical 12 June 2026, Neon',
    { type: 'theatrical', territory: 'US', date: '2026-06-12', distributor: 'Neon' },
  ],
  [
    'US theatrical June 12, 2026, Neon',
    { type: 'theatrical', territory: 'US', date: '2026-06-12', distributor: 'Neon' },
  ],
  ['premieres at Cannes on 14 May 2026', { type: 'premiere', date: '2026-05-14', event: 'Cannes' }],
  [
    'premiered at the Sundance Film Festival on 10 January 2026',
    { type: 'premiere', date: '2026-01-10', event: 'Sundance Film Festival', state: 'released' },
  ],
  [
    'opens in France on 3 June 2026 through StudioCanal',
    { type: 'theatrical', territory: 'FR', date: '2026-06-03', distributor: 'StudioCanal' },
  ],
  [
    'opens in UK/Ireland and Germany by the end of 2026 through Curzon and Leonine',
    {
      type: 'theatrical',
      territories: { include: ['uk-ireland', 'DE'] },
      date: '../2026',
      distributors: ['Curzon', 'Leonine'],
    },
  ],
  [
    'streaming on Netflix 1 August 2026 worldwide',
    { type: 'streaming', territory: 'worldwide', date: '2026-08-01', platform: 'Netflix' },
  ],
  [
    'streaming on Apple TV+ from 3 June 2026, worldwide excl. Japan',
    {
      type: 'streaming',
      territories: { include: ['worldwide'], exclude: ['JP'] },
      date: '2026-06-03/..',
      platform: 'Apple TV+',
    },
  ],
  ['Blu-ray and DVD in the UK on 3 June 2026', { type: 'physical', territory: 'GB', date: '2026-06-03' }],
  [
    'on TV in Germany 3 June 2026 on ARD',
    { type: 'tv', territory: 'DE', date: '2026-06-03', platform: 'ARD' },
  ],
  [
    'US limited release 5 June 2026, reportedly through A24',
    {
      type: 'limited',
      territory: 'US',
      date: '2026-06-05',
      distributor: 'A24',
      confidence: 'reported',
    },
  ],
  [
    'US theatrical release moved from 5 June 2026 to 17 July 2026',
    { type: 'theatrical', territory: 'US', date: '2026-07-17', moves: [{ from: '2026-06-05' }] },
  ],
] as const)
  it(`“${line}” is a release`, () => {
    expect(readRelease(line, { today }).release).to.deep.equal(release);
    expect(readShorthand('release', line, { today })).to.deep.equal({ fragment: { releases: [release] } });
  });

for (const [line, ask] of [
  ['opens on 3 June 2026', 'Where? Name a country, a group of countries, or “worldwide”.'],
  ['premieres on 14 May 2026', 'Where? Say “at” and the festival, or “in” and the country.'],
  ['premieres in Cannes on 14 May 2026', 'Which territory is “Cannes”? Write “at Cannes” for a festival.'],
  [
    'premieres on Netflix 1 August 2026',
    'Is it a first showing, or the release? Say “streaming on …” or “on TV …” for a release.',
  ],
  ['US release 12 June 2026, Neon', 'How can it be seen: in cinemas, streaming, to rent, on disc or on TV?'],
  ['US theatrical 3/4/2026, Neon', '3 April or 4 March?'],
  [
    'US theatrical 12 June 2026, Jane Doe',
    'Is “Jane Doe” the distributor or the source? Write “through Jane Doe”, or “via Jane Doe” for a source.',
  ],
  [
    'opens in France on 3 June 2026 via StudioCanal',
    'Is “StudioCanal” the distributor or the source? Write “through StudioCanal” for a distributor.',
  ],
  ['US theatrical streaming 12 June 2026', 'Is it theatrical or streaming? Say one release in a line.'],
] as const)
  it(`“${line}” is asked about`, () => {
    expect(readRelease(line, { today })).to.deep.equal({ release: null, ask, isUnknown: false });
  });

for (const line of [
  'Netflix, worldwide excl. Japan, $17M, closed, Variety',
  'Neon, US, theatrical, 12 June 2026',
  'US theatrical rights, $5M, closed, 12 June 2026',
  'Lena Headey exits',
  'in theaters now',
  'wrapped',
])
  it(`“${line}” may say something else`, () => {
    expect(readRelease(line, { today })).to.deep.include({ release: null, isUnknown: true });
  });

it('a source stands behind the distributor, and its address behind it', () => {
  const { source, url } = readRelease('US theatrical 12 June 2026, Neon, Deadline, https://x.example/a', {
    today,
  }) as { source?: string; url?: string };
  expect([source, url]).to.deep.equal(['Deadline', 'https://x.example/a']);
});

describe('a release of the film that moves', () => {
  const releases = [
    { type: 'theatrical', territory: 'US', date: '2026-06-05', distributor: 'Neon' },
    { type: 'streaming', territory: 'FR', date: '2026-06-05' },
    { type: 'theatrical', territory: 'FR', date: '2026-06-05' },
  ] as const;

  it('is found by its place and its date, and keeps what it had', () => {
    for (const line of [
      'US release moved from 5 June 2026 to 17 July 2026',
      'US release pushed to 17 July 2026',
    ])
      expect(readRelease(line, { today }, releases)).to.deep.include({
        at: 0,
        release: {
          type: 'theatrical',
          territory: 'US',
          date: '2026-07-17',
          distributor: 'Neon',
          moves: [{ from: '2026-06-05' }],
        },
      });
  });

  it('is asked for where it could be two, or none', () => {
    const askOf = (line: string) => readRelease(line, { today }, releases).ask;
    expect(askOf('French release moved to 17 July 2026')).to.equal(
      'Which of the releases there moves? Say how it can be seen.',
    );
    expect(askOf('UK release moved from 5 June 2026 to 17 July 2026')).to.equal(
      'How can it be seen: in cinemas, streaming, to rent, on disc or on TV?',
    );
    expect(askOf('UK theatrical release moved to 17 July 2026')).to.equal('Which date did it have before?');
  });
});
