// Turns the changesets that wait into the next version: package.json, CHANGELOG.md, and wherever else it is written.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const edit = (path, change) =>
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
const versionNow = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

const before = versionNow();
run('changeset', 'version');
const after = versionNow();
if (after === before) {
  console.error(`${before} stays: no changeset says what is new. Write one with \`npx changeset\`.`);
  process.exit(1);
}

edit('package-lock.json', (text) => {
  const lock = JSON.parse(text);
  lock.version = lock.packages[''].version = after;
  return `${JSON.stringify(lock, null, 2)}\n`;
});
// Snippets name the version that they load.
const docs = readdirSync(join(root, 'docs'), { recursive: true }).map((name) => join('docs', name));
for (const page of ['README.md', ...docs].filter((name) => /\.(md|html|sh)$/.test(name)))
  edit(page, (text) => text.replaceAll(`onesheet@${before}`, `onesheet@${after}`));
// The examples are built from the package that is packed next.
const entries = readdirSync(join(root, 'examples'), { withFileTypes: true });
for (const { name } of entries.filter((entry) => entry.isDirectory()))
  edit(join('examples', name, 'package.json'), (text) =>
    text.replace(`"onesheet": "${before}"`, `"onesheet": "${after}"`),
  );
// The WordPress plugin has the version of the package.
const plugin = 'integrations/wordpress';
edit(`${plugin}/onesheet.php`, (text) =>
  text.replace(/(\* Version: +|const VERSION = ')[\d.]+/g, `$1${after}`),
);
edit(`${plugin}/readme.txt`, (text) => text.replace(/^(Stable tag: ).*$/m, `$1${after}`));
edit(`${plugin}/block/block.json`, (text) => text.replace(/("version": ")[^"]+/, `$1${after}`));

run('node', 'scripts/build.mjs');
run('node', 'scripts/wordpress.mjs');
run('node', 'api/api.mjs', '--write', '--release');
console.log(`${before} is now ${after}. Look at CHANGELOG.md, commit, tag v${after}, and publish.`);
