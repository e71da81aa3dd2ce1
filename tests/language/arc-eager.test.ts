import { describe, expect, it } from 'vitest';
import { ArcEager, type Move } from '../../src/language/arc-eager.ts';

/** Plays moves, each of which must be allowed, and gives the state. */
function play(length: number, moves: string): ArcEager {
  const state = new ArcEager(length);
  for (const move of moves as Iterable<Move>) {
    expect(state.allows(move), `${move} of ${moves}`).toBe(true);
    state.apply(move, 0);
  }
  return state;
}

describe('arc-eager moves', () => {
  it('build the tree of "The old ally broke the new pact ."', () => {
    const state = play(8, 'SSLLSLSSSLLRDRDD');
    expect(state.isFinal).toBe(true);
    expect([...state.heads]).toEqual([2, 2, 3, -1, 6, 6, 3, 3]);
  });

  it('put a token without a head back into the buffer, once', () => {
    const state = play(3, 'SSD');
    expect(state.buffer(0)).toBe(1);
    expect(state.buffer(1)).toBe(2);
    expect(state.stack(0)).toBe(0);
    expect(state.allows('S')).toBe(false);
    expect(state.allows('R')).toBe(true);
  });

  it('replace a head by a left arc', () => {
    const state = play(3, 'SRL');
    expect([...state.heads]).toEqual([-1, 2, -1]);
    const context = new Int32Array(8);
    state.context(context);
    // The right child that the top lost is no longer seen from it.
    expect([...context]).toEqual([2, -1, 0, -1, -1, 1, -1, -1]);
  });

  it('draw no arc over a break between sentences', () => {
    const state = play(3, 'SB');
    expect(state.allows('B')).toBe(false);
    state.apply('R', 0);
    expect(['S', 'L', 'R'].filter((move) => state.allows(move as Move))).toEqual([]);
    expect(state.allows('D')).toBe(true);
  });
});
