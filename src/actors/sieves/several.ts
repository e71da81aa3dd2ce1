import type { Candidate } from '../candidate.ts';
import { FLEXIBLE } from '../kinds.ts';
import { isOpposedToOther } from '../pronouns.ts';
import type { TextState } from '../text-state.ts';
import { areNeighbours } from './borders.ts';
import { stateOfPerson } from './focus-state.ts';
import { type Coordination, ownSubject, twoMeant } from './groups.ts';
import { membersNamedBehind } from './named-members.ts';
import { groupCounted } from './numbered.ts';
import { officesTold } from './offices.ts';
import { fitsPair } from './pair-members.ts';
import { statesGoverned } from './states-governed.ts';

/** How many sentences back several are looked for, and how near those are whom no number tells. */
const REACH = { listed: 6, unnumbered: 2 };
/** Words that make the two of two that quarrel. */
const WARRING = /^(?:belligerent|feuding|opposing|quarrell?ing|warring)$/u;
/** Words that make parties those of politics. */
const PARTISAN =
  /^(?:big|biggest|centre-left|centre-right|coalition|governing|large|largest|left-wing|main|mainstream|major|opposition|political|right-wing|ruling)$/u;
/** What states are to each other, and persons less often. */
const BONDS = /^(?:adversary|ally|enemy|foe|partner|rival)$/u;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** `the two countries`, `both sides`, `the neighbours`, `the three ministers`: an actor of its own whose members are known. */
export function standsForSeveral(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): boolean {
  const { reading } = state;
  const candidate = state.candidate(index);
  const { noun } = candidate;
  if (noun !== null && COLLECTIVES.has(noun.noun))
    return standsForCollective(state, coordinations, index);
  if (noun === null) return false;
  const isEach = isOneOfTwo(state, candidate);
  if (!candidate.isPlural && !isEach) return false;
  const named = membersNamedBehind(state, coordinations, index);
  if (named.length > 0) {
    state.members.set(index, named);
    return true;
  }
  const governed = statesGoverned(state, index);
  if (governed.length > 0) {
    state.members.set(index, governed);
    return true;
  }
  // `Syrian engineers` are their own, and no two named before; `the two Andean nations` are.
  const start = reading.sentenceFirst(candidate.first);
  const before = [candidate.first - 1, candidate.first - 2].map((token) =>
    token < start ? '' : reading.lower(token),
  );
  const isDefinite = candidate.determiner === 'the' || candidate.determiner === 'this';
  // `the two Gulf states` need not be two of those named last.
  const isOfStates =
    noun.kind === 'state' &&
    isOfTwo(before, isDefinite) &&
    !candidate.modifiers.some((word) => /^(?:arab|gulf|muslim)$/u.test(word)) &&
    !/^(?:gulf|arab|muslim)$/u.test(reading.lower(candidate.head - 1));
  if (hasNameInside(state, candidate) && !isOfStates) return false;
  // `both camps`, `the two powers` are sides, whatever camps are else.
  const isCamp =
    (/^(?:camp|delegation)$/u.test(noun.noun) &&
      (before[0] === 'both' ||
        (noun.noun === 'delegation' && isOfTwo(before, isDefinite)) ||
        isBetween(state, candidate.head))) ||
    (/^(?:giant|heavyweight|power|superpower)$/u.test(noun.noun) &&
      (isOfTwo(before, isDefinite) || (isDefinite && NUMBERS.has(before[0] ?? ''))));
  const word = isCamp ? 'side' : noun.noun;
  const sort = /^(?:men|women)$/u.test(noun.noun) ? 'human' : noun.sort;
  const isAgainstRule = candidate.modifiers.some((each) =>
    /^(?:guerr?illa|opposition|rebel)$/u.test(each),
  );
  // `both big parties` are no two sides, and `the two camps` no two towns.
  const isOfParties =
    noun.noun === 'party' && candidate.modifiers.some((each) => PARTISAN.test(each));
  const isOfCamps = noun.noun === 'camp' && !isCamp;
  // `the two rival governments` are of one land.
  const isInLand = noun.noun === 'government' && candidate.modifiers.includes('rival');
  const fits = (member: number): boolean =>
    !(isAgainstRule && rulesState(state, member)) &&
    !(isOfParties && state.clusters.of(member).kind !== 'party') &&
    !(isInLand && state.clusters.of(member).kind === 'state') &&
    !(isOfCamps && !state.clusters.of(member).nouns.has('camp')) &&
    fitsPair(state, isCamp ? 'organisation' : candidate.kind, word, sort, member);
  const number = NUMBERS.get(before[0] ?? '');
  const members =
    number !== undefined && isDefinite
      ? listedBefore(state, coordinations, index, number, fits)
      : noun.sort === 'body' &&
          noun.noun !== 'neighbour' &&
          noun.noun !== 'neighbor' &&
          before[0] === 'the' &&
          candidate.modifiers.length === 0 &&
          // `the parties in Mali` are told apart by their own words.
          !/^(?:in|inside|of|within)$/u.test(reading.lower(candidate.head + 1))
        ? bodiesListed(state, coordinations, index, fits)
        : pairMeant(state, coordinations, index, before, isDefinite, fits);
  if (members.length === 0 || isWholeAndPart(state, members)) return false;
  if (isAgainstRule && members.some((member) => rulesState(state, member))) return false;
  state.members.set(index, members);
  if (noun.noun === 'capital') state.clusters.of(index).kind = 'state';
  if (isCamp) state.clusters.of(index).kind = 'organisation';
  return true;
}

/** `neither leader`, `each side`, `each country accuses the other`: of two. */
function isOneOfTwo({ reading }: TextState, { first, head, noun, isPlural }: Candidate): boolean {
  const before = reading.lower(first - 1);
  if (isPlural) return false;
  if (before === 'either' || before === 'neither') return true;
  return before === 'each' && (noun?.noun === 'side' || isOpposedToOther(reading, head));
}

/** `talks between the two camps` */
function isBetween({ reading }: TextState, head: number): boolean {
  const { document } = reading;
  return document.dep(head) === 'pobj' && reading.lower(document.head(head)) === 'between';
}

/** `both rebel leaders` are none that rule. */
function rulesState(state: TextState, member: number): boolean {
  return officesTold(state, member).some((office) =>
    /^(?:emir|king|premier|president|prime-minister|queen|sultan)$/u.test(office),
  );
}

function pairMeant(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  before: readonly string[],
  isDefinite: boolean,
  fits: (member: number) => boolean,
): readonly number[] {
  const isTwo = isOfTwo(before, isDefinite);
  const isBare =
    before[0] === 'the' &&
    (/^(?:neighbou?r|rival|side|partner|ally|foe)$/u.test(
      state.candidate(index).noun?.noun ?? '',
    ) ||
      state.candidate(index).modifiers.some((each) => WARRING.test(each)));
  if (!isTwo && !isBare) return [];
  const { noun } = state.candidate(index);
  const isHuman = noun?.sort === 'human' || /^(?:men|women)$/u.test(noun?.noun ?? '');
  const beside = isHuman ? personsBeside(state, coordinations, index, fits) : [];
  const persons = isHuman && beside.length === 0 ? lastPersons(state, index, fits) : beside;
  const states = BONDS.test(noun?.noun ?? '') ? statesOf(state, persons, index) : [];
  if (states.length === 2) return states;
  // `the two allies`: of persons and states near rather states.
  const fitsBond = (member: number): boolean =>
    fits(member) && state.clusters.of(member).kind === 'state';
  const allied =
    isTwo && persons.length === 0 && /^(?:ally|partner)$/u.test(noun?.noun ?? '')
      ? twoMeant(state, coordinations, index, fitsBond)
      : [];
  if (allied.length === 2) return allied;
  const suits = (one: number, other: number): boolean =>
    noun === null || !/^neighbou?r$/u.test(noun.noun) || mayBorder(state, one, other);
  const members =
    persons.length === 2 ? persons : twoMeant(state, coordinations, index, fits, suits);
  if (isTwo) return members;
  const start = state.firstFrom(state.sentence(index) - REACH.unnumbered);
  const near = new Set<number>();
  for (let at = start; at < index; at++) near.add(state.clusters.find(at));
  const isNear = (member: number): boolean => near.has(state.clusters.find(member));
  return members.every(isNear) ? members : [];
}

/** `Lund phoned Rask. The two allies`: the states of two persons in office, where they are two; empty for others. */
function statesOf(state: TextState, persons: readonly number[], index: number): readonly number[] {
  const states = persons.map((person) => stateOfPerson(state, person, index));
  const [one = -1, other = -1] = states;
  if (states.length !== 2 || one < 0 || other < 0) return [];
  return state.clusters.areSame(one, other) ? [] : states;
}

/** True for two states with a border, and where no list tells. */
function mayBorder({ clusters }: TextState, one: number, other: number): boolean {
  const a = clusters.of(one).listed?.country ?? null;
  const b = clusters.of(other).listed?.country ?? null;
  return a === null || b === null || areNeighbours(a, b);
}

function isOfTwo(before: readonly string[], isDefinite: boolean): boolean {
  return (
    before.includes('both') ||
    /^(?:each|either|neither)$/u.test(before[0] ?? '') ||
    (before.includes('two') && isDefinite)
  );
}

/** `the party and its militia`: one of them is the other's. */
function isWholeAndPart(state: TextState, members: readonly number[]): boolean {
  // `Lund and his counterpart` are two.
  if (members.every((member) => state.clusters.of(member).kind === 'person')) return false;
  // `Chad and its small neighbour` are two.
  return members.some(
    (member) =>
      !FLEXIBLE.has(state.candidate(member).noun?.noun ?? '') &&
      (state.owners[member] ?? []).some((owner) =>
        members.some((other) => other !== member && state.clusters.areSame(owner, other)),
      ),
  );
}

/** `phoned Oden and Lund. The two presidents`: the only two persons whom the sentence before names side by side. */
function personsBeside(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  fits: (member: number) => boolean,
): readonly number[] {
  const sentence = state.sentence(index);
  const isNamed = (at: number): boolean =>
    at < index && state.candidate(at).name !== '' && state.clusters.of(at).kind === 'person';
  // `the presidents of Chad and Togo, Oden and Lund` may be read as one list of four.
  const found = coordinations
    .filter(({ head }) => state.sentence(head) === sentence - 1)
    .map(({ members }) => members.filter(isNamed))
    .filter((persons) => persons.length > 1);
  const [only] = found;
  return found.length === 1 && only?.length === 2 && only.some(fits) ? only : [];
}

/** `Oden spoke with Lund and with Holm. He urged both men`: who did the sentence before is the "he" who now acts on two others; -1 for nobody. */
function formerSubject(state: TextState, doer: number, sentence: number): number {
  if (doer < 0 || !/^(?:he|she)$/u.test(state.reading.lower(state.candidate(doer).head))) return -1;
  const { document } = state.reading;
  const first = state.firstFrom(sentence - 1);
  for (let at = first; at < state.candidates.length && state.sentence(at) === sentence - 1; at++) {
    const { head } = state.candidate(at);
    if (document.dep(head) === 'nsubj' && document.dep(document.head(head)) === 'ROOT')
      return state.clusters.of(at).kind === 'person' ? at : -1;
  }
  return -1;
}

/** The persons of the sentence, else of the last one, else of the last two, where they are just two. */
function lastPersons(
  state: TextState,
  index: number,
  fits: (member: number) => boolean,
): readonly number[] {
  const sentence = state.sentence(index);
  const found = new Map<number, number>();
  const doer = ownSubject(state, index);
  const teller = formerSubject(state, doer, sentence);
  let reached = sentence;
  for (let at = index - 1; at >= 0; at--) {
    const here = state.sentence(at);
    if (sentence - here > REACH.unnumbered) break;
    if (here < reached && found.size >= 2) break;
    reached = here;
    // `The president, who received both chiefs`
    if (doer >= 0 && state.clusters.areSame(doer, at)) continue;
    if (teller >= 0 && state.clusters.areSame(teller, at)) continue;
    const { hasName, kind } = state.clusters.of(at);
    if (kind !== 'person') continue;
    const isKnown = hasName || isHolderHere(state, at, sentence);
    if (!isKnown || state.candidate(at).isPlural || !fits(at)) continue;
    found.set(state.clusters.find(at), at);
  }
  return found.size === 2 ? [...found.values()].sort((a, b) => a - b) : [];
}

/** `The premier met Oden, and the two leaders`: one person told by the office, in the same sentence. */
function isHolderHere(state: TextState, at: number, sentence: number): boolean {
  const { noun, determiner } = state.candidate(at);
  return state.sentence(at) === sentence && noun?.role === 'leads' && determiner === 'the';
}

/** The members of the last list of so many that a number can mean. */
function listedBefore(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  number: number,
  fits: (member: number) => boolean,
): readonly number[] {
  const sentence = state.sentence(index);
  const found = coordinations.findLast(
    ({ head, members }) =>
      members.length === number &&
      members.every((member) => member < index && fits(member)) &&
      sentence - state.sentence(head) <= REACH.listed,
  );
  return found?.members ?? namedJustBefore(state, index, number, fits);
}

/** `Russia and China sided with France. The three powers`: just so many of one sort named in the last sentences. */
function namedJustBefore(
  state: TextState,
  index: number,
  number: number,
  fits: (member: number) => boolean,
): readonly number[] {
  const sentence = state.sentence(index);
  const found = new Map<number, number>();
  for (let at = index - 1; at >= 0 && sentence - state.sentence(at) <= REACH.unnumbered; at--) {
    const isEarlier = state.sentence(at) < sentence - 1;
    if (isEarlier && found.size >= number) break;
    const { isPlural, sense, head } = state.candidate(at);
    const known = state.clusters.of(at);
    if (state.sentence(at) === sentence || !known.hasName) continue;
    // `the Liberal government` names no party.
    if (/^(?:amod|compound|nmod)$/u.test(state.reading.document.dep(head))) continue;
    // `the Liberals` are a party.
    const isOne = !isPlural || known.kind === 'party';
    if (isOne && sense !== 'adjective' && fits(at)) found.set(state.clusters.find(at), at);
  }
  const members = [...found.values()].sort((a, b) => a - b);
  const kinds = new Set(members.map((member) => sortOf(state.clusters.of(member).kind)));
  const isFar = members.some((member) => sentence - state.sentence(member) > 1);
  if (members.length !== number || kinds.size !== 1) return [];
  return isFar && kinds.has('person') ? [] : members;
}

/** What one calls a party another calls an organisation. */
function sortOf(kind: Candidate['kind']): Candidate['kind'] {
  return kind === 'coalition' || kind === 'party' ? 'organisation' : kind;
}

/** Collective words, and how many they are. */
const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['duo', 2],
  ['pair', 2],
  ['quartet', 4],
  ['trio', 3],
]);

/** `the trio`: the three last counted or named side by side; an actor only where the text has just told of so many. */
function standsForCollective(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): boolean {
  const { noun, determiner } = state.candidate(index);
  const number = COLLECTIVES.get(noun?.noun ?? '') ?? 0;
  const fits = (member: number): boolean => {
    const { kind, hasName } = state.clusters.of(member);
    return hasName && kind !== null && kind !== 'place' && !state.candidate(member).isPlural;
  };
  const group = determiner === 'the' ? groupCounted(state, index, number) : -1;
  const members =
    determiner === 'the' ? listedBefore(state, coordinations, index, number, fits) : [];
  const isLater = group > (members.at(-1) ?? -1);
  if (isLater && state.members.get(group) === undefined && state.clusters.join(group, index))
    return true;
  const meant = isLater ? (state.members.get(group) ?? []) : members;
  if (meant.length === number) state.members.set(index, meant);
  else state.dropped.add(index);
  return true;
}

/** `the groups`, `the parties`: the bodies that were named side by side just before, however many. */
function bodiesListed(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  fits: (member: number) => boolean,
): readonly number[] {
  const { document } = state.reading;
  const sentence = state.sentence(index);
  const found = coordinations.findLast(({ head, members }) => {
    const distance = sentence - state.sentence(head);
    if (distance > REACH.unnumbered || !members.every((at) => at < index)) return false;
    // `Together with A and B, it invited the parties`: whom one acts with are not those invited.
    return distance > 0 || document.dep(state.candidate(head).head) !== 'pobj';
  });
  const isNamed = found?.members.every((member) => state.clusters.of(member).hasName) ?? false;
  return isNamed && found?.members.every(fits) ? found.members : [];
}

/** True where a name or an adjective of a country stands among its words. */
function hasNameInside(state: TextState, { first, head }: Candidate): boolean {
  for (let i = first; i < head; i++) {
    const over = state.over[i] ?? -1;
    if (over >= 0 && state.candidate(over).form === 'name') return true;
  }
  return false;
}
