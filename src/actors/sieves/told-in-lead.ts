import type { ActorKind } from '../actor.ts';
import type { TextState } from '../text-state.ts';
import { areCoArguments } from './co-arguments.ts';
import { fitOf } from './foretold-fit.ts';
import type { Coordination } from './groups.ts';
import { isBodyTold, isPersonTold, isSpokenOf } from './lead-fit.ts';
import { membersNamedBelow } from './numbers-named-below.ts';

/** The last sentence of a lead, counted from its first. */
const LEAD = 1;
/** How many sentences below its description a body is named whose kind the text or the list tells, a person, and a body that nothing tells of. */
const REACH = { body: 6, person: 2, guessed: 3 };

/** Kinds of bodies that a description tells, and what their name alone may have them taken for. */
const TOLD: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'armed-group',
  'coalition',
  'company',
  'media',
  'organisation',
  'party',
]);
const GUESSED: ReadonlySet<ActorKind> = new Set<ActorKind>(['coalition', 'organisation']);

/** Words that tell another than the one whom the text is about, or nobody in particular. */
const ELSE =
  /^(?:another|foreign|future|late|masked|more|new|next|other|rival|several|some|suspected|unidentified|unknown|unnamed|various)$/u;

/**
 * News describes first and names then: `A guerrilla group freed two engineers. … the Rask Front`, `A former mayor was arrested. Ola Lund, 54, …`,
 * `Five governments protested. Chad, Mali, Niger, Togo and Benin …`. Joins the descriptions of a lead to the only actor that the sentences below bring in
 * and that fits; after the other sieves, since all that later words take up goes with them.
 */
export function joinToldInLead(state: TextState, coordinations: readonly Coordination[]): void {
  for (const index of leadDescriptions(state)) {
    const candidate = state.candidate(index);
    const members = candidate.isPlural ? membersNamedBelow(state, coordinations, index) : [];
    if (members.length > 0) {
      for (const each of state.clusters.membersOf(index)) state.members.set(each, members);
      continue;
    }
    const named = candidate.isPlural ? -1 : namedBelow(state, index);
    if (named < 0 || !state.clusters.join(named, index)) continue;
    const known = state.clusters.of(named);
    if (known.listed === null && GUESSED.has(known.kind ?? 'person')) known.kind = candidate.kind;
  }
}

/** The descriptions in the first sentences of a text, and of each news in it, that bring in an actor without a name. */
function leadDescriptions(state: TextState): readonly number[] {
  const { document } = state.reading;
  const starts = [state.headline, ...state.newsItems].map((token) => document.sentence(token));
  return [...state.candidates.keys()].filter((index) => {
    const { form, noun, kind, isGeneric, modifiers, name } = state.candidate(index);
    if (form !== 'description' || noun === null || kind === null || name !== '') return false;
    if (kind === 'place' || noun.sort === 'craft' || noun.noun === 'headquarters') return false;
    // A state is whose it is by other signs; `five governments` are named below.
    if (kind === 'state' && !state.candidate(index).isPlural) return false;
    if (state.isForetold(index)) return false;
    if (isGeneric || state.dropped.has(index) || state.members.has(index)) return false;
    const { hasName, listed, first } = state.clusters.of(index);
    if (hasName || listed !== null || first !== index) return false;
    if (modifiers.some((word) => ELSE.test(word))) return false;
    const sentence = state.sentence(index);
    return starts.some((start) => sentence >= start && sentence <= start + LEAD);
  });
}

/** The only actor with a name that is brought in below a description and fits it; -1 for none. */
function namedBelow(state: TextState, index: number): number {
  const isPerson = state.candidate(index).kind === 'person';
  const reach = isPerson ? REACH.person : REACH.body;
  const last = state.sentence(index) + reach;
  const found = new Map<number, number>();
  for (let at = index + 1; at < state.candidates.length && state.sentence(at) <= last; at++) {
    if (!isBroughtIn(state, index, at)) continue;
    const fits = isPerson ? isPersonTold(state, index, at) : isBodyTold(state, index, at);
    if (fits) found.set(state.clusters.find(at), at);
  }
  const [only = isPerson || found.size > 0 ? -1 : onlyBodyBelow(state, index)] = found.values();
  if (found.size > 1 || only < 0 || areBeside(state, index, only)) return -1;
  return isOnlyOfItsKind(state, index, only) ? only : -1;
}

/** The only body that the next sentences bring in, where nothing but its name tells what it is and a main clause is about it or its own; -1 for none. */
function onlyBodyBelow(state: TextState, index: number): number {
  const { kind } = state.candidate(index);
  if (kind === null || !TOLD.has(kind)) return -1;
  const last = state.sentence(index) + REACH.guessed;
  const found: number[] = [];
  for (let at = index + 1; at < state.candidates.length && state.sentence(at) <= last; at++) {
    const { listed, kind: guess } = state.clusters.of(at);
    const isGuess = listed === null && guess !== null && GUESSED.has(guess);
    if (isGuess && isBroughtIn(state, index, at)) found.push(at);
  }
  const [only = -1] = found;
  return found.length === 1 && isSpokenOf(state, only) ? only : -1;
}

/** True for the first mention of an actor, by name, in a sentence behind that of a description. */
function isBroughtIn(state: TextState, index: number, at: number): boolean {
  const { form, sense, name } = state.candidate(at);
  const { first, isPlural } = state.clusters.of(at);
  return (
    form === 'name' &&
    name !== '' &&
    sense !== 'adjective' &&
    !isPlural &&
    first === at &&
    state.sentence(at) > state.sentence(index) &&
    !state.bylines.includes(at)
  );
}

/** True where the two stand as two in one clause somewhere. */
function areBeside(state: TextState, index: number, named: number): boolean {
  const mine = state.clusters.membersOf(index);
  const theirs = state.clusters.membersOf(named);
  return mine.some((one) => theirs.some((other) => areCoArguments(state, one, other)));
}

/** False where another description of the lead without a name may as well be the one that is named. */
function isOnlyOfItsKind(state: TextState, index: number, named: number): boolean {
  const mine = state.candidate(index);
  const { document } = state.reading;
  return !leadDescriptions(state).some((other) => {
    const candidate = state.candidate(other);
    if (state.clusters.areSame(other, index) || candidate.isPlural) return false;
    // `convicted the mayor together with the head of the clan`: of persons those whom the clause itself is about.
    const isAside = candidate.kind === 'person' && document.dep(candidate.head) === 'pobj';
    return (
      candidate.kind === mine.kind && !isAside && fitOf(state, other, candidate, named) !== 'no'
    );
  });
}
