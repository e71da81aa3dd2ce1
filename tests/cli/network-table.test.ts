import { beforeAll, describe, expect, it } from 'vitest';
import { readArticles } from '../../src/article/read-articles.ts';
import { relationTable } from '../../src/cli/network-table.ts';
import { buildNetwork, withEvidence } from '../../src/network/build-network.ts';
import type { Network } from '../../src/network/network.ts';
import { relations } from '../../src/network/queries.ts';
import { openPipeline } from '../../src/node.ts';

let network: Network;
beforeAll(async () => {
  const pipeline = await openPipeline();
  const text = 'Kenya condemned\n\tNorway. Peru praised Chile on Friday, Anna Svensson said.';
  const { articles } = await readArticles(new TextEncoder().encode(text), 'a.txt');
  const extractions = articles.map((article) => pipeline.extract(article));
  network = buildNetwork(extractions, { types: pipeline.types });
});

const table = (width: number | null, of = network): readonly string[] =>
  relationTable(of, relations(of), { width }).trimEnd().split('\n');

describe('the table of a network', () => {
  it('has a line a relation where lines may be long, with white space folded', () => {
    expect(table(null)).toEqual([
      'With',
      '  Peru   supports  Chile     says Anna Svensson  “Peru praised Chile”',
      '',
      'Against',
      '  Kenya  accuses   Norway    reported            “Kenya condemned Norway”',
    ]);
  });

  it('has the same on a wide terminal, and the words below on a narrower one', () => {
    expect(table(90)).toEqual(table(null));
    expect(table(60)).toEqual([
      'With',
      '  Peru   supports  Chile',
      '      says Anna Svensson: “Peru praised Chile”',
      '',
      'Against',
      '  Kenya  accuses   Norway',
      '      reported: “Kenya condemned Norway”',
    ]);
  });

  it('never is wider than the terminal', () => {
    for (let width = 30; width < 120; width++) {
      for (const line of table(width)) expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it('says where the words stand if they were not kept', () => {
    expect(table(null, withEvidence(network, 'offsets')).at(-1)).toMatch(/reported +a 0-23$/);
  });
});
