import type { Candidate } from '../candidate.ts';
import { FIRMS } from '../kinds.ts';
import type { TextState } from '../text-state.ts';

/** Verbs with which who tells of himself stands behind his words. */
const TELLING = /^(?:add|announce|confirm|disclose|report|say)$/u;

/**
 * `Ferro Alvar will close the pit, the miner said`: who does what a company says stands before it; -1 where that is no name, or one that is
 * known to be of another kind.
 */
export function subjectOfOwnNews(state: TextState, index: number): number {
  const { reading, at, clusters } = state;
  const { document } = reading;
  const { head, kind } = state.candidate(index);
  const verb = document.head(head);
  if (document.dep(head) !== 'nsubj' || !TELLING.test(document.lemma(verb))) return -1;
  const clause = reading.child(verb, 'ccomp');
  if (clause < 0 || clause > head) return -1;
  const subject = at[reading.child(clause, 'nsubj')] ?? -1;
  if (subject < 0 || state.candidate(subject).name === '') return -1;
  const known = clusters.of(subject);
  const isGuess = known.listed === null && known.nouns.size === 0 && known.gender === null;
  const isFirm = known.kind === 'company';
  if (!isFirm && !(isGuess && kind !== null && !isGivenName(state, subject))) return -1;
  known.kind = 'company';
  return subject;
}

function isGivenName({ reading, candidates }: TextState, index: number): boolean {
  const [first = ''] = (candidates[index]?.name ?? '').toLowerCase().split(' ');
  return reading.nouns.givenName(first) !== null;
}

/** `the miner`, `the Dutch bank`: a company, not `the agency` that tells of others. */
export function mayTellOwnNews({ noun, kind, determiner, isPlural }: Candidate): boolean {
  const isFirm = kind === 'company' || FIRMS.has(noun?.noun ?? '');
  return isFirm && determiner === 'the' && !isPlural;
}
