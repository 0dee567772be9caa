// The oEmbed endpoint for a built site, over the files of a real one. Needs `npm run build`.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import endpoint, { answerFor } from '../../integrations/oembed/endpoint.js';
import { folder, onesheet, root } from './cli.js';

const cwd = folder({
  'films/fog.json': { id: 'fog.2', title: 'Fog', year: 2027, cast: [{ name: 'Ana' }], updated: '2026-03-10' },
});
let server;
let site;

before(async () => {
  let files;
  server = createServer((req, res) => files(req, res));
  await new Promise((listening) => server.listen(0, listening));
  site = `http://localhost:${server.address().port}/`;
  const args = ['build', 'films', '--out', 'public', '--lang', 'en,fr', '--site', site];
  assert.equal(onesheet(args, { cwd }).status, 0);
  files = sirv(join(cwd, 'public'), { dev: true });
});
after(() => server.close());

const ask = (query) => endpoint.fetch(new Request(`${site}oembed?${new URLSearchParams(query)}`));

test('it answers for the pages of films and of boxes, in each language', async () => {
  for (const [page, title] of [
    ['films/fog.2/', 'Fog (2027)'],
    ['films/fog.2', 'Fog (2027)'],
    ['films/fog.2/index.html', 'Fog (2027)'],
    ['films/fog.2/fr/', 'Fog (2027)'],
    ['films/fog.2/en/cast-list.embed.html', 'Cast — Fog'],
    ['films/fog.2/fr/cast-list.embed.html?theme=dark', 'Interprétation — Fog'],
  ]) {
    const response = await ask({ url: site + page, format: 'json' });
    assert.equal(response.status, 200, page);
    assert.equal(response.headers.get('content-type'), 'application/json');
    assert.equal((await response.json()).title, title, page);
  }
});

test('it keeps to the size that was asked for', async () => {
  const url = `${site}films/fog.2/en/cast-list.embed.html`;
  const whole = await (await ask({ url })).json();
  assert.deepEqual([whole.width, whole.height], [640, 175]);
  const { width, height, html } = await (await ask({ url, maxwidth: '320', maxheight: '100' })).json();
  assert.deepEqual([width, height], [320, 100]);
  assert.match(html, /<iframe [^>]* height="100"/);
});

test('it says what is wrong', async () => {
  for (const [query, status] of [
    [{}, 400],
    [{ url: 'films/fog/' }, 400],
    [{ url: `${site}films/fog.2/`, format: 'xml' }, 501],
    [{ url: `${site}films/mist/` }, 404],
    [{ url: `${site}catalogue/site.json` }, 404],
    [{ url: 'https://other.example/films/fog.2/' }, 404],
  ])
    assert.equal((await ask(query)).status, status, JSON.stringify(query));
});

test('it asks for nothing but oEmbed files of its own site', () => {
  const at = (page) => answerFor(new URL(page), new URL('https://films.example/a/'))?.href;
  assert.equal(at('https://films.example/a/films/x/'), 'https://films.example/a/films/x/index.oembed.json');
  for (const page of [
    'https://films.example/films/x/',
    'https://films.example/a/films/../../x/',
    'https://films.example.other/a/films/x/',
    'https://films.example/a/films/',
    'https://films.example/a/films/x/en/y/z/',
  ])
    assert.equal(at(page), undefined, page);
});

test('the entry for the list of providers names the pages that the endpoint answers for', () => {
  const text = readFileSync(join(root, 'integrations/oembed/provider.yml'), 'utf8');
  const [, example] = /oembed\?url=(\S+)/.exec(text);
  assert.equal(
    answerFor(new URL(decodeURIComponent(example)), new URL('https://films.example/')).href,
    'https://films.example/films/parasite-2019/index.oembed.json',
  );
});
