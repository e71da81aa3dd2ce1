import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { Lexicon, LexiconEntry } from '../lexicon.ts';
import type { StatementContext } from '../statement-context.ts';

/** Words before a title that say that the office is not, or no longer, that of the list. */
const OTHER_OFFICE =
  /^(?:deposed|dissident|ex|exiled|former|late|one-?time|opposition|ousted|overthrown|rebel|toppled)$/;

/**
 * "Russia … President Vladimir Putin": a listed person under the title of an office, in a sentence that names the state that the list
 * says the person acts for. The title is the text's; only whose it is comes from the list. Not without a title, nor without the state, and
 * not for who held it once or leads the opposition: a government named beside a former president is another's.
 */
export function readListedOffice(
  context: StatementContext,
  mention: LocatedMention,
): readonly Candidate[] {
  const { document, lexicon, ends, predicates } = context;
  const actor = ends.actorOf(mention);
  if (!actor || mention.form !== 'name' || actor.kind !== 'person' || actor.identity !== 'listed')
    return [];
  const state = actor.actsFor === null ? null : ends.nearestOf(actor.actsFor, mention);
  if (!state || hasOwnOffice(document, lexicon, mention)) return [];
  for (let token = mention.first; token < mention.head; token++) {
    if (OTHER_OFFICE.test(document.lower(token))) return [];
    const predicate = predicates.noun(token);
    if (!predicate) continue;
    const office = officeAt(document, lexicon, token);
    if (!office) continue;
    const source = endAt(mention, actor, 'apposition');
    return [
      candidateOf({
        type: office.type,
        predicate,
        source,
        target: state,
        sourceSlot: 'subj',
        targetSlot: 'list',
        rule: 'listed office',
      }),
    ];
  }
  return [];
}

/** "General X, the commander of the rebels": the text says what he is. */
function hasOwnOffice(document: Document, lexicon: Lexicon, { head }: LocatedMention): boolean {
  return document
    .children(head)
    .some(
      (child) =>
        document.dep(child) === 'appos' &&
        officeAt(document, lexicon, child) !== undefined &&
        document.children(child).some((of) => document.lower(of) === 'of'),
    );
}

/** What the title at a token says: by two words where they are one office ("Prime Minister"). */
function officeAt(document: Document, lexicon: Lexicon, token: number): LexiconEntry | undefined {
  const lemma = document.lemma(token).toLowerCase();
  const pair = lexicon.entries('noun', `${document.lower(token - 1)} ${lemma}`);
  const entries = pair.length > 0 ? pair : lexicon.entries('noun', lemma);
  return entries.find(({ type }) => type === 'leads' || type === 'serves');
}
