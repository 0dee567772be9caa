// Facts read films in which every field is there; they say what the film said.
import { expect } from '@open-wc/testing';
import { withAllFields } from '../../src/model/all-fields.js';
import { parseFilm } from '../../src/model/parse-film.js';
import { demoFilm, filmNames } from '../support/films.js';

describe('a film with all fields', () => {
  it('says the same', () => {
    for (const name of filmNames) {
      const { film } = parseFilm(demoFilm(name));
      // JSON leaves out fields without a value, and sorted fields tell nothing of the layout.
      const facts = (value: unknown) =>
        JSON.stringify(value, (_, part: unknown) =>
          part && typeof part === 'object' && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
            : part,
        );
      expect(facts(withAllFields(film!)), name).to.equal(facts(film));
    }
  });

  it('has the same fields in the same order, whatever it has to say', () => {
    const { film } = parseFilm({
      title: 'T',
      cast: [{ name: 'A' }, { confidence: 'rumored', character: 'B', name: 'C' }],
    });
    const [one, other] = withAllFields(film!).cast!;
    expect(Object.keys(one!)).to.deep.equal(Object.keys(other!));
    expect(other).to.include({ name: 'C', character: 'B', confidence: 'rumored' });
    expect(Object.keys(withAllFields(film!))).to.include.members(['title', 'cast', 'deals']);
  });

  it('leaves the film that a page has in its hands as it is', () => {
    const film = { title: 'T', cast: [{ name: 'A' }] };
    withAllFields(film);
    expect(film).to.deep.equal({ title: 'T', cast: [{ name: 'A' }] });
  });
});
