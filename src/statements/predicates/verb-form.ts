import type { Document } from '../../language/document.ts';

/** True for a token that the tree uses as a verb. */
export function isVerb(document: Document, token: number): boolean {
  const pos = document.pos(token);
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  const dep = document.dep(token);
  return dep !== 'aux' && dep !== 'auxpass';
}

/** True where the verb stands in the passive: its surface subject undergoes the deed. */
export function isPassiveVerb(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    if (dep === 'nsubjpass' || dep === 'auxpass' || dep === 'csubjpass') return true;
  }
  if (isWantedDone(document, token)) return true;
  if (document.tag(token) !== 'VBN') return false;
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    if (
      dep === 'aux' &&
      ['have', 'has', 'had', "'ve", "'d", 'having'].includes(document.lower(child))
    )
      return false;
    if (dep === 'nsubj' || dep === 'dobj') return false;
  }
  const dep = document.dep(token);
  if (dep === 'conj') {
    const head = document.head(token);
    return isVerb(document, head) && document.tag(head) === 'VBN' && isPassiveVerb(document, head);
  }
  return (
    dep === 'acl' ||
    dep === 'amod' ||
    dep === 'advcl' ||
    dep === 'relcl' ||
    dep === 'ROOT' ||
    dep === 'pcomp' ||
    dep === 'xcomp' ||
    dep === 'oprd' ||
    (dep === 'acomp' && (isCompounded(document, token) || hasAgent(document, token)))
  );
}

/** "was *armed* and trained by X": a participle taken for an adjective, though somebody does it. */
function hasAgent(document: Document, token: number): boolean {
  return document
    .children(token)
    .some(
      (child) =>
        document.dep(child) === 'agent' ||
        (document.dep(child) === 'conj' &&
          document.tag(child) === 'VBN' &&
          hasAgent(document, child)),
    );
}

/** "rebel-*held*", "Iranian-*backed*": a participle with its doer in front of a hyphen. */
export function isCompounded(document: Document, token: number): boolean {
  return document.tag(token) === 'VBN' && isBeforeHyphen(document, token - 2);
}

/** "*rebel*-held" */
export function isBeforeHyphen(document: Document, token: number): boolean {
  return (
    document.word(token + 1) === '-' &&
    document.head(token) === token + 2 &&
    /^(?:npadvmod|amod)$/.test(document.dep(token))
  );
}

const WANTING = /^(?:demand|get|have|like|need|order|see|want|wish)$/;
/** Behind these no past tense stands that the tagger could have meant. */
const ONLY_WANTING = /^(?:like|need|want)$/;

/** "wants X *handed* over": who stands before it undergoes it. */
function isWantedDone(document: Document, token: number): boolean {
  if (document.dep(token) !== 'ccomp' || !/^VB[DN]$/.test(document.tag(token))) return false;
  const wanting = document.tag(token) === 'VBN' ? WANTING : ONLY_WANTING;
  if (!wanting.test(document.lemma(document.head(token)))) return false;
  const children = [...document.children(token)];
  return (
    children.some((child) => document.dep(child) === 'nsubj') &&
    !children.some((child) => /^(?:aux|mark|dobj)$/.test(document.dep(child)))
  );
}

const NAMES = new Set(['GPE', 'ORG', 'PERSON', 'NORP', 'LOC']);

/** True for a name of somebody or some place, which no adverb of time or measure is. */
export function isNamed(document: Document, token: number): boolean {
  return document.pos(token) === 'PROPN' && NAMES.has(document.entity(token)?.label ?? '');
}

/** True for a verb with "to". */
export function isInfinitive(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    if (document.dep(child) === 'aux' && document.tag(child) === 'TO') return true;
  }
  return false;
}

/** True for a verb with a subject in its own clause. */
export function hasOwnSubject(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    if (dep === 'nsubj' || dep === 'nsubjpass') return true;
  }
  return false;
}

/** "the town that *rebels* held …, after X ruled out", "Near *Rawah*, X struck": the first of two subjects, parted from the verb's own by a comma. */
export function isStraySubject(document: Document, verb: number, subject: number): boolean {
  let own = -1;
  for (const child of document.children(verb))
    if (child < verb && document.dep(child) === 'nsubj') own = child;
  if (own <= subject) return false;
  const hasComma = (from: number, to: number): boolean => {
    for (let at = from + 1; at < to; at++) if (document.word(at) === ',') return true;
    return false;
  };
  // "Kenya, Uganda sign": a headline's list.
  if (own === subject + 2) return false;
  // "Members, a body of X, investigated": the second tells of the first.
  return hasComma(subject, own) && !hasComma(own, verb);
}

/** True where a verb has an object in front of the clause that completes it. */
export function hasObject(document: Document, verb: number, clause: number): boolean {
  return document.childrenBy(verb, /^dobj$/).some((child) => child > verb && child < clause);
}
