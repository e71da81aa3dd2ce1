import type { Document } from '../language/document.ts';
import type { Candidate } from './candidate.ts';
import type { EndFinder } from './ends.ts';
import type { Lexicon } from './lexicon.ts';
import type { Predicates } from './predicates/find-predicates.ts';
import type { Speech } from './speech/speech.ts';

/** What the rules ask of an article while its statements are found. */
export interface StatementContext {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly predicates: Predicates;
  readonly ends: EndFinder;
  readonly speech: Speech;
  /** What has been found so far. */
  readonly candidates: readonly Candidate[];
}
