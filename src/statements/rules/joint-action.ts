import type { Document } from '../../language/document.ts';
import type { Candidate } from '../candidate.ts';
import type { EndFinder } from '../ends.ts';
import type { Lexicon } from '../lexicon.ts';
import { companionsOf } from '../predicates/companions.ts';
import type { Predicate } from '../predicates/predicate.ts';

/**
 * "X and Y jointly attacked Z", "X and Y fought side by side": the subjects act together.
 * Not "X and Y attacked Z", which says nothing between X and Y.
 */
export function readJointAction(
  document: Document,
  lexicon: Lexicon,
  ends: EndFinder,
  predicate: Predicate,
): readonly Candidate[] {
  const adverb =
    jointAdverb(document, lexicon, predicate.token) ?? companionship(document, predicate.token);
  if (adverb === null) return [];
  const found = (predicate.slots.get('subj') ?? []).flatMap((argument) =>
    ends.find(argument, 'head', false),
  );
  const [only] = found;
  const isOnePhrase = found.every((end) => end.argument.token === only?.argument.token);
  const actors = isOnePhrase && only ? ends.coordinatedOwners(only, found) : found;
  return actors.flatMap((source, i) =>
    actors
      .slice(i + 1)
      .filter((target) => target.actor.id !== source.actor.id)
      .map(
        (target): Candidate => ({
          type: 'coordinates-with',
          predicate,
          source,
          target,
          sourceSlot: 'subj',
          targetSlot: 'subj',
          isReciprocal: true,
          rule: 'joint-action',
          negation: 'own',
          saidBy: [],
          triggerTokens: [adverb],
        }),
      ),
  );
}

/** "the army, together *with* its allies, attacked …": the companions are subjects too. */
function companionship(document: Document, verb: number): number | null {
  const found = companionsOf(document, verb).find(({ preposition }) =>
    /^(?:together|jointly)$/.test(document.lower(preposition - 1)),
  );
  return found?.preposition ?? null;
}

function jointAdverb(document: Document, lexicon: Lexicon, verb: number): number | null {
  for (const child of document.children(verb)) {
    const dep = document.dep(child);
    // "brought the two sides together": those brought meet, not those who bring them.
    if (dep === 'advmod' && lexicon.isOf('gathering', document.lemma(verb).toLowerCase())) continue;
    if (
      (dep === 'advmod' || dep === 'npadvmod' || dep === 'amod') &&
      lexicon.isOf('joint-adverb', document.lower(child))
    )
      return child;
    // "side by side", "shoulder to shoulder", "hand in hand"
    if (dep !== 'npadvmod' && dep !== 'advmod') continue;
    if (
      lexicon.isOf('joint-body', document.lower(child)) &&
      document.lower(child + 2) === document.lower(child)
    )
      return child;
  }
  return null;
}
