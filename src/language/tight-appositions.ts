import type { Document, Revision } from './document.ts';

/** "*his rival* Toll left": the word in front of a name taken for an adjective that does what the name does. */
function nameBehindAdjective(document: Document, token: number): readonly Revision[] | null {
  const word = document.head(token);
  const isNamed = document.dep(token) === 'appos' && document.pos(token) === 'PROPN';
  if (!isNamed || document.pos(word) !== 'ADJ' || document.leftEdge(token) !== word + 1)
    return null;
  const hasOwner = document.children(word).some((child) => document.dep(child) === 'poss');
  if (!hasOwner) return null;
  return [{ token: word, tag: 'NN', pos: 'NOUN' }];
}

/**
 * "turned to neighbours Mali and Guinea", "asked allies Chad and Niger": a list of names right behind a plural that has its place in the
 * clause, taken for one more object. Verbs with two objects ("gave the rebels Stingers and mines") have things for the second.
 */
export function tightAppositions(document: Document, token: number): readonly Revision[] | null {
  const named = nameBehindAdjective(document, token);
  if (named !== null) return named;
  const verb = document.head(token);
  if (document.dep(token) !== 'dobj' || document.tag(token) !== 'NNP' || verb > token) return null;
  if (!document.children(token).some((child) => document.dep(child) === 'conj')) return null;
  const plural = document.leftEdge(token) - 1;
  if (!isPlural(document, plural)) return null;
  const above = document.head(plural);
  const isObject = document.dep(plural) === 'dobj' && above === verb;
  const isBehindPreposition = document.dep(plural) === 'pobj' && document.head(above) === verb;
  return isObject || isBehindPreposition ? [{ token, head: plural, dep: 'appos' }] : null;
}

function isPlural(document: Document, token: number): boolean {
  return document.tag(token) === 'NNS' && document.pos(token) === 'NOUN';
}
