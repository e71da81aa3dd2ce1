import type { Document } from './document.ts';

/** "Paul Ode, a founder of the Front, and an ally of Peru, *was* …": the subject of a verb whose form says that it is one. */
export function isSubjectOfSingular(document: Document, noun: number): boolean {
  if (!/^nsubj/.test(document.dep(noun))) return false;
  const verb = document.head(noun);
  return [verb, ...document.childrenBy(verb, /^aux/)].some(
    (each) => document.tag(each) === 'VBZ' || document.lower(each) === 'was',
  );
}
