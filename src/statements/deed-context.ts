import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import type { Candidate } from './candidate.ts';
import type { EndFinder } from './ends.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicates } from './predicates/find-predicates.ts';

/** What is asked to find whose deed a noun takes up. */
export interface DeedContext {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly predicates: Predicates;
  readonly ends: EndFinder;
  /** What has been found so far, in order of the text. */
  readonly candidates: readonly Candidate[];
  /** Who says what a token tells; null for the article itself. */
  readonly speakerAt: (token: number) => LocatedMention | null;
}
