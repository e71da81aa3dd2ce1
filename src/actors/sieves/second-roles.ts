import { isSubjectOfSingular } from '../../language/singular-subjects.ts';
import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';

/**
 * Joins the second of two descriptions of one person to the first: `Ann Dia, a founder of the Front and an ally of Peru`,
 * `was an aide to the king and later a rival of his`. Behind an apposition a comma may part two people, unless a verb says that they are one.
 */
export function joinSecondRoles(state: TextState): void {
  for (const [index, candidate] of state.candidates.entries()) {
    const first = firstRole(state, candidate);
    if (first >= 0 && first !== index) state.clusters.join(first, index);
  }
}

/** The first of the descriptions that one is joined to by `and`; -1 where it may be another person. */
function firstRole(state: TextState, candidate: Candidate): number {
  const { document } = state.reading;
  if (document.dep(candidate.head) !== 'conj' || !isRole(candidate)) return -1;
  const isDefinite = candidate.determiner === 'the' || candidate.determiner === 'possessive';
  if (!isDefinite && !/^(?:a|none)$/u.test(candidate.determiner)) return -1;
  const head = document.head(candidate.head);
  const dep = document.dep(head);
  const before = state.reading.child(candidate.head, 'cc');
  if (before >= 0 && before < candidate.head) return -1;
  const isApposition = dep === 'appos' && document.pos(document.head(head)) === 'PROPN';
  if (!isApposition && dep !== 'attr') return -1;
  const isOne = isApposition && isSubjectOfSingular(document, document.head(head));
  if (isApposition && !isOne && hasCommaBefore(state, candidate)) return -1;
  // `Ann Dia, a lawyer and the leader of the Front, spoke`, not `spoke to Ann Dia, a lawyer and the leader of the Front`
  if (isDefinite && !(isApposition && isClosedInside(state, candidate))) return -1;
  const first = state.at[head] ?? -1;
  return first >= 0 && isRole(state.candidate(first)) ? first : -1;
}

/** Whether a comma closes the phrase and the sentence goes on with its verb. */
function isClosedInside({ reading }: TextState, { head }: Candidate): boolean {
  const { document } = reading;
  const comma = document.rightEdge(head) + 1;
  return reading.words[comma] === ',' && /^(?:MD|VBD|VBN|VBP|VBZ)$/u.test(document.tag(comma + 1));
}

function isRole({ form, name, noun, isPlural, kind }: Candidate): boolean {
  const isHuman = noun !== null && noun.sort === 'human' && kind === 'person';
  return form === 'description' && name === '' && isHuman && !isPlural;
}

/** `…, and a commander`: with a comma in front of the `and`. */
function hasCommaBefore(state: TextState, candidate: Candidate): boolean {
  const { reading } = state;
  let and = reading.document.leftEdge(candidate.head) - 1;
  if (reading.document.tag(and) === 'RB') and--;
  return reading.lower(and) !== 'and' || reading.words[and - 1] === ',';
}
