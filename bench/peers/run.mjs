// Measures one renderer. Each has its own process, so that none uses code or texts that another has warmed up. Prints
// `{ words, rates }` for bench/render.mjs. Options: --renderer NAME --films N --rounds N; --caches: with our caches of texts.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { boxOf } from '../../dist/facts/box-of.js';
import { boxFacts } from '../../dist/facts/film-facts.js';
import { CastList, DealBox, FilmCard } from '../../dist/index.js';
import { readerOf } from '../../dist/surfaces/box-for.js';
import { filmOf } from '../../dist/surfaces/film-of.js';
import { forgetTexts } from '../../dist/words/intl.js';
import { root } from '../../scripts/run.mjs';
import { markup } from './markup.mjs';

const { values } = parseArgs({
  options: {
    renderer: { type: 'string' },
    films: { type: 'string' },
    rounds: { type: 'string' },
    caches: { type: 'boolean' },
  },
});
const today = '2026-01-01';
const reader = readerOf({ today });
const classes = { 'film-card': FilmCard, 'cast-list': CastList, 'deal-box': DealBox };
const tags = Object.keys(classes);

const dir = join(root, 'demo/films');
const real = readdirSync(dir)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')));
/** Films that no other round has: real films with other titles, years and sums, so that no text is in a cache already. */
function filmsOf(round) {
  return Array.from({ length: Number(values.films) }, (_, place) => {
    const i = round * Number(values.films) + place;
    const film = structuredClone(real[i % real.length]);
    film.title += ` ${i}`;
    if (film.year) film.year = 1930 + (i % 90);
    if (film.updated) film.updated = `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`;
    for (const { price } of film.deals ?? []) if (price?.amount) price.amount += i * 1000;
    // Before the clock starts, because every renderer would read a film only once for all its boxes.
    filmOf(film);
    return film;
  });
}

const styleText = (styles) => (Array.isArray(styles) ? styles.map(styleText).join('') : styles.cssText);

/** What the other renderers get: the box as our writers get it, and its styles. */
const contentFor = (tag, film) => [
  boxOf(boxFacts[tag], filmOf(film), reader, {}),
  styleText(classes[tag].styles),
];

const renderers = {
  onesheet: async () => {
    const { renderBox } = await import('../../dist/surfaces/render.js');
    return (tag, film) => renderBox(film, { box: tag, today });
  },
  // The template of our own element, rendered by Lit's server renderer.
  '@lit-labs/ssr': async () => {
    const { render } = await import('@lit-labs/ssr');
    const { collectResultSync } = await import('@lit-labs/ssr/lib/render-result.js');
    const { LitElement, html } = await import('lit');
    for (const tag of tags) {
      const box = new classes[tag]();
      customElements.define(
        `lit-${tag}`,
        class extends LitElement {
          static styles = classes[tag].styles;
          static properties = { film: { attribute: false } };
          render() {
            return box.renderFilm(this.film, reader);
          }
        },
      );
    }
    const templates = {
      'film-card': (film) => html`<lit-film-card .film=${film}></lit-film-card>`,
      'cast-list': (film) => html`<lit-cast-list .film=${film}></lit-cast-list>`,
      'deal-box': (film) => html`<lit-deal-box .film=${film}></lit-deal-box>`,
    };
    return (tag, film) => collectResultSync(render(templates[tag](film)));
  },
  'react-dom/server': async () => {
    const { createElement, Fragment } = await import('react');
    const { renderToStaticMarkup } = await import('react-dom/server');
    const component = markup(createElement, Fragment);
    return (tag, film) => renderToStaticMarkup(component(tag, ...contentFor(tag, film)));
  },
  'preact-render-to-string': async () => {
    const { h, Fragment } = await import('preact');
    const { default: renderToString } = await import('preact-render-to-string');
    const component = markup(h, Fragment);
    return (tag, film) => renderToString(component(tag, ...contentFor(tag, film)));
  },
  'facts alone, no markup': async () => (tag, film) => contentFor(tag, film)[1],
};

/** The words between the tags of the shadow root. */
const words = (text) =>
  text
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#x27|#39|amp|quot|lt|gt);/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Seconds of processor time since `start`: other programs on the machine do not count. */
function spent(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const renderer = await renderers[values.renderer]();
// Without our caches, the facts of each box ask Intl for their texts again. The Intl objects stay: every program keeps those.
const render = values.caches
  ? renderer
  : (tag, film) => {
      forgetTexts();
      return renderer(tag, film);
    };

const needs = { 'cast-list': 'cast', 'deal-box': 'deals' };
/** The boxes to write in a round. Their films are read, which is the same work for all renderers, but not yet put into words. */
const jobsOf = (round) =>
  filmsOf(round).flatMap((film) =>
    tags.filter((tag) => film[needs[tag] ?? 'title']?.length).map((tag) => [tag, film]),
  );

const rates = [];
let first;
const warmUp = 20;
for (let round = 0; round < warmUp + Number(values.rounds); round++) {
  const jobs = jobsOf(round);
  first ??= jobs;
  // Collects the garbage of making the films, so that it does not count. After two collections V8 treats the films as old.
  for (let i = 0; i < 2; i++) gc({ type: 'minor' });
  const start = process.cpuUsage();
  let length = 0;
  for (const [tag, film] of jobs) length += render(tag, film).length;
  if (!length) throw new Error(`${values.renderer} renders nothing`);
  if (round >= warmUp) rates.push(jobs.length / spent(start));
}
console.log(
  JSON.stringify({
    boxes: first.length,
    rates,
    words: first.slice(0, 300).map(([tag, film]) => words(render(tag, film))),
  }),
);
