/**
 * Writes the analyses of texts, to be compared with spaCy's.
 *
 * usage: tsx tools/parity.ts TEXTS.jsonl [auto | plain] > actual.jsonl
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadEnglish } from '../src/language/english.ts';
import { analysisRecord } from '../src/language/record.ts';

const [texts, kernel = 'auto'] = process.argv.slice(2);
if (!texts || (kernel !== 'auto' && kernel !== 'plain'))
  throw new Error('usage: tsx tools/parity.ts TEXTS.jsonl [auto | plain]');

const lines: { id: string; text: string }[] = readFileSync(texts, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const model = fileURLToPath(new URL('../data/model/en_core_web_sm.bin', import.meta.url));
const loading = performance.now();
const english = await loadEnglish(readFileSync(model), { kernel });
const started = performance.now();
let tokens = 0;
let ms = 0;
for (const { id, text } of lines) {
  const before = performance.now();
  const analysis = english.analyse(text);
  ms += performance.now() - before;
  tokens += analysis.start.length;
  console.log(JSON.stringify(analysisRecord(id, analysis)));
}
console.error(
  `${tokens} tokens, ${Math.round((1000 * tokens) / ms)} tokens/s, loaded in ${Math.round(started - loading)} ms`,
);
