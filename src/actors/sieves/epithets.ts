import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { stateOfPerson } from './focus-state.ts';
import { bearsOffice } from './offices.ts';
import { isMain } from './salience.ts';

/** Nouns that news writes for a person just named, to say one thing more of him; none that the deed itself introduces (`the victim`, `the gunman`). */
const EPITHETS = new Set(
  `academic activist admiral ally archbishop aristocrat banker billionaire bishop brigadier businessman
  businesswoman captain centrist cleric colonel congressman congresswoman conservative
  democrat dissident economist emir entrepreneur exile filmmaker general hardliner heir
  industrialist journalist laureate lawmaker lawyer leftist legislator magnate major marshal
  millionaire mogul nationalist novelist octogenarian oligarch physicist playwright poet
  politician populist preacher prelate priest prince princess professor reformer reformist
  republican scholar senator septuagenarian socialist statesman strongman technocrat teenager tycoon
  veteran warlord writer`.split(/\s+/u),
);
/** Who is great in a trade that stands before the word: `the opium king`, `the media baron`. */
const GREAT = /^(?:baron|boss|dealer|king|kingpin|lord|magnate|mogul|queen|tycoon)$/u;
const TRADES =
  /^(?:arms|cartel|cocaine|copper|crime|diamond|drug|drugs|gambling|heroin|mafia|media|mining|narcotics|newspaper|oil|opium|press|property|rubber|shipping|steel|timber)$/u;
/** Whose country news tells with the word; `the Kenyan general` may be any. */
const FROM_ABROAD =
  /^(?:banker|billionaire|businessman|businesswoman|dissident|exile|industrialist|laureate|magnate|millionaire|mogul|oligarch|strongman|tycoon|warlord)$/u;
/** Whom nobody calls an exile or a warlord. */
const IN_OFFICE =
  /^(?:ambassador|chancellor|king|minister|premier|president|queen|secretary|senator)$/u;
/** How many sentences back the person was named last. */
const REACH = 2;
/** The same for `the Swede`, whom his country tells. */
const REACH_OF_COUNTRY = 5;

/**
 * The person that `the 68-year-old`, `the former general` or `the senator` speaks of: the one whom the
 * sentence before, else the one before that, is about; -1 where more than one may be meant.
 */
export function bearerOfEpithet(state: TextState, index: number): number {
  const candidate = state.candidate(index);
  if (!isEpithet(state, index, candidate)) return -1;
  const sentence = state.sentence(index);
  // Whom somebody does something to is somebody else.
  const isDone = /^(?:dobj|pobj|dative)$/u.test(state.reading.document.dep(candidate.head));
  const reach = candidate.sense === 'demonym' ? REACH_OF_COUNTRY : REACH;
  for (let back = isDone ? 1 : 0; back <= reach; back++) {
    const found = personsOf(state, index, sentence - back, candidate);
    const [only] = found;
    if (found.length === 1 && only !== undefined) return only;
    const subjects = found.filter((at) => isSubject(state, at));
    const [subject = -1] = subjects;
    // `Oden said that Lund had fled. The 61-year-old`: either.
    const others = found.filter((at) => at !== subject && isDoing(state, at));
    const isOpen = others.length > 0 && isTelling(state, candidate);
    if (found.length > 1)
      return subjects.length === 1 && !isOpen && mayFollow(state, candidate) ? subject : -1;
  }
  return -1;
}

/** `the new bishop`, `the other senator`: not the one whom the text has named. */
function isElse(word: string): boolean {
  return /^(?:another|first|incoming|new|next|other|rival|second|third)$/u.test(word);
}

function isEpithet(state: TextState, index: number, candidate: Candidate): boolean {
  const { noun, determiner, isPlural, isGeneric } = candidate;
  if (candidate.kind !== 'person' || determiner !== 'the' || isPlural || isGeneric) return false;
  if (candidate.sense === 'demonym') return true;
  if (noun === null || noun.sort !== 'human' || candidate.modifiers.some(isElse)) return false;
  const { reading } = state;
  const tells = isTelling(state, candidate);
  if (!tells && !EPITHETS.has(noun.noun) && !isOfTrade(candidate)) return false;
  if (tells) return true;
  // `the mayor of Oruro`, `the Kenyan general`: who that is the owner tells; a place may be where he comes from.
  const isOwned = (state.owners[index] ?? []).some(
    (owner) =>
      !isNationality(state, owner, candidate) &&
      (state.candidate(owner).first < candidate.first || state.clusters.of(owner).kind !== 'place'),
  );
  const isAside = reading.words[candidate.last] === ',';
  return (
    isActing(state, candidate) &&
    !isOwned &&
    (isAside || reading.child(candidate.head, 'relcl', 'prep') < 0)
  );
}

/** `the drug lord`: of a trade, and no king or boss of a land or a party. */
function isOfTrade({ noun, modifiers }: Candidate): boolean {
  return GREAT.test(noun?.noun ?? '') && TRADES.test(modifiers.at(-1) ?? '');
}

/** `the Saudi exile`: where he is from. */
function isNationality(state: TextState, owner: number, { first, noun }: Candidate): boolean {
  const { sense, first: start } = state.candidate(owner);
  const isState = state.clusters.of(owner).kind === 'state' && sense === 'adjective';
  return isState && start >= first && noun !== null && FROM_ABROAD.test(noun.noun);
}

function isActing(state: TextState, { head }: Candidate): boolean {
  return /^(?:nsubj|nsubjpass|poss)$/u.test(state.reading.document.dep(head));
}

/** `the Hungarian` is from Hungary, as far as the text tells. */
function isFrom(state: TextState, index: number, at: number): boolean {
  const { sense, country: own } = state.candidate(index);
  const [owner = -1] = state.owners[index] ?? [];
  const country =
    sense === 'demonym'
      ? own
      : owner < 0
        ? null
        : (state.clusters.of(owner).listed?.country ?? null);
  if (country === null) return true;
  const isOpen = sense !== 'demonym' || isActing(state, state.candidate(index));
  const land = stateOfPerson(state, at, state.candidates.length);
  const home =
    state.clusters.of(at).listed?.country ??
    (land < 0 ? null : (state.candidate(land).listed?.country ?? null));
  // `met the Hungarian`: who is not known to be one is none.
  return home === null ? isOpen : home === country;
}

/** `the 68-year-old`, `the former general`: words that only tell more of whom the text is about. */
function isTelling(state: TextState, { first, modifiers }: Candidate): boolean {
  const [word = ''] = modifiers;
  return (
    /^\d{2}$/u.test(state.reading.words[first] ?? '') || /^(?:former|one-time|onetime)$/u.test(word)
  );
}

/** One mention of each person that a sentence names before a description and that agrees with it. */
function personsOf(
  state: TextState,
  index: number,
  sentence: number,
  candidate: Candidate,
): readonly number[] {
  const found = new Map<number, number>();
  for (let at = index - 1; at >= 0 && state.sentence(at) >= sentence; at--) {
    if (state.sentence(at) > sentence) continue;
    const other = state.candidate(at);
    const known = state.clusters.of(at);
    if (known.kind !== 'person' || other.isPlural || other.last > candidate.first) continue;
    if (!known.hasName || state.dropped.has(at)) continue;
    // Whose office the text tells is no `military ruler` if that is another one.
    if (candidate.noun?.role != null && bearsOffice(state, at, candidate) === false) continue;
    // Whom the text calls a judge or a reporter is no drug lord.
    if (isOfTrade(candidate) && [...known.nouns].some((noun) => !GREAT.test(noun))) continue;
    const isPrivate = FROM_ABROAD.test(candidate.noun?.noun ?? '');
    if (isPrivate && [...known.nouns].some((noun) => IN_OFFICE.test(noun))) continue;
    const isOpposite =
      candidate.gender !== null && known.gender !== null && candidate.gender !== known.gender;
    if (isOpposite || !isFrom(state, index, at)) continue;
    const root = state.clusters.find(at);
    const best = found.get(root);
    if (best === undefined || isSubject(state, at)) found.set(root, at);
  }
  return [...found.values()];
}

/** Goes on with the subject before: a subject itself, or more about whom the text is about. */
function mayFollow(state: TextState, candidate: Candidate): boolean {
  const isMore =
    candidate.sense !== 'demonym' && candidate.modifiers.length > 0 && !isOfTrade(candidate);
  return isTelling(state, candidate) || (isMore && isActing(state, candidate));
}

function isDoing(state: TextState, at: number): boolean {
  return state.reading.document.dep(state.candidate(at).head).startsWith('nsubj');
}

function isSubject(state: TextState, at: number): boolean {
  const { head } = state.candidate(at);
  return state.reading.document.dep(head).startsWith('nsubj') && isMain(state, head);
}
