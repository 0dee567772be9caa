// The include of integrations/jekyll in real Jekyll, with its default settings and Markdown (kramdown).
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { builtSite, look, looksAsInGuide, project, root, run, snippet } from './support.js';

const style = 'body{max-width:680px;margin:32px auto;padding:0 16px;font:18px/1.5 Georgia,serif}';
const layout = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">
<title>{{ page.title }}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><h1>{{ page.title }}</h1>{{ content }}</body></html>`;
const page = (text) => `---\nlayout: page\ntitle: Sold at Sundance\n---\n${text}`;

let films;
before(() => {
  films = project({}, ['coda', 'palm-springs', 'minimal']);
  builtSite(films, '--site', '/onesheet/', '--lang', 'en,de');
});

/** Builds a site of these pages; `{ status, output, read, folder }`. */
function built(pages) {
  const folder = project({ '_config.yml': 'title: News\n', '_layouts/page.html': layout, ...pages });
  cpSync(join(root, 'integrations/jekyll/_includes'), join(folder, '_includes'), { recursive: true });
  cpSync(join(films, 'built'), join(folder, 'onesheet'), { recursive: true });
  cpSync(join(films, 'built/films'), join(folder, '_includes/onesheet'), { recursive: true });
  const { status, output } = run('jekyll', ['build', '--disable-disk-cache'], { cwd: folder });
  const read = (name) => readFileSync(join(folder, '_site', name), 'utf8');
  return { status, output, read, folder: join(folder, '_site') };
}

test('what the guide shows: facts without script, the editor’s words, the script once', async () => {
  const { status, output, read, folder } = built({ 'sold.md': page(snippet('jekyll-page.md')) });
  assert.equal(status, 0, output);
  const html = read('sold.html');
  assert.match(
    html,
    /<\/template><p>Apple paid about <b>\$25 million<\/b> for CODA, a record for the festival\.<\/p><\/deal-box>\s*<\/div>/,
  );
  await looksAsInGuide(folder, '/sold.html', 'jekyll');
});

test('an HTML page, a list, another language; and each page has its own script', async () => {
  const { status, output, folder } = built({
    'first.html': page('{% include onesheet.html film="coda-2021" box="film-card" lang="de" %}'),
    'second.md': page('- one\n\n  {% include onesheet.html film="palm-springs" box="deal-box" %}\n\n- two\n'),
  });
  assert.equal(status, 0, output);
  for (const [name, box, fact] of [
    ['first', 'film-card', /USA|Vereinigte Staaten/],
    ['second', 'deal-box', /Neon and Hulu/],
  ]) {
    const { boxes, faults, scripts } = await look(folder, `/${name}.html`);
    assert.deepEqual([boxes.length, boxes[0][0], boxes[0][2], scripts, faults], [1, box, true, 1, []]);
    assert.match(boxes[0][1], fact);
  }
});

for (const [what, text, said] of [
  [
    'a film that is not there',
    '{% include onesheet.html film="coda" box="deal-box" %}',
    /there-is-no-film-coda-in-the-folder-onesheet-look-for-its-name-in-onesheet\/films[^]*sold\.md/,
  ],
  [
    'a box that is not there',
    '{% include onesheet.html film="coda-2021" box="dealbox" %}',
    /there-is-no-box-dealbox-name-one-of\.film-card\.deal-box\.[^]*sold\.md/,
  ],
])
  test(`${what} ends the build, and the message has the page and the remedy`, () => {
    const { status, output } = built({ 'sold.md': page(text) });
    assert.notEqual(status, 0);
    assert.match(output, said);
  });

test('a film that has nothing for a box shows the words', () => {
  const { status, read } = built({
    'sold.md': page('{% include onesheet.html film="minimal" box="deal-box" words="No deal yet." %}'),
  });
  assert.equal(status, 0);
  assert.match(read('sold.html'), /<div>\s*<p>No deal yet\.<\/p>\s*<\/div>/);
  assert.doesNotMatch(read('sold.html'), /<script/);
});
