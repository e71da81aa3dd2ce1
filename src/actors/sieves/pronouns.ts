import type { Candidate } from '../candidate.ts';
import { type PronounKind, pronounAt, relativeAntecedent } from '../pronouns.ts';
import { clauseVerb, type Saying, subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { barredFor } from './barred.ts';
import { type Coordination, findCompanions, nearestPair, twoMeant } from './groups.ts';
import { ownDeedScore } from './own-deeds.ts';
import { clueScore, isNoPlace } from './predicate-clues.ts';
import { receiverScore } from './receivers.ts';
import {
  controlScore,
  isMain,
  possessionScore,
  rewardScore,
  roleWeight,
  sameRole,
  thingScore,
} from './salience.ts';
import { topicOf } from './topic.ts';

/** How many mentions and sentences back a pronoun finds its actor. */
const REACH = { mentions: 60, sentences: 4 };

/** Finds the actors of pronouns by agreement, role, recency and speech; drops those that refer to none. */
export class PronounSieve {
  readonly #state: TextState;
  readonly #coordinations: readonly Coordination[];
  readonly #companions: ReadonlyMap<number, readonly number[]>;
  readonly #article: number;

  constructor(state: TextState, coordinations: readonly Coordination[]) {
    this.#state = state;
    this.#coordinations = coordinations;
    this.#companions = findCompanions(state);
    this.#article = topicOf(state);
  }

  /** Joins a pronoun of the third person, or a relative one, to its actor; true where it is one that waits for `resolveFirstPerson`. */
  resolve(index: number): boolean {
    const candidate = this.#state.candidate(index);
    const kind = pronounAt(this.#state.reading, candidate.head);
    if (kind === null) return false;
    if (kind.person === 1) return true;
    switch (kind.sort) {
      case 'relative':
        this.#joinRelative(index, candidate);
        return false;
      case 'reflexive':
        this.#joinOrDrop(index, this.#clauseSubject(candidate.head));
        return false;
      case 'reciprocal':
        this.#joinReciprocal(index, candidate);
        return false;
      case 'both':
        this.#standFor(
          index,
          twoMeant(
            this.#state,
            this.#coordinations,
            index,
            (member) => this.#state.clusters.of(member).kind !== 'place',
          ),
        );
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

  #clauseSubject(token: number): number {
    const { reading, at } = this.#state;
    const verb = clauseVerb(this.#state.reading, token);
    return verb < 0 ? -1 : (at[subjectOf(reading, verb)] ?? -1);
  }

  #joinRelative(index: number, candidate: Candidate): void {
    const state = this.#state;
    const noun = relativeAntecedent(state.reading, candidate.head);
    const exact = state.at[noun] ?? -1;
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
    const barred = barredFor(state, candidate, kind, this.#coordinations, (at) =>
      this.#membersOf(at),
    );
    const topic = Math.max(this.#topic(candidate, kind), this.#counted(candidate));
    if (topic >= 0) {
      state.clusters.join(topic, index);
      return;
    }
    let best = -1;
    let bestScore = 0;
    let bestMembers: readonly number[] = [];
    const sentence = state.sentence(index);
    for (let at = index - 1, steps = 0; at >= 0 && steps < REACH.mentions; at--, steps++) {
      const other = state.candidate(at);
      const distance = sentence - state.sentence(at);
      if (distance > REACH.sentences) break;
      if (other.head >= candidate.head || state.dropped.has(at)) continue;
      if (other.first <= candidate.first && other.last > candidate.first) continue;
      const group = kind.isPlural ? this.#groupAt(at) : [];
      if (group.length > 0 && !barred.has(state.clusters.find(at))) {
        const score = this.#score(candidate, other, distance, kind) + 1;
        if (score > bestScore) [best, bestScore, bestMembers] = [at, score, group];
      }
      const fit = this.#fit(at, candidate, kind);
      if (fit === 0 || barred.has(state.clusters.find(at))) continue;
      const score =
        this.#score(candidate, other, distance, kind) +
        fit +
        this.#speechBonus(candidate, at, sentence);
      if (score > bestScore) [best, bestScore, bestMembers] = [at, score, []];
    }
    (globalThis as any).__p?.(
      this,
      index,
      best,
      bestScore,
      cand_,
      thingScore(this.#state, candidate, kind),
    );
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

  /** `“They shoot first,” he said of the guards`: the saying names whom the words are about. */
  #topic(candidate: Candidate, kind: PronounKind): number {
    const { reading, speech, at } = this.#state;
    if (reading.quoted[candidate.head] !== 1) return -1;
    const saying = speech.around(candidate.head);
    if (saying === null) return -1;
    for (const child of reading.document.children(saying.verb)) {
      if (!/^(?:of|about)$/u.test(reading.lower(child))) continue;
      const topic = at[reading.child(child, 'pobj')] ?? -1;
      if (topic >= 0 && this.#fit(topic, candidate, kind) !== 0) return topic;
    }
    return -1;
  }

  /** The last mention of the only one whom the text has called she, however far back; -1 where there is none, or several. */
  #onlyWoman(index: number, barred: ReadonlySet<number>): number {
    const { clusters, candidates } = this.#state;
    let found = -1;
    for (let at = 0; at < index; at++) {
      const { kind, gender, isPlural } = clusters.of(at);
      if (kind !== 'person' || gender !== 'f' || isPlural || candidates[at]?.isPlural) continue;
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
    return document.dep(part) === 'appos' && whole < part ? (at[whole] ?? -1) : -1;
  }

  /** `Accused by his party of sloth, Mayor Lund left`: nobody before, so the person named later in the sentence. */
  #joinAhead(index: number, candidate: Candidate, kind: PronounKind): void {
    const state = this.#state;
    const last = state.reading.sentenceLast(candidate.head);
    for (let at = index + 1; at < Math.min(index + 20, state.candidates.length); at++) {
      const other = state.candidate(at);
      if (other.first >= last) break;
      const isSubject = state.reading.document.dep(other.head).startsWith('nsubj');
      if (other.name === '' || !isSubject || this.#fit(at, candidate, kind) <= 0) continue;
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

  /** How well an actor agrees with the pronoun; 0 where it cannot be meant. */
  #fit(index: number, pronoun: Candidate, kind: PronounKind): number {
    const state = this.#state;
    const candidate = state.candidate(index);
    const known = state.clusters.of(index);
    const actorKind = known.kind;
    if (candidate.form === 'pronoun' && pronounAt(state.reading, candidate.head)?.person === 1)
      return 0;
    if (kind.gender === 'm' || kind.gender === 'f') {
      if (actorKind !== 'person' || candidate.isPlural) return 0;
      if (known.gender !== null && known.gender !== kind.gender) return 0;
      return known.gender === kind.gender ? 2 : 1;
    }
    if (kind.gender === 'n') {
      if (
        actorKind === null ||
        actorKind === 'person' ||
        candidate.isPlural ||
        (known.isPlural && !known.hasName)
      )
        return 0;
      if (actorKind === 'people') return 0;
      if (candidate.sense === 'adjective') return 0.2;
      if (actorKind === 'place')
        return state.speech.isSpeaker(pronoun.head) || isNoPlace(state, pronoun) ? 0 : 0.1;
      return 1;
    }
    if (actorKind === null && candidate.form !== 'pronoun') return 0;
    if (candidate.isPlural) {
      if (actorKind === 'person' || actorKind === 'place') return 0;
      return actorKind === 'organisation' && candidate.form === 'description' ? 1 : 2;
    }
    if (actorKind === 'person' || actorKind === 'place') return 0;
    if (candidate.sense === 'adjective') return -5;
    // `the Chileans … their`
    if (
      actorKind === 'state' &&
      /^the$/u.test(state.reading.lower(candidate.first - 1)) &&
      isOfPeople(state, candidate)
    )
      return 1;
    // `Iraqi forces` are several, though a list has them as one.
    const isSeveral = /^NNP?S$/u.test(state.reading.document.tag(candidate.head));
    if (isSeveral && (actorKind === 'military' || actorKind === 'armed-group')) return 1.5;
    if (actorKind === 'police' || actorKind === 'people') return 0.6;
    // A body in the singular is `they` only where nothing else is near.
    const isNear = state.sentence(index) === state.reading.document.sentence(pronoun.head);
    if (actorKind === 'armed-group' || actorKind === 'party') return -1.5;
    // `“They are starving us,” he said of the government`: in speech a body is often they.
    if (state.reading.quoted[pronoun.head] === 1) return actorKind === 'state' ? -1.5 : -3;
    return isNear ? -7 : -6;
  }

  #score(candidate: Candidate, other: Candidate, distance: number, kind: PronounKind): number {
    const { document } = this.#state.reading;
    const role = roleWeight(document.dep(other.head));
    const mine = document.dep(candidate.head);
    const isParallel = !kind.isPossessive && sameRole(mine, document.dep(other.head)) ? 1.5 : 0;
    const isDirect = distance === 0 && this.#governs(other, candidate) ? 2 : 0;
    const depth = !kind.isPossessive && isMain(this.#state, other.head) ? 0.7 : 0;
    const possession = kind.isPossessive
      ? possessionScore(this.#state, candidate, other) +
        rewardScore(this.#state, candidate, other) +
        controlScore(this.#state, candidate, other)
      : 0;
    return (
      12 +
      this.#topicBonus(other) +
      possession +
      clueScore(this.#state, candidate, other, kind) +
      ownDeedScore(this.#state, candidate, other) +
      (distance === 0 ? receiverScore(this.#state, candidate, other) : 0) -
      3 * distance -
      (distance >= 2 ? 2 : 0) +
      (other.form === 'pronoun' ? 0.5 : 0) -
      (other.determiner === 'a' && other.form === 'description' ? 1 : 0) +
      role +
      isParallel +
      isDirect +
      depth -
      Math.min(3, (candidate.head - other.head) * 0.05)
    );
  }

  /** What the article is about is what it goes on speaking of. */
  #topicBonus(other: Candidate): number {
    const { at, clusters } = this.#state;
    const index = at[other.head] ?? -1;
    const isTopic = this.#article >= 0 && index >= 0 && clusters.areSame(index, this.#article);
    return isTopic ? 2 : 0;
  }

  /** `X said that it`: the subject of the clause above. */
  #governs(other: Candidate, candidate: Candidate): boolean {
    const { document } = this.#state.reading;
    if (!/^nsubj/u.test(document.dep(other.head))) return false;
    return document.isWithin(candidate.head, document.head(other.head));
  }

  /** `He added` goes on with the speaker of the sentence before, whoever was named since. */
  #speechBonus(candidate: Candidate, other: number, sentence: number): number {
    const { speech, clusters } = this.#state;
    if (!speech.isSpeaker(candidate.head)) return 0;
    // `X said it agreed`: whom somebody speaks of here goes on with nobody.
    const isQuoted = this.#state.reading.quoted[candidate.head] === 1;
    if (!isQuoted && speech.around(candidate.head) !== null) return 0;
    const last = speech.before(sentence, 3);
    if (last === null || !clusters.areSame(last.speaker, other)) return 0;
    return this.#isInterrupted(last, candidate) ? 0 : 8;
  }

  /** True where somebody else has done something since the words that a speech would go on with. */
  #isInterrupted({ verb, speaker }: Saying, { head }: Candidate): boolean {
    const state = this.#state;
    const { document, quoted } = state.reading;
    const since = document.sentence(verb);
    const sentence = document.sentence(head);
    return state.candidates.some((other, at) => {
      const here = state.sentence(at);
      if (here <= since || here > sentence || quoted[other.head] === 1) return false;
      // `Toll stood behind him; “they must pay,” he said`: Toll.
      if (here === sentence && !this.#isParted(other.head, head)) return false;
      if (state.clusters.of(at).kind !== 'person' || state.clusters.areSame(at, speaker))
        return false;
      const own = document.head(other.head);
      const isSaid =
        document.isWithin(own, document.head(head)) &&
        /^(?:ccomp|clause|conj|parataxis)$/u.test(document.dep(own));
      return document.dep(other.head).startsWith('nsubj') && (isMain(state, other.head) || isSaid);
    });
  }

  /** True where a semicolon stands between two tokens. */
  #isParted(from: number, to: number): boolean {
    return this.#state.reading.words.slice(from, to).includes(';');
  }

  /** True where the pronoun does what only actors do. */
  #isAgent(candidate: Candidate): boolean {
    return this.#state.speech.isSpeaker(candidate.head);
  }
}

/** `the Chileans`, `the British`: a people that stands for its state. */
function isOfPeople({ reading }: TextState, { head, sense }: Candidate): boolean {
  return sense === 'demonym' && reading.document.tag(head) !== 'NNP';
}
