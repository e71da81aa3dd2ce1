import type { RelationType } from './relation-types.ts';

/** In what way something is said to hold. */
export type Modality =
  | 'asserted'
  | 'planned'
  | 'possible'
  | 'conditional'
  | 'requested'
  | 'habitual';

/** What a statement amounts to: a fact of the article, a speaker's claim, something not (yet) so, or a denial. */
export type Standing = 'reported' | 'claimed' | 'open' | 'denied';

/** UTF-16 offsets into the article's text, end exclusive. */
export type Span = readonly [start: number, end: number];

/** One link in the chain of who says it. */
export interface Attribution {
  /** Id of the speaker's mention. */
  readonly speaker: string;
  /** Lemma of the verb of saying, or the words ("according to"). */
  readonly verb: string;
  /** True where the words stand in quotation marks. */
  readonly quoted: boolean;
}

/** When something happened. */
export interface StatementTime {
  /** First and last day, as full ISO dates, inclusive; null where open or where nobody states the year. */
  readonly start: string | null;
  readonly end: string | null;
  /** The same in Extended Date/Time Format (ISO 8601-2), `XXXX-09-30` for a day without its year. */
  readonly edtf: string;
  /** The words that say it. */
  readonly text: string;
  /** `stated`: a calendar date; `relative`: reckoned from the article's date; `background`: history told beside the news. */
  readonly basis: 'stated' | 'relative' | 'background';
}

/** One place in one article that says one thing. */
export interface Statement {
  /** Derived from article, type, trigger and ends; unique over all articles. */
  readonly id: string;
  readonly type: RelationType;
  /** Ids of the mentions at both ends. */
  readonly source: string;
  readonly target: string;
  /** True where the words say that both sides do it. */
  readonly reciprocal: boolean;
  /** The words that say it. */
  readonly trigger: readonly Span[];
  /** The sentence. */
  readonly evidence: Span;
  readonly negated: boolean;
  readonly modality: Modality;
  /** Who says so, outermost first; empty for the article itself. */
  readonly attribution: readonly Attribution[];
  /** Id of the innermost speaker's mention, or null for the article itself. */
  readonly speaker: string | null;
  readonly time: StatementTime | null;
  /** Id of the place's mention. */
  readonly place: string | null;
  /** How likely the words were read rightly, 0 to 1; never the truth of what they say. */
  readonly confidence: number;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** What the machine saw, in words a person understands. */
  readonly path: string;
}

/** What a statement amounts to (design of standings: negated, then not plainly so, then said by somebody, then reported). */
export function standingOf(
  statement: Pick<Statement, 'negated' | 'modality' | 'speaker'>,
): Standing {
  if (statement.negated) return 'denied';
  if (statement.modality !== 'asserted' && statement.modality !== 'habitual') return 'open';
  return statement.speaker === null ? 'reported' : 'claimed';
}
