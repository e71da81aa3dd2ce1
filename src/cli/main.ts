#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import { buildCommand } from './build.ts';
import { exploreCommand } from './explore.ts';
import { extractCommand } from './extract.ts';
import { parseCommand } from './parse.ts';
import { queryCommand } from './query.ts';

// A reader that has seen enough, as head, is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

// Who forgets the command gives a file in its place.
const FILE = /^(entente: unknown command )'([^']*[./][^']*|-)'\n$/;
const HINT = "$1'$2'; name one first, as: entente build $2\n";

const program = new Command('entente')
  .description(
    'Reads news and draws who is with whom and who is against whom.\n' +
      'Everything runs on this machine; nothing leaves it.',
  )
  .version(VERSION, '--version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .showSuggestionAfterError()
  .configureHelp({ showGlobalOptions: false })
  .configureOutput({
    outputError: (words, write) =>
      write(words.replace(/^error: /, 'entente: ').replace(FILE, HINT)),
  })
  .addHelpText('after', examples);
for (const command of [
  buildCommand(),
  queryCommand(),
  exploreCommand(),
  extractCommand(),
  parseCommand(),
]) {
  program.addCommand(command.copyInheritedSettings(program));
}
for (const command of [program, ...program.commands]) command.exitOverride();

const USAGE_ERRORS = new Set([
  'UsageError',
  'UnknownNameError',
  'UnknownActorError',
  'UnknownTypeError',
  'FilterError',
  'DataFileError',
]);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitStatus(error);
}

function exitStatus(error: unknown): number {
  // Commander has printed its message itself; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isUsage(error)) {
    process.stderr.write(`entente: ${error.message}\n`);
    return 2;
  }
  process.stderr.write(`entente: ${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}

/** Errors whose message tells the person what in the call, or in a file of their own, is wrong; by name, so that none is loaded for nothing. */
function isUsage(error: unknown): error is Error {
  return error instanceof Error && USAGE_ERRORS.has(error.name);
}

function examples(): string {
  return `
INPUT is files (plain text, Markdown, HTML, JSON, JSON lines, CSV), folders of them, or - for standard input.

Examples:
  entente build news/                        print the network as a table
  entente build news/ -o network.gexf        write it for Gephi
  entente query network.json --actor Iran    who is with or against Iran, and who says so
  entente explore news/                      see it in the browser
  entente extract - < news.jsonl             all that the articles say, a JSON line an article

Exit status: 0 all done; 1 some article could not be read, all others are done; 2 the call was wrong.`;
}
