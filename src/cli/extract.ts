import { Command } from 'commander';
import { chosen, type OwnFileOptions, withOwnFiles } from './options.ts';

interface ExtractOptions extends OwnFileOptions {
  readonly format: 'ndjson';
  readonly output?: string;
  readonly text?: true;
}

/** `entente extract`: all that the articles say, a line of JSON an article. */
export function extractCommand(): Command {
  const command = new Command('extract')
    .summary('print all that articles say, a line of JSON an article')
    .description(
      'Prints the mentions, actors and statements of each article as one line of JSON, in order of input, as soon as it is done.',
    )
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('--format <format>', 'ndjson', chosen('format', ['ndjson']), 'ndjson')
    .option('-o, --output <file>', 'write to this file, whole or not at all')
    .option('--text', 'write the text of each article beside what it says');
  return withOwnFiles(command)
    .addHelpText(
      'after',
      `
Examples:
  entente extract article.txt
  entente extract news/ -o statements.ndjson
  cat news.jsonl | entente extract - | jq -r '.statements[].type' | sort | uniq -c`,
    )
    .action(extract);
}

async function extract(inputs: readonly string[], options: ExtractOptions): Promise<void> {
  const { pipelineWith } = await import('./own-files.ts');
  const { attempt, readInputs } = await import('./read-inputs.ts');
  const { writeExtractionLine } = await import('../formats/extraction-lines.ts');
  const { openOutput } = await import('./output.ts');
  const { createReport } = await import('./report.ts');

  const report = createReport();
  const output = await openOutput(options.output ?? null);
  const pipeline = await pipelineWith(options);
  let done = 0;
  for await (const article of readInputs(inputs, report.problem)) {
    report.progress(`${done} done, reading ${article.id}`);
    const extraction = attempt(article, pipeline.extract, report.problem);
    if (extraction === null) continue;
    const line = writeExtractionLine(extraction, {
      types: pipeline.types,
      withText: options.text ?? false,
    });
    await output.write(`${line}\n`);
    done++;
  }
  await output.close();
  report.end();
}
