import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/build-network.ts';
import { actors, between, relations, statements } from '../../src/network/queries.ts';
import { RELATION_STANDINGS } from '../../src/network/relation.ts';
import { bestStatement, byWeight, relationRows } from '../../src/network/relation-rows.ts';
import type { Filter } from '../../src/network/statement-filter.ts';
import { extractionOf, NORTH, SOUTH, TYPES } from './invented.ts';

const network = buildNetwork([NORTH, SOUTH], { types: TYPES });
const keys = (filter: Filter = {}) => relations(network, filter).map(({ key }) => key);
const ids = (filter: Filter = {}) =>
  statements(network, filter).map(
    ({ article, type, standing }) => `${article} ${type} ${standing}`,
  );

const SERVES = 'ada-lund>serves>norland';
const COORDINATES = 'norland=coordinates-with=sudria';
const SHELLED = 'norland>fights>red-banner';
const AIDS = 'ostmark>aids>sudria';
const HOLDS = 'red-banner>controls>port-amber';
const ATTACKED = 'sudria>fights>red-banner';
const SUPPORTS = 'vesper>supports>red-banner';

describe('relations', () => {
  const cases: [string, Filter, string[]][] = [
    [
      'all that are reported, claimed or contested',
      {},
      [SERVES, COORDINATES, SHELLED, HOLDS, ATTACKED],
    ],
    ['by type', { type: 'fights' }, [SHELLED, ATTACKED]],
    ['by one of several types', { type: ['serves', 'controls'] }, [SERVES, HOLDS]],
    ['by family', { family: 'role' }, [SERVES, HOLDS]],
    ['by sign', { sign: 1 }, [COORDINATES]],
    ['by sign 0', { sign: 0 }, [SERVES, HOLDS]],
    ['by source', { source: 'norland' }, [COORDINATES, SHELLED]],
    ['by target, either side of a two-sided one', { target: 'norland' }, [SERVES, COORDINATES]],
    ['by source and target', { source: 'sudria', target: 'norland' }, [COORDINATES]],
    ['by either end', { actor: 'sudria' }, [COORDINATES, ATTACKED]],
    ['by name, whatever its case', { actor: 'the RED banner', sign: -1 }, [SHELLED, ATTACKED]],
    ['by speaker', { speaker: 'Ada Lund' }, [COORDINATES, SHELLED]],
    ['by the article’s own voice', { speaker: null }, [SERVES, HOLDS, ATTACKED]],
    ['by standing', { standing: 'contested' }, [COORDINATES]],
    ['plans', { standing: 'open' }, [AIDS]],
    ['denials', { standing: 'denied' }, [SUPPORTS]],
    ['by several standings', { standing: ['open', 'denied'] }, [AIDS, SUPPORTS]],
    ['by modality, plans included', { modality: 'planned' }, [AIDS]],
    ['since a day, keeping what has no date', { type: 'fights', since: '2021-05-03' }, [ATTACKED]],
    ['since a day, dated alone', { since: '2021-05-03', dated: true }, []],
    ['in a year, dated alone', { since: '2021', until: '2021', dated: true }, [SHELLED]],
    ['until a month', { until: '2021-04', dated: true }, []],
    ['until the month', { until: '2021-05', dated: true }, [SHELLED]],
    ['by article', { article: 'south', type: 'coordinates-with' }, []],
    ['by least confidence', { minimumConfidence: 0.95 }, []],
  ];
  for (const [name, filter, expected] of cases) {
    it(name, () => {
      expect(keys(filter)).toEqual(expected);
    });
  }

  it('are made of the statements that were asked for alone', () => {
    const [relation] = relations(network, { type: 'coordinates-with', speaker: 'Ada Lund' });
    expect(relation).toMatchObject({ standing: 'claimed', articles: ['north'], weight: 1 });
    expect(relation?.statements).toHaveLength(1);
  });

  it('agree with the edges of the network', () => {
    for (const { key, type, source, target, ...facts } of relations(network, {
      standing: RELATION_STANDINGS,
    })) {
      const { relation, label: _, ...edge } = network.getEdgeAttributes(key);
      expect({ relation, ...edge }).toEqual({ relation: type, ...facts });
      expect(network.extremities(key)).toEqual([source, target]);
    }
  });

  const refused = (filter: Filter, name: string, message: string) => {
    expect(() => relations(network, filter)).toThrow(message);
    expect(() => relations(network, filter)).toThrow(expect.objectContaining({ name }));
  };

  it('refuse what there is not, and say what was perhaps meant', () => {
    refused(
      { actor: 'Norlund' },
      'UnknownActorError',
      'no actor "Norlund"; did you mean "Norland"',
    );
    refused({ source: 'banner' }, 'UnknownActorError', 'no actor "banner"');
    refused({ speaker: '' }, 'UnknownActorError', 'no actor ""');
    refused(
      { type: 'fight' },
      'UnknownTypeError',
      'no relation type "fight"; did you mean "fights"?',
    );
    refused({ since: '2021-02-30' }, 'FilterError', 'no day "2021-02-30": write 2015, 2015-10 or');
    refused({ until: 'May' }, 'FilterError', 'no day "May"');
    refused({ since: '2022', until: '2021' }, 'FilterError', 'since 2022-01-01 is after');
    refused({ minimumConfidence: 70 }, 'FilterError', 'expected a number from 0 to 1');
    refused({ article: 'east' }, 'FilterError', 'no article "east"');
  });
});

describe('statements', () => {
  it('are those of the relations in the default view, both sides of what is contested', () => {
    expect(ids({ type: 'coordinates-with' })).toEqual([
      'north coordinates-with claimed',
      'south coordinates-with denied',
    ]);
    expect(ids({ type: 'aids' })).toEqual([]);
  });

  it('have a standing of their own', () => {
    expect(ids({ standing: 'denied' })).toEqual([
      'north supports denied',
      'south coordinates-with denied',
    ]);
    expect(ids({ standing: 'contested' })).toHaveLength(2);
    expect(ids({ standing: 'open' })).toEqual(['north aids open']);
  });
});

describe('actors', () => {
  const found = (filter: Parameters<typeof actors>[1]) =>
    actors(network, filter).map(({ id }) => id);

  it('are those with a relation in the default view, unless isolates are asked for', () => {
    expect(found({})).toEqual(['ada-lund', 'norland', 'port-amber', 'red-banner', 'sudria']);
    expect(found({ isolates: true })).toEqual(network.nodes());
    expect(found({ standing: ['denied'] })).toEqual(['red-banner', 'vesper']);
  });

  it('are found by name, letters and kind', () => {
    expect(found({ actor: 'NORLAND' })).toEqual(['norland']);
    expect(found({ search: 'lu' })).toEqual(['ada-lund']);
    expect(found({ search: 'zzz' })).toEqual([]);
    expect(found({ kind: 'person', isolates: true })).toEqual(['ada-lund', 'olaf-brandt']);
    expect(() => found({ actor: 'Norlnd' })).toThrow('did you mean');
  });

  it('are found without their diacritics, by an alias, and by a name before an alias', () => {
    const renamed = {
      ...NORTH,
      actors: NORTH.actors.map((actor) =>
        actor.id === 'norland' ? { ...actor, name: 'Nørland', aliases: ['Élan', 'Sudria'] } : actor,
      ),
    };
    const other = buildNetwork([renamed], { types: TYPES });
    const ofOther = (actor: string) => actors(other, { actor }).map(({ id }) => id);
    expect(ofOther('elan')).toEqual(['norland']);
    expect(ofOther('Sudria')).toEqual(['sudria']);
  });
});

describe('between', () => {
  it('weighs what two actors are to each other', () => {
    const tie = (a: string, b: string, filter?: Filter) => {
      const { balance, positive, negative, relations: found } = between(network, a, b, filter);
      return [balance, positive, negative, found.map(({ key }) => key)];
    };
    expect(tie('Norland', 'Sudria')).toEqual(['with', 1, 0, [COORDINATES]]);
    expect(tie('Red Banner', 'Norland')).toEqual(['against', 0, 1, [SHELLED]]);
    expect(tie('Ada Lund', 'Norland')).toEqual(['none', 0, 0, [SERVES]]);
    expect(tie('Vesper', 'Red Banner')).toEqual(['none', 0, 0, []]);
    expect(tie('Vesper', 'Red Banner', { standing: 'denied' })).toEqual(['with', 0, 0, [SUPPORTS]]);
  });

  it('is mixed where they are both with and against each other', () => {
    const both = extractionOf('both', [
      {
        text: 'Norland arms Sudria.',
        type: 'aids',
        source: 'Norland',
        target: 'Sudria',
        words: 'arms',
      },
      {
        text: 'Sudria accuses Norland.',
        type: 'accuses',
        source: 'Sudria',
        target: 'Norland',
        words: 'accuses',
      },
    ]);
    const tie = between(buildNetwork([both], { types: TYPES }), 'Norland', 'Sudria');
    expect(tie).toMatchObject({ balance: 'mixed', positive: 1, negative: 1 });
  });
});

describe('relationRows', () => {
  it('print relations with their words, speakers and names', () => {
    const [row] = relationRows(
      network,
      relations(network, { type: 'fights', target: 'Red Banner' }),
    );
    expect(row).toMatchObject({
      source: 'norland',
      sourceName: 'Norland',
      type: 'fights',
      target: 'red-banner',
      targetName: 'Red Banner',
      reciprocal: false,
      sign: -1,
      standing: 'claimed',
      weight: 1,
      first: '2021-05-02',
      last: '2021-05-02',
      speakers: ['ada-lund'],
      speakerNames: ['Ada Lund'],
    });
    expect(row?.statements[0]).toMatchObject({
      article: 'north',
      outlet: 'The Northern Post',
      text: 'Norland shelled the Red Banner on 2 May 2021, Ada Lund said.',
      trigger: 'shelled',
      speaker: 'ada-lund',
      speakerName: 'Ada Lund',
      verb: 'say',
    });
  });

  it('put the heaviest relation first, and show an affirming statement before a denial', () => {
    const [first] = byWeight(relations(network));
    expect(first?.key).toBe(SERVES);
    const [contested] = relations(network, { standing: 'contested' });
    expect(contested && bestStatement(contested)?.article).toBe('north');
  });
});
