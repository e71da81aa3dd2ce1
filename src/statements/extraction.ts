import type { Actor } from '../actors/actor.ts';
import type { Mention } from '../actors/mention.ts';
import type { Article } from '../article/article.ts';
import type { Statement } from './statement.ts';

/** Name and version of the form that an extraction is written in. */
export const EXTRACTION_SCHEMA = 'entente-extraction/1';

/** An article as an extraction knows it: its text is null where only what was found in it was kept. */
export interface ExtractedArticle extends Omit<Article, 'text'> {
  readonly text: string | null;
}

/** What one article yielded. */
export interface Extraction {
  readonly schema: typeof EXTRACTION_SCHEMA;
  /** Name and version of the program and the model that read the article, as `entente 0.1.0`. */
  readonly engine: string;
  readonly article: ExtractedArticle;
  /** All mentions of actors and places, in order of the text. */
  readonly mentions: readonly Mention[];
  /** The actors and places that the mentions lead to. */
  readonly actors: readonly Actor[];
  /** What the article says, in order of the text. */
  readonly statements: readonly Statement[];
}
