// Boxes a second, prerendered: ours against @lit-labs/ssr, react-dom/server and preact-render-to-string, on the same three
// boxes of the same films from the same facts, by turns in one run. Ends with 1 when a goal is missed.
// --films N (default 600), --rounds N (default 5). Needs `npm run build`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { render as litRender } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { LitElement, html } from 'lit';
import { h as preactH } from 'preact';
import preactRender from 'preact-render-to-string';
import { boxes } from '../dist/facts/film-facts.js';
import { footer, own, wordingOf } from '../dist/facts/wording.js';
import { CastList, DealBox, FilmCard } from '../dist/index.js';
import { tongueOf } from '../dist/surfaces/languages.js';
import { parseFilm, renderBox } from '../dist/surfaces/render.js';
import { root } from '../scripts/run.mjs';
import { markup } from './peers/markup.mjs';

// React reads this when it is loaded: its build for production, as a server would run it.
process.env.NODE_ENV = 'production';
const { createElement } = await import('react');
const { renderToStaticMarkup } = await import('react-dom/server');

const { values } = parseArgs({ options: { films: { type: 'string' }, rounds: { type: 'string' } } });
const [filmCount, rounds] = [Number(values.films ?? 600), Number(values.rounds ?? 5)];
const today = '2026-01-01';
const reader = { ...tongueOf('en'), today, staleAfter: 90 };
const classes = { 'film-card': FilmCard, 'cast-list': CastList, 'deal-box': DealBox };
const tags = Object.keys(classes);

const dir = join(root, 'demo/films');
const real = readdirSync(dir)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')));
/** Distinct films: the real ones with other titles, years and sums, so that no answer can be had by heart. */
const films = Array.from({ length: filmCount }, (_, i) => {
  const film = structuredClone(real[i % real.length]);
  film.title += ` ${i}`;
  if (film.year) film.year = 1930 + (i % 90);
  if (film.updated) film.updated = `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`;
  for (const { price } of film.deals ?? []) if (price?.amount) price.amount += i * 1000;
  return parseFilm(film).film;
});

const styleText = (styles) => (Array.isArray(styles) ? styles.map(styleText).join('') : styles.cssText);
const styles = Object.fromEntries(tags.map((tag) => [tag, styleText(classes[tag].styles)]));

/** What a framework gets: the facts of a box as all surfaces have them. */
function factsFor(tag, film) {
  const wording = wordingOf(film, reader);
  const facts = boxes[tag](wording);
  if (!facts) return undefined;
  const title = facts.titled ? [facts.heading] : [facts.heading, own(wording, film.title, 'film')];
  return { facts, title, locale: reader.locale, footer: footer(wording), styles: styles[tag] };
}

/** Our own element's template under Lit's server renderer. */
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
const litTemplates = {
  'film-card': (film) => html`<lit-film-card .film=${film}></lit-film-card>`,
  'cast-list': (film) => html`<lit-cast-list .film=${film}></lit-cast-list>`,
  'deal-box': (film) => html`<lit-deal-box .film=${film}></lit-deal-box>`,
};

const react = markup(createElement);
const preact = markup(preactH);
const renderers = {
  onesheet: (tag, film) => renderBox(film, { box: tag, today }),
  '@lit-labs/ssr': (tag, film) => collectResultSync(litRender(litTemplates[tag](film))),
  'react-dom/server': (tag, film) => {
    const facts = factsFor(tag, film);
    return facts ? renderToStaticMarkup(react(tag, facts)) : '';
  },
  'preact-render-to-string': (tag, film) => {
    const facts = factsFor(tag, film);
    return facts ? preactRender(preact(tag, facts)) : '';
  },
};

/** The words between the tags of the shadow root. */
const words = (text) =>
  text
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#x27|#39|amp|quot|lt|gt);/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Whoever leaves facts out would be quick. Lit's server renderer is given only films that have the box. */
const jobs = films.flatMap((film) => tags.filter((tag) => factsFor(tag, film)).map((tag) => [tag, film]));
for (const [tag, film] of jobs.slice(0, 200)) {
  const [ours, ...others] = Object.values(renderers).map((render) => words(render(tag, film)));
  for (const [i, other] of others.entries())
    if (ours !== other)
      throw new Error(
        `${Object.keys(renderers)[i + 1]} says something else in ${tag} of ${film.title}:\n${other}\n${ours}`,
      );
}

const rates = Object.fromEntries(Object.keys(renderers).map((name) => [name, []]));
const factRates = [];
for (let round = 0; round <= rounds; round++) {
  for (const [name, render] of Object.entries(renderers)) {
    const start = performance.now();
    let length = 0;
    for (const [tag, film] of jobs) length += render(tag, film).length;
    if (!length) throw new Error(`${name} renders nothing`);
    // The first round warms up.
    if (round) rates[name].push((1000 * jobs.length) / (performance.now() - start));
  }
  const start = performance.now();
  for (const [tag, film] of jobs) factsFor(tag, film);
  if (round) factRates.push((1000 * jobs.length) / (performance.now() - start));
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const rate = Object.fromEntries(Object.entries(rates).map(([name, list]) => [name, median(list)]));
console.log(
  `${jobs.length} boxes of ${films.length} films, median of ${rounds} rounds, Node ${process.version}`,
);
console.log(`${'boxes a second'.padEnd(28)}${'rate'.padStart(8)}  onesheet is`);
for (const [name, number] of Object.entries(rate))
  console.log(
    `${name.padEnd(28)}${Math.round(number).toLocaleString('en-US').padStart(8)}  ${(rate.onesheet / number).toFixed(1)} x`,
  );
console.log(
  `${'facts alone, no markup'.padEnd(28)}${Math.round(median(factRates)).toLocaleString('en-US').padStart(8)}`,
);

for (const [name, goal] of [
  ['@lit-labs/ssr', 7],
  ['preact-render-to-string', 3],
])
  if (rate.onesheet < goal * rate[name]) {
    console.error(`The goal is ${goal} x ${name}.`);
    process.exitCode = 1;
  }
