import type { Candidate } from '../candidate.ts';
import { type PronounKind, pronounAt, relativeAntecedent } from '../pronouns.ts';
import { clauseVerb, subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { agreementOf } from './agreement.ts';
import { answererMeant } from './answering.ts';
import { barredFor } from './barred.ts';
import { bothMeant } from './both.ts';
import { type Coordination, findCompanions, nearestPair } from './groups.ts';
import { likelihoodOf, speechBonus } from './likelihood.ts';
import { thingScore } from './salience.ts';
import { spokenFor } from './spoken-for.ts';
import { topicOf } from './topic.ts';

/** What one does with one's own followers. */
const GATHERING = /^(?:assemble|gather|leave|line|mass|rally|unite)$/u;

/** How many mentions and sentences back a pronoun finds its actor. */
const REACH = { mentions: 60, sentences: 4 };

/** From how many sentences back on `it` and `they` are no more than a guess. */
const FAR = 3;

/** Finds the actors of pronouns by agreement, role, recency and speech; drops those that refer to none. */
export class PronounSieve {
  readonly #state: TextState;
  readonly #coordinations: readonly Coordination[];
  readonly #companions: ReadonlyMap<number, readonly number[]>;
  readonly #article: number;
  readonly #resolved = new Set<number>();

  constructor(state: TextState, coordinations: readonly Coordination[]) {
    this.#state = state;
    this.#coordinations = coordinations;
    this.#companions = findCompanions(state);
    this.#article = topicOf(state);
  }

  /** Joins a pronoun of the third person, or a relative one, to its actor; true where it is one that waits for `resolveFirstPerson`. */
  resolve(index: number): boolean {
    if (this.#resolved.has(index)) return false;
    this.#resolved.add(index);
    const candidate = this.#state.candidate(index);
    const kind = pronounAt(this.#state.reading, candidate.head);
    if (kind === null) return false;
    if (kind.person === 1) return true;
    switch (kind.sort) {
      case 'relative':
        this.#joinRelative(index, candidate);
        return false;
      case 'reflexive':
        this.#joinOrDrop(index, this.#reflected(candidate, kind));
        return false;
      case 'reciprocal':
        this.#joinReciprocal(index, candidate);
        return false;
      case 'both':
        this.#standFor(index, bothMeant(this.#state, this.#coordinations, index));
        return false;
      case 'former':
      case 'latter':
        this.#joinOrdered(index, kind.sort);
        return false;
      default:
        this.#joinPersonal(index, candidate, kind);
        return false;
    }
  }

  #joinOrDrop(index: number, other: number): void {
    if (other >= 0 && other !== index && !this.#state.dropped.has(other))
      this.#state.clusters.join(other, index);
    else this.#state.dropped.add(index);
  }

  /** Who does it to themselves: the subject of the clause, or the first person before in the sentence where the parser took a place for it. */
  #reflected({ head }: Candidate, { gender }: PronounKind): number {
    const { clusters, candidates, reading } = this.#state;
    const subject = this.#clauseSubject(head);
    const isOfPerson = gender === 'm' || gender === 'f';
    const isThing = subject >= 0 && /^(?:place|state)$/u.test(clusters.of(subject).kind ?? '');
    if (!isOfPerson || !isThing) return subject;
    const start = reading.sentenceFirst(head);
    return candidates.findIndex(
      (other, at) =>
        other.first >= start && other.last <= head && clusters.of(at).kind === 'person',
    );
  }

  #clauseSubject(token: number): number {
    const { reading, at } = this.#state;
    const verb = clauseVerb(this.#state.reading, token);
    return verb < 0 ? -1 : (at[subjectOf(reading, verb)] ?? -1);
  }

  #joinRelative(index: number, candidate: Candidate): void {
    const state = this.#state;
    const noun = relativeAntecedent(state.reading, candidate.head);
    const exact = antecedentAt(state, noun, candidate);
    if (exact >= 0 && exact !== index) {
      const antecedent = state.candidate(exact);
      const isPersonal = /^who/u.test(state.reading.lower(candidate.head));
      if (
        isPersonal &&
        antecedent.kind === 'place' &&
        state.reading.lower(candidate.head) !== 'whose'
      )
        this.#state.dropped.add(index);
      else this.#joinOrDrop(index, exact);
      return;
    }
    this.#state.dropped.add(index);
  }

  #joinReciprocal(index: number, candidate: Candidate): void {
    const state = this.#state;
    const subject = this.#clauseSubject(candidate.head);
    if (subject < 0) {
      state.dropped.add(index);
      return;
    }
    const members = this.#membersOf(subject);
    if (members.length > 0) this.#standFor(index, members);
    else this.#joinOrDrop(index, subject);
  }

  /** The actors that a mention is coordinated with, itself first, or stands for; empty where it stands for itself alone. */
  #membersOf(index: number): readonly number[] {
    return (
      this.#state.members.get(index) ??
      this.#coordinations.find(({ head }) => head === index)?.members ??
      []
    );
  }

  #standFor(index: number, members: readonly number[]): void {
    if (members.length < 2) this.#state.dropped.add(index);
    else this.#state.members.set(index, members);
  }

  #joinOrdered(index: number, which: 'former' | 'latter'): void {
    const pair = nearestPair(
      this.#state,
      this.#coordinations,
      index,
      (member) =>
        this.#state.candidate(member).form !== 'pronoun' &&
        this.#state.clusters.of(member).kind !== 'place',
    );
    const chosen = which === 'former' ? pair[0] : pair.at(-1);
    this.#joinOrDrop(index, chosen ?? -1);
  }

  #joinPersonal(index: number, candidate: Candidate, kind: PronounKind): void {
    const state = this.#state;
    if (kind.isPlural) this.#settleOwnerOfSpeaker(index, candidate);
    // `both of them`: the word in front says who.
    const { document } = state.reading;
    const counting = document.head(document.head(candidate.head));
    if (kind.isPlural && state.reading.lower(counting) === 'both' && counting < candidate.head) {
      this.#standFor(index, bothMeant(state, this.#coordinations, index));
      return;
    }
    const principal = spokenFor(state, candidate, kind.gender === 'n' ? null : kind.gender);
    if (principal >= 0) {
      state.clusters.join(principal, index);
      return;
    }
    const barred = barredFor(state, candidate, kind, this.#coordinations, (at) =>
      this.#membersOf(at),
    );
    const answerer = answererMeant(
      state,
      index,
      (at) => !barred.has(state.clusters.find(at)) && agreementOf(state, at, candidate, kind) > 0,
    );
    if (answerer >= 0) {
      state.clusters.join(answerer, index);
      return;
    }
    const topic = Math.max(
      this.#topic(candidate, kind),
      this.#counted(candidate),
      this.#gathering(candidate, kind),
    );
    if (topic >= 0) {
      state.clusters.join(topic, index);
      return;
    }
    let best = -1;
    let bestScore = 0;
    let bestMembers: readonly number[] = [];
    const scores = new Map<number, number>();
    const take = (at: number, key: number, score: number, members: readonly number[]): void => {
      scores.set(key, Math.max(scores.get(key) ?? 0, score));
      if (score > bestScore) [best, bestScore, bestMembers] = [at, score, members];
    };
    const sentence = state.sentence(index);
    for (let at = index - 1, steps = 0; at >= 0 && steps < REACH.mentions; at--, steps++) {
      const other = state.candidate(at);
      if (sentence - state.sentence(at) > REACH.sentences) break;
      if (other.head >= candidate.head || state.dropped.has(at)) continue;
      if (other.first <= candidate.first && other.last > candidate.first) continue;
      const root = state.clusters.find(at);
      if (barred.has(root) || isInWordsOf(state, other, candidate)) continue;
      const likelihood = likelihoodOf(state, this.#article, candidate, other, kind);
      const group = kind.isPlural ? this.#groupAt(at) : [];
      const holdsBarred = group.some((member) => barred.has(state.clusters.find(member)));
      if (group.length > 0 && !holdsBarred) take(at, -1 - at, likelihood + 1, group);
      const fit = agreementOf(state, at, candidate, kind);
      if (fit === 0) continue;
      take(at, root, likelihood + fit + speechBonus(state, candidate, at), []);
    }
    if (
      best >= 0 &&
      kind.gender !== 'm' &&
      kind.gender !== 'f' &&
      !this.#isAgent(candidate) &&
      thingScore(this.#state, candidate, kind) > bestScore
    ) {
      state.dropped.add(index);
      return;
    }
    if (kind.gender === 'f' && (best < 0 || state.clusters.of(best).gender === null)) {
      const woman = this.#onlyWoman(index, barred);
      if (woman >= 0) [best, bestMembers] = [woman, []];
    }
    const isFar = best >= 0 && sentence - state.sentence(best) >= FAR;
    const isOfThings = kind.gender !== 'm' && kind.gender !== 'f';
    if ((isOfThings && isFar) || isDoubtful(state, candidate, [...scores.values()]))
      state.doubtful.add(index);
    if (bestMembers.length > 1) this.#standFor(index, bestMembers);
    else if (best >= 0) {
      state.clusters.join(best, index);
      // `The two countries sent envoys. Their envoys`: of both.
      const members = kind.isPlural ? state.members.get(best) : undefined;
      if (members !== undefined) state.members.set(index, members);
    } else if (kind.gender === 'm' || kind.gender === 'f') this.#joinAhead(index, candidate, kind);
    else state.dropped.add(index);
    if (best >= 0 && bestMembers.length === 0 && (kind.gender === 'm' || kind.gender === 'f'))
      state.clusters.of(best).gender ??= kind.gender;
  }

  /** `“They shoot first,” its spokesman said`: whose spokesman he is, which stands behind, rules out whom he means. */
  #settleOwnerOfSpeaker(index: number, candidate: Candidate): void {
    const { reading, speech, owners } = this.#state;
    if (reading.quoted[candidate.head] !== 1) return;
    const speaker = speech.around(candidate.head)?.speaker ?? -1;
    for (const owner of speaker > index ? (owners[speaker] ?? []) : []) {
      const kind = pronounAt(reading, this.#state.candidate(owner).head);
      if (owner > index && kind?.person === 3) this.resolve(owner);
    }
  }

  /** `“They shoot first,” he said of the guards`: the saying names whom the words are about. */
  #topic(candidate: Candidate, kind: PronounKind): number {
    const { reading, speech, at } = this.#state;
    if (reading.quoted[candidate.head] !== 1) return -1;
    const saying = speech.around(candidate.head);
    if (saying === null) return -1;
    for (const child of reading.document.children(saying.verb)) {
      if (!/^(?:of|about)$/u.test(reading.lower(child))) continue;
      const topic = at[reading.child(child, 'pobj')] ?? -1;
      if (topic >= 0 && agreementOf(this.#state, topic, candidate, kind) !== 0) return topic;
    }
    return -1;
  }

  /** `X rallied the Senate behind him`: himself; -1 elsewhere. */
  #gathering(candidate: Candidate, kind: PronounKind): number {
    const { reading, at } = this.#state;
    const { document } = reading;
    const preposition = document.head(candidate.head);
    if (!/^(?:around|behind|round|to)$/u.test(reading.lower(preposition))) return -1;
    const verb = document.head(preposition);
    // `called on the people to rally to him`
    const asked = document.dep(verb) === 'xcomp' ? document.head(verb) : -1;
    if (asked >= 0 && document.lemma(verb) === 'rally') {
      const asker = at[subjectOf(reading, asked)] ?? -1;
      return asker >= 0 && agreementOf(this.#state, asker, candidate, kind) !== 0 ? asker : -1;
    }
    if (!GATHERING.test(document.lemma(verb)) || reading.child(verb, 'dobj') < 0) return -1;
    const subject = at[subjectOf(reading, verb)] ?? -1;
    return subject >= 0 && agreementOf(this.#state, subject, candidate, kind) !== 0 ? subject : -1;
  }

  /** The last mention of the only one whom the text has called she, however far back; -1 where there is none, or several. Whom the headline describes may be her. */
  #onlyWoman(index: number, barred: ReadonlySet<number>): number {
    const { clusters, candidates } = this.#state;
    let found = -1;
    for (let at = 0; at < index; at++) {
      const { kind, gender, isPlural } = clusters.of(at);
      if (kind !== 'person' || gender !== 'f' || isPlural || candidates[at]?.isPlural) continue;
      if (this.#state.isForetold(clusters.find(at))) continue;
      if (found >= 0 && !clusters.areSame(found, at)) return -1;
      found = at;
    }
    return found < 0 || barred.has(clusters.find(found)) ? -1 : found;
  }

  /** `The marchers, most of them miners,`: those whom the words stand beside; -1 for none. */
  #counted({ head }: Candidate): number {
    const { reading, at } = this.#state;
    const { document } = reading;
    const of = document.head(head);
    if (reading.lower(head) !== 'them' || reading.lower(of) !== 'of') return -1;
    const part = document.head(of);
    if (
      !/^(?:all|both|dozens|half|hundreds|many|most|none|one|some|thousands|two|three|four)$/u.test(
        reading.lower(part),
      )
    )
      return -1;
    const whole = document.head(part);
    if (document.dep(part) === 'appos') return whole < part ? (at[whole] ?? -1) : -1;
    // Taken for a second subject.
    const before = part - 2;
    const isBeside =
      document.dep(part) === 'nsubj' &&
      document.word(part - 1) === ',' &&
      document.head(before) === whole;
    return isBeside ? (at[before] ?? -1) : -1;
  }

  /** `Accused by his party of sloth, Mayor Lund left`: nobody before, so the person named later in the sentence. */
  #joinAhead(index: number, candidate: Candidate, kind: PronounKind): void {
    const state = this.#state;
    const last = state.reading.sentenceLast(candidate.head);
    for (let at = index + 1; at < Math.min(index + 20, state.candidates.length); at++) {
      const other = state.candidate(at);
      if (other.first >= last) break;
      const isSubject = state.reading.document.dep(other.head).startsWith('nsubj');
      if (other.name === '' || !isSubject || agreementOf(state, at, candidate, kind) <= 0) continue;
      state.clusters.join(at, index);
      return;
    }
    state.clusters.of(index).kind = 'person';
  }

  #groupAt(index: number): readonly number[] {
    const coordinated = this.#membersOf(index);
    const members = coordinated.length > 0 ? coordinated : (this.#companions.get(index) ?? []);
    return members.length > 1 &&
      members.every((member) => this.#state.clusters.of(member).kind !== 'place')
      ? members
      : [];
  }

  /** True where the pronoun does what only actors do. */
  #isAgent(candidate: Candidate): boolean {
    return this.#state.speech.isSpeaker(candidate.head);
  }
}

/** The mention that a relative pronoun takes up: that of its noun (`some of the people who`), or the person just before it where the parser took a thing for it (`the choice of Lund, who`); -1 for none. */
function antecedentAt(state: TextState, noun: number, { head }: Candidate): number {
  const { reading, at, over, candidates, clusters } = state;
  const exact = at[noun] ?? -1;
  if (exact >= 0 || noun < 0) return exact;
  const around = over[noun] ?? -1;
  if (around >= 0 && candidates[around]?.isPlural && candidates[around].last === noun + 1)
    return around;
  if (!/^who/u.test(reading.lower(head))) return -1;
  const before = over[reading.words[head - 1] === ',' ? head - 2 : head - 1] ?? -1;
  return before >= 0 && clusters.of(before).kind === 'person' ? before : -1;
}

/** `“Chad is not the problem,” its chairman said`: whose chairman he is stands outside the words. */
function isInWordsOf(
  { reading, speech }: TextState,
  other: Candidate,
  { head }: Candidate,
): boolean {
  const { document, quoted } = reading;
  return (
    quoted[other.head] === 1 &&
    quoted[head] !== 1 &&
    document.dep(head) === 'poss' &&
    speech.isSpeaker(document.head(head))
  );
}

/** By how much the likeliest must be ahead of the second; of those to whom something is done two are oftener alike. */
const AHEAD = { owner: 0.75, object: 1, objects: 2.5 };

/** True where two fit about equally: then nothing is stated of whom the pronoun means. */
function isDoubtful(
  { reading }: TextState,
  { head, isPlural }: Candidate,
  scores: readonly number[],
): boolean {
  const dep = reading.document.dep(head);
  const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
  if (second <= 0) return false;
  if (dep === 'poss') return first - second < AHEAD.owner;
  const isTarget =
    dep === 'pobj' && /^(?:against|from|with)$/u.test(reading.lower(reading.document.head(head)));
  if (!isTarget && !/^(?:dative|dobj)$/u.test(dep)) return false;
  return first - second < (isPlural ? AHEAD.objects : AHEAD.object);
}
