import type { ActorKind } from './actor.ts';
import { isHeld, isSide, isSideAdjective } from './attributive-sides.ts';
import { type Candidate, candidate, type Determiner } from './candidate.ts';
import {
  determinerOf,
  GENERIC_DETERMINERS,
  isModifier,
  isOfAge,
  leftOf,
  quantityOf,
  rightOf,
} from './description-span.ts';
import { describedKind } from './kinds.ts';
import type { ActorNoun } from './nouns.ts';
import { numberedAt } from './numbered.ts';
import { isNobody } from './other-senses.ts';
import type { Reading } from './reading.ts';
import { genderOfNoun } from './titles.ts';

/** Finds noun phrases whose head describes actors or places: `gunmen`, `the ministry`, `two villages`. */
export function findDescriptions(
  reading: Reading,
  names: readonly Candidate[],
  taken: Uint8Array,
): Candidate[] {
  const found: Candidate[] = [];
  const nameAt = new Map<number, Candidate>();
  for (const name of names) for (let i = name.first; i < name.last; i++) nameAt.set(i, name);
  for (let i = 0; i < reading.words.length; i++) {
    if (taken[i] === 1) continue;
    const description =
      describedAt(reading, i, taken, nameAt) ?? agedAt(reading, i) ?? numberedAt(reading, i);
    if (description !== null) found.push(description);
  }
  return found;
}

const WHEREVER =
  /^(?:back|down|home|in|(?:north|south)(?:east|west)?|east|west|on|out|sea|sky|up)wards?$/u;
/** Words of quantity that stand for people of whatever kind. */
const COUNTS = /^(?:dozens|hundreds|millions|thousands)$/u;
const ARMED: ReadonlySet<ActorKind> = new Set(['armed-group', 'military', 'police']);

function describedAt(
  reading: Reading,
  i: number,
  taken: Uint8Array,
  nameAt: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const { document } = reading;
  const tag = document.tag(i);
  const isNominal =
    tag.startsWith('NN') ||
    (/^(?:JJ|VBN|VBD)$/u.test(tag) && isNominalAdjective(reading, i)) ||
    (tag === 'JJ' && (isSideAdjective(reading, i) || isGluedGeneral(reading, i)));
  // `hundreds of thousands of miners`
  if (!isNominal || document.dep(i) === 'quantmod') return null;
  const noun = reading.noun(i);
  if (noun === null || noun.sort === 'name' || noun.sort === 'thing') return null;
  if (isInsideNoun(reading, i, noun)) return null;
  // `chief of staff` is one office.
  if (noun.noun === 'staff' && /^chiefs?$/u.test(reading.lower(i - 2))) return null;
  const isInside = isModifier(reading, i);
  // `a rebel attack`: one word for all who made it.
  const isPlural =
    noun.sort === 'mass' || reading.isPlural(i) || (isInside && noun.sort === 'human');
  const first = leftOf(reading, i, taken);
  // `the army chief`: the determiner is the chief's, and the army is the one that there is.
  const determiner = isInside ? 'the' : determinerOf(reading, first);
  const isCapital = reading.isCapital(i) && i > reading.sentenceFirst(i) && reading.titled[i] === 0;
  const modifiers: string[] = [];
  let hasName = false;
  for (let k = first; k < i; k++) {
    if (taken[k] === 1) hasName = true;
    else if (/\p{L}/u.test(reading.words[k] ?? '') && !isOfAge(reading, k)) {
      // `right-wing` is one word.
      const isSecond = isHyphenated(reading, k) && k - 2 >= first && taken[k - 2] !== 1;
      const before = isSecond && modifiers.length > 0 ? `${modifiers.pop() ?? ''}-` : '';
      modifiers.push(`${before}${reading.lower(k)}`);
    }
  }
  if (isNobody(reading, i, noun, modifiers)) return null;
  const [right, complement] = rightOf(reading, i, nameAt);
  const end = noun.noun.includes('-') && reading.isGluedBehind(i) ? Math.max(right, i + 3) : right;
  const hasBody = modifiers.some((word) => reading.nouns.noun(word)?.isOrgan === true);
  const isOwned = hasName || complement || determiner === 'possessive';
  const isSeveral = noun.sort === 'human' && isPlural;
  const isDoubtful =
    noun.isWeak && !hasBody && !isOwned && !isCapital && !isSeveral && !acts(reading, i);
  const isTold = determiner !== 'none' && determiner !== 'possessive';
  if (isDoubtful && (!isTold || noun.sort === 'place' || noun.sort === 'craft')) return null;
  const isAside =
    isInside &&
    !isOwned &&
    !isHeld(reading, i + 1) &&
    !/^(?:the|'s|his|her|its|their|our)$/u.test(reading.lower(first - 1));
  const isTentative =
    isAside ||
    isCapacity(reading, i, noun, isOwned) ||
    (isDoubtful && noun.sort !== 'human' && !isFought(reading, i, noun));
  if (isUntold(reading, i, noun, determiner)) return null;
  const outer = quantityOf(reading, i, first);
  const from = outer ?? first;
  // `hundreds of riot police`: what is counted says who and of what kind they are.
  const counted = noun.sort === 'mass' && complement ? reading.noun(end - 1) : null;
  const isCount = COUNTS.test(noun.noun) && counted !== null && isOfPeople(counted);
  // `thousands of supporters of Lund`
  const last = isCount ? rightOf(reading, end - 1, nameAt)[0] : end;
  const kind =
    counted !== null && ARMED.has(counted.kind)
      ? counted.kind
      : describedKind(reading, noun, modifiers, isPlural);
  const quantity = outer === null ? null : reading.singular(outer);
  const isOne = quantity === 'one';
  return candidate({
    first: from,
    last,
    head: outer ?? i,
    form: isCapital && first < i && noun.sort === 'body' ? 'name' : 'description',
    // `one of its directors`
    kind: noun.sort === 'human' && quantity !== null && (!isPlural || isOne) ? 'person' : kind,
    isPlural: !isOne && (isPlural || quantity !== null),
    gender: noun.sort === 'human' && !isPlural ? genderOfNoun(noun.noun) : null,
    noun: isCount ? counted : noun,
    modifiers,
    determiner: outer === null && !(isCount && determiner === 'none') ? determiner : 'some',
    isGeneric: isGeneric(reading, i, first, { noun, determiner, isPlural, isOwned }),
    isTentative,
    ...ownName(reading, i, noun, taken),
  });
}

/** `hundreds of miners`, `dozens of families`; `hundreds of people` may be any. */
function isOfPeople({ sort, noun }: ActorNoun): boolean {
  return sort === 'human' || (sort === 'mass' && noun !== 'people');
}

/** `the Bridge party`: a name, though its noun is written small. */
function ownName(
  reading: Reading,
  i: number,
  noun: ActorNoun,
  taken: Uint8Array,
): Partial<Candidate> {
  const before = i - 1;
  const isNamed =
    noun.kind === 'party' &&
    noun.sort === 'body' &&
    !reading.isPlural(i) &&
    reading.isCapital(before) &&
    reading.document.tag(before).startsWith('NNP') &&
    before > reading.sentenceFirst(i) &&
    reading.titled[i] === 0 &&
    taken[before] !== 1;
  if (!isNamed) return {};
  const name = `${reading.words[before] ?? ''} ${reading.words[i] ?? ''}`;
  return { form: 'name', name, nameFirst: before, nameLast: i + 1 };
}

/** `the governor-general`, where the parser takes the second word for an adjective. */
function isGluedGeneral(reading: Reading, i: number): boolean {
  const isGlued = reading.words[i - 1] === '-' && reading.noun(i)?.noun.includes('-') === true;
  return isGlued && reading.document.dep(i) !== 'amod';
}

/** `the wounded`, `the dead`: adjectives that stand for people. */
function isNominalAdjective(reading: Reading, i: number): boolean {
  const noun = reading.noun(i);
  if (noun === null || noun.sort !== 'mass') return false;
  const dep = reading.document.dep(i);
  return /^(?:nsubj|nsubjpass|dobj|pobj|conj)$/u.test(dep) && reading.lower(i - 1) === 'the';
}

/** True for `wing` in `right-wing`. */
function isHyphenated({ document, words }: Reading, token: number): boolean {
  const isTight = (k: number): boolean => document.end(k - 1) === document.start(k);
  return words[token - 1] === '-' && isTight(token - 1) && isTight(token);
}

/** `used the school as a base`, `registered as refugees`: what somebody or something is used or counted as. */
function isCapacity(reading: Reading, i: number, noun: ActorNoun, isOwned: boolean): boolean {
  const { document } = reading;
  if (document.dep(i) !== 'pobj' || reading.lower(document.head(i)) !== 'as' || isOwned)
    return false;
  // `groups such as farmers`: examples are somebody.
  if (reading.lower(document.head(i) - 1) === 'such') return false;
  return noun.sort === 'place' || noun.sort === 'craft' || reading.isPlural(i);
}

/** `attacked a patrol`: what fighters fight is theirs, even where the word alone says little. */
function isFought(reading: Reading, i: number, noun: ActorNoun): boolean {
  const isForce = noun.kind === 'military' || noun.kind === 'police' || noun.kind === 'armed-group';
  const dep = reading.document.dep(i);
  return isForce && (dep === 'dobj' || dep === 'nsubjpass');
}

/** True for a noun that only modifies the next one: `army convoy`; a body before an office is kept (`army chief`). */
function isInsideNoun(reading: Reading, i: number, noun: ActorNoun): boolean {
  const { document } = reading;
  const dep = document.dep(i);
  if (dep !== 'compound' && dep !== 'nmod' && dep !== 'amod' && dep !== 'npadvmod') return false;
  const head = document.head(i);
  // `drove the rebels northwards`: an adverb that the parser takes for a noun.
  if (head < i || WHEREVER.test(reading.lower(head))) return false;
  if (isDoer(reading, i)) return false;
  // Across a determiner, a number or a conjunction the parser is wrong: `gave the navy four boats`.
  for (let k = i + 1; k <= head; k++) {
    if (!/^(?:NN|JJ|VBG|VBN|HYPH|POS|AFX)/u.test(document.tag(k))) return dep === 'npadvmod';
  }
  if (dep === 'npadvmod') return true;
  const outer = reading.noun(head);
  const isOffice = outer !== null && outer.sort === 'human' && outer.role !== null;
  // A `service member` serves, in whatever service.
  const isBody =
    noun.sort !== 'human' && noun.sort !== 'place' && !noun.isWeak && noun.noun !== 'service';
  if (isOffice && isBody && head === i + 1) return false;
  return !(isSide(noun) && head === i + 1 && isHeld(reading, head));
}

/** `the rebel-held north`: who does it stands before the hyphen. */
function isDoer(reading: Reading, i: number): boolean {
  if (reading.words[i + 1] !== '-') return false;
  return /^(?:held|backed|led|controlled|run|ruled|dominated|supported|occupied|owned|trained|funded|armed)$/u.test(
    reading.lower(i + 2),
  );
}

/** `the 48-year-old said`: the age stands for the person. */
function agedAt(reading: Reading, i: number): Candidate | null {
  const isAge = /^olds?$/u.test(reading.lower(i)) && reading.lower(i - 2).startsWith('year');
  if (!isAge || !isOfAge(reading, i)) return null;
  if (!/^(?:nsubj|nsubjpass|dobj|dative|pobj|poss|appos|conj)$/u.test(reading.document.dep(i)))
    return null;
  const isPlural = reading.lower(i) === 'olds';
  const first = reading.words[i - 3] === '-' ? i - 4 : i - 2;
  return candidate({
    first,
    last: i + 1,
    head: i,
    form: 'description',
    kind: isPlural ? 'people' : 'person',
    isPlural,
    noun: reading.nouns.noun('person'),
    determiner: determinerOf(reading, first),
  });
}

/** True where it does something: subject, agent, possessor, receiver. */
function acts(reading: Reading, i: number): boolean {
  const { document } = reading;
  const dep = document.dep(i);
  if (dep === 'poss' || dep === 'dative') return true;
  if (dep === 'pobj') return document.dep(document.head(i)) === 'agent';
  if (dep === 'conj') return document.head(i) < i && acts(reading, document.head(i));
  // `the palace was urged to`: a body that suffers a verb is one, a building may be.
  if (dep === 'nsubjpass') return reading.noun(i)?.sort === 'body';
  return dep === 'nsubj' && /^(?:VERB|AUX)$/u.test(document.pos(document.head(i)));
}

/** Uses of such words that speak of nobody: `in power`, `by force`, `take part`, `on the part`, `state television`. */
function isUntold(reading: Reading, i: number, noun: ActorNoun, determiner: Determiner): boolean {
  const { document } = reading;
  // `joined forces with the Front`
  const isJoined = reading.lower(i) === 'forces' && document.dep(i) === 'dobj';
  if (isJoined && /^(?:combine|join|unite)$/u.test(document.lemma(document.head(i)))) return true;
  if (noun.sort === 'mass' || reading.isPlural(i) || noun.sort === 'place') return false;
  if (reading.isCapital(i)) return false;
  if (isBanishment(reading, i)) return true;
  const isBare =
    determiner === 'none' && reading.child(i, 'det', 'poss', 'nummod', 'amod', 'compound') < 0;
  if (!isBare) return false;
  // Telegraphic headlines leave articles out; elsewhere a bare singular is an activity or a state.
  const dep = document.dep(i);
  // `bomber, fighter and tanker aircraft`: a kind of thing, not somebody.
  if (noun.sort === 'human' && dep === 'conj' && !reading.isTelegraphic(i))
    return document.children(i).every((child) => /^(?:cc|conj|punct)$/u.test(document.dep(child)));
  return (
    (dep === 'pobj' || dep === 'dobj') &&
    noun.sort === 'body' &&
    !reading.isTelegraphic(i) &&
    noun.kind !== 'parliament' &&
    noun.kind !== 'court'
  );
}

/** `lives in self-imposed exile`: how one lives, and nobody. */
function isBanishment(reading: Reading, i: number): boolean {
  const { document } = reading;
  return (
    reading.lower(i) === 'exile' &&
    document.dep(i) === 'pobj' &&
    /^(?:from|in|into|since|to)$/u.test(reading.lower(document.head(i))) &&
    reading.child(i, 'det') < 0
  );
}

interface Described {
  readonly noun: ActorNoun;
  readonly determiner: Determiner;
  readonly isPlural: boolean;
  readonly isOwned: boolean;
}

/** No particular actor: `some countries`, `terrorist groups`; a bare plural that did something is particular. */
function isGeneric(reading: Reading, i: number, first: number, described: Described): boolean {
  const { determiner, isPlural, isOwned } = described;
  if (determiner === 'some') return !isOwned || GENERIC_DETERMINERS.has(reading.lower(first - 1));
  if (isOwned || !isPlural || determiner !== 'none') return false;
  if (reading.child(i, 'nummod') >= 0) return false;
  return !isPast(reading, i);
}

/** True where the verb above a token tells what happened. */
function isPast(reading: Reading, i: number): boolean {
  const { document } = reading;
  for (let at = i, steps = 0; steps < 6; steps++) {
    const head = document.head(at);
    if (head === at) return reading.isTelegraphic(i) || document.tag(at) === 'VBD';
    const tag = document.tag(head);
    if (tag === 'VBD') return true;
    if (tag === 'VBN' || tag === 'VBG')
      return document
        .children(head)
        .some((child) => /^(?:was|were|had|has|have|been)$/u.test(reading.lower(child)));
    if (tag.startsWith('VB')) return false;
    at = head;
  }
  return false;
}
