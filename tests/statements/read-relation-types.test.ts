import { describe, expect, it } from 'vitest';
import types from '../../data/relations/types.json' with { type: 'json' };
import { readRelationTypes } from '../../src/statements/read-relation-types.ts';

const own = {
  type: 'trades-with',
  family: 'cooperation',
  sign: 1,
  aspect: 'event',
  twoSided: 'sometimes',
  active: 'trades with',
  passive: 'is traded with by',
  meaning: 'buys from or sells to',
};

describe('readRelationTypes', () => {
  it('reads the 22 types of the project in their order', () => {
    const read = readRelationTypes(types);
    expect(read.size).toBe(22);
    expect([...read.keys()][0]).toBe('allied-with');
    expect(read.get('fights')).toMatchObject({ sign: -1, plover: { event: 'ASSAULT', score: -9 } });
    expect(read.get('leads')?.plover).toBeNull();
  });

  it('adds a user’s own types, and replaces those of the same name', () => {
    const file = { types: [own, { ...own, type: 'withdraws-from', sign: -1 }] };
    const read = readRelationTypes(file, { base: readRelationTypes(types) });
    expect(read.size).toBe(23);
    expect(read.get('trades-with')?.plover).toBeNull();
    expect(read.get('withdraws-from')?.sign).toBe(-1);
  });

  const says = (file: unknown, message: string) =>
    expect(() => readRelationTypes(file, { where: 'mine.json' })).toThrow(message);

  it('names the type and the field that is wrong', () => {
    says([], 'mine.json: expected {"types": […]}');
    says({ types: [3] }, 'mine.json: relation type 1: expected an object');
    says(
      { types: [{ ...own, type: 'Trades With' }] },
      '"type" is "Trades With", expected lower-case',
    );
    says(
      { types: [{ ...own, sign: '+' }] },
      'relation type "trades-with": "sign" is "+", expected -1, 0 or 1',
    );
    says(
      { types: [{ ...own, family: 'friends' }] },
      'expected cooperation, conflict, neutral, role',
    );
    says({ types: [{ ...own, plover: { event: 'AID', score: 11 } }] }, '"plover" is');
    says({ types: [{ ...own, active: undefined }] }, '"active" is missing, expected a text');
    says({ types: [own, own] }, 'relation type "trades-with" is stated twice');
  });
});
