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

/** A clause in front of a sentence, and the noun that it says ("*the fact* that …"); null where none is. */
interface ClauseInFront {
  readonly verb: number;
  readonly noun: number | null;
}

/** How many words may stand in front of the "that" of such a clause. */
const OPENING = 6;

function clauseInFront(document: Document, token: number): ClauseInFront | null {
  const [first] = document.sentenceTokens(document.sentence(token));
  for (let at = first; at < Math.min(first + OPENING, token); at++) {
    if (document.lower(at) !== 'that' || document.dep(at) !== 'mark') continue;
    const verb = document.head(at);
    if (verb > token) return null;
    if (at === first) return { verb, noun: null };
    const noun = document.head(verb);
    const isContent = /^(?:acl|relcl)$/.test(document.dep(verb)) && noun < at;
    return isContent && document.leftEdge(noun) === first ? { verb, noun } : null;
  }
  return null;
}

/** "That A attacked B *alarmed* C", "The fact that A attacked B *angered* C": the main verb taken for what describes C, or for a clause. */
function feelingBehindClause(document: Document, token: number): readonly Revision[] | null {
  if (!FEELING.test(document.lower(token))) return null;
  const clause = clauseInFront(document, token);
  if (clause === null) return null;
  const { verb, noun } = clause;
  const subject = noun ?? verb;
  const isMain = document.head(token) === token && document.head(subject) === token;
  if (!isMain && document.head(subject) !== subject) return null;
  const isBeside = document.dep(token) === 'amod';
  const felt = isBeside
    ? document.head(token)
    : document.childrenBy(token, /^npadvmod$/).find((child) => child > token);
  // "attacked *B* angered C": what stands between the two verbs is the object of the first.
  const holders = isBeside ? [document.head(token), token] : [token];
  const between = holders
    .flatMap((each) => document.childrenBy(each, /^(?:compound|nmod|npadvmod|nsubj)$/))
    .findLast((child) => child > verb && child < token);
  const lemma = document
    .lower(token)
    .replace(/ied$/, 'y')
    .replace(/d$|ed$/, '');
  return [
    ...(isMain
      ? []
      : [
          { token, head: token, dep: 'ROOT', tag: 'VBD', pos: 'VERB', lemma },
          { token: subject, head: token, dep: noun === null ? 'csubj' : 'nsubj' },
        ]),
    ...(felt === undefined ? [] : [{ token: felt, head: token, dep: 'dobj' }]),
    ...(between === undefined ? [] : [{ token: between, head: verb, dep: 'dobj' }]),
  ];
}

/** "That A beat *the students* is denied by C": the object of the clause taken for the subject of the main verb. */
function passiveBehindClause(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBN' || document.dep(token) !== 'ccomp') return null;
  const clause = document.head(token);
  const front = clauseInFront(document, token);
  if (front?.verb !== clause || front.noun !== null) return null;
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
