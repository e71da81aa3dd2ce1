import type { LocatedMention } from '../../actors/mention.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { StatementContext } from '../statement-context.ts';

/** "the banker *at the head of* the commission": who stands there leads it, whatever else the noun says of him. */
export function readAtTheHead(
  context: StatementContext,
  mention: LocatedMention,
): readonly Candidate[] {
  const { document, ends, predicates } = context;
  const actor = ends.actorOf(mention);
  if (actor?.kind !== 'person' || mention.form === 'pronoun') return [];
  const below = (token: number, dep: RegExp, word: RegExp): readonly number[] =>
    document.childrenBy(token, dep).filter((child) => word.test(document.lower(child)));
  const led = below(mention.head, /^prep$/, /^at$/)
    .flatMap((at) => below(at, /^pobj$/, /^(?:head|helm)$/))
    .flatMap((head) => below(head, /^prep$/, /^of$/))
    .flatMap((of) => document.childrenBy(of, /^pobj$/));
  const predicate = predicates.noun(mention.head);
  if (!predicate) return [];
  return led.flatMap((token) => {
    const [target] = ends.find({ token, origin: 'own' }, 'head', false);
    if (!target || target.actor.id === actor.id || !target.actor.kind) return [];
    if (/^(?:people|person|place)$/.test(target.actor.kind)) return [];
    return [
      candidateOf({
        type: 'leads',
        predicate,
        source: endAt(mention, actor, 'self'),
        target,
        sourceSlot: 'self',
        targetSlot: 'of',
        rule: 'at the head',
      }),
    ];
  });
}
