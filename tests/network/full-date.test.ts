import { describe, expect, it } from 'vitest';
import { isFullDate } from '../../src/network/full-date.ts';

describe('isFullDate', () => {
  const days: [string, boolean][] = [
    ['2015-10-03', true],
    ['2016-02-29', true],
    ['2000-02-29', true],
    ['2015-02-29', false],
    ['1900-02-29', false],
    ['2015-04-31', false],
    ['2015-13-01', false],
    ['2015-00-10', false],
    ['2015-10-00', false],
    ['0000-01-01', false],
    ['2015-10', false],
    ['XXXX-09-30', false],
    ['2015-10-03T00:00', false],
    ['', false],
  ];
  for (const [day, expected] of days) {
    it(`${day || 'nothing'} is ${expected ? 'a day' : 'none'}`, () => {
      expect(isFullDate(day)).toBe(expected);
    });
  }
});
