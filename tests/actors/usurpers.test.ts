import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('the leader of a coup', () => {
  const cases = [
    [
      'Colonel Jan Lind seized power in Chad in May and met Anna Holt. The coup leader was angry.',
      'coup leader',
    ],
    [
      'General Jan Lind ousted President Anna Holt of Chad. Peter Holt fled. The junta leader was angry.',
      'junta leader',
    ],
    [
      'Soldiers led by Captain Jan Lind stormed the palace in Chad. The coup leader met Anna Holt.',
      'coup leader',
    ],
  ] as const;
  it.each(cases)('%s', (text, words) => expect(idOf(text, words)).toBe('jan-lind'));

  it('is nobody who has not taken power', () =>
    expect(
      idOf('Colonel Jan Lind met Anna Holt in Chad. The coup leader was angry.', 'coup leader'),
    ).not.toMatch(/lind|holt/u));
});

it('"the dictator" is no prime minister', () =>
  expect(
    idOf(
      'President Saddam Hussein invaded Kuwait. Prime Minister Margaret Thatcher said the dictator must be stopped.',
      'dictator',
    ),
  ).toBe('saddam-hussein'));
