import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/app/direction.ts';

describe('a passage', () => {
  it('runs as most of its letters do, whatever it begins with', () => {
    expect(directionOf('حزب الله attacked the town.')).toBe('ltr');
    expect(directionOf('Haaretz: הממשלה דחתה את ההצעה')).toBe('rtl');
    expect(directionOf('Kenya, 1963.')).toBe('ltr');
    expect(directionOf('')).toBe('ltr');
  });
});
