import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { areCoArguments } from './co-arguments.ts';
import { isCreed } from './creeds.ts';
import { deedsOf } from './deed-slots.ts';
import { isCounted, isTelling } from './same-nouns.ts';

/** How many sentences back the men of the same owner are looked for. */
const REACH = 25;
/** What a state has to fight with. */
const TROOPS = /^(?:army|armed-forces|forces?|military|soldier|troops)$/u;
/** Those of which it has one. */
const WHOLE = /^(?:army|armed-forces|military)$/u;
const POLICE = /^police(?:-force)?$/u;
const NAME_OF_ARMY = /\b(?:army|forces|military|soldiers|troops)$/iu;
/** Who fights for a person or a band. */
const MEN =
  /^(?:band|fighter|forces?|guerr?illa|gunman|insurgent|men|militant|militia|militiaman|rebel|soldier|troops|warrior)$/u;
/** Who is for somebody without arms. */
const FOLLOWERS =
  /^(?:adherent|backer|believer|devotee|disciple|follower|loyalist|partisan|supporter|sympathi[sz]er)$/u;
const LEADING = /^(?:command|direct|head|lead|mastermind)$/u;
/** What a band goes on. */
const VENTURE =
  /^(?:attack|assault|coup|incursion|insurgency|insurrection|invasion|mutiny|occupation|putsch|raid|rebellion|revolt|rising|siege|takeover|uprising)$/u;

/**
 * Joins `his men`, `Toll's fighters`, `Chadian soldiers` to what the same owner has been told or is listed to have: the fighters and followers of one
 * person, the band whose raid he led, the army of one state. True where they are joined.
 */
export function joinOwnMen(state: TextState, index: number): boolean {
  const candidate = state.candidate(index);
  const { noun, isGeneric } = candidate;
  const owners = state.owners[index] ?? [];
  const [owner] = owners;
  if (noun === null || isGeneric || owner === undefined || owners.length !== 1) return false;
  if (isSome(state, candidate) || !isPlain(candidate)) return false;
  const { kind } = state.clusters.of(owner);
  if (kind === 'state')
    return (TROOPS.test(noun.noun) || POLICE.test(noun.noun)) && joinOwnForce(state, index, owner);
  if (!candidate.isPlural || kind === 'place') return false;
  const sort = [MEN, FOLLOWERS].find((each) => each.test(noun.noun));
  if (sort === undefined) return false;
  const earlier = ownBefore(state, index, owner, sort);
  if (earlier >= 0) return state.clusters.join(earlier, index);
  const band = sort === MEN && kind === 'person' ? bandLed(state, index, owner) : -1;
  return band >= 0 && state.clusters.join(band, index);
}

/** `300 soldiers`, `some fighters`: not all of them. */
function isSome(state: TextState, candidate: Candidate): boolean {
  const isOwned = candidate.determiner === 'possessive';
  return candidate.determiner === 'some' || (isCounted(state, candidate) && !isOwned);
}

function isPlain({ modifiers }: Candidate): boolean {
  return modifiers.every(
    (word) =>
      isCreed(word) || isTelling(word) || /^(?:federal|loyal|national|own|regular)$/u.test(word),
  );
}

/** The army, or the police, of a state: the one that the list knows it to have, where the text names it; else what was called so before. */
function joinOwnForce(state: TextState, index: number, owner: number): boolean {
  const { clusters } = state;
  const isPolice = POLICE.test(state.candidate(index).noun?.noun ?? '');
  const land = clusters.of(owner).listed?.id;
  const named = new Set<number>();
  for (const at of state.candidates.keys()) {
    const { listed } = clusters.of(at);
    if (listed?.kind !== (isPolice ? 'police' : 'military') || listed.actsFor !== land) continue;
    const isForce = isPolice ? isNameOfPolice(state, at) : isNameOfArmy(state, at);
    if (isForce && !areCoArguments(state, at, index)) named.add(clusters.find(at));
  }
  const [army = -1] = named;
  if (named.size === 1) return clusters.join(army, index);
  const earlier = ownBefore(state, index, owner, isPolice ? POLICE : TROOPS);
  return earlier >= 0 && clusters.join(earlier, index);
}

/** `the Chadian army`, `Chadian troops`, and no `Chadian special forces`. */
function isNameOfArmy({ reading, candidates }: TextState, at: number): boolean {
  const { first, last } = candidates[at] ?? { first: 0, last: 0 };
  const name = reading.words.slice(first, last).join(' ');
  return NAME_OF_ARMY.test(name) && !/\b(?:air|ground|naval|security|special)\b/iu.test(name);
}

function isNameOfPolice({ reading, candidates }: TextState, at: number): boolean {
  const { last } = candidates[at] ?? { last: 1 };
  return reading.lower(last - 1) === 'police';
}

/** The last mention of such men with the same owner; -1 for none. */
function ownBefore(state: TextState, index: number, owner: number, sort: RegExp): number {
  const first = state.firstFrom(state.sentence(index) - REACH);
  for (let at = index - 1; at >= first; at--) {
    const other = state.candidate(at);
    if (state.dropped.has(at) || !sort.test(other.noun?.noun ?? '')) continue;
    if (isSome(state, other) || !isPlain(other) || other.isGeneric) continue;
    const theirs = state.owners[at] ?? [];
    const isSame = theirs.length === 1 && state.clusters.areSame(theirs[0] ?? at, owner);
    if (isSame && !areCoArguments(state, at, index) && areOfOneSize(other, state, index)) return at;
  }
  return -1;
}

/** `his militia` is his fighters, and one soldier of his is not. */
function areOfOneSize(other: Candidate, state: TextState, index: number): boolean {
  const { noun, isPlural } = state.candidate(index);
  const isOne = (each: Candidate['noun'], isMany: boolean): boolean =>
    each !== null && each.sort === 'human' && !isMany;
  if (isOne(other.noun, other.isPlural) || isOne(noun, isPlural)) return false;
  // An army is whole, and `Chadian soldiers` are it only where it was told of.
  return !WHOLE.test(noun?.noun ?? '') || WHOLE.test(other.noun?.noun ?? '');
}

/** `the leader of the mutineers`, `Toll, who led the raid`: the only band without a name before a mention that can be his; -1 for none. */
function bandLed(state: TextState, index: number, person: number): number {
  const { clusters, owners } = state;
  const isBand = (at: number): boolean => {
    const { hasName, kind, isPlural } = clusters.of(at);
    return at < index && !hasName && kind === 'armed-group' && isPlural;
  };
  const members = clusters.membersOf(person);
  const told = members
    .filter((at) => state.candidate(at).noun?.role === 'leads')
    .flatMap((at) => owners[at] ?? [])
    .filter(isBand);
  const [own = -1] = told;
  if (told.length > 0) return told.every((at) => clusters.areSame(at, own)) ? own : -1;
  if (!members.some((at) => leadsVenture(state, at))) return -1;
  const bands = new Set([...state.candidates.keys()].filter(isBand).map((at) => clusters.find(at)));
  const [only = -1] = bands;
  return bands.size === 1 ? only : -1;
}

function leadsVenture(state: TextState, at: number): boolean {
  const { document } = state.reading;
  return deedsOf(state, at).some(
    ({ isDoer, lemma, verb }) =>
      isDoer === true &&
      LEADING.test(lemma) &&
      VENTURE.test(document.lemma(Math.max(0, state.reading.child(verb, 'dobj')))),
  );
}
