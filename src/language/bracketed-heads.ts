import type { Document, Revision } from './document.ts';

/** Farthest closing bracket, in tokens. */
const REACH = 12;

/** "attacked *Chad (Reuters)*": what stands in brackets behind a noun stands beside it, where the parser took the noun for a part of it. */
export function bracketedHead(document: Document, token: number): readonly Revision[] | null {
  if (document.word(token) !== '(' || token === 0) return null;
  const noun = token - 1;
  const head = document.head(noun);
  const close = closingBracket(document, token);
  const isInside = close !== null && head > token && head < close;
  const isPart =
    /^(?:NOUN|PROPN)$/.test(document.pos(noun)) && /^(?:compound|nmod)$/.test(document.dep(noun));
  if (!isInside || !isPart || document.head(head) === head) return null;
  return [
    { token: noun, head: document.head(head), dep: document.dep(head) },
    { token: head, head: noun, dep: 'appos' },
    ...[...document.children(head)]
      .filter((child) => child < noun || child > close)
      .map((child): Revision => ({ token: child, head: noun })),
  ];
}

function closingBracket(document: Document, open: number): number | null {
  for (let at = open + 1; at <= open + REACH && at < document.length; at++)
    if (document.word(at) === ')') return at;
  return null;
}
