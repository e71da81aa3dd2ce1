import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nest, type Piece, type Stretch } from '../../../src/app/article/nest.ts';

const TEXT = 'Iran’s Guards fight Daesh.';

/** The tree written with brackets: `[Iran]’s`. */
function written(pieces: readonly Piece<Stretch>[]): string {
  return pieces
    .map((piece) =>
      'stretch' in piece ? `[${written(piece.inside)}]` : TEXT.slice(piece.start, piece.end),
    )
    .join('');
}

function brackets(...stretches: readonly (readonly [string, number])[]): string {
  const found = stretches.map(([words, depth]) => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length, depth };
  });
  return written(nest(found, 0, TEXT.length));
}

describe('nest', () => {
  it('leaves plain words alone', () => expect(brackets()).toBe(TEXT));
  it('marks a stretch', () => expect(brackets(['Iran', 1])).toBe('[Iran]’s Guards fight Daesh.'));
  it('puts a short name inside a long one', () =>
    expect(brackets(['Iran', 1], ['Iran’s Guards', 1])).toBe('[[Iran]’s Guards] fight Daesh.'));
  it('puts the sentence outside', () =>
    expect(brackets(['fight', 2], [TEXT, 0])).toBe('[Iran’s Guards [fight] Daesh.]'));
  it('cuts the inner one where two cross', () =>
    expect(brackets(['Guards fight', 1], ['fight Daesh', 2])).toBe(
      'Iran’s [Guards [fight]][ Daesh].',
    ));
  it('leaves out what is empty or outside', () =>
    expect(
      written(
        nest(
          [
            { start: 3, end: 3, depth: 0 },
            { start: 90, end: 95, depth: 0 },
          ],
          0,
          TEXT.length,
        ),
      ),
    ).toBe(TEXT));

  it('neither loses nor doubles a character, whatever the stretches', () => {
    const stretch = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length), fc.nat(3))
      .map(([a, b, depth]) => ({ start: Math.min(a, b), end: Math.max(a, b), depth }));
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const plain = written(nest(stretches, 0, TEXT.length)).replaceAll(/[[\]]/g, '');
        expect(plain).toBe(TEXT);
      }),
    );
  });
});
