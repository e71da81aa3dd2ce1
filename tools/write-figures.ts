import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { VERSION } from '../src/version.ts';

/**
 * Writes the figures of the benchmarks into the README and docs/method.md, between their marks, from what
 * `npm run evaluate -- FOLDER` and `npm run evaluate -- FOLDER --aside` printed.
 */

/** Figures by name, `plover: dyad F1`: one of all texts, or of the rest and of those set aside. */
type Figures = ReadonlyMap<string, readonly string[]>;

/** A benchmark of the table: its name in what was printed, its title, and its rows. */
interface Benchmark {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What is measured, the best other system, and the figures that say it where they have other names. */
type Row = readonly [measured: string, other: string, figures?: readonly string[]];

const SCORE = 'recall / precision / F1';
const SCORE_FIGURES = ['recall', 'precision', 'F1'];
const MODALITY = 'modality right where it is not plain';
const SPEAKER = 'speaker right where somebody says it';
const TEMPTING = 'tempting wrong edges drawn';
const TEMPTING_FIGURE = ['tempting edges drawn'];

const BENCHMARKS: readonly Benchmark[] = [
  {
    name: 'plover',
    title: 'PLOVER gold records (161 sentences)',
    rows: [
      ['dyad F1', '.576 UniversalPetrarch'],
      ['full F1 (event and both ends)', '.403 textacy + lexicon', ['full F1']],
      ['event accuracy', '.553 UniversalPetrarch'],
    ],
  },
  {
    name: 're3d',
    title: 're3d (59 documents)',
    rows: [
      ['typed recall', '.134'],
      ['typed F1', '.163 CoreNLP parse + lexicon'],
      ['signed F1', '.151 CoreNLP parse + lexicon'],
      ['mentions F1', '.701 CoreNLP'],
      ['same actor', '.220 CoreNLP'],
    ],
  },
  {
    name: 'documents',
    title: 'documents (24 of re3d, every statement annotated)',
    rows: [
      [SCORE, '– / – / .115 subject-verb-object + lexicon', SCORE_FIGURES],
      ['signed F1', ''],
      [MODALITY, '', ['modality']],
      [SPEAKER, '', ['speaker']],
      [TEMPTING, '', TEMPTING_FIGURE],
    ],
  },
  {
    name: 'challenge',
    title: 'challenge (191 sentences and short articles by phenomenon)',
    rows: [
      [SCORE, '.329 / .384 / .355 subject-verb-object + lexicon', SCORE_FIGURES],
      ['negation right where negated', '2 of 4', ['negated']],
      [MODALITY, '7 of 17', ['modality']],
      [SPEAKER, '0 of 7', ['speaker']],
      [TEMPTING, '3.4 %', TEMPTING_FIGURE],
    ],
  },
  {
    name: 'confidence',
    title: 'confidence',
    rows: [['expected calibration error', '', ['calibration error']]],
  },
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
    ...BENCHMARKS.flatMap(({ name, title, rows }) =>
      rows.map(([measured, other, figures = [measured]], index) => {
        const names = figures.map((figure) => `${name}: ${figure}`);
        const whole = names.map((figure) => shown(all, figure, 0)).join(' / ');
        const part = names.map((figure) => shown(aside, figure, 1)).join(' / ');
        return `| ${[index === 0 ? title : '', measured, whole, part, other].join(' | ')} |`;
      }),
    ),
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
