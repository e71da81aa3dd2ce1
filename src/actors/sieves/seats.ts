import type { TextState } from '../text-state.ts';

/** `the London-listed miner`, `the West African bloc`: a place that says where a body is and does not own it. */
export function isSeat(state: TextState, owner: number): boolean {
  const { head, kind, sense } = state.candidate(owner);
  const isBased = /^[-–]$/u.test(state.reading.words[head + 1] ?? '');
  return kind === 'place' && (isBased || sense === 'adjective');
}
