import { expose } from 'comlink';
import modelUrl from '../../../data/model/en_core_web_sm.bin?url';
import { createAdmission } from '../../article/admit.ts';
import type { Article } from '../../article/article.ts';
import { describeProblem } from '../../article/problem.ts';
import { type ArticleForm, readArticles } from '../../article/read-articles.ts';
import { readNetworkJson, writeNetworkJson } from '../../formats/json.ts';
import { loadEnglish } from '../../language/english.ts';
import { buildNetwork, mergeNetworks } from '../../network/build-network.ts';
import { layoutNetwork } from '../../network/layout.ts';
import type { Network } from '../../network/network.ts';
import { createPipeline, type Pipeline, readDataFiles } from '../../pipeline.ts';
import type { Extraction } from '../../statements/extraction.ts';
import { readSavedNetwork } from './saved-network.ts';

/** Something to read: a file, or a pasted text. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The form of the bytes; by default what the name and the bytes tell. */
  readonly form?: ArticleForm;
  /** Day of publication, as a full ISO date, where the person gave one. */
  readonly published?: string;
}

/** What reading came to: a network as JSON, or null where nothing could be read. */
export interface Outcome {
  readonly network: string | null;
  /** Number of articles read now. */
  readonly articles: number;
  /** What could not be read, and why. */
  readonly problems: readonly string[];
}

/** Told what is being done, and how much of it. */
export type Progress = (stage: string, done: number, total: number) => void;

const ACTORS = import.meta.glob<string>('../../../data/actors/*.{tsv,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const RELATIONS = import.meta.glob<string>('../../../data/relations/*.{tsv,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let data: ReturnType<typeof readDataFiles> | null = null;
let loading: Promise<Pipeline> | null = null;
let work: AbortController | null = null;

/** The pipeline on a thread of its own: the page stays quick, and stopping work keeps the model loaded. */
const reader = {
  /** Loads the model, so that the first article does not wait for it. */
  async prepare(): Promise<void> {
    await pipeline();
  },

  /** Reads articles and saved networks, and makes one network of them; `open` is the network to add them to, as JSON. */
  async read(inputs: readonly Input[], open: string | null, progress: Progress): Promise<Outcome> {
    const own = new AbortController();
    work?.abort();
    work = own;
    const { types } = parts().lexicon;
    const problems: string[] = [];
    const networks: Network[] = open === null ? [] : [readNetworkJson(open)];
    const articles: Article[] = [];
    const admit = createAdmission();
    for (const [index, input] of inputs.entries()) {
      progress(`Opening ${input.name}`, index, inputs.length);
      const saved = await readSavedNetwork(input, types, problems);
      if (saved === 'unreadable') continue;
      if (saved !== null) {
        networks.push(saved);
        continue;
      }
      const options = input.form === undefined ? { admit } : { admit, form: input.form };
      const read = await readArticles(input.bytes, input.name, options);
      problems.push(...read.problems.map(describeProblem));
      articles.push(
        ...read.articles.map((article) => ({
          ...article,
          published: article.published ?? input.published ?? null,
        })),
      );
      own.signal.throwIfAborted();
    }
    if (articles.length > 0) {
      progress('Loading the English model', 0, 0);
      const ready = await pipeline();
      const extractions: Extraction[] = [];
      const tell = (share: number): void => {
        const title =
          articles.length === 1
            ? 'Reading the article'
            : `Reading article ${Math.min(extractions.length + 1, articles.length)} of ${articles.length}`;
        progress(title, extractions.length + share, articles.length);
      };
      tell(0);
      const options = { signal: own.signal, onShare: tell };
      for await (const extraction of ready.extractAll(articles, options)) {
        extractions.push(extraction);
        tell(0);
      }
      networks.push(buildNetwork(extractions, { types }));
    }
    if (networks.length === 0) return { network: null, articles: 0, problems };
    progress('Drawing', 1, 1);
    const [only] = networks;
    const network = networks.length === 1 && only ? only : mergeNetworks(networks);
    // A call to stop that came meanwhile is heard only between tasks.
    await new Promise((resolve) => setTimeout(resolve, 0));
    own.signal.throwIfAborted();
    layoutNetwork(network);
    return { network: writeNetworkJson(network), articles: articles.length, problems };
  },

  /** Stops the work under way; what was loaded stays. */
  cancel(): void {
    work?.abort();
  },
};

/** The pipeline's side that the page talks to. */
export type Reader = typeof reader;

/** The word lists, read when they are first needed. */
function parts(): ReturnType<typeof readDataFiles> {
  data ??= readDataFiles({ actors: byName(ACTORS), relations: byName(RELATIONS) });
  return data;
}

function pipeline(): Promise<Pipeline> {
  loading ??= load().catch((error: unknown) => {
    // A failed load is tried again with the next article.
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pipeline> {
  const response = await fetch(modelUrl);
  if (!response.ok) throw new Error(`the English model cannot be loaded: ${response.status}`);
  const english = await loadEnglish(new Uint8Array(await response.arrayBuffer()));
  return createPipeline({ english, ...parts() });
}

/** Texts by the names of their files, without the folders. */
function byName(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace(/^.*\//, ''), text]),
  );
}

expose(reader);
