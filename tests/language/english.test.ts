import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/language/document.ts';
import { type English, loadEnglish } from '../../src/language/english.ts';
import { type AnalysisRecord, analysisRecord } from '../../src/language/record.ts';
import { jsonLines, modelBytes } from './model.ts';

const reference = jsonLines<AnalysisRecord>(new URL('./reference.jsonl', import.meta.url));
const folder = process.env.ENTENTE_REFERENCE;

let english: English;
beforeAll(async () => {
  english = await loadEnglish(modelBytes());
});

describe('the analysis is spaCy’s', () => {
  it.each(reference.map((record) => [record.text.slice(0, 70), record] as const))(
    '%j',
    (_, record) => {
      expect(analysisRecord(record.id, english.analyse(record.text))).toEqual(record);
    },
  );

  if (!folder) console.log('ENTENTE_REFERENCE is not set: the large comparison is skipped');
  it.skipIf(!folder)(
    'in the reference folder, but for five decisions at most',
    () => {
      let differing = 0;
      for (const record of jsonLines<AnalysisRecord>(join(folder ?? '', 'parity/dev.jsonl'))) {
        const { tokens, entities } = analysisRecord(record.id, english.analyse(record.text));
        expect(tokens.map(([start, end]) => [start, end])).toEqual(
          record.tokens.map(([start, end]) => [start, end]),
        );
        differing += tokens.filter((token, i) => `${token}` !== `${record.tokens[i]}`).length;
        const wanted = new Set(record.entities.map(String));
        differing +=
          entities.filter((entity) => !wanted.delete(String(entity))).length + wanted.size;
      }
      expect(differing).toBeLessThanOrEqual(5);
    },
    120_000,
  );
});

describe('the plain kernel', () => {
  it('gives the same bits as WebAssembly', async () => {
    const plain = await loadEnglish(modelBytes(), { kernel: 'plain' });
    for (const { text } of reference.slice(0, 12)) {
      expect(plain.analyse(text)).toEqual(english.analyse(text));
    }
  }, 60_000);
});

/** Texts with all that news may hold, and what it should not. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'The',
        'rebels',
        'attacked',
        'Mr.',
        "don't",
        '“',
        '”',
        '...',
        ' ',
        ' ',
        '\n\n',
      ),
      fc.constantFrom('U.S.', '$5bn', ':)', 'a.co/x', '—', '\u00a0', '\ud800', '😀', '.', ', '),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Checks a law on the analyses of many texts. */
const always = (law: (analysis: Analysis) => void): void => {
  fc.assert(
    fc.property(texts, (text) => law(english.analyse(text))),
    { numRuns: 100 },
  );
};

describe('of any text', () => {
  it('tokens stand in order and leave out single spaces alone', () => {
    always(({ text, start, end }) => {
      let at = 0;
      for (const [i, from] of start.entries()) {
        expect(['', ' ']).toContain(text.slice(at, from));
        at = end[i] ?? 0;
        expect(at).toBeGreaterThan(from);
      }
      expect(['', ' ']).toContain(text.slice(at));
    });
  });

  it('heads lead to a root', () => {
    always(({ head, dep, labels }) => {
      for (const first of head.keys()) {
        let at = first;
        for (let steps = 0; head[at] !== at; steps++) {
          expect(steps).toBeLessThan(head.length);
          at = head[at] ?? -1;
        }
        // The label of a root that is white space is `dep`.
        expect(['ROOT', 'dep']).toContain(labels.dep[dep[at] ?? 0]);
      }
    });
  });

  it('the first token begins a sentence, and entities do not run over', () => {
    always(({ sentenceStart, entities, start }) => {
      if (start.length > 0) expect(sentenceStart[0]).toBe(1);
      let behind = 0;
      for (const { first, last, label } of entities) {
        expect(first).toBeGreaterThanOrEqual(behind);
        expect(last).toBeGreaterThan(first);
        expect(label).not.toBe('');
        expect([...sentenceStart.subarray(first + 1, last)]).not.toContain(1);
        behind = last;
      }
      expect(behind).toBeLessThanOrEqual(start.length);
    });
  });

  it('margins are not negative', () => {
    always(({ margin }) => {
      expect([...(margin ?? [Number.NaN])].filter((value) => !(value >= 0))).toEqual([]);
    });
  });
});

describe('long and odd texts', () => {
  it('a text longer than all windows is read like its parts', () => {
    // Nothing is seen across so many words, so the middle copies must be alike.
    const sentence = 'Norway signed a treaty with Malta on Friday. ';
    const { start, head, tag } = english.analyse(sentence.repeat(500));
    const size = start.length / 500;
    const copy = (n: number): number[][] => [
      [...head.subarray(n * size, (n + 1) * size)].map((at) => at - n * size),
      [...tag.subarray(n * size, (n + 1) * size)],
    ];
    expect(size).toBe(9);
    for (const n of [57, 58, 455, 480]) expect(copy(n)).toEqual(copy(2));
  });

  it.each([
    ['full stops', '.'],
    ['a word without end', 'ab.'],
    ['brackets', '('],
    ['addresses', 'a:@'],
    ['lone surrogates', '\ud800'],
    ['hyphens', 'x-'],
  ])('%s', (_, piece) => {
    const text = piece.repeat(3000);
    const { start, end } = english.analyse(text);
    expect(start[0]).toBe(0);
    expect(end.at(-1)).toBe(text.length);
  });

  it('what was read before, and forgotten, does not matter', async () => {
    const forgetful = await loadEnglish(modelBytes(), { rememberedWords: 50 });
    for (const { text } of [...reference.slice(0, 20), ...reference.slice(0, 20).reverse()])
      expect(forgetful.analyse(text)).toEqual(english.analyse(text));
  });
});

it('refuses bytes that are no model', async () => {
  const bytes = modelBytes();
  await expect(loadEnglish(new Uint8Array(20))).rejects.toThrow('not a model file');
  await expect(loadEnglish(bytes.subarray(0, 1_000_000))).rejects.toThrow('cut off');
});

it('reads a model that is not aligned in memory', async () => {
  const bytes = modelBytes();
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  const { text = '' } = reference[0] ?? {};
  const moved = await loadEnglish(shifted.subarray(1));
  expect(moved.analyse(text)).toEqual(english.analyse(text));
});
