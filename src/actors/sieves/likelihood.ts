import type { Document } from '../../language/document.ts';
import type { Candidate } from '../candidate.ts';
import type { PronounKind } from '../pronouns.ts';
import { clauseVerb, type Saying } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { ownDeedScore } from './own-deeds.ts';
import { clueScore } from './predicate-clues.ts';
import { receiverScore } from './receivers.ts';
import {
  controlScore,
  isMain,
  possessionScore,
  rewardScore,
  roleWeight,
  sameRole,
} from './salience.ts';

/**
 * How likely a pronoun means an actor that agrees with it, by grammar, nearness and what is done; `article` is whom the text is about, -1 for nobody.
 * The weights of nearness, of parallel places and of appositions are those of a softmax over the actors before 499 pronouns of marked texts,
 * cross-validated over the texts and rounded.
 */
export function likelihoodOf(
  state: TextState,
  article: number,
  candidate: Candidate,
  other: Candidate,
  kind: PronounKind,
): number {
  const { document } = state.reading;
  const distance = document.sentence(candidate.head) - document.sentence(other.head);
  const place = placeOf(document, other.head);
  const role = roleWeight(document.dep(place));
  const mine = document.dep(candidate.head);
  const isParallel =
    !kind.isPossessive && !mine.startsWith('nsubj') && sameRole(mine, document.dep(place))
      ? 1.5
      : 0;
  const isDirect = distance === 0 && governs(state, other, candidate) ? 2 : 0;
  const depth = kind.isPossessive ? 0 : depthScore(state, candidate, other, distance);
  const possession = kind.isPossessive
    ? (isOwnerOfSubject(state, other) ? 1.5 : 0) +
      possessionScore(state, candidate, other) +
      rewardScore(state, candidate, other) +
      controlScore(state, candidate, other)
    : 0;
  return (
    12 +
    topicBonus(state, article, other) +
    possession +
    clueScore(state, candidate, other, kind) +
    ownDeedScore(state, candidate, other) +
    (distance === 0 ? receiverScore(state, candidate, other) : 0) -
    3 * distance -
    (distance >= 2 ? 2 : 0) +
    (other.form === 'pronoun' ? 0.5 : 0) +
    repeatedScore(state, candidate, other) +
    (kind.isPossessive ? ownObjectScore(state, candidate, other) : 0) -
    (other.determiner === 'a' && other.form === 'description' ? 1 : 0) +
    role +
    isParallel +
    isDirect +
    depth -
    Math.min(6, (candidate.head - other.head) * 0.1)
  );
}

/** The token in whose place an actor stands: an apposition in that of whom it stands beside. */
function placeOf(document: Document, token: number): number {
  let at = token;
  for (let steps = 0; steps < 3 && document.dep(at) === 'appos'; steps++) at = document.head(at);
  return at;
}

/** `Chad's police arrested two weeks after its army`: Chad's. */
function isOwnerOfSubject({ reading }: TextState, { head }: Candidate): boolean {
  const { document } = reading;
  return document.dep(head) === 'poss' && document.dep(document.head(head)).startsWith('nsubj');
}

/** Main clauses before lower ones; a sentence that opens with `He` goes on with whom the sentence before was about. */
function depthScore(
  state: TextState,
  { head }: Candidate,
  other: Candidate,
  distance: number,
): number {
  if (!isMain(state, other.head)) return 0;
  const isSubject = state.reading.document.dep(head).startsWith('nsubj');
  return distance === 1 && isSubject && isMain(state, head) ? 1.7 : 0.7;
}

/** `sent him to Fiji, where the mayor kept him`: the same one twice. */
function repeatedScore({ reading }: TextState, { head }: Candidate, other: Candidate): number {
  const { document } = reading;
  if (other.form !== 'pronoun' || reading.lower(head) !== reading.lower(other.head)) return 0;
  const isObject = (token: number): boolean => /^(?:dobj|dative)$/u.test(document.dep(token));
  const isNear = document.sentence(head) === document.sentence(other.head);
  return isNear && isObject(head) && isObject(other.head) ? 4 : 0;
}

/** `the rebels seized him in his house`: the same one, where it is no word of theirs. */
function ownObjectScore({ reading }: TextState, { head }: Candidate, other: Candidate): number {
  const { document } = reading;
  if (other.form !== 'pronoun' || document.dep(other.head) !== 'dobj') return 0;
  const verb = clauseVerb(reading, head);
  const isSameForm = /^(?:him|them)$/u.test(reading.lower(other.head));
  return isSameForm && other.head < head && document.head(other.head) === verb ? 3 : 0;
}

/** What the article is about is what it goes on speaking of. */
function topicBonus({ at, clusters }: TextState, article: number, other: Candidate): number {
  const index = at[other.head] ?? -1;
  const isTopic = article >= 0 && index >= 0 && clusters.areSame(index, article);
  if (!isTopic) return 0;
  return clusters.of(index).kind === 'person' ? 8 : 2;
}

/** `X said that it`: the subject of the clause above; of `X left and Y caught it` that of neither clause. */
function governs({ reading }: TextState, other: Candidate, candidate: Candidate): boolean {
  const { document } = reading;
  if (!/^nsubj/u.test(document.dep(other.head))) return false;
  const verb = document.head(other.head);
  for (let at = candidate.head, steps = 0; steps < 20; steps++) {
    if (at === verb) return true;
    const head = document.head(at);
    if (head === at) return false;
    const isOwnClause = document.dep(at) === 'conj' && reading.child(at, 'nsubj', 'nsubjpass') >= 0;
    if (isOwnClause && head === verb && /^(?:dative|dobj)$/u.test(document.dep(candidate.head)))
      return false;
    at = head;
  }
  return false;
}

/** `He added` goes on with the speaker of the sentence before, whoever was named since. */
export function speechBonus(state: TextState, candidate: Candidate, other: number): number {
  const { speech, clusters } = state;
  const sentence = state.reading.document.sentence(candidate.head);
  if (!speech.isSpeaker(candidate.head)) return 0;
  // `X said it agreed`: whom somebody speaks of here goes on with nobody.
  const isQuoted = state.reading.quoted[candidate.head] === 1;
  if (!isQuoted && speech.around(candidate.head) !== null) return 0;
  const last = speech.before(sentence, 3);
  if (last === null || !clusters.areSame(last.speaker, other)) return 0;
  return isInterrupted(state, last, candidate) ? 0 : 8;
}

/** True where somebody else has done something since the words that a speech would go on with. */
function isInterrupted(state: TextState, { verb, speaker }: Saying, { head }: Candidate): boolean {
  const { document, quoted } = state.reading;
  const since = document.sentence(verb);
  const sentence = document.sentence(head);
  const between = state.candidates.slice(state.firstFrom(since + 1), state.firstFrom(sentence + 1));
  return between.some((other) => {
    if (quoted[other.head] === 1) return false;
    const at = state.at[other.head] ?? -1;
    const here = document.sentence(other.head);
    // `Toll stood behind him; “they must pay,” he said`: Toll.
    if (here === sentence && !isParted(state, other.head, head)) return false;
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
function isParted({ reading }: TextState, from: number, to: number): boolean {
  return reading.words.slice(from, to).includes(';');
}
