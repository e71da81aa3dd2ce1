import type { Candidate } from '../candidate.ts';
import { BODIES } from '../kinds.ts';
import type { TextState } from '../text-state.ts';

/** `Kataib al-Furat (Arabic: …, "Euphrates Brigades")`: the name in other words, in quotation marks within the brackets behind it. */
export function joinTranslation(state: TextState, index: number, candidate: Candidate): void {
  const { reading } = state;
  const isQuoted = /^["“”']+$|^``$/u.test(reading.words[candidate.first - 1] ?? '');
  if (!isQuoted || !reading.isCapital(candidate.first)) return;
  let open = -1;
  const start = reading.sentenceFirst(candidate.first);
  for (let at = candidate.first - 1; at >= start && at > candidate.first - 24; at--) {
    if (reading.words[at] === ')') return;
    if (reading.words[at] !== '(') continue;
    open = at;
    break;
  }
  if (open < 0) return;
  for (let other = index - 1; other >= 0 && other > index - 6; other--) {
    const before = state.candidate(other);
    if (before.last !== open) continue;
    if (before.name !== '' && BODIES.has(candidate.kind ?? 'person') && before.kind !== 'place')
      state.clusters.join(other, index);
    return;
  }
}
