// What can be told without running the code: generated files up to date, types, lint, what nobody uses, licenses, formatting.
import { pathToFileURL } from 'node:url';
import { succeeds } from './run.mjs';

/** Runs all, and answers the names of those that failed. */
export function checks() {
  const steps = [
    ['generated files', 'node', ['scripts/generate.mjs', '--check']],
    ['types', 'tsc', ['-p', 'tsconfig.json']],
    // Again with the options of the build: without the types of the test framework, which src must not use.
    ['types of the build', 'tsc', ['-p', 'tsconfig.build.json', '--noEmit']],
    ['types of the CLI', 'tsc', ['-p', 'tsconfig.cli.json', '--noEmit']],
    ['lint', 'eslint', ['.', '--max-warnings=0']],
    ['unused code and dependencies', 'knip', ['--no-config-hints']],
    ['licenses', 'node', ['scripts/licenses.mjs']],
    ['formatting', 'prettier', ['--check', '--log-level=warn', '.']],
  ];
  const failed = [];
  for (const [name, command, args] of steps) {
    console.log(`# ${name}`);
    if (!succeeds(command, args)) failed.push(name);
  }
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const failed = checks();
  if (failed.length > 0) console.error(`Failed: ${failed.join('; ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
