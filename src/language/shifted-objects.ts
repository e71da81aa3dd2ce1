import type { Document, Revision } from './document.ts';

/** Verbs that put a long object behind the phrase that says from, to or of whom. */
const SHIFTING =
  /^(?:accept|bring|carry|confiscate|deliver|demand|deport|dispatch|evict|exact|expel|extradite|extract|free|grant|hand|import|impose|kidnap|launch|obtain|oust|place|present|put|receive|recall|release|remove|return|secure|seek|seize|send|steal|submit|supply|take|transfer|win|withdraw)$/;

/** Verbs that put what a thing is called in front of it ("dismissed as *nonsense* a claim"). */
const NAMING =
  /^(?:brand|condemn|criticis|criticiz|decry|defend|denounce|deride|describe|dismiss|hail|mock|praise|reject|slam)e?$/;

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
  const isSaidOf = document.lower(preposition) === 'as' && NAMING.test(document.lemma(verb));
  if (!isSaidOf && !SHIFTING.test(document.lemma(verb))) return null;
  if (document.pos(verb) !== 'VERB') return null;
  const hasObject = [...document.children(verb)].some((child) =>
    /^(?:auxpass|ccomp|dobj|nsubjpass|xcomp)$/.test(document.dep(child)),
  );
  return hasObject ? null : [{ token, head: verb, dep: 'dobj' }];
}

/** "released on Saturday *eight soldiers* captured in May": an object behind a phrase, taken for the subject of the participle that tells of it. */
export function objectOfParticiple(document: Document, token: number): readonly Revision[] | null {
  const participle = document.head(token);
  const verb = document.head(participle);
  if (document.dep(token) !== 'nsubj' || participle !== token + 1) return null;
  if (document.tag(participle) !== 'VBN' || verb > token || document.pos(verb) !== 'VERB')
    return null;
  if (!/^(?:advcl|ccomp|conj)$/.test(document.dep(participle))) return null;
  const hasHelper = document.childrenBy(participle, /^(?:aux|auxpass|mark)$/).length > 0;
  const hasObject = document.childrenBy(verb, /^(?:auxpass|dobj|nsubjpass)$/).length > 0;
  if (hasHelper || hasObject) return null;
  // Only the phrase stands between the verb and what it is done to.
  const before = document.leftEdge(token) - 1;
  const phrase = document.childrenBy(verb, /^(?:npadvmod|prep)$/).at(-1);
  if (phrase === undefined || document.rightEdge(phrase) !== before) return null;
  if (document.leftEdge(phrase) !== verb + 1) return null;
  return [
    { token, head: verb, dep: 'dobj' },
    { token: participle, head: token, dep: 'acl' },
  ];
}

/** "dismissed as *blackmail* a threat by X": what a thing is called taken for a verb with the thing for object. */
export function nameTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  const verb = document.head(token);
  const as = token - 1;
  if (document.tag(token) !== 'VB' || document.dep(token) !== 'advcl' || verb !== as - 1)
    return null;
  if (document.lower(as) !== 'as' || !NAMING.test(document.lemma(verb))) return null;
  const [thing] = document.childrenBy(token, /^dobj$/);
  if (thing === undefined || document.leftEdge(thing) !== token + 1) return null;
  return [
    { token: as, head: verb, dep: 'prep', tag: 'IN', pos: 'ADP' },
    { token, head: as, dep: 'pobj', tag: 'NN', pos: 'NOUN', lemma: document.lower(token) },
    { token: thing, head: verb, dep: 'dobj' },
  ];
}

/** "branded as *racist* remarks by X": what things are called taken for a word of their own phrase. */
export function thingBehindName(document: Document, token: number): readonly Revision[] | null {
  const as = document.head(token);
  const verb = document.head(as);
  const name = token - 1;
  if (document.dep(token) !== 'pobj' || document.tag(token) !== 'NNS') return null;
  if (document.lower(as) !== 'as' || as !== token - 2 || verb !== as - 1) return null;
  if (document.dep(name) !== 'amod' || !NAMING.test(document.lemma(verb))) return null;
  if (document.childrenBy(verb, /^(?:auxpass|dobj|nsubjpass)$/).length > 0) return null;
  return [
    { token: name, head: as, dep: 'amod' },
    { token, head: verb, dep: 'dobj' },
  ];
}
