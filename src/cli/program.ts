import { Command } from 'commander';
import { version } from '../base/version.js';
import type { ValidateOptions } from './validate.js';

/** Ends the command with this code once everything is written. */
const endWith = (code: number): void => {
  process.exitCode = code;
};

/**
 * The `onesheet` command: its subcommands with their arguments, options and help. Importing this runs nothing and
 * loads no command; each is loaded when it is called.
 */
export const program = new Command('onesheet')
  .description('Checks film JSON and turns it into everything that a newsroom publishes.')
  .version(version, '-v, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand('help [command]', 'print the help of a command')
  .addHelpText(
    'after',
    `
Examples:
  $ onesheet validate films/
  $ onesheet render films/parasite.json --box film-card --format html
  $ onesheet build films/ --out public/

Ends with 0 when all is well, 1 when the data is wrong, 2 when the call is wrong or cannot be carried out.`,
  );

program
  .command('validate')
  .summary('check film JSON and read it like a copy desk')
  .description(
    'Checks film JSON: what boxes would leave out is an error, what a copy desk would ask is a warning.\n' +
      'Says file:path: message on standard error.',
  )
  .argument('<files...>', 'files, folders, patterns such as "films/**/*.json", or - for standard input')
  .option('--strict', 'fail on warnings, too')
  .option('--json', 'print the result as JSON on standard output')
  .addHelpText(
    'after',
    `
Examples:
  $ onesheet validate films/
  $ onesheet validate --strict films/parasite.json films/coda.json
  $ curl -s https://news.example/films/parasite.json | onesheet validate --json -`,
  )
  .action(async (files: string[], options: ValidateOptions) => {
    const { validate } = await import('./validate.js');
    endWith(await validate(files, options));
  });

program
  .command('schema')
  .summary('print the JSON Schema of film JSON')
  .description('Prints the JSON Schema of film JSON (draft 2020-12), for editors and other programs.')
  .addHelpText(
    'after',
    `
Example:
  $ onesheet schema > film.schema.json`,
  )
  .action(async () => {
    const { schema } = await import('./schema.js');
    process.stdout.write(schema());
  });
