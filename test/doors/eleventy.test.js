// onesheet/eleventy in real Eleventy: Markdown, Liquid, Nunjucks, feeds, and what it says when something is wrong.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { look, npmSystems, picture, project, run, snippet } from './support.js';

const systems = npmSystems();
const config = (options = '{ films: "films", lang: "en" }', more = '') => `
import onesheet from 'onesheet/eleventy';
export default async function (config) {
  config.addPlugin(onesheet, ${options});
  ${more}
  return { dir: { input: 'pages' } };
}`;
const layout = `<!doctype html><html lang="en"><head><title>Article</title><link rel="icon" href="data:,"></head>
<body>{{ content | safe }}</body></html>`;

/** Builds a site of these pages; `{ status, output, read, folder }`. */
function built(pages, { options, more, words = [] } = {}) {
  const files = { 'eleventy.config.js': config(options, more), 'pages/_includes/page.njk': layout };
  for (const [name, text] of Object.entries(pages)) files[`pages/${name}`] = text;
  const folder = project(files, ['coda', 'palm-springs', 'parasite', 'minimal'], { within: systems });
  const cmd = join(systems, 'node_modules/@11ty/eleventy/cmd.cjs');
  const { status, output } = run(process.execPath, [cmd, ...words], { cwd: folder });
  const read = (name) => readFileSync(join(folder, '_site', name), 'utf8');
  return { status, output, read, folder: join(folder, '_site') };
}
const page = (text, more = '') => `---\nlayout: page.njk\n${more}---\n${text}`;

test('in Markdown the facts are there without script, and the editor’s words are Markdown', async () => {
  const { status, output, read, folder } = built({
    'index.md': page(`Apple paid:

{% onesheetwords "coda", "deal-box" %}
It went to **Apple** for about
$25 million.
{% endonesheetwords %}

- a list, too

  {% onesheet "parasite", "cast-list", "max=3", "heading=Who is in it" %}

The end.
`),
  });
  assert.equal(status, 0, output);
  const html = read('index.html');
  assert.match(
    html,
    /<\/template><p>It went to <strong>Apple<\/strong> for about \$25 million\.<\/p><\/deal-box>/,
  );
  assert.match(html, /<p>The end\.<\/p>/);
  assert.doesNotMatch(html, /<!--\/?onesheet/);
  for (const width of [320, 1100])
    for (const script of [true, false]) {
      const { boxes, text, wide, faults, scripts } = await look(folder, '/', { width, script });
      assert.deepEqual(
        boxes.map(([tag, , ready]) => [tag, ready]),
        [
          ['deal-box', script],
          ['cast-list', script],
        ],
      );
      assert.match(boxes[0][1], /about \$25 million.*Apple/);
      assert.match(boxes[1][1], /^Who is in it.*Song Kang-ho/);
      assert.doesNotMatch(text, /It went to/, 'the words are for readers without the box');
      assert.deepEqual([wide, script ? faults : [], scripts], [false, [], 1]);
    }
});

test('Nunjucks and Liquid pages and layouts have boxes, with options by name in Nunjucks', async () => {
  const { status, output, folder } = built({
    'njk.njk': page(`{% onesheet "palm-springs", "film-card", headingLevel=2, theme="trade" %}`),
    'liquid.liquid': page(
      `{% assign film = "coda-2021" %}{% onesheet film, "film-card" %}{% onesheet "coda", "deal-box" %}`,
    ),
    'js.11ty.js': `export const data = { layout: 'page.njk' };
      export async function render() { return this.onesheet('coda', 'film-card', { lang: 'fr' }); }`,
  });
  assert.equal(status, 0, output);
  const njk = await look(folder, '/njk/');
  assert.match(njk.boxes[0][1], /Palm Springs.*90 min.*Max Barbakow/);
  assert.deepEqual([njk.faults, njk.scripts], [[], 1]);
  assert.match(
    readFileSync(join(folder, 'njk/index.html'), 'utf8'),
    /<link rel="stylesheet" href="\/onesheet@0\.1\.0\/themes\/all\.css" \/>\n<script type="module"[^]*<film-card src="\/films\/palm-springs\.json" lang="en" theme="trade" heading-level="2">/,
  );
  const liquid = await look(folder, '/liquid/');
  assert.deepEqual(
    liquid.boxes.map(([tag]) => tag),
    ['film-card', 'deal-box'],
  );
  assert.deepEqual([liquid.faults, liquid.scripts], [[], 1]);
  assert.match((await look(folder, '/js/')).boxes[0][1], /réalis/i);
});

test('feeds have the facts as plain HTML: escaped, in CDATA and in JSON', () => {
  const loop = (body) => `{%- for post in collections.post %}${body}{% endfor %}`;
  const { status, output, read } = built({
    'post.md': page(
      `{% onesheetwords "coda", "deal-box" %}My sentence.{% endonesheetwords %}\n\n{% onesheet "palm-springs", "film-card" %}`,
      'tags: post\n',
    ),
    'feed.njk': `---\npermalink: feed.xml\n---\n<rss>${loop('<d>{{ post.content | escape }}</d><d><![CDATA[{{ post.content | safe }}]]></d>')}</rss>`,
    'json.njk': `---\npermalink: feed.json\n---\n[${loop('{{ post.content | dump | safe }}')}]`,
  });
  assert.equal(status, 0, output);
  const [html] = JSON.parse(read('feed.json'));
  assert.match(html, /<p>My sentence\.<\/p><section class="onesheet onesheet-deal-box"/);
  assert.match(html, /about \$25 million/);
  assert.match(html, /Max Barbakow/);
  const xml = read('feed.xml');
  const [, escaped, raw] = /<d>([^<]*)<\/d><d><!\[CDATA\[([^]*)\]\]><\/d>/.exec(xml);
  assert.equal(raw, html);
  const decoded = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['#39', "'"],
    ['amp', '&'],
  ]);
  assert.equal(
    escaped.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => decoded.get(name)),
    html,
  );
  for (const text of [html, xml]) assert.doesNotMatch(text, /template|<!--|&lt;!--|deal-box src/);
});

test('what the guide shows builds', async () => {
  const folder = project(
    {
      'eleventy.config.js': snippet('eleventy.config.js'),
      'index.md': page(`# Sold at Sundance\n\n${snippet('eleventy-page.md')}`),
      '_includes/page.njk': layout.replace(
        '</head>',
        '<style>body{max-width:680px;margin:32px auto;padding:0 16px;font:18px/1.5 Georgia,serif}</style></head>',
      ),
    },
    ['coda', 'palm-springs'],
    { within: systems },
  );
  const cmd = join(systems, 'node_modules/@11ty/eleventy/cmd.cjs');
  const { status, output } = run(process.execPath, [cmd], { cwd: folder });
  assert.equal(status, 0, output);
  const { boxes, faults } = await look(join(folder, '_site'), '/', { picture: picture('eleventy') });
  assert.deepEqual(
    boxes.map(([tag, , ready]) => [tag, ready]),
    [
      ['deal-box', true],
      ['cast-list', true],
    ],
  );
  assert.deepEqual(faults, []);
});

for (const [what, text, said] of [
  [
    'a film that is not there',
    '{% onesheet "palmsprings", "deal-box" %}',
    /\.\/pages\/index\.md: there is no film "palmsprings" in films\. Did you mean "palm-springs"\?/,
  ],
  [
    'a film that is near none',
    '{% onesheet "x", "deal-box" %}',
    /there is no film "x" in films\. There are: coda, minimal, palm-springs, parasite\./,
  ],
  [
    'a film outside',
    '{% onesheet "../package", "deal-box" %}',
    /there is no film "\.\.\/package" in films\./,
  ],
  [
    'a box that is not there',
    '{% onesheet "coda", "dealbox" %}',
    /\.\/pages\/index\.md: there is no box "dealbox"\. Did you mean "deal-box"/,
  ],
  ['no box', '{% onesheet "coda" %}', /the box is missing\. Name one of film-card, deal-box,/],
  [
    'an option that is not there',
    '{% onesheet "coda", "deal-box", "headin=x" %}',
    /there is no option "headin"\. Did you mean "heading"/,
  ],
  [
    'a wrong number',
    '{% onesheet "coda", "cast-list", "max=few" %}',
    /the option "max" is "few"\. Write a number/,
  ],
  [
    'a wrong theme',
    '{% onesheet "coda", "cast-list", "theme=trad" %}',
    /there is no theme "trad"\. Did you mean "trade"/,
  ],
])
  test(`${what} ends the build, and the message has the page and the remedy`, () => {
    const { status, output } = built({ 'index.md': page(text) });
    assert.notEqual(status, 0);
    assert.match(output.replace(/\s+/g, ' '), said);
  });

test('a film that has nothing for a box shows the words, and the build says so', () => {
  const { status, output, read } = built({
    'index.md': page('{% onesheetwords "minimal", "deal-box" %}No deal yet.{% endonesheetwords %}'),
  });
  assert.equal(status, 0, output);
  assert.match(output, /\.\/pages\/index\.md: the film "minimal" has nothing for <deal-box>/);
  assert.match(read('index.html'), /<div><p>No deal yet\.<\/p><\/div>/);
});

test('with the address of a built site nothing is copied, and a path prefix is kept', () => {
  const pages = { 'index.md': page('{% onesheet "coda", "deal-box" %}') };
  const far = built(pages, { options: '{ site: "https://films.news.example" }' });
  assert.match(
    far.read('index.html'),
    /src="https:\/\/films\.news\.example\/onesheet@0\.1\.0\/onesheet\.js"/,
  );
  assert.match(
    far.read('index.html'),
    /<deal-box src="https:\/\/films\.news\.example\/films\/coda-2021\.json">/,
  );
  assert.deepEqual(
    ['films', 'onesheet@0.1.0'].map((name) => existsSync(join(far.folder, name))),
    [false, false],
  );
  const prefixed = built(pages, { words: ['--pathprefix=/blog/'] });
  assert.match(
    prefixed.read('index.html'),
    /<script type="module" src="\/blog\/onesheet@0\.1\.0\/onesheet\.js">/,
  );
  assert.match(prefixed.read('index.html'), /<deal-box src="\/blog\/films\/coda-2021\.json"/);
  // The plugin of Eleventy that writes prefixes must not write a second one.
  const base = built(pages, {
    words: ['--pathprefix=/blog/'],
    more: `config.addPlugin((await import('@11ty/eleventy')).HtmlBasePlugin);`,
    options: '{}',
  });
  assert.match(base.read('index.html'), /src="\/blog\/onesheet@0\.1\.0\/onesheet\.js"/);
});
