import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../src/article/article.ts';
import { digestOf } from '../src/article/digest.ts';
import { openPipeline } from '../src/node.ts';
import type { Pipeline } from '../src/pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await openPipeline();
});

const article = (id: string, text: string): Article => ({
  id,
  text,
  title: null,
  outlet: null,
  url: null,
  published: null,
  retrieved: null,
  digest: digestOf(text),
});
const many = Array.from({ length: 8 }, (_, n) =>
  article(`n${n}`, 'Kenya condemned Norway. '.repeat(40)),
);

describe('a pipeline', () => {
  it('finds who does what to whom', () => {
    const {
      article: read,
      mentions,
      actors,
      statements,
    } = pipeline.extract(article('a', 'Kenya condemned Norway.'));
    expect(read.id).toBe('a');
    expect(mentions).toMatchObject([{ text: 'Kenya' }, { text: 'Norway' }]);
    expect(actors).toMatchObject([{ id: 'kenya' }, { id: 'norway' }]);
    expect(statements).toMatchObject([{ type: 'accuses', source: 'm0-5', target: 'm16-22' }]);
  });

  const texts: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['white space', ' \n\n\u00a0'],
    ['one word', 'Kenya'],
    ['no words', '… — 1,000 %'],
    ['a lone surrogate', 'Kenya \ud83d condemned Norway.'],
    ['brackets and quotes that never close', '“((Kenya “condemned [Norway'],
    ['one endless sentence', `Kenya ${'and Norway '.repeat(400)}met.`],
  ];
  it.each(texts)('reads %s', (_what, text) => {
    const { mentions, statements } = pipeline.extract(article('a', text));
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
    for (const { evidence, trigger } of statements) {
      for (const [start, end] of trigger) {
        expect(evidence[0] <= start && start < end && end <= evidence[1]).toBe(true);
      }
    }
  });

  it('gives the same for the same text, whatever was read before', () => {
    const first = pipeline.extract(article('a', 'Peru praised Chile.'));
    pipeline.extract(many[0] ?? article('x', ''));
    expect(pipeline.extract(article('a', 'Peru praised Chile.'))).toEqual(first);
  });

  it('reads articles one after the other, in order, and tells how far it is', async () => {
    const ids: string[] = [];
    const told: number[] = [];
    const all = pipeline.extractAll(many, { onProgress: (done) => told.push(done) });
    for await (const extraction of all) ids.push(extraction.article.id);
    expect(ids).toEqual(many.map(({ id }) => id));
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('stops where it is told to, and can be used again', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 0);
    const ids: string[] = [];
    const reading = async () => {
      const all = pipeline.extractAll(many, { signal: controller.signal });
      for await (const extraction of all) ids.push(extraction.article.id);
    };
    await expect(reading()).rejects.toThrow('enough');
    expect(ids.length).toBeLessThan(many.length);
    expect(pipeline.extract(article('a', 'Kenya condemned Norway.')).statements).toHaveLength(1);
  });
});
