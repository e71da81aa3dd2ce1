import { clauseVerb } from '../speech.ts';
import type { TextState } from '../text-state.ts';

/** True where two mentions stand side by side: in one list, or as subject, object or complement of one verb. */
export function areCoArguments(state: TextState, one: number, other: number): boolean {
  const { document } = state.reading;
  const top = (index: number): number => {
    let { head } = state.candidate(index);
    for (let steps = 0; steps < 8 && document.dep(head) === 'conj'; steps++)
      head = document.head(head);
    return head;
  };
  const a = top(one);
  const b = top(other);
  if (a === b) return true;
  if (document.sentence(a) !== document.sentence(b)) return false;
  const verb = clauseVerb(state.reading, a);
  return verb >= 0 && verb === clauseVerb(state.reading, b) && isArgument(a) && isArgument(b);

  function isArgument(token: number): boolean {
    return /^(?:nsubj|nsubjpass|dobj|dative|pobj|attr)$/u.test(document.dep(token));
  }
}
