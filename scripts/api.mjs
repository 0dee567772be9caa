// Holds the API to its promise (docs/versioning.md). Run after `npm run build`.
// Fails when api/onesheet.api.json is not what is built, or when something that the last release had
// (api/released.api.json) is gone or different and no changeset says so. --write writes the first, --release the second.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { difference, undeclared } from './api/compare.mjs';
import { snapshot } from './api/snapshot.mjs';
import { root } from './run.mjs';

const current = join(root, 'api/onesheet.api.json');
// A copy, because a fresh clone in CI has neither tags nor history.
const released = join(root, 'api/released.api.json');

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

function write(file, data) {
  mkdirSync(join(root, 'api'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}

/** The texts of the changesets that wait for the next release. */
const changesets = () =>
  readdirSync(join(root, '.changeset'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => readFileSync(join(root, '.changeset', name), 'utf8'));

const few = (names) =>
  `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;

/** How the committed snapshot differs from what is built: sentences, none if it does not. */
function stale(now) {
  const { removed, changed, added } = difference(read(current) ?? {}, now);
  const said = Object.entries({ 'no longer there': removed, different: changed, new: added })
    .filter(([, names]) => names.length > 0)
    .map(([word, names]) => `${word}: ${few(names)}`);
  return said.map(
    (each) => `api/onesheet.api.json is stale (${each}). Run \`npm run api -- --write\` and commit it.`,
  );
}

/** What is wrong with the API as it is built. */
export async function problems() {
  const now = await snapshot();
  const { name, version } = read(join(root, 'package.json'));
  const last = read(released);
  const broken = last
    ? undeclared({ before: last.api, after: now, changesets: changesets(), name, version: last.version })
    : [];
  const early =
    last && last.version !== version
      ? [
          `api/released.api.json is of ${last.version}, package.json of ${version}. Raise versions with \`npm run bump\`.`,
        ]
      : [];
  return [...stale(now), ...broken, ...early];
}

async function main() {
  const now = await snapshot();
  const { version } = read(join(root, 'package.json'));
  if (process.argv.includes('--write')) write(current, now);
  if (process.argv.includes('--release')) {
    // Otherwise this would be the short way around the promise.
    if (read(released)?.version === version)
      throw new Error(`${version} is released as it is. Raise the version first.`);
    write(released, { version, api: now });
  }
  const found = await problems();
  for (const problem of found) console.error(problem);
  console.log(`${Object.keys(now).length} names in the API, ${found.length} problems`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
