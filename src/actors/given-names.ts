import type { Entity } from '../language/document.ts';
import type { Gender } from './candidate.ts';
import type { Hit } from './hits.ts';
import { bareWord } from './name-kinds.ts';
import type { Reading } from './reading.ts';

/** `Milan Martic`, `Florence Parly`: the place at the beginning is a given name where one unknown word follows. */
export function isGivenPlace(reading: Reading, first: number, last: number, hit: Hit): boolean {
  const isPlace = hit.matches.every(
    ({ actor, sense }) => actor.kind === 'place' || sense === 'capital',
  );
  if (!isPlace || hit.first !== first || hit.last !== first + 1 || last !== first + 2) return false;
  if (reading.nouns.givenName(bareWord(reading.lower(first))) === null) return false;
  const behind = reading.document.entity(first + 1);
  return (
    reading.noun(first + 1) === null &&
    (behind === null || !/^(?:GPE|LOC|NORP|FAC)$/u.test(behind.label))
  );
}

/** `the ambassador, Riyadh al-Khatib,`, `the governor, Karim Sila Bantolan.`: a name of several words behind the comma, whatever the recogniser has them for. */
export function isApposedPerson(reading: Reading, first: number, last: number): boolean {
  const { document, words } = reading;
  const head = last - 1;
  if (last - first < 2 || words[first - 1] !== ',' || !/^[,.)]$/u.test(words[last] ?? ''))
    return false;
  const bearer = document.head(head);
  if (document.dep(head) !== 'appos' || bearer >= first || reading.isPlural(bearer)) return false;
  if (reading.noun(bearer)?.sort !== 'human' || !document.tag(bearer).startsWith('NN'))
    return false;
  for (let i = first; i < head; i++)
    if (document.dep(i) !== 'compound' || document.head(i) !== head) return false;
  return reading.noun(head) === null;
}

/** The gender that the given name of a full name tells. */
export function givenGender(reading: Reading, first: number, last: number): Gender {
  if (last - first < 2) return null;
  const given = bareWord(reading.lower(first));
  // `Aung San Suu Kyi`: two words tell what one does not.
  const pair = last - first > 2 ? `${given}-${bareWord(reading.lower(first + 1))}` : '';
  const gender = reading.nouns.givenName(pair) ?? reading.nouns.givenName(given);
  return gender === 'mf' ? null : gender;
}

/** `Michael Jordan`, `Georgia Meloni`: the person's name of a run that holds a listed one; null for none. */
export function personAround(
  { document }: Reading,
  first: number,
  last: number,
  hit: Hit,
): Entity | null {
  const entity = document.entity(hit.first);
  if (entity === null || entity.label !== 'PERSON') return null;
  const isWider = entity.last - entity.first > hit.last - hit.first && entity.last > hit.first;
  if (entity.first < first || entity.last > last || !isWider) return null;
  const isOther = hit.matches.some(
    ({ sense, actor }) => sense === 'adjective' || actor.kind === 'person',
  );
  const isPeople = hit.matches.every(({ sense }) => sense === 'demonym');
  return isOther || (isPeople && entity.first === hit.first) ? null : entity;
}
