import type { Document } from '../../language/document.ts';

/**
 * True for a relative clause in commas that its verb's tense shows to be the article's own words inside reported speech: "charged that Cuba was arming
 * the rebels, *who hold* the east". What somebody said goes back in tense ("who held"); what the article adds does not. So is what an apposition adds
 * ("…, a country that *has armed* X"). What is going on ("which *is arming* X") is as often the speaker's.
 */
export function isToldBeside(document: Document, clause: number): boolean {
  if (document.dep(clause) !== 'relcl' || !isUnshifted(document, clause)) return false;
  const first = document.leftEdge(clause);
  const isAside = /^(?:,|-|–|—)$/.test(document.word(first - 1));
  return (isAside && hasRelative(document, first)) || isInApposition(document, clause);
}

/** "which", "of whom", "some of whom" at the head of a clause. */
function hasRelative(document: Document, first: number): boolean {
  for (let at = first; at < first + 3; at++)
    if (/^(?:which|who|whom|whose)$/.test(document.lower(at))) return true;
  return false;
}

function isInApposition(document: Document, clause: number): boolean {
  const noun = document.head(clause);
  const first = document.leftEdge(noun);
  return (
    document.dep(noun) === 'appos' &&
    /^(?:an?|the)$/.test(document.lower(first)) &&
    /^(?:,|-|–|—)$/.test(document.word(first - 1))
  );
}

/** True for a clause in the present or the present perfect, and not in the progressive. */
function isUnshifted(document: Document, clause: number): boolean {
  if (document.tag(clause) === 'VBG') return false;
  const helpers = document.childrenBy(clause, /^aux(?:pass)?$/);
  const [finite = clause] = helpers;
  return /^VB[ZP]$/.test(document.tag(finite));
}
