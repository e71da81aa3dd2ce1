import type { ActorNoun } from './nouns.ts';
import type { Reading } from './reading.ts';

/** Kinds of those who do deeds and hold places together, in the singular before what they do or hold. */
const SIDES: ReadonlySet<string> = new Set(['armed-group', 'military', 'police']);
/** Of these kinds, but said of the manner of a deed. */
const MANNERS = new Set(['bomber', 'extremist', 'sniper', 'terrorist']);
const SIDE_NOUNS = new Set(['government', 'junta', 'opposition', 'regime', 'settler', 'student']);

/** True for a noun that stands for all of a side where it modifies another: `rebel`, `police`; "terrorist" there only says of what sort. */
export function isSide(noun: ActorNoun): boolean {
  return (
    (SIDES.has(noun.kind) && noun.sort !== 'craft' && !noun.isWeak && !MANNERS.has(noun.noun)) ||
    SIDE_NOUNS.has(noun.noun)
  );
}

/** `rebel attack`, `police custody`, `army checkpoint`: a deed or a place that is somebody's. */
export function isHeld(reading: Reading, i: number): boolean {
  if (reading.isCapital(i)) return false;
  if (reading.nouns.isDeed(reading.singular(i))) return true;
  const sort = reading.noun(i)?.sort;
  return sort === 'place';
}

/** `a rebel attack`: the tagger takes the doer for an adjective. "Military" there is one: it says of what sort the deed is. */
export function isSideAdjective(reading: Reading, i: number): boolean {
  const noun = reading.noun(i);
  if (
    noun === null ||
    !isSide(noun) ||
    noun.noun === 'military' ||
    reading.document.dep(i) !== 'amod'
  )
    return false;
  return reading.document.head(i) === i + 1 && isHeld(reading, i + 1);
}
