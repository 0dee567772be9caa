// An invented film, said in every way that film JSON has a word for: each phrase of a language stands in a sentence.
import * as words from '../../dist/model/vocabulary.js';

const usd = (money) => ({ currency: 'USD', ...money });
const sums = [
  usd({ amount: 15_000 }),
  usd({ amount: 17_500_000 }),
  usd({ min: 900_000_000, max: 1_200_000_000 }),
  usd({ amount: 2_500_000, qualifier: 'about' }),
  usd({ amount: 2_500_000, qualifier: 'under' }),
  usd({ amount: 2_500_000, qualifier: 'over' }),
  usd({ max: 2_500_000 }),
  usd({ min: 5_000_000 }),
  usd({ min: 11_000_000, max: 12_000_000, qualifier: 'about' }),
  { currency: 'EUR', amount: 1_500_000, quoted: 'a healthy sum' },
  { currency: 'GBP', amount: 3_000_000 },
  { currency: 'JPY', amount: 31_680_000_000 },
  { currency: 'INR', amount: 3_870_000_000 },
  { band: 'low-five-figure' },
  { band: 'mid-six-figure' },
  { band: 'high-seven-figure' },
  { band: 'eight-figure' },
  { band: 'nine-figure' },
  { undisclosed: true },
];

const dates = [
  '2027-05-01',
  '2027-04',
  '2027',
  ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'spring', 'summer', 'autumn', 'winter', 'early', 'mid', 'late'].map(
    (part) => `2027-${part}`,
  ),
  '2027-05-early',
  '2027-05-mid',
  '2027-05-late',
  '../2027-05-01',
  '../2027-05',
  '2027-05-01/..',
  '2027-05/..',
];

const cycle = (list, i) => list[i % list.length];
/** Words that film JSON has for pictures which AI made or changed. */
const pictures = [
  'algorithmicallyEnhanced',
  'algorithmicMedia',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
];
/** "some territories", "about 21 territories", and where they lie. */
const extents = [
  ...['some', 'several', 'many'].map((extent) => ({ extent })),
  ...['exactly', 'about', 'more-than'].flatMap((extent) => [2, 12, 21].map((count) => ({ extent, count }))),
  ...['some', 'much', 'most'].map((extent) => ({ extent, of: 'europe' })),
];
/** Three at a time. */
const triples = (list) => list.flatMap((_, i) => (i % 3 ? [] : [list.slice(i, i + 3)]));

/** Films by the box that shows them; each only fills what the box needs. */
export const specimens = [
  ...words.filmStatuses.map((status, i) => [
    'film-card',
    {
      ...{
        status,
        kind: cycle(words.kinds, i),
        runtime: i + 1,
        countries: ['US', 'GB'].slice(0, 1 + (i % 2)),
      },
      languages: ['en', 'fr'].slice(0, 1 + (i % 2)),
      poster: { src: 'https://a.example/p.jpg', credit: 'Neon', digitalSource: cycle(pictures, i) },
    },
  ]),
  [
    'film-card',
    {
      titles: [{ title: 'Ash', until: '2026-05' }],
      alsoKnownAs: ['Soil'],
      franchise: 'Dust',
      basedOn: 'a novel',
    },
  ],
  [
    'film-card',
    {
      titles: [
        { title: 'Ash', until: '2026-05-01' },
        { title: 'Soot', until: '2026' },
      ],
      links: [{ url: 'https://a.example/' }],
    },
  ],
  [
    'film-card',
    { certificates: [{ territory: 'US', rating: 'R' }], originalTitle: 'Staub', originalLanguage: 'de' },
  ],
  ...words.awardResults.map((result) => [
    'film-card',
    { awards: [{ award: 'Oscar', category: 'Best Picture', result, sharedWith: ['Ann'], year: 2027 }] },
  ]),
  [
    'film-card',
    { shoot: { start: '2026-05-01', reshoots: [{ end: '2026-06', cost: usd({ amount: 300_000 }) }] } },
  ],
  ['film-timeline', { shoot: { start: '2026-05-01', end: '2026-08', reshoots: [{ start: '2027-02' }] } }],
  [
    'release-plan',
    {
      releases: [
        { type: 'premiere', state: 'released' },
        ...words.releaseStates.map((state) => ({ type: 'tv', state })),
        { type: 'tv' },
      ],
    },
  ],
  [
    'release-plan',
    {
      releases: words.releaseTypes.map((type, i) => ({
        type,
        state: cycle(words.releaseStates, i),
        date: '2027-05-01',
      })),
    },
  ],
  [
    'release-plan',
    {
      releases: dates.map((date, i) => ({
        type: 'theatrical',
        date,
        ...(i ? {} : { asOf: '2026-12-24', moves: [{ from: '2027-01-01' }] }),
      })),
    },
  ],
  [
    'film-timeline',
    {
      updated: '2026-11-25',
      releases: [
        { type: 'tv', date: '2027-05', moves: [{ from: '2027-01-01', to: '2027-05', date: '2026-11-01' }] },
      ],
    },
  ],
  [
    'crew-list',
    { crew: words.jobs.map((job) => ({ job, people: [{ name: 'Ann', knownFor: ['Barbie'] }] })) },
  ],
  ['crew-list', { crew: words.jobs.map((job) => ({ job, people: [{ name: 'Ann' }, { name: 'Bob' }] })) }],
  ...[1, 2].map((count) => [
    'crew-list',
    {
      companies: [...words.companyRoles, undefined].flatMap((role) =>
        [
          { name: 'Neon', role, territory: 'FR' },
          { name: 'Hulu', role },
        ].slice(0, count),
      ),
    },
  ]),
  [
    'casting-changes',
    {
      castingChanges: words.castingMoves.map((change, i) => ({
        person: { name: 'Ann' },
        change,
        replaces: 'Bob',
        replacements: ['Cid'],
        date: '2026-05',
        confidence: cycle(words.confidences, i),
      })),
    },
  ],
  [
    'film-comparisons',
    {
      comparisons: words.relations.map((relation, i) => ({
        title: 'Barbie',
        year: 2023,
        relation,
        medium: cycle(words.media, i),
        budget: usd({ amount: 145_000_000 }),
        gross: usd({ amount: 1_447_000_000 }),
      })),
    },
  ],
  [
    'box-office',
    {
      boxOffice: {
        budget: usd({ amount: 2_000_000 }),
        opening: [{ territory: 'US', amount: usd({ amount: 700_000 }) }],
        gross: words.bases.map((basis) => ({
          territory: 'worldwide',
          amount: usd({ amount: 7_000_000, basis }),
        })),
      },
    },
  ],
  ...sums.map((price) => ['deal-box', { deals: [{ status: 'closed', price }] }]),
  ...words.dealStatuses.map((status) => [
    'film-timeline',
    { deals: [{ status, buyers: [{ name: 'Neon' }], date: '2026-03-01' }] },
  ]),
  ...triples(words.dealTypes).map((types) => [
    'film-timeline',
    { deals: types.map((type) => ({ type, buyers: [{ name: 'Neon' }], date: '2026-03-01' })) },
  ]),
  [
    'deal-box',
    { deals: [{ status: 'in-talks', type: 'option', price: usd({ amount: 7_000_000, basis: 'flat' }) }] },
  ],
  ...triples(words.rightsWords).map((rights) => ['deal-box', { deals: [{ rights }] }]),
  [
    'deal-box',
    {
      deals: [
        {
          rights: ['theatrical'],
          excludedRights: ['airline'],
          price: usd({ amount: 7_000_000, basis: 'flat' }),
        },
      ],
    },
  ],
  ...triples(words.territoryGroups).map((include) => [
    'deal-box',
    { deals: [{ status: 'closed', territories: { include } }] },
  ]),
  [
    'deal-box',
    {
      deals: [
        {
          status: 'closed',
          territories: { include: ['worldwide'], exclude: ['FR', 'DE'], label: 'International' },
        },
      ],
    },
  ],
  ...extents.map((part) => ['deal-box', { deals: [{ status: 'closed', territories: { parts: [part] } }] }]),
  ...words.companyKinds.map((unnamedBuyer) => [
    'deal-box',
    { deals: [{ status: 'closed', unnamedBuyer, bidders: [{ name: 'Mubi' }] }] },
  ]),
  [
    'deal-box',
    {
      deals: [
        {
          status: 'in-talks',
          asOf: '2026-01-01',
          buyers: [{ name: 'A' }, { name: 'B' }],
          sellers: [{ name: 'C' }, { name: 'D' }],
          salesAgents: [{ name: 'E' }, { name: 'F' }],
          bidders: [{ name: 'G' }, { name: 'H' }],
          askingPrice: usd({ amount: 6_000_000 }),
          expectedPrice: usd({ amount: 4_000_000 }),
          pAndA: usd({ amount: 2_500_000 }),
          platform: 'Max',
          franchise: 'two more films',
          territories: { include: ['US', 'CA'] },
        },
        { status: 'on-market', territories: { include: ['DE'] } },
      ],
    },
  ],
  [
    'deal-box',
    {
      deals: [2, 5].flatMap((count) =>
        Array.from({ length: count }, (_, i) => ({
          status: 'closed',
          buyers: [{ name: `Buyer ${i}` }],
          territories: { include: [cycle(['FR', 'DE', 'IT', 'ES', 'JP'], i)] },
        })),
      ),
      corrections: [{ date: '2026-05-01', text: '…' }],
    },
  ],
].map(([box, film]) => [box, { title: 'Dust', lang: 'zxx', ...film }]);
