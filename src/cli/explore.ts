import { Command } from 'commander';
import { type OwnFileOptions, withOwnFiles } from './options.ts';
import { terminalWidth } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface ExploreOptions extends OwnFileOptions {
  readonly port?: number;
  readonly open: boolean;
}

/** `entente explore`: the explorer in the browser, with a network open. */
export function exploreCommand(): Command {
  const command = new Command('explore')
    .summary('see a network in the browser, on this machine alone')
    .description(
      'Serves the explorer on 127.0.0.1 with the network of INPUT open, until Ctrl-C. Without INPUT it opens with its sample.',
    )
    .argument('[input...]', 'articles, saved networks, folders, or - for standard input')
    .option('--port <port>', 'port to serve on; by default any free one', portOf)
    .option('--no-open', 'do not open the browser');
  return withOwnFiles(command)
    .addHelpText(
      'after',
      `
Examples:
  entente explore news/
  entente explore network.json --port 8080 --no-open`,
    )
    .action(explore);
}

async function explore(inputs: readonly string[], options: ExploreOptions): Promise<void> {
  const { serve } = await import('./serve.ts');
  const root = await explorerFolder();
  const network = inputs.length > 0 ? await openedNetwork(inputs, options) : null;
  if (inputs.length > 0 && network === null) {
    process.stderr.write('entente: no article could be read; there is nothing to explore\n');
    process.exitCode = 1;
    return;
  }
  const served = await serve({ root, network, port: options.port ?? 0 });
  const stop = () => {
    process.stdout.write('\n');
    served.close().then(() => process.exit());
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdout.write(`Entente is at ${served.address} on this machine alone; Ctrl-C ends it\n`);
  if (options.open && hasDesktop()) await openBrowser(served.address);
}

/** Prints the network of INPUT as a table and gives it back as JSON; null where nothing could be read. */
async function openedNetwork(
  inputs: readonly string[],
  options: ExploreOptions,
): Promise<string | null> {
  const { readNetwork } = await import('./read-network.ts');
  const { createReport } = await import('./report.ts');
  const { printNetwork } = await import('./print-network.ts');
  const { layoutNetwork } = await import('../network/layout.ts');
  const { writeNetworkJson } = await import('../formats/json.ts');

  const report = createReport();
  const network = await readNetwork(inputs, { ...options, evidence: 'full' }, report);
  report.end();
  if (network === null) return null;
  process.stdout.write(`${printNetwork(network, terminalWidth())}\n`);
  if (!network.getAttribute('laidOut')) layoutNetwork(network);
  return writeNetworkJson(network);
}

async function explorerFolder(): Promise<string> {
  const { existsSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { dataFolder } = await import('../node.ts');
  const folder = join(dataFolder(), '..', 'dist', 'app');
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new UsageError('the explorer is not built; run "npm run build:app" first');
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new UsageError(`no port "${text}"; give a number from 0 to 65535`);
}

function hasDesktop(): boolean {
  if (!process.stdout.isTTY) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Opens the address in the person's browser; where that fails, they have the address. */
async function openBrowser(address: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['explorer', [address]]
        : ['xdg-open', [address]];
  spawn(command, args, { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}
