import type { Document } from '../../language/document.ts';
import { paragraphsOf } from './paragraphs.ts';

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

/** A mark is doubled where a table's field held a quotation: `"He said ""never"" twice."` */
type MarkKind = 'single' | 'double' | 'doubled';

interface Mark {
  readonly kind: MarkKind;
  readonly side: 'open' | 'close' | 'either';
  /** First token of the mark and the token behind its last. */
  readonly first: number;
  readonly last: number;
}

interface Opened {
  readonly first: number;
  readonly kind: MarkKind;
  readonly isContinued: boolean;
}

/**
 * The quotations of a text in order, inner ones behind those they stand in: curly, straight and angled marks,
 * nested; a quotation that nobody closes ends with its paragraph, and one that the next paragraph opens again goes on there.
 */
export function findQuotations(document: Document): readonly Quotation[] {
  const paragraphs = paragraphsOf(document);
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
    if (i > 0 && paragraphs.begins(i)) {
      const isBreak = paragraphs.isAfterBlank(i);
      const outer = stack[0];
      leftOpen = outer?.kind === 'double' && opensDouble(document, i);
      wrapped = null;
      for (const opened of stack) if (opened.kind !== 'single') close(opened, i);
      if (outer?.kind === 'double' && !isBreak && !leftOpen) {
        wrapped = found.length - 1;
      }
      stack = [];
    }
    const marks = marksAt(document, i);
    for (const { kind, side, first, last } of marks) {
      const top = stack.findLastIndex((opened) => opened.kind === kind);
      if (side === 'open' || (side === 'either' && top < 0)) {
        if (top >= 0 && kind !== 'single') {
          // Nobody closed the one before.
          for (const opened of stack.splice(top))
            if (opened.kind !== 'single') close(opened, first);
        }
        stack.push({ first: last, kind, isContinued: leftOpen && stack.length === 0 });
        leftOpen = false;
        wrapped = null;
      } else if (top >= 0) {
        const opened = stack[top];
        stack = stack.slice(0, top);
        if (opened !== undefined) close(opened, first);
      } else if (wrapped !== null && kind === 'double') {
        const before = found[wrapped];
        if (before !== undefined) found[wrapped] = { ...before, last: first };
        wrapped = null;
      }
    }
    i = Math.max(i, ...marks.map(({ last }) => last - 1));
  }
  for (const opened of stack) if (opened.kind !== 'single') close(opened, document.length);
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** The marks that begin at a token, opening or closing by their shape or by the space around them. */
function marksAt(document: Document, token: number): readonly Mark[] {
  const word = document.word(token);
  const one = (kind: MarkKind, side: Mark['side']): readonly Mark[] => [
    { kind, side, first: token, last: token + 1 },
  ];
  if (/^(?:“|«|„|``)$/.test(word)) return one('double', 'open');
  if (/^(?:”|»|'')$/.test(word)) return one('double', 'close');
  if (word === '‘') return one('single', 'open');
  const isSingle = word === "'" || word === '’';
  if ((word !== '"' && !isSingle) || (isSingle && document.tag(token) === 'POS')) return [];

  let last = token + 1;
  while (
    !isSingle &&
    document.word(last) === '"' &&
    document.start(last) === document.end(last - 1)
  ) {
    last++;
  }
  const before = document.text[document.start(token) - 1] ?? ' ';
  const after = document.text[document.end(last - 1)] ?? ' ';
  const mayOpen = /[\s([{—–:-]/.test(before) && /\S/.test(after);
  const mayClose = /\S/.test(before) && /[\s\p{P}]/u.test(after);
  if (isSingle) {
    if (word === '’' || (mayClose && !mayOpen)) return one('single', 'close');
    return mayOpen ? one('single', 'open') : [];
  }
  const side = mayOpen === mayClose ? 'either' : mayOpen ? 'open' : 'close';
  if (last - token === 2) return [{ kind: 'doubled', side, first: token, last }];
  if (last - token !== 3) return one('double', side);
  // `"""Never,"" he said."` opens the field and the quotation in it; `"""` closes both.
  const outer = side === 'close' ? last - 1 : token;
  const inner = side === 'close' ? token : token + 1;
  const marks: Mark[] = [
    { kind: 'double', side, first: outer, last: outer + 1 },
    { kind: 'doubled', side, first: inner, last: inner + 2 },
  ];
  return side === 'close' ? marks.reverse() : marks;
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
