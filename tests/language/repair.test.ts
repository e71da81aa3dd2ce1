import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../statements/read.ts';

describe('main verbs of long sentences find their subject', () => {
  itReads([
    [
      'When the marines landed at dawn, Nicaragua, which had no navy to speak of, threatened Honduras.',
      'threatens: Nicaragua > Honduras',
    ],
    [
      'After months of shelling by the Falange, the Amal militia, whose chief had once been a minister, attacked the Third Brigade.',
      'fights: Amal militia > Third Brigade',
    ],
    [
      'Accused by Britain of lying, Libya, which had denied everything for a year, condemned Malta.',
      'accuses: Britain > Libya',
      'accuses: Libya > Malta',
    ],
    [
      'As the strike entered its third week, the port authority, which had hoped that the quarrel would end, attacked Greece.',
      'fights: port authority > Greece',
    ],
    [
      'Ignoring the court, and without waiting for the verdict, President Omar Dia attacked Gambia.',
      'rejects: President Omar Dia > court',
      'fights: President Omar Dia > Gambia',
    ],
    [
      'After talks with Kenya, Uganda and Sudan, the army attacked the rebels.',
      'consults-with: army = Kenya',
      'consults-with: army = Sudan',
      'consults-with: army = Uganda',
      'fights: army > rebels',
    ],
  ]);
});

describe('phrases hang on the words that can carry them', () => {
  itReads([
    [
      'Rifles had been sold to the Tigre Front by Sudanese traders.',
      'aids: Sudanese traders > Tigre Front',
    ],
    [
      "Togo's opposition Dawn Party urged President Joseph Mensah to resign.",
      'requests: opposition Dawn Party > President Joseph Mensah',
    ],
    [
      'The wing accused the army, backed by Cuban advisers, of bombing two villages.',
      'accuses: wing > army',
      'supports: Cuban advisers > army',
    ],
    ['Norway gave the Ghanaian navy four patrol boats.', 'aids: Norway > Ghanaian navy'],
    ['Chile sold Peru tanks.', 'aids: Chile > Peru'],
  ]);
  itLeavesAlone(['The minister sold state land.', 'She gave the union money.']);
});
