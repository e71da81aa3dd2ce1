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

/** What commander says, and how it is said so that the person knows what to do. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^error: /, 'entente: '],
  // Who forgets the command gives a file in its place.
  [/(unknown command )'([^']*[./][^']*|-)'\n$/, "$1'$2'; name one first, as: entente build $2\n"],
  [
    /missing required argument 'input'/,
    'there is no input; name files, folders, or - for standard input',
  ],
  [/option '(.*)' argument missing/, "nothing stands behind option '$1'; give its value"],
];

const program = new Command('entente')
  .description(
    'Reads news and draws who is with whom and who is against whom.\n' +
      'Everything runs on this machine; nothing leaves it.',
  )
  .version(VERSION, '-v, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand('help [command]', 'print the help of a command')
  .showSuggestionAfterError()
  .configureHelp({ showGlobalOptions: false })
  .configureOutput({
    outputError: (words, write) =>
      write(MESSAGES.reduce((said, [found, better]) => said.replace(found, better), words)),
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
    // A name or a cell of a file must not do more to a terminal than show.
    const words = error.message.replaceAll(/(?!\n)\p{Cc}/gu, '\ufffd');
    process.stderr.write(`entente: ${words}${adviceOn(error)}\n`);
    return 2;
  }
  process.stderr.write(`entente: ${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}

/** Errors whose message tells the person what in the call, or in a file of their own, is wrong; by name, so that none is loaded for nothing. */
function isUsage(error: unknown): error is Error {
  return error instanceof Error && USAGE_ERRORS.has(error.name);
}

/** Who asks for an actor whom nobody is like cannot know whom there is. */
function adviceOn(error: Error): string {
  const isAlone =
    error.name === 'UnknownActorError' &&
    'suggestions' in error &&
    String(error.suggestions) === '';
  return isAlone ? '; "entente build" with the same input prints who there is' : '';
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
