import type { Document } from '../../language/document.ts';
import { type Saying, type SayingWord, sayingVerb } from './saying.ts';

/** Paragraphs that a line such as "The minister said:" gives as somebody's words without quotation marks, as press offices do. */
export interface Block {
  /** First token and the token behind the last. */
  readonly first: number;
  readonly last: number;
  /** The verb of saying, and what it is. */
  readonly verb: number;
  readonly word: SayingWord;
}

/** What ends somebody's words in a press notice. */
const ENDS = /^(?:notes|ends|further|background|media|contact|about|related)$/;

/** Finds blocks of speech: from the line behind the colon to the next such line, a line that begins with a quotation mark or a heading of the notice, or the end. */
export function findBlocks(document: Document, saying: Saying): readonly Block[] {
  const blocks: Block[] = [];
  let lineFirst = 0;
  let open: { first: number; verb: number; word: SayingWord } | null = null;
  const close = (last: number): void => {
    if (open !== null && last > open.first) blocks.push({ ...open, last });
    open = null;
  };
  for (let i = 0; i <= document.length; i++) {
    if (i < document.length && !document.word(i).includes('\n')) continue;
    const isHeading = ENDS.test(document.lower(lineFirst)) && i - lineFirst < 8;
    if (/^(?:["“«]|``)$/.test(document.word(lineFirst)) || isHeading) close(lineFirst);
    const verb = i > lineFirst + 1 && document.word(i - 1) === ':' ? i - 2 : -1;
    for (let k = verb; k >= lineFirst; k--) {
      const word = sayingVerb(document, saying, k);
      if (word === null) {
        if (/^VB[DZP]$/.test(document.tag(k))) break;
        continue;
      }
      if (!word.takes.has('quote') || /^(?:promise|ask|judge)$/.test(word.class)) break;
      close(lineFirst);
      open = { first: i + 1, verb: k, word };
      break;
    }
    lineFirst = i + 1;
  }
  close(document.length);
  return blocks;
}
