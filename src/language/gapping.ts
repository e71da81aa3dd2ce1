import type { Document, Revision } from './document.ts';

/**
 * "Cuba supports the Front, Kenya the Movement", "Peru gave shelter to 90 judges, Chile to 40": a clause without its verb, which the parser takes for more
 * objects of the verb before. Two noun phrases that nothing parts, behind a comma or "and", are no list in English. The subject hangs on the verb as
 * `gap-subj`; on the subject its object as `gap-obj` and its preposition as `gap-prep`.
 */
export function gappedClauses(document: Document, sentence: number): readonly Revision[] {
  const [first, last] = document.sentenceTokens(sentence);
  const revisions: Revision[] = [];
  for (let token = first + 3; token < last - 2; token++) {
    revisions.push(...secondOfTwo(document, token));
    if (!isBoundary(document, token)) continue;
    const clause = clauseFrom(document, token + 1, last);
    const verb = clause === null ? null : antecedentOf(document, first, token);
    if (clause === null || verb === null || !isParallel(document, verb, clause)) continue;
    revisions.push(...revisionsOf(document, verb, clause));
  }
  return revisions;
}

/** "helped the former and *Chad the latter*": taken for one thing that was helped. */
function secondOfTwo(document: Document, former: number): readonly Revision[] {
  const latter = document.head(former);
  if (document.lower(former) !== 'former' || document.lower(latter) !== 'latter') return [];
  const verb = document.head(latter);
  const subject = document
    .childrenBy(former, /^conj$/)
    .find((child) => document.rightEdge(child) === latter - 2 && document.pos(child) === 'PROPN');
  if (subject === undefined || document.dep(latter) !== 'dobj') return [];
  return [
    { token: former, head: verb, dep: 'dobj' },
    { token: subject, head: verb, dep: 'gap-subj' },
    { token: latter, head: subject, dep: 'gap-obj' },
  ];
}

interface Gap {
  readonly subject: number;
  /** Head of the second noun phrase, or null where a preposition stands between them. */
  readonly object: number | null;
  readonly preposition: number | null;
  /** First and last token of the second noun phrase. */
  readonly first: number;
  readonly last: number;
}

function isBoundary(document: Document, token: number): boolean {
  const word = document.lower(token);
  const next = document.lower(token + 1);
  return (word === ',' || word === ';' || word === 'and' || word === 'while') && next !== 'and';
}

/** Two noun phrases and the end of their clause, or null. */
function clauseFrom(document: Document, from: number, end: number): Gap | null {
  const subject = phraseFrom(document, from, end);
  if (subject === null || document.entity(subject)?.label === 'DATE') return null;
  const isName = document.pos(subject) === 'PROPN' && !document.tag(from).startsWith('DT');
  const isBare = from === subject && document.tag(from) === 'NNS';
  if (!isName && !isBare && !/^(?:DT|PRP\$)$/.test(document.tag(from))) return null;
  const pair = document.word(from - 1) === ';' ? commaGap(document, from, subject, end) : null;
  if (pair !== null) return pair;
  const next = subject + 1;
  const isPreposition = document.tag(next) === 'IN' || document.tag(next) === 'TO';
  const start = isPreposition ? next + 1 : next;
  if (
    !/^(?:DT|PRP\$|CD)$/.test(document.tag(start)) &&
    !(isPreposition || isOtherName(document, subject) || isBareThing(document, subject))
  )
    return null;
  // "Route 4", "June 3": a number within a name.
  if (document.entity(start) !== null && document.entity(start) === document.entity(subject))
    return null;
  const object = phraseFrom(document, start, end);
  if (object === null || !endsClause(document, object + 1, end)) return null;
  return {
    subject,
    object: isPreposition ? null : object,
    preposition: isPreposition ? next : null,
    first: start,
    last: object,
  };
}

/** "; Egypt and the Emirates, the general": a comma in place of the verb. */
function commaGap(document: Document, from: number, subject: number, end: number): Gap | null {
  let last = subject;
  if (document.lower(last + 1) === 'and') last = phraseFrom(document, last + 2, end) ?? last;
  if (document.word(last + 1) !== ',' || from > subject) return null;
  const object = phraseFrom(document, last + 2, end);
  if (object === null || !endsClause(document, object + 1, end, /^[.:]$/)) return null;
  // "; Ann Dia, its commander; …": a person and what he is to whom the list is about.
  const isPerson = document.entity(subject)?.label === 'PERSON' && last === subject;
  if (isPerson && document.pos(object) === 'NOUN') return null;
  return { subject, object, preposition: null, first: last + 2, last: object };
}

/** "and Cuba Mexico": a name beside another one that is no part of it. */
function isOtherName(document: Document, subject: number): boolean {
  const one = document.entity(subject);
  const other = document.entity(subject + 1);
  return one?.label === 'GPE' && other?.label === 'GPE' && one !== other;
}

/** "promised them shelter and Peru money": a state and a thing without an article, to be told from a compound by the clause before. */
function isBareThing(document: Document, subject: number): boolean {
  if (document.entity(subject)?.label !== 'GPE' || !/^NNS?$/.test(document.tag(subject + 1)))
    return false;
  const given = document.head(document.head(subject));
  const isList = document.head(subject) === subject + 1 && document.dep(subject + 1) === 'conj';
  if (!isList || document.dep(given) !== 'dobj') return false;
  return [...document.children(document.head(given))].some(
    (child) => document.dep(child) === 'dative' && document.pos(child) !== 'ADP',
  );
}

/** Last token of the noun phrase without prepositions that begins at a token, or null. */
function phraseFrom(document: Document, from: number, end: number): number | null {
  let at = from;
  if (/^(?:DT|PRP\$)$/.test(document.tag(at))) at++;
  while (at < end && document.tag(at) === 'CD') at++;
  let found: number | null = at > from && document.tag(at - 1) === 'CD' ? at - 1 : null;
  for (; at < end && /^(?:JJ|NN|VBN|POS)/.test(document.tag(at)); at++) {
    const isNoun = document.tag(at).startsWith('NN');
    // Two names of places or bodies side by side are two phrases.
    if (
      isNoun &&
      found === at - 1 &&
      (isOtherName(document, found) || isBareThing(document, found))
    )
      break;
    if (isNoun || (at > from && document.entity(at)?.label === 'NORP')) found = at;
  }
  return found;
}

/** True where only prepositional phrases stand between a token and the end of its clause. */
function endsClause(document: Document, from: number, end: number, stop = /^[.,:]$/): boolean {
  for (let at = from; at < end; at++) {
    const tag = document.tag(at);
    if (stop.test(tag) || (stop.test(',') && document.lower(at) === 'and')) {
      const after = document.lower(at + 1);
      return tag !== ',' || !/^(?:who|which|whose)$/.test(after);
    }
    if (!/^(?:IN|TO|DT|PRP\$|CD|JJ|NN|POS)/.test(tag)) return false;
  }
  return true;
}

/** The verb with tense, a subject and something behind it that stands last before the gap. */
function antecedentOf(document: Document, first: number, gap: number): number | null {
  for (let at = gap - 1; at > first; at--) {
    if (document.pos(at) !== 'VERB' || /^aux/.test(document.dep(at))) continue;
    const children = [...document.children(at)];
    const has = (dep: RegExp) => children.some((child) => dep.test(document.dep(child)));
    if (!has(/^nsubj/)) return null;
    return children.some(
      (child) => child > at && /^(?:dobj|dative|prep|agent)$/.test(document.dep(child)),
    )
      ? at
      : null;
  }
  return null;
}

/** Prepositions of those who take part, rather than of place and time. */
const REPEATED = new Set(['against', 'by', 'for', 'from', 'of', 'to', 'with']);

/** A gap repeats the shape of its clause: a preposition where there is one, a number where there is a number. */
function isParallel(document: Document, verb: number, gap: Gap): boolean {
  const below: number[] = [];
  for (let at = verb + 1; at < gap.subject; at++) if (document.isWithin(at, verb)) below.push(at);
  if (gap.preposition !== null) {
    const word = document.lower(gap.preposition);
    // "met Kenya in May, Togo in June": a second object with a time or place of its own.
    if (!REPEATED.has(word)) return false;
    if (document.pos(gap.subject) !== 'PROPN') {
      // "is paid by Peru, its rival by Chile": a second agent has a subject of its own.
      return word === 'by' && below.some((at) => document.dep(at) === 'agent');
    }
    if (below.some((at) => document.dep(at) === 'dobj' && document.pos(at) === 'PROPN'))
      return false;
    return below.some((at) => document.head(at) === verb && document.lower(at) === word);
  }
  const isState = document.entity(gap.subject)?.label === 'GPE';
  if (document.tag(gap.first) === 'CD' && (!isState || gap.first === gap.last))
    return below.some((at) => document.dep(at) === 'nummod' && document.head(at) > at);
  return below.some(
    (at) => /^(?:dobj|dative)$/.test(document.dep(at)) && document.head(at) === verb,
  );
}

function revisionsOf(document: Document, verb: number, gap: Gap): readonly Revision[] {
  const { subject, object, preposition, first, last } = gap;
  const revisions: Revision[] = [{ token: subject, head: verb, dep: 'gap-subj' }];
  if (object !== null) revisions.push({ token: object, head: subject, dep: 'gap-obj' });
  if (preposition !== null) {
    revisions.push(
      { token: preposition, head: subject, dep: 'gap-prep' },
      { token: last, head: preposition, dep: 'pobj' },
    );
  }
  // What the parser hung across the gap goes back to its own phrase.
  for (let at = first; at < last; at++) {
    if (document.head(at) < first || document.head(at) > last)
      revisions.push({
        token: at,
        head: last,
        dep: document.tag(at) === 'CD' ? 'nummod' : document.dep(at),
      });
  }
  for (let at = document.leftEdge(subject); at < subject; at++) {
    if (at >= verb && document.head(at) > subject) revisions.push({ token: at, head: subject });
  }
  return revisions;
}
