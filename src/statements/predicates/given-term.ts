import type { Document } from '../../language/document.ts';

/** "gave X *a week*": a time that somebody is given, taken for when. */
export function isTermOf(document: Document, verb: number, token: number): boolean {
  return (
    document.dep(token) === 'npadvmod' &&
    document.lemma(verb) === 'give' &&
    token > verb &&
    /^(?:day|deadline|hour|minute|month|week)$/.test(document.lemma(token)) &&
    [...document.children(verb)].some(
      (child) => /^(?:dative|dobj)$/.test(document.dep(child)) && child > verb && child < token,
    )
  );
}
