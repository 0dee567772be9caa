// Film to sheet to film is the same film.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exportSheet, importFile, sheetFormats, type SheetFormat } from '../../src/import/import.js';
import type { Film } from '../../src/model/film.js';
import { parseFilm } from '../../src/model/parse-film.js';
import { demoFilm, filmNames } from '../support/films.js';
import { plain } from './documents.js';
import { spoiltFilms } from '../support/spoilt-films.js';

async function roundTrip(films: Film[], format: SheetFormat) {
  const {
    films: back,
    refusal,
    warnings,
  } = await importFile(await exportSheet(films, format), {
    name: `films.${format}`,
  });
  expect(refusal).to.equal(undefined);
  return { back, warnings };
}

const films = filmNames.map((name) => plain(parseFilm(demoFilm(name)).film!));

describe('a film that becomes a sheet and a film again', () => {
  for (const format of sheetFormats) {
    for (const [i, film] of films.entries())
      it(`is the same: ${filmNames[i]} as ${format}`, async () => {
        const { back, warnings } = await roundTrip([film], format);
        expect(back).to.deep.equal([film]);
        expect(warnings).to.deep.equal([]);
      });

    it(`is the same beside others in one ${format}`, async () => {
      const some = films.filter((film, i) => films.findIndex(({ title }) => title === film.title) === i);
      const { back } = await roundTrip(some, format);
      expect(back).to.deep.equal(some);
    });
  }

  const odd: Film[] = [
    { title: 'Cast' },
    { title: '1917', year: 2019 },
    { title: ' a; b, "c" ', genres: ['Drama; Mystery', 'A, B', ' x'], alsoKnownAs: [] },
    { title: '=SUM(A1)', logline: '+1', basedOn: "'=x", franchise: '-5', originalTitle: '@x' },
    { title: '[1]', logline: '"quoted"', cast: [{ name: '[1]', character: '{"a":1}' }] },
    { title: 'x', sources: [], timeline: [] },
    { title: 'x', shoot: { sources: [], confidence: 'reported' }, sources: [] },
    { title: 'x', boxOffice: {}, cast: [], poster: { src: '/a.jpg' }, ids: {} },
    { title: 'x\ny', logline: 'one\ntwo', companies: [{ name: 'A, Inc.; B' }] },
    { title: 'x', cast: [{ name: 'A', sources: ['nobody lists this'] }] },
    { title: '#N/A', logline: '#REF!' },
    { title: 'TRUE', logline: '0', basedOn: '007', franchise: '1e5' },
    {
      title: 'x',
      deals: [
        { price: { currency: 'USD', min: 5 } },
        { price: { currency: 'USD', amount: 1.5, quoted: 'so', qualifier: 'up-to', basis: 'p-and-a' } },
        { price: { band: 'six-figure' }, territories: { include: ['except'], label: 'x' } },
        {},
      ],
    },
  ];
  for (const film of odd)
    it(`is the same though ${JSON.stringify(film).slice(0, 60)}`, async () => {
      for (const format of sheetFormats)
        expect((await roundTrip([film], format)).back, format).to.deep.equal([film]);
    });

  it('is the same, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        spoiltFilms,
        fc.constantFrom<SheetFormat>('csv', 'csv', 'csv', 'tsv', 'xlsx'),
        async (data, format) => {
          const film = plain(parseFilm(data).film ?? null);
          if (film) expect((await roundTrip([film], format)).back).to.deep.equal([film]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
