import type { Document } from '../language/document.ts';

/** "*wishes to express* its gratitude": who says that he wants to say it says it. */
export function isWishToSay(document: Document, deed: number): boolean {
  const wish = document.head(deed);
  return (
    document.dep(deed) === 'xcomp' &&
    /^(?:like|want|wish)$/u.test(document.lemma(wish)) &&
    /^(?:apologi[sz]e|applaud|commend|congratulate|convey|express|salute|thank)$/u.test(
      document.lemma(deed),
    ) &&
    [...document.children(wish)].every((child) => document.dep(child) !== 'neg')
  );
}
