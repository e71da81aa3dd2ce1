import { describe, expect, it } from 'vitest';
import { isolated } from '../../src/network/isolated.ts';

describe('a name in an English sentence', () => {
  it('stands apart where it is written from right to left', () => {
    expect(isolated('حزب الله')).toBe('\u2068حزب الله\u2069');
    expect(isolated('כחול לבן')).toBe('\u2068כחול לבן\u2069');
  });

  it('stands as it is where it is not', () => {
    for (const name of ['Iran', 'Київ', '中国', '']) expect(isolated(name)).toBe(name);
  });
});
