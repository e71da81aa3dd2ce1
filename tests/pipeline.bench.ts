import { bench, describe } from 'vitest';
import type { Article } from '../src/article/article.ts';
import { digestOf } from '../src/article/digest.ts';
import type { AnalysisRecord } from '../src/language/record.ts';
import { openPipeline } from '../src/node.ts';
import { jsonLines } from './language/model.ts';

const records = jsonLines<AnalysisRecord>(new URL('./language/reference.jsonl', import.meta.url));

const articleOf = (id: string, text: string): Article => {
  const none = { title: null, outlet: null, url: null, published: null, retrieved: null };
  return { id, text, ...none, digest: digestOf(text) };
};

// A few rounds each: the figures are in tenths of a second.
const rounds = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

describe('the whole pipeline', async () => {
  const pipeline = await openPipeline();
  const tokens = records.reduce((sum, record) => sum + record.tokens.length, 0);
  const short = records.map(({ id, text }) => articleOf(id, text));
  const long = articleOf('long', records.map(({ text }) => text).join('\n\n'));

  bench(
    `${short.length} articles with ${tokens} tokens`,
    () => {
      for (const article of short) pipeline.extract(article);
    },
    rounds,
  );
  bench(
    `one article with ${tokens} tokens`,
    () => {
      pipeline.extract(long);
    },
    rounds,
  );
  bench(
    'opening it, and a first article',
    async () => {
      const fresh = await openPipeline();
      fresh.extract(articleOf('first', 'Kenya condemned Norway on Tuesday.'));
    },
    rounds,
  );
});
