import type { Document, Revision } from './document.ts';
import type { KnownWords } from './known-words.ts';
import { verbBehindNames } from './verbs-behind-names.ts';
import { verbsInNounPhrases } from './verbs-in-noun-phrases.ts';

/**
 * Sentences whose only verb the parser took for a word about its object, or a verb in them for a noun.
 */
export function verbsTakenForModifiers(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] {
  return (
    tenseTakenForModifier(document, token, words) ??
    pastTakenForAdjective(document, token) ??
    helpedVerb(document, token, words) ??
    verbBehindNames(document, token, words) ??
    verbsInNounPhrases(document, token, words) ??
    []
  );
}

function isVerb(words: KnownWords, lemma: string): boolean {
  return words.isDeed(lemma) || words.isGoods(lemma);
}

/** "The coalition bombed rebel forces.", "The Kor, a militia, massacred villagers.": no verb is left but the one taken for a modifier. */
function tenseTakenForModifier(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.tag(token) !== 'VBN' || document.dep(token) !== 'amod') return null;
  const object = document.head(token);
  const subject = document.head(object);
  if (document.dep(object) !== 'appos' || document.dep(subject) !== 'ROOT' || subject > token)
    return null;
  if (!/^(?:NOUN|PROPN)$/.test(document.pos(subject)) || document.leftEdge(object) !== token)
    return null;
  const isBehindSubject = token - 1 === subject;
  const isBehindAside =
    document.word(token - 1) === ',' &&
    document.childrenBy(subject, /^(?:appos|relcl|acl)$/).some((child) => child < token - 1);
  if (!isBehindSubject && !isBehindAside) return null;
  const [, end] = document.sentenceTokens(document.sentence(token));
  if (!/^[.!]$/.test(document.word(end - 1)) || !isVerb(words, document.lemma(token))) return null;
  return [
    { token, head: token, dep: 'ROOT', tag: 'VBD', pos: 'VERB' },
    { token: subject, head: token, dep: 'nsubj' },
    { token: object, head: token, dep: 'dobj' },
    ...[...document.children(subject)]
      .filter(
        (child) =>
          child > object ||
          (child < subject && /^(?:advmod|npadvmod|prep|punct)$/.test(document.dep(child))),
      )
      .map((child): Revision => ({ token: child, head: token })),
  ];
}

/** Past forms that are nothing else, by their lemmas. */
const PAST: ReadonlyMap<string, string> = new Map([
  ['froze', 'freeze'],
  ['forbade', 'forbid'],
  ['forsook', 'forsake'],
  ['overthrew', 'overthrow'],
  ['shook', 'shake'],
  ['threw', 'throw'],
  ['withdrew', 'withdraw'],
  ['withheld', 'withhold'],
]);

/** "Norway froze aid to X": no verb is left but the one taken for an adjective of its object. */
function pastTakenForAdjective(document: Document, token: number): readonly Revision[] | null {
  const lemma = PAST.get(document.lower(token));
  const object = document.head(token);
  if (lemma === undefined || document.dep(token) !== 'amod' || document.head(object) !== object)
    return null;
  const subject = document
    .childrenBy(object, /^(?:amod|compound|nmod)$/)
    .find((child) => child === token - 1);
  if (subject === undefined) return null;
  return [
    { token, head: token, dep: 'ROOT', tag: 'VBD', pos: 'VERB', lemma },
    { token: subject, head: token, dep: 'nsubj', tag: 'NNP', pos: 'PROPN' },
    { token: object, head: token, dep: 'dobj' },
    ...[...document.children(object)]
      .filter((child) => child < subject)
      .map((child): Revision => ({ token: child, head: subject })),
    ...[...document.children(object)]
      .filter(
        (child) =>
          document.dep(child) === 'punct' ||
          /^(?:after|amid|because|in|on|over)$/.test(document.lower(child)),
      )
      .filter((child) => child > object)
      .map((child): Revision => ({ token: child, head: token })),
  ];
}

/** "helped the army hunt down the men": what somebody is helped to do taken for the last noun of who is helped. */
function helpedVerb(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.tag(token) !== 'NN' || document.dep(token) !== 'dobj') return null;
  if (!/^(?:help|let|see|watch)$/.test(document.lemma(document.head(token)))) return null;
  const helped = token - 1;
  if (document.dep(helped) !== 'compound' || !/^NNP?S?$/.test(document.tag(helped))) return null;
  const particle = token + 1;
  if (!/^(?:away|back|down|off|out|up)$/.test(document.lower(particle))) return null;
  const [found] = document.childrenBy(particle, /^pobj$/);
  const lemma = document.lower(token);
  if (found === undefined || !isVerb(words, lemma)) return null;
  return [
    { token, dep: 'ccomp', tag: 'VB', pos: 'VERB', lemma },
    { token: helped, dep: 'nsubj' },
    ...[...document.children(token)]
      .filter((child) => child < helped)
      .map((child): Revision => ({ token: child, head: helped })),
    { token: particle, head: token, dep: 'prt', tag: 'RP' },
    { token: found, head: token, dep: 'dobj' },
  ];
}
