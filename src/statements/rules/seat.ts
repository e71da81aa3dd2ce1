import type { ActorKind } from '../../actors/actor.ts';
import type { LocatedMention } from '../../actors/mention.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { StatementContext } from '../statement-context.ts';

/** Kinds of bodies that are somewhere. */
const BODIES = new Set<ActorKind>([
  'armed-group',
  'coalition',
  'company',
  'court',
  'media',
  'military',
  'organisation',
  'party',
]);

/** "The Front is a militant group in Nigeria": what a body is said to be, and where. Not "militants in Nigeria", which says where they were met. */
export function readSeat(context: StatementContext, mention: LocatedMention): readonly Candidate[] {
  const { document, ends, predicates } = context;
  const actor = ends.actorOf(mention);
  if (!actor || !BODIES.has(actor.kind) || mention.form !== 'description') return [];
  if (!/^(?:attr|appos)$/.test(document.dep(mention.head))) return [];
  const predicate = predicates.noun(mention.head);
  if (!predicate) return [];
  const source = endAt(mention, actor, 'self');
  for (const argument of predicate.slots.get('in') ?? []) {
    // The parser may hang the place on the copula.
    const holder = document.head(document.head(argument.token));
    if (holder !== mention.head && holder !== document.head(mention.head)) continue;
    // "In Ankara's view it is a branch of X"
    if (argument.token < mention.head) continue;
    const [target] = ends.find(argument, 'inside', true);
    const isPlace = target?.actor.kind === 'place' || target?.actor.kind === 'state';
    if (!target || !isPlace || target.actor.id === actor.id) continue;
    return [
      candidateOf({
        type: 'based-in',
        predicate,
        source,
        target,
        sourceSlot: 'self',
        targetSlot: 'in',
        rule: 'seat',
      }),
    ];
  }
  return [];
}
