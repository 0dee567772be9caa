// A server lays all films out alike, so that rendering them is quick; they say what they said.
import { expect } from '@open-wc/testing';
import { parseFilm } from '../../src/model/parse-film.js';
import { shaped } from '../../src/surfaces/shape.js';
import { demoFilm, filmNames } from '../support/films.js';

describe('a film laid out for a server', () => {
  it('says the same', () => {
    for (const name of filmNames) {
      const { film } = parseFilm(demoFilm(name));
      // JSON leaves out fields without a value, and sorted fields tell nothing of the layout.
      const said = (value: unknown) =>
        JSON.stringify(value, (_, part: unknown) =>
          part && typeof part === 'object' && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
            : part,
        );
      expect(said(shaped('film', film!)), name).to.equal(said(film));
    }
  });

  it('has the same fields in the same order, whatever it has to say', () => {
    const { film } = parseFilm({
      title: 'T',
      cast: [{ name: 'A' }, { confidence: 'rumored', character: 'B', name: 'C' }],
    });
    const [one, other] = shaped('film', film!).cast!;
    expect(Object.keys(one!)).to.deep.equal(Object.keys(other!));
    expect(other).to.include({ name: 'C', character: 'B', confidence: 'rumored' });
    expect(Object.keys(shaped('film', film!))).to.include.members(['title', 'cast', 'deals']);
  });
});
