// What the Astro component says when something is wrong. That it works in real Astro: `npm run examples -- astro`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { astroBox } from '../../dist/sites/astro.js';
import { root, snippet } from './support.js';

const films = join(root, 'demo/films');
const page = { page: '/sold/', lang: undefined, base: '/' };
const coda = JSON.parse(readFileSync(join(films, 'coda.json'), 'utf8'));

for (const [what, props, said] of [
  [
    'a film that is not there',
    { film: 'palmsprings', box: 'deal-box', films },
    /^\/sold\/: there is no film "palmsprings" in .*films\. Did you mean "palm-springs"\?$/,
  ],
  [
    'a box that is not there',
    { film: 'coda', box: 'dealbox', films },
    /^\/sold\/: there is no box "dealbox"\. Did you mean "deal-box"/,
  ],
  [
    'a folder that is not there',
    { film: 'coda', box: 'deal-box' },
    /^\/sold\/: there is no film JSON in public\/films\. Name the folder with the option "films"\.$/,
  ],
  [
    'film JSON without a title',
    { film: {}, box: 'deal-box' },
    /^\/sold\/: the film JSON has no title\. Add it: without a title there is no film\.$/,
  ],
])
  test(`${what} is an error with the page and the remedy`, () =>
    assert.rejects(astroBox(props, '', page), ({ message }) => {
      assert.match(message, said);
      return true;
    }));

test('film JSON that the page has becomes the same box as its file', async () => {
  const words = '<p>Apple has it.</p>';
  const wish = { box: 'deal-box', src: '/coda.json' };
  const html = await astroBox({ ...wish, film: coda }, words, page);
  assert.match(
    html,
    /^<deal-box src="\/coda\.json"><template shadowrootmode="open">.*about \$25 million.*<\/template><p>Apple has it\.<\/p><\/deal-box>$/,
  );
  assert.equal(await astroBox({ ...wish, film: 'coda', films }, words, page), html);
});

test('the language of the page is that of the box', async () => {
  const html = await astroBox({ film: coda, box: 'deal-box' }, '', { ...page, lang: 'de' });
  assert.match(html, /<deal-box lang="de">.*abgeschlossen/);
});

test('what the guide shows stands in the example', () => {
  const example = readFileSync(join(root, 'examples/astro/src/pages/index.astro'), 'utf8');
  const lines = snippet('page.astro').trim().split('\n');
  assert.deepEqual(
    lines.filter((line) => !example.includes(line.trim())),
    [],
  );
});
