import type { GazetteerMatch } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/** Words that a company's full name goes on with. */
const COMPANY =
  /^(?:AG|Airlines|Airways|Brands|Company|Corp|Corporation|Energy|Enterprises|Foods|Group|Holdings?|Inc|Industries|International|Limited|Ltd|Mines|Mining|Motors|Oil|PLC|Petroleum|Plc|SA|Steel)$/u;
const MOST = 3;

/** How many words behind a listed name are still of it: the wing of a group (`PFLP/R`), the rest of a company's full name (`Chiquita *Brands International*`). */
export function wingAfter(
  reading: Reading,
  at: number,
  matches: readonly GazetteerMatch[],
): number {
  const isWing =
    reading.words[at] === '/' &&
    /^\p{Lu}$/u.test(reading.words[at + 1] ?? '') &&
    /^\p{Lu}{3,}$/u.test(reading.words[at - 1] ?? '');
  if (isWing) return 2;
  if (!matches.every(({ actor, cut }) => actor.kind === 'company' && cut === 0)) return 0;
  let more = 0;
  while (more < MOST && COMPANY.test(reading.words[at + more] ?? '')) more++;
  return more;
}
