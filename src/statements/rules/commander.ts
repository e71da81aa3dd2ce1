import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { Lexicon } from '../lexicon.ts';
import type { StatementContext } from '../statement-context.ts';

/** Bodies that a person leads who has them in his name: not ministries, nor a firm whose founder may have left. */
const LED = new Set(['party', 'armed-group', 'coalition']);
/** Bodies that are under a commander. */
const COMMANDED = new Set(['military', 'armed-group', 'police', 'coalition']);

/**
 * "Umberto Rossi's Northern League", "troops under General Dias": a body with a name that a person has, and armed men under a person.
 * Not "his party", which may be that of which he is a mere member, nor "under President Dias", in whose time it was.
 */
export function readCommander(
  context: StatementContext,
  mention: LocatedMention,
): readonly Candidate[] {
  const { document, lexicon, ends, predicates } = context;
  const actor = ends.actorOf(mention);
  if (!actor || mention.form === 'pronoun') return [];
  const predicate = predicates.noun(mention.head);
  if (!predicate) return [];
  const slots = [
    ...(((LED.has(actor.kind) || isPolitical(document, lexicon, mention)) &&
      mention.form === 'name') ||
    isForce(document, lexicon, mention)
      ? ['poss']
      : []),
    // "the Liberation Front of Amadou Koufa"
    ...(LED.has(actor.kind) && mention.form === 'name' ? ['of'] : []),
    ...(COMMANDED.has(actor.kind) ? ['under'] : []),
  ];
  for (const slot of slots) {
    for (const argument of predicate.slots.get(slot) ?? []) {
      if (argument.origin !== 'own') continue;
      for (const source of ends.find(argument, 'head', false)) {
        if (source.actor.kind !== 'person' || source.actor.id === actor.id) continue;
        if (slot === 'of' && source.mention.form !== 'name') continue;
        if (slot === 'under' && !isCommander(document, lexicon, source.mention)) continue;
        if (mention.form !== 'name' && source.mention.form !== 'name') continue;
        const target = endAt(mention, actor, 'self');
        return [
          candidateOf({
            type: 'leads',
            predicate,
            source,
            target,
            sourceSlot: slot,
            targetSlot: 'self',
            rule: 'commander',
          }),
        ];
      }
    }
  }
  return [];
}

/** "Umberto Rossi's Northern *Union*": a body that no list has, by a word that parties and fronts have in their names. */
function isPolitical(
  document: Document,
  lexicon: Lexicon,
  { first, last }: LocatedMention,
): boolean {
  for (let token = first; token < last; token++)
    if (lexicon.isOf('political-body', document.lower(token))) return true;
  return false;
}

/** "General Ortega's troops": armed men by a noun that does not set them against him, as "his captors" does. */
function isForce(document: Document, lexicon: Lexicon, mention: LocatedMention): boolean {
  return (
    mention.form === 'description' &&
    lexicon.isOf('armed-men', document.lemma(mention.head).toLowerCase())
  );
}

/** True for a named person who does not stand there for a time of rule. */
function isCommander(document: Document, lexicon: Lexicon, mention: LocatedMention): boolean {
  if (mention.form !== 'name') return false;
  for (let token = mention.first; token < mention.head; token++)
    if (lexicon.isOf('ruler-title', document.lower(token))) return false;
  return true;
}
