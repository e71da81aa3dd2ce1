import { type Command, Option } from 'commander';
import { UnknownNameError } from '../network/unknown-name.ts';
import type { OwnFiles } from '../node.ts';
import { UsageError } from './usage-error.ts';

/** One of several words that an option may be; anything else gets a "did you mean". */
export function chosen<const Word extends string>(what: string, words: readonly Word[]) {
  return (asked: string): Word => {
    const found = words.find((word) => word === asked);
    if (found !== undefined) return found;
    const { message, suggestions } = new UnknownNameError(what, asked, words);
    throw new UsageError(
      suggestions.length > 0 ? message : `${message}; there is ${words.join(', ')}`,
    );
  };
}

/** Gathers the values of an option that may be given several times. */
export function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Adds `--actors` and `--relations`, each of which may be given several times: {@link OwnFiles}. */
export function withOwnFiles(command: Command): Command {
  return command
    .addOption(
      new Option('--actors <file>', 'add actors of your own, in the form of data/actors').argParser(
        gathered,
      ),
    )
    .addOption(
      new Option(
        '--relations <file>',
        'add words or relation types of your own, in the form of data/relations',
      ).argParser(gathered),
    );
}

/** What {@link withOwnFiles} adds to a command's options. */
export type OwnFileOptions = OwnFiles;
