// What `npm publish` would send: what the package needs, and nothing else.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { posix } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { entries, files, installed, manifest, project, root, run, tarball, tool } from './support/project.js';

const read = (file) => readFileSync(join(installed, file), 'utf8');

test('beside dist there are the documents, the manifest of the elements and the schema', () => {
  const editors = /^(web-types|vscode\.\w+-data)\.json$|^(editors|types|integrations\/(decap|hugo|jekyll))\//;
  assert.deepEqual(
    files.filter((file) => !file.startsWith('dist/') && !editors.test(file)),
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'package.json',
      'schema/film.schema.json',
    ],
  );
});

/** The modules that a module imports or starts a worker of. */
const namedBy = (text) => [
  ...ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
  ...[...text.matchAll(/new Worker\(new URL\('([^']+)'/g)].map(([, name]) => name),
];

test('every file of dist is for script tags, or some entry leads to it', () => {
  const bins = Object.values(manifest.bin).map((file) => posix.normalize(file));
  // The pages that `onesheet build` and `onesheet desk` give; the commands read their files as text.
  const page = [
    'dist/catalogue/catalogue.js',
    'dist/catalogue/catalogue.css',
    'dist/catalogue/page.css',
    'dist/catalogue/film.css',
    'dist/catalogue/icon.svg',
    'dist/catalogue/picker.js',
    'dist/catalogue/picker.css',
    ...files.filter((file) => file.startsWith('dist/desk/')),
  ];
  const reached = new Set(
    [...entries.flatMap(({ file, types }) => [file, types]), ...bins, ...page].filter(Boolean),
  );
  // A Set goes on to what is added while it is walked.
  for (const file of reached) {
    if (!/\.(js|ts|astro)$/.test(file) || file.startsWith('dist/desk/')) continue;
    // An entry may name types that stand elsewhere.
    const { types = file.replace(/\.js$/, '.d.ts') } = entries.find((entry) => entry.file === file) ?? {};
    if (file.endsWith('.js') && types) reached.add(types);
    for (const name of existsSync(join(installed, file)) ? namedBy(read(file)) : [])
      if (name.startsWith('.')) reached.add(posix.join(posix.dirname(file), name));
  }
  assert.ok(reached.size > 100, `${reached.size} files reached`);
  assert.deepEqual(
    // Of a module of types alone nothing is left that could be imported.
    files.filter(
      (file) => /^dist\/(?!cdn\/)/.test(file) && !reached.has(file) && read(file) !== 'export {};\n',
    ),
    [],
    'unreachable: leave it out under "files" of package.json',
  );
  assert.deepEqual(
    // Nobody imports the command or the page, so the package leaves their declarations out.
    [...reached].filter((file) => !files.includes(file) && !/^dist\/(cli|catalogue)\/.*\.d\.ts$/.test(file)),
    [],
    'imported and not in the package',
  );
});

test('script tags find their files: entries, what they load later, languages, themes', () => {
  const cdn = files.filter((file) => file.startsWith('dist/cdn/')).map((file) => file.slice(9));
  for (const file of ['onesheet.js', 'onesheet.classic.js', 'onesheet-host.js', 'embed.html', 'embed.js'])
    assert.ok(cdn.includes(file), file);
  assert.deepEqual(
    cdn.filter((file) => /^lang\//.test(file)),
    'ar cs da de es fi fr he hi it ja ko nb nl pl pt ru sv tr uk zh-Hant zh'
      .split(' ')
      .map((name) => `lang/${name}.js`),
  );
  assert.deepEqual(
    cdn.filter(
      (file) => !/^(lang|lazy|themes)\/[\w-]+\.(js|css)$|^[\w-]+(\.classic)?\.(js|css|html)$/.test(file),
    ),
    [],
  );
});

test('there are no tests, no sources, and no source map or mention of one', () => {
  assert.deepEqual(
    files.filter((file) => /\.map$|\btest\b|\bstories\b|^src\/|(?<!\.d)\.tsx?$/.test(file)),
    [],
  );
  assert.deepEqual(
    files.filter((file) => /\.(js|css|ts)$/.test(file) && /^\/[/*]# sourceMappingURL/m.test(read(file))),
    [],
  );
});

test('zod stays at home: no declaration names it, and nobody has to install it', () => {
  const declarations = files.filter((file) => file.endsWith('.d.ts'));
  assert.ok(declarations.length > 50, `${declarations.length} declarations`);
  assert.deepEqual(
    declarations.filter((file) => /\bzod\b/i.test(read(file))),
    [],
  );
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies'])
    assert.ok(!('zod' in (manifest[kind] ?? {})), kind);
});

test('custom-elements.json names modules of the package', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  assert.ok(modules.length >= 21, `${modules.length} modules`);
  assert.deepEqual(
    modules.map(({ path }) => path).filter((path) => !files.includes(path)),
    [],
  );
});

test('what has side effects is declared, file by file', () => {
  const inPackage = manifest.sideEffects.filter((path) => path.startsWith('./dist/'));
  assert.deepEqual(inPackage, [
    './dist/define.js',
    './dist/base/xhtml.js',
    './dist/boxes/*/define.js',
    './dist/cdn/**/*.js',
  ]);
  assert.deepEqual(
    // The same for our own builds, which read the sources.
    manifest.sideEffects.filter((path) => !inPackage.includes(path)),
    [
      './src/base/xhtml.ts',
      './src/define.ts',
      './src/boxes/*/define.ts',
      './src/desk/**/*.ts',
      './src/embed/*.ts',
      '*.css',
    ],
  );
});

test('it could be published with provenance, by anyone who may', () => {
  assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
  assert.equal(manifest.license, 'MIT');
  assert.ok(manifest.description && manifest.keywords.length > 3);
  assert.ok(!manifest.private);
  for (const field of ['preinstall', 'install', 'postinstall', 'prepare'])
    assert.ok(!(field in manifest.scripts), `${field} would run on the machine of whoever installs it`);
  const { name, version } = manifest;
  const said = run('npm', ['publish', tarball, '--dry-run', '--json', '--offline'], { cwd: project });
  assert.equal(JSON.parse(said)[name].id, `${name}@${version}`);
});

test('publint finds nothing, suggestions included', () => {
  assert.match(tool('publint', ['run', tarball, '--strict']), /All good!/);
});

test('Are The Types Wrong finds nothing', () => {
  // Style sheets have no types to be wrong, and those of an Astro component are read by Astro alone.
  const sheets = Object.keys(manifest.exports).filter((path) => /\.(css|astro)$/.test(path));
  const said = JSON.parse(
    tool('attw', [tarball, '--profile', 'esm-only', '--format', 'json', '--exclude-entrypoints', ...sheets]),
  );
  assert.deepEqual(
    said.analysis.problems.filter(
      ({ resolutionKind }) => resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs',
    ),
    [],
  );
  // Every JavaScript entry was looked at, and found its types.
  for (const { specifier, types } of entries.filter((entry) => entry.types))
    assert.equal(
      said.analysis.entrypoints[`.${specifier.slice('onesheet'.length)}`]?.resolutions['node16-esm']
        .resolution?.fileName,
      `/node_modules/onesheet/${types}`,
      specifier,
    );
  assert.equal(manifest.exports['./package.json'], './package.json', `${root} resolves by name`);
});
