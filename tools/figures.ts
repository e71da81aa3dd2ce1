import { type Bin, calibrationError } from './calibration.ts';

/** What the scorers printed, by benchmark. */
export type Figures = Readonly<Record<string, unknown>>;

/** The figures that the table shows: benchmark, its name in the table, and the way into the scorer's JSON. */
const SHOWN: readonly (readonly [benchmark: string, label: string, path: string])[] = [
  ['plover', 'dyad F1', 'dyad.f1'],
  ['plover', 'full F1', 'full.f1'],
  ['plover', 'event accuracy', 'eventAccuracy'],
  ['re3d', 'typed recall', 'typed.recall'],
  ['re3d', 'typed F1', 'typed.f1'],
  ['re3d', 'signed F1', 'signed.f1'],
  ['re3d', 'mentions F1', 'mentions.f1'],
  ['re3d', 'same actor', 'sameActor'],
  ['cameo', 'dyad F1', 'dyad.f1'],
  ['cameo', 'signed F1', 'signed.f1'],
  ['cameo', 'full F1', 'full.f1'],
  ['cameo', 'neutral coded', 'neutralCoded'],
  ...['documents', 'challenge'].flatMap((name) =>
    [
      ['recall', 'recall'],
      ['precision', 'precision'],
      ['F1', 'f1'],
      ['signed F1', 'signed.f1'],
      ['negated', 'marked.negated'],
      ['modality', 'marked.modality'],
      ['speaker', 'marked.speaker'],
      ['time', 'accuracy.time'],
      ['tempting edges drawn', 'never'],
    ].map(([label = '', path = '']) => [name, label, path] as const),
  ),
];

/** Prints the figures of each side beside one another, then how well confidence is calibrated. */
export function printTable(
  figures: ReadonlyMap<string, Figures>,
  bins: ReadonlyMap<string, readonly Bin[]>,
): void {
  const sides = [...figures.keys()];
  console.log(`\n${'benchmark'.padEnd(34)}${sides.map((side) => side.padStart(10)).join('')}`);
  for (const [benchmark, label, path] of SHOWN) {
    const row = sides.map((side) => shown(at(figures.get(side)?.[benchmark], path)));
    if (row.every((value) => value === '')) continue;
    console.log(
      `${`${benchmark}: ${label}`.padEnd(34)}${row.map((value) => value.padStart(10)).join('')}`,
    );
  }
  if (bins.size === 0) return;
  const errors = sides.map((side) =>
    calibrationError(bins.get(side) ?? [])
      .toFixed(3)
      .padStart(10),
  );
  console.log(`${'confidence: calibration error'.padEnd(34)}${errors.join('')}`);
  console.log('\nconfidence  statements  mean  right of judged');
  for (const [side, sorted] of bins) {
    for (const { from, count, meanConfidence, right, judged } of sorted) {
      const share = judged === 0 ? '' : `${(right / judged).toFixed(2)} (${right} of ${judged})`;
      const range = `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`;
      console.log(
        `${range.padEnd(10)}  ${String(count).padStart(10)}  ${meanConfidence.toFixed(2)}  ${share}${side === 'all' ? '' : `  ${side}`}`,
      );
    }
  }
  console.log('');
}

function at(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    // Any object can be asked for a key; what comes back is unknown again.
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

function shown(value: unknown): string {
  if (typeof value === 'number') return value.toFixed(3);
  return typeof value === 'string' ? value : '';
}
