import type { Network } from '../network/network.ts';
import { relations } from '../network/queries.ts';
import { counted, networkSummary, relationTable } from './network-table.ts';

/** A whole network as a table: its relations that are reported, claimed or contested, and how many others there are. */
export function printNetwork(network: Network, width: number | null): string {
  const hidden = (['open', 'denied'] as const)
    .map((standing) => ({ standing, count: relations(network, { standing }).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${counted(count, 'relation')} ${MEANING[standing]}`);
  return [
    `${networkSummary(network)}\n\n`,
    relationTable(network, relations(network), { width }),
    hidden.length > 0
      ? `not shown: ${hidden.join(', ')} (entente query --standing open, --standing denied)\n`
      : '',
  ].join('');
}

const MEANING = {
  open: 'planned, possible or requested',
  denied: 'denied',
} as const;
