import type { Candidate } from '../candidate.ts';
import { areCompatible } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import { stateInFocus } from './focus-state.ts';
import { actorInFocus, FIT } from './in-focus.ts';
import {
  isAlliance,
  isNamed,
  isOfficial,
  isParty,
  isRelief,
  isStateArmy,
  isUnion,
  wordsOf,
} from './known-traits.ts';
import { moreSalient, weightiest } from './prominence.ts';
import { isMain } from './salience.ts';
import { areOfTwoTrades, isTelling } from './same-nouns.ts';
import { isSeat } from './seats.ts';
import { GENERAL_STATE } from './state-nouns.ts';
import { areOfLandTold } from './told-by-adjective.ts';
import { isOfSide } from './unnamed-groups.ts';

/** Whom the words beside a description say that it cannot mean. */
export type Barring = (other: number) => boolean;

/** How many mentions and sentences back an actor of the kind is looked for. */
const REACH = { mentions: 40, sentences: 6 };

/** How many words before it leave `the small, poor country` the one that the text is about. */
const MOST_WORDS = 3;

/** Nouns that take up an actor of their kind whatever it was called before. */
const GENERAL = new Set(
  `agency alliance bloc body broadcaster cartel coalition company daily extremist faction fighter firm
  force gang giant group grouping guerilla guerrilla insurgent jihadist manufacturer maker militant
  militia movement newspaper organisation organization outfit party rebel regulator rights-group terrorist union watchdog`.split(
    /\s+/u,
  ),
);

const PEACEFUL = /\b(?:amnesty|foundation|institute|rights|watch)\b/iu;
/** Bodies that nobody calls a group. */
const OFFICE = /^(?:agency|commission|court|department|ministry|police|watchdog)$/u;
/** Words in the names of those whom nobody calls a union. */
const NO_UNION = /\b(?:bank|church|commission|committee|council|observatory|watch)\b/iu;
/** Words in the names of parties that are blocs. */
const BLOC = /\b(?:allian\w+|bloc\w*|coalition|forces|front|list|together|union|unity)\b/iu;
/** Words in the names of agencies. */
const AGENCY =
  /\b(?:administration|agency|authority|bureau|commission|fund|office|organi[sz]ation|programme?|service)\b/iu;

/** Words in the names of those who watch over rights and rulers. */
const WATCHING =
  /amnesty|b['’]tselem|\b(?:freedom house|monitor\w*|observatory|reporters|rights|transparency|watch)\b/iu;

/** Words at the end of the names of forces. */
const FORCE = /(?:command|police|task force)$/iu;

/** `the regional group`: one of states. */
const OF_STATES = new Set(['international', 'regional', 'world']);

/** The last actor of the kind: `the group` after a name, `the country` after a state. */
export function lastOfKind(state: TextState, index: number, isBarred: Barring): number {
  const candidate = state.candidate(index);
  const { noun, kind } = candidate;
  if (noun === null || kind === null || kind === 'person') return -1;
  const isOfState = GENERAL_STATE.has(noun.noun);
  if (candidate.modifiers.length > (isOfState ? MOST_WORDS : 1)) return -1;
  if (isOfState)
    // `an independent state` is none that the text has named.
    return candidate.isPlural || candidate.determiner === 'a'
      ? -1
      : stateInFocus(state, index, isBarred);
  if (!takesUpKind(candidate)) return -1;
  const fits = (at: number): boolean => !isBarred(at) && fitsKind(state, index, at);
  if (candidate.isPlural) return weightiest(state, index, fits);
  for (let at = index - 1, steps = 0; at >= 0 && steps < REACH.mentions; at--, steps++) {
    if (state.sentence(index) - state.sentence(at) > REACH.sentences) break;
    if (!fits(at)) continue;
    const found = /^(?:gang|party)$/u.test(noun.noun) ? subjectBeside(state, at, fits) : at;
    // `the London-based group`: the last one that can be.
    const isSeated = (state.owners[index] ?? []).some((owner) => isSeat(state, owner));
    const isCivil =
      /^organi[sz]ation$/u.test(noun.noun) && state.clusters.of(found).kind !== 'armed-group';
    return isSeated || isCivil ? found : moreSalient(state, index, found, fits);
  }
  return -1;
}

/** `The Tigers fought the Lions. The gang`: whom the sentence before is about. */
function subjectBeside(state: TextState, found: number, fits: (at: number) => boolean): number {
  for (let at = found; at >= 0 && state.sentence(at) === state.sentence(found); at--) {
    const isSubject = state.reading.document.dep(state.candidate(at).head).startsWith('nsubj');
    if (isSubject && fits(at)) return at;
  }
  return found;
}

/** Whether an actor with a name is of the kind that a general noun says. */
function fitsKind(state: TextState, index: number, at: number): boolean {
  const candidate = state.candidate(index);
  const { noun, kind } = candidate;
  if (noun === null || kind === null) return false;
  const isOfStates = OF_STATES.has(candidate.modifiers[0] ?? '');

  const other = state.candidate(at);
  if (other.last > candidate.first || other.form === 'pronoun') return false;
  const known = state.clusters.of(at);
  if (/^(?:gang|militia|outfit)$/u.test(noun.noun) && isOfficial(known.names)) return false;
  const isAgency = known.nouns.has('agency') || known.names.some((name) => AGENCY.test(name));
  if (noun.noun === 'agency' && known.kind !== 'media' && !isAgency) return false;
  if (noun.noun === 'rights-group' && !known.names.some((name) => PEACEFUL.test(name)))
    return false;
  const isWatching =
    isAgency || (noun.noun === 'watchdog' && known.names.some((name) => WATCHING.test(name)));
  if (/^(?:regulator|watchdog)$/u.test(noun.noun) && (known.kind === 'media' || !isWatching))
    return false;
  // `the London-based group` is none that fights in the hills.
  const isSeated = (state.owners[index] ?? []).some((owner) => isSeat(state, owner));
  if (isSeated && known.kind === 'armed-group') return false;
  if (noun.noun === 'alliance' && !isAlliance(known.kind, known.names)) return false;
  if (!isNamed(state, at) || known.kind === null || known.isPlural) return false;
  if (!areOfLandTold(state, index, at)) return false;
  if (noun.noun === 'union' && known.listed === null && !isUnion(known)) return false;
  // `the United Nations … a union boss`
  const isOfMany = known.kind === 'intergovernmental' && !/union/iu.test(known.listed?.name ?? '');
  if (noun.noun === 'union' && isOfMany) return false;
  if (noun.noun === 'union' && known.names.some((name) => NO_UNION.test(name))) return false;
  if (noun.noun === 'bloc' && known.kind === 'organisation') return false;
  // A party is a bloc where it says so.
  if (
    noun.noun === 'bloc' &&
    known.kind === 'party' &&
    !known.names.some((name) => BLOC.test(name))
  )
    return false;
  // `the Panguna mine`: a place.
  if (isNameOfPlace(state, at)) return false;
  if (noun.noun === 'body' && /^(?:armed-group|company|party)$/u.test(known.kind)) return false;
  // `the coalition … the group`: what is called a coalition is no group of fighters.
  const isCoalition = [...known.names, ...known.nouns].some((each) => /coalition/iu.test(each));
  if (noun.noun === 'group' && isCoalition) return false;
  const isBand = /^(?:faction|group|movement|outfit)$/u.test(noun.noun);
  if (noun.noun === 'organisation' && FORCE.test(known.names[0] ?? '')) return false;
  if (isBand && FORCE.test(known.names[0] ?? '') && known.kind !== 'armed-group') return false;
  if (isBand && [...known.nouns].some((each) => OFFICE.test(each))) return false;
  if (!isOfSide(state, at, noun.noun)) return false;
  // Who watches over human rights is no militia.
  if (noun.kind === 'armed-group' && known.names.some((name) => PEACEFUL.test(name))) return false;
  if (kind === 'company' && areOfTwoTrades(candidate.modifiers, wordsOf(state, at))) return false;
  if (isBand && (isRelief(known.names) || isStateArmy(known))) return false;
  if (candidate.isPlural && known.kind !== 'armed-group') return false;
  if (isOfStates) return known.kind === 'intergovernmental';
  const isBent = candidate.modifiers.some((word) => !isTelling(word));
  if (isBent && !known.nouns.has(noun.noun) && known.kind !== kind) return false;
  // What nothing but a label calls an organisation may be a company or a group.
  const isGuess =
    known.kind === 'organisation' &&
    known.listed === null &&
    known.nouns.size === 0 &&
    noun.noun !== 'force' &&
    (state.owners[index] ?? []).length === 0;
  const isFront = noun.noun === 'party' && known.kind === 'armed-group' && isParty(known.names);
  return areCompatible(kind, known.kind, noun) || isFront || (isGuess && noun.sort === 'body');
}

/** `the Oruro mine`: a name that stands before what is a place. */
function isNameOfPlace({ candidates, clusters, reading, over }: TextState, at: number): boolean {
  if (clusters.of(at).listed !== null) return false;
  const { head = 0 } = candidates[at] ?? {};
  const { document } = reading;
  const place = document.dep(head) === 'compound' ? (over[document.head(head)] ?? -1) : -1;
  return place >= 0 && place !== at && candidates[place]?.kind === 'place';
}

/**
 * `The Lions left. The Tigers attacked a town. The group`: where the one found was spoken of before the last sentence alone, the one that the
 * text has gone over to.
 */
export function nearerInFocus(
  state: TextState,
  index: number,
  found: number,
  isBarred: Barring,
): number {
  if (found < 0 || !takesUpKind(state.candidate(index))) return found;
  if ((state.owners[index] ?? []).length > 0) return found;
  const { noun, kind } = state.candidate(index);
  // `the bloc` after a bloc is no party, whatever else is called a bloc.
  const isOpen = /^(?:force|group|movement|organi[sz]ation)$/u.test(noun?.noun ?? '');
  const mayBe = (at: number): boolean =>
    !isBarred(at) && (isOpen || state.clusters.of(at).kind === kind) && fitsKind(state, index, at);
  const beside = subjectSide(state, index, found, mayBe);
  if (beside >= 0) return beside;
  const before = state.clusters.membersOf(found).findLast((at) => at < index) ?? found;
  if (state.sentence(index) - state.sentence(before) <= 1) return found;
  const subject = lastSubject(state, index, mayBe);
  if (subject >= 0) return subject;
  const focus = actorInFocus(
    state,
    index,
    (at) => (state.clusters.areSame(at, found) || mayBe(at) ? FIT.sure : FIT.none),
    1,
  );
  return focus < 0 ? found : focus;
}

/** `Its rival's chairman said that the party`: whose the subject of the sentence is, where it does not speak of the one found. */
function subjectSide(
  state: TextState,
  index: number,
  found: number,
  fits: (at: number) => boolean,
): number {
  const { document } = state.reading;
  let best = -1;
  for (let at = state.firstFrom(state.sentence(index)); at < index; at++) {
    if (state.clusters.areSame(at, found)) return -1;
    const { head } = state.candidate(at);
    const owned = document.head(head);
    const isPossessor = document.dep(head) === 'poss' && document.dep(owned).startsWith('nsubj');
    if (isPossessor && isMain(state, owned) && fits(at)) best = at;
  }
  return best;
}

/** The actor that the sentence before has as the subject of its main clause; -1 where it does not fit. */
function lastSubject(state: TextState, index: number, fits: (at: number) => boolean): number {
  const { document } = state.reading;
  const sentence = state.sentence(index);
  for (let at = state.firstFrom(sentence - 1); at < state.firstFrom(sentence); at++) {
    const { head } = state.candidate(at);
    if (document.dep(head).startsWith('nsubj') && isMain(state, head) && fits(at)) return at;
  }
  return -1;
}

/** `the group`, `the militants`: takes up an actor of its kind; `the groups` are several. */
function takesUpKind({ noun, isPlural }: Candidate): boolean {
  return noun !== null && GENERAL.has(noun.noun) && !(isPlural && noun.sort === 'body');
}
