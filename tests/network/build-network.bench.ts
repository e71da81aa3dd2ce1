import { bench, describe } from 'vitest';
import { writeGexf } from '../../src/formats/gexf.ts';
import { readNetworkJson, writeNetworkJson } from '../../src/formats/json.ts';
import { buildNetwork } from '../../src/network/build-network.ts';
import { layoutNetwork } from '../../src/network/layout.ts';
import { relations } from '../../src/network/queries.ts';
import { extractionOf, type Said, TYPES } from './invented.ts';

const ARTICLES = 1000;
const STATEMENTS = 20;
const ACTORS = 400;

/** Draws whole numbers below a bound, the same ones each time. */
const draw = ((seed: number) => (bound: number) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * bound);
})(7);

/** An actor's name; the first ones come most often, as in the news. */
const name = (): string => `Actor${Math.floor(ACTORS * (draw(1000) / 1000) ** 2)}`;

const corpus = Array.from({ length: ARTICLES }, (_article, number) => {
  const said = Array.from({ length: STATEMENTS }, (): Said => {
    const [source, target, says] = [name(), name(), draw(2) === 0 ? name() : undefined];
    const type = ['fights', 'supports', 'accuses', 'allied-with', 'member-of'][draw(5)] ?? 'fights';
    const day = `2021-0${1 + draw(9)}-1${draw(10)}`;
    return {
      text: `${source} met ${target} in week ${draw(1000)}${says === undefined ? '' : `, ${says} said`}.`,
      ...(says === undefined ? {} : { says }),
      type,
      source,
      target,
      words: 'met',
      time: { start: day, end: day, edtf: day },
    };
  });
  return extractionOf(`article-${number}`, said, { published: '2021-05-04' });
});

const network = buildNetwork(corpus, { types: TYPES });
const json = writeNetworkJson(network);

// A few rounds each: the figures are in tenths of a second.
const rounds = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

describe('1,000 articles with 20,000 statements among 400 actors', () => {
  const jobs: [string, () => unknown][] = [
    ['build', () => buildNetwork(corpus, { types: TYPES })],
    ['write JSON', () => writeNetworkJson(network)],
    ['read JSON', () => readNetworkJson(json)],
    ['write GEXF', () => writeGexf(network)],
    ['ask', () => relations(network, { sign: -1, actor: 'Actor1', since: '2021-03' })],
    ['lay out', () => layoutNetwork(network)],
  ];
  for (const [name, job] of jobs) {
    bench(
      name,
      () => {
        job();
      },
      rounds,
    );
  }
});
