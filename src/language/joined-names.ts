import type { Document, Revision } from './document.ts';
import type { KnownWords } from './known-words.ts';

/** Names that the parser ties to a neighbour that cannot bear them: each rule says which, with the words that show it. */
export function joinedNames(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] {
  return (
    firstOfTwo(document, token) ??
    conjunctOfTitled(document, token) ??
    nameBehindItsNoun(document, token, words) ??
    []
  );
}

/** "*President Ann Dia* and Paul Ode met": the first of two persons taken for a part of the second one's name. */
function firstOfTwo(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:compound|nmod)$/.test(document.dep(token))) return null;
  const second = document.head(token);
  const name = document.entity(second);
  if (second < token || name?.label !== 'PERSON' || name.first <= token) return null;
  if (document.entity(token)?.label !== 'PERSON') return null;
  const and = name.first - 1;
  if (document.lower(and) !== 'and' || and !== token + 1) return null;
  const inName = (child: number): boolean => child >= name.first && child < second;
  const isRoot = document.head(second) === second;
  return [
    { token, head: isRoot ? token : document.head(second), dep: document.dep(second) },
    { token: second, head: token, dep: 'conj' },
    { token: and, head: token, dep: 'cc' },
    ...document
      .childrenBy(token, /^conj$/)
      .filter(inName)
      .map((child): Revision => ({ token: child, head: second, dep: 'compound' })),
    ...[...document.children(second)]
      .filter((child) => child < token)
      .map((child): Revision => ({ token: child, head: token })),
  ];
}

/** "President Ann Dia and *rebel leader Paul Ode* met": joined to the name in place of the title in front of it, which is Dia's alone. */
function conjunctOfTitled(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.pos(token) !== 'PROPN') return null;
  const name = document.head(token);
  const title = document.head(name);
  if (document.dep(name) !== 'appos' || document.entity(name)?.label !== 'PERSON') return null;
  if (!/^NNP?$/.test(document.tag(title)) || document.leftEdge(name) !== title + 1) return null;
  return [
    { token, head: title },
    ...document
      .childrenBy(name, /^cc$/)
      .filter((child) => child < token)
      .map((child): Revision => ({ token: child, head: title })),
  ];
}

/**
 * "gave the plans to a deputy, *Ann Dia*", "a larger share for the oil firm, *Torgas*": the name of who or what stands right before the comma taken
 * for another name of something farther off, which can have none.
 */
function nameBehindItsNoun(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.pos(token) !== 'PROPN') return null;
  const comma = document.leftEdge(token) - 1;
  const above = document.head(token);
  if (document.word(comma) !== ',' || above > comma) return null;
  if (document.childrenBy(token, /^(?:cc|conj|det)$/).length > 0) return null;
  const isPerson = isOfPerson(document, token);
  const mayBear = (noun: number): boolean => {
    const lemma = document.lemma(noun).toLowerCase();
    return document.tag(noun) === 'NN' && (words.isHuman(lemma) || words.isBody(lemma));
  };
  if (mayBear(above) || (document.entity(above) !== null && !isApartFrom(document, above, token)))
    return null;
  const noun = nounBefore(document, comma, mayBear);
  if (noun === null || noun === above || !isDefinite(document, noun)) return null;
  const isHuman = words.isHuman(document.lemma(noun).toLowerCase());
  if (isHuman && !isPerson) return null;
  return [{ token, head: noun }];
}

/** The recogniser may have the last word of a person's name for a place. */
function isOfPerson(document: Document, name: number): boolean {
  return [name, document.leftEdge(name)].some(
    (token) => document.entity(token)?.label === 'PERSON',
  );
}

/** A place or a person is no other name of a person. */
function isApartFrom(document: Document, above: number, token: number): boolean {
  return (
    isOfPerson(document, token) &&
    /^(?:FAC|GPE|LOC|NORP|ORG|PERSON)$/.test(document.entity(above)?.label ?? '')
  );
}

/** The noun of the phrase that ends at a comma: the nearest one that may bear a name, or null. */
function nounBefore(
  document: Document,
  comma: number,
  mayBear: (noun: number) => boolean,
): number | null {
  let at = comma - 1;
  for (let steps = 0; steps < 6; steps++) {
    if (mayBear(at)) return at;
    const above = document.head(at);
    if (above >= at || !/^(?:compound|pobj|prep)$/.test(document.dep(at))) return null;
    at = above;
  }
  return null;
}

function isDefinite(document: Document, noun: number): boolean {
  return document.childrenBy(noun, /^(?:det|poss)$/).length > 0;
}
