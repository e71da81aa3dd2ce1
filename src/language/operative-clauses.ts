import type { Document, Revision } from './document.ts';

/** Papers that a body adopts. */
const PAPER = /^(?:communique|declaration|motion|resolution|statement)$/;

/** Longest line that names who enacts, in tokens. */
const LINE = 10;

const KNOWN = new WeakMap<Document, ReadonlyMap<number, number>>();

/**
 * The body that enacts a clause without a subject, by the token of the clause's verb: "The Security Council, / 1. *Condemns* …; / 2. *Calls on* …", or
 * "The Assembly adopted a resolution. The resolution: / *Condemns* …".
 */
export function enactors(document: Document): ReadonlyMap<number, number> {
  const known = KNOWN.get(document) ?? findEnactors(document);
  KNOWN.set(document, known);
  return known;
}

function findEnactors(document: Document): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let body: number | null = null;
  let adopter: number | null = null;
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    const [first, last] = wordsOf(document, sentence);
    let root = first;
    while (root < last && document.head(root) !== root) root++;
    if (root >= last) continue;
    adopter = adopterIn(document, first, last) ?? adopter;
    if (isLineOfBody(document, first, last, root)) body = root;
    else if (adopter !== null && document.word(last - 1) === ':' && hasPaper(document, first, last))
      body = adopter;
    else if (body !== null && hasSubject(document, root)) body = null;
    else if (body !== null && /^VB[ZG]$/.test(document.tag(root))) found.set(root, body);
  }
  return found;
}

/** The words of a sentence without the white space around them. */
function wordsOf(document: Document, sentence: number): readonly [number, number] {
  let [first, last] = document.sentenceTokens(sentence);
  while (last > first && document.word(last - 1).trim() === '') last--;
  while (first < last && document.word(first).trim() === '') first++;
  return [first, last];
}

/** "The Security Council," */
function isLineOfBody(document: Document, first: number, last: number, root: number): boolean {
  if (document.word(last - 1) !== ',' || last - first > LINE || last - first < 3) return false;
  const isLine = /\n\s*$/.test(document.text.slice(document.end(last - 1), document.start(last)));
  return isLine && document.lower(first) === 'the' && document.pos(root) === 'PROPN';
}

/** "The Assembly *adopted a resolution*" */
function adopterIn(document: Document, first: number, last: number): number | null {
  for (let at = first; at < last; at++) {
    if (!/^(?:adopt|approve|issue|pass)$/.test(document.lemma(at))) continue;
    const [paper] = document.childrenBy(at, /^dobj$/);
    const [body] = document.childrenBy(at, /^nsubj$/);
    if (paper !== undefined && PAPER.test(document.lower(paper)) && body !== undefined) return body;
  }
  return null;
}

function hasPaper(document: Document, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (PAPER.test(document.lower(at))) return true;
  return false;
}

function hasSubject(document: Document, verb: number): boolean {
  return document.childrenBy(verb, /^(?:nsubj|csubj|expl)/).length > 0;
}

const OPENING =
  /^(?:appeals|appreciates|asks|calls|charges|commends|condemns|congratulates|demands|denounces|deplores|encourages|expresses|instructs|invites|praises|regrets|rejects|requests|supports|thanks|urges|warns|welcomes)$/;

/** "*Calls* on X to withdraw;", "*Commends* X for …": the verb of a clause without a subject taken for a plural, or for part of a name. */
export function openingTakenForNoun(document: Document, token: number): readonly Revision[] | null {
  if (!/^NN/.test(document.tag(token)) || !OPENING.test(document.lower(token))) return null;
  if (!/^\p{Lu}/u.test(document.word(token))) return null;
  const lemma = document.lower(token).replace(/s$/, '');
  const verb: Revision = { token, tag: 'VBZ', pos: 'VERB', lemma };
  const name = document.head(token);
  if (name === token) {
    const goesOn = document.childrenBy(token, /^(?:advcl|ccomp|dobj|xcomp)$/).length > 0;
    return goesOn && opens(document, token, token) ? [verb] : null;
  }
  const isName = document.head(name) === name && document.pos(name) === 'PROPN' && token < name;
  if (!isName || document.dep(token) !== 'compound' || !opens(document, name, token)) return null;
  return [
    { ...verb, head: token, dep: 'ROOT' },
    { token: name, head: token, dep: 'dobj' },
    ...document
      .childrenBy(name, /./)
      .filter((child) => child < token || document.dep(child) === 'punct')
      .map((child): Revision => ({ token: child, head: token })),
  ];
}

/** True where nothing but a number or adverb stands before a word in what a root governs. */
function opens(document: Document, root: number, token: number): boolean {
  return document
    .childrenBy(root, /./)
    .every((child) => child >= token || /^(?:advmod|meta|nummod|punct)$/.test(document.dep(child)));
}
