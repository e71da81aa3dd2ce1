import type { Candidate } from './candidate.ts';
import { landOfClause } from './clause-lands.ts';
import type { ListedActor } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/**
 * For every candidate the indices of the candidates that it belongs to: `Kenyan` for `Kenyan police`, `Laos` for `ambassador of Laos`
 * and for `fled to Laos, where the police`.
 *
 * @param scene the state that the text is about, whose organs need no owner
 */
export function findOwners(
  reading: Reading,
  candidates: readonly Candidate[],
  at: Int32Array,
  scene: ListedActor | null,
): readonly (readonly number[])[] {
  return candidates.map((candidate, index) => {
    const owners = ownersOf(reading, candidates, at, candidate, index);
    if (owners.length > 0) return owners;
    const land = landOfClause(reading, candidates, at, index);
    const country = candidates[land]?.listed?.country ?? null;
    return country === null || country === scene?.country ? owners : [land];
  });
}

const BELONGING = new Set(['of', 'for', 'to', 'from', 'at', 'in', 'with']);

function ownersOf(
  reading: Reading,
  candidates: readonly Candidate[],
  at: Int32Array,
  candidate: Candidate,
  index: number,
): readonly number[] {
  if (candidate.form === 'pronoun') return [];
  const { document } = reading;
  const owners: number[] = [];
  const add = (token: number): void => {
    const owner = at[token] ?? -1;
    if (owner >= 0 && owner !== index && !owners.includes(owner)) owners.push(owner);
  };
  const nameFirst =
    candidate.noun !== null && candidate.kind === 'person' && candidate.name !== ''
      ? candidate.nameFirst
      : candidate.last;
  for (let i = candidate.first; i < Math.min(nameFirst, candidate.last); i++) {
    if (i !== candidate.head && !isBacker(reading, i)) add(i);
  }
  // The possessor stands before the whole phrase: `Iran’s Quds Force`, `its foreign minister`.
  for (let i = candidate.first; i < candidate.last; i++) {
    for (const child of document.children(i))
      if (document.dep(child) === 'poss' && child < candidate.first) add(child);
  }
  if (owners.length === 0) {
    const before = candidate.first - 1;
    if (document.tag(before) === 'POS' && before > 0) add(before - 1);
    else if (document.tag(before) === 'PRP$' || document.tag(before) === 'WP$') add(before);
    // `Indian and Chinese patrols`, `the Lebanese Hezbollah`.
    else if (isAdjective(candidates, at, before, document.head(before), candidate)) add(before);
  }
  if (
    candidate.noun !== null &&
    (candidate.noun.sort === 'human' ||
      candidate.noun.sort === 'body' ||
      candidate.noun.sort === 'mass')
  ) {
    for (const child of document.children(candidate.head)) {
      if (document.dep(child) !== 'prep' || !BELONGING.has(reading.lower(child))) continue;
      const lower = reading.lower(child);
      const isSeat =
        lower === 'in' && (candidate.noun.kind === 'state' || candidate.noun.noun === 'ministry');
      if (candidate.noun.sort !== 'human' && lower !== 'of' && lower !== 'for' && !isSeat) continue;
      if (isSeat) {
        const seat = reading.child(child, 'pobj');
        if (seat >= 0) add(candidate.noun.kind === 'state' ? seat : stateOfSeat(seat));
        continue;
      }
      const object = reading.child(child, 'pobj');
      if (object >= 0 && belongs(candidates[at[object] ?? -1], lower)) add(object);
    }
  }
  return owners;

  /** `the Foreign Ministry in Moscow`: of the state that the text names; else of the seat. */
  function stateOfSeat(seat: number): number {
    const country = candidates[at[seat] ?? -1]?.listed?.country ?? null;
    const found = candidates.find(
      ({ listed, kind }) => kind === 'state' && country !== null && listed?.country === country,
    );
    return found?.head ?? seat;
  }
}

/** `the Iran-backed rebels`: who stands behind them does not own them. */
function isBacker(reading: Reading, token: number): boolean {
  const word = reading.words[token + 1] === '-' ? reading.lower(token + 2) : '';
  return /^(?:aligned|allied|armed|backed|financed|friendly|funded|linked|sponsored|supported|trained)$/u.test(
    word,
  );
}

function isAdjective(
  candidates: readonly Candidate[],
  at: Int32Array,
  token: number,
  head: number,
  candidate: Candidate,
): boolean {
  const owner = candidates[at[token] ?? -1];
  return (
    owner !== undefined &&
    (owner.sense === 'adjective' || owner.sense === 'acronym') &&
    head >= candidate.first &&
    head < candidate.last
  );
}

/** `ambassador to Laos`, `monitors in Laos` are not of Laos; `clerk at the ministry`, `fishermen from Laos` are theirs. */
function belongs(owner: Candidate | undefined, preposition: string): boolean {
  if (owner === undefined) return false;
  const isLand = owner.kind === 'state' || owner.kind === 'place';
  return !isLand || preposition === 'of' || preposition === 'from';
}
