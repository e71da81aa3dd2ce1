import type { LocatedMention } from '../../actors/mention.ts';
import { isUnitOf } from '../../language/unit-names.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { StatementContext } from '../statement-context.ts';

/** "Bravo Company, 2nd Battalion, 12th Infantry Regiment": each unit is part of the one behind its comma. */
export function readHoldingUnit(
  context: StatementContext,
  mention: LocatedMention,
): readonly Candidate[] {
  const { document, ends, predicates } = context;
  const actor = ends.actorOf(mention);
  if (!actor || mention.form !== 'name') return [];
  const predicate = predicates.noun(mention.head);
  if (!predicate) return [];
  for (const token of document.childrenBy(mention.head, /^appos$/)) {
    if (!isUnitOf(document.word(mention.head), document.word(token))) continue;
    const [target] = ends.find({ token, origin: 'own' }, 'head', false);
    if (!target || target.actor.id === actor.id) continue;
    return [
      candidateOf({
        type: 'member-of',
        predicate,
        source: endAt(mention, actor, 'self'),
        target,
        sourceSlot: 'self',
        targetSlot: 'apposition',
        rule: 'holding unit',
      }),
    ];
  }
  return [];
}
