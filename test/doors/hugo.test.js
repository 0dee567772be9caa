// The shortcodes of integrations/hugo in real Hugo, with its default settings: raw HTML in Markdown is off.
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { builtSite, look, looksAsInGuide, project, root, run, snippet } from './support.js';

const style = 'body{max-width:680px;margin:32px auto;padding:0 16px;font:18px/1.5 Georgia,serif}';
const layout = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>`;
const page = (text) => `---\ntitle: Sold at Sundance\n---\n${text}`;

let films;
before(() => {
  films = project({}, ['coda', 'palm-springs', 'minimal']);
  builtSite(films, '--site', '/onesheet/', '--lang', 'en,de');
});

/** Builds a site of these pages; `{ status, output, read, folder }`. */
function built(pages, { config = '', site = true } = {}) {
  const files = {
    'config.toml': `baseURL = "https://news.example/"\ntitle = "News"\nlanguageCode = "en"\n${config}`,
    'layouts/_default/single.html': layout,
    'layouts/_default/list.html': layout,
  };
  for (const [name, text] of Object.entries(pages)) files[`content/${name}`] = text;
  const folder = project(files);
  cpSync(join(root, 'integrations/hugo/layouts'), join(folder, 'layouts'), { recursive: true });
  if (site) cpSync(join(films, 'built'), join(folder, 'static/onesheet'), { recursive: true });
  const { status, output } = run('hugo', [], { cwd: folder });
  const read = (name) => readFileSync(join(folder, 'public', name), 'utf8');
  return { status, output, read, folder: join(folder, 'public') };
}

test('what the guide shows: facts without script, the editor’s words, the script once', async () => {
  const { status, output, read, folder } = built({ 'sold.md': page(snippet('hugo-page.md')) });
  assert.equal(status, 0, output);
  const html = read('sold/index.html');
  assert.match(
    html,
    /<\/template><p>Apple paid about <strong>\$25 million<\/strong> for <em>CODA<\/em>, a record for the festival\.<\/p> ?<\/deal-box><\/div>/,
  );
  assert.match(html, /<deal-box src="\/onesheet\/films\/coda-2021\.json" lang="en">/);
  await looksAsInGuide(folder, '/sold/', 'hugo');
});

test('a box in a list and one of another language', async () => {
  const { status, output, folder } = built({
    'sold.md': page(
      '- first\n\n  {{< onesheet "coda-2021" "film-card" >}}\n\n- {{< onesheet "palm-springs" "deal-box" "de" >}}\n',
    ),
  });
  assert.equal(status, 0, output);
  const { boxes, faults } = await look(folder, '/sold/');
  assert.deepEqual(
    boxes.map(([tag, , ready]) => [tag, ready]),
    [
      ['film-card', true],
      ['deal-box', true],
    ],
  );
  assert.match(boxes[1][1], /abgeschlossen/i);
  assert.deepEqual(faults, []);
});

test('feeds have the words and the facts: Hugo’s own as text, one with the content as plain HTML', () => {
  const pages = { 'sold.md': page(snippet('hugo-page.md')) };
  const own = built(pages).read('index.xml');
  assert.match(
    own,
    /<description>Apple paid about \$25 million for CODA, a record for the festival\.\s+The deals CODA/,
  );
  assert.doesNotMatch(own, /template|<script|:host|&lt;/);
  const layout = '<rss>{{ range .Site.RegularPages }}<d>{{ .Content | html }}</d>{{ end }}</rss>';
  const full = built({ ...pages, '../layouts/_default/rss.xml': layout }).read('index.xml');
  assert.match(full, /&lt;p&gt;Apple paid about &lt;strong&gt;\$25 million&lt;\/strong&gt;/);
  assert.match(full, /onesheet-headline&#34;&gt;about \$25 million&lt;/);
  assert.doesNotMatch(full, /template|script|:host|deal-box src/);
});

for (const [what, text, said, options] of [
  [
    'a film that is not there',
    '{{< onesheet "coda" "deal-box" >}}',
    /sold\.md:4:1": there is no film "coda" in static\/onesheet\. Did you mean coda-2021\?/,
  ],
  [
    'a film that is near none',
    '{{< onesheet "xyz" "deal-box" >}}',
    /there is no film "xyz" in static\/onesheet\. The first ones are: coda-2021, minimal, palm-springs\./,
  ],
  [
    'a box that is not there',
    '{{< onesheet "coda-2021" "dealbox" >}}',
    /sold\.md:4:1": there is no box "dealbox"\. Name one of film-card, deal-box,/,
  ],
  ['no box', '{{< onesheet "coda-2021" >}}', /there is no box ""\. Name one of film-card,/],
  [
    'a language that was not built',
    '{{< onesheet "coda-2021" "deal-box" "fr" >}}',
    /has no language "fr"\. Build it with --lang fr, or set params\.onesheet\.lang\./,
  ],
  [
    'no site',
    '{{< onesheet "coda-2021" "deal-box" >}}',
    /there is no site in static\/onesheet\. Make it: npx onesheet build films\/ --out static\/onesheet --site \/onesheet\//,
    { site: false },
  ],
])
  test(`${what} ends the build, and the message has the place and the remedy`, () => {
    const { status, output } = built({ 'sold.md': page(text) }, options);
    assert.notEqual(status, 0);
    assert.match(output, said);
  });

test('a film that has nothing for a box shows the words', () => {
  const { status, read } = built({
    'sold.md': page('{{< onesheetwords "minimal" "deal-box" >}}No deal yet.{{< /onesheetwords >}}'),
  });
  assert.equal(status, 0);
  assert.match(read('sold/index.html'), /<div><p>No deal yet\.<\/p><\/div>/);
});
