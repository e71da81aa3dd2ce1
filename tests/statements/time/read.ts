import { readFileSync } from 'node:fs';
import { Document } from '../../../src/language/document.ts';
import { loadEnglish } from '../../../src/language/english.ts';
import { analyseParagraphs } from '../../../src/language/paragraphs.ts';
import { repairTree } from '../../../src/language/repair.ts';

const english = await loadEnglish(readFileSync('data/model/en_core_web_sm.bin'));

/** The document of a text that was published on a day, or nobody knows when. */
export function documentOf(text: string, published: string | null = null): Document {
  const article = {
    id: 'test',
    text,
    title: null,
    outlet: null,
    url: null,
    published,
    retrieved: null,
    digest: '',
  };
  return repairTree(new Document(article, analyseParagraphs(english.analyse, text)));
}

/** The first token of a word. */
export function tokenOf(document: Document, word: string): number {
  for (let i = 0; i < document.length; i++) if (document.word(i) === word) return i;
  throw new Error(`no such word: ${word}`);
}
