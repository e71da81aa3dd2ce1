import type { Article } from '../article/article.ts';
import { finish, type Steps } from '../steps.ts';
import { type Analysis, Document } from './document.ts';
import { withRunningCase } from './headline-case.ts';
import { withHeadlines } from './headlines.ts';
import type { KnownWords } from './known-words.ts';
import { withNamesLikeWords } from './names-like-words.ts';
import { paragraphSteps } from './paragraphs.ts';
import { withPlainCharacters } from './plain-characters.ts';
import { withPlainSpelling } from './plain-spelling.ts';
import { repairTree } from './repair.ts';
import { withToldNames } from './told-names.ts';

/**
 * An article as the stages behind the English analysis get it: read paragraph by paragraph, headlines as the sentences that they stand for, unusual
 * spellings as the usual ones, and the parser's visible mistakes mended. The offsets are those of the article's text.
 *
 * @param analyse the English analysis of one paragraph
 * @param words   what is known of words
 */
export function* documentSteps(
  article: Article,
  analyse: (text: string) => Analysis,
  words: KnownWords,
): Steps<Document> {
  const text = withPlainCharacters(article.text);
  const named = withToldNames(withNamesLikeWords(analyse), text, words);
  const read = withHeadlines(withPlainSpelling(named, words), words);
  const analysis = yield* paragraphSteps(read, withRunningCase(text, words));
  return repairTree(new Document(article, analysis), words);
}

/** What {@link documentSteps} does, at one go. */
export function readDocument(
  article: Article,
  analyse: (text: string) => Analysis,
  words: KnownWords,
): Document {
  return finish(documentSteps(article, analyse, words));
}
