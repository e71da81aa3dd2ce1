/** A logistic model: the log odds are the bias plus the weighted features. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** What is learned from: named features, and whether it was so. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly isTrue: boolean;
}

/** The probability that a model gives to features. */
export function probability(
  { bias, weights }: LogisticModel,
  features: ReadonlyMap<string, number>,
): number {
  let score = bias;
  for (const [name, value] of features) score += value * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-score));
}

/**
 * Fits a logistic model by Newton's method (iteratively reweighted least squares) with an L2 penalty of `penalty` / 2 times
 * the squared weights; the bias goes free, so that the mean probability is the share that is true. Deterministic.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): LogisticModel {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort();
  const size = names.length + 1;
  const rows = examples.map(({ features }) => [1, ...names.map((name) => features.get(name) ?? 0)]);
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 50; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const hessian = weights.map((_, i) =>
      weights.map((_, j) => (i === j ? (i === 0 ? 1e-9 : penalty) : 0)),
    );
    rows.forEach((row, at) => {
      const score = row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-score));
      const error = (examples[at]?.isTrue ? 1 : 0) - chance;
      const spread = chance * (1 - chance);
      row.forEach((value, i) => {
        if (value === 0) return;
        gradient[i] = (gradient[i] ?? 0) + error * value;
        const line = hessian[i];
        if (!line) return;
        row.forEach((other, j) => {
          line[j] = (line[j] ?? 0) + spread * value * other;
        });
      });
    });
    const change = solve(hessian, gradient);
    change.forEach((value, i) => {
      weights[i] = (weights[i] ?? 0) + value;
    });
    if (Math.max(...change.map(Math.abs)) < 1e-9) break;
  }
  return {
    bias: weights[0] ?? 0,
    weights: new Map(names.map((name, i) => [name, weights[i + 1] ?? 0])),
  };
}

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const from = rows[pivot] ?? [];
    for (let i = pivot + 1; i < size; i++) {
      const row = rows[i] ?? [];
      const factor = (row[pivot] ?? 0) / (from[pivot] ?? 1);
      if (factor === 0) continue;
      for (let j = pivot; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (from[j] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    let sum = row[size] ?? 0;
    for (let j = i + 1; j < size; j++) sum -= (row[j] ?? 0) * (solution[j] ?? 0);
    solution[i] = sum / (row[i] ?? 1);
  }
  return solution;
}
