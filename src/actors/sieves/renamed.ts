import type { Document } from '../../language/document.ts';
import type { TextState } from '../text-state.ts';

/**
 * Whether of a name and a description side by side one already belongs to another of the sentence: `the Front and the Army, an alliance of rebels`
 * renames one of them, and who `a supporter of the mayor, Ann Dia,` is said to be is not also the mayor.
 */
export function isTaken(
  { candidates, clusters, reading }: TextState,
  one: number,
  other: number,
): boolean {
  const isNamed = (index: number): boolean => (candidates[index]?.name ?? '') !== '';
  if (clusters.areSame(one, other) || isNamed(one) === isNamed(other)) return false;
  const { document } = reading;
  const headOf = (index: number): number => candidates[index]?.head ?? -1;
  const [name, description] = isNamed(one) ? [one, other] : [other, one];
  const sentence = document.sentence(headOf(description));
  const inSentence = (index: number): boolean => document.sentence(headOf(index)) === sentence;
  return (
    clusters.membersOf(description).some((index) => inSentence(index) && isNamed(index)) ||
    clusters
      .membersOf(name)
      .some((index) => !isNamed(index) && isHeldBy(document, headOf(description), headOf(index)))
  );
}

/** Whether a noun stands in the complement of another: `the mayor` in `a supporter of the mayor`. */
function isHeldBy(document: Document, inner: number, outer: number): boolean {
  if (outer < 0 || inner <= outer || !document.isWithin(inner, outer)) return false;
  for (let at = inner; at !== outer; at = document.head(at))
    if (!/^(?:compound|pobj|poss|prep)$/u.test(document.dep(at))) return false;
  return true;
}
