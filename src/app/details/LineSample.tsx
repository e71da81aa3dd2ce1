import type { RelationStanding } from '../../network/relation.ts';
import type { Meaning } from '../state.ts';

/** A small picture of how a relation is drawn: straight with, curved against, dashed where open. */
export function LineSample({
  meaning,
  standing = 'reported',
  directed = false,
}: {
  readonly meaning: Meaning;
  readonly standing?: RelationStanding;
  readonly directed?: boolean;
}) {
  const path = meaning === 'against' ? 'M2 9 Q14 -2 26 9' : 'M2 7 H26';
  const weak = standing === 'open' || standing === 'denied';
  return (
    <svg class={`line-sample ${meaning} ${standing}`} viewBox="0 0 32 14" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width={meaning === 'role' || weak ? 1.5 : 2.5}
        stroke-dasharray={standing === 'open' ? '5 3' : standing === 'denied' ? '2 2' : undefined}
      />
      {directed && (
        <path
          d={meaning === 'against' ? 'M30 13 L22.5 9.5 L28 5 Z' : 'M31 7 L23 3.5 L23 10.5 Z'}
          fill="currentColor"
        />
      )}
    </svg>
  );
}
