import { Option } from 'commander';
import type { RelationStanding } from '../network/relation.ts';
import { chosen } from './options.ts';

/** What {@link standingOption} adds to a command's options. */
export interface StandingOptions {
  readonly standing?: readonly (RelationStanding | 'all')[];
}

// Said again here, since a command line must be read before the network's code is loaded.
const STANDINGS = [
  'reported',
  'claimed',
  'contested',
  'open',
  'denied',
] as const satisfies readonly RelationStanding[];

/** `--standing`, which may be given several times. */
export function standingOption(): Option {
  return new Option(
    '--standing <standing>',
    `${STANDINGS.join(', ')} or all; by default reported, claimed and contested`,
  ).argParser((asked, before: readonly string[] = []) => [
    ...before,
    chosen('standing', [...STANDINGS, 'all'])(asked),
  ]);
}

/** The standings asked for, or undefined where none is: the default of every view holds then. */
export function standingsOf({
  standing,
}: StandingOptions): readonly RelationStanding[] | undefined {
  return standing?.includes('all') ? STANDINGS : standing?.filter((one) => one !== 'all');
}
