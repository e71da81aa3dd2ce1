import type { Document, Revision } from './document.ts';

const FEELING =
  /^(?:alarm|anger|annoy|appal|appall|astonish|delight|dismay|disturb|embarrass|enrage|frighten|horrify|incense|infuriate|irritate|outrage|please|shock|startle|stun|surprise|trouble|upset|worry)e?d$|^worried$/;

/** Sentences that begin with a clause as their subject: each rule says how the parser misreads them. */
export function subjectClauses(document: Document, token: number): readonly Revision[] {
  return (
    feelingBehindClause(document, token) ??
    passiveBehindClause(document, token) ??
    contentOfPassive(document, token) ??
    []
  );
}

/** The root of a sentence that begins with "That" as its mark: a clause taken for the main one. */
function clauseInFront(document: Document, token: number): number | null {
  const [first] = document.sentenceTokens(document.sentence(token));
  if (document.lower(first) !== 'that' || document.dep(first) !== 'mark') return null;
  const verb = document.head(first);
  return document.head(verb) === verb && verb < token ? verb : null;
}

/** "That A attacked B *alarmed* C": the main verb taken for what describes C, or for a clause behind. */
function feelingBehindClause(document: Document, token: number): readonly Revision[] | null {
  if (!FEELING.test(document.lower(token))) return null;
  if (!/^(?:acl|advcl|amod|ccomp|conj)$/.test(document.dep(token))) return null;
  const clause = clauseInFront(document, token);
  if (clause === null) return null;
  const felt = document.head(token);
  const lemma = document
    .lower(token)
    .replace(/ied$/, 'y')
    .replace(/d$|ed$/, '');
  return [
    { token, head: token, dep: 'ROOT', tag: 'VBD', pos: 'VERB', lemma },
    { token: clause, head: token, dep: 'csubj' },
    ...(document.dep(token) === 'amod' ? [{ token: felt, head: token, dep: 'dobj' }] : []),
  ];
}

/** "That A beat *the students* is denied by C": the object of the clause taken for the subject of the main verb. */
function passiveBehindClause(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBN' || document.dep(token) !== 'ccomp') return null;
  const clause = clauseInFront(document, token);
  if (clause === null || document.head(token) !== clause) return null;
  const [object] = document.childrenBy(token, /^nsubjpass$/);
  if (object === undefined || document.leftEdge(object) !== clause + 1) return null;
  return [
    { token, head: token, dep: 'ROOT' },
    { token: clause, head: token, dep: 'ccomp' },
    { token: object, head: clause, dep: 'dobj' },
  ];
}

/** "*That A attacked B* is denied by C": what is denied, as behind "it is denied by C that". */
function contentOfPassive(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'csubjpass' || document.head(token) < token) return null;
  const isContent = document
    .childrenBy(token, /^mark$/)
    .some((child) => document.lower(child) === 'that');
  return isContent ? [{ token, dep: 'ccomp' }] : null;
}
