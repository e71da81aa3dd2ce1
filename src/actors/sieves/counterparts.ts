import type { TextState } from '../text-state.ts';
import { isOfCountry, officesTold } from './offices.ts';

/** How many sentences back the other one was named last. */
const REACH = 4;

/**
 * `Lund called Rask. His Kenyan counterpart said`: the only other person named shortly before who is of the country told, or, where none is told,
 * who has the same office; -1 for none or several.
 */
export function counterpartMeant(state: TextState, index: number): number {
  const { noun, isPlural, determiner } = state.candidate(index);
  if (noun?.noun !== 'counterpart' || isPlural || determiner !== 'possessive') return -1;
  const { clusters } = state;
  const owners = state.owners[index] ?? [];
  const self = owners.find((owner) => clusters.of(owner).kind === 'person') ?? -1;
  const lands = owners.filter((owner) => clusters.of(owner).kind === 'state');
  if (self < 0) return -1;
  const offices = officesTold(state, self);
  const found = new Map<number, number>();
  for (let at = state.firstFrom(state.sentence(index) - REACH); at < index; at++) {
    const known = clusters.of(at);
    if (known.kind !== 'person' || !known.hasName || known.isPlural) continue;
    if (clusters.areSame(at, self)) continue;
    const isSameOffice = officesTold(state, at).some((office) => offices.includes(office));
    const isMeant =
      lands.length > 0
        ? lands.every((land) => isOfCountry(state, at, land)) && isKnown(state, at)
        : isSameOffice;
    if (isMeant) found.set(clusters.find(at), at);
  }
  const [only = -1] = found.values();
  return found.size === 1 ? only : -1;
}

/** Whose country the list or an owner tells. */
function isKnown({ clusters, owners }: TextState, at: number): boolean {
  return (
    clusters.of(at).listed?.country != null ||
    clusters
      .membersOf(at)
      .some((member) => (owners[member] ?? []).some((owner) => clusters.of(owner).kind === 'state'))
  );
}
