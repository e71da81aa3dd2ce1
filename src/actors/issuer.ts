import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/** Words in the heading of what a body gives out under its own name. */
const NOTICE =
  /\b(?:communiqu[eé]|declaration|news release|press briefing|press notice|press release|statement)\b/iu;
/** Nouns of the bodies that give out such. */
const BODY =
  /^(?:alliance|armed forces|commission|command|council|delegation|department|embassy|government|joint staff|ministry|mission|movement|office|party|presidency|secretariat|union)$/iu;
/** How many lines and characters a heading takes. */
const HEADING = { lines: 4, length: 400 };

/** The body whose name heads its own statement ("Ministry of Justice of Chad / Press release"), as the index of its first candidate; -1 for none. */
export function issuerOf(reading: Reading, candidates: readonly Candidate[]): number {
  const { document } = reading;
  const lines = document.text
    .slice(0, HEADING.length)
    .trimStart()
    .split('\n')
    .slice(0, HEADING.lines);
  const blank = lines.findIndex((line) => line.trim() === '');
  const heading = blank < 0 ? lines : lines.slice(0, blank);
  if (!heading.some((line) => NOTICE.test(line))) return -1;
  const [title = ''] = heading;
  const end = document.text.indexOf(title) + title.length;
  for (let token = 0; token < document.length && document.start(token) < end; token++)
    if (/^VB[DPZ]$/u.test(document.tag(token))) return -1;
  return candidates.findIndex(
    ({ form, first, kind }) =>
      form !== 'pronoun' &&
      document.start(first) < end &&
      kind !== 'person' &&
      kind !== 'place' &&
      title
        .slice(Math.max(0, document.start(first) - document.text.indexOf(title)))
        .split(/\s+/u)
        .some((word) => BODY.test(word)),
  );
}
