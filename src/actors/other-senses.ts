import type { ActorNoun } from './nouns.ts';
import type { Reading } from './reading.ts';
import { isStateSecretary } from './titles.ts';

/** Before `party`: feasts, and those who are no side. */
const NO_PARTIES = new Set([
  'birthday',
  'boarding',
  'christmas',
  'dinner',
  'farewell',
  'landing',
  'rescue',
  'search',
  'tea',
  'third',
  'wedding',
]);

/** Words of actors in other senses: `secretary of state`, `birthday party`, `this side of the river`, `his movements`. */
export function isNobody(
  reading: Reading,
  i: number,
  { noun }: ActorNoun,
  modifiers: readonly string[],
): boolean {
  switch (noun) {
    case 'state':
      return isStateSecretary(reading, i);
    case 'party':
      return modifiers.some((word) => NO_PARTIES.has(word));
    case 'side':
      return !reading.isPlural(i) && reading.lower(i + 1) === 'of';
    case 'movement':
      return reading.isPlural(i) && reading.child(i, 'poss') >= 0;
    default:
      return false;
  }
}
