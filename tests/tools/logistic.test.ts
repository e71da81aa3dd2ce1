import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic, probability } from '../../tools/logistic.ts';

/** So many examples with these features, so many of them true. */
function examples(features: Record<string, number>, all: number, right: number): Example[] {
  const map = new Map(Object.entries(features));
  return Array.from({ length: all }, (_, at) => ({ features: map, isTrue: at < right }));
}

describe('fitLogistic', () => {
  it('gives the share that is true where nothing tells the examples apart', () => {
    const model = fitLogistic(examples({}, 8, 6), 1);
    expect(probability(model, new Map())).toBeCloseTo(0.75);
  });

  it('gives each group its own share without a penalty', () => {
    const model = fitLogistic([...examples({}, 10, 9), ...examples({ hard: 1 }, 10, 4)], 1e-9);
    expect(probability(model, new Map())).toBeCloseTo(0.9);
    expect(probability(model, new Map([['hard', 1]]))).toBeCloseTo(0.4);
  });

  it('draws the groups together with a penalty, and keeps the mean', () => {
    const model = fitLogistic([...examples({}, 10, 9), ...examples({ hard: 1 }, 10, 4)], 5);
    const [easy, hard] = [new Map(), new Map([['hard', 1]])].map((each) =>
      probability(model, each),
    );
    expect(easy).toBeLessThan(0.9);
    expect(hard).toBeGreaterThan(0.4);
    expect(((easy ?? 0) + (hard ?? 0)) / 2).toBeCloseTo(0.65);
  });

  it('stays finite where a feature decides', () => {
    const model = fitLogistic([...examples({}, 5, 5), ...examples({ wrong: 1 }, 5, 0)], 1);
    expect(model.weights.get('wrong')).toBeLessThan(-1);
    expect(Number.isFinite(model.bias)).toBe(true);
  });
});
