import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, entente, folderWith } from './command.ts';

beforeAll(buildCommand);

const rows = [
  { id: 'a', text: 'Kenya condemned Norway. Peru praised Chile.', published: '2019-03-08' },
  { id: 'b', text: 'Peru praised Chile, Anna Svensson said. Oman may attack Qatar.' },
];
const articles = rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** What `build` writes of some inputs in a fresh folder. */
function built(files: Readonly<Record<string, string>>, args: readonly string[], ending = 'json') {
  const folder = folderWith(files);
  const out = join(folder, `network.${ending}`);
  const inputs = Object.keys(files).map((name) => join(folder, name));
  const { status, err } = entente(['build', ...inputs, '-o', out, ...args]);
  return { status, err, text: readFileSync(out, 'utf8') };
}

describe('entente build', () => {
  it('prints a table: groups, ends, who says so, the words', () => {
    const { status, out, err } = entente(['build', '-'], articles);
    expect([status, err]).toEqual([0, '']);
    const table = out.split('\n');
    expect(table[0]).toMatch(/^\d+ actors, \d relations, \d statements, 2 articles$/);
    expect(table.filter((line) => /^\S/.test(line)).slice(1)).toEqual([
      'With',
      'Against',
      expect.stringMatching(/^not shown: 1 relation planned, possible or requested/),
    ]);
    expect(out).toMatch(
      /^ {2}Peru {3}supports {2}Chile {3}2× {2}reported {2}“Peru praised Chile”$/m,
    );
    expect(out).toMatch(
      /^ {2}Kenya {2}accuses {3}Norway {6}reported {2}“Kenya condemned Norway”$/m,
    );
    expect(out).not.toMatch(/Oman/);
  });

  it('says so where no relation has the standing that is asked for', () => {
    expect(entente(['build', '-'], 'Kenya may attack Somalia.').out).toMatch(
      /\nno relation is reported, claimed, or contested\nnot shown: 1 relation planned/,
    );
  });

  it('prints what is planned, possible or denied where asked to', () => {
    const { out } = entente(['build', '-', '--standing', 'all'], articles);
    expect(out).toMatch(/^ {2}Oman {3}fights .*possible .*“Oman may attack Qatar”$/m);
    expect(out).not.toMatch(/not shown/);
  });

  it('writes GEXF', () => {
    const { status, text } = built({ 'a.jsonl': articles }, [], 'gexf');
    expect(status).toBe(0);
    expect(text).toMatch(/^<\?xml .*\n<gexf [^>]*version="1\.3"/);
    expect(text).toMatch(/<node id="kenya"/);
  });

  it('gives the same bytes for articles, for what was extracted of them, and for both together', () => {
    const direct = built({ 'a.jsonl': articles }, []).text;
    const extracted = entente(['extract', '-', '--text'], articles).out;
    const bare = entente(['extract', '-'], articles).out;
    expect(built({ 'a.ndjson': extracted }, []).text).toBe(direct);
    expect(built({ 'a.ndjson': bare, 'b.jsonl': articles }, []).text).toBe(direct);
    expect(built({ 'a.ndjson': bare }, []).text).not.toBe(direct);
  });

  it('gives the same bytes for saved networks of parts', () => {
    const [a, b] = rows.map((row) => built({ 'a.jsonl': JSON.stringify(row) }, []).text);
    const whole = built({ 'a.jsonl': articles }, []).text;
    expect(built({ 'b.json': b ?? '', 'a.json': a ?? '' }, []).text).toBe(whole);
    expect(built({ 'whole.json': whole }, []).text).toBe(whole);
  });

  it('keeps as much of the words as asked for', () => {
    const sentences = built({ 'a.jsonl': articles }, ['--evidence', 'sentence']).text;
    expect(sentences).toContain('Kenya condemned Norway.');
    expect(sentences).not.toContain('Kenya condemned Norway. Peru');
    const offsets = built({ 'a.jsonl': articles }, ['--evidence', 'offsets']).text;
    expect(offsets).not.toContain('Kenya condemned');
    const whole = built({ 'a.jsonl': articles }, []).text;
    expect(built({ 'whole.json': whole }, ['--evidence', 'offsets']).text).toBe(offsets);
  });

  it('writes what could be read, and says what could not', () => {
    const { status, err, text } = built({ 'a.jsonl': `${articles}{"id":"c"}\n` }, []);
    expect(status).toBe(1);
    expect(err).toMatch(/a\.jsonl:3: article "c": there is no "text"/);
    expect(text).toContain('"kenya"');
  });

  it('writes nothing where nothing could be read', () => {
    const folder = folderWith({ 'a.txt': ' ' });
    const { status, err } = entente(['build', join(folder, 'a.txt'), '-o', join(folder, 'n.gexf')]);
    expect(status).toBe(1);
    expect(err).toMatch(/no article could be read/);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('names a saved network that is broken, and goes on', () => {
    const { status, err } = built(
      { 'a.jsonl': articles, 'b.json': '{"schema": "entente-network/1", "types": 7}' },
      [],
    );
    expect(status).toBe(1);
    expect(err).toMatch(/b\.json: .*; left out/);
  });

  it('names a network that was written for Gephi, and goes on', () => {
    const gexf = '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3"/>';
    const { status, err } = built({ 'a.jsonl': articles, 'b.gexf': gexf }, []);
    expect(status).toBe(1);
    expect(err).toMatch(/b\.gexf: this is a network for other programs, .*; save it as \.json/);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a format that is not', ['-o', 'n.jsn'], /no network format "jsn"; did you mean "json"\?/],
    [
      'no format',
      ['-o', 'network'],
      /network does not say which format; let it end in \.gexf or \.json/,
    ],
    ['an evidence level that is not', ['--evidence', 'sentenc'], /did you mean "sentence"\?/],
    ['a folder of own actors', ['--actors', '/tmp'], /\/tmp: this is a folder; name a file in it/],
    ['a folder as output', ['-o', '/tmp', '--format', 'json'], /is a folder/],
  ];
  it.each(wrong)('ends with status 2 for %s', (_what, args, message) => {
    const { status, err } = entente(['build', '-', ...args], articles);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});
