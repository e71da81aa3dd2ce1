import { readFileSync } from 'node:fs';
import type { Article } from '../src/article/article.ts';
import type { Document } from '../src/language/document.ts';
import { loadEnglish } from '../src/language/english.ts';
import { type KnownWords, NO_WORDS } from '../src/language/known-words.ts';
import { readDocument } from '../src/language/read-document.ts';
import { articleOf } from './article.ts';

/** The English analysis with the real model, loaded once for a test file. */
const english = await loadEnglish(readFileSync('data/model/en_core_web_sm.bin'));

/** A text as the stages behind the English analysis get it. */
export function documentOf(
  text: string,
  more: Partial<Article> = {},
  words: KnownWords = NO_WORDS,
): Document {
  return readDocument(articleOf(text, more), (part) => english.analyse(part), words);
}
