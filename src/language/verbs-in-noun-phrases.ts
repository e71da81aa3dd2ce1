import type { Document, Revision } from './document.ts';
import type { KnownWords } from './known-words.ts';

/**
 * Sentences that the parser left without a verb: the past form of a known deed between two nouns taken for an adjective of the second
 * ("Police evicted squatters."), one behind the only noun for a participle ("Villagers rebelled against X."), and the past form that
 * the tagger took for a present ("They jeered the mayor.").
 */
export function verbsInNounPhrases(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  const lemma = deedOf(document, token, words);
  if (lemma === null) return null;
  return (
    pastTakenForPresent(document, token, lemma) ??
    verbBetweenNouns(document, token, lemma) ??
    verbBetweenPersons(document, token, lemma) ??
    verbBehindNoun(document, token, lemma)
  );
}

/** The base form of the known deed whose regular past form stands there; else null. */
function deedOf(document: Document, token: number, words: KnownWords): string | null {
  const word = document.lower(token);
  if (!/^(?:JJ|VB[DNP])$/.test(document.tag(token)) || !/[a-z]{2}ed$/.test(word)) return null;
  return (
    words.baseForms(word).find((base) => base !== word && base.length > 2 && words.isDeed(base)) ??
    null
  );
}

/** "They jeered the mayor." with the verb in the present, whose base form then is no word. */
function pastTakenForPresent(
  document: Document,
  token: number,
  lemma: string,
): readonly Revision[] | null {
  return document.tag(token) === 'VBP' ? [{ token, tag: 'VBD', lemma }] : null;
}

function isNoun(document: Document, token: number): boolean {
  return /^(?:NN|NNS|NNP|NNPS)$/.test(document.tag(token));
}

/** True if nothing in the sentence of the token is a verb with tense, and it ends like a sentence. */
function isVerbless(document: Document, token: number): boolean {
  const [first, end] = document.sentenceTokens(document.sentence(token));
  if (!/^[.!]$/.test(document.word(end - 1))) return false;
  for (let at = first; at < end; at++)
    if (at !== token && /^(?:MD|VBD|VBP|VBZ)$/.test(document.tag(at))) return false;
  return true;
}

/** "Police evicted squatters from a building.": no verb is left but the one taken for a word about its object. */
function verbBetweenNouns(
  document: Document,
  token: number,
  lemma: string,
): readonly Revision[] | null {
  const object = document.head(token);
  if (document.dep(token) !== 'amod' || document.head(object) !== object || object < token)
    return null;
  const subject = token - 1;
  if (subject < 0 || !isNoun(document, subject) || !isNoun(document, object)) return null;
  const isSubject = document.head(subject) === object || document.head(subject) === token;
  const isPlural = /^(?:NNS|NNPS|NNP)$/.test(document.tag(subject));
  if (!isSubject || !isPlural || !isVerbless(document, token)) return null;
  const children = [...document.children(object)].filter((child) => child !== token);
  return [
    { token, head: token, dep: 'ROOT', tag: 'VBD', pos: 'VERB', lemma },
    { token: subject, head: token, dep: 'nsubj' },
    { token: object, head: token, dep: 'dobj' },
    ...children
      .filter((child) => child < subject)
      .map((child): Revision => ({ token: child, head: subject })),
    ...children
      .filter((child) => child > object && isOfVerb(document, child))
      .map((child): Revision => ({ token: child, head: token })),
  ];
}

/** "Ann Dia heckled President Paul Ode.": a participle between the names of two persons describes neither. */
function verbBetweenPersons(
  document: Document,
  token: number,
  lemma: string,
): readonly Revision[] | null {
  const doer = document.entity(token - 1);
  if (document.dep(token) !== 'amod' || doer?.label !== 'PERSON' || doer.last !== token)
    return null;
  const subject = token - 1;
  let object = document.head(token);
  while (document.dep(object) === 'compound' && document.head(object) > object)
    object = document.head(object);
  if (object < token || document.head(object) !== object) return null;
  if (document.entity(object)?.label !== 'PERSON') return null;
  const inner = [...document.children(object), ...document.children(document.head(token))];
  return [
    { token, head: token, dep: 'ROOT', tag: 'VBD', pos: 'VERB', lemma },
    { token: subject, head: token, dep: 'nsubj' },
    { token: object, head: token, dep: 'dobj' },
    ...inner
      .filter((child) => child < subject)
      .map((child): Revision => ({ token: child, head: subject })),
    ...inner
      .filter((child) => child > object && isOfVerb(document, child))
      .map((child): Revision => ({ token: child, head: token })),
  ];
}

/** What stands behind an object and is the verb's: all but "of X" and clauses about the object. */
function isOfVerb(document: Document, child: number): boolean {
  return (
    /^(?:punct|prep|npadvmod|advmod|advcl)$/.test(document.dep(child)) &&
    document.lower(child) !== 'of'
  );
}

/** What nobody does to somebody: no participle of a passive. */
const INTRANSITIVE =
  /^(?:clash|demonstrate|erupt|flare|march|mutiny|protest|rally|rebel|retaliate|revolt|riot|skirmish)$/;

/** "Villagers rebelled against the chief.", "Fighting flared between X and Y.": no verb is left but the one taken for a participle. */
function verbBehindNoun(
  document: Document,
  token: number,
  lemma: string,
): readonly Revision[] | null {
  const subject = document.head(token);
  if (document.dep(token) !== 'acl' || document.head(subject) !== subject) return null;
  if (subject !== token - 1 || !INTRANSITIVE.test(lemma) || !isVerbless(document, token))
    return null;
  return [
    { token, head: token, dep: 'ROOT', tag: 'VBD', pos: 'VERB', lemma },
    {
      token: subject,
      head: token,
      dep: 'nsubj',
      ...(isNoun(document, subject)
        ? {}
        : { tag: 'NN', pos: 'NOUN', lemma: document.lower(subject) }),
    },
    ...[...document.children(subject)]
      .filter((child) => child > token)
      .map((child): Revision => ({ token: child, head: token })),
  ];
}
