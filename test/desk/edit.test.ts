import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { insertAt, moveAt, put, removeAt, valueAt } from '../../src/desk/edit.js';
import { History, type FilmJson } from '../../src/desk/history.js';
import { withStatus } from '../../src/desk/form/new-status.js';
import type { Path } from '../../src/model/issue.js';

/** A film that throws where somebody changes it in place. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

const seed: FilmJson = {
  title: 'Dust',
  genres: ['Drama', 'Mystery'],
  deals: [
    { status: 'closing', buyers: [{ name: 'Neon' }], price: { currency: 'USD', amount: 5 } },
    { status: 'closed', buyers: [{ name: 'MUBI' }] },
  ],
};

const paths = fc.constantFrom<Path>(
  ['title'],
  ['year'],
  ['genres', 0],
  ['ids', 'imdb'],
  ['deals', 0, 'status'],
  ['deals', 1, 'price', 'amount'],
  ['deals', 0, 'buyers', 0, 'name'],
);
const values = fc.constantFrom<unknown>('', 'x', 7, undefined, { name: 'Hulu' });
const lists = fc.constantFrom<Path>(['deals'], ['genres'], ['cast'], ['deals', 0, 'buyers']);
const places = fc.nat({ max: 3 });

type Edit = (film: FilmJson) => FilmJson;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(paths, values).map(
    ([path, value]): Edit =>
      (film) =>
        put(film, path, value),
  ),
  fc.tuple(lists, places).map(
    ([list, place]): Edit =>
      (film) =>
        insertAt(film, list, { name: 'New' }, place),
  ),
  fc.tuple(lists, places).map(
    ([list, place]): Edit =>
      (film) =>
        removeAt(film, [...list, place]),
  ),
  fc.tuple(lists, places, places).map(
    ([list, from, to]): Edit =>
      (film) =>
        moveAt(film, [...list, from], to),
  ),
);

it('any sequence of edits, undone, gives the film of before; done again, that of after', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(edit, fc.option(fc.constantFrom('a', 'b'), { nil: undefined })), { maxLength: 30 }),
      (edits) => {
        const history = new History(frozen(structuredClone(seed)));
        for (const [change, place] of edits) history.change(frozen(change(history.film)), 'Edit', place);
        const after = history.film;
        while (history.canUndo) history.undo();
        expect(history.film).to.deep.equal(seed);
        while (history.canRedo) history.redo();
        expect(history.film).to.equal(after);
      },
    ),
    { numRuns: 300 },
  );
});

it('typing in one place is one step, and leaving it ends the step', () => {
  const history = new History({});
  for (const title of ['D', 'Du', 'Dust']) history.change({ title }, 'Title', 'at-title');
  history.settle();
  history.change({ title: 'Dusty' }, 'Title', 'at-title');
  expect(history.film).to.deep.equal({ title: 'Dusty' });
  history.undo();
  expect(history.film).to.deep.equal({ title: 'Dust' });
  history.undo();
  expect(history.film).to.deep.equal({});
  expect(history.canUndo).to.be.false;
});

it('a change after an undo is what can be redone no more', () => {
  const history = new History({});
  history.change({ title: 'A' }, 'Title');
  history.undo();
  history.change({ title: 'B' }, 'Title');
  expect(history.canRedo).to.be.false;
  expect(history.undoLabel).to.equal('Title');
});

it('what says nothing leaves no field behind', () => {
  expect(put({ title: 'Dust', ids: { imdb: 'tt1' } }, ['ids', 'imdb'], '')).to.deep.equal({ title: 'Dust' });
  expect(removeAt({ title: 'Dust', cast: [{ name: 'A' }] }, ['cast', 0])).to.deep.equal({ title: 'Dust' });
  expect(valueAt({ deals: [{}] }, ['deals', 0, 'price', 'amount'])).to.equal(undefined);
});

it('a deal with a new status keeps where it stood, with the sources of then', () => {
  expect(
    withStatus(
      { status: 'closing', date: '2026-10-02', sources: ['deadline'], confidence: 'reported' },
      'closed',
      '2026-11-28',
    ),
  ).to.deep.equal({
    status: 'closed',
    date: '2026-11-28',
    sources: ['deadline'],
    confidence: 'reported',
    history: [{ status: 'closing', date: '2026-10-02', confidence: 'reported', sources: ['deadline'] }],
  });
  expect(withStatus({ status: 'closing' }, 'closed', '2026-11-28').history).to.deep.equal([
    { status: 'closing', date: '../2026-11-28' },
  ]);
  expect(withStatus({}, 'closed', '2026-11-28')).to.deep.equal({ status: 'closed', date: '2026-11-28' });
});
