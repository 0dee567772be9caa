// What bundlers make of the package for production: the boxes that a page imports, and no more.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { boxes, project, write } from './support/project.js';

/** The files that esbuild's entry loads, at once or later. */
function loaded(outputs) {
  const seen = new Set(Object.keys(outputs).filter((path) => outputs[path].entryPoint === 'entry.js'));
  // A Set goes on to what is added while it is walked.
  for (const path of seen) for (const each of outputs[path].imports) if (!each.external) seen.add(each.path);
  return [...seen].map((path) => outputs[path]);
}

/** Each bundles the module for production and answers `{ code, modules }`: the text, and the files that are in it. */
const bundlers = {
  async Vite(entry) {
    const [{ output }] = await vite({
      root: project,
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      build: {
        write: false,
        target: 'es2022',
        minify: true,
        lib: { entry, formats: ['es'], fileName: 'out' },
      },
    });
    const chunks = output.filter(({ type }) => type === 'chunk');
    return {
      code: chunks.map(({ code }) => code).join('\n'),
      css: output.some(({ fileName }) => fileName.endsWith('.css')),
      modules: chunks
        .flatMap((chunk) => Object.entries(chunk.modules))
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => id),
    };
  },

  async esbuild(entry) {
    const { outputFiles, metafile } = await esbuild({
      absWorkingDir: project,
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      target: 'es2022',
      outdir: 'out',
      logLevel: 'error',
    });
    return {
      code: outputFiles.map(({ text }) => text).join('\n'),
      css: outputFiles.some(({ path }) => path.endsWith('.css')),
      // It writes a file for every import() that it reads, also for those that nothing is left to ask for.
      modules: loaded(metafile.outputs)
        .flatMap(({ inputs }) => Object.entries(inputs))
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
    };
  },

  async webpack(entry) {
    const stats = await new Promise((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          context: project,
          entry,
          target: ['web', 'es2022'],
          experiments: { outputModule: true, css: true },
          output: { path: join(project, 'webpack'), filename: 'out.js', module: true, clean: true },
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      ),
    );
    const { errors, warnings, assets } = stats.toJson({
      all: false,
      errors: true,
      warnings: true,
      assets: true,
    });
    assert.deepEqual(
      [errors, warnings.filter(({ message }) => !/size limit|code splitting|lazy load/i.test(message))],
      [[], []],
    );
    const { compilation } = stats;
    return {
      code: assets.map(({ name }) => readFileSync(join(project, 'webpack', name), 'utf8')).join('\n'),
      css: assets.some(({ name }) => name.endsWith('.css')),
      // Those whose exports somebody uses, or that run for their effects.
      modules: [...compilation.chunks]
        .flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)])
        .flatMap((module) => module.modules ?? [module])
        .map((module) => module.resource ?? '')
        .filter(Boolean),
    };
  },
};

const bundled = (bundler, code) => bundler(write('entry.js', code));
const LIT = /\/node_modules\/(lit|lit-html|lit-element|@lit|@lit-labs)\//;
const quoted = (tag) => new RegExp(`[\`'"]${tag}[\`'"]`);

for (const [name, bundler] of Object.entries(bundlers)) {
  test(`${name}: parseFilm comes without Lit, zod or a box`, async () => {
    const { code, modules } = await bundled(
      bundler,
      `import { parseFilm } from 'onesheet'; console.log(parseFilm({ title: 'Dust' }));`,
    );
    assert.ok(
      modules.some((id) => id.endsWith('dist/model/parse.js')),
      'the reader is in it',
    );
    assert.deepEqual(
      modules.filter((id) => LIT.test(id) || /\/zod\/|\/dist\/(boxes|base|templates)\//.test(id)),
      [],
    );
    assert.doesNotMatch(code, /customElements|lit-html|ZodError/);
  });

  test(`${name}: one box comes registered, and no other`, async () => {
    const { code, modules } = await bundled(bundler, `import 'onesheet/film-card';`);
    assert.match(code, quoted('film-card'));
    assert.match(code, /customElements\.define|\.define\(/);
    assert.deepEqual(
      [...new Set(modules.map((id) => /\/dist\/boxes\/([\w-]+)\//.exec(id)?.[1]).filter(Boolean))],
      ['film-card'],
    );
    //
    for (const tag of boxes.filter((other) => other !== 'film-card')) assert.doesNotMatch(code, quoted(tag));
  });

  test(`${name}: a class comes without being registered`, async () => {
    const { code, modules } = await bundled(
      bundler,
      `import { FilmCard } from 'onesheet'; console.log(FilmCard.version);`,
    );
    assert.ok(
      modules.some((id) => id.endsWith('dist/boxes/film-card/film-card.js')),
      'the class is in it',
    );
    assert.doesNotMatch(code, quoted('film-card'));
    assert.ok(!modules.some((id) => id.endsWith('/define.js') && id.includes('/boxes/')));
  });

  test(`${name}: all boxes come registered`, async () => {
    const { code } = await bundled(bundler, `import 'onesheet/define';`);
    for (const tag of boxes) assert.match(code, quoted(tag));
  });

  test(`${name}: a theme is not shaken off`, async () => {
    const { css } = await bundled(bundler, `import 'onesheet/themes/trade.css';`);
    assert.equal(css, true);
  });
}
