// A wrong snippet fails the check of the documentation, and says what is wrong with it. `npm run docs` checks the right ones.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { checkDocs } from '../../scripts/docs.mjs';
import { checkNames } from '../../scripts/docs/check-names.mjs';
import { filmSource, filmTables } from '../../scripts/docs/film-page.mjs';

const fence = (lang, code, note) =>
  `${note ? `<!-- docs: ${note} -->\n\n` : ''}\`\`\`${lang}\n${code}\n\`\`\`\n`;
const script = '<script type="module" src="https://cdn.example/onesheet@0.1.0/onesheet.js"></script>';
const film = '/films/my-film.json';

/** Name -> a page with one mistake, and what is said of it. */
const wrong = {
  'no language': [fence('', 'x'), /nothing here can check that/],
  'unknown language': [fence('mermaid', 'graph'), /mermaid: nothing here can check that/],
  'no reason': [fence('mermaid', 'graph', 'unchecked, because'), /mermaid: nothing here can check that/],

  'js: a name that is not there': [fence('js', "import { FilmCrad } from 'onesheet';"), /FilmCrad/],
  'js: an entry that is not there': [
    fence('js', "import { FilmCard } from 'onesheet/film-crad';"),
    /film-crad/,
  ],
  'js: a property that is not there': [
    fence('js', "document.querySelector('film-card').movie = {};"),
    /'movie'/,
  ],
  'js: an event that has no such detail': [
    fence('js', "document.addEventListener('film-link', ({ detail }) => console.log(detail.url));"),
    /'url'/,
  ],
  'js: it throws in Node': [
    fence(
      'js',
      "import { parseFilm } from 'onesheet';\nif (parseFilm({}).issues.length) throw new Error('no');",
    ),
    /does not run:[^]*Error: no/,
  ],
  'js: it throws in a page': [fence('js', "document.querySelector('aside').remove();"), /null/],
  'ts: a film with a wrong field': [
    fence(
      'ts',
      "import type { Film } from 'onesheet';\nexport const film: Film = { title: 'T', tilte: 'T' };",
    ),
    /'tilte'/,
  ],
  'ts: a film with a wrong word': [
    fence(
      'ts',
      "import type { Film } from 'onesheet';\nexport const film: Film = { title: 'T', kind: 'movie' };",
    ),
    /"movie"/,
  ],

  'json: half of it': [fence('json', '{ "title": "T"'), /not JSON/],
  'json: a wrong word': [fence('json', '{ "title": "T", "kind": "movie" }'), /kind: "movie" is not one of/],
  'json: an unknown field': [fence('json', '{ "title": "T", "tilte": "T" }'), /Did you mean "title"/],
  'json: a wrong part': [fence('json', '{ "status": "done" }', 'part Deal'), /status: /],
  'json: no such part': [fence('json', '{}', 'part Movie'), /film JSON has no Movie/],
  'json: a note nobody knows': [fence('json', '{ "title": "T" }', 'a film'), /says nothing about JSON/],
  'json: right where it should be wrong': [
    fence('json', '{ "title": "T" }', 'wrong film'),
    /nothing is wrong/,
  ],
  'json: a file that the package lacks': [
    fence('json', '{ "x": "./node_modules/onesheet/nothing.json" }', 'not film JSON'),
    /there is no node_modules\/onesheet\/nothing\.json/,
  ],
  'text: other issues': [
    fence('json', '{ "title": "T", "year": "1" }', 'wrong film') + fence('text', 'year: no', 'its issues'),
    /parseFilm says:\nyear: "1" is not a year/,
  ],
  'text: of no kind': [fence('text', 'words'), /text is not checked/],

  'html: an attribute that is not there': [
    fence('html', `<deal-box src="${film}" header="Deal"></deal-box>`),
    /<deal-box> has no attribute header/,
  ],
  'html: a tag that is no box': [
    fence('html', `${script}<deal-bax src="${film}"></deal-bax>`),
    /<deal-bax> is not/,
  ],
  'html: a film that is not there': [
    fence('html', '<deal-box src="/films/none.json"></deal-box>'),
    /nothing is there/,
  ],
  'html: a film with nothing for the box': [
    fence('html', '<deal-box><script type="application/json">{ "title": "T" }</script></deal-box>'),
    /<deal-box> shows no facts/,
  ],
  'html: another version': [
    fence('html', `${script.replace('0.1.0', '0.0.9')}<deal-box src="${film}"></deal-box>`),
    /onesheet@0\.0\.9\/onesheet\.js: nothing is there/,
  ],
  'html: a figure for no box': [
    fence('html', `<figure data-onesheet="deal-bax" data-src="${film}">T</figure>`),
    /the figure did not become a deal-bax/,
  ],
  'html: an iframe for no box': [
    fence(
      'html',
      `<iframe src="https://cdn.example/onesheet@0.1.0/embed.html?box=deal-bax&amp;src=${film}"></iframe>`,
    ),
    /no box shows facts/,
  ],
  'html: another digest': [
    fence(
      'html',
      `${script.replace('src', 'integrity="sha384-AAAA" crossorigin src')}<deal-box src="${film}"></deal-box>`,
    ),
    /integrity/,
  ],
  'html: a script that fails': [fence('html', '<script>nobody();</script>'), /nobody is not defined/],

  'csp: it blocks the film': [
    fence('csp', "script-src https://cdn.example; connect-src 'none'", 'policy of a page with scripts'),
    /violates/,
  ],
  'csp: it blocks the frame': [
    fence('csp', "frame-src 'none'; script-src https://cdn.example", 'policy of a page with iframes'),
    /violates|Framing/,
  ],
  'csp: of no page': [fence('csp', "default-src 'self'"), /say above it what it is/],

  'css: no such token': [fence('css', 'deal-box { --film-colour: red }'), /no property --film-colour/],
  'css: no such token in var()': [fence('css', 'p { color: var(--film-inky) }'), /no property --film-inky/],
  'css: no such part': [
    fence('css', 'deal-box::part(poster) { border: 0 }'),
    /deal-box has no part called poster/,
  ],
  'css: no such state': [fence('css', 'deal-box:state(done) { border: 0 }'), /no state called done/],
  'css: no such box': [fence('css', 'deal-bax { border: 0 }'), /<deal-bax> is not a box/],
  'css: no such property': [fence('css', 'p { colour: red }'), /Unknown property/],
  'css: no such value': [fence('css', 'p { color: 4px }'), /color: 4px/],
  'css: no CSS': [fence('css', 'p { color red }'), /Colon is expected/],

  'sh: no such script': [fence('sh', 'npm ci && npm run nothing'), /no npm script "nothing"/],
  'sh: another package': [fence('sh', 'npm install onesheets'), /called onesheet/],
  'sh: no such command': [fence('sh', 'npx onesheet nothing film.json'), /no command/],
  'sh: no such option': [fence('sh', 'npx onesheet validate films/ --strikt'), /has no option --strikt/],
  'sh: no such file': [fence('sh', 'node scripts/nothing.mjs'), /nobody knows this command/],
  'sh: no such program': [fence('sh', 'echo a | frobnicate'), /nobody knows this command/],

  'link: no such file': [`${fence('css', 'p { margin: 0 }')}[x](nothing.md)`, /there is no docs\/nothing.md/],
  'link: no such heading': [`# A\n${fence('css', 'p { margin: 0 }')}[x](#b)`, /no heading has that anchor/],
};

const right =
  fence('js', "import { parseFilm } from 'onesheet';\nparseFilm({ title: 'T' });") +
  fence('ts', "export const card: HTMLElement | null = document.querySelector('film-card');") +
  fence('js', "track('seen', { title: film.title });") +
  fence('json', '{ "status": "closing" }', 'part Deal') +
  fence('json', '{ "private": true }', 'not film JSON') +
  fence('css', 'deal-box::part(current) { --film-ink: red }') +
  fence(
    'sh',
    '# a comment\nnpm ci && npm test   # and another\nnpm run size -- --modules\nnpx onesheet validate films/ --strict',
  ) +
  fence('html', `<deal-box src="${film}" theme="trade" class="x"><p>T</p></deal-box>`) +
  fence('mermaid', 'graph', 'unchecked, because nothing of ours is in it');

/** Of all pages at once: one browser, one compiler. */
let said;
const of = (page) => said.problems.filter((problem) => problem.startsWith(page));
before(async () => {
  const pages = Object.entries(wrong).map(([name, [text]], i) => [`docs/${i} ${name}.md`, text]);
  said = await checkDocs(new Map([...pages, ['docs/right.md', right]]), { patience: 2000 });
});

for (const [i, [name, [, expected]]] of Object.entries(wrong).entries())
  test(name, () => {
    const mine = of(`docs/${i} ${name}.md`);
    assert.ok(mine.length > 0, 'nothing was said');
    assert.match(mine.join('\n'), expected);
  });

test('what is right passes; what is left out says why', () => {
  assert.deepEqual(of('docs/right.md'), []);
  assert.deepEqual(
    said.left.map(({ file, note }) => [file, note]),
    [['docs/right.md', 'unchecked, because nothing of ours is in it']],
  );
});

test('every snippet that can be checked is counted, and code runs where nothing is taken for granted', () => {
  const { ran, ...kinds } = said.counts;
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  // A snippet a page but in right.md, which has eight; one wrong page has a film and its issues; three have no language to check.
  assert.equal(total, Object.keys(wrong).length + 8 + 1 - 3);
  // Of the wrong ones those that throw, in Node and in a page.
  assert.equal(ran, 4);
});

test('documentation without snippets fails', async () => {
  const { problems } = await checkDocs(new Map([['docs/page.md', '# Words']]));
  assert.deepEqual(problems, ['no snippet was checked']);
});

test('a public name that its page lacks is missed', () => {
  const { count, problems } = checkNames(new Map([['docs/designers.md', '`:state(ready)` `:state(stale)`']]));
  assert.ok(count > 30, `${count} names`);
  assert.deepEqual(
    problems.filter((problem) => problem.startsWith('docs/designers.md')),
    ['loading', 'error', 'empty'].map((name) => `docs/designers.md does not name \`:state(${name})\``),
  );
  assert.ok(problems.includes('docs/developers.md does not name `heading-level`'));
});

test('the tables of film JSON need an example of every field', async () => {
  const source = await filmSource();
  const all = JSON.parse(await readFile(new URL('../../docs/full-film.json', import.meta.url), 'utf8'));
  assert.match(
    filmTables(source, all),
    /^\| `title` \| text, \*\*required\*\* \| .+ \| `"Nine Lighthouses"` \|$/m,
  );
  delete all.runtime;
  assert.throws(() => filmTables(source, all), /docs\/full-film\.json has no example of Film\.runtime/);
  assert.throws(
    () => filmTables(source, { ...all, runtime: '1' }),
    /full-film\.json: runtime: "1" is not a whole/,
  );
});
