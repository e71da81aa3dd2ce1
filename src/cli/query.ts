import { Command, Option } from 'commander';
import type { Network } from '../network/network.ts';
import type { Relation } from '../network/relation.ts';
import type { Filter } from '../network/statement-filter.ts';
import type { Sign } from '../statements/relation-types.ts';
import { chosen, gathered, type OwnFileOptions, withOwnFiles } from './options.ts';
import { type StandingOptions, standingOption, standingsOf } from './standing-option.ts';
import { terminalWidth } from './terminal.ts';

interface QueryOptions extends OwnFileOptions, StandingOptions {
  readonly type?: readonly string[];
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly actor?: readonly string[];
  readonly speaker?: readonly string[];
  readonly sign?: '+' | '-' | '0';
  readonly since?: string;
  readonly until?: string;
  readonly dated?: true;
  readonly format: 'table' | 'json' | 'csv';
  readonly output?: string;
}

const SIGNS: Readonly<Record<'+' | '-' | '0', Sign>> = { '+': 1, '-': -1, 0: 0 };

/** `entente query`: the relations of a network that somebody asks for. */
export function queryCommand(): Command {
  const several = (flags: string, description: string) =>
    new Option(flags, description).argParser(gathered);
  const command = new Command('query')
    .summary('ask a network, or articles, for relations')
    .description(
      'Prints the relations of saved networks or of articles that fit all that is asked. Actors are given by name, alias or id; an option that is given several times means any of its values.',
    )
    .argument('<input...>', 'saved networks, articles, folders, or - for standard input')
    .addOption(several('--type <type>', 'relation type, as fights'))
    .addOption(several('--source <actor>', 'who does it'))
    .addOption(several('--target <actor>', 'to whom'))
    .addOption(several('--actor <actor>', 'either end'))
    .addOption(several('--speaker <actor>', 'who says so'))
    .option('--sign <sign>', '+ (with), - (against) or 0', chosen('sign', ['+', '-', '0']))
    .addOption(standingOption())
    .option('--since <day>', 'not over before this day (2015, 2015-10 or 2015-10-03)')
    .option('--until <day>', 'begun by this day')
    .option('--dated', 'leave out what has no date; kept by default')
    .option(
      '--format <format>',
      'table, json or csv',
      chosen('format', ['table', 'json', 'csv']),
      'table',
    )
    .option('-o, --output <file>', 'write to this file, whole or not at all');
  return withOwnFiles(command)
    .addHelpText(
      'after',
      `
Examples:
  entente query network.json --actor Iran
  entente query news/ --sign - --source Kenya --format csv -o against.csv
  entente query network.json --type fights --since 2015 --format json`,
    )
    .action(query);
}

async function query(inputs: readonly string[], options: QueryOptions): Promise<void> {
  const { openOutput } = await import('./output.ts');
  const { readNetwork } = await import('./read-network.ts');
  const { createReport } = await import('./report.ts');
  const { relations } = await import('../network/queries.ts');
  const { byWeight } = await import('../network/relation-rows.ts');

  const report = createReport();
  const output = await openOutput(options.output ?? null);
  const network = await readNetwork(inputs, { ...options, evidence: 'full' }, report);
  report.end();
  if (network === null) {
    await output.discard();
    process.stderr.write('entente: no article could be read; there is nothing to ask\n');
    process.exitCode = 1;
    return;
  }
  const types = [...network.getAttribute('types').keys()];
  const found = byWeight(relations(network, filterOf(options, types)));
  const width = options.output === undefined ? (terminalWidth() ?? Infinity) : Infinity;
  await output.write(await written(network, found, options.format, width));
  await output.close();
}

async function written(
  network: Network,
  found: readonly Relation[],
  format: QueryOptions['format'],
  width: number,
): Promise<string> {
  if (format === 'json') {
    const { relationRows } = await import('../network/relation-rows.ts');
    const rows = relationRows(network, found).map((row) => JSON.stringify(row));
    return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
  }
  const { relationCsv, relationTable } = await import('../formats/relation-table.ts');
  if (format === 'csv') return relationCsv(network, found);
  if (found.length > 0) return relationTable(network, found, { width });
  const { networkSummary } = await import('./network-table.ts');
  return `no relation fits (of ${networkSummary(network)})\n`;
}

function filterOf(options: QueryOptions, types: readonly string[]): Filter {
  const { type, source, target, actor, speaker, sign, since, until, dated } = options;
  return {
    // A type that is like none (`attack`) is answered with all that there are.
    type: type?.map(chosen('relation type', types)),
    source,
    target,
    actor,
    speaker,
    sign: sign === undefined ? undefined : SIGNS[sign],
    standing: standingsOf(options),
    since,
    until,
    dated,
  };
}
