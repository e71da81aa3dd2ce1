import { Command } from 'commander';
import { oneLine } from '../formats/extraction-lines.ts';
import type { Analysis } from '../language/document.ts';
import { chosen } from './options.ts';

interface ParseOptions {
  readonly format: 'ndjson';
  readonly output?: string;
}

/** `entente parse`: the English analysis of any text, a line of JSON an article. */
export function parseCommand(): Command {
  return new Command('parse')
    .summary('print the English analysis of texts, a line of JSON each')
    .description(
      'Prints tokens with tag, part of speech, dependency, head, lemma and sentence start, and named entities, as one line of JSON a text. Any text is analysed, the empty one too.',
    )
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('--format <format>', 'ndjson', chosen('format', ['ndjson']), 'ndjson')
    .option('-o, --output <file>', 'write to this file, whole or not at all')
    .addHelpText(
      'after',
      `
Form of a line: {id, text, tokens: [[start, end, tag, pos, dep, head, lemma, sentenceStart], …], entities: [[start, end, label], …]}

Example:
  echo "Kenya thanked Norway." | entente parse -`,
    )
    .action(parse);
}

async function parse(inputs: readonly string[], options: ParseOptions): Promise<void> {
  const { openEnglish } = await import('../node.ts');
  const { attempt, readInputs } = await import('./read-inputs.ts');
  const { openOutput } = await import('./output.ts');
  const { createReport } = await import('./report.ts');

  const report = createReport();
  const output = await openOutput(options.output ?? null);
  const english = await openEnglish();
  let done = 0;
  for await (const article of readInputs(inputs, report.problem, true)) {
    report.progress(`${done} done, reading ${article.id}`);
    const analysis = attempt(article, ({ text }) => english.analyse(text), report.problem);
    if (analysis === null) continue;
    await output.write(`${analysisLine(article.id, analysis)}\n`);
    done++;
  }
  await output.close();
  report.end();
}

/** One line of JSON (without the line's end) that states an analysis. */
function analysisLine(id: string, analysis: Analysis): string {
  const { text, start, end, head, lemma, sentenceStart, labels } = analysis;
  const tokens = Array.from(start, (from, i) => [
    from,
    end[i],
    labels.tag[analysis.tag[i] ?? 0],
    labels.pos[analysis.pos[i] ?? 0],
    labels.dep[analysis.dep[i] ?? 0],
    head[i],
    lemma[i],
    sentenceStart[i],
  ]);
  const entities = analysis.entities.map(({ first, last, label }) => [
    start[first],
    end[last - 1],
    label,
  ]);
  return oneLine(JSON.stringify({ id, text, tokens, entities }));
}
