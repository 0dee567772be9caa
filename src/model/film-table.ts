// Made from the zod schemas beside it by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';

const certificateShape: Shape = {
  fields: {
    territory: 'text',
    rating: 'text',
  },
  needs: ['territory', 'rating'],
};
const imageShape: Shape = {
  fields: {
    src: 'url',
    alt: 'text',
    width: 'count',
    height: 'count',
    credit: 'text',
  },
  needs: ['src'],
};
const identifiersShape: Shape = {
  fields: {
    imdb: 'imdb',
    tmdb: 'count',
    wikidata: 'text',
    eidr: 'text',
    isan: 'text',
    letterboxd: 'text',
  },
};
const linkShape: Shape = {
  fields: {
    url: 'url',
    label: 'text',
    kind: 'text',
  },
  needs: ['url'],
};
const castMemberShape: Shape = {
  fields: {
    name: 'text',
    knownFor: ['text'],
    photo: imageShape,
    url: 'url',
    character: 'text',
    confidence: ' confirmed reported rumored disputed ',
    sources: ['text'],
    asOf: 'date',
    note: 'text',
  },
  needs: ['name'],
};
const personShape: Shape = {
  fields: {
    name: 'text',
    knownFor: ['text'],
    photo: imageShape,
    url: 'url',
  },
  needs: ['name'],
};
const crewEntryShape: Shape = {
  fields: {
    job: 'text',
    people: [personShape, 1],
    confidence: ' confirmed reported rumored disputed ',
    sources: ['text'],
    asOf: 'date',
    note: 'text',
  },
  needs: ['job', 'people'],
};
const companyShape: Shape = {
  fields: {
    name: 'text',
    role: 'text',
    people: [personShape],
    territory: 'text',
    url: 'url',
    confidence: ' confirmed reported rumored disputed ',
    sources: ['text'],
    asOf: 'date',
    note: 'text',
  },
  needs: ['name'],
};
const partyShape: Shape = {
  fields: {
    name: 'text',
    url: 'url',
  },
  needs: ['name'],
};
const territoriesShape: Shape = {
  fields: {
    include: ['text', 1],
    exclude: ['text'],
    label: 'text',
  },
  needs: ['include'],
};
const moneyShape: Shape = {
  fields: {
    currency: 'currency',
    amount: 'amount',
    min: 'amount',
    max: 'amount',
    band: 'band',
    undisclosed: 'yes',
    qualifier: ' exact about under over up-to ',
    basis: ' minimum-guarantee flat p-and-a combined ',
    quoted: 'text',
  },
  rule: 'money',
};
const rowShape: Shape = {
  fields: {
    label: 'text',
    value: 'text',
  },
  needs: ['label', 'value'],
};
const dealShape: Shape = {
  fields: {
    id: 'text',
    type: ' acquisition pre-sale negative-pickup output license service-release co-financing option sales-representation ',
    status: ' rumored on-market in-talks final-negotiations closing closed collapsed expired ',
    buyers: [partyShape],
    sellers: [partyShape],
    salesAgents: [partyShape],
    territories: territoriesShape,
    rights: [' all-rights theatrical home-video est tvod pvod svod avod pay-tv free-tv festival airline remake sequel '],
    price: moneyShape,
    pAndA: moneyShape,
    platform: 'text',
    franchise: 'text',
    date: 'date',
    terms: [rowShape],
    confidence: ' confirmed reported rumored disputed ',
    sources: ['text'],
    asOf: 'date',
    note: 'text',
  },
};
const castingChangeShape: Shape = {
  fields: {
    person: personShape,
    change: ' attached in-talks joined exited recast ',
    character: 'text',
    replaces: 'text',
    replacedBy: 'text',
    date: 'date',
    reason: 'text',
    confidence: ' confirmed reported rumored disputed ',
    sources: ['text'],
    asOf: 'date',
    note: 'text',
  },
  needs: ['person', 'change'],
};
const comparisonShape: Shape = {
  fields: {
    title: 'text',
    year: 'year',
    medium: ' film series game book play comic ',
    relation: ' same-team tone premise franchise remake unrelated ',
    people: ['text'],
    budget: moneyShape,
    gross: moneyShape,
    confidence: ' confirmed reported rumored disputed ',
    sources: ['text'],
    asOf: 'date',
    note: 'text',
  },
  needs: ['title', 'relation'],
};
const releaseShape: Shape = {
  fields: {
    type: ' premiere limited theatrical streaming rental physical tv ',
    territory: 'text',
    date: 'date',
    platform: 'text',
    distributor: 'text',
    event: 'text',
    state: ' possible planned dated released ',
    confidence: ' confirmed reported rumored disputed ',
    sources: ['text'],
    asOf: 'date',
    note: 'text',
  },
  needs: ['type'],
};
const rowShape2: Shape = {
  fields: {
    territory: 'text',
    amount: moneyShape,
    date: 'date',
    confidence: ' confirmed reported rumored disputed ',
    sources: ['text'],
    asOf: 'date',
    note: 'text',
  },
  needs: ['territory', 'amount'],
};
const rowShape3: Shape = {
  fields: {
    territory: 'text',
    amount: moneyShape,
    confidence: ' confirmed reported rumored disputed ',
    sources: ['text'],
    asOf: 'date',
    note: 'text',
  },
  needs: ['territory', 'amount'],
};
const boxOfficeShape: Shape = {
  fields: {
    budget: moneyShape,
    opening: [rowShape2],
    gross: [rowShape3],
  },
};
const timelineEntryShape: Shape = {
  fields: {
    date: 'date',
    title: 'text',
    url: 'url',
    confidence: ' confirmed reported rumored disputed ',
    sources: ['text'],
    asOf: 'date',
    note: 'text',
  },
  needs: ['date', 'title'],
};
const sourceShape: Shape = {
  fields: {
    id: 'text',
    name: 'text',
    url: 'url',
    date: 'date',
  },
  needs: ['id', 'name'],
};
const correctionShape: Shape = {
  fields: {
    date: 'date',
    text: 'text',
  },
  needs: ['date', 'text'],
};
export const filmShape: Shape = {
  fields: {
    $schema: 'text',
    id: 'text',
    title: 'text',
    originalTitle: 'text',
    originalLanguage: 'lang',
    alsoKnownAs: ['text'],
    kind: ' feature short documentary series special ',
    lang: 'lang',
    logline: 'text',
    genres: ['text'],
    status: ' rumored announced development pre-production filming post-production completed released shelved cancelled ',
    year: 'year',
    runtime: 'count',
    certificates: [certificateShape],
    countries: ['country'],
    languages: ['lang'],
    franchise: 'text',
    basedOn: 'text',
    poster: imageShape,
    ids: identifiersShape,
    links: [linkShape],
    cast: [castMemberShape],
    crew: [crewEntryShape],
    companies: [companyShape],
    deals: [dealShape],
    castingChanges: [castingChangeShape],
    comparisons: [comparisonShape],
    releases: [releaseShape],
    boxOffice: boxOfficeShape,
    timeline: [timelineEntryShape],
    sources: [sourceShape],
    updated: 'date',
    corrections: [correctionShape],
  },
  needs: ['title'],
};
