// `onesheet import`. Needs `npm run build`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bin, folder, onesheet, root } from './cli.js';

const documents = join(root, 'test/import/documents');
const read = (name) => readFileSync(join(documents, name), 'utf8');
const tmdb = {
  id: 5,
  title: 'Dust',
  original_title: 'Dust',
  runtime: 0,
  release_date: '2019-05-01',
  vote_average: 6,
};
const omdb = {
  Title: 'Dust',
  Year: '2019',
  Runtime: '95 min',
  Director: 'Lena Madeup',
  imdbID: 'tt9900033',
  Response: 'True',
};
const own = { title: 'Dust', runtime: 94, cast: [{ name: 'Mara Nobody' }], house: 'ours' };
const files = {
  'dust.tmdb.json': tmdb,
  'dust.omdb.json': omdb,
  'own.json': own,
  'haze.json': { Title: 'Haze', Year: '1950', imdbID: 'tt9900041', Response: 'True' },
  'error.json': {
    success: false,
    status_code: 7,
    status_message: 'Invalid API key: You must be granted a valid key.',
  },
  'page.html': '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>',
  'text.txt': 'no film',
};
const films = folder(files);
const run = (...args) => onesheet(['import', ...args], { cwd: films });
const source = (stdout) => JSON.parse(stdout).sources.map(({ id }) => id);

test('film JSON goes to standard output, warnings by the field of the source to standard error', () => {
  const { status, stdout, stderr } = run('dust.tmdb.json');
  assert.equal(status, 0);
  assert.equal(
    stderr,
    'dust.tmdb.json, runtime: warning: 0 minutes stands for unknown, so it is left out.\n',
  );
  assert.deepEqual(JSON.parse(stdout), {
    title: 'Dust',
    year: 2019,
    ids: { tmdb: 5 },
    sources: [
      {
        id: 'tmdb',
        name: 'TMDB (this product uses the TMDB API but is not endorsed or certified by TMDB)',
        url: 'https://www.themoviedb.org/movie/5',
      },
    ],
  });
});

for (const name of ['tmdb-movie.json', 'wikidata-entities.json', 'letterboxd.html'])
  test(`what comes of ${name} on standard input passes validate --strict`, () => {
    const { status, stdout } = onesheet(['import', '-'], { input: read(name) });
    assert.equal(status, 0);
    const { stderr } = onesheet(['validate', '--strict', '-'], { input: stdout });
    assert.equal(stderr, '1 file: 0 errors, 0 warnings\n');
  });

test('a job that film JSON has no word for is a question of the copy desk, and no error', () => {
  const { stdout } = onesheet(['import', '-'], { input: read('omdb-movie.json') });
  const { stderr } = onesheet(['validate', '-'], { input: stdout });
  assert.match(stderr, /additional dialogue/);
  assert.match(stderr, /1 file: 0 errors, 1 warning\n$/);
});

test('a document without a film gives nothing on standard output, and quotes the service', () => {
  assert.deepEqual(run('error.json'), {
    status: 1,
    stdout: '',
    stderr:
      'error.json: this is an error of TMDB: "Invalid API key: You must be granted a valid key.". Fetch the details of one title: https://api.themoviedb.org/3/movie/ID?append_to_response=credits,release_dates,external_ids (or /tv/ID).\n',
  });
  assert.deepEqual(run('page.html'), {
    status: 1,
    stdout: '',
    stderr:
      'page.html: there is no Movie here, only NewsArticle. Give it the page of one film, or the JSON-LD of that page.\n',
  });
  assert.deepEqual(run('dust.tmdb.json', 'text.txt').stdout, '');
  assert.match(
    run('dust.tmdb.json', 'text.txt').stderr,
    /text\.txt: the file is neither JSON nor an HTML page/,
  );
  assert.match(
    run('dust.tmdb.json', '--from', 'omdb').stderr,
    /this is not of OMDb: it looks like TMDB. Use tmdb\./,
  );
});

test('a wrong call ends with 2', () => {
  for (const args of [
    [],
    ['x.json'],
    ['dust.tmdb.json', '--from', 'imdb'],
    ['dust.tmdb.json', '--json'],
    ['own.json', '--into', 'own.json', '--diff', 'own.json'],
  ]) {
    const { status, stdout } = run(...args);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' }, args.join(' '));
  }
});

test('several files about a film are laid over each other, the first first, with their disagreements', () => {
  const { status, stdout, stderr } = run('dust.tmdb.json', 'dust.omdb.json', 'own.json');
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /own\.json: this is no document of TMDB, OMDb, Wikidata or schema\.org/);
  const both = run('dust.omdb.json', 'dust.tmdb.json');
  assert.equal(both.status, 0);
  const film = JSON.parse(both.stdout);
  assert.deepEqual(film.ids, { imdb: 'tt9900033', tmdb: 5 });
  assert.equal(film.runtime, 95);
  assert.deepEqual(source(both.stdout), ['omdb', 'tmdb']);
  assert.match(stderr, /dust\.tmdb\.json, runtime/);
});

test('two films are not laid over each other', () => {
  assert.deepEqual(run('dust.omdb.json', 'haze.json'), {
    status: 1,
    stdout: '',
    stderr:
      'haze.json: this is about another film than dust.omdb.json: ids.imdb is tt9900033 in one and tt9900041 in the other. Import them one by one.\n',
  });
});

test('--into adds what is missing and changes nothing that is there', () => {
  const { status, stdout } = run('dust.omdb.json', '--into', 'own.json');
  assert.equal(status, 0);
  const film = JSON.parse(stdout);
  assert.deepEqual(
    { ...film, crew: 0, sources: 0 },
    {
      ...own,
      kind: 'feature',
      year: 2019,
      ids: { imdb: 'tt9900033' },
      crew: 0,
      sources: 0,
    },
  );
  assert.deepEqual(JSON.parse(readFileSync(join(films, 'own.json'), 'utf8')), own);
  assert.equal(run('haze.json', '--into', 'dust.omdb.json').status, 1);
});

test('--diff lists where they disagree, with both values', () => {
  assert.deepEqual(run('dust.omdb.json', '--diff', 'own.json'), {
    status: 0,
    stdout: 'own.json, runtime: 94 here, 95 in dust.omdb.json\n',
    stderr: '',
  });
  assert.deepEqual(JSON.parse(run('dust.omdb.json', '--diff', 'own.json', '--json').stdout), {
    film: 'own.json',
    differences: [{ path: 'runtime', ours: 94, theirs: 95, file: 'dust.omdb.json' }],
  });
});

test('--out writes a file, or into a folder under the name of the film', () => {
  const out = folder({ 'there/x.txt': '' });
  assert.equal(run('dust.omdb.json', '--out', join(out, 'a.json')).stdout, '');
  assert.equal(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8')).title, 'Dust');
  run('dust.omdb.json', '--out', join(out, 'there'));
  assert.ok(existsSync(join(out, 'there/dust-2019.json')));
  run('dust.omdb.json', '--out', join(out, 'new/'));
  assert.ok(existsSync(join(out, 'new/dust-2019.json')));
  assert.equal(run('dust.omdb.json', '--out', join(out, 'a.json/b.json')).status, 2);
});

test('a sheet of several films gives a list of films, or a file for each', () => {
  const sheets = folder({
    'deals.csv': 'Film,Buyer,Price,Source\nDust,Netflix,USD 17000000,Variety\nHaze,Phare,cheap,\n',
    'rows.tsv': 'Buyer\tStatus\tSource\nGaga\tclosed\tVariety\n',
    'dust.json': { title: 'Dust', year: 2019 },
    'dust.aml': 'title: Dust\nyear: 2020\n',
  });
  const sheet = (...args) => onesheet(['import', ...args], { cwd: sheets });
  const { status, stdout, stderr } = sheet('deals.csv');
  assert.equal(status, 0);
  assert.deepEqual(
    JSON.parse(stdout).map(({ title }) => title),
    ['Dust', 'Haze'],
  );
  assert.equal(
    stderr,
    'deals.csv, row 3, Price: warning: "cheap" is not a sum such as USD 12000000 or USD 11000000-12000000, so it is left out.\n',
  );
  assert.equal(sheet('deals.csv', '--out', 'films/').status, 0);
  assert.equal(JSON.parse(readFileSync(join(sheets, 'films/haze.json'), 'utf8')).title, 'Haze');
  assert.equal(sheet('deals.csv', '--out', 'one.json').status, 2);
  const into = JSON.parse(sheet('deals.csv', '--into', 'dust.json').stdout);
  assert.deepEqual([into.year, into.deals[0].buyers[0].name], [2019, 'Netflix']);
  assert.equal(JSON.parse(sheet('rows.tsv', '--into', 'dust.json').stdout).deals[0].buyers[0].name, 'Gaga');
  assert.equal(sheet('rows.tsv').status, 1);
  assert.equal(
    sheet('dust.aml', '--diff', 'dust.json').stdout,
    'dust.json, year: 2019 here, 2020 in dust.aml\n',
  );
});

for (const name of readdirSync(join(root, 'docs/sheets')))
  test(`the template ${name} gives films without a warning, which validate passes`, () => {
    const { status, stdout, stderr } = onesheet(['import', join(root, 'docs/sheets', name)]);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    for (const film of [JSON.parse(stdout)].flat())
      assert.match(onesheet(['validate', '-'], { input: JSON.stringify(film) }).stderr, /: 0 errors,/);
  });

test('onesheet export writes a sheet that gives the same film back', () => {
  const film = JSON.parse(readFileSync(join(root, 'demo/films/parasite.json'), 'utf8'));
  for (const to of ['csv', 'tsv', 'xlsx']) {
    const out = folder();
    const path = join(out, `parasite.${to}`);
    const { status } = spawnSync(
      process.execPath,
      [bin, 'export', join(root, 'demo/films/parasite.json'), '--to', to],
      {
        stdio: ['ignore', openSync(path, 'w'), 'inherit'],
      },
    );
    assert.equal(status, 0);
    const back = onesheet(['import', path]);
    assert.equal(back.stderr, '');
    assert.deepEqual(JSON.parse(back.stdout), film);
  }
  assert.equal(onesheet(['export', '-', '--to', 'csv'], { input: '{"title":"x","year":"2019"}' }).status, 1);
  assert.equal(onesheet(['export', 'x.json']).status, 2);
});
