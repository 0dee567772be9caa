import { Command, Option } from 'commander';
import { version } from '../base/version.js';
import { defaultStaleAfter } from '../facts/box.js';
import { boxTags } from '../facts/boxes.js';
import { themes } from '../themes/themes.js';
import { boxFormats, formats } from '../writers/writers.js';
import { routeNames } from '../writers/snippet.js';
import { withBoxOptions } from './box-options.js';
import { readAddress, readDay, readLanguage, readList, readOneOf, readWhole } from './option-values.js';
import { shorthandKinds, type ShorthandKind } from '../shorthand/reading.js';
import { origins } from '../import/imported.js';
import { sheetFormats, sheetOrigins } from '../import/sheet/formats.js';
import type { DeskOptions } from './desk/desk.js';
import type { ExportCommand } from './export.js';
import type { ImportCommand } from './import/import.js';
import type { RenderCommand } from './render.js';
import type { BuildOptions } from './site/build.js';
import type { SnippetCommand } from './snippet.js';
import type { ValidateOptions } from './validate.js';

/** Makes this the exit code of the command, which ends once all output is written. */
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
    'Checks film JSON: what boxes would leave out is an error, what a copy desk would ask is a warning, and what would be\n' +
      'good to know is a hint. Says file:path: message on standard error. A question is answered in the film:\n' +
      '"checked": [{ "code": "left-and-listed", "path": "cast[0]", "reason": "He had filmed his part." }]',
  )
  .argument('<files...>', 'files, folders, patterns such as "films/**/*.json", or - for standard input')
  .option('--strict', 'fail on warnings, too; hints are forgiven')
  .option('--fix', 'write what is certain into the files; with -, to standard output')
  .option('--json', 'print the result as JSON on standard output')
  .addHelpText(
    'after',
    `
Examples:
  $ onesheet validate films/
  $ onesheet validate --strict films/parasite.json films/coda.json
  $ onesheet validate --fix films/
  $ onesheet validate --fix - < film.json > right.json
  $ curl -s https://news.example/films/parasite.json | onesheet validate --json -`,
  )
  .action(async (files: string[], options: ValidateOptions) => {
    const { validateFilms } = await import('./validate.js');
    endWith(await validateFilms(files, options));
  });

withBoxOptions(
  program
    .command('render')
    .summary('write one box of a film, for any surface')
    .description(
      'Writes one box of a film to standard output. A film that has nothing for the box gives no output and ends with 0.',
    )
    .argument('<file>', 'the film JSON, or - for standard input')
    .addOption(
      new Option('--box <tag>', 'which box; jsonld is about the film and needs none').choices(boxTags),
    )
    .addOption(new Option('--format <name>', 'what to write').choices(formats).default('dsd'))
    .option('--src <address>', 'dsd: where the element asks for newer facts'),
)
  .addHelpText(
    'after',
    `
Examples:
  $ onesheet render films/parasite.json --box deal-box --format email --lang de > deal.html
  $ onesheet render films/parasite.json --box film-facts --format text
  $ onesheet render films/parasite.json --format jsonld`,
  )
  .action(async (file: string, options: RenderCommand) => {
    const { renderFilm } = await import('./render.js');
    endWith(renderFilm(file, options));
  });

withBoxOptions(
  program
    .command('snippet')
    .summary('print the HTML that puts a box on a page')
    .description(
      'Prints the HTML to paste: with the version pinned, integrity hashes, and the facts as text inside.',
    )
    .argument('<file>', 'the film JSON, or - for standard input')
    .addOption(new Option('--box <tag>', 'which box').choices(boxTags).makeOptionMandatory())
    .addOption(new Option('--route <name>', 'how the page takes it').choices(routeNames).default('module'))
    .option('--base <address>', 'where you put the files of dist/cdn, with the version in the path')
    .option('--src <address>', 'where the film JSON lies (default: "/films/" and the name of the file)'),
)
  .addHelpText(
    'after',
    `
Examples:
  $ onesheet snippet films/parasite.json --box cast-list
  $ onesheet snippet films/parasite.json --box deal-box --route iframe \\
      --base https://static.news.example/onesheet@${version}/ --src https://news.example/films/parasite.json

An address of a film that does not begin with https:// is read from the page; with --route iframe, from embed.html.`,
  )
  .action(async (file: string, options: SnippetCommand) => {
    const { printSnippet } = await import('./snippet.js');
    endWith(printSnippet(file, options));
  });

program
  .command('build')
  .summary('make a site of everything from a folder of films')
  .description(
    'Makes a folder that any CDN can serve: per film a page, the checked JSON, fragments, iframe pages, oEmbed, JSON-LD, a\n' +
      'calendar and a feed item, and a catalogue to search them. Films that have not changed are not written again.',
  )
  .argument('<films...>', 'folders, files or patterns of film JSON')
  .requiredOption('-o, --out <folder>', 'the folder to write')
  .option('--lang <tags>', 'languages, parted by commas (default: en)', readList(readLanguage))
  .option('--box <tags>', 'boxes, parted by commas (default: all)', readList(readOneOf(boxTags)))
  .option(
    '--format <names>',
    'fragments, parted by commas (default: dsd,html,text)',
    readList(readOneOf(boxFormats)),
  )
  .addOption(new Option('--theme <name>', 'house style').choices(themes))
  .option('--site <address>', 'address of the site, for oEmbed and the feed', readAddress)
  .option('--base <address>', 'where the script tags’ files lie (default: in the site)', readAddress)
  .option(
    '--stale-after <days>',
    `days after which an open deal may be out of date (default: ${defaultStaleAfter})`,
    readWhole,
  )
  .option('--today <day>', 'the readers’ day (default: today, in UTC)', readDay)
  .option('--pictures', 'draw a picture of each film for links to it; needs @napi-rs/canvas and fonts')
  .option('--jobs <number>', 'threads (default: one for each core)', readWhole)
  .option('--force', 'make everything again')
  .option('--watch', 'go on, and make again what changes')
  .option('--json', 'print the result as JSON on standard output')
  .addHelpText(
    'after',
    `
Examples:
  $ onesheet build films/ --out public/
  $ onesheet build films/ --out public/ --lang en,fr --site https://films.news.example/ --pictures
  $ onesheet build films/ --out public/ --box film-card,deal-box --format dsd,email --watch`,
  )
  .action(async (films: string[], { watch, ...options }: BuildOptions & { watch?: boolean }) => {
    if (watch) await (await import('./site/watch.js')).watchSite(films, options);
    else endWith(await (await import('./site/build.js')).buildSite(films, options));
  });

program
  .command('desk')
  .summary('open the page on which editors make films')
  .description(
    'Opens the page on which editors make, check and update the films of a folder, and copy their boxes. It is served to this\n' +
      'machine alone; the address that is printed lets whoever has it read and save films of the folder, and nothing else.',
  )
  .argument('<folder>', 'the folder of film JSON')
  .option('--port <number>', 'where to listen; 0 for any that is free', readWhole, 4680)
  .option('--no-open', 'only print the address')
  .addHelpText(
    'after',
    `
Example:
  $ onesheet desk films/`,
  )
  .action(async (folder: string, options: DeskOptions) => {
    const { serveDesk } = await import('./desk/desk.js');
    await serveDesk(folder, options);
  });

program
  .command('import')
  .summary('make film JSON of film databases and sheets')
  .description(
    'Makes film JSON of documents of TMDB, OMDb, Wikidata and schema.org, and of sheets, each fact with its source. Several\n' +
      'files about the same film are laid over each other. Warnings go to standard error and name the field of the source.',
  )
  .argument('<files...>', 'JSON, HTML, CSV, TSV, XLSX or ArchieML files, or - for standard input')
  .addOption(
    new Option('--from <source>', 'where they are from (default: it is recognized)').choices([
      ...origins,
      ...sheetOrigins,
    ]),
  )
  .option('--into <film>', 'add what this film JSON lacks; what an editor wrote stays')
  .option('--diff <film>', 'list where this film JSON and the files disagree')
  .option('--json', 'with --diff: print the list as JSON')
  .option('-o, --out <path>', 'write to this file or folder instead of standard output')
  .option('--rows <table>', 'sheets: what the rows are, such as deals or cast (default: by the header)')
  .option('--source <name>', 'sheets: who says so, for rows without a source (default: the file)')
  .option('--lang <tag>', 'language of names, where the source has several (default: en)', readLanguage)
  .addHelpText(
    'after',
    `
Examples:
  $ onesheet import parasite.tmdb.json > films/parasite.json
  $ onesheet import parasite.tmdb.json parasite.omdb.json --out films/
  $ onesheet import page.html --diff films/parasite.json
  $ onesheet import deals.csv --out films/
  $ onesheet import parasite.tmdb.json --into films/parasite.json --out films/parasite.json`,
  )
  .action(async (files: string[], options: ImportCommand) => {
    const { importFilms } = await import('./import/import.js');
    endWith(await importFilms(files, options));
  });

program
  .command('export')
  .summary('write films as a sheet')
  .description(
    'Writes films as a sheet to standard output: a table of the films, and one for each of their lists, one below the other in\n' +
      'CSV and each on a worksheet in XLSX. onesheet import gives the same films back.',
  )
  .argument('<films...>', 'files, folders or patterns of film JSON, or - for standard input')
  .addOption(new Option('--to <format>', 'what to write').choices(sheetFormats).makeOptionMandatory())
  .addHelpText(
    'after',
    `
Examples:
  $ onesheet export films/parasite.json --to csv > parasite.csv
  $ onesheet export films/ --to xlsx > films.xlsx`,
  )
  .action(async (films: string[], options: ExportCommand) => {
    const { exportFilms } = await import('./export.js');
    endWith(await exportFilms(films, options));
  });

program
  .command('read')
  .summary('read a phrase of an editor')
  .description(
    'Prints what a phrase means as a fragment of film JSON, or the question to ask where it is not clear: one line of JSON.',
  )
  .addOption(new Option('--kind <kind>', 'what it is about').choices(shorthandKinds).makeOptionMandatory())
  .argument('<phrase>', 'the phrase, or - for standard input with one on each line')
  .option('--today <day>', 'the day from which dates count (default: today, in UTC)', readDay)
  .addHelpText(
    'after',
    `
Examples:
  $ onesheet read --kind money '$11-12M'
  $ onesheet read --kind date --today 2026-11-25 "next year"
  $ onesheet read --kind territory - < territories.txt`,
  )
  .action(async (phrase: string, options: { kind: ShorthandKind; today?: string }) => {
    const { readPhrases } = await import('./shorthand/read.js');
    endWith(readPhrases(phrase, options));
  });

program
  .command('add')
  .summary('add a deal or a release to film JSON, as an editor says it')
  .description(
    'Writes a deal into a film file, and leaves all else in it as it is. Says buyer, territories, price, state and source,\n' +
      'parted by commas. Or a release: how, where, when and through whom. What is not clear is asked on standard error;\n' +
      'then nothing is written.',
  )
  .argument('<file>', 'the film JSON')
  .argument('<line>', 'the deal or the release in a line')
  .option('--today <day>', 'the day from which dates count (default: today, in UTC)', readDay)
  .addHelpText(
    'after',
    `
Example:
  $ onesheet add films/parasite.json 'Netflix, worldwide excl. Japan, $17M, closed, Variety'
  $ onesheet add films/parasite.json 'opens in France on 3 June 2026 through StudioCanal'`,
  )
  .action(async (file: string, line: string, options: { today?: string }) => {
    const { addEntry } = await import('./shorthand/add.js');
    endWith(addEntry(file, line, options));
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
    const { schemaText } = await import('./schema.js');
    process.stdout.write(schemaText());
  });
