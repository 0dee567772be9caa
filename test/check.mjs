// `npm run check`: what can be told without running the code. All of it runs even when something fails.
import concurrently from 'concurrently';

/** For what people install with ours: they must be able to do with it what ours lets them do. */
const permissive = 'MIT;ISC;0BSD;BSD-2-Clause;BSD-3-Clause;Apache-2.0';
/** For tools, of which nothing gets into what we publish. */
const forTools = `${permissive};BlueOak-1.0.0;CC0-1.0;CC-BY-3.0;CC-BY-4.0;MPL-2.0;OFL-1.1;PSF-2.0;Python-2.0;Unlicense;Zlib`;
/** Their package.json names no license; the text that comes with them is MIT. A new version is to be read anew. */
const licensesRead = 'css-value@0.0.1;mootools@1.5.2;only@0.0.2;spawndamnit@3.0.1';
/** Editors under the GPL, into which a test puts snippets (test/survival). */
const editors = '@ckeditor;tinymce';
/** The list itself is of no interest here, so it goes into a file. */
const licenses = (list, more) =>
  `license-checker-rseidelsohn --out .cache/licenses.txt --onlyAllow "${list}" ${more}`;

const checks = {
  'generated files': 'node scripts/generate.mjs --check',
  types: 'tsc -p tsconfig.json',
  // Again with the options of the build: without the types of the test framework, which src must not use.
  'types of the build': 'tsc -p tsconfig.build.json --noEmit',
  'types of the CLI': 'tsc -p tsconfig.cli.json --noEmit',
  lint: 'eslint . --max-warnings=0',
  'unused code': 'knip --no-config-hints',
  'links of the docs':
    'remark --frail --quiet --no-stdout README.md CONTRIBUTING.md SECURITY.md docs examples',
  'licenses of what users install': licenses(permissive, '--production'),
  'licenses of tools': licenses(
    forTools,
    `--excludePackages "${licensesRead}" --excludePackagesStartingWith "${editors}"`,
  ),
  formatting: 'prettier --check --log-level=warn .',
};

const commands = Object.entries(checks).map(([name, command]) => ({ name, command }));
// Two at a time: some need a gigabyte of memory.
const { result } = concurrently(commands, { group: true, maxProcesses: 2 });
await result.catch((ends) => {
  const failed = ends.filter(({ exitCode }) => exitCode !== 0).map(({ command }) => command.name);
  console.error(`Failed: ${failed.join('; ')}`);
  process.exitCode = 1;
});
