import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { findActors } from '../src/actors/find-actors.ts';
import { digestOf } from '../src/article/digest.ts';
import { parseRecord } from '../src/article/records.ts';
import { writeExtractionLine } from '../src/formats/extraction-lines.ts';
import { readDocument } from '../src/language/read-document.ts';
import { dataFolder, openEnglish } from '../src/node.ts';
import { readDataFiles } from '../src/pipeline.ts';
import type { Features } from '../src/statements/confidence.ts';
import { EXTRACTION_SCHEMA, type Extraction } from '../src/statements/extraction.ts';
import { findStatements } from '../src/statements/find-statements.ts';
import { knownWords } from '../src/statements/known-words.ts';
import type { Statement } from '../src/statements/statement.ts';
import { type Bin, calibrationError } from './calibration.ts';
import { type Example, fitLogistic, type LogisticModel, probability } from './logistic.ts';

/**
 * Fits the model of confidence on the statements that the pipeline reads in documents whose right statements are known
 * (`documents.jsonl`, `challenge.jsonl`), each judged alone by their scorer, `challenge.mjs`. Writes `data/relations/confidence.json`.
 */

const BENCHMARKS = ['documents', 'challenge'];
const FOLDS = 5;
const PENALTIES = [0.5, 1, 2, 4, 8, 16];

interface Options {
  readonly dry?: true;
}

/** A statement of an article, and whether the scorer counts it as right; null where it leaves it out. */
interface Judged {
  readonly article: number;
  readonly statement: Statement;
  readonly features: Features;
  isRight: boolean | null;
}

/** An article with its line of gold, and its predictions without the statements. */
interface Reading {
  readonly id: string;
  readonly digest: string;
  readonly gold: string;
  readonly predicted: Readonly<Record<string, unknown>>;
}

interface Verdict {
  readonly figures: { matched: number; optionalMatched: number; false: number };
  readonly falseIds: ReadonlySet<string>;
}

const run = promisify(execFile);

await new Command('fit-confidence')
  .description('fit the model of confidence on articles whose right statements are known')
  .argument('<folder>', `folder with ${BENCHMARKS.join('.jsonl, ')}.jsonl and challenge.mjs`)
  .option('--dry', 'print how good the model is, and write nothing')
  .action(fit)
  .parseAsync();

async function fit(folder: string, { dry }: Options): Promise<void> {
  const { readings, all } = await read(folder);
  const work = await mkdtemp(join(tmpdir(), 'entente-fit-'));
  try {
    await judgeAll(readings, all, (golds, predicted) => score(folder, work, golds, predicted));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const judged = all.filter(({ isRight }) => isRight !== null);
  const examples = judged.map(
    ({ features, isRight }): Example => ({ features, isTrue: isRight === true }),
  );
  const folds = judged.map(({ article }) => foldOf(readings[article]?.digest ?? ''));
  const base = examples.filter(({ isTrue }) => isTrue).length / examples.length;
  console.log(
    `${all.length} statements in ${readings.length} articles, ${judged.length} judged, ${(100 * base).toFixed(1)} % right; Brier score of that share alone ${(base * (1 - base)).toFixed(4)}`,
  );

  let penalty = PENALTIES[0] ?? 1;
  let best = Number.POSITIVE_INFINITY;
  for (const each of PENALTIES) {
    const held = crossValidate(examples, folds, each);
    const brier = brierScore(examples, held);
    if (brier < best) {
      best = brier;
      penalty = each;
    }
    console.log(
      `penalty ${each}: held out Brier score ${brier.toFixed(4)}, calibration error ${calibrationError(binsOf(examples, held)).toFixed(3)}, area under ROC ${areaUnderRoc(examples, held).toFixed(3)}`,
    );
  }
  const model = rounded(fitLogistic(examples, penalty));
  const own = examples.map(({ features }) => probability(model, features));
  console.log(
    `fitted with penalty ${penalty}: Brier score ${brierScore(examples, own).toFixed(4)}, calibration error ${calibrationError(binsOf(examples, own)).toFixed(3)}, area under ROC ${areaUnderRoc(examples, own).toFixed(3)}; confidences ${Math.min(...own).toFixed(2)} to ${Math.max(...own).toFixed(2)}`,
  );
  const held = crossValidate(examples, folds, penalty);
  for (const bin of binsOf(examples, held)) {
    console.log(
      `held out ${bin.from.toFixed(1)}: mean ${bin.meanConfidence.toFixed(2)}, right ${bin.right} of ${bin.judged}`,
    );
  }
  if (dry) return;
  const path = join(dataFolder(), 'relations', 'confidence.json');
  const source = `Logistic regression with L2 penalty ${penalty} (tools/fit-confidence.ts) on ${judged.length} statements read in ${readings.length} articles and sentences whose right statements are known; ${Math.round(100 * base)} % were right. By 5-fold cross-validation over articles the Brier score is ${best.toFixed(3)} and the expected calibration error ${calibrationError(binsOf(examples, held)).toFixed(3)}.`;
  await writeFile(
    path,
    `${JSON.stringify({ source, bias: model.bias, weights: Object.fromEntries(model.weights) }, null, 2)}\n`,
  );
  console.log(`wrote ${path}`);
}

/** Reads the articles of the benchmarks and all statements in them. */
async function read(folder: string): Promise<{ readings: Reading[]; all: Judged[] }> {
  const [english, actorFiles, relations] = await Promise.all([
    openEnglish(),
    textsOf('actors'),
    textsOf('relations'),
  ]);
  const { gazetteer, nouns, lexicon } = readDataFiles({ actors: actorFiles, relations });
  const words = knownWords(lexicon, gazetteer, nouns);
  const readings: Reading[] = [];
  const all: Judged[] = [];
  for (const name of BENCHMARKS) {
    const text = await readFile(join(folder, `${name}.jsonl`), 'utf8');
    for (const gold of text.split('\n').filter((line) => line.trim() !== '')) {
      const record = parseRecord(JSON.parse(gold));
      if ('what' in record || record.id === null) {
        throw new Error(`${name}.jsonl: a line is no article: ${gold.slice(0, 80)}`);
      }
      const { badDate: _, id, ...facts } = record;
      const article = { ...facts, id, retrieved: null, digest: digestOf(facts.text) };
      const document = readDocument(article, english.analyse, words);
      const found = findActors(document, gazetteer, nouns);
      const features = new Map<Statement, Features>();
      const statements = findStatements(document, found, lexicon, {
        onStatement: (statement, of) => features.set(statement, of),
      });
      const extraction: Extraction = {
        schema: EXTRACTION_SCHEMA,
        engine: '',
        article,
        ...found,
        statements: [],
      };
      const line = writeExtractionLine(extraction, { types: lexicon.types });
      for (const statement of statements) {
        all.push({
          article: readings.length,
          statement,
          features: features.get(statement) ?? new Map(),
          isRight: null,
        });
      }
      readings.push({ id, digest: article.digest, gold, predicted: JSON.parse(line) });
    }
  }
  return { readings, all };
}

async function textsOf(name: string): Promise<Readonly<Record<string, string>>> {
  const folder = join(dataFolder(), name);
  const files = (await readdir(folder)).filter((file) => /\.(tsv|json)$/.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return Object.fromEntries(files.map((file, at) => [file, texts[at] ?? '']));
}

type Score = (golds: readonly string[], predicted: readonly string[]) => Promise<Verdict>;

/** Has each statement judged without the others of its article: the first of all articles together, then the second, and so on. */
async function judgeAll(
  readings: readonly Reading[],
  all: readonly Judged[],
  score: Score,
): Promise<void> {
  const ofArticle = readings.map((_, at) => all.filter(({ article }) => article === at));
  const rounds = Math.max(...ofArticle.map(({ length }) => length));
  for (let round = 0; round < rounds; round++) {
    const alone = ofArticle.flatMap((list) => list[round] ?? []);
    const { figures, falseIds } = await judge(readings, alone, score);
    for (const each of alone) each.isRight = !falseIds.has(readings[each.article]?.id ?? '');
    let left = alone.length - figures.matched - figures.optionalMatched - figures.false;
    // What the scorer leaves out it does not name: what is not false is asked for one by one, until all of them are found.
    for (const each of alone) {
      if (left === 0) break;
      if (!each.isRight) continue;
      const { figures: own } = await judge(readings, [each], score);
      if (own.matched + own.optionalMatched + own.false > 0) continue;
      each.isRight = null;
      left--;
    }
  }
}

function judge(
  readings: readonly Reading[],
  judged: readonly Judged[],
  score: Score,
): Promise<Verdict> {
  const of = judged.map(({ article, statement }) => ({ reading: readings[article], statement }));
  return score(
    of.map(({ reading }) => reading?.gold ?? ''),
    of.map(({ reading, statement }) =>
      JSON.stringify({ ...reading?.predicted, statements: [statement] }),
    ),
  );
}

async function score(
  folder: string,
  work: string,
  golds: readonly string[],
  predicted: readonly string[],
): Promise<Verdict> {
  const files = [join(work, 'gold.jsonl'), join(work, 'predicted.jsonl')] as const;
  await writeFile(files[0], `${golds.join('\n')}\n`);
  await writeFile(files[1], `${predicted.join('\n')}\n`);
  const { stdout, stderr } = await run(
    process.execPath,
    [join(folder, 'challenge.mjs'), ...files, '--errors'],
    { maxBuffer: 1 << 28 },
  );
  const ids = stderr.split('\n').flatMap((line) => /^false +(\S+)/.exec(line)?.[1] ?? []);
  return { figures: JSON.parse(stdout), falseIds: new Set(ids) };
}

/** The fold of an article, by the digest of its text. */
function foldOf(digest: string): number {
  return Number.parseInt(digest.slice(0, 6), 16) % FOLDS;
}

/** For each example the probability of a model that was fitted without the articles of its fold. */
function crossValidate(
  examples: readonly Example[],
  folds: readonly number[],
  penalty: number,
): readonly number[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(
      examples.filter((_, at) => folds[at] !== fold),
      penalty,
    ),
  );
  return examples.map(({ features }, at) => {
    const model = models[folds[at] ?? 0];
    return model ? probability(model, features) : 0.5;
  });
}

/** The mean squared distance of probability and truth (Brier 1950). */
function brierScore(examples: readonly Example[], chances: readonly number[]): number {
  const sum = examples.reduce(
    (sum, { isTrue }, at) => sum + ((isTrue ? 1 : 0) - (chances[at] ?? 0)) ** 2,
    0,
  );
  return sum / examples.length;
}

/** The share of pairs of a true and a false example in which the true one has the higher probability. */
function areaUnderRoc(examples: readonly Example[], chances: readonly number[]): number {
  const of = (isTrue: boolean) => chances.filter((_, at) => examples[at]?.isTrue === isTrue);
  const [right, wrong] = [of(true), of(false)];
  const won = right.flatMap((a) => wrong.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
  return won.reduce((sum, each) => sum + each, 0) / won.length;
}

function binsOf(examples: readonly Example[], chances: readonly number[]): readonly Bin[] {
  return Array.from({ length: 10 }, (_, bin): Bin | null => {
    const within = chances.flatMap((chance, at) =>
      Math.min(9, Math.floor(chance * 10)) === bin ? [{ chance, at }] : [],
    );
    if (within.length === 0) return null;
    return {
      from: bin / 10,
      count: within.length,
      meanConfidence: within.reduce((sum, { chance }) => sum + chance, 0) / within.length,
      right: within.filter(({ at }) => examples[at]?.isTrue).length,
      judged: within.length,
    };
  }).filter((bin) => bin !== null);
}

/** The model in three digits, without what rounds to nothing. */
function rounded({ bias, weights }: LogisticModel): LogisticModel {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    bias: round(bias),
    weights: new Map(
      [...weights]
        .map(([name, value]): [string, number] => [name, round(value)])
        .filter(([, value]) => value !== 0),
    ),
  };
}
