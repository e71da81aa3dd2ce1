import { readFileSync } from 'node:fs';
import type { Article } from '../src/article/article.ts';
import { Document } from '../src/language/document.ts';
import { loadEnglish } from '../src/language/english.ts';
import { withRunningCase } from '../src/language/headline-case.ts';
import { withHeadlines } from '../src/language/headlines.ts';
import { type KnownWords, NO_WORDS } from '../src/language/known-words.ts';
import { analyseParagraphs } from '../src/language/paragraphs.ts';
import { repairTree } from '../src/language/repair.ts';
import { articleOf } from './article.ts';

/** The English analysis with the real model, loaded once for a test file. */
const english = await loadEnglish(readFileSync('data/model/en_core_web_sm.bin'));

/** A text as the stages behind the English analysis get it. */
export function documentOf(
  text: string,
  more: Partial<Article> = {},
  words: KnownWords = NO_WORDS,
): Document {
  const analyse = withHeadlines((part) => english.analyse(part), words);
  const analysis = analyseParagraphs(analyse, withRunningCase(text, words));
  return repairTree(new Document(articleOf(text, more), analysis), words);
}
