import { findActors } from './actors/find-actors.ts';
import { type Gazetteer, readGazetteer } from './actors/gazetteer.ts';
import { type ActorNouns, readActorNouns } from './actors/nouns.ts';
import type { Article } from './article/article.ts';
import { Document } from './language/document.ts';
import type { English } from './language/english.ts';
import { analyseParagraphs } from './language/paragraphs.ts';
import { repairTree } from './language/repair.ts';
import { EXTRACTION_SCHEMA, type Extraction } from './statements/extraction.ts';
import { findStatements } from './statements/find-statements.ts';
import { type Lexicon, readLexicon } from './statements/lexicon.ts';
import type { RelationTypes } from './statements/relation-types.ts';
import { VERSION } from './version.ts';

/** How much text is read at a stretch, in UTF-16 code units, before others may run: some tenths of a second. */
const BREATH = 4000;

/** What the pipeline reads with; each part is loaded once and serves any number of articles. */
export interface PipelineParts {
  /** The English analysis, from `loadEnglish`. */
  readonly english: English;
  /** The listed actors, from `readGazetteer`. */
  readonly gazetteer: Gazetteer;
  /** The words that describe actors, from `readActorNouns`. */
  readonly nouns: ActorNouns;
  /** What words say about relations, from `readLexicon`. */
  readonly lexicon: Lexicon;
}

/** The texts of the data files by their names, a person's own among them. */
export interface DataFiles {
  /** The files of `data/actors`. */
  readonly actors: Readonly<Record<string, string>>;
  /** The files of `data/relations`. */
  readonly relations: Readonly<Record<string, string>>;
}

/** How long work is watched and stopped. */
export interface WorkOptions {
  /** Stops between articles; the work then fails with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told after each article how many are done. */
  readonly onProgress?: (done: number) => void;
}

/** The stages from an article to what it says. */
export interface Pipeline {
  /** The relation types that its statements have. */
  readonly types: RelationTypes;
  /** What one article yields. */
  extract(article: Article): Extraction;
  /** What each article yields, one after the other, as soon as it is done; the page can repaint and cancel in between. */
  extractAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    options?: WorkOptions,
  ): AsyncGenerator<Extraction>;
}

/**
 * All parts of a pipeline but the English analysis, from the data files.
 *
 * @throws an error that names file and line if one is not of its form.
 */
export function readDataFiles({ actors, relations }: DataFiles): Omit<PipelineParts, 'english'> {
  const {
    'nouns.tsv': nouns = '',
    'titles.tsv': titles = '',
    'verbs.tsv': verbs = '',
    'given-names.tsv': givenNames = '',
    ...listed
  } = actors;
  return {
    gazetteer: readGazetteer(listed),
    nouns: readActorNouns({ nouns, titles, verbs, givenNames }),
    lexicon: readLexicon(relations),
  };
}

/** A pipeline of loaded parts: an article is analysed as English, its actors are found, and what they do to one another is stated. */
export function createPipeline({ english, gazetteer, nouns, lexicon }: PipelineParts): Pipeline {
  const extract = (article: Article): Extraction => {
    const document = repairTree(
      new Document(article, analyseParagraphs(english.analyse, article.text)),
    );
    const found = findActors(document, gazetteer, nouns);
    const statements = findStatements(document, found, lexicon);
    return {
      schema: EXTRACTION_SCHEMA,
      engine: `entente ${VERSION}`,
      article,
      mentions: found.mentions,
      actors: found.actors,
      statements,
    };
  };

  async function* extractAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    { signal, onProgress }: WorkOptions = {},
  ): AsyncGenerator<Extraction> {
    let done = 0;
    let unbroken = 0;
    for await (const article of articles) {
      signal?.throwIfAborted();
      yield extract(article);
      onProgress?.(++done);
      unbroken += article.text.length;
      if (unbroken < BREATH) continue;
      unbroken = 0;
      await nextTask();
    }
  }

  return { types: lexicon.types, extract, extractAll };
}

/** Lets whatever waits run first: a message that cancels, a repaint, a write. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
