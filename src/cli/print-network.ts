import type { Network } from '../network/network.ts';
import { relations } from '../network/queries.ts';
import { DEFAULT_STANDINGS, type RelationStanding } from '../network/relation.ts';
import { counted, networkSummary, relationTable } from './network-table.ts';

/** A whole network as a table: its relations of some standings, by default reported, claimed and contested, and how many others there are. */
export function printNetwork(
  network: Network,
  width: number | null,
  standings: readonly RelationStanding[] = DEFAULT_STANDINGS,
): string {
  const hidden = (['open', 'denied'] as const)
    .filter((standing) => !standings.includes(standing))
    .map((standing) => ({ standing, count: relations(network, { standing }).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${counted(count, 'relation')} ${MEANING[standing]}`);
  const shown = relations(network, { standing: standings });
  return [
    `${networkSummary(network)}\n\n`,
    shown.length === 0 && network.size > 0
      ? `no relation is ${new Intl.ListFormat('en', { type: 'disjunction' }).format(standings)}\n`
      : '',
    relationTable(network, shown, { width }),
    hidden.length > 0 ? `not shown: ${hidden.join(', ')} (--standing all)\n` : '',
  ].join('');
}

const MEANING = {
  open: 'planned, possible or requested',
  denied: 'denied',
} as const;
