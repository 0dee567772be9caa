// Holds the API to its promise (docs/versioning.md): `node api/api.mjs` after `npm run build`; test/node/api.test.js does.
// Fails when onesheet.api.json is not what is built, or when something that the last release had (released.api.json)
// is gone or different and no changeset says so. --write writes the first, --release the second.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { difference, undeclared } from './compare.mjs';
import { apiNames } from './names.mjs';

const here = (path) => new URL(path, import.meta.url);
const read = (name) => (existsSync(here(name)) ? JSON.parse(readFileSync(here(name), 'utf8')) : undefined);
const write = (name, data) => writeFileSync(here(name), `${JSON.stringify(data, null, 2)}\n`);
const { name, version } = read('../package.json');

/** The texts of the changesets that wait for the next release. */
const changesets = () =>
  readdirSync(here('../.changeset'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => readFileSync(here(`../.changeset/${file}`), 'utf8'));

/** What is wrong with the API as it is built: sentences. */
export async function problems(now) {
  now ??= await apiNames();
  const stale = Object.entries(difference(read('onesheet.api.json') ?? {}, now))
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `${kind}: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`);
  const all = stale.map(
    (each) => `api/onesheet.api.json is stale (${each}). Run \`node api/api.mjs --write\` and commit it.`,
  );
  // A copy, because a fresh clone in CI has neither tags nor history.
  const last = read('released.api.json');
  if (!last) return all;
  all.push(
    ...undeclared({ before: last.api, after: now, changesets: changesets(), name, version: last.version }),
  );
  if (last.version !== version)
    all.push(
      `api/released.api.json is of ${last.version}, package.json of ${version}. Run \`node scripts/bump.mjs\`.`,
    );
  return all;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const now = await apiNames();
  if (process.argv.includes('--write')) write('onesheet.api.json', now);
  if (process.argv.includes('--release')) {
    // Otherwise this would be the short way around the promise.
    if (read('released.api.json')?.version === version)
      throw new Error(`${version} is released as it is. Raise the version first.`);
    write('released.api.json', { version, api: now });
  }
  const all = await problems(now);
  for (const problem of all) console.error(problem);
  console.log(`${Object.keys(now).length} names in the API, ${all.length} problems`);
  process.exitCode = all.length > 0 ? 1 : 0;
}
