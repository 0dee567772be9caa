// What editors complete, asked of the language services that VS Code itself runs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
import json from 'vscode-json-languageservice';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const labels = ({ items }) => items.map(({ label }) => label);

/** A document with the cursor where the text has a `|`. */
function place(text, language, { TextDocument }) {
  const offset = text.indexOf('|');
  const document = TextDocument.create(`file:///a.${language}`, language, 1, text.replace('|', ''));
  return { document, position: document.positionAt(offset) };
}

const markup = html.newHTMLDataProvider('onesheet', read('editors/vscode.html-data.json'));
const htmlService = html.getLanguageService({ customDataProviders: [markup] });

function inHtml(text) {
  const { document, position } = place(text, 'html', html);
  return labels(htmlService.doComplete(document, position, htmlService.parseHTMLDocument(document)));
}

test('VS Code completes the ten tags', () => {
  const tags = inHtml('<|').filter((label) => label.includes('-'));
  assert.deepEqual(tags, [
    'box-office',
    'cast-list',
    'casting-changes',
    'crew-list',
    'deal-box',
    'film-card',
    'film-comparisons',
    'film-facts',
    'film-timeline',
    'release-plan',
  ]);
});

test('VS Code completes the attributes of a tag, and of that tag alone', () => {
  const ours = ['src', 'from', 'heading', 'heading-level', 'stale-after', 'json-ld', 'theme'];
  const cast = inHtml('<cast-list |></cast-list>');
  for (const name of [...ours, 'max']) assert.ok(cast.includes(name), name);
  const card = inHtml('<film-card |></film-card>');
  for (const name of ours) assert.ok(card.includes(name), name);
  assert.ok(!card.includes('max'));
});

test('VS Code completes the levels of a heading and the themes', () => {
  assert.deepEqual(inHtml('<film-card heading-level="|"></film-card>'), ['2', '3', '4', '5', '6']);
  const themes = ['broadsheet', 'paper', 'screen', 'tabloid', 'trade'];
  assert.deepEqual(inHtml('<film-card theme="|"></film-card>').sort(), themes);
});

test('VS Code says what a tag shows, and how it is written', () => {
  const { document, position } = place('<deal-|box></deal-box>', 'html', html);
  const { contents } = htmlService.doHover(document, position, htmlService.parseHTMLDocument(document));
  assert.match(contents.value, /^Who buys the film from whom/);
  assert.match(contents.value, /```html\n<deal-box src="/);
});

function inCss(text) {
  const styles = css.newCSSDataProvider(read('editors/vscode.css-data.json'));
  const service = css.getCSSLanguageService({ customDataProviders: [styles] });
  const { document, position } = place(text, 'css', css);
  return labels(service.doComplete(document, position, service.parseStylesheet(document)));
}

test('VS Code completes each token, part and state once', () => {
  const tokens = inCss('deal-box { --film-| }').filter((label) => label.startsWith('--film-'));
  assert.equal(tokens.length, 37);
  assert.equal(new Set(tokens).size, 37);
  assert.ok(tokens.includes('--film-accent'));
  const selectors = inCss('deal-box:|');
  assert.equal(selectors.filter((label) => label === '::part(headline)').length, 1);
  assert.equal(selectors.filter((label) => label === ':state(stale)').length, 1);
});

/** Film JSON that names its schema, as an editor reads it. */
async function inFilm(text) {
  const schema = JSON.stringify(read('schema/film.schema.json'));
  const service = json.getLanguageService({ schemaRequestService: () => Promise.resolve(schema) });
  service.configure({ validate: true });
  const { document, position } = place(text, 'json', json);
  const parsed = service.parseJSONDocument(document);
  const completed = await service.doComplete(document, position, parsed);
  return { completed: labels(completed), problems: await service.doValidation(document, parsed) };
}

test('film JSON completes itself in editors through $schema', async () => {
  const head = '"$schema": "https://cdn.example/film.schema.json", "title": "Dust"';
  const { completed: fields } = await inFilm(`{ ${head}, "|" }`);
  for (const name of ['originalTitle', 'cast', 'deals', 'releases']) assert.ok(fields.includes(name), name);
  const { completed: statuses } = await inFilm(`{ ${head}, "deals": [{ "status": "|" }] }`);
  assert.ok(statuses.includes('"final-negotiations"'), `${statuses}`);
});

test('editors complete jobs, roles, territories and groups, wherever a place stands', async () => {
  const inside = async (text) =>
    (await inFilm(`{ "$schema": "https://cdn.example/film.schema.json", "title": "Dust", ${text} }`))
      .completed;
  assert.ok((await inside('"crew": [{ "job": "|" }]')).includes('"cinematographer"'));
  assert.ok((await inside('"companies": [{ "role": "|" }]')).includes('"sales"'));
  for (const place of [
    '"companies": [{ "territory": "|" }]',
    '"releases": [{ "territory": "|" }]',
    '"certificates": [{ "territory": "|" }]',
    '"titles": [{ "territory": "|" }]',
    '"boxOffice": { "gross": [{ "territory": "|" }] }',
    '"boxOffice": { "opening": [{ "territory": "|" }] }',
    '"deals": [{ "territories": { "include": ["|"] } }]',
    '"deals": [{ "territories": { "exclude": ["|"] } }]',
    '"deals": [{ "territories": { "parts": [{ "of": "|" }] } }]',
  ]) {
    const completed = await inside(place);
    for (const word of ['"worldwide"', '"benelux"', '"SE"'])
      assert.ok(completed.includes(word), `${place} ${word}`);
  }
});

test('editors underline free text that does not say so, and take what says so', async () => {
  const problemsOf = async (job) => {
    const film = `{ "$schema": "https://cdn.example/film.schema.json", "title": "Dust", "crew": [{ "job": ${job}, "people": [{ "name": "A" }] }] }|`;
    return (await inFilm(film)).problems.map(({ message }) => message);
  };
  assert.deepEqual(await problemsOf('"director"'), []);
  assert.deepEqual(await problemsOf('{ "label": "Key grip" }'), []);
  assert.match(
    (await problemsOf('"Drector"')).join(),
    /^Value is not accepted. Valid values: "director", "writer"/,
  );
  assert.equal((await problemsOf('{ "lable": "Key grip" }')).length > 0, true);
});

test('film JSON is checked in editors through $schema', async () => {
  const { problems } = await inFilm(
    '{ "$schema": "https://cdn.example/film.schema.json", "titel": "Dust"| }',
  );
  const messages = problems.map(({ message }) => message).sort();
  assert.deepEqual(messages, ['Missing property "title".', 'Property titel is not allowed.']);
});

test('web-types say the same to JetBrains: tags, attributes with their types, events', () => {
  const { name, contributions } = read('editors/web-types.json');
  assert.equal(name, 'onesheet');
  assert.equal(contributions.html.elements.length, 10);
  const { attributes, js } = contributions.html.elements.find((element) => element.name === 'cast-list');
  const typeOf = Object.fromEntries(attributes.map((one) => [one.name, one.value.type]));
  assert.equal(typeOf['max'], 'number');
  assert.equal(typeOf['heading-level'], '2 | 3 | 4 | 5 | 6');
  assert.equal(typeOf['theme'], "'paper' | 'broadsheet' | 'tabloid' | 'trade' | 'screen'");
  assert.deepEqual(js.properties, [
    {
      name: 'film',
      description: 'Film JSON in hand; comes before `src`. Wrong parts of it are left out and reported.',
      type: 'Film | undefined',
    },
  ]);
  assert.deepEqual(
    js.events.map(({ name: event, type }) => [event, type]),
    [
      ['film-load', 'FilmLoadEvent'],
      ['film-error', 'FilmErrorEvent'],
      ['film-link', 'FilmLinkEvent'],
      ['film-view', 'FilmViewEvent'],
    ],
  );
});

test('package.json tells JetBrains where they are', () => {
  assert.equal(read('package.json')['web-types'], 'editors/web-types.json');
});
