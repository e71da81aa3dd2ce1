import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, entente, folderWith, lines } from './command.ts';

beforeAll(buildCommand);

describe('entente parse', () => {
  it('prints tokens and entities', () => {
    const { status, out } = entente(['parse', '-', '--format', 'ndjson'], 'Kenya thanked Norway.');
    expect(status).toBe(0);
    expect(lines(out)).toEqual([
      {
        id: 'stdin',
        text: 'Kenya thanked Norway.',
        tokens: [
          [0, 5, 'NNP', 'PROPN', 'nsubj', 1, 'Kenya', 1],
          [6, 13, 'VBD', 'VERB', 'ROOT', 1, 'thank', 0],
          [14, 20, 'NNP', 'PROPN', 'dobj', 1, 'Norway', 0],
          [20, 21, '.', 'PUNCT', 'punct', 1, '.', 0],
        ],
        entities: [
          [0, 5, 'GPE'],
          [14, 20, 'GPE'],
        ],
      },
    ]);
  });

  const texts: readonly (readonly [string, string])[] = [
    ['the empty one', ''],
    ['white space', ' \r\n\t'],
    [
      'a long one in another language',
      'Nobody hurt, sier hæren. Soldater fra begge land skjøt på hverandre ved broen. '.repeat(20),
    ],
    ['line separators and lone surrogates', 'Oslo\u2028met\u0085Riga \ud83d.'],
  ];
  it.each(texts)('analyses any text: %s', (_what, text) => {
    const { status, out, err } = entente(['parse', '-'], JSON.stringify({ id: 'x', text }));
    expect([status, err]).toEqual([0, '']);
    expect(out.split(/[\n\u0085\u2028\u2029]/)).toHaveLength(2);
    expect(lines(out)).toMatchObject([{ id: 'x', text }]);
  });

  it('analyses an empty file', () => {
    const { status, out } = entente(['parse', `${folderWith({ 'none.txt': '' })}/none.txt`]);
    expect(status).toBe(0);
    expect(lines(out)).toEqual([{ id: 'none', text: '', tokens: [], entities: [] }]);
  });
});
