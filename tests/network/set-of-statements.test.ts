import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../src/formats/gexf.ts';
import { readNetworkJson, writeNetworkJson } from '../../src/formats/json.ts';
import { buildNetwork, mergeNetworks, withEvidence } from '../../src/network/build-network.ts';
import type { EvidenceLevel, Network } from '../../src/network/network.ts';
import type { Extraction } from '../../src/statements/extraction.ts';
import { extractionOf, type Said, TYPES } from './invented.ts';

const NAMES = ['Norland', 'Sudria', 'Ostmark', 'Red Banner', 'Ada Lund'];

const said: fc.Arbitrary<Said> = fc
  .record({
    source: fc.constantFrom(...NAMES),
    target: fc.constantFrom(...NAMES),
    says: fc.constantFrom(undefined, 'Ada Lund', 'Olaf Brandt'),
    type: fc.constantFrom('fights', 'supports', 'allied-with', 'consults-with'),
    reciprocal: fc.boolean(),
    negated: fc.boolean(),
    modality: fc.constantFrom('asserted', 'planned', 'habitual'),
    day: fc.constantFrom(null, '2021-05-02', '2019-12-31'),
  })
  .map(({ day, says, ...rest }) => ({
    ...rest,
    ...(says === undefined ? {} : { says }),
    text: `${rest.source} met ${rest.target}${says === undefined ? '' : `, ${says} said`}.`,
    words: 'met',
    time: { start: day, end: day, edtf: day ?? 'XXXX-05-02', text: 'then' },
  }));

const title = fc.constantFrom(null, 'A day in May', 'In May');
const engine = fc.constantFrom('invented 1', 'invented 2');

/** Articles of which some share an id, some a text, and some are parts of one article. */
const extractions: fc.Arbitrary<Extraction[]> = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'a-2', 'c>d'),
      said: fc.array(said, { minLength: 1, maxLength: 4 }),
      published: fc.constantFrom(null, '2021-05-04', '2020-01-01'),
      name: fc.constantFrom('Norland', 'Kingdom of Norland'),
      kept: fc.nat(3),
      titles: fc.tuple(title, title),
      engines: fc.tuple(engine, engine),
    }),
    { maxLength: 6 },
  )
  .map((articles) =>
    articles.flatMap(({ id, said: sentences, published, name, kept, titles, engines }) => {
      const whole = extractionOf(id, sentences, { published });
      const actors = whole.actors.map((actor) =>
        actor.id === 'norland' ? { ...actor, name, aliases: [`${name} of ${id}`] } : actor,
      );
      const part = (index: 0 | 1) => ({
        ...whole,
        engine: engines[index],
        article: { ...whole.article, title: titles[index] },
      });
      return [
        { ...part(0), actors, statements: whole.statements.slice(kept) },
        { ...part(1), statements: whole.statements.slice(0, kept) },
      ];
    }),
  );

const build = (given: readonly Extraction[], evidence: EvidenceLevel = 'full'): Network =>
  buildNetwork(given, { types: TYPES, evidence });

const all = { standings: ['reported', 'claimed', 'contested', 'open', 'denied'] } as const;
const bytes = (network: Network): string => writeNetworkJson(network) + writeGexf(network, all);

const RUNS = { numRuns: 50 };
// A busy machine is no failure.
const PATIENCE_MS = 60_000;

describe('a network is a function of the set of its statements', () => {
  it(
    'whatever the order of the articles',
    () => {
      const shuffled = extractions.chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      );
      fc.assert(
        fc.property(shuffled, ([given, other]) => {
          expect(bytes(build(other))).toBe(bytes(build(given)));
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );

  it(
    'however they are grouped, merged and saved in between',
    () => {
      const grouped = extractions.chain((given) =>
        fc.tuple(
          fc.constant(given),
          fc.array(fc.nat(2), { minLength: given.length, maxLength: given.length }),
          fc.boolean(),
        ),
      );
      fc.assert(
        fc.property(grouped, ([given, groups, isSaved]) => {
          const parts = [0, 1, 2].map((group) =>
            build(given.filter((_, i) => groups[i] === group)),
          );
          const read = (network: Network) =>
            isSaved ? readNetworkJson(writeNetworkJson(network)) : network;
          const [first, second, third] = parts.map(read);
          const pair = mergeNetworks([third, first].filter((part) => part !== undefined));
          const merged = mergeNetworks([pair, second].filter((part) => part !== undefined));
          expect(bytes(merged)).toBe(bytes(build(given)));
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );

  it(
    'however often a part of it comes',
    () => {
      fc.assert(
        fc.property(extractions, (given) => {
          const network = build(given);
          expect(bytes(mergeNetworks([network, build(given.slice(1)), network]))).toBe(
            bytes(network),
          );
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );

  it(
    'with the same relations, whatever is kept of the words',
    () => {
      fc.assert(
        fc.property(
          extractions,
          fc.constantFrom<EvidenceLevel>('sentence', 'offsets'),
          (given, level) => {
            const kept = build(given, level);
            expect(bytes(withEvidence(build(given), level))).toBe(bytes(kept));
            expect(bytes(mergeNetworks([kept, build(given)]))).toBe(bytes(build(given)));
            const facts = (network: Network) =>
              network.mapEdges((key, { statements: _, ...rest }) => [key, rest]);
            expect(facts(kept)).toEqual(facts(build(given)));
          },
        ),
        RUNS,
      );
    },
    PATIENCE_MS,
  );
});
