import type { ListedActor } from './gazetteer.ts';
import type { Hit } from './hits.ts';
import { isOrdinal } from './name-structure.ts';
import type { Reading } from './reading.ts';

/** `Qamar Free Army` is not the `Free Army` of the list: a word of its own, another's country or a number stands before it. */
export function isOfItsOwn(
  reading: Reading,
  first: number,
  listed: Hit,
  hitAt: ReadonlyMap<number, Hit>,
): boolean {
  if (
    listed.matches.some(
      ({ actor }) => actor.kind === 'state' || actor.kind === 'person' || actor.kind === 'place',
    )
  )
    return false;
  const before = listed.first - 1;
  if (isOrdinal(reading.words[before] ?? '')) return true;
  if (!reading.isCapital(before) || reading.noun(before) !== null) return false;
  if (/^(?:new|old|former|future|greater)$/u.test(reading.lower(before))) return false;
  const inHit = [...hitAt.values()].find((hit) => hit.first >= first && hit.last === listed.first);
  if (inHit !== undefined) return isOfOther(inHit, listed);
  const title = reading.nouns.title(reading.lower(before));
  return (
    (title === null || title.sort === 'portfolio') && reading.document.tag(before).startsWith('NNP')
  );
}

/** `Peruvian Labour Party` where the list has only another country's `Labour Party`. */
function isOfOther(before: Hit, listed: Hit): boolean {
  const states = before.matches.filter(({ actor }) => actor.kind === 'state');
  if (states.length === 0) return false;
  return listed.matches.every(
    ({ actor }) =>
      actor.country !== null && states.every((state) => state.actor.country !== actor.country),
  );
}

/**
 * The state or place of a word that opens a name which the recogniser takes as one: `Serbian List`, `Texas Instruments`, `Ohio Light Works`; null
 * elsewhere.
 */
export function wholeEntity(
  reading: Reading,
  first: number,
  last: number,
  hit: Hit,
): ListedActor | null {
  const { document } = reading;
  const length = last - hit.last;
  if (hit.first !== first || length < 1 || reading.titled[first] === 1) return null;
  const entity = document.entity(first);
  if (entity === null || entity.label !== 'ORG' || entity !== document.entity(last - 1))
    return null;
  const adjective = hit.matches.find(({ sense }) => sense === 'adjective');
  if (adjective !== undefined) {
    const isList = length === 1 && document.tag(last - 1) === 'NNP';
    return isList && adjective.actor.kind === 'state' ? adjective.actor : null;
  }
  // `Texas Republicans`, `Iraq Daesh`: what the list knows, people and persons are somebody of their own there.
  for (let i = hit.last; i < last; i++) {
    if (!/^NNPS?$/u.test(document.tag(i)) || reading.noun(i) !== null) return null;
    const isKnown =
      reading.gazetteer.matches(reading.words, i).length > 0 ||
      reading.gazetteer.surnames(reading.words[i] ?? '').length > 0 ||
      reading.nouns.givenName(reading.lower(i)) !== null;
    if (isKnown) return null;
  }
  const land = hit.matches.find(({ sense, actor }) => sense === 'name' && isLand(actor));
  return land?.actor ?? null;
}

function isLand({ kind }: ListedActor): boolean {
  return kind === 'place' || kind === 'state';
}
