// Every package that package-lock.json names, for any system, has a license that we may use it under.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';
import { root } from './run.mjs';

/** For what people install with ours: they must be able to do with it what ours lets them do. */
const permissive = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
/** For tools, of which nothing gets into what we publish. */
const forTools = [
  ...permissive,
  ...['BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0', 'Unlicense', 'Zlib'],
];
/** Their package.json does not say; the text that comes with them does. A new version is to be read anew. */
const read = { 'css-value@0.0.1': 'MIT', 'only@0.0.2': 'MIT', 'spawndamnit@3.0.1': 'MIT' };

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const problems = [];
const counts = { installed: 0, tools: 0 };
for (const [path, { version, license, dev, devOptional, link }] of Object.entries(packages)) {
  if (path === '' || link) continue;
  const name = `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`;
  const tool = dev || devOptional;
  counts[tool ? 'tools' : 'installed']++;
  const terms = read[name] ?? license;
  const right = () => satisfies(terms, tool ? forTools : permissive);
  try {
    if (!terms || !right()) problems.push(`${name}: ${terms ?? 'no license'}`);
  } catch {
    problems.push(
      `${name}: "${terms}" is no SPDX expression; read its license and note it in scripts/licenses.mjs`,
    );
  }
}
for (const problem of problems) console.error(problem);
console.log(
  `licenses: ${counts.installed} packages that users install and ${counts.tools} tools, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 || counts.installed === 0 ? 1 : 0;
