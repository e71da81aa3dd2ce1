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

/** `Heath calls election`, above a text of Edward Heath: the first word of a headline, which the tagger takes for a common noun; its token. */
export function surnamesInHeadline(reading: Reading): readonly number[] {
  const { document, words } = reading;
  const end = headlineEnd(reading);
  const first = words[0] ?? '';
  if (end === 0 || !/^\p{Lu}\p{Ll}+$/u.test(first) || document.tag(0).startsWith('NNP')) return [];
  for (let i = end; i < words.length; i++) {
    const entity = words[i] === first ? document.entity(i) : null;
    if (entity?.label === 'PERSON' && entity.last === i + 1 && document.tag(i) === 'NNP')
      return [0];
  }
  return [];
}
