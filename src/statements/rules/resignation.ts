import type { Document } from '../../language/document.ts';
import type { Candidate } from '../candidate.ts';
import { candidateOf } from '../candidate.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';

/**
 * "The Peruvian president resigned": who gives up an office leaves those whose office the sentence says it is.
 * `found` holds what has been read already; where the words say from what or whom one resigns, they decide.
 */
export function readResignation(
  context: StatementContext,
  predicate: Predicate,
): readonly Candidate[] {
  const { document, lexicon, ends, candidates: found } = context;
  if (predicate.isPassive || !isResigning(document, lexicon, predicate)) return [];
  if (found.some((each) => isAt(each, predicate) && each.type === 'withdraws-from')) return [];
  const holders = (predicate.slots.get('subj') ?? [])
    .filter(
      ({ origin }) =>
        origin === 'own' ||
        origin === 'shared' ||
        // "offered to step down", but not "urged him to step down"
        (origin === 'controlled' && isPromised(document, lexicon, predicate)),
    )
    .flatMap((argument) => ends.find(argument, 'head', false));
  return holders.flatMap((source) =>
    found
      .filter(
        (office) =>
          (office.type === 'leads' || office.type === 'serves') &&
          office.predicate.kind === 'noun' &&
          office.source.mention.id === source.mention.id,
      )
      .slice(0, 1)
      .map(({ target }) =>
        candidateOf({
          type: 'withdraws-from',
          predicate,
          source,
          target,
          sourceSlot: 'subj',
          targetSlot: 'office',
          rule: 'resignation',
        }),
      ),
  );
}

/** "has *offered* to step down": planned by who holds the office. */
function isPromised(document: Document, lexicon: Lexicon, { token }: Predicate): boolean {
  const lemma = document.lemma(document.head(token));
  return lexicon.isOf('promising', lemma) || /^(?:decide|intend|offer|plan)$/.test(lemma);
}

function isResigning(document: Document, lexicon: Lexicon, predicate: Predicate): boolean {
  if (lexicon.isOf('resigning', predicate.lemma)) return true;
  // "tendered his resignation"
  if (/^(?:announce|hand in|offer|present|submit|tender)$/.test(predicate.lemma))
    return (predicate.slots.get('obj') ?? []).some(
      ({ token }) => document.lemma(token) === 'resignation' && document.tag(token - 1) === 'PRP$',
    );
  // "stepped *down*": a particle that the parser took for an adverb.
  const next = predicate.token + 1;
  return (
    next < document.length &&
    document.dep(next) === 'advmod' &&
    lexicon.isOf('resigning', `${predicate.lemma} ${document.lower(next)}`)
  );
}

function isAt(candidate: Candidate, predicate: Predicate): boolean {
  return candidate.predicate.token === predicate.token;
}
