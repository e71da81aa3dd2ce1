import type { ActorKind } from './actor.ts';
import type { Candidate } from './candidate.ts';
import { nameKey } from './name-key.ts';

/** Lets all mentions of one name that no list and no word of it explains have one kind: the one most of them were read as. */
export function settleKinds(names: readonly Candidate[]): Candidate[] {
  const votes = new Map<string, Map<ActorKind, number>>();
  for (const name of names) {
    if (!isGuessed(name)) continue;
    const key = nameKey(name.name);
    const tally = votes.get(key) ?? new Map<ActorKind, number>();
    tally.set(name.kind, (tally.get(name.kind) ?? 0) + weightOf(name));
    votes.set(key, tally);
  }
  return names.map((name) => {
    if (!isGuessed(name)) return name;
    const tally = votes.get(nameKey(name.name));
    if (tally === undefined || tally.size < 2) return name;
    const [kind] = [...tally].reduce((best, one) => (one[1] > best[1] ? one : best));
    return { ...name, kind };
  });
}

function isGuessed(name: Candidate): name is Candidate & { readonly kind: ActorKind } {
  return name.form === 'name' && name.listed === null && name.name !== '' && name.kind !== null;
}

/** A title or a noun beside the name (`General X`, `the firm X`) tells more than a label. */
function weightOf(name: Candidate): number {
  return name.noun !== null || name.gender !== null ? 4 : 1;
}
