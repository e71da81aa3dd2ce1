import type { LocatedMention } from '../../actors/mention.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { StatementContext } from '../statement-context.ts';

/** "Ana Bell (Likud)", "Ana Bell (Likud, Haifa)": the party that stands in brackets right behind a person's name. */
export function readBracketedParty(
  context: StatementContext,
  mention: LocatedMention,
): readonly Candidate[] {
  const { document, ends, predicates } = context;
  if (mention.form !== 'name' || document.word(mention.last) !== '(') return [];
  const actor = ends.actorOf(mention);
  if (actor?.kind !== 'person') return [];
  for (let token = mention.last + 1; token < mention.last + 5; token++) {
    const party = ends.mentionAt(token);
    if (party?.first !== mention.last + 1) continue;
    const target = ends.actorOf(party);
    const predicate = predicates.noun(mention.head);
    const isAlone = /^[),]$/.test(document.word(party.last));
    if (target?.kind !== 'party' || !predicate || !isAlone) return [];
    return [
      candidateOf({
        type: 'member-of',
        predicate,
        source: endAt(mention, actor, 'self'),
        target: endAt(party, target, 'own'),
        sourceSlot: 'self',
        targetSlot: 'of',
        rule: 'affiliation',
      }),
    ];
  }
  return [];
}
