import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/statements/time/find-times.ts';
import { documentOf } from './read.ts';

/** What the times of a text are, as EDTF; published on a Wednesday. */
const past = (text: string, published: string | null = '2020-05-06'): string =>
  findTimes(documentOf(text, published))
    .map(({ edtf }) => edtf)
    .join(' ');
const ahead = (text: string): string =>
  findTimes(documentOf(text, '2020-05-06'))
    .map((time) => time.ahead.edtf)
    .join(' ');

describe('dates of the calendar', () => {
  it.each([
    ['Mali attacked Niger on 2015-09-30.', '2015-09-30'],
    ['Mali attacked Niger on 30 Sept 2015.', '2015-09-30'],
    ['Mali attacked Niger on Sept. 30, 2015.', '2015-09-30'],
    ['Mali attacked Niger on 30/09/2015.', '2015-09-30'],
    ['Mali attacked Niger on Thursday, January 2nd, 1992.', '1992-01-02'],
    ['In March 2011 Mali attacked Niger.', '2011-03'],
    ['In 2008 the two states fought a war.', '2008'],
    ['The 2006 war between Mali and Niger was short.', '2006'],
    ['He left in early 1994.', '1994-01/1994-04'],
    ['He left in mid-March 1994.', '1994-03-11/1994-03-21'],
    ['Mali fought Niger in the 1990s.', '1990/1999'],
    ['The treaty was signed in the spring of 1968.', '1968-03/1968-05'],
    ['Trade fell in the first quarter of 2011.', '2011-01/2011-03'],
    ['They fought in the late 1980s.', '1987/1989'],
    ['The 1993 Oslo accords ended the war.', '1993'],
    ['They fought between 1992 and 1995.', '1992/1995'],
    ['They fought from September to December 2014.', '2014-09/2014-12'],
    ['From 3 to 5 May 2011 the ministers met in Oslo.', '2011-05-03/2011-05-05'],
    ['Mali has shelled Niger since March 2011.', '2011-03/..'],
    ['The mission ran until June 2019.', '../2019-06'],
  ])('%s', (text, edtf) => expect(past(text)).toBe(edtf));
});

describe('dates without a year', () => {
  it('are the last that fit, of what is to come the next', () => {
    expect(past('Mali attacked Niger on September 30.')).toBe('2019-09-30');
    expect(ahead('Mali will sign on September 30.')).toBe('2020-09-30');
    expect(past('Mali attacked Niger in May.')).toBe('2020-05');
    expect(past('Mali attacked Niger on February 29.')).toBe('2020-02-29');
  });
  it('stay open where nobody states it', () => {
    expect(past('Mali attacked Niger on September 30.', null)).toBe('XXXX-09-30');
    expect(past('Mali attacked Niger since July.', null)).toBe('XXXX-07/..');
    expect(past('Mali attacked Niger on 3 and 4 June.', null)).toBe('XXXX-06-03/XXXX-06-04');
  });
  it('take the date of the dateline', () => {
    const text = 'BAMAKO, 4 March 2009 (AFP) - Mali attacked Niger on Monday.';
    expect(past(text, null)).toBe('2009-03-02');
  });
});

describe('times reckoned from the day of the article', () => {
  it.each([
    ['Mali attacked Niger on Monday.', '2020-05-04'],
    ['Mali attacked Niger on Wednesday.', '2020-05-06'],
    ['Mali attacked Niger last Wednesday.', '2020-04-29'],
    ['Mali attacked Niger on Monday and Tuesday.', '2020-05-04/2020-05-05'],
    ['Mali attacked Niger yesterday evening.', '2020-05-05'],
    ['Mali attacked Niger the day before yesterday.', '2020-05-04'],
    ['Mali attacked Niger last night.', '2020-05-05'],
    ['Mali attacked Niger earlier today.', '2020-05-06'],
    ['Mali attacked Niger last week.', '2020-04-27/2020-05-03'],
    ['Mali attacked Niger twice this week.', '2020-05-04/2020-05-06'],
    ['Mali attacked Niger last month.', '2020-04'],
    ['Mali attacked Niger late last year.', '2019-09/2019-12'],
    ['Mali attacked Niger over the weekend.', '2020-05-02/2020-05-03'],
    ['Mali attacked Niger two days ago.', '2020-05-04'],
    ['Mali attacked Niger seven years ago.', '2013'],
    ['In recent days Mali has warned Niger.', '2020-04-29/2020-05-06'],
    ['In the past five years Mali has armed Niger.', '2015-05-06/2020-05-06'],
    ['The strike has closed the mine for eleven weeks.', '2020-02-19/2020-05-06'],
    ['Mali has shelled Niger since the start of the year.', '2020-01/..'],
    ['He ruled from 2014 until last year.', '2014/2019'],
    ['Mali attacked Niger last August.', '2019-08'],
  ])('%s', (text, edtf) => expect(past(text)).toBe(edtf));
  it.each([
    ['Mali will meet Niger on Monday.', '2020-05-11'],
    ['Mali will meet Niger next week.', '2020-05-11/2020-05-17'],
    ['Mali will meet Niger this week.', '2020-05-06/2020-05-10'],
    ['Mali will meet Niger tomorrow.', '2020-05-07'],
    ['Mali will meet Niger over the weekend.', '2020-05-09/2020-05-10'],
    ['Mali will leave by Friday.', '2020-05-06/2020-05-08'],
    ['Mali will leave over the next two years.', '2020-05-06/2022-05-06'],
  ])('%s', (text, edtf) => expect(ahead(text)).toBe(edtf));
  it('are unknown without it', () =>
    expect(past('Mali attacked Niger on Monday.', null)).toBe('XXXX-XX-XX'));
});

describe('times reckoned from the one before', () => {
  it.each([
    ['Mali attacked Niger on Sunday. The next day Niger struck back.', '2020-05-03 2020-05-04'],
    ['They fought in 2008 and signed a truce two years later.', '2008 2010'],
    ['It took the town in 2008. Three months later it left.', '2008 2008-04/2009-03'],
    [
      'Mali spoke on Sunday of rebels who had come in March. A day earlier Niger had fled.',
      '2020-05-03 2020-03 2020-05-02',
    ],
    [
      'Mali freed him on Tuesday, hours after Niger had banned it.',
      '2020-05-05 2020-05-04/2020-05-05',
    ],
    ['The 2006 war ended in August that year.', '2006 2006-08'],
    ['In March 2011 it fled. The previous month it had won.', '2011-03 2011-02'],
    [
      'Mali expelled him on Friday, two days after Niger had banned the group.',
      '2020-05-01 2020-04-29',
    ],
    ['Two days after the coup on March 5, Ghana closed the border.', '2020-03-07 2020-03-05'],
  ])('%s', (text, edtf) => expect(past(text)).toBe(edtf));
  it('are unknown where there is none', () =>
    expect(past('The next day, he fled.')).toBe('XXXX-XX-XX'));
});

describe('what only looks like a time', () => {
  it.each([
    ['The September 11 Memorial Foundation met the envoy.'],
    ['The June 4 Movement may march on the capital.'],
    ['The March 14 alliance left the cabinet.'],
    ['Mrs May met Theresa and April Jones; August Weber stayed.'],
    ['He signed the 14-article accord, worth 7.3 million.'],
    ['Some 100,000 people and 2,000 rebels fled 1,500 troops.'],
    ['Resolution 1973 and Resolution 2254 were ignored.'],
    ['A 24-year-old woman and her F-2000 rifle were found.'],
    ['The parade began at 1945 GMT.'],
    ['The parade began at 14:00 and ended at 8.15.'],
    ['For nine hours they talked.'],
    ['The Good Friday Agreement and the Sunday Times are names.'],
    ['On February 30, 2011 and 2011-13-45 nothing happened.'],
    ['Troops march 30 miles.'],
    [''],
  ])('%s', (text) => expect(past(text)).toBe(''));
});

describe('any text', () => {
  it('gives days that are days, first not after last', () => {
    const word = fc.constantFrom(
      ...'on in since until from to between and the last next this two 3 30 31 1994 2011 0 March May Feb. Monday day week years ago later early mid- 1990s , . - – \n\n ; after before which had said Mali attacked'.split(
        ' ',
      ),
    );
    const published = fc.constantFrom(null, '2020-02-29', '1999-12-31', '2012-01-01');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), published, (words, day) => {
        for (const time of findTimes(documentOf(words.join(' '), day))) {
          for (const { start, end, edtf } of [time, time.ahead]) {
            for (const iso of [start, end]) {
              if (iso !== null) expect(new Date(iso).toISOString().slice(0, 10)).toBe(iso);
            }
            if (start !== null && end !== null) expect(start <= end).toBe(true);
            expect(edtf).not.toBe('');
          }
          expect(time.first).toBeLessThan(time.last);
          expect(time.head).toBeGreaterThanOrEqual(time.first);
        }
      }),
      { numRuns: 120, seed: 7 },
    );
  }, 30_000);
  it('is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        findTimes(documentOf(text, '2020-05-06'));
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 30_000);
});
