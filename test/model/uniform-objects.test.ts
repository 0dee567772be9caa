// What our boxes read has every field of film JSON, whatever the film says; what callers of parseFilm get, only those that say something.
import { expect } from '@open-wc/testing';
import { parseFilm } from '../../src/model/parse-film.js';
import { readFilm } from '../../src/model/parse.js';
import { demoFilm, filmNames, withoutLabels } from '../support/films.js';

const film = {
  cast: [{ name: 'A' }, { confidence: 'rumored', character: 'B', name: 'C' }],
  title: 'T',
};

describe('the objects of a film', () => {
  it('say what the film says', () => {
    // JSON leaves out fields without a value.
    const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    for (const name of filmNames)
      expect(json(readFilm(demoFilm(name)).film), name).to.deep.equal(withoutLabels(demoFilm(name)));
  });

  it('have the same fields in the same order', () => {
    const [one, other] = readFilm(film).film!.cast!;
    expect(Object.keys(one!)).to.deep.equal(Object.keys(other!));
    expect(other).to.include({ name: 'C', character: 'B', confidence: 'rumored' });
    expect(Object.keys(readFilm(film).film!)).to.include.members(['title', 'cast', 'deals']);
  });

  it('have only fields with a value for who calls parseFilm, and the data stays as it is', () => {
    expect(parseFilm(film).film).to.deep.equal({
      title: 'T',
      cast: [{ name: 'A' }, { name: 'C', character: 'B', confidence: 'rumored' }],
    });
    expect(Object.keys(film)).to.deep.equal(['cast', 'title']);
  });
});
