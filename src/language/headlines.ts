import type { Document, Revision } from './document.ts';

/** Longest sentence that is taken for a headline, in tokens. */
const HEADLINE = 18;

/** Words and marks that part a headline into clauses. */
const PARTING = new Set([';', ':', 'as', 'while', 'when']);

/**
 * "Norway bombs rebels", "Kenya, Uganda sign treaty", "Minister held as police raid paper": the verb of a headline's clause taken for a noun of one long
 * compound, or its subject for the verb ("Fiji chiefs snub envoy"); `isDeed` knows the base forms of verbs.
 */
export function headlineVerb(
  document: Document,
  sentence: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] {
  const [first, last] = document.sentenceTokens(sentence);
  if (last - first < 3 || last - first > HEADLINE || /^[.!?]$/.test(document.word(last - 1)))
    return [];
  const revisions: Revision[] = [];
  let start = first;
  for (let token = first; token <= last; token++) {
    if (token < last && !PARTING.has(document.lower(token))) continue;
    revisions.push(...clauseVerb(document, start, token, isDeed));
    start = token + 1;
  }
  return revisions;
}

function clauseVerb(
  document: Document,
  first: number,
  last: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] {
  for (let token = first; token < last; token++) {
    if (
      !isSecond(document, token, first) &&
      document.dep(token) !== 'compound' &&
      /^(?:VERB|AUX)$/.test(document.pos(token)) &&
      !isMistakenVerb(document, token, first, isDeed)
    )
      return [];
  }
  for (let token = first + 1; token < last - 1; token++) {
    const lemma = deedAt(document, first, token, isDeed);
    const object = lemma === null ? null : objectOf(document, token, last);
    if (lemma === null || object === null) continue;
    return asVerb(document, { first, last, verb: token, object }, lemma, isDeed);
  }
  return [];
}

/** "…, threaten veto": a verb behind a comma has its subject in front of another one. */
function isSecond(document: Document, token: number, first: number): boolean {
  return token - first > 3 && document.word(token - 1) === ',';
}

/** "Fiji chiefs snub X": a noun taken for the verb, with the verb behind it. */
function isMistakenVerb(
  document: Document,
  token: number,
  first: number,
  isDeed: (lemma: string) => boolean,
): boolean {
  return (
    isNounByForm(document, token, first, isDeed) &&
    deedAt(document, first, token + 1, isDeed) !== null
  );
}

/** "chiefs", "police": taken for a verb in the third person that the lexicon does not know. */
function isNounByForm(
  document: Document,
  token: number,
  first: number,
  isDeed: (lemma: string) => boolean,
): boolean {
  return (
    document.tag(token) === 'VBZ' &&
    token > first &&
    !isDeed(document.lemma(token).toLowerCase()) &&
    /^(?:PROPN|NOUN|ADJ)$/.test(document.pos(token - 1))
  );
}

/**
 * What stands behind a verb that was taken for a noun: the noun that it was to modify, or the name that was to be its own; the verb itself where nothing
 * does ("Rebels, troops battle for X"), null where it is no verb.
 */
function objectOf(document: Document, token: number, last: number): number | null {
  const head = document.head(token);
  if (/^(?:compound|amod)$/.test(document.dep(token)))
    return head > token && head < last ? head : null;
  const name = [...document.children(token)].find(
    (child) => document.dep(child) === 'appos' && document.leftEdge(child) === token + 1,
  );
  if (name !== undefined) return name;
  const isListed = document.word(token - 2) === ',' && document.dep(token) === 'appos';
  return isListed && document.dep(token + 1) === 'prep' ? token : null;
}

/** The base form of a noun that agrees with the subject before it as a verb would, or null. */
function deedAt(
  document: Document,
  first: number,
  token: number,
  isDeed: (lemma: string) => boolean,
): string | null {
  const before = token - 1;
  const isSubject =
    /^(?:PROPN|NOUN)$/.test(document.pos(before)) ||
    (before > first && isNounByForm(document, before, first, isDeed));
  if (!isSubject || document.dep(token) === 'pobj') return null;
  const tag = document.tag(token);
  const isSeveral =
    document.tag(before) === 'VBZ' ||
    document.tag(before).endsWith('S') ||
    document.lower(before) === 'police' ||
    /[,&]|\band\b/.test(document.text.slice(document.start(first), document.start(token)));
  const isBase = tag === 'NN' || tag === 'JJ';
  // "Liberia seals border": known for a verb, and yet hung into a compound.
  if (!isBase && tag !== 'NNS' && tag !== 'VBZ') return null;
  const lemma = document.lemma(token).toLowerCase();
  return isBase === isSeveral && isDeed(lemma) ? lemma : null;
}

interface Clause {
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  readonly object: number;
}

function asVerb(
  document: Document,
  { first, last, verb, object }: Clause,
  lemma: string,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] {
  const subject = verb - 1;
  const mistaken = document.pos(subject) === 'VERB' ? subject : null;
  // The verb takes the place in the tree of what stood for the clause.
  const isBare = object === verb;
  const top = mistaken ?? (isBare ? first : document.head(object) === verb ? verb : object);
  const above = document.head(top);
  const isRoot = above === top;
  const revisions: Revision[] = [
    {
      token: verb,
      head: isRoot ? verb : above,
      dep: isRoot ? 'ROOT' : top === verb ? 'clause' : 'dep',
      tag: 'VBZ',
      pos: 'VERB',
      lemma,
    },
    ...(isBare ? [] : [{ token: object, head: verb, dep: 'dobj' }]),
    {
      token: subject,
      head: verb,
      dep: 'nsubj',
      tag: document.tag(subject) === 'VBZ' ? 'NNS' : document.tag(subject),
      pos: mistaken === null ? document.pos(subject) : 'NOUN',
    },
  ];
  let part = subject;
  for (let token = subject - 1; token >= first; token--) {
    const word = document.lower(token);
    if (word === ',' || word === 'and') {
      revisions.push({ token, head: verb, dep: 'punct' });
      part = token;
    } else if (part !== subject && token === part - 1) {
      revisions.push({ token, head: verb, dep: 'nsubj' });
      part = token;
    } else if (
      document.head(token) >= verb ||
      document.head(token) === token ||
      document.head(token) === mistaken
    )
      revisions.push({ token, head: part, dep: 'compound' });
  }
  return [...revisions, ...secondVerb(document, object, last, verb, isDeed)];
}

/** "…, back cabinet": a second verb in the form of the first behind a comma. */
function secondVerb(
  document: Document,
  object: number,
  last: number,
  verb: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] {
  for (let comma = object + 1; comma < last - 2; comma++) {
    if (document.word(comma) !== ',') continue;
    const token = comma + 1;
    if (document.pos(token) === 'VERB') return [{ token, head: verb, dep: 'conj' }];
    const lemma = document.lemma(token).toLowerCase();
    const thing = document.head(token);
    const isBase = /^(?:NN|NNP|JJ|VB|VBP|RB)$/.test(document.tag(token));
    if (!/^\p{Ll}/u.test(document.word(token))) return [];
    if (isBase && isDeed(lemma) && document.tag(token + 1) === 'IN')
      return [{ token, head: verb, dep: 'conj', tag: 'VBZ', pos: 'VERB', lemma }];
    if (!isBase || !isDeed(lemma) || thing <= token || thing >= last) return [];
    return [
      { token, head: verb, dep: 'conj', tag: 'VBZ', pos: 'VERB', lemma },
      { token: thing, head: token, dep: 'dobj' },
    ];
  }
  return [];
}
