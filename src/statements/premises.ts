import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';

/** "stormed the *offices* of X": what is done to somebody's rooms is done to them. */
export function isPremises(
  document: Document,
  lexicon: Lexicon,
  { form, head }: LocatedMention,
): boolean {
  if (form !== 'description') return false;
  if (!lexicon.isOf('premises', document.lemma(head).toLowerCase())) return false;
  // An "election office" is a body of its own.
  return document
    .children(head)
    .some((child) => document.dep(child) === 'poss' || document.lower(child) === 'of');
}
