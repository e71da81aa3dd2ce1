import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { digestOf } from '../src/article/digest.ts';
import { parseRecord } from '../src/article/records.ts';
import { writeExtractionLine } from '../src/formats/extraction-lines.ts';
import { openPipeline } from '../src/node.ts';
import { type Bin, calibrate } from './calibration.ts';
import { type Figures, printTable } from './figures.ts';

/**
 * Scores the pipeline on a folder of benchmarks: `NAME.jsonl` with the gold, and the scorers `score.mjs` (plover, re3d,
 * cameo) and `challenge.mjs` (documents, challenge).
 */

interface Options {
  readonly errors?: true;
  readonly keep?: string;
  readonly aside?: true;
  readonly only?: string[];
}

/** A benchmark with a line of gold and a line of predictions an article, and the side that each is on. */
interface Benchmark {
  readonly name: string;
  readonly ids: readonly string[];
  readonly gold: readonly string[];
  readonly predicted: readonly string[];
  readonly isAside: readonly boolean[];
  readonly ms: number;
}

const SCORERS: Readonly<Record<string, string>> = {
  plover: 'score.mjs',
  re3d: 'score.mjs',
  cameo: 'score.mjs',
  documents: 'challenge.mjs',
  challenge: 'challenge.mjs',
};

const run = promisify(execFile);

const command = new Command('evaluate')
  .description('score the pipeline on a folder of benchmarks')
  .argument('<folder>', 'folder with NAME.jsonl and the scorers')
  .option('--errors', 'show every miss and every false statement')
  .option('--keep <folder>', 'keep the predictions there, as NAME.jsonl')
  .option('--aside', 'score a fixed quarter of the texts apart from the rest')
  .option('--only <name...>', `score only these: ${Object.keys(SCORERS).join(', ')}`)
  .action(evaluate);
await command.parseAsync();

async function evaluate(folder: string, options: Options): Promise<void> {
  const names = Object.keys(SCORERS).filter(
    (name) => existsSync(join(folder, `${name}.jsonl`)) && (options.only?.includes(name) ?? true),
  );
  if (names.length === 0) command.error(`no benchmark found in ${folder}`, { exitCode: 2 });

  const loading = performance.now();
  const pipeline = await openPipeline();
  console.log(`loaded in ${Math.round(performance.now() - loading)} ms`);
  const work = await mkdtemp(join(tmpdir(), 'entente-evaluate-'));
  try {
    const benchmarks: Benchmark[] = [];
    for (const name of names) benchmarks.push(await predict(name));
    if (options.keep) {
      await mkdir(options.keep, { recursive: true });
      for (const { name, predicted } of benchmarks) {
        await writeFile(join(options.keep, `${name}.jsonl`), `${predicted.join('\n')}\n`);
      }
    }
    const sides = options.aside ? ['rest', 'aside'] : ['all'];
    const figures = new Map<string, Figures>();
    const bins = new Map<string, readonly Bin[]>();
    for (const side of sides) {
      figures.set(side, await score(benchmarks, side, work));
      const judged = benchmarks.filter(({ name }) => SCORERS[name] === 'challenge.mjs');
      if (judged.length > 0) bins.set(side, await calibration(judged, side, work));
    }
    printTable(figures, bins);
    for (const { name, ids, ms } of benchmarks) {
      console.log(`${name}: ${ids.length} texts, ${(ms / ids.length).toFixed(1)} ms a text`);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }

  async function predict(name: string): Promise<Benchmark> {
    const gold = linesOf(await readFile(join(folder, `${name}.jsonl`), 'utf8'));
    const ids: string[] = [];
    const predicted: string[] = [];
    const isAside: boolean[] = [];
    let ms = 0;
    for (const line of gold) {
      const record = parseRecord(JSON.parse(line));
      if ('what' in record || record.id === null) {
        throw new Error(`${name}.jsonl: a line is no article: ${line.slice(0, 80)}`);
      }
      const { badDate, id, ...facts } = record;
      if (badDate !== null) throw new Error(`${name}.jsonl: ${id}: no date: ${badDate}`);
      const digest = digestOf(facts.text);
      const start = performance.now();
      const extraction = pipeline.extract({ ...facts, id, retrieved: null, digest });
      ms += performance.now() - start;
      ids.push(id);
      predicted.push(writeExtractionLine(extraction, { types: pipeline.types }));
      // By the text, so that a document that stands in two benchmarks is on the same side in both.
      isAside.push(Number.parseInt(digest.slice(0, 2), 16) < 64);
    }
    return { name, ids, gold, predicted, isAside, ms };
  }

  /** Runs the scorers over one side; prints their JSON lines and, where asked, their errors. */
  async function score(
    benchmarks: readonly Benchmark[],
    side: string,
    work: string,
  ): Promise<Figures> {
    const scored = await Promise.all(
      benchmarks.map(async (benchmark) => {
        const { gold, predicted } = sideOf(benchmark, side);
        const output = await runScorer(
          benchmark.name,
          gold,
          predicted,
          `${side}-${benchmark.name}`,
          work,
        );
        return { name: benchmark.name, ...output };
      }),
    );
    const result: Record<string, unknown> = {};
    for (const { name, stdout, stderr } of scored) {
      if (options.errors) process.stderr.write(stderr.replaceAll(/^(?=.)/gm, `${name} `));
      console.log(`${side === 'all' ? '' : `${side} `}${name} ${stdout.trim()}`);
      result[name] = JSON.parse(stdout);
    }
    return result;
  }

  async function calibration(
    judged: readonly Benchmark[],
    side: string,
    work: string,
  ): Promise<readonly Bin[]> {
    const parts = judged.map((benchmark) => sideOf(benchmark, side));
    const gold = parts.flatMap((part) => part.gold);
    return calibrate(
      parts.flatMap((part) => part.predicted),
      async (predicted, bin) => {
        const { stdout } = await runScorer(
          'challenge',
          gold,
          predicted,
          `${side}-bin-${bin}`,
          work,
        );
        return JSON.parse(stdout);
      },
    );
  }

  async function runScorer(
    name: string,
    gold: readonly string[],
    predicted: readonly string[],
    file: string,
    work: string,
  ): Promise<{ stdout: string; stderr: string }> {
    const goldFile = join(work, `${file}.gold.jsonl`);
    const predictedFile = join(work, `${file}.jsonl`);
    await writeFile(goldFile, `${gold.join('\n')}\n`);
    await writeFile(predictedFile, `${predicted.join('\n')}\n`);
    const scorer = SCORERS[name] ?? '';
    const kind = scorer === 'score.mjs' ? [name] : [];
    const flags = options.errors ? ['--errors'] : [];
    return run(
      process.execPath,
      [join(folder, scorer), ...kind, goldFile, predictedFile, ...flags],
      { maxBuffer: 1 << 28 },
    );
  }
}

function sideOf(benchmark: Benchmark, side: string): { gold: string[]; predicted: string[] } {
  const keep = (_: string, at: number) =>
    side === 'all' || benchmark.isAside[at] === (side === 'aside');
  return { gold: benchmark.gold.filter(keep), predicted: benchmark.predicted.filter(keep) };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
