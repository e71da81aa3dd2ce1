import type { Candidate } from '../candidate.ts';
import { FLEXIBLE } from '../kinds.ts';
import { countryOfSetting } from '../setting.ts';
import type { TextState } from '../text-state.ts';
import { areNeighbours } from './borders.ts';
import { stateOfPerson } from './focus-state.ts';
import { isHomeGovernment, isOfState } from './home-governments.ts';
import { GENERAL_STATE, GOVERNMENTS, joinState } from './state-nouns.ts';

/** `its neighbour` is a state where a state has it, a body where a body has it. */
export function bendKind(state: TextState, index: number, candidate: Candidate): void {
  if (candidate.noun === null || !FLEXIBLE.has(candidate.noun.noun)) return;
  // `supporters of the party` are people.
  if (candidate.isPlural && candidate.noun.noun === 'supporter') return;
  // `the president, a former ally of the party`: whom the name tells to be a person stays one.
  if (state.clusters.of(index).hasName) return;
  for (const owner of state.owners[index] ?? []) {
    const { kind } = state.clusters.of(owner);
    if (joinNeighbourOfPerson(state, index, owner)) return;
    if (joinNeighbourOfSeveral(state, index, owner)) return;
    if (kind === null || kind === 'person' || kind === 'place' || kind === 'people') continue;
    const isOfStates = /^(?:neighbou?r|ally)$/u.test(candidate.noun.noun);
    if (kind === 'state' && !isOfStates) continue;
    state.clusters.of(index).kind = kind;
    const isNeighbour = kind === 'state' && candidate.noun.noun !== 'ally' && !candidate.isPlural;
    const other = isNeighbour ? otherState(state, index, [owner]) : -1;
    if (other >= 0) state.clusters.join(other, index);
    return;
  }
}

/** `The president accused his neighbour`: that of his state. */
function joinNeighbourOfPerson(state: TextState, index: number, owner: number): boolean {
  const { noun, isPlural } = state.candidate(index);
  if (!/^neighbou?r$/u.test(noun?.noun ?? '') || isPlural) return false;
  const { kind, listed, nouns } = state.clusters.of(owner);
  const isRuler =
    (listed !== null && listed.actsFor !== null) ||
    [...nouns].some((each) => /^(?:king|premier|president|prime-minister|ruler)$/u.test(each));
  if (kind !== 'person' || !isRuler) return false;
  const land = stateOfPerson(state, owner, index);
  const other = land < 0 ? -1 : otherState(state, index, [land]);
  return other >= 0 && state.clusters.join(other, index);
}

/** `Peru and Chile sent envoys to their neighbour`: a third. */
function joinNeighbourOfSeveral(state: TextState, index: number, owner: number): boolean {
  const { noun, isPlural } = state.candidate(index);
  if (!/^neighbou?r$/u.test(noun?.noun ?? '') || isPlural) return false;
  const members = state.members.get(owner) ?? [];
  if (members.length < 2 || !members.every((at) => state.clusters.of(at).kind === 'state'))
    return false;
  const other = otherState(state, index, members);
  return other >= 0 && state.clusters.join(other, index);
}

/** How many times as often as any other a neighbour must have been named. */
const LEADING = 1.5;

/** Of its neighbours named shortly before, the one that the text has named most often; -1 where none is. */
function otherState(state: TextState, index: number, owners: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = -1;
  const [owner = -1, another] = owners;
  const home = another === undefined ? (state.clusters.of(owner).listed?.country ?? null) : null;
  for (let at = index - 1; at >= 0 && state.sentence(index) - state.sentence(at) <= 8; at--) {
    const other = state.candidate(at);
    if (state.clusters.of(at).kind !== 'state' || other.isPlural || other.form !== 'name') continue;
    if (owners.some((owner) => state.clusters.areSame(at, owner))) continue;
    const country = state.clusters.of(at).listed?.country ?? null;
    // What no list has may border on anybody, and several states on one over the sea.
    if (home !== null && country !== null && !areNeighbours(home, country)) continue;
    const root = state.clusters.find(at);
    const count = (counts.get(root) ?? 0) + (other.sense === 'adjective' ? 0.5 : 1);
    counts.set(root, count);
    if (best < 0 || count > (counts.get(state.clusters.find(best)) ?? 0)) best = at;
  }
  const [most = 0, next = 0] = [...counts.values()].sort((a, b) => b - a);
  return most >= LEADING * next ? best : -1;
}

/** `the Chilean government`, `Government of Chile`: the state itself. */
export function joinGovernment(state: TextState, index: number, candidate: Candidate): boolean {
  const { noun } = candidate;
  if (noun === null || noun.kind !== 'state' || (candidate.isPlural && noun.sort !== 'mass'))
    return false;
  if (!GOVERNMENTS.has(noun.noun) && !GENERAL_STATE.has(noun.noun)) return false;
  // `the Palace of Justice`
  if (noun.noun === 'palace' && state.reading.lower(candidate.head + 1) === 'of') return false;
  const told = governmentOfTeller(state, index, candidate);
  if (told >= 0) return state.clusters.join(told, index);
  const seat = seatBehind(state, candidate);
  if (seat < 0 && isHomeGovernment(state, index, candidate)) return true;
  if (isHomeCountry(state, index, candidate)) return true;
  const land = seat < 0 ? -1 : countryOf(state, seat, index);
  if (land >= 0) return state.clusters.join(land, index);
  if (seat >= 0) return joinState(state, index, state.clusters.of(seat).listed?.country ?? null);
  for (const owner of state.owners[index] ?? []) {
    const known = state.clusters.of(owner);
    // `never accepted Lund's authority`: what he has, no government.
    if (known.kind === 'person' && noun.noun === 'authority') continue;
    // `the leadership of the Reef Party`: its own, and no state's.
    const isBodys = known.kind !== 'state' && known.kind !== 'place' && known.kind !== 'people';
    if (noun.noun === 'leadership' && isBodys) continue;
    // `the Labour government`
    if (isPartyBefore(state, owner, candidate) && GOVERNMENTS.has(noun.noun)) {
      const land = known.listed?.country ?? state.scene?.country ?? null;
      return joinState(state, index, land);
    }
    const country = countryOf(state, owner, index);
    if (country < 0) {
      const land = known.listed?.kind === 'place' ? known.listed.country : settingOf(state, owner);
      if (GOVERNMENTS.has(noun.noun) && joinState(state, index, land)) return true;
      continue;
    }
    if (GENERAL_STATE.has(noun.noun) && state.candidate(owner).sense !== 'adjective') continue;
    // `the Indian state of Kerala`.
    if (noun.noun === 'state' && state.reading.lower(candidate.head + 1) === 'of') continue;
    // `provincial`, `local`, `interim`: only the last of these is the state's own.
    if (
      candidate.modifiers.some((word) =>
        /^(?:provincial|local|regional|municipal|city|exile|exiled|shadow|rebel|rival|prison|port|airport|health|tax|customs|religious|aviation)$/u.test(
          word,
        ),
      )
    )
      continue;
    return state.clusters.join(country, index);
  }
  return false;
}

/** `the Labour government`, whatever the word is taken for. */
function isPartyBefore(state: TextState, owner: number, { head }: Candidate): boolean {
  const isBeside = state.candidate(owner).last === head;
  return (
    state.clusters.of(owner).kind === 'party' ||
    (isBeside && isOfState(state.reading.lower(head - 1)))
  );
}

/** `The Ghanaian army … the country`: that of the report, where no word of the text names it. */
function isHomeCountry(state: TextState, index: number, candidate: Candidate): boolean {
  const { home, owners } = state;
  if (home === null || !/^(?:country|nation)$/u.test(candidate.noun?.noun ?? '')) return false;
  const isPlain = candidate.determiner === 'the' && candidate.modifiers.length === 0;
  if (!isPlain || candidate.isGeneric || (owners[index] ?? []).length > 0) return false;
  return (
    state.candidates.every((_, at) => state.clusters.of(at).listed?.id !== home.id) &&
    joinState(state, index, home.country)
  );
}

/** `In Dublin, Prime Minister Lund … and his government`: the country where the sentence says that an officer of state is. */
function settingOf(state: TextState, person: number): string | null {
  for (const at of state.clusters.membersOf(person)) {
    const { noun, first } = state.candidate(at);
    const told = noun?.isOrgan === true ? countryOfSetting(state.reading, first) : null;
    if (told !== null) return told;
  }
  return null;
}

/** The state whose government an owner tells: its own, that of a seat (`in Suva`), that of a person (`of President Yusuf`); -1 for none. */
function countryOf(state: TextState, owner: number, index: number): number {
  const { kind, listed } = state.clusters.of(owner);
  if (kind === 'state') return owner;
  if (kind === 'person') {
    const own = stateOfPerson(state, owner, state.candidates.length);
    if (own >= 0) return own;
    const setting = settingOf(state, owner);
    if (setting !== null) return stateOf(state, setting, index);
    const { scene } = state;
    // Whom no list knows governs where it happens; an administration may be any president's.
    const isAny = candidateNoun(state, index) === 'administration';
    return isAny || listed !== null || scene === null
      ? -1
      : state.candidates.findIndex((other) => other.listed?.id === scene.id);
  }
  return stateOf(state, listed?.kind === 'place' ? listed.country : null, index);
}

function candidateNoun({ candidates }: TextState, index: number): string {
  return candidates[index]?.noun?.noun ?? '';
}

/** `accused the junta in Suva of a coup`: the capital right behind it, whatever the parser has it hang on; -1 for none. */
function seatBehind({ reading, candidates, over }: TextState, { head, noun }: Candidate): number {
  if (!GOVERNMENTS.has(noun?.noun ?? '') || reading.lower(head + 1) !== 'in') return -1;
  const place = over[head + 2] ?? -1;
  return candidates[place]?.listed?.kind === 'place' ? place : -1;
}

/** `The leader of the Danish opposition said that the government`: that of the party that tells; -1 for others. */
function governmentOfTeller(state: TextState, index: number, candidate: Candidate): number {
  const { determiner, isGeneric, head, modifiers } = candidate;
  if (!/^(?:government|cabinet)$/u.test(candidate.noun?.noun ?? '') || determiner !== 'the')
    return -1;
  if (isGeneric || modifiers.length > 0 || (state.owners[index] ?? []).length > 0) return -1;
  const teller = state.speech.around(head)?.speaker ?? -1;
  if (teller < 0) return -1;
  const { candidates, clusters, owners } = state;
  const bodies = clusters.membersOf(teller).flatMap((at) => [at, ...(owners[at] ?? [])]);
  const party = bodies.find((at) => clusters.of(at).kind === 'party');
  const country = party === undefined ? null : (clusters.of(party).listed?.country ?? null);
  if (country === null) return -1;
  return candidates.findIndex(
    ({ listed }, at) => at < index && listed?.kind === 'state' && listed.country === country,
  );
}

function stateOf(state: TextState, country: string | null, before: number): number {
  if (country === null) return -1;
  for (let at = before - 1; at >= Math.max(0, before - 150); at--) {
    const { listed } = state.candidate(at);
    if (listed?.kind === 'state' && listed.country === country) return at;
  }
  return -1;
}
