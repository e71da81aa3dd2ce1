import type { Document } from '../../language/document.ts';
import type { Embedding } from './embedding.ts';
import { SAYS } from './saying.ts';

/** Longest name with its office that stands for "X says", in tokens. */
const LONGEST = 6;

/** Who is named as the one who says some tokens. */
interface Named {
  readonly embedding: Embedding;
  readonly first: number;
  readonly last: number;
}

/**
 * `UN: Israel bombed Lebanon`, `Israel bombed Lebanon – UN`: who stands alone in front of a headline's colon or behind its dash says it; null where it is
 * no headline, or nobody stands there.
 */
export function namedBeside(document: Document, sentence: number): Named | null {
  const [first, end] = document.sentenceTokens(sentence);
  let last = end;
  while (last > first && document.pos(last - 1) === 'SPACE') last--;
  if (last === first || /^[.!?…”"’']$/u.test(document.word(last - 1))) return null;
  const colon = colonOf(document, first, last);
  const speaker = colon === null ? tailOf(document, sentence, last) : colon - 1;
  if (speaker === null) return null;
  return {
    embedding: { token: speaker, word: SAYS, speaker },
    first: colon === null ? first : colon + 1,
    last,
  };
}

/** The colon behind a name that opens a sentence. */
function colonOf(document: Document, first: number, last: number): number | null {
  for (let at = first; at <= first + LONGEST && at < last - 1; at++) {
    if (document.word(at) === ':') return at > first && isName(document, at - 1) ? at : null;
    if (!/^(?:ADJ|ADP|DET|NOUN|PROPN|PUNCT)$/.test(document.pos(at))) return null;
  }
  return null;
}

/** The last word of the name behind a dash right after a sentence; it is a stretch of its own, and the dash is of none. */
function tailOf(document: Document, sentence: number, last: number): number | null {
  if (sentence + 1 >= document.sentenceCount) return null;
  const [first, end] = document.sentenceTokens(sentence + 1);
  const between = document.text.slice(document.end(last - 1), document.start(first));
  const isTail =
    first === last && end - first <= LONGEST && /^[^\S\n]+[-–—][^\S\n]+$/u.test(between);
  return isTail && isName(document, end - 1) ? end - 1 : null;
}

function isName(document: Document, token: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(document.pos(token));
}
