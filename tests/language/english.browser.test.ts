import { expect, it } from 'vitest';
import modelUrl from '../../data/model/en_core_web_sm.bin?url';
import { loadEnglish } from '../../src/language/english.ts';
import { type AnalysisRecord, analysisRecord } from '../../src/language/record.ts';
import { wasmKernel } from '../../src/language/wasm-kernel.ts';
import reference from './reference.jsonl?raw';

const records: AnalysisRecord[] = reference
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

it('the browser runs the WebAssembly kernel', async () => {
  expect(await wasmKernel()).not.toBeNull();
});

it('the analysis in the browser is spaCy’s', async () => {
  const response = await fetch(modelUrl);
  const english = await loadEnglish(new Uint8Array(await response.arrayBuffer()));
  for (const record of records)
    expect(analysisRecord(record.id, english.analyse(record.text))).toEqual(record);
}, 60_000);
