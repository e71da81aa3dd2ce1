/**
 * Converts the folder of en_core_web_sm 3.8.0 into the one file that the program loads.
 *
 * usage: tsx tools/convert-model.ts MODEL_FOLDER [OUTPUT]
 *
 * The layout of the file is described in data/model/README.md; src/language/model-file.ts reads it.
 * The same input gives the same bytes. Anything unexpected in the input stops the conversion.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Affixes } from '../src/language/affixes.ts';
import { stringIds } from '../src/language/hash.ts';
import { split, splitMiddle } from '../src/language/split.ts';
import { frontCode } from './model/front-code.ts';
import { ModelWriter } from './model/model-writer.ts';
import { jsRegex } from './model/python-regex.ts';
import { fields, list, type Node, nodesOf, readMessage, type Tensor, text } from './model/thinc.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const [folder, output = here('../data/model/en_core_web_sm.bin')] = process.argv.slice(2);
if (!folder) throw new Error('usage: tsx tools/convert-model.ts MODEL_FOLDER [OUTPUT]');

const sources: Record<string, string> = {};
const read = (name: string): Uint8Array => {
  const bytes = readFileSync(join(folder, name));
  sources[name] = createHash('sha256').update(bytes).digest('hex');
  return bytes;
};
const readJson = (name: string): unknown => JSON.parse(Buffer.from(read(name)).toString('utf8'));
const ownJson = (name: string): unknown => JSON.parse(readFileSync(here(name), 'utf8'));

const meta = readJson('meta.json') as { name: string; version: string; license: string };
if (!meta.name.startsWith('core_web_sm') || meta.version !== '3.8.0')
  throw new Error(`en_core_web_sm 3.8.0 was expected, not ${meta.name} ${meta.version}`);

const symbols = ownJson('../data/model/symbols.json') as string[];
const idOf = stringIds(symbols);
const idText = (word: string): string => {
  const { hi, lo } = idOf(word);
  return ((BigInt(hi) << 32n) | BigInt(lo)).toString();
};

const writer = new ModelWriter();
writer.json('symbols', symbols);
writeTokenizer();
writeNorms();
writer.json('ruler', readMessage(read('attribute_ruler/patterns')));
writeLemmas();
const labels = (readJson('tagger/cfg') as { labels: string[] }).labels;
writer.json('tags', labels);
const parserMoves = movesOf('parser/moves', ['S', 'D', 'L', 'R', 'B']);
const nerMoves = movesOf('ner/moves', ['', 'B', 'I', 'L', 'U', 'O']);
writer.json('parser/moves', parserMoves);
writer.json('ner/moves', nerMoves);

writeEncoder('tok2vec', nodesOf(read('tok2vec/model'), 'tok2vec'));
const ner = nodesOf(read('ner/model'), 'ner');
writeEncoder('ner', ner);
writeStates('ner', ner, 3, nerMoves.length);
writeStates('parser', nodesOf(read('parser/model'), 'parser'), 8, parserMoves.length);
const softmax = withParams(nodesOf(read('tagger/model'), 'tagger'), 'softmax')[0];
writeAffine('tagger', softmax, [labels.length, 96]);

const bytes = writer.finish({
  format: 1,
  model: 'en_core_web_sm',
  version: meta.version,
  license: meta.license,
  sources,
});
writeFileSync(output, bytes);
const digest = createHash('sha256').update(bytes).digest('hex');
console.log(`${output}: ${bytes.length} bytes, sha256 ${digest}`);

function writeTokenizer(): void {
  const rules = fields(readMessage(read('tokenizer')), 'tokenizer');
  if (rules.token_match !== null || rules.faster_heuristics !== true)
    throw new Error('tokenizer: an unknown setting');
  const exceptions = Object.entries(fields(rules.exceptions, 'exceptions')).map(([key, tokens]) => {
    const pairs = list(tokens, key).map((token) => {
      const { '65': orth, '67': norm, ...rest } = fields(token, key);
      if (Object.keys(rest).length > 0) throw new Error(`tokenizer: unknown attribute at ${key}`);
      return norm === undefined ? [text(orth, key)] : [text(orth, key), text(norm, key)];
    });
    if (pairs.map(([orth]) => orth).join('') !== key) throw new Error(`tokenizer: ${key} differs`);
    return [key, pairs];
  });
  const patterns = {
    prefix: jsRegex(text(rules.prefix_search, 'prefix')),
    suffix: jsRegex(text(rules.suffix_search, 'suffix')),
    infix: jsRegex(text(rules.infix_finditer, 'infix')),
    url: jsRegex(text(rules.url_match, 'url')),
  };
  const affixes = new Affixes(patterns);
  const phrases = Object.keys(fields(rules.exceptions, 'exceptions'))
    .filter(
      (key) =>
        key.includes(' ') ||
        affixes.prefix(key) > 0 ||
        affixes.suffix(key) > 0 ||
        affixes.infixes(key).length > 0,
    )
    .map((key) => {
      const { prefixes, middle, suffixes } = split(key, affixes, () => false);
      return [...prefixes, ...splitMiddle(middle, affixes), ...suffixes];
    });
  writer.json('tokenizer', { ...patterns, exceptions, phrases });
}

/** Norms by the 64-bit id of the word, sorted; the model's own table wins over spaCy's base norms. */
function writeNorms(): void {
  const tables = fields(readMessage(read('vocab/lookups.bin')), 'lookups');
  const norms = new Map<bigint, string>();
  for (const [word, norm] of Object.entries(ownJson('../data/model/base-norms.json') as object))
    norms.set(BigInt(idText(word)), norm);
  for (const [id, norm] of Object.entries(fields(tables.lexeme_norm, 'lexeme_norm')))
    norms.set(BigInt(id), text(norm, 'lexeme_norm'));
  const sorted = [...norms].sort(([a], [b]) => (a < b ? -1 : 1));
  const ids = Uint32Array.from(
    sorted.flatMap(([id]) => [Number(id >> 32n), Number(id & 0xffffffffn)]),
  );
  writer.bytes('norms/ids', new Uint8Array(ids.buffer));
  writer.text('norms/values', sorted.map(([, norm]) => norm).join('\n'));
}

function writeLemmas(): void {
  const tables = fields(readMessage(read('lemmatizer/lookups/lookups.bin')), 'lemmas');
  const rules = fields(tables.lemma_rules, 'lemma_rules');
  const exceptions = fields(tables.lemma_exc, 'lemma_exc');
  const index = fields(tables.lemma_index, 'lemma_index');
  const known = ['adj', 'adv', 'noun', 'punct', 'verb'];
  const ids = new Set(known.map(idText));
  for (const id of [rules, exceptions, index].flatMap(Object.keys))
    if (!ids.has(id)) throw new Error(`lemmatizer: a table for an unknown part of speech ${id}`);
  for (const pos of known) {
    const id = idText(pos);
    const lines = Object.entries(fields(exceptions[id] ?? {}, pos)).map(([form, lemmas]) =>
      [form, ...list(lemmas, form).map((lemma) => text(lemma, form))].join('\t'),
    );
    writer.json(`lemmas/${pos}/rules`, rules[id] ?? []);
    writer.text(`lemmas/${pos}/exceptions`, lines.join('\n'));
    const words = list(index[id] ?? [], pos).map((word) => text(word, pos));
    writer.bytes(`lemmas/${pos}/index`, frontCode(words));
  }
}

/** Names of the moves in the order of their classes: by move, then by falling frequency, then label. */
function movesOf(name: string, letters: readonly string[]): string[] {
  const moves = text(fields(readMessage(read(name)), name).moves, name);
  const byMove = JSON.parse(moves) as Record<string, Record<string, number>>;
  return Object.keys(byMove)
    .sort()
    .flatMap((move) => {
      const letter = letters[Number(move)];
      if (letter === undefined) throw new Error(`${name}: unknown move ${move}`);
      return Object.entries(byMove[move] ?? {})
        .sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))
        .map(([label]) => (label === '' ? letter : `${letter}-${label}`));
    });
}

function withParams(nodes: readonly Node[], name: string): Node[] {
  return nodes.filter((node) => node.name === name && node.params.size > 0);
}

function tensorOf(node: Node | undefined, name: string, shape: readonly number[]): Tensor {
  const tensor = node?.params.get(name);
  if (tensor?.shape.join() !== shape.join())
    throw new Error(
      `${node?.name}.${name}: shape ${tensor?.shape.join('x')} is not ${shape.join('x')}`,
    );
  return tensor;
}

function same(column: number): number {
  return column;
}

/** @param rowOf which row of the weights makes a column of the output */
function writePanels(as: string, { shape, data }: Tensor, rowOf = same): void {
  const width = shape.at(-1) ?? 0;
  const columns = Array.from({ length: data.length / width }, (_, column) =>
    data.subarray(rowOf(column) * width, (rowOf(column) + 1) * width),
  );
  writer.panels(as, columns);
}

function writeAffine(
  as: string,
  node: Node | undefined,
  shape: readonly number[],
  rowOf = same,
): void {
  writePanels(`${as}/W`, tensorOf(node, 'W', shape), rowOf);
  const bias = tensorOf(node, 'b', shape.slice(0, -1)).data;
  writer.floats(
    `${as}/b`,
    bias.map((_, column) => bias[rowOf(column)] ?? 0),
  );
}

function writeEncoder(name: string, nodes: readonly Node[]): void {
  const columns = nodes.find((node) => node.name === 'extract_features')?.attrs.get('columns');
  const tables = withParams(nodes, 'hashembed');
  const maxouts = withParams(nodes, 'maxout');
  const norms = withParams(nodes, 'layernorm');
  const windows = nodes.filter((node) => node.name === 'expand_window');
  const features = list(columns, name).map((column) => text(column, name));
  if (features.length !== tables.length || maxouts.length !== 5 || norms.length !== 5)
    throw new Error(`${name}: not the layers that were expected`);
  if (windows.length !== 4 || windows.some((node) => node.attrs.get('window_size') !== 1))
    throw new Error(`${name}: four convolutions over one neighbour were expected`);
  const seeds = tables.map((table, i) => {
    const rows = table.params.get('E')?.shape[0] ?? 0;
    if (table.attrs.get('column') !== i) throw new Error(`${name}: columns out of order`);
    writer.table(`${name}/table${i}`, tensorOf(table, 'E', [rows, 96]));
    return Number(table.attrs.get('seed'));
  });
  writer.json(
    `${name}/features`,
    features.map((feature, i) => ({ feature, seed: seeds[i] })),
  );
  // [unit][piece] in the model, [piece][unit] here.
  const byPiece = (column: number): number => (column % 96) * 3 + Math.floor(column / 96);
  maxouts.forEach((maxout, i) => {
    const width = i === 0 ? features.length * 96 : 3 * 96;
    writeAffine(`${name}/layer${i}`, maxout, [96, 3, width], byPiece);
    writer.floats(`${name}/layer${i}/gain`, tensorOf(norms[i], 'G', [96]).data);
    writer.floats(`${name}/layer${i}/shift`, tensorOf(norms[i], 'b', [96]).data);
  });
}

function writeStates(name: string, nodes: readonly Node[], slots: number, moves: number): void {
  const lower = withParams(nodes, 'precomputable_affine')[0];
  const linears = withParams(nodes, 'linear');
  const of = (width: number): Node | undefined =>
    linears.find((node) => node.params.get('W')?.shape[1] === width);
  // [slot][unit][piece] in the model, [slot][piece][unit] here.
  const byPiece = (column: number): number =>
    column - (column % 128) + (column % 64) * 2 + Math.floor((column % 128) / 64);
  const reordered = ({ data }: Tensor): Float32Array =>
    data.map((_, column) => data[byPiece(column)] ?? 0);
  writeAffine(`${name}/reduce`, of(96), [64, 96]);
  writePanels(`${name}/lower/W`, tensorOf(lower, 'W', [slots, 64, 2, 64]), byPiece);
  writer.floats(`${name}/lower/bias`, reordered(tensorOf(lower, 'b', [64, 2])));
  writer.floats(`${name}/lower/pad`, reordered(tensorOf(lower, 'pad', [1, slots, 64, 2])));
  writeAffine(`${name}/upper`, of(64), [moves, 64]);
}
