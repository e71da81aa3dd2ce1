import { Command } from 'commander';
import type { EvidenceLevel } from '../network/network.ts';
import {
  formatOfFile,
  NETWORK_FORMATS,
  type NetworkFormat,
  writeNetwork,
} from './network-formats.ts';
import { chosen, type OwnFileOptions, withOwnFiles } from './options.ts';
import { type StandingOptions, standingOption, standingsOf } from './standing-option.ts';
import { terminalWidth } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface BuildOptions extends OwnFileOptions, StandingOptions {
  readonly output?: string;
  readonly format?: NetworkFormat | 'table';
  readonly evidence: EvidenceLevel;
}

/** `entente build`: the network of articles, as a file or as a table. */
export function buildCommand(): Command {
  const command = new Command('build')
    .summary('build the network of articles, as a file or a table')
    .description(
      'Reads articles, lines of "entente extract" and saved networks, and writes the network of them all. Without -o it prints the network as a table.',
    )
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('-o, --output <file>', 'write to this file; its ending (.gexf, .json) picks the format')
    .option(
      '--format <format>',
      `table, ${NETWORK_FORMATS.join(', ')}; by default what the ending of the file says`,
      chosen('network format', ['table', ...NETWORK_FORMATS]),
    )
    .option(
      '--evidence <level>',
      'how much of the articles the network keeps: full (their text), sentence (the sentences that say something), offsets',
      chosen('evidence level', ['full', 'sentence', 'offsets']),
      'full',
    );
  return withOwnFiles(command.addOption(standingOption()))
    .addHelpText(
      'after',
      `
Examples:
  entente build article.txt
  entente build news/ -o network.gexf
  entente build january.json february.json -o network.json --evidence sentence`,
    )
    .action(build);
}

async function build(inputs: readonly string[], options: BuildOptions): Promise<void> {
  const path = options.output ?? null;
  const format = options.format ?? (path === null || path === '-' ? 'table' : formatOfFile(path));
  if (format === 'table' && path === '-' && options.format === undefined) {
    throw new UsageError('-o - does not say which format; add --format gexf or --format json');
  }
  const { openOutput } = await import('./output.ts');
  const { readNetwork } = await import('./read-network.ts');
  const { createReport } = await import('./report.ts');

  const standings = standingsOf(options);
  const report = createReport();
  const output = await openOutput(path);
  const network = await readNetwork(inputs, options, report);
  report.end();
  if (network === null) {
    await output.discard();
    process.stderr.write('entente: no article could be read; there is no network\n');
    process.exitCode = 1;
    return;
  }
  if (format === 'table') {
    const { printNetwork } = await import('./print-network.ts');
    await output.write(printNetwork(network, path === null ? terminalWidth() : null, standings));
  } else {
    const view = standings === undefined ? {} : { standings };
    const { layoutNetwork } = await import('../network/layout.ts');
    if (!network.getAttribute('laidOut')) layoutNetwork(network, view);
    await output.write(await writeNetwork(network, format, view));
  }
  await output.close();
  // Silence would leave a person in doubt; a program reads the exit status.
  if (process.stderr.isTTY && path !== null && path !== '-') {
    process.stderr.write(`${path} is written\n`);
  }
}
