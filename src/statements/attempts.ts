import type { Document } from '../language/document.ts';
import { isInfinitive } from './predicates/verb-form.ts';

/** How many words up from a deed the trying is looked for: "trying to help reach an accord". */
const REACH = 4;

/**
 * "tried to reach an accord": who tries to strike somebody is hostile to them, whatever comes of it;
 * who tries to agree with somebody, to help or to leave them, has not done so.
 */
export function isMereAttempt(document: Document, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < REACH; steps++) {
    const head = document.head(at);
    const dep = document.dep(at);
    if (head === at || !/^(?:conj|dobj|xcomp)$/.test(dep)) return false;
    const isTried = dep === 'xcomp' && isInfinitive(document, at);
    if (isTried && /^(?:attempt|try)$/.test(document.lemma(head))) return true;
    at = head;
  }
  return false;
}
