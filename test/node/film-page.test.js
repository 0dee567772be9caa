// The tables of docs/film-json.md are whole: a field without an example or a description stops `npm run generate`.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { filmSource, filmTables } from '../../build/film-page.mjs';

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
