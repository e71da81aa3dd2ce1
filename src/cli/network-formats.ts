import { extname } from 'node:path';
import type { Network } from '../network/network.ts';
import type { ViewOptions } from '../network/view.ts';
import { chosen } from './options.ts';
import { UsageError } from './usage-error.ts';

/** What a network can be written as. */
export type NetworkFormat = 'gexf' | 'json';

/** The formats by the endings of their files. */
export const NETWORK_FORMATS: readonly NetworkFormat[] = ['gexf', 'json'];

/**
 * The format that a file's ending names.
 *
 * @throws {UsageError} with a "did you mean" if it names none.
 */
export function formatOfFile(path: string): NetworkFormat {
  const ending = extname(path).slice(1).toLowerCase();
  if (ending === '') {
    const endings = NETWORK_FORMATS.map((format) => `.${format}`).join(' or ');
    throw new UsageError(
      `${path} does not say which format; let it end in ${endings}, or add --format`,
    );
  }
  return chosen('network format', NETWORK_FORMATS)(ending);
}

/** The network as text in a format; a format that is for saving keeps all of it, whatever the view. */
export async function writeNetwork(
  network: Network,
  format: NetworkFormat,
  view: ViewOptions,
): Promise<string> {
  switch (format) {
    case 'gexf':
      return (await import('../formats/gexf.ts')).writeGexf(network, view);
    case 'json':
      return (await import('../formats/json.ts')).writeNetworkJson(network);
  }
}
