import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import type { Candidate } from '../candidate.ts';
import type { End, EndFinder } from '../ends.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Predicates } from '../predicates/find-predicates.ts';

/**
 * "Russia … President Vladimir Putin": a listed person under the title of an office, in a sentence that names the state that the list
 * says the person acts for. The title is the text's; only whose it is comes from the list. Not without a title, nor without the state.
 */
export function readListedOffice(
  document: Document,
  lexicon: Lexicon,
  ends: EndFinder,
  predicates: Predicates,
  mention: LocatedMention,
): readonly Candidate[] {
  const actor = ends.actorOf(mention);
  if (!actor || mention.form !== 'name' || actor.kind !== 'person' || actor.identity !== 'listed')
    return [];
  const state = actor.actsFor === null ? null : ends.nearestOf(actor.actsFor, mention);
  if (!state) return [];
  for (let token = mention.first; token < mention.head; token++) {
    const office = lexicon
      .entries('noun', document.lemma(token).toLowerCase())
      .find(({ type }) => type === 'leads' || type === 'serves');
    const predicate = office ? predicates.noun(token) : null;
    if (!office || !predicate) continue;
    const source: End = {
      mention,
      actor,
      argument: { token: mention.head, origin: 'apposition' },
      isInside: false,
    };
    return [
      {
        type: office.type,
        predicate,
        source,
        target: state,
        sourceSlot: 'subj',
        targetSlot: 'list',
        isReciprocal: false,
        rule: 'listed office',
        negation: 'own',
        saidBy: [],
        triggerTokens: [],
      },
    ];
  }
  return [];
}
