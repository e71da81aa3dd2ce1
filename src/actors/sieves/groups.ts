import type { Candidate } from '../candidate.ts';
import { clauseVerb, subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { areOfOneSort, isOfSides, pairInContact } from './pairs.ts';

/** Actors that the words put side by side: `Peru and Chile`, `talks between the union and the firm`. */
export interface Coordination {
  /** The first member. */
  readonly head: number;
  readonly members: readonly number[];
}

/** The coordinations of two and more mentions in a text, in order. */
export function findCoordinations(state: TextState): readonly Coordination[] {
  const { document } = state.reading;
  const members = new Map<number, number[]>();
  for (const [index, candidate] of state.candidates.entries()) {
    if (candidate.form === 'pronoun' && document.dep(candidate.head) !== 'conj') continue;
    let at = candidate.head;
    for (let steps = 0; steps < 12 && document.dep(at) === 'conj'; steps++) at = document.head(at);
    if (at === candidate.head) continue;
    const first = state.at[at] ?? -1;
    if (first < 0 || first === index || !areAlike(state.candidate(first), candidate)) continue;
    members.set(first, [...(members.get(first) ?? [first]), index]);
  }
  return [...members]
    .map(([head, all]) => ({ head, members: all }))
    .sort((a, b) => a.head - b.head);
}

/** Who meets, talks to or fights whom of like kind in one clause, by the subject: what a later `they` can mean. */
export function findCompanions(state: TextState): ReadonlyMap<number, readonly number[]> {
  const { reading, at } = state;
  const { document } = reading;
  const found = new Map<number, readonly number[]>();
  for (const [index, candidate] of state.candidates.entries()) {
    if (
      document.dep(candidate.head) !== 'pobj' ||
      reading.lower(document.head(candidate.head)) !== 'with'
    )
      continue;
    const verb = clauseVerb(reading, candidate.head);
    const subject = verb < 0 ? -1 : (at[subjectOf(reading, verb)] ?? -1);
    if (subject < 0 || subject === index) continue;
    const { kind } = state.clusters.of(subject);
    if (kind !== state.clusters.of(index).kind || (kind !== 'person' && kind !== 'state')) continue;
    if (candidate.isPlural || state.candidate(subject).isPlural || found.has(subject)) continue;
    found.set(subject, [subject, index]);
  }
  return found;
}

function areAlike(one: Candidate, other: Candidate): boolean {
  return (one.kind === 'place') === (other.kind === 'place');
}

/** The members of the nearest two that a plural can mean (`both`, `the two countries`), before a candidate. */
export function nearestPair(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  fits: (member: number) => boolean,
): readonly number[] {
  const sentence = state.sentence(index);
  for (let at = coordinations.length - 1; at >= 0; at--) {
    const found = coordinations[at];
    if (
      found === undefined ||
      found.head >= index ||
      state.candidate(found.head).first >= state.candidate(index).first
    )
      continue;
    if (sentence - state.sentence(found.head) > 4) break;
    // Three are no two.
    if (found.members.length > 2) continue;
    const fitting = found.members.filter((member) => member !== index && fits(member));
    if (fitting.length >= 2 && fitting.length === found.members.length) return fitting;
  }
  const [one, other] = lastTwo(state, index, fits);
  if (one === undefined || other === undefined) return [];
  // Unlike ones that nothing puts side by side are no two.
  return state.clusters.of(one).kind === state.clusters.of(other).kind ? [one, other] : [];
}

/** The two that a description can mean (`both governments`): those that act together there, those most in contact, else the last two. */
export function twoMeant(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  mayBe: (member: number) => boolean,
  suits: (one: number, other: number) => boolean = () => true,
): readonly number[] {
  // Who stands for several is no one of two.
  const fits = (member: number): boolean => !state.members.has(member) && mayBe(member);
  const own = actingPair(state, coordinations, index, fits);
  if (own.length === 2) return own;
  const outside = outsiders(state, coordinations, index);
  const found = pairInContact(state, coordinations, index, outside, fits, suits);
  // Of three in one sentence the last two are no better guess.
  if (found === null) return [];
  if (found.length === 2) return found;
  // Two of whom the text tells nothing mutual are no two sides.
  if (isOfSides(state.candidate(index).noun?.noun ?? '')) return [];
  const isOutside = (at: number): boolean =>
    outside.some((each) => state.clusters.areSame(each, at));
  const last = lastTwo(state, index, (at) => fits(at) && !isOutside(at));
  return last.every((one) => last.every((other) => one === other || suits(one, other))) ? last : [];
}

/** Whom `both` cannot mean: who does it to them, and who says what they should do. */
function outsiders(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
): readonly number[] {
  const subject = ownSubject(state, index);
  const found = subject < 0 ? demander(state, index) : subject;
  if (found < 0) return [];
  const beside = coordinations.find(({ head }) => head === found)?.members ?? [];
  return [
    found,
    ...beside,
    ...namedBehind(state, found),
    ...(state.members.get(found) ?? []),
    ...(state.owners[found] ?? []),
  ];
}

/** `the hosts, Oman and Yemen`: the names that stand beside a description. */
function namedBehind(state: TextState, index: number): readonly number[] {
  const { document } = state.reading;
  const { head } = state.candidate(index);
  const isNamed = (token: number): boolean => {
    for (let at = token; document.isWithin(at, head); at = document.head(at)) {
      if (document.dep(at) === 'appos') return document.head(at) === head;
      if (document.dep(at) !== 'conj') return false;
    }
    return false;
  };
  return state.candidates.flatMap((each, at) =>
    each.head > head && isNamed(each.head) ? [at] : [],
  );
}

/** `Chad said both sides should talk`: it is none of them; -1 for nobody. */
function demander({ reading, speech, candidates }: TextState, index: number): number {
  const { document } = reading;
  const head = candidates[index]?.head ?? -1;
  const verb = head < 0 ? -1 : document.head(head);
  const isDemand = document
    .children(verb)
    .some((each) => /^(?:must|need|ought|should)$/u.test(reading.lower(each)));
  return isDemand ? (speech.around(head)?.speaker ?? -1) : -1;
}

/** What two do with what is between them; who welcomes, urges or hosts may be a third. */
const TOGETHER =
  /^(?:agree|announce|boost|break|build|conclude|cut|declare|deepen|develop|end|establish|exchange|expand|finali[sz]e|form|hold|improve|initial|negotiate|normali[sz]e|open|plan|pledge|proclaim|ratify|reach|reopen|resolve|restore|resume|seal|settle|sever|sign|strengthen|vow)$/u;

/** `Oman and Yemen announced a merger of the two countries`: the subjects of the same clause, where they have in common what is said of the two. */
function actingPair(
  state: TextState,
  coordinations: readonly Coordination[],
  index: number,
  fits: (member: number) => boolean,
): readonly number[] {
  const { reading } = state;
  const { document } = reading;
  const { head } = state.candidate(index);
  const preposition = document.head(head);
  if (document.dep(head) !== 'pobj' || !/^(?:between|of|for)$/u.test(reading.lower(preposition)))
    return [];
  const subject = ownSubject(state, index);
  const verb = clauseVerb(reading, head);
  if (subject < 0 || !TOGETHER.test(document.lemma(verb))) return [];
  const members = coordinations.find((each) => each.head === subject)?.members ?? [];
  return members.length === 2 && members.every(fits) ? members : [];
}

/** The last two different actors of the kind that are not coordinated: subject and object of a sentence before. */
function lastTwo(
  state: TextState,
  index: number,
  fits: (member: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  const sentence = state.sentence(index);
  const subject = ownSubject(state, index);
  for (let at = index - 1; at >= 0 && found.length < 2; at--) {
    const candidate = state.candidate(at);
    if (sentence - state.sentence(at) > 4) break;
    if (candidate.last > state.candidate(index).first || candidate.isPlural || !fits(at)) continue;
    if (candidate.sense === 'adjective' && candidate.kind !== 'state') continue;
    // `Chile, which borders both countries`: who does it is none of the two.
    if (subject >= 0 && state.clusters.areSame(subject, at)) continue;
    if (found.some((other) => state.clusters.areSame(other, at) || !areOfOneSort(state, other, at)))
      continue;
    found.unshift(at);
  }
  return found.length === 2 ? found : [];
}

/** The subject of the clause that a mention is in, if it is not that itself; -1 for none. */
export function ownSubject(state: TextState, index: number): number {
  const { reading, at } = state;
  // `The former warned the latter`: here the subject is one of them.
  if (reading.lower(state.candidate(index).head) === 'latter') return -1;
  const verb = clauseVerb(reading, state.candidate(index).head);
  const subject = verb < 0 ? -1 : (at[subjectOf(reading, verb)] ?? -1);
  return subject === index ? -1 : subject;
}
