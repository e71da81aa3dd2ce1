import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

/** Whether a short form in the second sentence is whom the first names. */
function isTakenUp(name: string, short: string): boolean {
  const text = `${name} criticised Peru on Monday. ${short} later accused Bolivia of lying.`;
  const words = (phrase: string): string => phrase.replace(/^The /u, '');
  const id = idOf(text, words(short));
  const long = [words(name), words(name).replace(/^(?:Dr|Mr|Mrs) /u, '')].map((each) =>
    idOf(text, each),
  );
  return id !== null && long.includes(id);
}

describe('a short form', () => {
  it.each([
    ['President B. J. Habbani', 'Mr Habbani'],
    ['Prime Minister P. W. Bothma', 'Bothma'],
    ['General Juan Carlos Ontero Vega', 'Ontero'],
    ['Jean-Pierre Ndongo-Bembe', 'Ndongo-Bembe'],
    ['Premier Zhou Ling-fei', 'Zhou'],
    ['Senator John D. Rockley IV', 'Rockley'],
    ['Justice Ruth Klein', 'The judge'],
    ['Secretary of State Cyrus Vander', 'The Secretary of State'],
    ['The Liberal Party', 'The Liberals'],
    ['The Social Democratic Party of Oruro', 'The Social Democrats'],
    ['The Oruro Socialist Party', 'The Socialists'],
    ['The Green Alliance', 'The Greens'],
    ['The United Steelmakers Union', 'The Steelmakers'],
    ['The Karelian Liberation Army', 'The KLA'],
    ['The Daily Ledger', 'The paper'],
    ['The Oruro Broadcasting Corporation', 'The broadcaster'],
    ['Halvorsen & Sons', 'The company'],
  ])('of %s: %s', (name, short) => expect(isTakenUp(name, short)).toBe(true));

  it.each([
    // Another man, another party, another body.
    ['President B. J. Habbani', 'Mr Hobbani'],
    ['King Hassan II', 'King Hassan III'],
    ['The Liberal Party', 'The Socialists'],
    ['The Karelian Liberation Front', 'The KLA'],
    ['The Oruro Mining Corporation', 'The broadcaster'],
  ])('is no other: %s, %s', (name, short) => expect(isTakenUp(name, short)).toBe(false));

  it('is no word that its place gives a capital', () =>
    expect(idOf('The Workers Party left. Some workers wept. Workers marched.', 'Workers')).not.toBe(
      'workers-party',
    ));

  it('is the listed body where the text names that in full', () =>
    expect(
      idOf('The Kosovo Liberation Army met a Karelian League of Architects. The KLA left.', 'KLA'),
    ).toBe('kosovo-liberation-army'));
});
