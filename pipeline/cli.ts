#!/usr/bin/env node
import { Command } from 'commander';
import metadata from '../package.json' with { type: 'json' };
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { explainCommand } from './commands/explain.ts';
import { extractCommand } from './commands/extract.ts';
import { failureText } from './commands/failure.ts';
import { importCommand } from './commands/import.ts';
import { missesCommand } from './commands/misses.ts';
import { newCommand } from './commands/new.ts';
import { reviewCommand } from './commands/review.ts';
import { suggestCommand } from './commands/suggest.ts';

const camket = new Command('camket')
  .description(metadata.description)
  .version(metadata.version)
  .showSuggestionAfterError()
  .showHelpAfterError('`camket --help` lists the commands and options; `camket COMMAND --help` explains one.')
  .addHelpText('after', '\nExample:\n  camket extract content/ke-hoach-2024.md');

// Whoever reads the output may stop early (`| head`): that is no fault, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

for (const command of [
  extractCommand,
  checkCommand,
  explainCommand,
  buildCommand,
  importCommand,
  newCommand,
  evaluateCommand,
  missesCommand,
  reviewCommand,
  suggestCommand,
]) {
  camket.addCommand(command.copyInheritedSettings(camket));
}

try {
  await camket.parseAsync();
} catch (error) {
  process.stderr.write(failureText(error, process.env.CAMKET_DEBUG === '1'));
  process.exitCode = 1;
}
