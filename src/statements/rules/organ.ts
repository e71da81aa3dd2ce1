import type { Actor } from '../../actors/actor.ts';
import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import type { Candidate } from '../candidate.ts';
import type { EndFinder } from '../ends.ts';
import type { Predicates } from '../predicates/find-predicates.ts';

const BODIES = new Set(['military', 'police', 'parliament', 'court', 'armed-group', 'party']);

/**
 * "Iran's Revolutionary Guards": a body is part of the state or organisation that its own phrase names,
 * where that is what it acts for or is contained in. Only what has a name of its own: "the Kenyan police" says no more than its words do. Not "Israeli settlers", who are people, nor a party "of" a country by nationality alone.
 */
export function readOrgan(
  _document: Document,
  ends: EndFinder,
  predicates: Predicates,
  mention: LocatedMention,
): readonly Candidate[] {
  const actor = ends.actorOf(mention);
  if (!actor || !BODIES.has(actor.kind) || actor.identity === 'described') return [];
  const predicate = predicates.noun(mention.head);
  if (!predicate) return [];
  for (const slot of ['poss', 'mod', 'of']) {
    for (const argument of predicate.slots.get(slot) ?? []) {
      for (const target of ends.find(argument, 'head', false)) {
        if (target.actor.id === actor.id || !isPartOf(actor, target.actor)) continue;
        const source = {
          mention,
          actor,
          argument: { token: mention.head, origin: 'self' as const },
          isInside: false,
        };
        return [
          {
            type: 'member-of',
            predicate,
            source,
            target,
            sourceSlot: 'self',
            targetSlot: slot,
            isReciprocal: false,
            rule: 'organ',
            isTurned: false,
            triggerTokens: [],
          },
        ];
      }
    }
  }
  return [];
}

function isPartOf(body: Actor, whole: Actor): boolean {
  return body.actsFor === whole.id || body.parent === whole.id;
}
