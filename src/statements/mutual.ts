import type { Document } from '../language/document.ts';
import type { Candidate } from './candidate.ts';
import type { SlotPath } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicate } from './predicates/predicate.ts';

/** "fought *each other*", "spoke to *one another*", "each blamed *the other*": the target is the other side of the source. */
export function isMutual(
  document: Document,
  paths: readonly SlotPath[],
  predicate: Predicate,
): boolean {
  return paths.some(({ slot }) =>
    (predicate.slots.get(slot) ?? []).some(({ token }) => {
      const pairs = [token, token + 1].map(
        (last) => `${document.lower(last - 1)} ${document.lower(last)}`,
      );
      if (pairs.some((pair) => pair === 'each other' || pair === 'one another')) return true;
      return pairs[0] === 'the other' && isOfEach(document, predicate);
    }),
  );
}

/** "*each* blamed the other", "*each side* blamed the other" */
function isOfEach(document: Document, { slots }: Predicate): boolean {
  return (slots.get('subj') ?? []).some(({ token }) =>
    [token, ...document.children(token)].some((each) => document.lower(each) === 'each'),
  );
}

/** "accused each other": where no one statement says it of both sides, each side says its own. */
export function bothWays(pairs: readonly Candidate[], lexicon: Lexicon): readonly Candidate[] {
  return pairs.flatMap((pair) =>
    lexicon.types.get(pair.type)?.twoSided === 'never'
      ? [
          { ...pair, isReciprocal: false },
          { ...pair, isReciprocal: false, source: pair.target, target: pair.source },
        ]
      : [pair],
  );
}
