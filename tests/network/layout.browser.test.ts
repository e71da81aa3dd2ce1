import { expect, it } from 'vitest';
import { POSITIONS, positions } from './positions.ts';

it('gives the same positions in a browser as in Node', () => {
  expect(positions()).toBe(POSITIONS);
});
