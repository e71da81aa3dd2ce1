import type { Actor } from '../actors/actor.ts';
import type { LocatedMention } from '../actors/mention.ts';

const OF_ONE = /^(?:I|me|my|mine|myself)$/iu;
const OF_SEVERAL = /^(?:we|us|our|ours|ourselves)$/iu;

/** True for an "I", and for a "we" that is not known to be the body that somebody speaks for: who says it is meant. */
export function isSpeakers({ form, text }: LocatedMention, actor: Actor | null): boolean {
  if (form !== 'pronoun') return false;
  if (OF_ONE.test(text)) return true;
  return OF_SEVERAL.test(text) && (actor === null || /^(?:people|person)$/u.test(actor.kind));
}
