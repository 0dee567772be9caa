// The server that `onesheet desk` starts: it saves films of one folder for one page, and nobody gets past that.
import assert from 'node:assert/strict';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  chmodSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { folder, onesheet } from './cli.js';
import { startDesk } from './desk-server.js';

const dust = '{\n  "title": "Dust",\n  "year":  2025,\n  "cast": [{ "name": "Mara Nobody" }]\n}\n';
const cwd = folder({
  'films/dust.json': dust,
  'films/2026/mist & fog #1.json': { title: 'Mist', updated: '2026-11-28' },
  'films/broken.json': '{ "title": ',
  'films/list.json': '[]',
  'films/.hidden.json': { title: 'Hidden' },
  'films/node_modules/x.json': { title: 'Package' },
  'films/notes.txt': 'no film',
  'films/folder.json/dune.json': { title: 'Dune' },
  'secret.json': { title: 'Secret' },
  'other/secret.json': { title: 'Secret' },
});
const path = (name) => join(cwd, name);
const textOf = (name) => readFileSync(path(name), 'utf8');
symlinkSync('../secret.json', path('films/link.json'));
symlinkSync('../other', path('films/linked'));
symlinkSync('dust.json', path('films/inner.json'));

let desk;
before(async () => (desk = await startDesk(cwd)));
after(() => desk.stop());

const save = (name, film, headers, more) =>
  desk.ask(`/api/films/${name}`, { method: 'PUT', body: film, headers, ...more });
const ifMatch = (version) => ({ 'If-Match': version });

test('it serves the page, which learns that there is a folder and may talk to this server alone', async () => {
  const { status, text, headers } = await desk.ask('/', { headers: { Authorization: undefined } });
  assert.equal(status, 200);
  assert.match(text, /<meta name="onesheet-folder" content="films" \/>/);
  assert.match(
    headers['content-security-policy'],
    /script-src 'self';.*connect-src 'self';.*frame-ancestors 'none'/,
  );
  assert.equal(headers['cache-control'], 'no-store');
  const { integrity } = (await desk.ask('/site.json')).json();
  assert.match(integrity['onesheet.js'], /^sha384-/);
  for (const odd of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/cli/main.js',
    '//etc/passwd',
    '/index.html/x',
  ])
    assert.equal((await desk.ask(odd)).status, 404, odd);
});

test('it lists the films at any depth, and says which cannot be read', async () => {
  assert.deepEqual((await desk.ask('/api/films')).json(), [
    { name: '2026/mist & fog #1.json', title: 'Mist', asOf: '2026-11-28' },
    { name: 'broken.json', title: 'broken.json', fault: 'the file is no JSON: onesheet validate says where' },
    { name: 'dust.json', title: 'Dust', year: 2025 },
    { name: 'folder.json/dune.json', title: 'Dune' },
    { name: 'list.json', title: 'list.json', fault: 'the file holds no film' },
  ]);
});

test('it saves a film, and leaves all that has not changed as it was written', async () => {
  const read = await desk.ask('/api/films/dust.json');
  assert.deepEqual(read.json(), { title: 'Dust', year: 2025, cast: [{ name: 'Mara Nobody' }] });
  const film = { ...read.json(), runtime: 96, cast: [{ name: 'Mara Nobody' }, { name: 'Otto' }] };
  chmodSync(path('films/dust.json'), 0o640);
  const saved = await save('dust.json', film, ifMatch(read.version));
  assert.equal(saved.status, 200);
  assert.equal(
    textOf('films/dust.json'),
    '{\n  "title": "Dust",\n  "year": 2025,\n  "cast": [{ "name": "Mara Nobody" }, { "name": "Otto" }],\n  "runtime": 96\n}\n',
  );
  assert.equal(statSync(path('films/dust.json')).mode & 0o777, 0o640);
  const again = await desk.ask('/api/films/dust.json');
  assert.equal(again.version, saved.version);
  assert.deepEqual(again.json(), film);
  // The same film again writes nothing.
  const { ino } = statSync(path('films/dust.json'));
  assert.equal((await save('dust.json', film, ifMatch(saved.version))).version, saved.version);
  assert.equal(statSync(path('films/dust.json')).ino, ino);
  writeFileSync(path('films/dust.json'), dust);
});

test('it never writes over what somebody else has changed, and two saves at once have one winner', async () => {
  const { version, ...read } = await desk.ask('/api/films/dust.json');
  const film = read.json();
  writeFileSync(path('films/dust.json'), dust.replace('2025', '2027'));
  const late = await save('dust.json', { ...film, year: 2026 }, ifMatch(version));
  assert.equal(late.status, 412);
  assert.equal(late.json().code, 'changed');
  assert.match(textOf('films/dust.json'), /2027/);
  const now = await desk.ask('/api/films/dust.json');
  const years = [2030, 2031, 2032, 2033];
  const all = await Promise.all(
    years.map((year) => save('dust.json', { ...film, year }, ifMatch(now.version))),
  );
  assert.deepEqual(all.map(({ status }) => status).sort(), [200, 412, 412, 412]);
  const winner = years[all.findIndex(({ status }) => status === 200)];
  assert.equal(JSON.parse(textOf('films/dust.json')).year, winner);
  writeFileSync(path('films/dust.json'), dust);
});

test('it makes a new film, and never in the place of another', async () => {
  const isNew = { 'If-None-Match': '*' };
  const film = { title: 'Rain', genres: ['drama'] };
  assert.equal((await save('2026/rain%20%F0%9F%8C%A7.json', film, isNew)).status, 201);
  assert.equal(textOf('films/2026/rain 🌧.json'), '{\n  "title": "Rain",\n  "genres": ["drama"]\n}\n');
  assert.equal((await save('2026/rain%20%F0%9F%8C%A7.json', { title: 'Other' }, isNew)).status, 412);
  const both = await Promise.all(['A', 'B'].map((title) => save('both.json', { title }, isNew)));
  assert.deepEqual(both.map(({ status }) => status).sort(), [201, 412]);
  assert.equal((await save('no-folder/rain.json', film, isNew)).status, 404);
  assert.equal((await save('dust.json', film, isNew)).status, 412);
  assert.equal((await save('dust.json', film)).status, 428);
  assert.equal((await save('gone.json', film, ifMatch('"abc"'))).status, 404);
  assert.equal(textOf('films/dust.json'), dust);
});

const outside = [
  ['a step upwards', '../secret.json'],
  ['an encoded step upwards', '%2e%2e/secret.json'],
  ['an encoded slash', '..%2fsecret.json'],
  ['a slash encoded twice', '..%252fsecret.json'],
  ['a step upwards in the middle', '2026/../../secret.json'],
  ['a backslash', '..%5csecret.json'],
  ['an absolute path', '/etc/hosts.json'],
  ['a drive', 'C:%5csecret.json'],
  ['a stream', 'dust.json::$DATA.json'],
  ['no text at all', '.json'],
  ['the end of a text', 'dust.json%00.json'],
  ['a line break', 'dust%0a.json'],
  ['a sign that turns the direction', 'dust%e2%80%aenosj.json'],
  ['half a letter', 'dust%ff.json'],
  ['a broken escape', 'dust%2.json'],
  ['a hidden file', '.hidden.json'],
  ['a package', 'node_modules/x.json'],
  ['a device', 'con.json'],
  ['a dot at the end', 'dust.json.'],
  ['a space at the end', '2026%20/dust.json'],
  ['another kind of file', 'notes.txt'],
  ['a name that is too long', `${'a'.repeat(300)}.json`],
  ['a folder', 'folder.json'],
  ['a link to a file outside', 'link.json'],
  ['a link to a folder outside', 'linked/secret.json'],
  ['a link to a film of the folder', 'inner.json'],
];
for (const [what, name] of outside)
  test(`it refuses ${what}`, async () => {
    const before = snapshot();
    assert.equal((await desk.ask(`/api/films/${name}`)).status, 400);
    for (const headers of [{ 'If-None-Match': '*' }, ifMatch('"abc"')])
      assert.equal((await save(name, { title: 'Evil' }, headers)).status, 400);
    assert.deepEqual(snapshot(), before);
  });

/** All files, by what is in them. */
const snapshot = () =>
  readdirSync(cwd, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')])
    .sort();

test('it follows no link that has been put into the place of a film meanwhile', async () => {
  writeFileSync(path('films/swap.json'), '{ "title": "Swap" }');
  const { version } = await desk.ask('/api/films/swap.json');
  renameSync(path('films/swap.json'), path('films/swapped.json'));
  symlinkSync('../secret.json', path('films/swap.json'));
  assert.equal((await save('swap.json', { title: 'Evil' }, ifMatch(version))).status, 400);
  assert.equal(textOf('secret.json'), '{"title":"Secret"}');
});

test('a second name of a file outside is replaced, and the file outside stays', async () => {
  linkSync(path('secret.json'), path('films/second.json'));
  const { version } = await desk.ask('/api/films/second.json');
  assert.equal((await save('second.json', { title: 'Mine' }, ifMatch(version))).status, 200);
  assert.equal(textOf('secret.json'), '{"title":"Secret"}');
});

const strangers = [
  ['has no token', 401, { Authorization: undefined }],
  ['has another token', 401, { Authorization: 'Bearer AAAA' }],
  ['has the token of another kind', 401, { Authorization: 'Basic AAAA' }],
  ['comes from another page', 403, { Origin: 'https://evil.example' }],
  ['comes from another port of this machine', 403, { Origin: 'http://127.0.0.1:1' }],
  ['comes from a sandbox', 403, { Origin: 'null' }],
  ['is sent across sites', 403, { 'Sec-Fetch-Site': 'cross-site' }],
  ['is sent from another port', 403, { 'Sec-Fetch-Site': 'same-site' }],
  ['asks for a name that somebody has pointed here', 421, { Host: 'evil.example' }],
  ['asks for another port', 421, { Host: '127.0.0.1:1' }],
];
for (const [what, status, headers] of strangers)
  test(`who ${what} neither reads nor writes`, async () => {
    const { version } = await desk.ask('/api/films/dust.json');
    for (const address of ['/api/films', '/api/films/dust.json']) {
      const answer = await desk.ask(address, { headers });
      assert.equal(answer.status, status);
      assert.doesNotMatch(answer.text, /Dust/);
    }
    const answer = await save('dust.json', { title: 'Evil' }, { ...ifMatch(version), ...headers });
    assert.equal(answer.status, status);
    assert.equal(textOf('films/dust.json'), dust);
  });

test('a write names the page that it comes from', async () => {
  const { version } = await desk.ask('/api/films/dust.json');
  const headers = { ...ifMatch(version), Origin: undefined };
  assert.equal((await save('dust.json', { title: 'Evil' }, headers)).status, 403);
});

test('another page may not even ask whether it might', async () => {
  const headers = {
    Origin: 'https://evil.example',
    'Access-Control-Request-Method': 'PUT',
    Authorization: undefined,
  };
  const answer = await desk.ask('/api/films/dust.json', { method: 'OPTIONS', headers });
  assert.equal(answer.status, 403);
  assert.deepEqual(
    Object.keys(answer.headers).filter((name) => name.startsWith('access-control')),
    [],
  );
});

test('it listens on this machine alone', async () => {
  const others = Object.values(networkInterfaces())
    .flat()
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) {
    const refused = await new Promise((done) => {
      const socket = connect(Number(desk.port), address, () => done(socket.destroy() && false));
      socket.on('error', () => done(true));
    });
    assert.ok(refused, address);
  }
});

for (const [what, status, body, headers] of [
  ['no JSON', 422, '{ "title": ', {}],
  ['a list', 422, '[]', {}],
  ['no UTF-8', 422, Buffer.from([0x7b, 0xff, 0x7d]), {}],
  ['brackets in brackets', 422, '{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000), {}],
  ['a form', 415, 'title=Evil', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['text', 415, '{"title":"Evil"}', { 'Content-Type': 'text/plain' }],
  ['more than a film may have', 413, `{"title":"${'x'.repeat(9_000_000)}"}`, {}],
])
  test(`it saves no film of ${what}`, async () => {
    const { version } = await desk.ask('/api/films/dust.json');
    const answer = await save('dust.json', body, { ...ifMatch(version), ...headers });
    assert.equal(answer.status, status);
    assert.equal(textOf('films/dust.json'), dust);
  });

test('fields with names that mean something to JavaScript are fields', async () => {
  const body = '{"title":"Proto","__proto__":{"polluted":1},"constructor":2}';
  assert.equal((await save('proto.json', body, { 'If-None-Match': '*' })).status, 201);
  assert.equal(
    textOf('films/proto.json'),
    '{\n  "title": "Proto",\n  "__proto__": { "polluted": 1 },\n  "constructor": 2\n}\n',
  );
});

test('a crash leaves all of the old film or all of the new one, and nothing else for long', async () => {
  mkdirSync(path('crash'));
  const long = { title: 'Long', cast: Array.from({ length: 2000 }, (_, i) => ({ name: `Nobody ${i}` })) };
  writeFileSync(path('crash/long.json'), JSON.stringify(long));
  for (let round = 0; round < 5; round++) {
    const doomed = await startDesk(cwd, 'crash');
    let { version } = await doomed.ask('/api/films/long.json');
    let saves = 0;
    const saving = (async () => {
      for (let year = 1; ; year++) {
        const answer = await doomed.ask('/api/films/long.json', {
          method: 'PUT',
          body: { ...long, year },
          headers: ifMatch(version),
        });
        ({ version } = answer);
        saves++;
      }
    })().catch(() => undefined);
    while (saves < 3 + round) await new Promise(setImmediate);
    await doomed.kill();
    await saving;
    const { cast, year } = JSON.parse(textOf('crash/long.json'));
    assert.equal(cast.length, 2000);
    assert.ok(year >= saves, `${year} after ${saves} saves`);
  }
  // What a save had not finished is cleared away by the next one who looks.
  writeFileSync(path('crash/.onesheet-999999999-0.tmp'), '{ "title": "Ha');
  const next = await startDesk(cwd, 'crash');
  assert.deepEqual(
    (await next.ask('/api/films')).json().map(({ name }) => name),
    ['long.json'],
  );
  await next.stop();
  assert.deepEqual(readdirSync(path('crash')), ['long.json']);
});

test('it says what is wrong with the call', async () => {
  const taken = onesheet(['desk', 'films', '--no-open', '--port', desk.port], { cwd });
  assert.equal(taken.status, 2);
  assert.match(taken.stderr, /port \d+ is taken; choose another one with --port, or 0 for any/);
  const none = onesheet(['desk', 'nowhere', '--no-open'], { cwd });
  assert.equal(none.status, 2);
  assert.match(none.stderr, /nowhere: there is no such file/);
  const file = onesheet(['desk', 'secret.json', '--no-open'], { cwd });
  assert.equal(file.status, 2);
  assert.match(file.stderr, /secret\.json: it is a file, not a folder/);
  assert.ok(existsSync(path('films/dust.json')));
});
