import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import typesFile from '../../data/relations/types.json' with { type: 'json' };
import { readTable } from '../../src/statements/lexicon-file.ts';
import { readRelationTypes } from '../../src/statements/read-relation-types.ts';
import { found } from './read.ts';

const COLUMNS = ['sentence', 'type', 'source', 'target', 'negated', 'modality'];
const types = readRelationTypes(typesFile);
const SYMMETRIC = new Set(['allied-with', 'coordinates-with', 'agrees-with', 'consults-with']);
const tableOf = (name: string, columns: readonly string[]) =>
  readTable(name, readFileSync(`tests/statements/${name}`, 'utf8'), columns);
const rows = ['lexicon-cases.tsv', 'idiom-cases.tsv', 'politics-cases.tsv'].flatMap((name) =>
  tableOf(name, COLUMNS).map((row) => ({ ...row, where: `${name}:${row.line}` })),
);
/** Sentences that are not read yet, each with what is in the way. Take out what is read; put in nothing that was. */
const known = new Set(
  tableOf('lexicon-misses.tsv', ['sentence', 'reason']).map(({ cells }) => cells.sentence),
);

it('reads the sentences that the lexicon was written for', () => {
  const misses = rows.flatMap(({ where, cells }) => {
    const {
      sentence = '',
      type = '',
      source = '',
      target = '',
      negated = '',
      modality = '',
    } = cells;
    const { statements, words, actorOf } = found(sentence);
    const is = (mention: string, wanted: string): boolean =>
      covers(words(mention), wanted) ||
      statements
        .flatMap((each) => [each.source, each.target])
        .some((each) => actorOf(each) === actorOf(mention) && covers(words(each), wanted));
    const isMet = statements.some((each) => {
      const way = (a: string, b: string) => is(each.source, a) && is(each.target, b);
      return (
        type.split('|').includes(each.type) &&
        each.negated === (negated === 'yes') &&
        modality.split('|').includes(each.modality) &&
        (way(source, target) ||
          ((each.reciprocal || SYMMETRIC.has(each.type)) && way(target, source)))
      );
    });
    const events = statements.filter((each) => types.get(each.type)?.family !== 'role');
    const isRight = type === 'never' ? events.length === 0 : isMet;
    if (isRight || known.has(sentence)) return [];
    const got = statements.map(
      (each) => `${each.type} ${words(each.source)} > ${words(each.target)}`,
    );
    return [
      `${where}: ${sentence}\n   wanted ${type} ${source} > ${target}, got ${got.join('; ')}`,
    ];
  });
  expect(misses).toEqual([]);
}, 60_000);

/** True if the words of a mention hold those that were wanted, or the other way round. */
function covers(words: string, wanted: string): boolean {
  const [a, b] = [` ${words.toLowerCase()} `, ` ${wanted.toLowerCase()} `];
  return a.includes(b) || b.includes(a);
}
