import type { Document } from '../../language/document.ts';
import { hasOwnSubject, isInfinitive } from './verb-form.ts';

/** Head of the clause that says what a verb is done for ("marched *to demand* …", "rallied, *demanding* …"), or null. */
export function purposeOf(document: Document, verb: number): number | null {
  for (const child of document.children(verb)) {
    if (child < verb || hasOwnSubject(document, child)) continue;
    const dep = document.dep(child);
    if ((dep === 'advcl' || dep === 'xcomp') && isInfinitive(document, child)) return child;
    if (dep === 'advcl' && document.tag(child) === 'VBG') return child;
    if (dep === 'dobj') {
      // "staged marches to demand …": the clause may hang on the noun.
      const inner = purposeOfNoun(document, child);
      if (inner !== null) return inner;
    }
  }
  return purposeOfNoun(document, verb);
}

function purposeOfNoun(document: Document, noun: number): number | null {
  for (const child of document.children(noun)) {
    if (child < noun || hasOwnSubject(document, child)) continue;
    const dep = document.dep(child);
    if ((dep === 'acl' || dep === 'relcl') && isInfinitive(document, child)) return child;
    if (dep === 'acl' && document.tag(child) === 'VBG') return child;
  }
  return null;
}
