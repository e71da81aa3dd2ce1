import type { TextState } from '../text-state.ts';
import type { Coordination } from './groups.ts';

/** What those do who stand between the two: they are none of them. */
const MEDIATING =
  /^(?:mediate|broker|host|facilitate|appeal|urge|exhort|arbitrate|intercede|intervene|guarantee|observe|monitor)$/u;
/** Prepositions whose object is where or whereto, not with or against whom. */
const ASIDE = /^(?:in|at|near|through|via|into|across|like|than|including|as|since|from|over)$/u;
/** What armies do into the land of whom they fight. */
const INVADING =
  /^(?:advance|cross|drive|march|move|penetrate|pour|push|roll|storm|strike|sweep|thrust)$/u;
/** What allies do: those are no two sides. */
const ALLIED =
  /^(?:aid|arm|assist|back|defend|endorse|fund|help|join|protect|supply|support|train)$/u;
/** What only one of the parties to a quarrel does. */
const ANSWERING = /^(?:counter|deny|dismiss|rebuff|refute|reject|retaliate|retort)$/u;
/** What two do with each other. */
const MUTUAL =
  /^(?:agree|argue|battle|clash|compete|confront|disagree|discuss|exchange|feud|fight|meet|negotiate|quarrel|resume|sever|share|sign|spar|swap|talk|trade|wage)$/u;
/** How many sentences back the two are looked for, and how much one sentence takes from their weight. */
const REACH = 14;
const DECAY = 0.8;
/** What headline and lead keep of their weight however far back they are. */
const LEAD = 0.5;
/** Weight of what two do with each other. */
const MUTUALLY = 6;
/** Weight of two whom a pronoun meant, where two sides are meant. */
const BESIDE = 1.2;
/** What it adds that the sentence goes on to name one of the two. */
const NAMED_BEHIND = 3;

/** Two actors met in one clause. */
interface Contact {
  readonly pair: readonly [number, number];
  readonly weight: number;
}

/**
 * The two that `both governments` or `the two sides` speak of: those that the headline, the lead and the
 * sentences before bring together most often, side by side or as doer and target. Who mediates is none of them; null where
 * the sentence itself leaves open which two of three are meant.
 */
export function pairInContact(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  outside: readonly number[],
  fits: (member: number) => boolean,
  suits: (one: number, other: number) => boolean,
): readonly number[] | null {
  const here: Contact[] = [];
  const scores = new Map<string, { score: number; pair: readonly [number, number] }>();
  const sentence = state.sentence(index);
  const ahead = namedBehind(state, index);
  const isBarred = (member: number): boolean =>
    outside.some((other) => state.clusters.areSame(member, other));
  for (const contact of contacts(state, coordinations, index, fits)) {
    const { pair, weight } = contact;
    const [one, other] = pair;
    if (isBarred(one) || isBarred(other) || state.clusters.areSame(one, other)) continue;
    if (!areOfOneSort(state, one, other) || !suits(one, other)) continue;
    const at = state.sentence(other);
    if (at === sentence) here.push(contact);
    const distance = sentence - at;
    if (distance > REACH && at > 1) continue;
    const fade = Math.max(DECAY ** distance, at <= 1 ? LEAD : 0);
    const key = [state.clusters.find(one), state.clusters.find(other)]
      .sort((a, b) => a - b)
      .join(' ');
    const known = scores.get(key);
    const isAhead = ahead.some((each) => pair.some((at) => state.clusters.areSame(each, at)));
    const first = known?.score ?? (isAhead ? NAMED_BEHIND : 0);
    scores.set(key, { score: first + weight * fade, pair });
  }
  if (isOneWithTwo(state, here)) return null;
  const [best] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (best === undefined) return [];
  const answering = answererBefore(state, sentence);
  const isPassed =
    answering >= 0 &&
    fits(answering) &&
    !best.pair.some((each) => state.clusters.areSame(each, answering));
  return isPassed ? null : [...best.pair].sort((a, b) => a - b);
}

/** `Chad dismissed the charge. The two rivals`: the state that the sentence before has answering somebody, who must be one of the two; -1 for none. */
function answererBefore(state: TextState, sentence: number): number {
  const { document } = state.reading;
  const end = state.firstFrom(sentence);
  for (let at = state.firstFrom(sentence - 1); at < end; at++) {
    const { head } = state.candidate(at);
    if (document.dep(head) !== 'nsubj' || state.clusters.of(at).kind !== 'state') continue;
    const verb = document.head(head);
    if (document.dep(verb) === 'ROOT') return ANSWERING.test(document.lemma(verb)) ? at : -1;
  }
  return -1;
}

/** `Relations between the two have been poor since Chad bombed a post`: a state that the sentence goes on to name is one of them. */
function namedBehind(state: TextState, index: number): readonly number[] {
  const { candidates, clusters } = state;
  const { document } = state.reading;
  const { head } = state.candidate(index);
  const isBetween = /^(?:among|between|of)$/u.test(state.reading.lower(document.head(head)));
  if (!isBetween) return [];
  return [...candidates.keys()].filter(
    (at) =>
      at > index &&
      state.sentence(at) === state.sentence(index) &&
      clusters.of(at).kind === 'state' &&
      !isAimedAt(state, at),
  );
}

/** `a pact of the two countries aimed at Chad`: a third. */
function isAimedAt({ reading, candidates }: TextState, index: number): boolean {
  const { document } = reading;
  const head = candidates[index]?.head ?? -1;
  return (
    document.dep(head) === 'pobj' && /^(?:against|at)$/u.test(reading.lower(document.head(head)))
  );
}

/** `China, which backed Chad, warned Togo, and Mali armed both`: of three, any two may be meant, but where two do something with each other. */
function isOneWithTwo(state: TextState, contacts: readonly Contact[]): boolean {
  const same = (a: number, b: number): boolean => state.clusters.areSame(a, b);
  const states = contacts.filter(({ pair }) =>
    pair.every((each) => state.clusters.of(each).kind === 'state'),
  );
  const isOther = (one: Contact, other: Contact): boolean =>
    one.pair.filter((each) => other.pair.some((member) => same(each, member))).length === 1;
  const mutual = states.filter(({ weight }) => weight === MUTUALLY);
  const [first] = mutual;
  if (first !== undefined && !mutual.some((other) => isOther(first, other))) return false;
  return states.some((one) => states.some((other) => isOther(one, other)));
}

/** A person and a state, or a body of states and a party, are no two of a kind. */
export function areOfOneSort(state: TextState, one: number, other: number): boolean {
  const a = state.clusters.of(one).kind;
  const b = state.clusters.of(other).kind;
  return (
    (a === 'person') === (b === 'person') &&
    ((a === 'intergovernmental') === (b === 'intergovernmental') || a === 'state' || b === 'state')
  );
}

/** True for a noun of those who stand against each other. */
export function isOfSides(noun: string): boolean {
  return /^(?:belligerent|combatant|delegation|enemy|foe|rival|side)$/u.test(noun);
}

/** All that the text before a mention brings together: side by side, or as doer and target. */
function* contacts(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  fits: (member: number) => boolean,
): Generator<Contact> {
  const { document } = state.reading;
  const { first, noun } = state.candidate(index);
  const areSides = isOfSides(noun?.noun ?? '');
  const near = state.firstFrom(state.sentence(index) - REACH);
  const lead = Math.min(index, state.firstFrom(2));
  const isFar = (at: number): boolean => at >= lead && at < near;
  for (const { head, members } of coordinations) {
    const [one, other] = members;
    if (one === undefined || other === undefined || members.length !== 2) continue;
    if (isFar(other)) continue;
    if (state.candidate(other).last > first || members.includes(index)) continue;
    if (!fits(one) || !fits(other) || isAside(state, head)) continue;
    const isLast =
      state.sentence(index) - state.sentence(head) <= 1 &&
      document.dep(state.candidate(head).head).startsWith('nsubj');
    const isMutually = isMutual(state, head);
    // Who does or undergoes the same side by side is no two sides.
    if (areSides && !isMutually) continue;
    yield { pair: [one, other], weight: isMutually ? MUTUALLY : isLast ? 5 : 3 };
  }
  // `Both capitals` after `the two governments` are those again.
  for (const [at, members] of state.members) {
    const [one, other] = members;
    if (one === undefined || other === undefined || members.length !== 2) continue;
    if (at >= index || isFar(other)) continue;
    if (!fits(one) || !fits(other)) continue;
    const { form, noun: called } = state.candidate(at);
    const isBesideOnly = areSides && form === 'pronoun';
    // `the two countries` that send observers are no two sides.
    const isElse = !isBesideOnly && !isOfSides(called?.noun ?? '') && !isMutual(state, at);
    if (areSides && isElse) continue;
    yield { pair: [one, other], weight: isBesideOnly ? BESIDE : 3 };
  }
  for (const at of [...range(0, lead), ...range(Math.max(lead, near), index)]) {
    const subject = state.candidate(at);
    if (!/^nsubj/u.test(document.dep(subject.head))) continue;
    const verb = document.head(subject.head);
    if (mediates(state, verb)) continue;
    if (areSides && ALLIED.test(document.lemma(verb))) continue;
    const side = sideOf(state, at, fits);
    if (side === undefined || isUnnamed(state, side)) continue;
    for (let next = at + 1; next < index; next++) {
      const target = state.candidate(next);
      if (target.first >= first || state.sentence(next) !== state.sentence(at)) break;
      if (!document.isWithin(target.head, verb) || !fits(next)) continue;
      if (isUnnamed(state, next)) continue;
      // `Denmark and Finland were exempted`: who does it as well is no target.
      if (document.isWithin(target.head, subject.head)) continue;
      if (next === side || isAside(state, next)) continue;
      const isDirect = document.head(target.head) === verb;
      const weight = (isDirect ? 2 : 1.5) * (state.clusters.of(next).hasName ? 1 : 0.6);
      yield { pair: [side, next], weight: weight * (state.clusters.of(side).hasName ? 1 : 0.6) };
    }
  }
}

function* range(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) yield at;
}

/** `talks between Chad and Togo`, `Chad and Togo clashed`: with each other; `Chad and Togo voted` may be on one side. */
function isMutual(state: TextState, index: number): boolean {
  const { document } = state.reading;
  const { head } = state.candidate(index);
  const above = document.head(head);
  if (document.dep(head) === 'pobj') return state.reading.lower(above) === 'between';
  if (!document.dep(head).startsWith('nsubj')) return false;
  // `failed to agree`
  const open = state.reading.child(above, 'xcomp');
  return MUTUAL.test(document.lemma(above)) || (open >= 0 && MUTUAL.test(document.lemma(open)));
}

/** `Kosovo's prime minister accused Serbia`, `Chad's troops attacked Libya`: the country is the side. */
function sideOf(
  state: TextState,
  at: number,
  fits: (member: number) => boolean,
): number | undefined {
  const owner = (state.owners[at] ?? []).find((each) => fits(each));
  const isOfState = owner !== undefined && state.clusters.of(owner).kind === 'state';
  const { noun, name } = state.candidate(at);
  if (isOfState && name === '' && noun?.isOrgan === true) return owner;
  return fits(at) ? at : owner;
}

/** `everyone`, `people`: nobody in particular. */
function isUnnamed(state: TextState, index: number): boolean {
  const known = state.clusters.of(index);
  return !known.hasName && known.kind === 'people';
}

/** True for what is only where it happens, or who mediates. */
function isAside(state: TextState, index: number): boolean {
  const { document } = state.reading;
  let { head } = state.candidate(index);
  while (document.dep(head) === 'conj' && document.head(head) < head) head = document.head(head);
  const governor = document.head(head);
  const dep = document.dep(head);
  if (dep === 'pobj') {
    const isInvaded =
      state.reading.lower(governor) === 'into' &&
      INVADING.test(document.lemma(document.head(governor)));
    if (isInvaded) return false;
    if (ASIDE.test(state.reading.lower(governor))) return true;
    return (
      state.reading.lower(governor) === 'to' && document.pos(document.head(governor)) === 'VERB'
    );
  }
  return dep.startsWith('nsubj') && mediates(state, governor);
}

/** `offered to mediate`, `urged`: what somebody else does who is neither of the two. */
function mediates(state: TextState, verb: number): boolean {
  const { document } = state.reading;
  if (MEDIATING.test(document.lemma(verb))) return true;
  return document
    .children(verb)
    .some((child) => document.dep(child) === 'xcomp' && MEDIATING.test(document.lemma(child)));
}
