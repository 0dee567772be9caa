// Entities and results of Wikidata as film JSON.
import { expect } from '@open-wc/testing';
import { documentOf, imported, refusalOf } from './documents.js';

const entities = () => documentOf('wikidata-entities.json');
const sources = ['wikidata'];
const source = { id: 'wikidata', name: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q990001' };

/** The entities with one statement changed. */
function changed(change: (claims: Record<string, any[]>) => void) {
  const document = entities();
  change(document.entities.Q990001.claims);
  return document;
}

describe('an entity of Wikidata', () => {
  it('becomes a film with what the document has labels for', () => {
    const { film, warnings } = imported(entities());
    expect(film).to.deep.equal({
      title: 'Nine Lighthouses',
      originalTitle: 'Neun Leuchttürme',
      originalLanguage: 'de',
      alsoKnownAs: ['The Ninth Light'],
      kind: 'feature',
      lang: 'en',
      genres: ['drama film', 'mystery film'],
      year: 2019,
      runtime: 118,
      certificates: [
        { territory: 'US', rating: 'PG-13' },
        { territory: 'DE', rating: '12' },
      ],
      countries: ['DE', 'IE'],
      languages: ['de', 'nds'],
      franchise: 'The Coast films',
      basedOn: 'The Ninth Lamp',
      poster: {
        src: 'https://commons.wikimedia.org/wiki/Special:FilePath/Nine_Lighthouses_poster.jpg?width=500',
        alt: 'Poster of Nine Lighthouses',
        credit: 'Wikimedia Commons',
      },
      ids: {
        imdb: 'tt9900017',
        tmdb: 990001,
        wikidata: 'Q990001',
        eidr: '10.5240/0000-0000-0000-0000-0000-X',
        letterboxd: 'nine-lighthouses',
      },
      links: [{ url: 'https://www.ninelighthouses.example/', label: 'Official site' }],
      cast: [
        { name: 'Mara Nobody', character: 'Hedda Voss', sources },
        { name: 'Ivo Jemand', character: 'Inspector Rask / The Voice', sources },
      ],
      crew: [
        { job: 'director', people: [{ name: 'Lena Madeup' }], sources },
        { job: 'writer', people: [{ name: 'Lena Madeup' }], sources },
        { job: 'producer', people: [{ name: 'Paul Imagined' }], sources },
        { job: 'cinematographer', people: [{ name: 'Kai Phantom' }], sources },
        { job: 'editor', people: [{ name: 'Tom Pretend' }], sources },
        { job: 'composer', people: [{ name: 'Bo Figment' }], sources },
      ],
      companies: [
        { name: 'Fogbank Film', role: 'production', sources },
        { name: 'Leuchtfeuer Verleih', role: 'distribution', territory: 'DE', sources },
      ],
      releases: [
        {
          type: 'theatrical',
          territory: 'DE',
          date: '2019-09-05',
          sources: ['wikidata', 'filmdaten.example'],
        },
        { type: 'theatrical', territory: 'US', date: '2019-11', sources },
        { type: 'streaming', territory: 'GB', date: '2020', sources },
      ],
      boxOffice: {
        budget: { currency: 'EUR', amount: 4_500_000, sources },
        gross: [
          {
            territory: 'worldwide',
            amount: { currency: 'USD', amount: 12_345_678 },
            sources: ['wikidata', 'boxoffice.example'],
            asOf: '2020-02-01',
          },
          { territory: 'DE', amount: { currency: 'EUR', amount: 3_000_000 }, sources },
        ],
      },
      awards: [
        {
          award: 'Coast Award',
          category: 'Best Director',
          result: 'won',
          people: ['Lena Madeup'],
          year: 2020,
          date: '2020-02-09',
          sources: ['wikidata', 'awards.example'],
        },
        { award: 'Golden Lamp', result: 'nominated', year: 2020, sources },
      ],
      shoot: { places: ['Heligoland'], sources },
      sources: [
        source,
        { id: 'filmdaten.example', name: 'filmdaten.example', url: 'https://www.filmdaten.example/neun' },
        { id: 'boxoffice.example', name: 'boxoffice.example', url: 'https://www.boxoffice.example/nine' },
        { id: 'awards.example', name: 'awards.example', url: 'https://www.awards.example/2020' },
      ],
    });
    expect(warnings).to.have.members([
      'P58 (screenwriter): Wikidata knows that there is one, but not who or what',
      'P58 (screenwriter): Q404 has no label in this document, so it is left out',
      'P161 (cast member): Q405, Q406 have no label in this document, so they are left out',
      'P1411 (nominated for): Q407 has no label in this document, so it is left out',
      'P577 (publication date): a date is less exact than a year, or cannot be true, so it is left out',
      'P577 (publication date): 2019-02-10 is of a place that is no country here (Berlin International Film Festival), so it is left out',
      'P495 (country of origin): German Democratic Republic is no more and has no code today, so it is left out',
      'P2142 (box office): 9 has a currency that is not known here (Q999999), so it is left out',
    ]);
  });

  it('has its title and names in the language that is asked for, with what is nearest else', () => {
    const german = imported(entities(), { lang: 'de-AT' }).film;
    expect(german).to.include({ title: 'Neun Leuchttürme', originalLanguage: 'de', lang: 'de' });
    expect(german.originalTitle).to.equal(undefined);
    expect(german.cast![1]!.name).to.equal('Ivo Jemand');
    expect(imported(entities(), { lang: 'fr' }).film.cast![1]!.name).to.equal("Ivo Quelqu'un");
    expect(imported(entities(), { lang: 'pl' }).film.title).to.equal('Nine Lighthouses');
  });

  it('without labels of others has what items alone tell', () => {
    const { film, warnings } = imported(documentOf('wikidata-entity.json'));
    expect(film).to.include({ title: 'Nine Lighthouses', year: 2019, runtime: 118 });
    expect(film.countries).to.deep.equal(['DE', 'IE']);
    expect(film.cast).to.equal(undefined);
    expect(warnings).to.include('P57 (director): Q9102 has no label in this document, so it is left out');
  });

  it('never says what is deprecated, and prefers what its editors prefer', () => {
    const document = changed((claims) => {
      const [duration] = claims.P2047!;
      claims.P2047!.push({
        ...structuredClone(duration),
        rank: 'preferred',
        mainsnak: {
          snaktype: 'value',
          property: 'P2047',
          datavalue: {
            value: { amount: '+7260', unit: 'http://www.wikidata.org/entity/Q11574' },
            type: 'quantity',
          },
        },
      });
    });
    const { film } = imported(document);
    expect(film.runtime).to.equal(121);
    expect(JSON.stringify(film)).not.to.include('Wrong Person');
  });

  it('says who was nominated', () => {
    const document = changed((claims) => {
      const nominee = {
        snaktype: 'value',
        property: 'P2453',
        datavalue: { value: { id: 'Q9102' }, type: 'wikibase-entityid' },
      };
      for (const claim of claims.P1411!) claim.qualifiers = { P2453: [nominee] };
    });
    document.entities.Q9102 = { id: 'Q9102', labels: { en: { value: 'Lena Madeup' } } };
    const nominations = imported(document).film.awards!.filter(({ result }) => result === 'nominated');
    expect(nominations[0]!.people).to.deep.equal(['Lena Madeup']);
  });

  it('is a short, a silent one too', () => {
    const document = changed((claims) => {
      claims.P31!.splice(1);
      claims.P31![0].mainsnak.datavalue.value = { id: 'Q20667187' };
      claims.P2047![0].mainsnak.datavalue.value.amount = '+2';
    });
    expect(imported(document).film).to.include({ kind: 'short', runtime: 2 });
  });

  it('is read from the answers of the REST API, too', () => {
    const item = (id: string) => ({ type: 'value', content: id });
    const statement = (property: string, content: unknown) => ({
      [property]: [
        {
          rank: 'normal',
          property: { id: property },
          value: item(content as string),
          qualifiers: [],
          references: [],
        },
      ],
    });
    const { film } = imported({
      id: 'Q990001',
      type: 'item',
      labels: { en: 'Nine Lighthouses' },
      aliases: { en: ['The Ninth Light'] },
      statements: {
        ...statement('P31', 'Q11424'),
        ...statement('P495', 'Q183'),
        ...statement('P345', 'tt9900017'),
        ...statement('P577', {
          time: '+2019-09-05T00:00:00Z',
          precision: 11,
          calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
        }),
        ...statement('P2047', { amount: '+118', unit: 'http://www.wikidata.org/entity/Q7727' }),
      },
    });
    expect(film).to.deep.equal({
      title: 'Nine Lighthouses',
      alsoKnownAs: ['The Ninth Light'],
      kind: 'feature',
      lang: 'en',
      year: 2019,
      runtime: 118,
      countries: ['DE'],
      ids: { imdb: 'tt9900017', wikidata: 'Q990001' },
      sources: [source],
    });
  });
});

describe('an entity as programs cut it down', () => {
  const claim = (value: unknown, qualifiers?: object) => ({ mainsnak: { datavalue: { value } }, qualifiers });
  const cut = (claims: object) =>
    imported({
      entities: {
        Q990001: { labels: { en: { value: 'Nine' } }, claims: { P31: [claim({ id: 'Q11424' })], ...claims } },
      },
    });

  it('has its number from the place in the answer, and its dates without a precision', () => {
    const release = (time: string) => claim({ time }, { P291: [{ datavalue: { value: { id: 'Q419' } } }] });
    const { film, warnings } = cut({
      P577: [release('+2019-09-05T00:00:00Z'), release('+2020-01-01T00:00:00Z')],
    });
    expect(film).to.deep.equal({
      title: 'Nine',
      lang: 'en',
      year: 2019,
      ids: { wikidata: 'Q990001' },
      releases: [
        { type: 'theatrical', territory: 'PE', date: '2019-09-05', sources },
        { type: 'theatrical', territory: 'PE', date: '2020', sources },
      ],
      sources: [source],
    });
    expect(warnings).to.deep.equal([]);
  });

  it('knows the countries, languages and currencies of most films by their numbers', () => {
    const sum = (amount: string, unit: string) =>
      claim(
        { amount, unit: `http://www.wikidata.org/entity/${unit}` },
        { P3005: [{ datavalue: { value: { id: 'Q49' } } }] },
      );
    const { film } = cut({
      P495: [claim({ id: 'Q419' }), claim({ id: 'Q114' })],
      P364: [claim({ id: 'Q294' }), claim({ id: 'Q9186' })],
      P2130: [claim({ amount: '+30000000', unit: 'http://www.wikidata.org/entity/Q123213' })],
      P2142: [sum('+12345678', 'Q4917')],
    });
    expect(film).to.deep.include({ countries: ['PE', 'KE'], languages: ['is', 'yue'] });
    expect(film.boxOffice).to.deep.equal({
      budget: { currency: 'PLN', amount: 30_000_000, sources },
      gross: [{ territory: 'north-america', amount: { currency: 'USD', amount: 12_345_678 }, sources }],
    });
  });

  it('names a country that is no more without a label, too', () =>
    expect(cut({ P495: [claim({ id: 'Q33946' }), claim({ id: 'Q83286' })] }).warnings).to.include.members([
      'P495 (country of origin): Czechoslovakia is no more and has no code today, so it is left out',
      'P495 (country of origin): Socialist Federal Republic of Yugoslavia is no more and has no code today, so it is left out',
    ]));

  it('names a country that is no more', () => {
    const document = changed((claims) => (claims.P495![0].mainsnak.datavalue.value = { id: 'Q15180' }));
    document.entities.Q15180 = { id: 'Q15180', labels: { en: { value: 'Soviet Union' } } };
    expect(imported(document).warnings).to.include(
      'P495 (country of origin): Soviet Union is no more and has no code today, so it is left out',
    );
  });
});

describe('a result of SPARQL of Wikidata', () => {
  for (const [what, cell] of [
    ['a table', (value: string) => value],
    ['a table with types', (value: string) => ({ type: 'literal', value })],
  ] as const)
    it(`is ${what} when it was downloaded from the query service`, () => {
      const film = cell('http://www.wikidata.org/entity/Q990001');
      const filmLabel = cell('Nine');
      const { film: nine, warnings } = imported([
        {
          film,
          filmLabel,
          actorLabel: cell('Mara Nobody'),
          duration: cell('118'),
          boxOffice: cell('12345678'),
        },
        {
          film,
          filmLabel,
          actorLabel: cell('Ivo Someone'),
          date: cell('2019-09-05T00:00:00Z'),
          imdb: cell('tt9900017'),
        },
      ]);
      expect(nine).to.deep.include({
        title: 'Nine',
        year: 2019,
        runtime: 118,
        ids: { imdb: 'tt9900017', wikidata: 'Q990001' },
      });
      expect(nine.cast!.map(({ name }) => name)).to.deep.equal(['Mara Nobody', 'Ivo Someone']);
      expect(warnings).to.deep.equal(['P2142 (box office): 12345678 has no currency, so it is left out']);
    });

  it('becomes a film, whatever the number of its rows', () => {
    const { film, warnings } = imported(documentOf('wikidata-sparql.json'));
    expect(film).to.deep.equal({
      title: 'Nine Lighthouses',
      kind: 'feature',
      lang: 'en',
      genres: ['drama film', 'mystery film'],
      year: 2019,
      runtime: 118,
      countries: ['DE', 'IE'],
      ids: { imdb: 'tt9900017', wikidata: 'Q990001' },
      cast: [
        { name: 'Mara Nobody', character: 'Hedda Voss', sources },
        { name: 'Ivo Someone', sources },
      ],
      crew: [{ job: 'director', people: [{ name: 'Lena Madeup' }], sources }],
      sources: [source],
    });
    expect(warnings).to.have.members([
      '?votes: what this column holds is not known here, so it is left out',
      'P161 (cast member): Q405 has no label in this document, so it is left out',
      'P2142 (box office): 12345678 has no currency, so it is left out',
    ]);
  });
});

describe('what is no film of Wikidata', () => {
  const remedy = 'Fetch one film: https://www.wikidata.org/wiki/Special:EntityData/Q61448040.json';
  it('an error', () =>
    expect(
      refusalOf({
        error: { code: 'no-such-entity', info: 'Could not find an entity with the ID "Q0".' },
        servedby: 'mw',
      }),
    ).to.equal(`this is an error of Wikidata: "Could not find an entity with the ID "Q0".". ${remedy}`));
  it('a property', () =>
    expect(
      refusalOf({ entities: { P57: { id: 'P57', labels: { en: { value: 'director' } }, claims: {} } } }),
    ).to.equal(`P57 (director) is not a film. ${remedy}`));
  it('a page of search results', () =>
    expect(
      refusalOf({ searchinfo: { search: 'Nine' }, search: [{ id: 'Q990001', label: 'Nine' }], success: 1 }),
    ).to.equal(`this is a page of search results of Wikidata. ${remedy}`));
  it('an item that is missing', () =>
    expect(refusalOf({ entities: { Q1: { id: 'Q1', missing: '' } }, success: 1 })).to.equal(
      `Wikidata has no such item: Q1. ${remedy}`,
    ));
  it('a person', () => {
    const document = changed((claims) => {
      for (const property of Object.keys(claims)) if (property !== 'P31') delete claims[property];
      claims.P31!.splice(1);
      claims.P31![0].mainsnak.datavalue.value = { 'entity-type': 'item', id: 'Q5' };
    });
    expect(refusalOf({ entities: { Q990001: document.entities.Q990001 } })).to.equal(
      `Q990001 (Nine Lighthouses) is a person. ${remedy}`,
    );
  });
  it('a result without rows, and one with several films', () => {
    const result = documentOf('wikidata-sparql.json');
    expect(refusalOf({ ...result, results: { bindings: [] } })).to.equal(
      'the query of Wikidata found nothing. Ask for one film: VALUES ?film { wd:Q61448040 }',
    );
    result.results.bindings[0].film.value = 'http://www.wikidata.org/entity/Q42';
    expect(refusalOf(result)).to.equal(
      'the result of SPARQL has 2 films. Ask for one film: VALUES ?film { wd:Q61448040 }',
    );
  });
});
