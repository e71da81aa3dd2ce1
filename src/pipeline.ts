import { actorSteps } from './actors/find-actors.ts';
import { type Gazetteer, readGazetteer } from './actors/gazetteer.ts';
import { type ActorNouns, readActorNouns } from './actors/nouns.ts';
import type { Article } from './article/article.ts';
import type { English } from './language/english.ts';
import { documentSteps } from './language/read-document.ts';
import { EXTRACTION_SCHEMA, type Extraction } from './statements/extraction.ts';
import { statementSteps } from './statements/find-statements.ts';
import { knownWords } from './statements/known-words.ts';
import { type Lexicon, readLexicon } from './statements/lexicon.ts';
import type { RelationTypes } from './statements/relation-types.ts';
import { finish, portion, type Steps } from './steps.ts';
import { VERSION } from './version.ts';

/** How much text is read at a stretch, in UTF-16 code units, before others may run: a tenth of a second or two. */
const BREATH = 3000;
/** Shares of the work on an article that the analysis takes, and the actors thereafter; the rest is the statements. */
const ANALYSED = 0.6;
const PEOPLED = 0.75;

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
  /** Stops between articles, and within long ones; the work then fails with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told after each article how many are done. */
  readonly onProgress?: (done: number) => void;
  /** Told within long articles which share of the article is done, from 0 to 1. */
  readonly onShare?: (share: number) => void;
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
  const words = knownWords(lexicon, gazetteer, nouns);
  function* steps(article: Article): Steps<Extraction> {
    const reading = documentSteps(article, english.analyse, words);
    const document = yield* portion(reading, 0, ANALYSED);
    yield ANALYSED;
    const found = yield* portion(actorSteps(document, gazetteer, nouns), ANALYSED, PEOPLED);
    yield PEOPLED;
    const statements = yield* portion(statementSteps(document, found, lexicon), PEOPLED, 1);
    return {
      schema: EXTRACTION_SCHEMA,
      engine: `entente ${VERSION}`,
      article,
      mentions: found.mentions,
      actors: found.actors,
      statements,
    };
  }

  const extract = (article: Article): Extraction => finish(steps(article));

  async function* extractAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    { signal, onProgress, onShare }: WorkOptions = {},
  ): AsyncGenerator<Extraction> {
    let done = 0;
    let unbroken = 0;
    for await (const article of articles) {
      signal?.throwIfAborted();
      const { length } = article.text;
      const work = steps(article);
      let share = 0;
      let step = work.next();
      while (step.done !== true) {
        unbroken += (step.value - share) * length;
        share = step.value;
        if (unbroken >= BREATH) {
          unbroken = 0;
          onShare?.(share);
          await nextTask();
          signal?.throwIfAborted();
        }
        step = work.next();
      }
      yield step.value;
      onProgress?.(++done);
      unbroken += (1 - share) * length;
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
