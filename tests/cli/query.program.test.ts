import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, entente, folderWith, type Run } from './command.ts';

let network: string;
beforeAll(() => {
  buildCommand();
  const articles = [
    {
      id: 'a',
      text: 'Kenya condemned Norway on 8 March 2019. Peru praised Chile, Anna Svensson said.',
    },
    { id: 'b', text: 'Oman may attack Qatar.', published: '2019-03-09' },
  ];
  const folder = folderWith({ 'a.jsonl': articles.map((row) => JSON.stringify(row)).join('\n') });
  network = join(folder, 'network.json');
  entente(['build', join(folder, 'a.jsonl'), '-o', network]);
});

const query = (...args: readonly string[]): Run => entente(['query', network, ...args]);
/** The relations that a query gives, as `kenya accuses norway`. */
const found = (...args: readonly string[]): readonly string[] => {
  const { out, err } = query('--format', 'json', ...args);
  if (err !== '') throw new Error(err);
  return JSON.parse(out).map(
    ({ source, type, target }: Record<string, string>) => `${source} ${type} ${target}`,
  );
};

describe('entente query', () => {
  const accuses = 'kenya accuses norway';
  const supports = 'peru supports chile';
  const fights = 'oman fights qatar';
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [[], [accuses, supports]],
    [['--type', 'accuses'], [accuses]],
    [
      ['--type', 'accuses', '--type', 'supports'],
      [accuses, supports],
    ],
    [['--source', 'Kenya'], [accuses]],
    [['--target', 'Kenya'], []],
    [['--actor', 'norway'], [accuses]],
    [['--speaker', 'Anna Svensson'], [supports]],
    [['--sign', '+'], [supports]],
    [['--sign', '-'], [accuses]],
    [['--sign', '0'], []],
    [['--standing', 'claimed'], [supports]],
    [['--standing', 'open'], [fights]],
    [
      ['--standing', 'all'],
      [accuses, fights, supports],
    ],
    [['--since', '2019-03-09'], [supports]],
    [['--since', '2019', '--dated'], [accuses]],
    [['--until', '2018', '--dated'], []],
  ];
  it.each(cases)('%j gives %j', (args, relations) => {
    expect([...found(...args)].sort()).toEqual([...relations].sort());
  });

  it('gives every statement of a relation with its words and its speaker', () => {
    const { out } = query('--type', 'supports', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject([
      {
        source: 'peru',
        type: 'supports',
        target: 'chile',
        reciprocal: false,
        sign: 1,
        standing: 'claimed',
        weight: 1,
        first: null,
        last: null,
        speakers: ['anna-svensson'],
        statements: [
          {
            article: 'a',
            text: 'Peru praised Chile, Anna Svensson said.',
            speaker: 'anna-svensson',
          },
        ],
      },
    ]);
  });

  it('writes CSV', () => {
    const [header, row, end] = query('--type', 'accuses', '--format', 'csv').out.split('\r\n');
    expect(header).toMatch(/^source,type,target,source_name,target_name,/);
    expect(row).toMatch(/^kenya,accuses,norway,Kenya,Norway,false,-1,reported,1,/);
    expect(end).toBe('');
  });

  it('prints a table, or that nothing fits', () => {
    expect(query('--type', 'supports').out).toMatch(
      /^source .*\nPeru .*supports .*Chile .*claimed .*Anna Svensson .*Peru praised Chile, Anna Svensson said\.\n$/,
    );
    expect(query('--sign', '0').out).toMatch(/^no relation fits \(of \d+ actors/);
  });

  it('reads articles too', () => {
    expect(entente(['query', '-', '--type', 'accuses'], 'Mali condemned Niger.').out).toMatch(
      /Mali +accuses +Niger/,
    );
  });

  it('says that own lists change nothing in a saved network', () => {
    const own = join(
      folderWith({ 'own.csv': 'id,name,kind\nx/blue,Blue Front,movement\n' }),
      'own.csv',
    );
    const { status, err } = query('--actors', own);
    expect(status).toBe(0);
    expect(err).toMatch(
      /^warning: .*network\.json: --actors: what is saved here was read before and stays as it is; give the articles/,
    );
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['--actor', 'Norwey'], /no actor "Norwey"; did you mean .*"Norway"/],
    [['--type', 'accuse'], /no relation type "accuse"; did you mean "accuses"\?/],
    [['--type', 'attack'], /no relation type "attack"; there is accuses, .*, withdraws-from$/m],
    [['--standing', 'claimd'], /no standing "claimd"; did you mean "claimed"\?/],
    [['--since', 'March'], /no day "March": write 2015/],
    [['--sign', 'x'], /no sign "x"; there is \+, -, 0$/m],
    [
      ['--actor', 'Atlantis'],
      /no actor "Atlantis"; "entente build" with the same input prints who/,
    ],
  ];
  it.each(wrong)('%j ends with status 2 and says what was perhaps meant', (args, message) => {
    const { status, out, err } = query(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
