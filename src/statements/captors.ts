import type { Candidate } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';

/** Kinds that hold people by law; whoever welcomes that others let somebody go does not back those. */
const LAWFUL: ReadonlySet<string> = new Set([
  'court',
  'intergovernmental',
  'military',
  'parliament',
  'police',
  'state',
]);

/**
 * Leaves out praise for captors: "welcomed the *release* of the engineers by the rebels", "The rebels freed two engineers. X welcomed the *move*".
 * What is welcomed is that somebody is free again. A state or a court that frees somebody is praised for it.
 */
export function withoutPraiseOfCaptors(
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  lemmaAt: (token: number) => string,
  sentenceAt: (token: number) => number,
): readonly Candidate[] {
  const freed = candidates.filter(
    ({ type, predicate }) =>
      type === 'withdraws-from' && lexicon.isOf('letting-go', predicate.lemma),
  );
  const hasFreed = ({ source, target, predicate }: Candidate): boolean =>
    freed.some(
      (each) =>
        each.source.actor.id === target.actor.id &&
        each.source.actor.id !== source.actor.id &&
        each.predicate.token < predicate.token &&
        sentenceAt(predicate.token) - sentenceAt(each.predicate.token) <= 1,
    );
  return candidates.filter((each) => {
    const { type, target } = each;
    if (type !== 'supports' || !target.isInside || LAWFUL.has(target.actor.kind)) return true;
    const deed = lemmaAt(target.argument.token);
    if (lexicon.isOf('letting-go', deed)) return false;
    return !(lexicon.isOf('deed', deed) && hasFreed(each));
  });
}
