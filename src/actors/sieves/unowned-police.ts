import type { TextState } from '../text-state.ts';
import { areCoArguments } from './co-arguments.ts';
import { isCounted } from './same-nouns.ts';

const POLICE = /^police(?:-force)?$/u;

/** How many sentences behind a force `the police` takes it up in any text. */
const REACH = 2;

/**
 * Joins `police`, `the police`, whom nothing tells apart, to the only police that the text names or gives an owner (`Kenyan police`): where the text is
 * about that state alone, and right behind it.
 */
export function joinUnownedPolice(state: TextState): void {
  const { clusters } = state;
  const forces = new Map<number, string | null>();
  const plain = new Map<number, number[]>();
  for (const index of state.candidates.keys()) {
    const { kind } = clusters.of(index);
    if (kind !== 'police' || state.dropped.has(index) || state.isForetold(index)) continue;
    const root = clusters.find(index);
    if (isOfSomebody(state, index)) forces.set(root, countryOf(state, index));
    else if (isPlain(state, index)) plain.set(root, [...(plain.get(root) ?? []), index]);
  }
  const [only] = forces;
  if (forces.size !== 1 || only === undefined) return;
  const [force, country] = only;
  const isOfScene = country !== null && isAbout(state, country);
  for (const [root, mentions] of plain) {
    const isMeant = isOfScene || isBehind(state, mentions[0] ?? root, force);
    if (root !== force && isMeant && !isOther(state, root, force)) clusters.join(force, root);
  }
}

/** True where a text names nothing of another state, or happens in this one and names none more often. */
function isAbout({ scene, candidates }: TextState, country: string): boolean {
  const counts = new Map<string, number>();
  for (const { listed } of candidates)
    if (listed?.country != null && listed.kind !== 'media')
      counts.set(listed.country, (counts.get(listed.country) ?? 0) + 1);
  const own = counts.get(country) ?? 0;
  if (scene === null) return own > 0 && counts.size === 1;
  return scene.country === country && [...counts.values()].every((count) => count <= own);
}

function isBehind(state: TextState, index: number, force: number): boolean {
  const before = state.clusters.membersOf(force).findLast((at) => at < index) ?? -1;
  return before >= 0 && state.sentence(index) - state.sentence(before) <= REACH;
}

/** True where some of them are told by more than the word, or stand beside the force. */
function isOther(state: TextState, root: number, force: number): boolean {
  const members = state.clusters.membersOf(root);
  return (
    members.some((at) => state.candidate(at).form !== 'pronoun' && !isPlain(state, at)) ||
    state.clusters
      .membersOf(force)
      .some((at) => members.some((own) => areCoArguments(state, at, own)))
  );
}

function isOfSomebody(state: TextState, index: number): boolean {
  const { listed, hasName } = state.clusters.of(index);
  if (listed !== null || hasName) return true;
  return (
    !isCounted(state, state.candidate(index)) &&
    (state.owners[index] ?? []).some((owner) => state.clusters.of(owner).kind === 'state')
  );
}

function countryOf(state: TextState, index: number): string | null {
  const { listed } = state.clusters.of(index);
  const [owner] = state.owners[index] ?? [];
  const land = owner === undefined ? null : (state.clusters.of(owner).listed?.country ?? null);
  return listed?.country ?? land;
}

/** `police`, `the police`: with no word before it, and not so many of them. */
function isPlain(state: TextState, index: number): boolean {
  const candidate = state.candidate(index);
  const { noun, modifiers, determiner, isGeneric } = candidate;
  return (
    noun !== null &&
    POLICE.test(noun.noun) &&
    modifiers.length === 0 &&
    (determiner === 'the' || determiner === 'none') &&
    !isGeneric &&
    !isCounted(state, candidate) &&
    (state.owners[index] ?? []).length === 0
  );
}
