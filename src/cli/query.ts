import { Command, Option } from 'commander';
import type { RelationStanding } from '../network/relation.ts';
import type { Filter } from '../network/statement-filter.ts';
import type { Sign } from '../statements/relation-types.ts';
import { chosen, gathered, type OwnFileOptions, withOwnFiles } from './options.ts';
import { terminalWidth } from './terminal.ts';

interface QueryOptions extends OwnFileOptions {
  readonly type?: readonly string[];
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly actor?: readonly string[];
  readonly speaker?: readonly string[];
  readonly sign?: '+' | '-' | '0';
  readonly standing?: readonly (RelationStanding | 'all')[];
  readonly since?: string;
  readonly until?: string;
  readonly dated?: true;
  readonly format: 'table' | 'json' | 'csv';
  readonly output?: string;
}

const STANDINGS = ['reported', 'claimed', 'contested', 'open', 'denied'] as const;
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
    .addOption(
      new Option(
        '--standing <standing>',
        `${STANDINGS.join(', ')} or all; by default reported, claimed and contested`,
      ).argParser((asked, before: readonly string[] = []) => [
        ...before,
        chosen('standing', [...STANDINGS, 'all'])(asked),
      ]),
    )
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
  const { networkSummary, relationTable } = await import('./network-table.ts');
  const { relationsCsv, relationsJson } = await import('./relation-records.ts');

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
  const found = relations(network, filterOf(options));
  if (options.format === 'json') await output.write(relationsJson(network, found));
  else if (options.format === 'csv') await output.write(relationsCsv(network, found));
  else if (found.length > 0) {
    const width = options.output === undefined ? terminalWidth() : null;
    await output.write(relationTable(network, found, { width }));
  } else await output.write(`no relation fits (of ${networkSummary(network)})\n`);
  await output.close();
}

function filterOf(options: QueryOptions): Filter {
  const { type, source, target, actor, speaker, sign, standing, since, until, dated } = options;
  const all = standing?.includes('all') ? STANDINGS : standing?.filter((one) => one !== 'all');
  return {
    type,
    source,
    target,
    actor,
    speaker,
    sign: sign === undefined ? undefined : SIGNS[sign],
    standing: all,
    since,
    until,
    dated,
  };
}
