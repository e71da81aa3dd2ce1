import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('the leader of one party is not that of another', () => {
  it.each([
    [
      'The Conservative leader wept. The Liberal leader, Ann Dia, laughed.',
      'Conservative leader',
      'ann-dia',
    ],
    [
      'The Liberal leader, Ann Dia, laughed. The Conservative leader wept.',
      'Conservative leader',
      'ann-dia',
    ],
    [
      'Labour leader Ann Dia wept. The Labour leader met Tom Kor, the Liberal leader.',
      'Labour leader',
      'tom-kor',
    ],
    [
      "The Dawn Party's Tom Kor laughed. The Conservative leader wept.",
      'Conservative leader',
      'tom-kor',
    ],
    [
      'Her ally Tom Kor of the Lake Party laughed. The Conservative leader told reporters that he would go.',
      'Conservative leader',
      'tom-kor',
    ],
  ])('%s', (text, words, id) => expect(idOf(text, words)).not.toBe(id));

  it.each([
    [
      'Tom Kor of the Conservative Party laughed. The Conservative leader wept.',
      'Conservative leader',
      'tom-kor',
    ],
    [
      'The Sudanese envoy was summoned. The envoy, Osman Yunis, wept.',
      'Sudanese envoy',
      'osman-yunis',
    ],
  ])('but %s', (text, words, id) => expect(idOf(text, words)).toBe(id));
});
