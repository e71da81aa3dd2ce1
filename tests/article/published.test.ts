import { describe, expect, it } from 'vitest';
import { parsePublished, publishedInName } from '../../src/article/published.ts';

describe('parsePublished', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['2019-03-07', '2019-03-07'],
    ['2019-03-07T23:30:00-05:00', '2019-03-07'],
    ['20190307', '2019-03-07'],
    ['2019/03/07', '2019-03-07'],
    ['Thu, 07 Mar 2019 23:30:00 GMT', '2019-03-07'],
    ['7 March 2019', '2019-03-07'],
    ['March 7, 2019', '2019-03-07'],
    ['Thursday, Mar. 7th, 2019', '2019-03-07'],
    ['2020-02-29', '2020-02-29'],
    ['2019-02-29', null],
    ['2019-13-01', null],
    ['2019-03', null],
    ['2019', null],
    ['03/07/2019', null],
    ['7 Smarch 2019', null],
    ['yesterday', null],
    ['', null],
  ];
  it.each(cases)('%s is %s', (value, day) => {
    expect(parsePublished(value)).toBe(day);
  });
});

describe('publishedInName', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['2019-03-07-strike-in-oslo', '2019-03-07'],
    ['20190307_strike', '2019-03-07'],
    ['strike-2019_03_07', '2019-03-07'],
    ['strike-in-oslo', null],
    ['report-2019-03', null],
    ['2019-02-30-strike', null],
    ['case120190307', null],
  ];
  it.each(cases)('%s says %s', (name, day) => {
    expect(publishedInName(name)).toBe(day);
  });
});
