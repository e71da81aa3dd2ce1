import type { Reading } from './reading.ts';

/** Longest first paragraph that is taken for a headline, in tokens. */
const LONGEST = 20;

/** Where the headline of a text ends: its first paragraph, if it is short, has no full stop and is not all; 0 where there is none. */
export function headlineEnd(reading: Reading): number {
  const { words } = reading;
  for (let i = 1; i <= LONGEST && i < words.length; i++) {
    if (!reading.opensParagraph(i) || (words[i] ?? '').trim() === '') continue;
    if (reading.sentenceFirst(i) !== i) return 0;
    let last = i - 1;
    while (last > 0 && (words[last] ?? '').trim() === '') last--;
    return /^[.!?:,;–—-]$/u.test(words[last] ?? '') ? 0 : i;
  }
  return 0;
}
