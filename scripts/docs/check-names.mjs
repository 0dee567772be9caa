// Public names that a page must have: what is added to the package and not to its guide fails here.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Page -> the names that stand in it as code. */
function wanted() {
  const boxes = json('custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName);
  const named = (kind) => boxes.flatMap((box) => (box[kind] ?? []).map(({ name }) => name));
  const tags = boxes.map(({ tagName }) => tagName);
  const files = json('package.json').files.filter((name) => !name.startsWith('!'));
  const folders = readdirSync(join(root), { withFileTypes: true }).filter((file) => file.isDirectory());
  const published = [
    ...files.map((name) => (folders.some((folder) => folder.name === name) ? `${name}/` : name)),
    ...readdirSync(join(root, 'dist/cdn'), { withFileTypes: true }).map((file) =>
      file.isDirectory() ? `${file.name}/` : file.name,
    ),
  ];
  const entries = Object.keys(json('package.json').exports).map((key) => key.replace('.', 'onesheet'));
  return {
    'README.md': tags.map((tag) => `<${tag}>`),
    'docs/developers.md': [
      ...entries.filter((entry) => !tags.some((tag) => entry.endsWith(`/${tag}`))),
      ...published,
      ...named('attributes'),
      ...named('events'),
    ],
    'docs/designers.md': named('cssStates').map((name) => `:state(${name})`),
  };
}

/** How many names were looked for, and which are missing: `{ count, problems }`. */
export function checkNames(pages) {
  const all = Object.entries(wanted()).flatMap(([page, names]) =>
    [...new Set(names)].map((name) => ({ page, name })),
  );
  const missing = all.filter(({ page, name }) => !pages.get(page)?.includes(`\`${name}\``));
  return {
    count: all.length,
    problems: missing.map(({ page, name }) => `${page} does not name \`${name}\``),
  };
}
