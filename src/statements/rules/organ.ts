import type { Actor } from '../../actors/actor.ts';
import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { Lexicon } from '../lexicon.ts';
import type { StatementContext } from '../statement-context.ts';

const BODIES = new Set([
  'military',
  'police',
  'parliament',
  'court',
  'coalition',
  'armed-group',
  'party',
  'organisation',
]);

/**
 * "Iran's Revolutionary Guards": a body is part of the state or organisation that its own phrase names,
 * where that is what it acts for or is contained in. Only what has a name of its own: "the Kenyan police" says no more than its words do. Not "Israeli settlers", who are people, nor a party "of" a country by nationality alone.
 */
export function readOrgan(
  context: StatementContext,
  mention: LocatedMention,
): readonly Candidate[] {
  const { document, lexicon, ends, predicates } = context;
  const actor = ends.actorOf(mention);
  if (!actor || !BODIES.has(actor.kind) || actor.identity === 'described') return [];
  const predicate = predicates.noun(mention.head);
  // "its rival", "its coalition partner" are no part of it.
  if (!predicate || ['friend', 'stander'].some((each) => lexicon.isOf(each, predicate.lemma)))
    return [];
  for (const slot of ['poss', 'mod', 'of']) {
    for (const argument of predicate.slots.get(slot) ?? []) {
      // "the army's brigade and the guards": the second is not the army's.
      if (slot === 'poss' && argument.origin === 'shared') continue;
      for (const target of ends.find(argument, 'head', false)) {
        if (target.actor.id === actor.id || !isPartOf(actor, target.actor, slot)) continue;
        // "its rival Fatah": what it is to its owner stands before it.
        if (isRelated(document, lexicon, argument.token, mention.first)) continue;
        const source = endAt(mention, actor, 'self');
        return [
          candidateOf({
            type: 'member-of',
            predicate,
            source,
            target,
            sourceSlot: 'self',
            targetSlot: slot,
            rule: 'organ',
          }),
        ];
      }
    }
  }
  return [];
}

/** True where a word between an owner and a name says what the one is to the other ("rival", "ally"). */
function isRelated(document: Document, lexicon: Lexicon, owner: number, name: number): boolean {
  for (let token = owner + 1; token < name; token++) {
    const isSaid = lexicon
      .entries('noun', document.lemma(token).toLowerCase())
      .some(
        ({ type, frame }) =>
          type !== 'member-of' && frame.source.some(({ slot }) => slot === 'self'),
      );
    if (isSaid) return true;
  }
  return false;
}

/** Bodies that others are part of where they own them ("the Treasury's Office of Taxes"). */
const WHOLES = new Set([
  'organisation',
  'intergovernmental',
  'party',
  'armed-group',
  'military',
  'coalition',
  'company',
]);

const ARMED = new Set(['armed-group', 'military', 'coalition']);

function isPartOf(body: Actor, whole: Actor, slot: string): boolean {
  if (
    body.kind !== 'coalition' &&
    (body.kind !== 'organisation' || body.identity === 'listed') &&
    (body.actsFor === whole.id || body.parent === whole.id)
  )
    return true;
  if (slot !== 'poss' || !WHOLES.has(whole.kind)) return false;
  // "the insurgents' Eastern Front"
  return whole.identity !== 'described' || (whole.kind === 'armed-group' && ARMED.has(body.kind));
}
