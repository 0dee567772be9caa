#!/usr/bin/env node
import { CommanderError } from 'commander';
import { CallError, reasonOf } from './errors.js';
import { program } from './program.js';
import { paint, printLine } from './terminal.js';

// The program that reads our output may stop reading, as `| head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') printLine(`onesheet: standard output: ${reasonOf(error)}`);
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

for (const command of [program, ...program.commands]) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help that was asked for ends with 0; help instead of a command, like any wrong call, with 2.
    process.exitCode = error.exitCode ? 2 : 0;
  } else if (error instanceof CallError) {
    printLine(`${paint('red', 'onesheet:')} ${error.message}`);
    process.exitCode = 2;
  } else throw error;
}
