import type { ActorKind } from '../actor.ts';
import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { stateOfPerson } from './focus-state.ts';
import { joinState } from './state-nouns.ts';

/** How many steps lead from a person to a state: `an aide to the leader of the Danish army`. */
const STEPS = 3;
/** Whose administration and government are no state's. */
const LESSER =
  /^(?:chief-executive|director|governor|headmaster|headteacher|mayor|principal|provost|rector|sheriff|superintendent|warden)$/u;
const LESSER_BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'company',
  'intergovernmental',
  'media',
  'organisation',
  'place',
]);

/**
 * Joins `his country`, `her government` to the state of a person: by words or list, through those whom he serves (`an aide to the Chilean leader`, `a colonel
 * of the Danish army`), else the one that the text is about; false where nothing tells one.
 */
export function joinHomeland(state: TextState, index: number, person: number): boolean {
  const { clusters, owners } = state;
  let at = person;
  for (let steps = 0; steps < STEPS; steps++) {
    if (clusters.of(at).kind === 'state') return clusters.join(at, index);
    const own = stateOfPerson(state, at, index);
    if (own >= 0) return clusters.join(own, index);
    const { listed, kind } = clusters.of(at);
    const home = listed?.actsFor ?? (kind === 'person' ? listed?.country : null) ?? null;
    // Whom the list has for years in office is of a state that the text may name later.
    if (home !== null) return joinState(state, index, listed?.country ?? null);
    const next: number | undefined = clusters
      .membersOf(at)
      .filter((member) => member < index)
      .flatMap((member) => owners[member] ?? [])
      .find((owner) => !clusters.areSame(owner, person));
    if (next === undefined) break;
    at = next;
  }
  return isAtHome(state, index, person) && joinState(state, index, state.home?.country ?? null);
}

/** True for a person of whom nothing tells another state than the one that the text is about, and who may govern that. */
function isAtHome(state: TextState, index: number, person: number): boolean {
  const { clusters, candidates, home, owners } = state;
  if (home === null) return false;
  const isLand = /^(?:country|homeland|nation)$/u.test(candidates[index]?.noun?.noun ?? '');
  const isLesser =
    [...clusters.of(person).nouns].some((noun) => LESSER.test(noun)) ||
    clusters
      .membersOf(person)
      .flatMap((member) => owners[member] ?? [])
      .some((owner) => LESSER_BODIES.has(clusters.of(owner).kind ?? 'person'));
  if (isLesser && !isLand) return false;
  const here = state.firstFrom(state.sentence(index));
  const isOther = ({ listed }: Candidate): boolean =>
    listed?.country != null && listed.country !== home.country;
  if (candidates.slice(here, index).some(isOther)) return false;
  // `Peru's envoy left the talks. The minister said his country`: Peru may well be it.
  const last = candidates
    .slice(state.firstFrom(state.sentence(index) - 1), here)
    .findLast(({ listed }) => listed?.country != null);
  return last === undefined || !isOther(last);
}
