import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { isArmedBody } from './armed-bodies.ts';
import { isCreed } from './creeds.ts';
import { deedsOf } from './deed-slots.ts';

/** Who fights for a body, said of all of them. */
const FIGHTING =
  /^(?:extremist|fighter|force|forces|guerr?illa|gunman|insurgent|jihadi|jihadist|men|militant|militiaman|rebel|terrorist|troops)$/u;
/** Those of them whom a party without arms has not. */
const REBELS = /^(?:fighter|guerr?illa|insurgent|rebel)$/u;
/** Who rules, said of all of them. */
const RULING = /^(?:authorit(?:y|ies)|overlord|ruler)$/u;
/** Words before `rulers` that leave them those of the whole state. */
const OF_RULERS = /^(?:civilian|communist|current|islamist|marxist|military|new|present)$/u;
const COUNTED = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/u;

/**
 * Joins `Qamar fighters`, `leftist fighters of the Qamar`, as a whole, to the Qamar, and so `its men`; `three Qamar fighters` are men of it.
 * True where they are joined.
 */
export function areBareMembers(state: TextState, index: number, candidate: Candidate): boolean {
  const { noun, modifiers, determiner, first, head, isPlural } = candidate;
  const { reading } = state;
  if (noun === null || !isPlural) return false;
  if (RULING.test(noun.noun)) return joinRulers(state, index);
  if (noun.noun === 'member') return joinCouncil(state, index);
  if (!FIGHTING.test(noun.noun)) return false;
  if (!modifiers.every(isCreed) || determiner === 'some' || determiner === 'a') return false;
  if (COUNTED.test(reading.lower(first - 1))) return false;
  const isOwn = (owner: number): boolean => {
    const { first: start } = state.candidate(owner);
    if (start < head) return start >= first || determiner === 'possessive';
    const before = reading.lower(start - 1) === 'the' ? start - 2 : start - 1;
    // `fighters of the Lions and the Hawks`: of both.
    return reading.lower(before) === 'of' && reading.child(state.candidate(owner).head, 'conj') < 0;
  };
  const owners = (state.owners[index] ?? []).filter(isOwn);
  const [owner] = owners;
  if (owners.length !== 1 || owner === undefined) return false;
  if (state.clusters.of(owner).kind === 'person') {
    const body = bodyOfPerson(state, owner);
    return body >= 0 && state.clusters.join(body, index);
  }
  // `guerrillas of the People's Party` make it one that fights.
  const isOfParty = REBELS.test(noun.noun) && state.clusters.of(owner).kind === 'party';
  if (!isOfParty && !isArmedBody(state, owner)) return false;
  return state.clusters.join(owner, index);
}

/** `The members of the Security Council condemned`: the form in which the council itself speaks. */
function joinCouncil(state: TextState, index: number): boolean {
  const { determiner, modifiers, head } = state.candidate(index);
  const [council, other] = state.owners[index] ?? [];
  if (determiner !== 'the' || modifiers.length > 0 || council === undefined || other !== undefined)
    return false;
  const { reading } = state;
  const isSpeaking =
    reading.document.dep(head) === 'nsubj' &&
    /^(?:call|commend|condemn|demand|express|reaffirm|recall|reiterate|stress|underline|urge|welcome)$/u.test(
      reading.document.lemma(reading.document.head(head)),
    );
  const isCouncil =
    state.clusters.of(council).kind === 'intergovernmental' &&
    /council$/iu.test(state.candidate(council).name);
  return isSpeaking && isCouncil && state.clusters.join(council, index);
}

/** `Chad's Qamar rulers`, `the Qamar authorities`: the band that rules. */
function joinRulers(state: TextState, index: number): boolean {
  const { first, head, determiner } = state.candidate(index);
  if (determiner === 'some' || COUNTED.test(state.reading.lower(first - 1))) return false;
  const bands = (state.owners[index] ?? []).filter((owner) => {
    const { first: start } = state.candidate(owner);
    return start >= first && start < head && isArmedBody(state, owner);
  });
  const [band] = bands;
  if (bands.length > 0) return bands.length === 1 && state.clusters.join(band ?? index, index);
  const { noun, modifiers } = state.candidate(index);
  const [land] = state.owners[index] ?? [];
  const isOfState =
    noun?.noun === 'ruler' &&
    land !== undefined &&
    state.clusters.of(land).kind === 'state' &&
    modifiers.every((word) => OF_RULERS.test(word));
  return isOfState && state.clusters.join(land, index);
}

/** What makes a body somebody's. */
const HEADING = /^(?:co-found|command|establish|form|found|head|launch|lead)$/u;

/** The only armed body that a person is said to lead or to speak for: `his men` are its men; -1 for none. */
export function bodyOfPerson(state: TextState, person: number): number {
  let found = -1;
  for (const at of state.clusters.membersOf(person))
    for (const body of bodiesBeside(state, at)) {
      if (state.clusters.of(body).kind === 'state' || !isArmedBody(state, body)) continue;
      if (found >= 0 && !state.clusters.areSame(found, body)) return -1;
      found = body;
    }
  return found;
}

/** `a spokesman for the Qamar`, `who leads the Qamar`. */
function bodiesBeside(state: TextState, at: number): readonly number[] {
  const { noun } = state.candidate(at);
  const told = noun?.role == null ? [] : (state.owners[at] ?? []);
  const led = deedsOf(state, at)
    .filter(({ isDoer, lemma }) => isDoer === true && HEADING.test(lemma))
    .map(({ verb }) => state.at[state.reading.child(verb, 'dobj')] ?? -1)
    .filter((body) => body >= 0);
  return [...told, ...led];
}
