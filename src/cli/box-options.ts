import { Option, type Command } from 'commander';
import { defaultStaleAfter } from '../facts/box.js';
import { themes } from '../themes/themes.js';
import { readDay, readLanguage, readLevel, readWhole } from './option-values.js';

/** Adds the options by which a newsroom says how a box is to be: they are the attributes of its element. */
export function withBoxOptions(command: Command): Command {
  return command
    .option('--lang <tag>', 'language of the words, numbers and dates, such as fr or pt-BR', readLanguage)
    .addOption(new Option('--theme <name>', 'house style').choices(themes))
    .option('--heading <text>', 'own heading; empty for none')
    .addOption(
      new Option('--heading-level <level>', 'level of the heading (default: 3)')
        .choices(['2', '3', '4', '5', '6'])
        .argParser(readLevel),
    )
    .option('--max <number>', 'cast-list: the most people to list', readWhole)
    .option('--sections <tags>', 'film-facts: the boxes in it, in their order, parted by spaces')
    .option(
      '--stale-after <days>',
      `days after which an open deal may be out of date (default: ${defaultStaleAfter})`,
      readWhole,
    )
    .option('--today <day>', 'the reader’s day (default: today, in UTC)', readDay);
}
