import type { Actor } from '../actors/actor.ts';
import type { LocatedMention } from '../actors/mention.ts';
import type { Argument, ArgumentOrigin } from './predicates/predicate.ts';

/** An actor that fills an end of a statement, and how far it was looked for. */
export interface End {
  readonly mention: LocatedMention;
  readonly actor: Actor;
  readonly argument: Argument;
  /** True where it stands inside the phrase that fills the slot ("*Iran's* plan"). */
  readonly isInside: boolean;
}

/** A mention as an end of a statement, found at its own head. */
export function endAt(mention: LocatedMention, actor: Actor, origin: ArgumentOrigin): End {
  return { mention, actor, argument: { token: mention.head, origin }, isInside: false };
}
