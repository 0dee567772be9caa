// What `onesheet build` makes of each film beside its boxes: a page, Markdown, a calendar, a list for programs, and pictures.
// Needs `npm run build`.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { PNG } from 'pngjs';
import sirv from 'sirv';
import { launchChromium } from '../browsers/chromium.mjs';
import { folder, onesheet, root } from './cli.js';
import { assertAccessible, boxesReady, openPage } from './pages.js';

const fog = {
  id: 'fog',
  title: 'Fog & <Rain>',
  year: 2027,
  kind: 'feature',
  logline: 'It rains; then fog.',
  crew: [{ job: 'director', people: [{ name: 'Ana "Anita" Nobody' }] }],
  deals: [
    {
      status: 'in-talks',
      buyers: [{ name: 'Lantern' }],
      price: { currency: 'USD', amount: 12_000_000, confidence: 'rumored', sources: ['daily'] },
      confidence: 'rumored',
      sources: ['daily'],
      date: '2026-03-01',
    },
  ],
  releases: [
    { type: 'premiere', territory: 'FR', event: 'Invented Festival', date: '2026-05-16', state: 'dated' },
    {
      type: 'theatrical',
      territory: 'DE',
      date: '2026-10',
      state: 'planned',
      confidence: 'rumored',
      sources: ['daily'],
      note: 'Line one\nline two; with, signs \\ in it',
    },
    { type: 'streaming', platform: 'Beacon+', date: '2027-Q1', state: 'planned' },
    { type: 'tv', date: '2027-02-01/..', state: 'possible' },
    { type: 'rental', territory: 'US', date: '2026-02-28', state: 'cancelled' },
  ],
  sources: [{ id: 'daily', name: 'The Trade Daily', url: 'https://daily.example/fog', date: '2026-03-02' }],
  updated: '2026-03-10',
};
const site = ['--site', 'https://films.example/'];
const day = ['--today', '2026-03-14'];
const build = (cwd, args = [], options = {}) =>
  onesheet(['build', 'films', '--out', 'public', ...day, ...args], { cwd, ...options });
const demo = (name) => readFileSync(join(root, 'demo/films', `${name}.json`), 'utf8');
/** Text of an HTML attribute. */
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const cwd = folder({ 'films/fog.json': fog, 'films/parasite.json': demo('parasite') });
const read = (name, from = cwd) => readFileSync(join(from, 'public', name), 'utf8');

let browser;
let server;
let origin;

before(async () => {
  const { status, stderr } = build(cwd, ['--lang', 'en,ar', ...site]);
  assert.equal(status, 0, stderr);
  server = createServer(sirv(join(cwd, 'public'), { dev: true }));
  await new Promise((listening) => server.listen(0, listening));
  origin = `http://localhost:${server.address().port}`;
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  server?.close();
});

const summary =
  'feature film; Director: Ana "Anita" Nobody; The deal: $12 million (rumored), Lantern · in talks (rumored); Release plan: May 16, 2026 · Premiere · France · Invented Festival · date set; Sources: 1. The Trade Daily, March 2, 2026; Updated March 10, 2026';

test('a page says to others which film it is of, with doubt, source and day', () => {
  const page = read('films/fog/index.html');
  const meta = Object.fromEntries(
    [...page.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)" \/>/g)].map(([, name, text]) => [
      name,
      text,
    ]),
  );
  assert.deepEqual(meta, {
    viewport: 'width=device-width, initial-scale=1',
    'color-scheme': 'light dark',
    description: attribute(summary).replaceAll('"', '&quot;'),
    'og:type': 'video.movie',
    'og:title': 'Fog &amp; &lt;Rain&gt; (2027)',
    'og:description': attribute(summary).replaceAll('"', '&quot;'),
    'og:locale': 'en_US',
    'og:locale:alternate': 'ar_EG',
    'og:url': 'https://films.example/films/fog/',
    'og:site_name': 'films.example',
    'twitter:card': 'summary',
  });
  assert.deepEqual(
    [
      ...page.matchAll(
        /<link rel="(canonical|alternate)"(?: type="([^"]+)")?(?: hreflang="([^"]+)")? href="([^"]+)"/g,
      ),
    ].map(([, rel, type, lang, href]) => [rel, type ?? lang, href]),
    [
      ['canonical', undefined, 'https://films.example/films/fog/'],
      ['alternate', 'en', 'https://films.example/films/fog/'],
      ['alternate', 'ar', 'https://films.example/films/fog/ar/'],
      ['alternate', 'x-default', 'https://films.example/films/fog/'],
      ['alternate', 'application/json+oembed', 'https://films.example/films/fog/index.oembed.json'],
      ['alternate', 'text/markdown', 'https://films.example/films/fog/index.html.md'],
      ['alternate', 'application/json', 'https://films.example/films/fog.json'],
      ['alternate', 'text/calendar', '/films/fog/en/release-plan.ics'],
    ],
  );
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)[1]);
  assert.equal(data.name, 'Fog & <Rain>');
  assert.equal(data.mainEntityOfPage, 'https://films.example/films/fog/');
  const arabic = read('films/fog/ar/index.html');
  assert.match(arabic, /<html lang="ar" dir="rtl">/);
  assert.match(arabic, /<link rel="canonical" href="https:\/\/films\.example\/films\/fog\/ar\/" \/>/);
});

test('without the address of the site, a page names none, and the command says so', () => {
  const other = folder({ 'films/fog.json': fog });
  const { status, stderr } = build(other);
  assert.equal(status, 0);
  assert.match(
    stderr,
    /^Addresses begin with \/, and the pages of the films name no address of their own; name the site with --site https:\/\/…/,
  );
  const page = read('films/fog/index.html', other);
  assert.doesNotMatch(page, /canonical|og:url|og:site_name|og:image|hreflang|mainEntityOfPage/);
  assert.match(page, /<meta property="og:title" content="Fog &amp; &lt;Rain&gt; \(2027\)" \/>/);
  assert.match(
    page,
    /<link rel="alternate" type="application\/json\+oembed" href="\/films\/fog\/index\.oembed\.json"/,
  );
  assert.doesNotMatch(read('films/fog/en/release-plan.ics', other), /URL:|SOURCE/);
});

/** Opens a page of the site; answers it, and what went wrong or left the site. */
const open = (path, options) => openPage(browser, origin + path, { own: origin, ...options });

/** Roles and names of what a reader with a screen reader finds, in order. */
async function found(page, role) {
  const names = [];
  const walk = (node) => {
    if (node.role === role) names.push(node.name);
    node.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot({ interestingOnly: false }));
  return names;
}

test('the page has everything with scripts off: headings, facts, links', async () => {
  const { page, problems } = await open('/films/fog/', { script: false });
  assert.deepEqual(await found(page, 'heading'), [
    'Fog & <Rain> (2027)',
    'Facts',
    'The deal',
    'Release plan',
    'Behind the scenes',
    'The story so far',
    'Boxes',
    'Files',
  ]);
  assert.deepEqual(
    (await found(page, 'link')).filter((name) => !/^Source/.test(name)),
    [
      ...['All films', 'English', 'العربية', 'The Trade Daily', 'Fog & <Rain>', 'The deal', 'Release plan'],
      ...['Behind the scenes', 'The story so far', 'Put it on a page'],
      ...['Calendar (.ics)', 'Markdown', 'JSON', 'JSON-LD'],
    ],
  );
  assert.match(JSON.stringify(await page.accessibility.snapshot()), /rumored/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('its links lead to pages of the site that are there', async () => {
  for (const path of ['/films/fog/', '/films/fog/ar/']) {
    const { page } = await open(path);
    const links = await page.$$eval('body > header a, .beside a', (all) => all.map(({ href }) => href));
    assert.equal(links.length, 13);
    for (const link of links) {
      assert.ok(link.startsWith(origin), link);
      assert.equal((await fetch(link)).status, 200, link);
    }
    await page.close();
  }
});

for (const [width, scheme] of [
  [1100, 'light'],
  [640, 'dark'],
  [320, 'light'],
])
  test(`the page is accessible and fits at ${width} px, ${scheme}`, async () => {
    for (const path of ['/films/fog/', '/films/parasite-2019/ar/']) {
      const { page, problems } = await open(path, { width, scheme });
      await boxesReady(page, ['film-facts']);
      await assertAccessible(page, width);
      assert.deepEqual(problems, []);
      await page.close();
    }
  });

test('the catalogue and the feed lead to the page', async () => {
  const { page } = await open('/#fog');
  await page.waitForSelector('.links a');
  assert.deepEqual(
    await page.$$eval('.links a', (all) =>
      all.slice(0, 2).map((link) => [link.textContent, link.getAttribute('href')]),
    ),
    [
      ['Page of the film', 'films/fog/'],
      ['Markdown', 'films/fog/index.html.md'],
    ],
  );
  await page.close();
  assert.match(read('feed.xml'), /<link>https:\/\/films\.example\/films\/fog\/<\/link>/);
  assert.match(read('feed.ar.xml'), /<link>https:\/\/films\.example\/films\/fog\/ar\/<\/link>/);
});

test('the same as Markdown, and a list of all films for programs', () => {
  const markdown = read('films/fog/index.html.md');
  assert.match(markdown, /^# Fog \\& \\<Rain\\> \(2027\)\n\n2027 · feature film\n\nIt rains; then fog\.\n/);
  assert.match(
    markdown,
    /\n## The deal\n\n\*\*\$12 million \(rumored\) \[\[1\]\(https:\/\/daily\.example\/fog\)\]\*\*\n/,
  );
  assert.match(
    markdown,
    /\n---\n\n- <https:\/\/films\.example\/films\/fog\/>\n- \[JSON\]\(https:\/\/films\.example\/films\/fog\.json\)\n$/,
  );
  assert.match(read('llms.txt'), /^# Film facts\n\n> Facts about films/);
  assert.match(
    read('llms.txt'),
    /\n## Films\n\n- \[Fog \\& \\<Rain\\> \(2027\)\]\(https:\/\/films\.example\/films\/fog\/index\.html\.md\): updated 2026-03-10\n- \[Parasite \(2019\)\]\(https:\/\/films\.example\/films\/parasite-2019\/index\.html\.md\)/,
  );
});

/** The events of a calendar, as a program reads them. */
const eventsOf = (text) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, endDate, description, uid } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    return { summary, start: startDate.toString(), end: endDate.toString(), status, description, uid };
  });

test('the release plan is a calendar: days and months, and what is in doubt is tentative', () => {
  const text = read('films/fog/en/release-plan.ics');
  assert.deepEqual(
    eventsOf(text).map(({ uid, ...event }) => {
      assert.match(uid, /^[\da-f]{24}@onesheet$/);
      return event;
    }),
    [
      {
        summary: 'Fog & <Rain> — Premiere · France · Invented Festival · date set',
        start: '2026-05-16',
        end: '2026-05-17',
        status: 'CONFIRMED',
        description:
          'May 16, 2026 · Premiere · France · Invented Festival · date set\nUpdated March 10, 2026\nhttps://films.example/films/fog/',
      },
      {
        summary: 'Fog & <Rain> — Theatrical release · Germany · planned · October 2026 · rumored',
        start: '2026-10-01',
        end: '2026-11-01',
        status: 'TENTATIVE',
        description:
          'October 2026 · Theatrical release · Germany · planned (rumored) — Line one\nline two; with, signs \\ in it\nSources: The Trade Daily, March 2, 2026 https://daily.example/fog\nUpdated March 10, 2026\nhttps://films.example/films/fog/',
      },
      {
        summary: 'Fog & <Rain> — Rental · United States · cancelled',
        start: '2026-02-28',
        end: '2026-03-01',
        status: 'CANCELLED',
        description:
          'February 28, 2026 · Rental · United States · cancelled\nUpdated March 10, 2026\nhttps://films.example/films/fog/',
      },
    ],
  );
  // RFC 5545: CRLF, at most 75 octets in a line, and a stamp in UTC.
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.doesNotMatch(text, /[^\r]\n/);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.equal(text.match(/DTSTAMP:20260310T000000Z\r\n/g).length, 3);
  assert.match(
    text,
    /DESCRIPTION:[^]*Line one\\nline two\\; with\\, signs\r\n {2}\\\\ in it|Line one\\nline two\\; with\\, signs \\\\ in it/,
  );
});

test('a release that moves keeps its name in the calendar; one without a day has no calendar', () => {
  const other = folder({ 'films/fog.json': fog, 'films/mist.json': { title: 'Mist', year: 2020 } });
  const uids = () => eventsOf(read('films/fog/en/release-plan.ics', other)).map(({ uid }) => uid);
  build(other, site);
  const earlier = uids();
  const [premiere, ...others] = fog.releases;
  writeFileSync(
    join(other, 'films/fog.json'),
    JSON.stringify({ ...fog, releases: [{ ...premiere, date: '2026-05-20' }, ...others] }),
  );
  build(other, site);
  assert.deepEqual(uids(), earlier);
  assert.match(read('films/fog/en/release-plan.ics', other), /DTSTART;VALUE=DATE:20260520\r\n/);
  assert.ok(!existsSync(join(other, 'public/films/mist/en/release-plan.ics')));
  assert.doesNotMatch(read('films/mist/index.html', other), /calendar/);
});

const picture = (from, path = 'films/fog/en/film.png') =>
  PNG.sync.read(readFileSync(join(from, 'public', path)));
/** How many pixels of a part of a picture are not of its most frequent colour. */
function drawn({ data, width }, [left, top, right, bottom]) {
  const shades = new Map();
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const shade = data.readUInt32BE((y * width + x) * 4);
      shades.set(shade, (shades.get(shade) ?? 0) + 1);
    }
  return (right - left) * (bottom - top) - Math.max(...shades.values());
}

test('--pictures draws the film with its facts, and pages and oEmbed name the picture', () => {
  const other = folder({ 'films/fog.json': fog, 'films/mist.json': { id: 'mist', title: 'Mist' } });
  const { status, stderr } = build(other, ['--pictures', '--lang', 'en,ar', ...site]);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^public: 2 films/);
  const fogPicture = picture(other);
  assert.deepEqual([fogPicture.width, fogPicture.height], [1200, 630]);
  const bare = picture(other, 'films/mist/en/film.png');
  // The place of the facts, then that of the sources.
  for (const [part, withText] of [
    [[64, 230, 1136, 480], 4000],
    [[64, 545, 1136, 551], 200],
  ]) {
    assert.ok(drawn(fogPicture, part) > withText, `${part}: ${drawn(fogPicture, part)}`);
    assert.ok(drawn(bare, part) < withText, `${part}: ${drawn(bare, part)} without facts`);
  }
  // What is in doubt has the colour of the accent, which nothing else has below the line at the top.
  const accents = ({ data, width }) => {
    let count = 0;
    for (let i = width * 20 * 4; i < data.length; i += 4) count += +(data[i] > 140 && data[i + 1] < 60);
    return count;
  };
  assert.ok(accents(fogPicture) > 1000);
  assert.equal(accents(bare), 0);
  const page = read('films/fog/index.html', other);
  const [, address, key] = /<meta property="og:image" content="(.*?\?v=([\w-]{16}))" \/>/.exec(page);
  assert.equal(address, `https://films.example/films/fog/en/film.png?v=${key}`);
  assert.match(
    page,
    /<meta property="og:image:width" content="1200" \/>\n<meta property="og:image:height" content="630" \/>/,
  );
  assert.ok(
    page.includes(
      `<meta property="og:image:alt" content="Fog &amp; &lt;Rain&gt; (2027); ${attribute(summary).replaceAll('"', '&quot;')}" />`,
    ),
  );
  assert.match(page, /<meta name="twitter:card" content="summary_large_image" \/>/);
  const { thumbnail_url, thumbnail_width, thumbnail_height } = JSON.parse(
    read('films/fog/en/deal-box.oembed.json', other),
  );
  assert.deepEqual([thumbnail_url, thumbnail_width, thumbnail_height], [address, 1200, 630]);
  const box = read('films/fog/en/deal-box.embed.html', other);
  assert.ok(box.includes(`<meta property="og:image" content="${address}" />`));
  assert.match(
    box,
    /<meta property="og:description" content="The deal — Fog &amp; &lt;Rain&gt;: \$12 million \(rumored\) · Lantern · in talks \(rumored\) \(Updated March 10, 2026\)" \/>/,
  );
});

test('a picture is drawn again only when it says something else', () => {
  const other = folder({ 'films/fog.json': fog });
  const file = join(other, 'public/films/fog/en/film.png');
  const again = (film, args = []) => {
    writeFileSync(join(other, 'films/fog.json'), JSON.stringify(film));
    // A day old, so that a picture that is written again shows.
    if (existsSync(file)) utimesSync(file, 1e9, 1e9);
    assert.equal(build(other, ['--pictures', ...site, ...args]).status, 0);
    return statSync(file).mtimeMs !== 1e12;
  };
  assert.equal(again(fog), true);
  assert.equal(again({ ...fog, logline: 'It pours.' }), false);
  assert.match(read('films/fog/index.html', other), /og:image/);
  assert.equal(again({ ...fog, title: 'Mist' }), true);
  // Written is only what differs, and the same picture is the same file.
  const bytes = readFileSync(file);
  assert.equal(again({ ...fog, title: 'Mist' }, ['--force']), false);
  assert.ok(bytes.equals(readFileSync(file)));
  build(other, site);
  assert.ok(!existsSync(file), 'without --pictures there is none');
  assert.doesNotMatch(read('films/fog/index.html', other), /og:image/);
});

test('letters that no font has are never drawn as boxes: another title, or no picture', () => {
  const other = folder({
    'films/a.json': { id: 'a', title: '千と千尋の神隠し', lang: 'ja', originalTitle: 'Spirited Away' },
    'films/b.json': { id: 'b', title: '기생충', lang: 'ko', originalTitle: '기생충' },
    'films/c.json': { id: 'c', title: 'كفرناحوم', lang: 'ar' },
  });
  const { status, stderr } = build(other, ['--pictures', ...site]);
  assert.equal(status, 0);
  assert.match(
    stderr,
    /^Pictures of 1 film are left out: no installed font has all of their letters\. Run: npm install @fontsource\/noto-sans-kr\n/,
  );
  assert.match(read('films/a/index.html', other), /og:image:alt" content="Spirited Away/);
  assert.doesNotMatch(read('films/b/index.html', other), /og:image/);
  assert.ok(!existsSync(join(other, 'public/films/b/en/film.png')));
  assert.ok(drawn(picture(other, 'films/c/en/film.png'), [64, 60, 1136, 300]) > 1000);
  // Chinese characters are those of the reader's language, whatever the film's is.
  const inJapanese = folder({ 'films/d.json': { id: 'd', title: 'Mist', lang: 'en', kind: 'feature' } });
  assert.match(
    build(inJapanese, ['--pictures', '--lang', 'ja', ...site]).stderr,
    /Run: npm install @fontsource\/noto-sans-jp\n/,
  );
});

test('a canvas that does not start, as on another system than it was installed for, costs only the pictures', () => {
  const alone = folder({
    'films/fog.json': fog,
    'node_modules/@napi-rs/canvas/package.json': { name: '@napi-rs/canvas', version: '1.0.0', main: 'x.js' },
    'node_modules/@napi-rs/canvas/x.js': "throw new Error('Cannot find native binding.\\nTry again.')",
  });
  const { status, stderr } = build(alone, ['--pictures', ...site]);
  assert.match(
    stderr,
    /^Pictures are left out: @napi-rs\/canvas does not start \(Cannot find native binding\.\)\. Run: npm install @napi-rs\/canvas\n/,
  );
  assert.equal(status, 0);
  assert.match(read('films/fog/index.html', alone), /og:title/);
});

test('without the tools or the address of the site, the site is made without pictures, and the command says what to do', () => {
  const noSite = folder({ 'films/fog.json': fog });
  const { status, stderr } = build(noSite, ['--pictures']);
  assert.equal(status, 0);
  assert.match(
    stderr,
    /^Pictures are left out: whoever shows one needs its whole address\. Name the site with --site https:\/\/…\n/,
  );
  // The command as it is installed where nothing but its own dependencies is.
  const alone = folder({
    'films/fog.json': fog,
    'node_modules/onesheet/package.json': { name: 'onesheet', type: 'module' },
  });
  const installed = join(alone, 'node_modules/onesheet');
  symlinkSync(join(root, 'dist'), join(installed, 'dist'));
  for (const name of ['commander', 'lit', '@lit', '@lit-labs', 'lit-html', 'lit-element'])
    symlinkSync(join(root, 'node_modules', name), join(alone, 'node_modules', name));
  const bare = spawnSync(
    process.execPath,
    [join(installed, 'dist/cli/main.js'), 'build', 'films', '--out', 'public', ...day, ...site, '--pictures'],
    // Node looks for packages where the links are, and not where they lead to.
    {
      cwd: alone,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main' },
    },
  );
  assert.match(
    bare.stderr,
    /^Pictures are left out: @napi-rs\/canvas and @fontsource\/noto-sans are not installed\. Run: npm install @napi-rs\/canvas @fontsource\/noto-sans\n/,
  );
  assert.equal(bare.status, 0);
  assert.doesNotMatch(read('films/fog/index.html', alone), /og:image/);
});
