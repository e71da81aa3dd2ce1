import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import extractionSchema from '../../docs/extraction.schema.json' with { type: 'json' };
import networkSchema from '../../docs/network.schema.json' with { type: 'json' };
import { writeExtractionLine } from '../../src/formats/extraction-lines.ts';
import { writeGexf } from '../../src/formats/gexf.ts';
import { readNetworkJson, writeNetworkJson } from '../../src/formats/json.ts';
import { buildNetwork } from '../../src/network/build-network.ts';
import { layoutNetwork } from '../../src/network/layout.ts';
import type { EvidenceLevel } from '../../src/network/network.ts';
import { NORTH, SOUTH, TYPES } from '../network/invented.ts';

const networkOf = (evidence: EvidenceLevel = 'full', isLaidOut = true) => {
  const network = buildNetwork([NORTH, SOUTH], { types: TYPES, evidence });
  if (isLaidOut) layoutNetwork(network);
  return network;
};

const text = writeNetworkJson(networkOf());

/** The text with one value changed: `path` leads to it. */
const spoilt = (path: readonly (string | number)[], value: unknown): string => {
  const json: unknown = JSON.parse(text);
  let at = json as Record<string | number, unknown>;
  // The path is the test's own and leads to objects up to its last step.
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return JSON.stringify(json);
};

describe('the JSON of a network', () => {
  it('loses nothing, at any level of evidence, with positions or without', () => {
    for (const level of ['full', 'sentence', 'offsets'] as const) {
      for (const isLaidOut of [true, false]) {
        const network = networkOf(level, isLaidOut);
        const read = readNetworkJson(writeNetworkJson(network));
        expect(read.getAttributes()).toEqual(network.getAttributes());
        expect(read.mapNodes((_id, a) => a)).toEqual(network.mapNodes((_id, a) => a));
        expect(read.mapEdges((_key, a) => a)).toEqual(network.mapEdges((_key, a) => a));
        expect(writeNetworkJson(read)).toBe(writeNetworkJson(network));
        expect(writeGexf(read)).toBe(writeGexf(network));
      }
    }
  });

  it('has a line for each actor, relation and article', () => {
    expect(text.split('\n').filter((line) => line.startsWith('{"'))).toHaveLength(
      TYPES.size + networkOf().order + networkOf().size + 2,
    );
  });

  it('is as its schema says', () => {
    const isValid = new Ajv2020({ allErrors: true }).compile(networkSchema);
    for (const level of ['full', 'sentence', 'offsets'] as const) {
      isValid(JSON.parse(writeNetworkJson(networkOf(level))));
      expect(isValid.errors).toBeNull();
    }
    expect(isValid(JSON.parse(spoilt(['relations', 0, 'sign'], 2)))).toBe(false);
  });

  it('passes over a key that reaches into every object', () => {
    readNetworkJson(text.replace('{', '{"__proto__": {"spoilt": true}, '));
    expect('spoilt' in {}).toBe(false);
  });

  it('says what is wrong, where, and what to do', () => {
    const says = (json: string, message: string) =>
      expect(() => readNetworkJson(json, 'network.json')).toThrow(message);
    says('', 'network.json: not valid JSON');
    says('{}', 'network.json: "schema" is missing');
    says(
      spoilt(['schema'], 'entente-network/7'),
      'network.json: written by a newer version ("entente-network/7"; this one reads "entente-network/1"): update Entente',
    );
    says(spoilt(['types'], 3), 'network.json: expected {"types": […]}');
    says(
      spoilt(['articles', 1, 'statements', 0, 'modality'], 'maybe'),
      'network.json, articles 2, statements 1: "modality" is "maybe"',
    );
    says(spoilt(['articles', 0, 'givenId'], 'east'), '"id" is "north", expected');
    says(spoilt(['articles', 0, 'id'], 'south'), '"id" is "south"');
    says(spoilt(['articles', 0, 'text'], 'Other words.'), 'articles 1 (north): mention');
    says(spoilt(['actors', 0, 'x'], null), '"x" is null, expected a number');
    says(
      spoilt(['articles', 0, 'statements', 0, 'type'], 'coordinates'),
      'did you mean "coordinates-with"?',
    );
  });
});

describe('the JSON of an extraction', () => {
  it('is as its schema says', () => {
    const isValid = new Ajv2020({ allErrors: true }).compile(extractionSchema);
    for (const withText of [true, false]) {
      isValid(JSON.parse(writeExtractionLine(NORTH, { types: TYPES, withText })));
      expect(isValid.errors).toBeNull();
    }
    expect(isValid({ ...JSON.parse(writeExtractionLine(NORTH, { types: TYPES })), id: 3 })).toBe(
      false,
    );
  });
});
