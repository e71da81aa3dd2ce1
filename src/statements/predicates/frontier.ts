import type { Document } from '../../language/document.ts';
import { conjuncts } from './coordination.ts';
import type { Slots } from './verb-arguments.ts';

const FRONTIERS = new Set(['border', 'boundary', 'frontier']);

/** Prepositions that say that something happens at a line, or goes there. */
const AT_A_LINE = new Set(['along', 'at', 'near', 'on', 'to', 'towards', 'toward', 'off']);

/**
 * "massed troops on its border with *X*", "sent tanks to the *X* frontier": puts who is on the other side into the slot `border`,
 * whether the phrase hangs on the verb or on its object.
 */
export function addFrontier(document: Document, slots: Slots, verb: number): void {
  // "moved troops *closer* to its border with X", "*up* to the frontier"
  const adverbs = [...document.children(verb)].filter(
    (child) => /^(?:advmod|prt)$/.test(document.dep(child)) && child > verb,
  );
  // "fortified its border with X"
  for (const { token } of slots.get('obj'))
    if (isFrontier(document, token)) addNeighbours(document, slots, token, verb);
  const holders = [verb, ...adverbs, ...slots.get('obj').map(({ token }) => token)];
  for (const holder of holders) {
    for (const preposition of document.children(holder)) {
      if (!AT_A_LINE.has(document.lower(preposition)) || preposition < verb) continue;
      for (const line of document.children(preposition)) {
        if (document.dep(line) === 'pobj' && isFrontier(document, line))
          addNeighbours(document, slots, line, verb);
      }
    }
  }
}

/** "the border", "the line of control" */
function isFrontier(document: Document, line: number): boolean {
  if (FRONTIERS.has(document.lemma(line).toLowerCase())) return true;
  return document.lower(line) === 'line' && document.lower(line + 2) === 'control';
}

/** Where "with X" stands behind "line", when "of control" comes between. */
const OF_CONTROL = 3;

/** Who a line is with, else whose it is: "its border *with X*", "the *X* border". */
function addNeighbours(document: Document, slots: Slots, line: number, verb: number): void {
  for (const child of [...document.children(line), ...document.children(verb)]) {
    // The parser may give "with X" to the verb.
    const isBehind = child === line + 1 || child === line + OF_CONTROL;
    if (document.lower(child) !== 'with' || (document.head(child) === verb && !isBehind)) continue;
    for (const inner of document.children(child)) {
      if (document.dep(inner) === 'pobj') slots.add(document, 'border', inner, 'own');
    }
  }
  if (slots.has('border')) return;
  for (const child of document.children(line)) {
    // "on the borders *of* X"
    if (document.lower(child) === 'of')
      for (const inner of document.childrenBy(child, /^pobj$/))
        for (const each of conjuncts(document, inner)) slots.add(document, 'border', each, 'own');
    if (!/^(?:amod|compound|nmod|poss)$/.test(document.dep(child))) continue;
    for (const each of conjuncts(document, child)) slots.add(document, 'border', each, 'own');
  }
}
