// The declarations, as TypeScript reads them in a project of its own: strict, and libraries checked too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { modules, project, write } from './support/project.js';

/** Every entry, so that every declaration is read; but those for a framework, which the examples have. */
const everything = modules
  .filter(({ types }) => !types.startsWith('types/'))
  .map(({ specifier }, i) => `import * as m${i} from '${specifier}';\nvoid m${i};`)
  .join('\n');

/** Right in every line. */
const right = `
import { FilmCard, parseFilm, type Film, type FilmLoadEvent, type Issue } from 'onesheet';
import 'onesheet/deal-box';

const { film, issues } = parseFilm({ title: 'Dust' });
const title: string | undefined = film?.title;
const first: Issue | undefined = issues[0];
const mine: Film = { title: 'Dust', deals: [{ status: 'closed', price: { currency: 'USD', amount: 5 } }] };
const box = document.querySelector('deal-box');
if (box) box.film = mine;
document.addEventListener('film-load', (event) => console.log((event as FilmLoadEvent).detail.film.title));
console.log(title, first?.path, FilmCard.version);
`;

/** Wrong in one place each. */
const mistakes = [
  [`import { parseFilms } from 'onesheet'; parseFilms();`, /no exported member named 'parseFilms'/],
  [`import { parseFilm } from 'onesheet'; parseFilm({ title: 'T' }).film.title;`, /possibly 'undefined'/],
  [
    `import type { Film } from 'onesheet'; export const film: Film = { title: 'T', runtime: '2 h' };`,
    /'string' is not assignable to type 'number'/,
  ],
  [
    `import type { Film } from 'onesheet'; export const film: Film = { title: 'T', runtme: 120 };`,
    /'runtme' does not exist/,
  ],
  [
    `import type { Film } from 'onesheet'; export const film: Film = { title: 'T', status: 'finished' };`,
    /"finished"' is not assignable/,
  ],
  [
    `import 'onesheet/film-card'; document.createElement('film-card').staleAfter = 'soon';`,
    /'string' is not assignable to type 'number'/,
  ],
  [`import 'onesheet/dist/index.js';`, /Cannot find module/],
];

const files = {
  everything: write('everything.ts', everything),
  right: write('right.ts', right),
  mistakes: mistakes.map(([code], i) => write(`mistake-${i}.ts`, code)),
};

/** What the compiler says in the project, by file. A program takes seconds, so all files share one. */
function compiled(module, moduleResolution) {
  const program = ts.createProgram([files.everything, files.right, ...files.mistakes], {
    strict: true,
    noEmit: true,
    noUncheckedSideEffectImports: true,
    target: ts.ScriptTarget.ES2022,
    module,
    moduleResolution,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  const said = new Map();
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const [message] = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
    // Other people's declarations are not ours to mend.
    if (!file || file.fileName.startsWith(project))
      said.set(file?.fileName, [...(said.get(file?.fileName) ?? []), message]);
  }
  return said;
}

for (const [name, module, resolution] of [
  ['NodeNext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ['a bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
]) {
  const said = compiled(module, resolution);
  const of = (file) => said.get(file) ?? [];

  test(`${name}: every entry has types that hold, down to the last declaration`, () => {
    assert.ok(modules.length > 12);
    const elsewhere = [...said.keys()].filter((file) => !files.mistakes.includes(file));
    assert.deepEqual(elsewhere.flatMap(of), []);
  });
  for (const [i, [code, message]] of mistakes.entries())
    test(`${name}: a mistake is an error: ${code.slice(code.indexOf(';') + 2) || code}`, () => {
      const messages = of(files.mistakes[i]);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0], message);
    });
}
