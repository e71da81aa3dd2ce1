import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { EndFinder } from '../ends.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Predicates } from '../predicates/find-predicates.ts';

/** Kinds of several who may be of a body: "gunmen from the brigade", "troops of the division". */
const FORCES = new Set(['armed-group', 'military', 'police']);
/** Bodies that one is a member of, and bodies that one works for. */
const JOINED = new Set(['military', 'armed-group', 'party', 'coalition', 'parliament', 'police']);
const SERVED = new Set(['organisation', 'company', 'media', 'court', 'intergovernmental']);

/**
 * "Lena Vos of the Harbour Watch", "experts from the fund", "gunmen from the brigade": a person or people said to be of, from, with or at a body.
 * Not of a state or a place, which is where one comes from, nor where the noun says more ("a critic of the fund").
 */
export function readAffiliation(
  document: Document,
  lexicon: Lexicon,
  ends: EndFinder,
  predicates: Predicates,
  mention: LocatedMention,
): readonly Candidate[] {
  const actor = ends.actorOf(mention);
  if (!actor || mention.form === 'pronoun') return [];
  const isHuman = actor.kind === 'person' || actor.kind === 'people';
  if (!isHuman && !(FORCES.has(actor.kind) && isSomeOf(document, mention))) return [];
  const predicate = predicates.noun(mention.head);
  if (!predicate || isTaken(lexicon, predicate.lemma)) return [];
  for (const slot of ['of', 'from', 'with', 'at']) {
    for (const argument of predicate.slots.get(slot) ?? []) {
      if (
        argument.origin !== 'own' ||
        document.head(document.head(argument.token)) !== mention.head
      )
        continue;
      for (const target of ends.find(argument, 'head', false)) {
        const type = JOINED.has(target.actor.kind)
          ? 'member-of'
          : SERVED.has(target.actor.kind)
            ? 'serves'
            : null;
        if (type === null || target.actor.id === actor.id) continue;
        // "officers of the unit" says no more than its words.
        if (!isHuman && target.mention.form !== 'name') continue;
        const source = endAt(mention, actor, 'self');
        return [
          candidateOf({
            type,
            predicate,
            source,
            target,
            sourceSlot: 'self',
            targetSlot: slot,
            rule: 'affiliation',
          }),
        ];
      }
    }
  }
  return [];
}

/** "a critic of the party", "the killer of a policeman": a noun that says by itself what its bearer does to whom. */
function isTaken(lexicon: Lexicon, noun: string): boolean {
  return lexicon
    .entries('noun', noun)
    .some(
      ({ type, frame }) =>
        lexicon.types.get(type)?.family !== 'role' &&
        frame.source.some(({ slot }) => slot === 'self') &&
        frame.target.some(({ slot }) => slot === 'of'),
    );
}

/** True for some people in the plural without a name: "gunmen", "three soldiers". */
function isSomeOf(document: Document, mention: LocatedMention): boolean {
  return mention.form === 'description' && document.tag(mention.head) === 'NNS';
}
