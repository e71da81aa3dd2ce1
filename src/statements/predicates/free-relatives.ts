import type { Document } from '../../language/document.ts';

/** Verbs that call a thing something. */
const CALLING = /^(?:brand|call|consider|deem|dub|label|regard|see|term|view)$/;

/** "denounced *what he called* a violation": what a clause with "what" calls a thing or says that it is; null for other clauses. */
export function calledThing(document: Document, clause: number): number | null {
  if (!/^(?:ccomp|pcomp)$/.test(document.dep(clause))) return null;
  const opener = document.leftEdge(clause);
  if (document.lower(opener) !== 'what') return null;
  if (document.head(opener) === clause)
    return CALLING.test(document.lemma(clause)) ? childOf(document, clause, 'oprd') : null;
  // "what it said was an attack"
  const copula = document.head(opener);
  const isSaid = document.head(copula) === clause && document.dep(copula) === 'ccomp';
  return isSaid && document.lemma(copula) === 'be' ? childOf(document, copula, 'attr') : null;
}

function childOf(document: Document, head: number, dep: string): number | null {
  return (
    [...document.children(head)].find(
      (child) => document.dep(child) === dep && /^(?:NOUN|PROPN)$/.test(document.pos(child)),
    ) ?? null
  );
}
