import { bench, describe } from 'vitest';
import type { AnalysisRecord } from '../src/language/record.ts';
import { openPipeline } from '../src/node.ts';
import { articleOf } from './article.ts';
import { jsonLines } from './language/model.ts';

const records = jsonLines<AnalysisRecord>(new URL('./language/reference.jsonl', import.meta.url));

// A few rounds each: the figures are in tenths of a second.
const rounds = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

describe('the whole pipeline', async () => {
  const pipeline = await openPipeline();
  const tokens = records.reduce((sum, record) => sum + record.tokens.length, 0);
  const short = records.map(({ id, text }) => articleOf(text, { id }));
  const long = articleOf(records.map(({ text }) => text).join('\n\n'), { id: 'long' });

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
      fresh.extract(articleOf('Kenya condemned Norway on Tuesday.', { id: 'first' }));
    },
    rounds,
  );
});
