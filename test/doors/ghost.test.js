// The recipe for Ghost, through the renderer of Ghost 5.99 itself: what its cards become in a post and in a newsletter.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { builtSite, look, npmSystems, project, snippet } from './support.js';

const require = createRequire(join(npmSystems(), 'node_modules/'));
const Renderer = require('@tryghost/kg-lexical-html-renderer');
const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');
const { JSDOM } = require('jsdom');

/** What Ghost makes of these cards for `html` (a post) or `email` (a newsletter). */
const rendered = (cards, target) =>
  new Renderer({ nodes: DEFAULT_NODES }).render(
    JSON.stringify({
      root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: cards },
    }),
    {
      target,
      createDocument: () => new JSDOM().window.document,
      siteUrl: 'https://news.example',
      postUrl: 'https://news.example/sold/',
      feature: { contentVisibility: true },
    },
  );

const card = (html, visibility = {}) => ({
  ...{ type: 'html', version: 1, html },
  visibility: { showOnWeb: true, showOnEmail: true, segment: '', ...visibility },
});
const here = (html) => html.replaceAll('https://films.news.example/', '/');

let site;
before(() => {
  site = builtSite(project({}, ['coda']), '--format', 'dsd,html,text,email');
});

/** A post as a theme of Ghost shows it, with what Code injection puts into its head. */
function writePost(name, html) {
  const style = 'body{max-width:680px;margin:32px auto;padding:0 16px;font:18px/1.5 Georgia,serif}';
  mkdirSync(join(site, name), { recursive: true });
  writeFileSync(
    join(site, name, 'index.html'),
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Sold</title>
    <link rel="icon" href="data:,"><style>${style}</style>${here(snippet('ghost-head.html'))}</head>
    <body><h1>Sold at Sundance</h1>${here(html)}</body></html>`,
  );
}

test('a figure in an HTML card is the box in a post, and the sentence without script', async () => {
  const html = await rendered([card(snippet('ghost-card.html'))], 'html');
  assert.match(html, /<figure data-onesheet="deal-box" data-src="[^"]+">\s*<p>Apple paid/);
  writePost('post', html);
  for (const width of [320, 1100]) {
    const { boxes, wide, faults } = await look(site, '/post/', { width });
    assert.deepEqual(
      [boxes.length, boxes[0]?.[0], boxes[0]?.[2], wide, faults],
      [1, 'deal-box', true, false, []],
    );
    assert.match(boxes[0][1], /about \$25 million/i);
    const without = await look(site, '/post/', { width, script: false });
    assert.equal(
      without.text,
      'Sold at Sundance Apple paid about $25 million for CODA, a record for the festival.',
    );
  }
});

test('in a newsletter a figure for the web is not there, and a fragment for e-mail is', async () => {
  const mail = readFileSync(join(site, 'films/coda-2021/en/deal-box.email.html'), 'utf8');
  const cards = [card(snippet('ghost-card.html'), { showOnEmail: false }), card(mail, { showOnWeb: false })];
  const email = await rendered(cards, 'email');
  assert.match(email, /<table role="presentation"[^]*about \$25 million/);
  assert.doesNotMatch(email, /<figure|<style|<template/);
  const web = await rendered(cards, 'html');
  assert.match(web, /<figure data-onesheet="deal-box"/);
  assert.doesNotMatch(web, /role="presentation"/);
});

test('a figure for both leaves the sentence in a newsletter', async () => {
  const email = await rendered([card(snippet('ghost-card.html'))], 'email');
  assert.match(
    email,
    /<figure[^>]*>\s*<p>Apple paid about \$25 million for CODA, a record for the festival\.<\/p>\s*<\/figure>/,
  );
});

test('a prerendered card would bring its style sheet into the whole newsletter, so the guide does not offer it', async () => {
  const element = readFileSync(join(site, 'films/coda-2021/en/deal-box.dsd.html'), 'utf8');
  assert.match(await rendered([card(element)], 'email'), /<style>:host/);
});
