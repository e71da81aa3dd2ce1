import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/statements/time/find-times.ts';
import { timeOf } from '../../../src/statements/time/time-of.ts';
import { documentOf, tokenOf } from './read.ts';

/** The words that date an event, with what they are but for a plain date; published on a Wednesday. */
function dated(text: string, event: string, future = false): string {
  const document = documentOf(text, '2020-05-06');
  const time = timeOf(document, findTimes(document), tokenOf(document, event), { future });
  return time === null ? '' : `${time.text} ${time.edtf}`;
}

describe('the time of an event', () => {
  it.each([
    ['Mali attacked Niger on Monday.', 'attacked', 'Monday 2020-05-04'],
    ['Mali on Monday attacked Niger.', 'attacked', 'Monday 2020-05-04'],
    ['On Monday Mali attacked Niger.', 'attacked', 'Monday 2020-05-04'],
    ['Mali met the governor of Oruro on Monday.', 'met', 'Monday 2020-05-04'],
    ["Monday's attack on Niger killed two.", 'attack', 'Monday 2020-05-04'],
    ['Mali held talks with Niger on Monday.', 'talks', 'Monday 2020-05-04'],
    ['Clashes between Mali and Niger erupted on Monday.', 'Clashes', 'Monday 2020-05-04'],
    ['Mali, at war since 2003, met Niger.', 'war', 'since 2003 2003/..'],
  ])('%s: %s', (text, event, time) => expect(dated(text, event)).toBe(time));

  it('is the next one of what is to come', () =>
    expect(dated('The king will visit Oman on Sunday.', 'visit', true)).toBe('Sunday 2020-05-10'));
  it('is that of the verb it is joined to', () => {
    const text = 'On Monday Mali attacked the town and burned the mill.';
    expect(dated(text, 'burned')).toBe('Monday 2020-05-04');
    const aided = 'Police, aided by soldiers, on Monday arrested the leader.';
    expect(dated(aided, 'aided')).toBe('Monday 2020-05-04');
    expect(dated('Mali began shelling Niger on Monday.', 'shelling')).toBe('Monday 2020-05-04');
    expect(dated('Three died on Monday when police fired on the crowd.', 'fired')).toBe(
      'Monday 2020-05-04',
    );
  });
  it('is its own where two deeds have two', () => {
    const text = 'On March 3 Mali arrested the leader; yesterday his deputy fled to Niger.';
    expect(dated(text, 'arrested')).toBe('March 3 2020-03-03');
    expect(dated(text, 'fled')).toBe('yesterday 2020-05-05');
    expect(dated('Turkey on Monday condemned the attack on Friday.', 'condemned')).toBe(
      'Monday 2020-05-04',
    );
  });
  it('is not that of the saying', () => {
    expect(dated('Mali said on Saturday that Niger had attacked Chad.', 'attacked')).toBe('');
    expect(dated('Niger attacked Chad on Sunday, officials said on Monday.', 'attacked')).toBe(
      'Sunday 2020-05-03',
    );
    expect(dated('On Monday, officials said, Mali attacked Niger.', 'attacked')).toBe(
      'Monday 2020-05-04',
    );
  });
  it('is not that of another clause', () => {
    expect(dated('Mali, which attacked Chad, met Niger on Monday.', 'attacked')).toBe('');
    expect(dated('Mali met Niger on Monday after rebels had seized the town.', 'seized')).toBe('');
    expect(dated('Mali agreed on Monday to send troops.', 'send')).toBe('');
    expect(dated('Mali condemned the attack on Monday.', 'attack')).toBe('');
    expect(dated('Mali yields\n\nNiger attacked Chad on Monday.', 'yields')).toBe('');
  });
  it('is reckoned from another deed', () => {
    const text = 'Mali expelled him on Friday, two days after Niger had banned the group.';
    expect(dated(text, 'banned')).toBe('two days after 2020-04-29');
    expect(dated(text, 'expelled')).toBe('Friday 2020-05-01');
  });
});

describe('the basis of a time', () => {
  const basis = (text: string, event: string, published: string | null = '2020-05-06') => {
    const document = documentOf(text, published);
    const times = findTimes(document);
    return timeOf(document, times, tokenOf(document, event), { future: false })?.basis;
  };
  it('is the background of old history', () => {
    expect(basis('Mali fought Niger in 2008.', 'fought')).toBe('background');
    expect(basis('The war, which started in March 2011, goes on.', 'started', null)).toBe(
      'background',
    );
    expect(basis('Mali had signed a truce in 2008.', 'signed', null)).toBe('background');
  });
  it('is what was said, or what it was reckoned from', () => {
    expect(basis('Mali attacked Niger in March 2020.', 'attacked')).toBe('stated');
    expect(basis('Mali attacked Niger on Monday.', 'attacked')).toBe('relative');
    expect(basis('Mali attacked Niger on 30 September.', 'attacked', null)).toBe('stated');
  });
  it('is that of the words themselves where no clause is asked', () => {
    const document = documentOf('President Keita met the king on Monday.', '2020-05-06');
    const times = findTimes(document);
    const title = tokenOf(document, 'President');
    expect(timeOf(document, times, title, { future: false, ownOnly: true })).toBeNull();
  });
});
