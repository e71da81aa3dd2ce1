import { describe, expect, it } from 'vitest';
import { type Bin, calibrate, calibrationError } from '../../tools/calibration.ts';

const bin = (meanConfidence: number, right: number, judged: number): Bin => ({
  from: Math.floor(meanConfidence * 10) / 10,
  count: judged,
  meanConfidence,
  right,
  judged,
});

describe('calibrationError', () => {
  const cases: readonly (readonly [string, readonly Bin[], number])[] = [
    ['nothing', [], 0],
    ['what is as sure as it is right', [bin(0.5, 1, 2), bin(0.75, 3, 4)], 0],
    ['what is too sure', [bin(0.9, 1, 2)], 0.4],
    ['what is not sure enough, weighed by number', [bin(0.5, 3, 3), bin(0.8, 4, 5)], 0.1875],
  ];
  it.each(cases)('of %s', (_what, bins, error) => {
    expect(calibrationError(bins)).toBeCloseTo(error);
  });
});

describe('calibrate', () => {
  it('has each tenth judged alone', async () => {
    const line = JSON.stringify({
      id: 'a',
      mentions: [],
      statements: [0.31, 0.39, 0.9, 1].map((confidence) => ({ confidence })),
    });
    const asked: unknown[] = [];
    const bins = await calibrate([line], async (lines, at) => {
      const { statements } = JSON.parse(lines[0] ?? '');
      asked.push([at, statements.length]);
      return { matched: at === 3 ? 1 : 0, optionalMatched: 0, false: 1 };
    });
    expect(asked).toEqual([
      [3, 2],
      [9, 2],
    ]);
    expect(bins).toEqual([
      { from: 0.3, count: 2, meanConfidence: 0.35, right: 1, judged: 2 },
      { from: 0.9, count: 2, meanConfidence: 0.95, right: 0, judged: 1 },
    ]);
  });
});
