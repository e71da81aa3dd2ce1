/** Statements whose confidence lies in one tenth, and how many of those that can be judged were right. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly right: number;
  readonly judged: number;
}

interface Prediction {
  readonly id: string;
  readonly mentions: unknown;
  readonly statements: readonly { readonly confidence: number }[];
}

interface Judgement {
  readonly matched: number;
  readonly optionalMatched: number;
  readonly false: number;
}

/**
 * Sorts predicted statements into ten bins of confidence and has each bin judged alone by the scorer. Right is what the
 * scorer matches (required or optional), wrong what it calls false; what it leaves out (repetitions, roles within one
 * phrase) is in neither. A statement that repeats one of another bin counts as right in both, since each bin is judged alone.
 */
export async function calibrate(
  predicted: readonly string[],
  judge: (predicted: readonly string[], bin: number) => Promise<Judgement>,
): Promise<readonly Bin[]> {
  // Lines of our own writer: their form is known.
  const rows = predicted.map((line) => JSON.parse(line) as Prediction);
  const bins = Array.from({ length: 10 }, async (_, bin): Promise<Bin | null> => {
    const within = (confidence: number) => Math.min(9, Math.floor(confidence * 10)) === bin;
    const part = rows.map((row) => ({
      ...row,
      statements: row.statements.filter(({ confidence }) => within(confidence)),
    }));
    const all = part.flatMap(({ statements }) => statements.map(({ confidence }) => confidence));
    if (all.length === 0) return null;
    const verdict = await judge(
      part.map((row) => JSON.stringify(row)),
      bin,
    );
    const right = verdict.matched + verdict.optionalMatched;
    return {
      from: bin / 10,
      count: all.length,
      meanConfidence: all.reduce((sum, confidence) => sum + confidence, 0) / all.length,
      right,
      judged: right + verdict.false,
    };
  });
  return (await Promise.all(bins)).filter((bin) => bin !== null);
}

/** Expected calibration error: the mean distance of confidence and share of right statements, over all that were judged (Naeini et al. 2015). */
export function calibrationError(bins: readonly Bin[]): number {
  const judged = bins.reduce((sum, bin) => sum + bin.judged, 0);
  return bins.reduce(
    (sum, bin) =>
      bin.judged === 0
        ? sum
        : sum + (bin.judged / judged) * Math.abs(bin.right / bin.judged - bin.meanConfidence),
    0,
  );
}
