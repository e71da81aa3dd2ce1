import type { Document } from '../../language/document.ts';
import type { Embedding, Embeddings } from './embedding.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Quotation } from './quotations.ts';
import { SAYS, type Saying, sayingVerb } from './saying.ts';

/** How far from its quotation a verb of saying may stand, in tokens. */
const REACH = 28;

/**
 * Who says each quotation, as the verb of saying: the one behind it, around it in the tree, or before it; else that of the
 * quotation before it in the paragraph; a paragraph that is all quotation goes on with the last speaker, and with the one
 * before where it answers a question. Null for what is only set apart, or where nobody is named.
 */
export function findTurns(
  document: Document,
  saying: Saying,
  embeddings: Embeddings,
  quotations: readonly Quotation[],
): readonly (Embedding | null)[] {
  const turns: (Embedding | null)[] = quotations.map((quotation) =>
    quotation.isScare
      ? null
      : (behind(document, saying, quotation) ??
        around(embeddings, document, quotation) ??
        before(document, saying, quotation)),
  );

  // What has no verb of its own goes on from its neighbours.
  let last: Embedding | null = null;
  let oneBefore: Embedding | null = null;
  let lastQuotation: Quotation | null = null;
  for (let i = 0; i < quotations.length; i++) {
    const quotation = quotations[i];
    if (quotation === undefined || quotation.isScare) continue;
    const isInner = quotations.some(
      (other, k) =>
        k < i && turns[k] && other.first <= quotation.first && quotation.last <= other.last,
    );
    if (isInner) continue;
    if (turns[i] === null && startsSentence(document, quotation)) {
      turns[i] = inherited(document, quotations, turns, i, last, oneBefore, lastQuotation);
    }
    const turn = turns[i];
    if (!turn) continue;
    if (last === null || turn.token !== last.token) {
      oneBefore = last;
      last = turn;
    }
    lastQuotation = quotation;
  }
  return turns;
}

function inherited(
  document: Document,
  quotations: readonly Quotation[],
  turns: readonly (Embedding | null)[],
  index: number,
  last: Embedding | null,
  oneBefore: Embedding | null,
  lastQuotation: Quotation | null,
): Embedding | null {
  const quotation = quotations[index];
  if (quotation === undefined) return null;
  if (last !== null && lastQuotation !== null) {
    if (quotation.isContinued || isSameParagraph(document, lastQuotation.last, quotation.first)) {
      return last;
    }
  }
  const next = quotations[index + 1];
  const nextTurn = turns[index + 1];
  if (
    next &&
    nextTurn &&
    next.first > quotation.last &&
    isSameParagraph(document, quotation.last, next.first)
  ) {
    if (next.first - quotation.last <= 3) return nextTurn;
  }
  if (last === null || lastQuotation === null || !isWholeParagraph(document, quotation))
    return null;
  if (paragraphsBetween(document, lastQuotation.last, quotation.first) > 1) return null;
  const isAnswer = document.word(lastQuotation.last - 1) === '?' && oneBefore !== null;
  return isAnswer ? oneBefore : last;
}

/** The verb of saying behind a quotation: "…," X said; "…" said X, who …; "…," X, who leads Y, told reporters. */
function behind(document: Document, saying: Saying, quotation: Quotation): Embedding | null {
  const { last } = quotation;
  const paragraphs = paragraphsOf(document);
  const inside = document.word(last - 1);
  const outside = last + 1 < document.length ? document.word(last + 1) : '';
  const goesOn = /^[,?!…—–]$/.test(inside) || outside === ',' || /^\p{Ll}/u.test(outside);
  if (!goesOn || !startsSentence(document, quotation)) return null;
  for (let i = last + 1; i < Math.min(document.length, last + REACH); i++) {
    const word = document.word(i);
    if (/^[.;:?!]$/.test(word) || paragraphs.begins(i) || /^(?:["“«]|``)$/.test(word)) return null;
    const verb = sayingVerb(document, saying, i);
    if (verb?.takes.has('quote') && isMainVerb(document, i)) {
      return { token: i, word: verb, speaker: null };
    }
    if (document.lower(i) === 'according') return accordingTo(document, i, verb);
  }
  return null;
}

/** The verb of saying over a quotation in the tree, seen from its first or last clause. */
function around(
  embeddings: Embeddings,
  document: Document,
  { first, last }: Quotation,
): Embedding | null {
  for (const inside of [
    topOf(document, last - 1, first, last),
    topOf(document, first, first, last),
  ]) {
    for (const embedding of embeddings.above(inside)) {
      if (embedding.token < first || embedding.token >= last) return embedding;
    }
  }
  return null;
}

/** Longest name with its office before a colon, in tokens. */
const LONGEST_NAME = 8;

/** The verb of saying before a quotation: X said: "…"; X told reporters in Y, "…". */
function before(document: Document, saying: Saying, quotation: Quotation): Embedding | null {
  const { first } = quotation;
  let at = first - 2;
  while (at >= 0 && document.pos(at) === 'SPACE') at--;
  if (at < 0 || !/^(?:,|:|that|—|–)$/.test(document.lower(at))) {
    const verb = at < 0 ? null : sayingVerb(document, saying, at);
    return verb?.takes.has('quote') ? { token: at, word: verb, speaker: null } : null;
  }
  const paragraphs = paragraphsOf(document);
  const isColon = document.word(at) === ':';
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = document.word(i);
    if (/^[.;?!”"]$/.test(word) || paragraphs.begins(i + 1)) return null;
    const verb = sayingVerb(document, saying, i);
    if (verb?.takes.has('quote') && isMainVerb(document, i)) {
      return { token: i, word: verb, speaker: null };
    }
    if (document.lower(i) === 'according') return accordingTo(document, i, verb);
    if (!isColon && /^VB[DZP]$/.test(document.tag(i))) return null;
  }
  return isColon ? namedBefore(document, at) : null;
}

/** `President Bio: “…”`: who stands alone before a colon. */
function namedBefore(document: Document, colon: number): Embedding | null {
  const [first] = document.sentenceTokens(document.sentence(colon));
  if (colon === first || colon - first > LONGEST_NAME) return null;
  for (let i = first; i < colon; i++)
    if (!/^(?:ADJ|ADP|DET|NOUN|PROPN|PUNCT)$/.test(document.pos(i))) return null;
  const speaker = topOf(document, colon - 1, first, colon);
  return document.pos(speaker) === 'PROPN' ? { token: speaker, word: SAYS, speaker } : null;
}

function accordingTo(
  document: Document,
  token: number,
  found: Embedding['word'] | null,
): Embedding | null {
  const to = document.children(token).find((child) => document.lower(child) === 'to');
  const carrier = to === undefined ? token : to;
  const speaker = document.children(carrier).find((child) => document.dep(child) === 'pobj');
  if (speaker === undefined) return null;
  const word = found ?? {
    lemma: 'according to',
    class: 'say',
    takes: new Set<'clause'>(['clause']),
  };
  return { token, word: { ...word, lemma: 'according to' }, speaker };
}

function isMainVerb(document: Document, token: number): boolean {
  return (
    /^VB[DZPG]$/.test(document.tag(token)) && !/^(?:relcl|acl|amod)$/.test(document.dep(token))
  );
}

/** The highest token on the way up from a token that still stands in the quotation. */
function topOf(document: Document, token: number, first: number, last: number): number {
  let at = token;
  for (let steps = first; steps <= last; steps++) {
    const head = document.head(at);
    if (head === at || head < first || head >= last) break;
    at = head;
  }
  return at;
}

/** A quotation that is an utterance and no part of a sentence around it. */
function startsSentence(document: Document, { first, last, isContinued }: Quotation): boolean {
  if (isContinued) return true;
  if (/^(?:\p{Lu}|\d|…|‘|“)/u.test(document.word(first))) return true;
  return /^[,?!]$/.test(document.word(last - 1)) && last - first > 4;
}

function isSameParagraph(document: Document, from: number, to: number): boolean {
  return paragraphsBetween(document, from, to) === 0;
}

function paragraphsBetween(document: Document, from: number, to: number): number {
  const paragraphs = paragraphsOf(document);
  return paragraphs.of(to) - paragraphs.of(from - 1);
}

/** True where a paragraph holds nothing but the quotation. */
function isWholeParagraph(document: Document, { first, last }: Quotation): boolean {
  const paragraphs = paragraphsOf(document);
  let after = last;
  while (after < document.length && /^(?:["”»]|''|[.,]|\s*)$/.test(document.word(after))) after++;
  return paragraphs.begins(first - 1) && paragraphs.begins(after);
}
