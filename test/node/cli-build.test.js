// `onesheet build`: a folder of films becomes a site. Needs `npm run build`.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { bin, folder, onesheet, until } from './cli.js';

const version = '0.1.0';
const dust = {
  id: 'dust',
  title: 'Dust & Rain',
  logline: 'It rains.',
  cast: [{ name: 'Ana <b>' }],
  updated: '2026-03-01',
};
const mist = { title: 'Mist', deals: [{ status: 'in-talks', date: '2026-01-10', buyers: [{ name: 'A' }] }] };
const day = ['--today', '2026-03-14'];
const site = ['--site', 'https://films.example'];

const build = (cwd, args = [], options = {}) =>
  onesheet(['build', 'films', '--out', 'public', '--json', ...day, ...site, ...args], { cwd, ...options });
const newsroom = (films) =>
  folder(Object.fromEntries(Object.entries(films).map(([name, film]) => [`films/${name}`, film])));
const result = ({ status, stdout, stderr }) => {
  const { seconds, cpuSeconds, peakMemory, ...counts } = stdout ? JSON.parse(stdout) : {};
  assert.ok(!stdout || (seconds > 0 && cpuSeconds > 0 && peakMemory > 10));
  return { status, stderr, ...counts };
};
const counts = (more) => ({
  status: 0,
  stderr: '',
  films: 0,
  made: 0,
  unchanged: 0,
  removed: 0,
  skipped: 0,
  errors: 0,
  ...more,
});

/** Every file below a folder, by its path; the script tags' files left out. */
const filesIn = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .filter((name) => !name.startsWith('onesheet@'))
    .sort();
/** When each was written. */
const times = (path) =>
  Object.fromEntries(filesIn(path).map((name) => [name, statSync(join(path, name)).mtimeMs]));
/** Makes every file a day old, so that one that is written again shows. */
const age = (path) => {
  const yesterday = Date.now() / 1000 - 86_400;
  for (const name of filesIn(path)) utimesSync(join(path, name), yesterday, yesterday);
};
const written = (path, before) => {
  const now = times(path);
  return Object.keys(now).filter((name) => now[name] !== before[name] && name !== '.onesheet-site.json');
};

const boxFiles = (slug, lang, box) =>
  ['dsd.html', 'embed.html', 'html', 'oembed.json', 'txt'].map(
    (ending) => `films/${slug}/${lang}/${box}.${ending}`,
  );

test('a film becomes its JSON, fragments, pages, oEmbed, JSON-LD, feed item and a place in the catalogue', () => {
  const cwd = newsroom({ 'dust.json': dust });
  assert.deepEqual(result(build(cwd)), counts({ films: 1, made: 1 }));
  const out = join(cwd, 'public');
  const read = (name) => readFileSync(join(out, name), 'utf8');
  // The parts of the desk's script have names of their own.
  assert.deepEqual(
    filesIn(out).filter((name) => !/^desk\/(parts|assets|.*\.css)/.test(name)),
    [
      '.onesheet-site.json',
      '_headers',
      'catalogue/catalogue.css',
      'catalogue/catalogue.js',
      'catalogue/film.css',
      'catalogue/films-1.json',
      'catalogue/icon.svg',
      'catalogue/page.css',
      'catalogue/picker.css',
      'catalogue/picker.js',
      'catalogue/site.json',
      'desk/desk.js',
      'desk/index.html',
      'desk/site.json',
      'feed.xml',
      'films/dust.json',
      ...boxFiles('dust', 'en', 'cast-list'),
      'films/dust/en/feed-item.xml',
      ...boxFiles('dust', 'en', 'film-card'),
      ...boxFiles('dust', 'en', 'film-facts'),
      'films/dust/film.jsonld',
      'films/dust/index.html',
      'films/dust/index.html.md',
      'films/dust/index.json',
      'films/dust/index.oembed.json',
      'index.html',
      'llms.txt',
      'pick-arc-edit.html',
      'pick-arc-search.html',
      'pick-arc-view.html',
      'pick-view.html',
      'pick.html',
    ],
  );
  assert.deepEqual(JSON.parse(read('films/dust.json')), dust);
  assert.equal(
    read('films/dust/en/cast-list.txt'),
    'Cast — Dust & Rain\n==================\n\n- Ana <b>\n\nUpdated March 1, 2026\n',
  );
  assert.match(
    read('films/dust/en/cast-list.dsd.html'),
    /^<cast-list src="https:\/\/films\.example\/films\/dust\.json" lang="en"><template shadowrootmode="open">/,
  );
  assert.equal(JSON.parse(read('films/dust/film.jsonld')).name, 'Dust & Rain');
  assert.deepEqual(JSON.parse(read('films/dust/en/cast-list.oembed.json')), {
    version: '1.0',
    type: 'rich',
    title: 'Cast — Dust & Rain',
    provider_name: 'Onesheet',
    provider_url: 'https://films.example/',
    cache_age: 3600,
    width: 640,
    height: 175,
    room: '175px',
    html: `<blockquote class="wp-embedded-content"><a href="https://films.example/films/dust/">Cast — Dust &amp; Rain (Updated March 1, 2026)</a></blockquote><iframe class="onesheet" src="https://films.example/films/dust/en/cast-list.embed.html" title="Cast — Dust &amp; Rain" width="100%" height="175" frameborder="0" loading="lazy"></iframe><script async src="https://films.example/onesheet@${version}/onesheet-host.js"></script>`,
  });
  const page = read('films/dust/en/cast-list.embed.html');
  assert.match(page, /<title>Cast — Dust &amp; Rain<\/title>/);
  assert.match(
    page,
    /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/films\.example\/films\/dust\/en\/cast-list\.oembed\.json" title="Cast — Dust &amp; Rain" \/>/,
  );
  assert.doesNotMatch(page, /Ana <b>/);
  assert.match(page, /Ana &lt;b&gt;/);
  assert.match(
    read('_headers'),
    new RegExp(`/onesheet@${version}/\\*\n {2}Cache-Control: public, max-age=31536000, immutable\n`),
  );
  assert.ok(existsSync(join(out, `onesheet@${version}/onesheet.js`)));
  assert.deepEqual(JSON.parse(read('catalogue/films-1.json')), [
    {
      slug: 'dust',
      title: 'Dust & Rain',
      updated: '2026-03-01',
      people: ['Ana <b>'],
      boxes: ['film-card', 'cast-list', 'film-facts'],
    },
  ]);
});

test('the feed has the newest films first, as XML that a reader of feeds can show', () => {
  const cwd = newsroom({ 'a.json': { ...dust, id: 'old', updated: '2025' }, 'b.json': dust, 'c.json': mist });
  assert.equal(build(cwd).status, 0);
  const feed = readFileSync(join(cwd, 'public/feed.xml'), 'utf8');
  assert.deepEqual(
    [...feed.matchAll(/<guid isPermaLink="false">(.*)<\/guid>/g)].map(([, guid]) => guid),
    ['onesheet:dust:2026-03-01', 'onesheet:old:2025', 'onesheet:c'],
  );
  assert.match(feed, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<rss version="2\.0" /);
  assert.match(feed, /<pubDate>Sun, 01 Mar 2026 00:00:00 GMT<\/pubDate>/);
  assert.match(feed, /<content:encoded>&lt;section class=&quot;onesheet onesheet-film-facts&quot;/);
  // A name with a tag in it: escaped once for HTML, and once more for XML.
  assert.match(feed, /Ana &amp;lt;b&amp;gt;/);
});

test('languages, boxes, formats, theme and base are as they were asked for', () => {
  const cwd = newsroom({ 'dust.json': dust });
  const args = [
    '--lang',
    'fr,ar',
    '--box',
    'cast-list',
    '--format',
    'email,markdown,amp',
    '--theme',
    'trade',
  ];
  assert.equal(build(cwd, [...args, '--base', 'https://cdn.example/o']).status, 0);
  const out = join(cwd, 'public');
  assert.deepEqual(
    filesIn(join(out, 'films/dust')),
    ['ar', 'fr']
      .flatMap((lang) => [
        ...['amp.html', 'email.html', 'embed.html', 'md', 'oembed.json'].map(
          (ending) => `${lang}/cast-list.${ending}`,
        ),
        `${lang}/feed-item.xml`,
      ])
      .concat('film.jsonld', 'index.json')
      // The page of the film in its languages, of which the first has the plain address.
      .concat(
        ['', 'ar/'].flatMap((folder) =>
          ['index.html', 'index.html.md', 'index.oembed.json'].map((name) => folder + name),
        ),
      )
      .sort(),
  );
  const page = readFileSync(join(out, 'films/dust/ar/cast-list.embed.html'), 'utf8');
  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.match(page, /<link rel="stylesheet" href="https:\/\/cdn\.example\/o\/themes\/all\.css" \/>/);
  assert.match(page, /<cast-list [^>]*theme="trade"/);
  assert.deepEqual(
    filesIn(out).filter((name) => /^feed/.test(name)),
    ['feed.ar.xml', 'feed.xml'],
  );
});

test('what has not changed is not touched; what has is', () => {
  const cwd = newsroom({ 'dust.json': dust, 'mist.json': mist });
  build(cwd);
  const out = join(cwd, 'public');
  age(out);
  const before = times(out);
  assert.deepEqual(result(build(cwd)), counts({ films: 2, unchanged: 2 }));
  assert.deepEqual(written(out, before), []);

  // The cast is the same; files that say the same stay as they are.
  writeFileSync(join(cwd, 'films/dust.json'), JSON.stringify({ ...dust, logline: 'It pours.' }));
  assert.deepEqual(result(build(cwd)), counts({ films: 2, made: 1, unchanged: 1 }));
  assert.deepEqual(
    written(out, before),
    [
      'feed.xml',
      'films/dust.json',
      'films/dust/en/feed-item.xml',
      ...boxFiles('dust', 'en', 'film-card').filter((name) => !name.endsWith('oembed.json')),
      ...boxFiles('dust', 'en', 'film-facts').filter((name) => !name.endsWith('oembed.json')),
      // Every iframe page has the film as JSON-LD.
      'films/dust/en/cast-list.embed.html',
      'films/dust/film.jsonld',
      'films/dust/index.html',
      'films/dust/index.html.md',
      'films/dust/index.json',
    ].sort(),
  );
});

test('other options make everything again, and so does --force', () => {
  const cwd = newsroom({ 'dust.json': dust });
  build(cwd);
  assert.deepEqual(result(build(cwd, ['--lang', 'de'])), counts({ films: 1, made: 1 }));
  assert.ok(!existsSync(join(cwd, 'public/films/dust/en/cast-list.html')), 'English is gone');
  assert.ok(!existsSync(join(cwd, 'public/films/dust/en')), 'and so is its folder');
  assert.deepEqual(result(build(cwd, ['--lang', 'de'])), counts({ films: 1, unchanged: 1 }));
  assert.deepEqual(result(build(cwd, ['--lang', 'de', '--force'])), counts({ films: 1, made: 1 }));
});

test('a film is made again on the day on which an open deal counts as out of date', () => {
  const cwd = newsroom({ 'mist.json': mist });
  const on = (today) =>
    result(onesheet(['build', 'films', '--out', 'public', '--json', ...site, '--today', today], { cwd }));
  const says = () => /out of date/.test(readFileSync(join(cwd, 'public/films/mist/en/deal-box.txt'), 'utf8'));
  assert.equal(on('2026-03-14').made, 1);
  assert.equal(on('2026-03-15').made, 0);
  assert.ok(!says());
  on('2026-04-10');
  assert.ok(!says(), 'after 90 days');
  assert.equal(on('2026-04-11').made, 1);
  assert.ok(says(), 'after 91 days');
  assert.equal(on('2027-01-01').made, 0);
});

test('films and boxes that are gone take their files with them', () => {
  const cwd = newsroom({ 'dust.json': dust, 'mist.json': mist });
  build(cwd);
  const out = join(cwd, 'public');
  rmSync(join(cwd, 'films/mist.json'));
  writeFileSync(join(cwd, 'films/dust.json'), JSON.stringify({ ...dust, cast: [] }));
  assert.deepEqual(result(build(cwd)), counts({ films: 1, made: 1, removed: 1 }));
  assert.deepEqual(
    filesIn(join(out, 'films')).filter((name) => /mist|cast/.test(name)),
    [],
  );
});

test('one bad film is named and skipped; the others are made; its last good state stays', () => {
  const cwd = newsroom({ 'dust.json': dust, 'mist.json': mist, 'haze.json': { title: 'Haze', year: 2020 } });
  build(cwd);
  writeFileSync(join(cwd, 'films/mist.json'), '{ "title": "Mist", }');
  writeFileSync(join(cwd, 'films/haze.json'), JSON.stringify({ year: 2021 }));
  writeFileSync(
    join(cwd, 'films/dust.json'),
    JSON.stringify({ ...dust, runtime: 'long', logline: 'It pours.' }),
  );
  assert.deepEqual(
    result(build(cwd)),
    counts({
      status: 1,
      films: 1,
      made: 1,
      skipped: 2,
      errors: 3,
      stderr: `films/dust.json:runtime: "long" is not a whole number above zero. Write digits without quotes.
films/haze.json:title: "title" is missing. Add it: without a title there is no film.
films/mist.json:1:18: a comma stands before }. Delete it: nothing follows it.
`,
    }),
  );
  const read = (name) => readFileSync(join(cwd, 'public', name), 'utf8');
  assert.match(read('films/dust/en/film-card.txt'), /It pours\./);
  assert.match(read('films/mist/en/deal-box.txt'), /in talks/);
  assert.deepEqual(
    JSON.parse(read('catalogue/films-1.json')).map(({ slug }) => slug),
    ['dust', 'haze', 'mist'],
  );
});

test('two films of one name: the first file has it, the other is named and skipped', () => {
  const cwd = newsroom({ 'b.json': { ...dust, title: 'Second' }, 'a.json': { ...dust, id: 'DUST' } });
  assert.deepEqual(
    result(build(cwd)),
    counts({
      status: 1,
      films: 1,
      made: 1,
      skipped: 1,
      errors: 1,
      stderr:
        'films/b.json:id: its files would be called "dust", as those of films/a.json are; it is skipped. Give each film an "id" of its own.\n',
    }),
  );
  assert.equal(JSON.parse(readFileSync(join(cwd, 'public/films/dust.json'), 'utf8')).title, 'Dust & Rain');
});

test('no id leads out of the folder', () => {
  const cwd = newsroom({
    'a.json': { title: 'A', id: '../../up', year: 2020 },
    'b.json': { title: 'B', id: '/etc/hosts', year: 2020 },
    'c.json': { title: 'C', id: '..', year: 2020 },
    'Ünïcode Fïlm.json': { title: 'D', year: 2020 },
    'e.json': { title: 'E', id: '기생충 2019', year: 2020 },
  });
  assert.equal(build(cwd).status, 0);
  assert.deepEqual(readdirSync(cwd).sort(), ['films', 'public']);
  assert.deepEqual(
    readdirSync(join(cwd, 'public/films'))
      .filter((name) => name.endsWith('.json'))
      .sort(),
    ['c.json', 'etc-hosts.json', 'up.json', 'ünïcode-fïlm.json', '기생충-2019.json'],
  );
});

for (const [what, files, args, line] of [
  [
    'no films',
    { 'films/x.txt': '' },
    ['films', '--out', 'public'],
    /^onesheet: films: the folder has no \.json file\n$/,
  ],
  ['no such folder', {}, ['films', '--out', 'public'], /^onesheet: films: there is no such file\n$/],
  [
    'a folder of somebody else',
    { 'films/a.json': dust, 'public/mine.txt': '' },
    ['films', '--out', 'public'],
    /^onesheet: \S*public: the folder has files that onesheet did not make; choose an empty one, or a folder in it\n$/,
  ],
  [
    'a file for a folder',
    { 'films/a.json': dust, public: '' },
    ['films', '--out', 'public'],
    /^onesheet: \S*public: a file of that name is in the way\n$/,
  ],
  [
    'the films’ own folder',
    { 'films/a.json': dust },
    ['films', '--out', 'films'],
    /^onesheet: films: the films lie in the folder that is to be written\n$/,
  ],
  [
    'no folder',
    { 'films/a.json': dust },
    ['films'],
    /^error: required option '-o, --out <folder>' not specified\n$/,
  ],
  [
    'an unknown box',
    { 'films/a.json': dust },
    ['films', '--out', 'public', '--box', 'deal-box,deal'],
    /deal is not one of film-card, deal-box, /,
  ],
  [
    'a site without https',
    { 'films/a.json': dust },
    ['films', '--out', 'public', '--site', 'films.example'],
    /Write it with https:\/\/ in front/,
  ],
])
  test(`${what}: a wrong call, and nothing is written`, () => {
    const cwd = folder(files);
    const before = filesIn(cwd);
    const { status, stdout, stderr } = onesheet(['build', ...args], { cwd });
    assert.match(stderr, line);
    assert.deepEqual([status, stdout], [2, '']);
    assert.deepEqual(filesIn(cwd), before);
  });

test('the folder that is written may lie among the films', () => {
  const cwd = folder({ 'dust.json': dust });
  const run = () => result(onesheet(['build', '.', '--out', 'public', '--json', ...day, ...site], { cwd }));
  assert.deepEqual(run(), counts({ films: 1, made: 1 }));
  assert.deepEqual(run(), counts({ films: 1, unchanged: 1 }));
});

test('people are told what was done, without a bar where there is no terminal', () => {
  const cwd = newsroom({ 'dust.json': dust });
  const { status, stdout, stderr } = onesheet(['build', 'films', '--out', 'public', ...day], { cwd });
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(
    stderr,
    /^Addresses begin with \/, and the pages of the films name no address of their own; name the site with --site https:\/\/… before others use its pages, oEmbed and feed\.\npublic: 1 film \(1 made, 0 unchanged, 0 removed, 0 skipped\), 0 errors, \d+\.\d s\n$/,
  );
});

/** A film with enough in it that a run takes a while. */
const many = (number) =>
  Object.fromEntries(
    Array.from({ length: number }, (_, i) => [
      `${i}.json`,
      {
        ...dust,
        id: `film-${i}`,
        title: `Invented No. ${i}`,
        cast: Array.from({ length: 30 }, (_, j) => ({ name: `Name ${j}` })),
      },
    ]),
  );

test('a run that is killed leaves no half file, and the next one completes it', async () => {
  const films = { ...many(120), 'last.json': { ...dust, id: 'last' } };
  const cwd = newsroom(films);
  const args = ['build', 'films', '--out', 'public', '--json', ...day, ...site];
  const whole = newsroom(films);
  assert.equal(onesheet(args, { cwd: whole }).status, 0);
  const expected = filesIn(join(whole, 'public'));
  // A pipe in the place of the last film: the run reads it once to learn of what is there, and then waits in front of
  // it for another writer. So it is on its way when it is killed, however fast it is.
  const last = join(cwd, 'films/last.json');
  rmSync(last);
  assert.equal(spawnSync('mkfifo', [last]).status, 0);
  const made = join(cwd, 'public/films');
  for (const files of [3, 40]) {
    const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: 'ignore' });
    const ended = once(child, 'exit');
    await writeFile(last, JSON.stringify(films['last.json']));
    await until(() => child.exitCode !== null || (existsSync(made) && readdirSync(made).length >= files));
    child.kill('SIGKILL');
    assert.deepEqual(await ended, [null, 'SIGKILL'], 'it was stopped on its way');
    // Whatever is there is as whole as in the other site.
    for (const name of filesIn(join(cwd, 'public')).filter((name) => !name.startsWith('.onesheet-')))
      assert.ok(
        readFileSync(join(cwd, 'public', name)).equals(readFileSync(join(whole, 'public', name))),
        `${name} is not whole`,
      );
  }
  assert.ok(filesIn(made).length < expected.length);
  rmSync(last);
  writeFileSync(last, JSON.stringify(films['last.json']));
  const completed = result(onesheet(args, { cwd }));
  assert.equal(completed.status, 0);
  assert.deepEqual(filesIn(join(cwd, 'public')), expected);
});

test('a file that cannot be written ends with 2, names it, and the next run completes', () => {
  const cwd = newsroom({ 'dust.json': dust });
  // In the place of a folder.
  mkdirSync(join(cwd, 'public/films'), { recursive: true });
  writeFileSync(join(cwd, 'public/.onesheet-site.json'), '{}');
  writeFileSync(join(cwd, 'public/films/dust'), 'in the way');
  const { status, stdout, stderr } = build(cwd);
  assert.match(stderr, /^onesheet: \S*public\/films\/dust: a file of that name is in the way\n$/);
  assert.deepEqual([status, stdout], [2, '']);
  rmSync(join(cwd, 'public/films/dust'));
  assert.deepEqual(result(build(cwd)), counts({ films: 1, made: 1 }));
});

test('a disk that takes no more ends with 2, leaves no half file, and the next run completes', () => {
  const cwd = newsroom({ 'dust.json': dust });
  const { status, stderr } = spawnSync(
    'bash',
    // In blocks of 1024 bytes: less than the first element with its styles.
    [
      '-c',
      'ulimit -f 4; exec "$0" "$@"',
      process.execPath,
      bin,
      'build',
      'films',
      '--out',
      'public',
      ...day,
      ...site,
    ],
    { cwd, encoding: 'utf8' },
  );
  assert.match(stderr, /^onesheet: \S*public\/films\/dust: the file would be larger than allowed here\n$/);
  assert.equal(status, 2);
  assert.deepEqual(
    filesIn(join(cwd, 'public')).filter((name) => /tmp|index\.json/.test(name)),
    [],
  );
  assert.deepEqual(result(build(cwd)), counts({ films: 1, made: 1 }));
});

test('--watch makes again what changes', async () => {
  const cwd = newsroom({ 'dust.json': dust });
  const args = ['build', 'films', '--out', 'public', '--watch', ...day, ...site];
  const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const says = (pattern) => until(() => pattern.test(said) || child.exitCode !== null);
  const card = join(cwd, 'public/films/dust/en/film-card.txt');
  try {
    await says(/Watching; Ctrl\+C stops it\.\n/);
    writeFileSync(join(cwd, 'films/dust.json'), JSON.stringify({ ...dust, logline: 'It pours.' }));
    await says(/1 film \(1 made[^]*1 film \(1 made/);
    assert.match(readFileSync(card, 'utf8'), /It pours\./);
    // A slip while typing stops nothing.
    writeFileSync(join(cwd, 'films/dust.json'), '{');
    await says(/films\/dust\.json:1:2: /);
    assert.match(readFileSync(card, 'utf8'), /It pours\./);
    writeFileSync(join(cwd, 'films/dust.json'), JSON.stringify(dust));
    await says(/(1 film \(1 made[^]*){3}/);
    assert.match(readFileSync(card, 'utf8'), /It rains\./);
  } finally {
    child.kill();
  }
});
