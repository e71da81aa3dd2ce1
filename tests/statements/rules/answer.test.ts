import { describe } from 'vitest';
import { itReads } from '../read.ts';

describe('an answer is given to who asked', () => {
  itReads([
    [
      'Egypt asked Khartoum to wait. Sudan said no.',
      'requests: Egypt > Khartoum',
      'rejects: Sudan > Egypt',
    ],
    [
      'The opposition asked the president to resign but he refused.',
      'requests: opposition > president',
      'rejects: president > opposition',
    ],
    [
      'Kenya urged Somalia to wait; Mogadishu agreed.',
      'requests: Kenya > Somalia',
      'agrees-with: Mogadishu > Kenya',
    ],
    ['Kenya met Somalia. Somalia agreed.', 'consults-with: Kenya = Somalia'],
    ['Kenya urged Somalia to wait. Uganda refused.', 'requests: Kenya > Somalia'],
    ['Kenya urged Somalia to wait. Somalia declined to comment.', 'requests: Kenya > Somalia'],
  ]);
});

describe('a blow is returned to who struck', () => {
  itReads([
    [
      'Greece condemned Turkey and Ankara responded in kind.',
      'accuses: Greece > Turkey',
      'accuses: Ankara > Greece',
    ],
    [
      'Rebels attacked the soldiers, who retaliated.',
      'fights: Rebels > soldiers',
      'fights: soldiers > Rebels',
    ],
    ['Greece praised Turkey. Ankara retaliated.', 'supports: Greece > Turkey'],
  ]);
});

describe('the deed before is done again', () => {
  itReads([
    [
      'Greece condemned Chad. Cyprus did the same.',
      'accuses: Greece > Chad',
      'accuses: Cyprus > Chad',
    ],
    [
      'Greece condemned Chad; Cyprus may follow suit.',
      'accuses: Greece > Chad',
      'accuses: Cyprus > Chad, possible',
    ],
    [
      'Kenya condemned Chad, as did Uganda and Tanzania.',
      'accuses: Kenya > Chad',
      'accuses: Uganda > Chad',
      'accuses: Tanzania > Chad',
    ],
    [
      'When Spain asked Morocco to expel the rebels, it did not.',
      'requests: Spain > Morocco',
      'sanctions: Morocco > rebels, requested',
      'not sanctions: Morocco > rebels',
    ],
    [
      'Greece condemned Chad and praised Togo. Cyprus did the same.',
      'accuses: Greece > Chad',
      'supports: Greece > Togo',
    ],
  ]);
});
