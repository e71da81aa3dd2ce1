import type { Document } from '../../language/document.ts';
import { paragraphsOf } from './paragraphs.ts';
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

/** Finds blocks of speech: from the paragraph behind the colon to the next such one, one that begins with a quotation mark or a heading of the notice, or the end. */
export function findBlocks(document: Document, saying: Saying): readonly Block[] {
  const paragraphs = paragraphsOf(document);
  const blocks: Block[] = [];
  let open: Omit<Block, 'last'> | null = null;
  for (let first = 0, next = 0; first < document.length; first = next) {
    next = first + 1;
    while (next < document.length && !paragraphs.begins(next)) next++;
    const opener = openerIn(document, saying, first, next);
    const isHeading = ENDS.test(document.lower(first)) && next - first < 8;
    const isQuoted = /^(?:["“«]|``)$/.test(document.word(first));
    if (open !== null && (opener !== null || isHeading || isQuoted)) {
      if (first > open.first) blocks.push({ ...open, last: first });
      open = null;
    }
    if (opener !== null) open = { ...opener, first: next };
  }
  if (open !== null && open.first < document.length)
    blocks.push({ ...open, last: document.length });
  return blocks;
}

/** The last verb of a paragraph that ends in a colon, if it is one of saying. */
function openerIn(
  document: Document,
  saying: Saying,
  first: number,
  next: number,
): Pick<Block, 'verb' | 'word'> | null {
  let last = next - 1;
  while (last > first && document.pos(last) === 'SPACE') last--;
  if (document.word(last) !== ':') return null;
  for (let verb = last - 1; verb >= first; verb--) {
    const word = sayingVerb(document, saying, verb);
    if (word === null && !/^VB[DZP]$/.test(document.tag(verb))) continue;
    const opens = word?.takes.has('quote') && !/^(?:promise|ask|judge)$/.test(word.class);
    return word !== null && opens ? { verb, word } : null;
  }
  return null;
}
