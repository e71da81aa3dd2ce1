import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { VERSION } from '../src/version.ts';

/**
 * Writes the figures of the benchmarks into the README and docs/method.md, between their marks, from what
 * `npm run evaluate -- FOLDER` and `npm run evaluate -- FOLDER --aside` printed.
 */

/** Figures by name, `plover: dyad F1`: one of all texts, or of the rest and of those set aside. */
type Figures = ReadonlyMap<string, readonly string[]>;

/** A row of the table: what is measured, the figures that say it, and the best other system. */
interface Row {
  readonly benchmark: string;
  readonly figure: string;
  readonly names: readonly string[];
  readonly other: string;
}

const ROWS: readonly Row[] = [
  row(
    'PLOVER gold records (161 sentences)',
    'dyad F1',
    ['plover: dyad F1'],
    '.576 UniversalPetrarch',
  ),
  row('', 'full F1 (event and both ends)', ['plover: full F1'], '.403 textacy + lexicon'),
  row('', 'event accuracy', ['plover: event accuracy'], '.553 UniversalPetrarch'),
  row('re3d (59 documents)', 'typed recall', ['re3d: typed recall'], '.134'),
  row('', 'typed F1', ['re3d: typed F1'], '.163 CoreNLP parse + lexicon'),
  row('', 'signed F1', ['re3d: signed F1'], '.151 CoreNLP parse + lexicon'),
  row('', 'mentions F1', ['re3d: mentions F1'], '.701 CoreNLP'),
  row('', 'same actor', ['re3d: same actor'], '.220 CoreNLP'),
  row(
    'documents (24 of re3d, every statement annotated)',
    'recall / precision / F1',
    ['documents: recall', 'documents: precision', 'documents: F1'],
    '– / – / .115 subject-verb-object + lexicon',
  ),
  row('', 'signed F1', ['documents: signed F1'], ''),
  row('', 'modality right where it is not plain', ['documents: modality'], ''),
  row('', 'speaker right where somebody says it', ['documents: speaker'], ''),
  row('', 'tempting wrong edges drawn', ['documents: tempting edges drawn'], ''),
  row(
    'challenge (191 sentences and short articles by phenomenon)',
    'recall / precision / F1',
    ['challenge: recall', 'challenge: precision', 'challenge: F1'],
    '.329 / .384 / .355 subject-verb-object + lexicon',
  ),
  row('', 'negation right where negated', ['challenge: negated'], '2 of 4'),
  row('', 'modality right where it is not plain', ['challenge: modality'], '7 of 17'),
  row('', 'speaker right where somebody says it', ['challenge: speaker'], '0 of 7'),
  row('', 'tempting wrong edges drawn', ['challenge: tempting edges drawn'], '3.4 %'),
  row('confidence', 'expected calibration error', ['confidence: calibration error'], ''),
];

const README_FIGURES = [
  'plover: dyad F1',
  'plover: full F1',
  're3d: typed F1',
  're3d: signed F1',
  're3d: mentions F1',
  're3d: same actor',
];

await new Command('write-figures')
  .description('write the figures of the benchmarks into the README and the method')
  .argument('<all>', 'what "npm run evaluate -- FOLDER" printed')
  .argument('<aside>', 'what "npm run evaluate -- FOLDER --aside" printed')
  .requiredOption('--day <day>', 'day of the measurement, as 2015-10-03')
  .action(writeFigures)
  .parseAsync();

async function writeFigures(
  allPath: string,
  asidePath: string,
  { day }: { readonly day: string },
): Promise<void> {
  const all = readFigures(await readFile(allPath, 'utf8'));
  const aside = readFigures(await readFile(asidePath, 'utf8'));
  const mark = `npm run evaluate -- FOLDER, ${day}, entente ${VERSION}`;
  const table = [
    '| benchmark | figure | Entente, all texts | a fixed quarter, apart | best other system |',
    '| --- | --- | --- | --- | --- |',
    ...ROWS.map(({ benchmark, figure, names, other }) => {
      const whole = names.map((name) => shown(all, name, 0)).join(' / ');
      const part = names.map((name) => shown(aside, name, 1)).join(' / ');
      return `| ${[benchmark, figure, whole, part, other].join(' | ')} |`;
    }),
  ];
  await rewrite('docs/method.md', mark, () => `${table.join('\n')}\n`);
  const cells = README_FIGURES.map((name) => `**${shown(all, name, 0)}**`).join(' | ');
  await rewrite('README.md', mark, (old) =>
    old.replace(/^\| \*\*Entente .*$/m, `| **Entente ${VERSION}** | ${cells} |`),
  );
}

/** Replaces what stands between the marks of a page. */
async function rewrite(path: string, mark: string, change: (old: string) => string): Promise<void> {
  const page = await readFile(path, 'utf8');
  const marks = /<!-- figures: .*? -->\n(.*?)<!-- \/figures -->/s;
  if (!marks.test(page)) throw new Error(`${path}: no marks for figures`);
  const changed = page.replace(
    marks,
    (_, old: string) => `<!-- figures: ${mark} -->\n${change(old)}<!-- /figures -->`,
  );
  await writeFile(path, changed);
}

/** The figures of a printed table: a name, then a figure of each side. */
function readFigures(printed: string): Figures {
  const lines = [...printed.matchAll(/^(\w+: .*?) {2,}(\S.*)$/gm)];
  return new Map(lines.map(([, name = '', cells = '']) => [name, cells.trim().split(/\s+/)]));
}

function shown(figures: Figures, name: string, side: number): string {
  const figure = figures.get(name)?.[side];
  if (figure === undefined) throw new Error(`no figure "${name}" in what was printed`);
  return figure.replace(/^0\./, '.').replace('/', ' of ');
}

function row(benchmark: string, figure: string, names: readonly string[], other: string): Row {
  return { benchmark, figure, names, other };
}
