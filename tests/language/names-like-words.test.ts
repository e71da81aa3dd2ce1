import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../statements/read.ts';

describe('acronyms that look like verbs and pronouns are names', () => {
  itReads([
    ['IS attacked Togo.', 'fights: IS > Togo'],
    ['Ghana fought against IS for ten years.', 'fights: Ghana > IS'],
    ['Forces loyal to IS clashed with Togo.', 'fights: Forces = Togo', 'supports: Forces > IS'],
    ['The WHO criticised China.', 'accuses: WHO > China'],
  ]);
  itLeavesAlone(['This IS war, the general said.', 'WHAT IS NEXT FOR TOGO']);
});

describe('a clause whose verb looks like a plural', () => {
  itReads([
    ['If the U.S. attacks Togo, the talks will end.', 'fights: U.S. > Togo, conditional'],
    [
      'If the United Kingdom attacks Togo, the talks will end.',
      'fights: United Kingdom > Togo, conditional',
    ],
  ]);
});

describe('a name before a hyphen', () => {
  itReads([
    [
      'UN-backed rebels attacked Togo.',
      'fights: UN-backed rebels > Togo',
      'supports: UN > UN-backed rebels',
    ],
  ]);
});

describe('who is pitted against whom', () => {
  itReads([
    ['The dispute pits the opposition against Togo.', 'fights: opposition = Togo'],
    ['The dispute pits Donald Trump against Togo.', 'fights: Donald Trump = Togo'],
  ]);
});
