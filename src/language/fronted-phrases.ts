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

/** What opens a phrase in front that says what the subject is, or was. */
const OPENINGS =
  /^(?:a|an|another|currently|formerly|himself|herself|itself|long|now|once|one|originally|previously|still|the|then|today|traditionally)$/;

/** "*A close ally of Peru*, Ana Brek was …", "*Once an adviser to X*, she …": what the subject is, said in front, taken for a first subject or a measure. */
export function appositionInFront(document: Document, verb: number): readonly Revision[] | null {
  const subject = document
    .childrenBy(verb, /^nsubj(?:pass)?$/)
    .findLast((child) => child < verb && /^(?:NOUN|PROPN|PRON)$/.test(document.pos(child)));
  if (subject === undefined || document.tag(subject).endsWith('S')) return null;
  const comma = document.leftEdge(subject) - 1;
  const [first] = document.sentenceTokens(document.sentence(verb));
  if (document.word(comma) !== ',' || !OPENINGS.test(document.lower(first))) return null;
  if (document.childrenBy(subject, /^(?:cc|conj)$/).length > 0) return null;
  const noun = whatIsInFront(document, verb, first);
  if (noun === null || document.tag(noun) !== 'NN' || document.rightEdge(noun) !== comma - 1)
    return null;
  if (/^(?:DATE|TIME)$/.test(document.entity(noun)?.label ?? '')) return null;
  // Without a complement it says of nobody what it is to them.
  if (!document.childrenBy(noun, /^prep$/).some((child) => child > noun)) return null;
  const opening = document.head(noun);
  return [
    { token: noun, head: subject, dep: 'appos' },
    ...(opening === first ? [{ token: first, head: noun, dep: 'advmod' }] : []),
  ];
}

/** The noun of the phrase that opens a sentence, the first that hangs on its verb; behind "once", which the parser takes for a preposition, the noun there. */
function whatIsInFront(document: Document, verb: number, first: number): number | null {
  const isFirst = (each: number): boolean => document.leftEdge(each) === first;
  const [opening] = document
    .childrenBy(verb, /^(?:npadvmod|nsubj|nsubjpass|dep|advcl|advmod|prep)$/)
    .filter(isFirst);
  if (opening === undefined || opening > verb) return null;
  if (document.tag(opening) !== 'IN') return opening;
  return opening === first ? (document.childrenBy(opening, /^pobj$/)[0] ?? null) : null;
}

/** "in Mosul, Iraq": the country of a town. */
function isPlaceInPlace(document: Document, token: number): boolean {
  const isPlace = (each: number): boolean =>
    /^(?:GPE|LOC)$/.test(document.entity(each)?.label ?? '');
  const hasOthers = [...document.children(token)].some((child) => document.dep(child) === 'conj');
  return isPlace(token) && isPlace(document.head(token)) && !hasOthers;
}

/** "In 2016 remnants of the group, along with others, joined …": a subject away from its verb taken for the head of the date before it. */
export function subjectBehindYear(document: Document, verb: number): readonly Revision[] | null {
  for (const preposition of document.children(verb)) {
    if (preposition > verb || document.dep(preposition) !== 'prep') continue;
    for (const subject of document.children(preposition)) {
      const date = dateBefore(document, preposition, subject);
      if (date === null) continue;
      return [
        { token: subject, head: verb, dep: 'nsubj' },
        { token: date, head: preposition, dep: 'pobj' },
      ];
    }
  }
  return null;
}

/** The year or month right behind a preposition that hangs on what the parser took for its object, or null. */
function dateBefore(document: Document, preposition: number, subject: number): number | null {
  if (document.dep(subject) !== 'pobj' || document.entity(subject)?.label === 'DATE') return null;
  if (!/^(?:NOUN|PRON|PROPN)$/.test(document.pos(subject))) return null;
  const date = preposition + 1;
  const isYear = /^(?:19|20)\d\d$/.test(document.word(date));
  const isMonth =
    document.entity(date)?.label === 'DATE' &&
    /^(?:19|20)\d\d$/.test(document.word(date + 1)) &&
    document.dep(date) !== 'amod';
  return document.head(date) === subject && (isYear || isMonth) ? date : null;
}

/** "struck a convoy on Thursday and Dutch forces assisted": the second clause's subject taken for the head of the day. */
export function subjectBehindDay(document: Document, verb: number): readonly Revision[] | null {
  const subject = verb - 1;
  if (document.dep(verb) !== 'conj' || document.dep(subject) !== 'pobj') return null;
  const preposition = document.head(subject);
  const day = preposition + 1;
  if (document.head(day) !== subject || document.entity(day)?.label !== 'DATE') return null;
  if (document.lower(day + 1) !== 'and' || document.entity(subject)?.label === 'DATE') return null;
  const others = document.children(day).filter((child) => document.dep(child) === 'conj');
  return [
    { token: subject, head: verb, dep: 'nsubj' },
    { token: day, head: preposition, dep: 'pobj' },
    ...[...others].map((token): Revision => ({ token, head: subject, dep: 'amod' })),
  ];
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
