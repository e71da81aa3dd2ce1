import type { Document } from '../../../src/language/document.ts';
import * as english from '../../english.ts';

/** The document of a text that was published on a day, or nobody knows when. */
export function documentOf(text: string, published: string | null = null): Document {
  return english.documentOf(text, { published });
}

/** The first token of a word. */
export function tokenOf(document: Document, word: string): number {
  for (let i = 0; i < document.length; i++) if (document.word(i) === word) return i;
  throw new Error(`no such word: ${word}`);
}
