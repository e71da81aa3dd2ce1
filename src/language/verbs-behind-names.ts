import type { Document, Revision } from './document.ts';
import type { KnownWords } from './known-words.ts';

/** Verbs that are as well nouns for what is given. */
const GIVING = /^(?:aid|arm|back|equip|finance|fund|help|ship|supply|train)$/;

/**
 * "Cuba and the Soviet Union *supply* tanks to Peru.": no verb is left but the one between names and a plural, taken for a part of the
 * plural.
 */
export function verbBehindNames(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  const lemma = document.lower(token);
  if (!/^(?:JJ|NN|RB)$/.test(document.tag(token))) return null;
  if (!GIVING.test(lemma) && !words.isDeed(lemma)) return null;
  const object = document.head(token);
  if (object < token || document.tag(object) !== 'NNS') return null;
  const [first, last] = document.sentenceTokens(document.sentence(token));
  const names = namesIn(document, first, token);
  if (names === null || !isVerbless(document, token, first, last)) return null;
  const [subject] = names;
  if (subject === undefined) return null;
  const revisions: Revision[] = [
    { token, head: token, dep: 'ROOT', tag: 'VBP', pos: 'VERB', lemma },
    { token: subject, head: token, dep: 'nsubj' },
    { token: object, head: token, dep: 'dobj' },
  ];
  for (let at = first; at < token; at++) {
    if (at === subject) continue;
    const name = names.find((each) => each >= at) ?? subject;
    if (at === name) revisions.push({ token: at, head: subject, dep: 'conj' });
    else if (document.word(at) === ',') revisions.push({ token: at, head: subject, dep: 'punct' });
    else if (document.lower(at) === 'and') revisions.push({ token: at, head: subject, dep: 'cc' });
    else revisions.push({ token: at, head: name });
  }
  for (let at = object + 1; at < last; at++) {
    const isFree = document.head(at) < token || document.head(at) === object;
    const isOfVerb =
      /^(?:prep|dative|npadvmod|advmod|punct)$/.test(document.dep(at)) &&
      document.lower(at) !== 'of';
    if (isFree && (isOfVerb || document.head(at) < token))
      revisions.push({ token: at, head: token });
  }
  return revisions;
}

/** The last words of the names in "X, Y and the Z", from the start of a sentence up to a token; null for anything else. */
function namesIn(document: Document, first: number, end: number): readonly number[] | null {
  const names: number[] = [];
  let joins = 0;
  for (let at = first; at < end; at++) {
    const isJoint = document.lower(at) === 'and' || document.word(at) === ',';
    if (isJoint) {
      joins++;
      if (at === first || at + 1 === end) return null;
      if (/^NNPS?$/.test(document.tag(at - 1))) names.push(at - 1);
      continue;
    }
    if (!/^NNPS?$/.test(document.tag(at)) && document.lower(at) !== 'the') return null;
  }
  names.push(end - 1);
  const hasAnd = joins > 0 && names.length > 1;
  return hasAnd && /^NNPS?$/.test(document.tag(end - 1)) ? names : null;
}

/** True if nothing in the sentence but one word can be a verb with tense, and it ends like a sentence. */
function isVerbless(document: Document, verb: number, first: number, last: number): boolean {
  if (document.word(last - 1) !== '.') return false;
  for (let at = first; at < last; at++)
    if (at !== verb && /^(?:MD|VBD|VBP|VBZ)$/.test(document.tag(at))) return false;
  return true;
}
