import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../src/formats/gexf.ts';
import { xmlIds } from '../../src/formats/xml.ts';
import { buildNetwork } from '../../src/network/build-network.ts';
import { layoutNetwork } from '../../src/network/layout.ts';
import { RELATION_STANDINGS } from '../../src/network/relation.ts';
import type { Extraction } from '../../src/statements/extraction.ts';
import { extractionOf, NORTH, SOUTH, TYPES } from '../network/invented.ts';

const networkOf = (...extractions: Extraction[]) => {
  const network = buildNetwork(extractions, { types: TYPES });
  layoutNetwork(network);
  return network;
};

const network = networkOf(NORTH, SOUTH);
const text = writeGexf(network);
const all = { standings: RELATION_STANDINGS, isolates: true };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements, read by a parser that stops at the first character that is not XML. */
const elementsOf = (xml: string): Element[] => {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(xml).close();
  return elements;
};

const schema = join(process.env.ENTENTE_REFERENCE ?? '', 'specs/gexf-1.3/gexf.rng');
const whyNot = !process.env.ENTENTE_REFERENCE
  ? 'ENTENTE_REFERENCE is not set'
  : !existsSync(schema)
    ? `${schema} is missing`
    : spawnSync('xmllint', ['--version']).error
      ? 'xmllint is not installed'
      : null;
if (whyNot !== null) console.info(`skipped: GEXF against its schema, since ${whyNot}`);

/** What xmllint says against a file; nothing if it is valid. */
const faults = (xml: string): string => {
  const run = spawnSync('xmllint', ['--noout', '--relaxng', schema, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return run.status === 0 ? '' : run.stderr;
};

/** An article whose actors have odd names; each is given as it is, with an id of its own. */
const odd = (names: readonly string[]): Extraction => {
  const said = names.map((name, index) => ({
    text: `${name} supports Norland${index}.`,
    type: 'supports',
    source: name,
    target: `Norland${index}`,
    words: 'supports',
  }));
  return extractionOf('odd', said, { title: names.join(' '), outlet: names.join('') });
};

describe('writeGexf', () => {
  it('writes a file that graphology reads back', () => {
    const read = gexf.parse(MultiGraph, text);
    expect(read.edges().sort()).toEqual([
      'ada-lund>serves>norland',
      'norland=coordinates-with=sudria',
      'norland>fights>red-banner',
      'red-banner>controls>port-amber',
      'sudria>fights>red-banner',
    ]);
    expect(read.isUndirected('norland=coordinates-with=sudria')).toBe(true);
    expect(read.isDirected('norland>fights>red-banner')).toBe(true);
    expect(read.getNodeAttributes('red-banner')).toMatchObject({
      label: 'Red Banner',
      kind: 'armed-group',
      color: '#3A3F47',
      x: network.getNodeAttribute('red-banner', 'x'),
      y: network.getNodeAttribute('red-banner', 'y'),
    });
    const fights = read.getEdgeAttributes('norland>fights>red-banner');
    expect(fights).toMatchObject({
      kind: 'fights',
      relation: 'fights',
      sign: -1,
      standing: 'claimed',
      weight: 1,
      claimed: 2,
      color: '#9C2F0B',
      first_date: '2021-05-02',
      speakers: 'Ada Lund',
      articles: 'north; south',
    });
    expect(JSON.parse(fights.evidence)[0]).toMatchObject({
      article: 'north',
      speaker: 'Ada Lund',
      text: 'Norland shelled the Red Banner on 2 May 2021, Ada Lund said.',
      trigger: 'shelled',
    });
  });

  it('leaves plans, denials and actors without relations out unless they are asked for', () => {
    expect(text).not.toContain('vesper');
    expect(text).not.toContain('olaf-brandt"');
    const more = elementsOf(writeGexf(network, all));
    const ids = more.filter(({ name }) => name === 'node').map(({ attributes }) => attributes.id);
    expect(ids).toEqual(network.nodes());
    expect(more.filter(({ name }) => name === 'edge')).toHaveLength(network.size);
  });

  it('gives every edge its own direction and none to the graph, and no weight below 1', () => {
    const elements = elementsOf(writeGexf(network, all));
    const graph = elements.find(({ name }) => name === 'graph');
    expect(graph?.attributes).not.toHaveProperty('defaultedgetype');
    for (const { name, attributes } of elements) {
      if (name !== 'edge') continue;
      expect(['directed', 'undirected']).toContain(attributes.type);
      expect(Number(attributes.weight)).toBeGreaterThanOrEqual(1);
    }
  });

  it('writes full days as start and end, and others as EDTF alone', () => {
    const edge = (id: string) =>
      elementsOf(text).find(({ attributes }) => attributes.id === id)?.attributes;
    expect(edge('norland>fights>red-banner')).toMatchObject({
      start: '2021-05-02',
      end: '2021-05-02',
    });
    expect(edge('sudria>fights>red-banner')).not.toHaveProperty('start');
    expect(text).toContain('<attvalue for="edtf" value="XXXX-09-30"/>');
    expect(text).toContain('<meta lastmodifieddate="2021-05-06">');
  });

  it('has columns that differ when Gephi writes them in lower case', () => {
    const columns = elementsOf(text).filter(({ name }) => name === 'attribute');
    for (const count of [11, columns.length]) {
      const ids = columns
        .slice(count === 11 ? 0 : 11, count)
        .map(({ attributes }) => attributes.id);
      expect(new Set(ids.map((id) => id?.toLowerCase())).size).toBe(ids.length);
    }
  });

  it('is well-formed for any text, and keeps actors apart', () => {
    const names = fc.uniqueArray(
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('\u0001', '\u0002', 'a\u0000', '\uD800', '\uDFFF', '\uFFFE', ']]>', '<!--'),
        fc.constantFrom('"&<>\'', '&amp;', 'a\nb', ' a', 'a ', '\t', '\u0085', 'İ', '__proto__'),
      ),
      { minLength: 1, maxLength: 6, selector: (name) => name.toLowerCase().replaceAll(' ', '-') },
    );
    fc.assert(
      fc.property(names, (given) => {
        const strange = networkOf(odd(given));
        const nodes = elementsOf(writeGexf(strange)).filter(({ name }) => name === 'node');
        expect(nodes).toHaveLength(strange.order);
        expect(new Set(nodes.map(({ attributes }) => attributes.id)).size).toBe(strange.order);
      }),
    );
    // A busy machine is no failure.
  }, 60_000);

  it('keeps ids apart that differ in what XML cannot hold alone', () => {
    expect([...xmlIds(['a\nb', 'a b', 'a\u0001b', 'a\u0002b', 'a\u{FFFD}b']).values()]).toEqual([
      'a b~2',
      'a b',
      'a\u{FFFD}b~2',
      'a\u{FFFD}b~3',
      'a\u{FFFD}b',
    ]);
  });

  it('is well-formed without anything in it', () => {
    expect(elementsOf(writeGexf(networkOf())).some(({ name }) => name === 'node')).toBe(false);
  });

  it.skipIf(whyNot !== null)(
    'is valid against the schema',
    () => {
      expect(faults(text)).toBe('');
      expect(faults(writeGexf(network, all))).toBe('');
      expect(faults(writeGexf(buildNetwork([NORTH], { types: TYPES })))).toBe('');
      expect(faults(writeGexf(networkOf()))).toBe('');
      expect(faults(writeGexf(networkOf(odd(['\u0001\uD800', 'a\nb ', ' "&<>', '\uFFFE']))))).toBe(
        '',
      );
      expect(faults(text.replace('version="1.3"', 'version="1.9"'))).not.toBe('');
    },
    60_000,
  );
});
