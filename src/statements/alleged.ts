import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';
import { isPassiveVerb } from './predicates/verb-form.ts';

/** "the four had accused X of *arming* Z": what somebody is accused of, whoever says so. */
export function isAlleged(document: Document, lexicon: Lexicon, token: number): boolean {
  let at = token;
  while (document.dep(at) === 'conj') at = document.head(at);
  const preposition = document.head(at);
  if (document.dep(at) !== 'pcomp' || document.lower(preposition) !== 'of') return false;
  const verb = blamedBy(document, document.head(preposition));
  return document.pos(verb) === 'VERB' && lexicon.isOf('blaming', document.lemma(verb));
}

/** "was accused of arming X": by nobody named. */
export function isAgentlessBlame(
  document: Document,
  lexicon: Lexicon,
  governor: number,
  word: string,
): boolean {
  return (
    lexicon.isOf('blaming', word) &&
    isPassiveVerb(document, governor) &&
    !document.children(governor).some((child) => document.dep(child) === 'agent')
  );
}

/** "accused A, B and C of arming Z": the parser hangs the charge on one of the accused. */
function blamedBy(document: Document, token: number): number {
  let at = token;
  while (document.dep(at) === 'conj' && document.pos(at) === 'PROPN') at = document.head(at);
  return document.dep(at) === 'dobj' ? document.head(at) : token;
}
