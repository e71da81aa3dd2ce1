import type { Document } from '../../language/document.ts';

/** Words in quotation marks. */
export interface Quotation {
  /** First token behind the opening mark, and the token of the closing mark or where the quotation breaks off. */
  readonly first: number;
  readonly last: number;
  /** True for a word or three that are only set apart ("so-called" “terrorists”). */
  readonly isScare: boolean;
  /** True where it goes on with what the paragraph before left open. */
  readonly isContinued: boolean;
}

type Mark = 'open' | 'close' | 'either';

interface Opened {
  readonly first: number;
  readonly isSingle: boolean;
  readonly isContinued: boolean;
}

/**
 * The quotations of a text in order, inner ones behind those they stand in: curly, straight and angled marks,
 * nested; a quotation that nobody closes ends with its paragraph, and one that the next paragraph opens again goes on there.
 */
export function findQuotations(document: Document): readonly Quotation[] {
  const found: Quotation[] = [];
  let stack: Opened[] = [];
  let leftOpen = false;
  // A quotation that ended with its line alone, which may only have been wrapped.
  let wrapped: number | null = null;

  const close = (opened: Opened, last: number): void => {
    if (last <= opened.first) return;
    const { first, isContinued } = opened;
    found.push({ first, last, isContinued, isScare: isScare(document, first, last) });
  };

  for (let i = 0; i < document.length; i++) {
    const word = document.word(i);
    if (word.includes('\n')) {
      const isBreak = /\n\s*\n/.test(word);
      if (!isBreak && !endsParagraph(document, i)) continue;
      const outer = stack[0];
      leftOpen = outer !== undefined && !outer.isSingle && opensDouble(document, i + 1);
      wrapped = null;
      for (const opened of stack) if (!opened.isSingle) close(opened, i);
      if (outer !== undefined && !outer.isSingle && !isBreak && !leftOpen) {
        wrapped = found.length - 1;
      }
      stack = [];
      continue;
    }
    const mark = markOf(document, i);
    if (mark === null) continue;
    const isSingle = /^['‘’]$/.test(word);
    const top = stack.findLastIndex((opened) => opened.isSingle === isSingle);
    const opens = mark === 'open' || (mark === 'either' && top < 0);
    if (opens) {
      if (top >= 0 && !isSingle) {
        // Nobody closed the one before.
        for (const opened of stack.splice(top)) if (!opened.isSingle) close(opened, i);
      }
      stack.push({ first: i + 1, isSingle, isContinued: leftOpen && stack.length === 0 });
      leftOpen = false;
      wrapped = null;
    } else if (top >= 0) {
      const opened = stack[top];
      stack = stack.slice(0, top);
      if (opened !== undefined) close(opened, i);
    } else if (wrapped !== null && !isSingle) {
      const before = found[wrapped];
      if (before !== undefined) found[wrapped] = { ...before, last: i };
      wrapped = null;
    }
  }
  for (const opened of stack) if (!opened.isSingle) close(opened, document.length);
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Whether a mark opens or closes, by its shape or by the space around it; null for what is no mark. */
function markOf(document: Document, token: number): Mark | null {
  const word = document.word(token);
  if (/^(?:“|«|„|``)$/.test(word)) return 'open';
  if (/^(?:”|»|'')$/.test(word)) return 'close';
  const isSingle = /^['‘’]$/.test(word);
  if (word !== '"' && !isSingle) return null;
  if (isSingle && document.tag(token) === 'POS') return null;
  if (word === '‘') return 'open';
  const { text } = document;
  const before = text[document.start(token) - 1] ?? ' ';
  const after = text[document.end(token)] ?? ' ';
  const mayOpen = /[\s([{—–:-]/.test(before) && /\S/.test(after);
  const mayClose = /\S/.test(before) && /[\s\p{P}]/u.test(after);
  if (isSingle) return word === '’' ? 'close' : mayOpen ? 'open' : mayClose ? 'close' : null;
  if (mayOpen === mayClose) return 'either';
  return mayOpen ? 'open' : 'close';
}

function endsParagraph(document: Document, lineBreak: number): boolean {
  const before = lineBreak > 0 ? document.word(lineBreak - 1) : '';
  return /[.!?…:”"’)]$/.test(before) || opensDouble(document, lineBreak + 1);
}

function opensDouble(document: Document, token: number): boolean {
  return token < document.length && /^(?:["“«„]|``)$/.test(document.word(token));
}

/** At most three words without a verb that no comma or full stop makes an utterance. */
function isScare(document: Document, first: number, last: number): boolean {
  let words = 0;
  let hasVerb = false;
  for (let i = first; i < last; i++) {
    if (document.pos(i) === 'PUNCT' || document.pos(i) === 'SPACE') continue;
    words++;
    if (/^(?:VB[DZP]|MD)$/.test(document.tag(i))) hasVerb = true;
  }
  if (words > 3) return false;
  const isUttered =
    /[.,!?]$/.test(document.word(last - 1)) && /^\p{Lu}/u.test(document.word(first));
  return !isUttered && !(hasVerb && words > 1);
}
