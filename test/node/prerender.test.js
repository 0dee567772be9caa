// Prerendering on a server, where no browser tells an element of its attributes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CastList } from '../../dist/index.js';
import { prerender, renderBox } from '../../dist/surfaces/render.js';

const film = { title: 'Heat', cast: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] };
const hidden = (html) => html.match(/<li part="person" data-rest>/g)?.length ?? 0;
const heading = (html) => /<h\d.*?<\/h\d>/.exec(html)[0];

test('renderBox follows max, heading and heading level', () => {
  const html = renderBox(film, { box: 'cast-list', max: 1, heading: 'Who is in it', headingLevel: 5 });
  assert.equal(hidden(html), 2);
  assert.equal(heading(html), '<h5 part="heading">Who is in it</h5>');
  assert.match(html, /^<cast-list heading="Who is in it" heading-level="5" max="1">/);
});

test('renderBox follows the sections of a dossier', () => {
  const html = renderBox({ ...film, year: 1995 }, { box: 'film-facts', sections: 'cast-list' });
  assert.match(html, /section-heading">Cast</);
  assert.doesNotMatch(html, /1995/);
});

test('prerender follows the attributes of a class of one’s own', () => {
  const attributes = { max: 1, heading: 'Who is in it', 'heading-level': 5, hidden: false };
  const html = prerender('x-cast-list', class extends CastList {}, film, { attributes });
  assert.equal(hidden(html), 2);
  assert.equal(heading(html), '<h5 part="heading">Who is in it</h5>');
  assert.match(html, /^<x-cast-list max="1" heading="Who is in it" heading-level="5">/);
});
