// JavaScript and TypeScript in the documentation, in a project that has installed the package: type-checked, and run
// where nothing is taken for granted.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import ts from 'typescript';
import { root } from '../run.mjs';

const base = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  typeRoots: [join(root, 'node_modules/@types')],
  types: ['node'],
  noEmit: true,
  skipLibCheck: true,
  allowJs: true,
  checkJs: true,
};
/** Plain JavaScript has no way to say what may be null or what a parameter is. */
const options = { ts: { ...base, strict: true }, js: { ...base, strict: false } };

/** A project with the package in node_modules, a folder `films` and the snippets; the caller removes it. */
function makeProject(snippets) {
  const project = mkdtempSync(join(tmpdir(), 'onesheet-docs-'));
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(root.replace(/\/$/, ''), join(project, 'node_modules/onesheet'), 'dir');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'sheets.d.ts'), "declare module '*.css';");
  // In plain JavaScript nobody says that the target of an event is an element.
  writeFileSync(
    join(project, 'targets.d.ts'),
    "interface EventTarget { localName: Element['localName']; getAttribute(name: string): string | null }",
  );
  copyFileSync(join(root, 'scripts/docs/given.d.ts'), join(project, 'given.d.ts'));
  mkdirSync(join(project, 'films'));
  copyFileSync(join(root, 'docs/full-film.json'), join(project, 'films/my-film.json'));
  const files = snippets.map(({ code, lang }, i) => {
    const file = join(project, `snippet-${i}.${lang}`);
    writeFileSync(file, code);
    return file;
  });
  return { project, files };
}

/** Which of `given`, the page (`document` …) or neither a file builds on. */
function standsOn(source, checker) {
  let found = 'nothing';
  const look = (node) => {
    if (ts.isIdentifier(node)) {
      const declared = (checker.getSymbolAtLocation(node)?.declarations ?? []).map(
        (declaration) => declaration.getSourceFile().fileName,
      );
      if (declared.some((name) => name.endsWith('/given.d.ts'))) found = 'given';
      // What Node has as well (`console`, `fetch`) is declared in both.
      const inPage = declared.length > 0 && declared.every((name) => /\/lib\.dom[\w.]*\.d\.ts$/.test(name));
      if (inPage && found === 'nothing' && !ts.isTypeReferenceNode(node.parent)) found = 'page';
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function typeCheck(project, files, lang) {
  const host = ts.createCompilerHost(options[lang]);
  host.getCurrentDirectory = () => project;
  const given = ['given.d.ts', 'sheets.d.ts', ...(lang === 'js' ? ['targets.d.ts'] : [])].map((name) =>
    join(project, name),
  );
  const program = ts.createProgram([...files, ...given], options[lang], host);
  const checker = program.getTypeChecker();
  return files.map((file) => {
    const source = program.getSourceFile(file);
    const faults = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const problems = faults.map(({ messageText, start = 0 }) => {
      const { line } = source.getLineAndCharacterOfPosition(start);
      return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    return { problems, on: standsOn(source, checker) };
  });
}

function runInNode(project, file, code) {
  const script = file.replace(/\.\w+$/, '.run.mjs');
  writeFileSync(script, ts.transpile(code, { target: base.target, module: base.module }));
  const { status, stderr } = spawnSync(process.execPath, ['--preserve-symlinks', script], {
    cwd: project,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? [] : [`it does not run:\n${stderr}`];
}

/**
 * The problems of each snippet, and how many ran.
 * @param runInPage runs a file of a project in a browser and answers its problems
 */
export async function checkCode(snippets, { runInPage }) {
  const { project, files } = makeProject(snippets);
  const ran = { node: 0, page: 0 };
  try {
    const problems = snippets.map(() => []);
    for (const lang of ['js', 'ts']) {
      const mine = snippets.flatMap((snippet, i) => (snippet.lang === lang ? [i] : []));
      const checked = mine.length
        ? typeCheck(
            project,
            mine.map((i) => files[i]),
            lang,
          )
        : [];
      for (const [at, { problems: wrong, on }] of checked.entries()) {
        const i = mine[at];
        problems[i] = wrong;
        if (wrong.length || on === 'given') continue;
        ran[on === 'page' ? 'page' : 'node']++;
        problems[i] =
          on === 'page' ? await runInPage(project, files[i]) : runInNode(project, files[i], snippets[i].code);
      }
    }
    return { problems, ran };
  } finally {
    rmSync(project, { recursive: true });
  }
}
