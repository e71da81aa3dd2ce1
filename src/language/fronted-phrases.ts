import type { Document, Revision } from './document.ts';

/**
 * "In Lomo, the army held off …", "As part of the force, Chad, Niger and Togo have …": the subject behind a phrase in front taken for
 * an apposition inside that phrase. A verb with tense must have a subject, and nothing else before it can be.
 */
export function subjectInFrontedPhrase(
  document: Document,
  verb: number,
): readonly Revision[] | null {
  const isOwn = document.dep(verb) !== 'conj';
  for (const preposition of document.children(verb)) {
    if (preposition > verb || document.dep(preposition) !== 'prep') continue;
    const [first] = document.sentenceTokens(document.sentence(verb));
    if (isOwn && !isInFront(document, verb, first, preposition)) continue;
    for (let token = preposition + 2; token < verb; token++) {
      if (document.dep(token) !== 'appos' || !document.isWithin(token, preposition)) continue;
      if (!/^(?:NOUN|PROPN)$/.test(document.pos(token))) continue;
      const left = document.leftEdge(token);
      if (document.word(left - 1) !== ',' || isPlaceInPlace(document, token)) continue;
      return [{ token, head: verb, dep: 'nsubj' }];
    }
  }
  return null;
}

/** "In Lomo, with the help of X, the army …": only other phrases stand before it. */
function isInFront(document: Document, verb: number, first: number, token: number): boolean {
  for (let at = first; at < token; at = document.rightEdge(at) + 1) {
    const phrase = [...document.children(verb)].find((child) => document.leftEdge(child) === at);
    if (phrase === undefined || !/^(?:prep|punct|advmod|npadvmod)$/.test(document.dep(phrase)))
      return false;
    at = phrase;
  }
  return true;
}

/** "According to X, a body near the church, traders had …": what stands in commas behind the phrase in front taken for a first subject. */
export function appositionTakenForSubject(
  document: Document,
  verb: number,
): readonly Revision[] | null {
  const subjects = [...document.children(verb)].filter(
    (child) => child < verb && /^nsubj/.test(document.dep(child)),
  );
  const [first, second] = subjects;
  if (first === undefined || second === undefined) return null;
  const comma = document.leftEdge(first) - 1;
  const isApart =
    document.word(comma) === ',' && document.word(document.leftEdge(second) - 1) === ',';
  if (!isApart) return null;
  let named = comma - 1;
  while (document.head(named) > named && document.head(named) < comma) named = document.head(named);
  if (document.dep(named) !== 'pobj' || document.pos(first) !== 'NOUN') return null;
  const isInFront = [...document.children(verb)].some(
    (child) => document.dep(child) === 'prep' && document.isWithin(named, child),
  );
  return isInFront ? [{ token: first, head: named, dep: 'appos' }] : null;
}

/** "in Mosul, Iraq": the country of a town. */
function isPlaceInPlace(document: Document, token: number): boolean {
  const isPlace = (each: number): boolean =>
    /^(?:GPE|LOC)$/.test(document.entity(each)?.label ?? '');
  const hasOthers = [...document.children(token)].some((child) => document.dep(child) === 'conj');
  return isPlace(token) && isPlace(document.head(token)) && !hasOthers;
}

/** "In 2016 remnants of the group, along with others, joined …": a subject away from its verb taken for the head of the year before it. */
export function subjectBehindYear(document: Document, verb: number): readonly Revision[] | null {
  for (const preposition of document.children(verb)) {
    if (preposition > verb || document.dep(preposition) !== 'prep') continue;
    for (const subject of document.children(preposition)) {
      const year = preposition + 1;
      if (
        document.dep(subject) !== 'pobj' ||
        document.head(year) !== subject ||
        !/^(?:19|20)\d\d$/.test(document.word(year)) ||
        document.entity(subject)?.label === 'DATE'
      )
        continue;
      return [
        { token: subject, head: verb, dep: 'nsubj' },
        { token: year, head: preposition, dep: 'pobj' },
      ];
    }
  }
  return null;
}

/** "We call on all states to …": the object of a preposition taken for that of the verb. */
export function objectBehindPreposition(
  document: Document,
  token: number,
): readonly Revision[] | null {
  if (document.dep(token) !== 'dobj') return null;
  const verb = document.head(token);
  const preposition = document.leftEdge(token) - 1;
  if (
    preposition <= verb ||
    document.head(preposition) !== verb ||
    document.dep(preposition) !== 'prep' ||
    document.children(preposition).length > 0
  )
    return null;
  return [{ token, head: preposition, dep: 'pobj' }];
}

/** "stands shoulder to shoulder with X": the second half of the phrase taken for a verb. */
export function bodyTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  const to = token - 1;
  const first = token - 2;
  const verb = document.head(token);
  if (
    document.dep(token) !== 'advcl' ||
    document.tag(to) !== 'TO' ||
    document.lower(first) !== document.lower(token) ||
    document.head(first) !== verb
  )
    return null;
  const others = [...document.children(token)].filter((child) => child > token);
  return [
    { token: first, head: verb, dep: 'npadvmod' },
    { token: to, head: verb, dep: 'prep', pos: 'ADP', tag: 'IN' },
    { token, head: to, dep: 'pobj', pos: 'NOUN', tag: 'NN', lemma: document.lower(token) },
    ...others.map((child): Revision => ({ token: child, head: verb })),
  ];
}
