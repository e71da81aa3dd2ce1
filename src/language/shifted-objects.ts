import type { Document, Revision } from './document.ts';

/** Verbs that put a long object behind the phrase that says from, to or of whom. */
const SHIFTING =
  /^(?:accept|bring|carry|confiscate|deliver|demand|deport|dispatch|evict|exact|expel|extradite|extract|free|grant|hand|import|impose|kidnap|launch|obtain|oust|place|present|put|receive|recall|release|remove|return|secure|seek|seize|send|steal|submit|supply|take|transfer|win|withdraw)$/;

/** "released from house arrest *a leading cleric* whose …": an object behind a phrase, taken for an apposition of what stands in the phrase. */
export function shiftedObject(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || !document.tag(token).startsWith('NN')) return null;
  const inside = document.head(token);
  const left = document.leftEdge(token);
  // An apposition with an article of its own has a comma in front of it.
  if (left !== inside + 1 || !/^(?:DT|CD)$/.test(document.tag(left))) return null;
  if (/^(?:DATE|TIME)$/.test(document.entity(token)?.label ?? '')) return null;
  const preposition = document.head(inside);
  const verb = document.head(preposition);
  if (document.dep(inside) !== 'pobj' || !/^(?:dative|prep)$/.test(document.dep(preposition)))
    return null;
  if (!SHIFTING.test(document.lemma(verb)) || document.pos(verb) !== 'VERB') return null;
  const hasObject = [...document.children(verb)].some((child) =>
    /^(?:auxpass|ccomp|dobj|nsubjpass|xcomp)$/.test(document.dep(child)),
  );
  return hasObject ? null : [{ token, head: verb, dep: 'dobj' }];
}
