import { bench, describe } from 'vitest';
import { loadEnglish } from '../../src/language/english.ts';
import type { AnalysisRecord } from '../../src/language/record.ts';
import { jsonLines, modelBytes } from './model.ts';

const texts = jsonLines<AnalysisRecord>(new URL('./reference.jsonl', import.meta.url));
const article = texts.map(({ text }) => text).join('\n\n');
const bytes = modelBytes();

describe('English analysis', async () => {
  const fast = await loadEnglish(bytes);
  const plain = await loadEnglish(bytes, { kernel: 'plain' });
  const tokens = fast.analyse(article).start.length;
  bench(`${tokens} tokens with WebAssembly`, () => {
    fast.analyse(article);
  });
  bench(`${tokens} tokens with the plain kernel`, () => {
    plain.analyse(article);
  });
  bench('loading', async () => {
    await loadEnglish(bytes);
  });
});
