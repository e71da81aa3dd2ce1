import type { Document } from '../../language/document.ts';
import type { Argument } from './predicate.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM']);

/** True for a token that can carry a noun phrase. */
export function isNominal(document: Document, token: number): boolean {
  const pos = document.pos(token);
  if (pos === 'ADJ') {
    const tag = document.tag(token);
    return tag.startsWith('NN') || document.entity(token) !== null || hasArticle(document, token);
  }
  return NOMINAL.has(pos);
}

/** "the poor", "its secretary-general", "many of them" */
function hasArticle(document: Document, token: number): boolean {
  return document
    .children(token)
    .some((child) => /^(?:det|poss)$/.test(document.dep(child)) || isPartOf(document, child));
}

function isPartOf(document: Document, child: number): boolean {
  return (
    document.lower(child) === 'of' && /^(?:many|most|several)$/.test(document.lower(child - 1))
  );
}

/** The noun phrase heads that are coordinated with a token, itself first, in order of the text. */
export function conjuncts(document: Document, token: number): number[] {
  const found = [token];
  for (let at = 0; at < found.length && found.length < 64; at++) {
    for (const child of document.children(found[at] ?? token)) {
      if (
        document.dep(child) === 'conj' &&
        isNominal(document, child) &&
        !isNegatedConjunct(document, child)
      ) {
        found.push(child);
      }
    }
  }
  return found.sort((a, b) => a - b);
}

/** Those of a list in front of a clause about it: "a priest, *accused* of spying, and two miners" says nothing of the miners. */
export function listedBefore(
  document: Document,
  head: number,
  clause: number,
): readonly Argument[] {
  return conjuncts(document, head)
    .filter((token) => token < clause || token === head)
    .map((token) => ({ token, origin: 'relative' }));
}

/** "France but not Germany": the second is no conjunct of the first's deed. */
function isNegatedConjunct(document: Document, token: number): boolean {
  const before = token > 0 ? document.lower(document.leftEdge(token)) : '';
  if (before === 'not') return true;
  const edge = document.leftEdge(token);
  return edge > 0 && document.lower(edge - 1) === 'not';
}

/** The first of a chain of coordinated words, which carries the chain in the tree. */
export function firstConjunct(document: Document, token: number): number {
  let at = token;
  for (let steps = 0; steps < 64 && document.dep(at) === 'conj'; steps++) {
    const head = document.head(at);
    if (head === at) break;
    at = head;
  }
  return at;
}

/** "in the siege and *in* the offensive": the first of coordinated prepositions, which carries the others in the tree. */
export function firstPreposition(document: Document, token: number): number {
  let at = token;
  while (document.dep(at) === 'conj' && document.pos(document.head(at)) === 'ADP')
    at = document.head(at);
  // "talked X out *of* attacking Y"
  return document.lower(document.head(at)) === 'out' ? document.head(at) : at;
}

/** "accused X of plotting and *recalled* its envoy": the finite verb that a past tense is coordinated with, where the parser took a gerund for it. */
export function finiteAbove(document: Document, token: number, head: number): number {
  if (document.tag(token) !== 'VBD' || document.tag(head) !== 'VBG') return head;
  for (let at = head, steps = 0; steps < 4; steps++) {
    const above = document.head(at);
    if (above === at) break;
    if (document.tag(above) === 'VBD') return above;
    at = above;
  }
  return head;
}
