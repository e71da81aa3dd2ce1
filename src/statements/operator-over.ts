import type { Document } from '../language/document.ts';
import type { Lexicon, WordClass } from './lexicon.ts';
import type { Operator } from './operators.ts';

/** Verbs that demand what is to be, and tell what has been. */
const TELLING = /^(?:insist|rule|suggest)$/u;

/** What is cut with somebody is made ("cut *a deal*"), not ended ("cut *the* supply"). */
const STRUCK = /^(?:accord|agreement|bargain|compromise|deal|pact)$/u;

/** What a governing word does to the clause or noun at `token`, which hangs on it by a link; null where it does nothing to it. */
export function operatorOver(
  document: Document,
  lexicon: Lexicon,
  token: number,
  governing: { readonly wordClass: WordClass; readonly word: string; readonly link: string },
): Operator | null {
  const { wordClass, word, link } = governing;
  if (word === 'cut' && link === 'obj' && STRUCK.test(document.lemma(token))) return null;
  const operator =
    lexicon.operator(wordClass, word, link) ??
    (link === 'purpose' && !isForgone(document, token)
      ? lexicon.operator(wordClass, word, 'to')
      : null) ??
    // "insisted that X leave"
    (link === 'to' && document.dep(token) === 'ccomp'
      ? lexicon.operator(wordClass, word, 'that')
      : null);
  // "ruled that X had tortured Y"
  const isFound = link === 'that' && TELLING.test(word) && isTold(document, token);
  return isFound && operator?.modality === 'requested' ? null : operator;
}

/** "refused *food* to protest against X": what is refused is the object, and what that is done for is done. */
function isForgone(document: Document, clause: number): boolean {
  const verb = document.head(clause);
  return (
    document.lemma(verb) === 'refuse' &&
    [...document.children(verb)].some((child) => document.dep(child) === 'dobj' && child < clause)
  );
}

/** True for a clause in the perfect without a modal verb: nobody demands what has been done. */
function isTold(document: Document, clause: number): boolean {
  const helpers = [...document.children(clause)].filter(
    (child) => document.dep(child) === 'aux' && child < clause,
  );
  return (
    helpers.some((child) => document.lemma(child) === 'have') &&
    helpers.every((child) => document.tag(child) !== 'MD')
  );
}
