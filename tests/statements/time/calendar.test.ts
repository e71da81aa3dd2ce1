import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateOf,
  dayOf,
  formatDay,
  monthDays,
  parseDay,
  weekdayOf,
} from '../../../src/statements/time/calendar.ts';
import { partOf, unitAround } from '../../../src/statements/time/parts.ts';
import { spanOf } from '../../../src/statements/time/reading.ts';

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const edtf = (start: string | null, end: string | null): string =>
  spanOf({ start: parseDay(start), end: parseDay(end) }).edtf;

describe('days', () => {
  it('are dates and back', () => {
    const days = fc.integer({ min: day('1000-01-01'), max: day('2199-12-31') });
    fc.assert(
      fc.property(days, (d) => {
        const { year, month, day: date } = dateOf(d);
        return dayOf(year, month, date) === d && parseDay(formatDay(d)) === d;
      }),
    );
  });
  it.each([['2015-02-29'], ['2015-13-01'], ['0999-12-31'], ['2200-01-01'], ['yesterday'], ['']])(
    '%s is none',
    (iso) => expect(parseDay(iso)).toBeNull(),
  );
  it('has its weekday', () => {
    expect(weekdayOf(day('2026-11-23'))).toBe(0);
    expect(weekdayOf(day('1945-05-08'))).toBe(1);
  });
  it('is the last of a shorter month', () =>
    expect(formatDay(addMonths(day('2012-01-31'), 1))).toBe('2012-02-29'));
  it('is in a week from Monday to Sunday', () =>
    expect(unitAround(day('2010-05-09'), 'week')).toEqual({
      start: day('2010-05-03'),
      end: day('2010-05-09'),
    }));
});

describe('spans', () => {
  it.each([
    ['2011-01-01', '2011-12-31', '2011'],
    ['1994-01-01', '1997-12-31', '1994/1997'],
    ['2011-03-01', '2011-03-31', '2011-03'],
    ['2011-03-01', '2011-05-31', '2011-03/2011-05'],
    ['2011-03-04', '2011-03-04', '2011-03-04'],
    ['2011-03-04', '2011-03-31', '2011-03-04/2011-03-31'],
    [null, '2011-03-04', '../2011-03-04'],
  ])('%s to %s is %s', (start, end, text) => expect(edtf(start, end)).toBe(text));
  it('have thirds and halves', () => {
    const year = unitAround(day('2013-06-06'), 'year');
    expect(year && spanOf(partOf(year, 'late ')).edtf).toBe('2013-09/2013-12');
    expect(year && spanOf(partOf(year, 'first half of ')).edtf).toBe('2013-01/2013-06');
    const month = monthDays(2013, 6);
    expect(month && spanOf(partOf(month, 'mid-')).edtf).toBe('2013-06-11/2013-06-20');
  });
});
