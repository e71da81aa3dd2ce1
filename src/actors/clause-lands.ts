import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/** What the two sides of a conflict do in a third country. */
const OF_GUESTS = /^(?:agree|confer|convene|gather|initial|meet|negotiate|sign|talk)$/u;
/** What they hold, open or begin there. */
const MEETINGS = /^(?:consultation|dialogue|discussion|meeting|negotiation|round|session|talk)s?$/u;
/** How many words may lie between an organ and the verb of the clause that has `where`. */
const STEPS = 12;
/** How many mentions before `the police there` the country is named. */
const REACH = 8;

/**
 * The state in which the words around an organ of a state say that it acts: `fled to Laos, where the police`, `In Laos, the army`, `to Laos. The
 * police there`; -1 for none. Where two sides meet is the land of neither.
 */
export function landOfClause(
  reading: Reading,
  candidates: readonly Candidate[],
  at: Int32Array,
  index: number,
): number {
  const organ = candidates[index];
  if (organ === undefined || !isOrgan(organ)) return -1;
  const isLand = (token: number): boolean => candidates[at[token] ?? -1]?.listed?.kind === 'state';
  if (isThere(reading, organ.head)) return lastLand(candidates, index);
  const relative = landOfRelative(reading, organ.head);
  const land = relative >= 0 ? relative : landOfOpening(reading, organ.head);
  return land >= 0 && isLand(land) ? (at[land] ?? -1) : -1;
}

/** `the army`, `police`: with nothing that says whose. */
function isOrgan({ noun, determiner, name, isGeneric, form }: Candidate): boolean {
  const isWhole = determiner === 'the' || (determiner === 'none' && noun?.sort === 'mass');
  return form !== 'pronoun' && noun?.isOrgan === true && name === '' && isWhole && !isGeneric;
}

/** `the authorities there`. */
function isThere(reading: Reading, head: number): boolean {
  return reading.lower(head + 1) === 'there' && reading.document.head(head + 1) === head;
}

function lastLand(candidates: readonly Candidate[], index: number): number {
  for (let before = index - 1; before >= Math.max(0, index - REACH); before--) {
    const { listed, sense } = candidates[before] ?? {};
    if (listed?.kind === 'state' && sense !== 'adjective') return before;
  }
  return -1;
}

/** `Laos, where the police said`: the token that the clause hangs on; -1 for none. */
function landOfRelative(reading: Reading, head: number): number {
  const { document } = reading;
  let verb = head;
  for (let steps = 0; steps < STEPS && document.head(verb) !== verb; steps++) {
    verb = document.head(verb);
    const where = reading.child(verb, 'advmod');
    if (document.pos(verb) === 'NOUN' && document.dep(verb) !== 'pobj') return -1;
    if (where < 0 || reading.lower(where) !== 'where') continue;
    if (where > head || isOfGuests(reading, verb)) return -1;
    // The parser may hang the clause on the verb before.
    if (document.dep(verb) === 'relcl') return document.head(verb);
    return reading.words[where - 1] === ',' ? where - 2 : where - 1;
  }
  return -1;
}

/** `where the army and the rebels are to meet`. */
function isOfGuests(reading: Reading, verb: number): boolean {
  const { document } = reading;
  const open = reading.child(verb, 'xcomp');
  return [verb, open].some(
    (each) =>
      each >= 0 &&
      (OF_GUESTS.test(document.lemma(each)) ||
        MEETINGS.test(reading.lower(reading.child(each, 'dobj')))),
  );
}

/** `In Laos, the police`: the land at the head of the sentence whose subject the organ is; -1 for none. */
function landOfOpening(reading: Reading, head: number): number {
  const { document } = reading;
  const verb = document.head(head);
  const first = reading.sentenceFirst(head);
  if (!document.dep(head).startsWith('nsubj') || !/^in$/u.test(reading.lower(first))) return -1;
  if (document.head(first) !== verb || isOfGuests(reading, verb)) return -1;
  return reading.child(first, 'pobj');
}
