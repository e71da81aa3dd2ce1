import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { Lexicon, LexiconEntry } from '../lexicon.ts';
import type { StatementContext } from '../statement-context.ts';

/** Words before a title that say that the office is not, or no longer, that of the list. */
const OTHER_OFFICE =
  /^(?:deposed|dissident|ex|exiled|former|late|one-?time|opposition|ousted|overthrown|rebel|toppled)$/;

/** How many sentences back the state of a listed person may be named who does not govern it. */
const REACH = 3;

/**
 * "Russia … President Vladimir Putin": a person under the title of an office, of the state that the list says he acts for, or that the
 * text reports from. The title is the text's; only whose it is comes from there. Not without a title, nor where the text names no such
 * state, and not for who held it once or leads the opposition. Where the sentence does not name the state, once for each person.
 */
export function readListedOffice(
  context: StatementContext,
  mention: LocatedMention,
): readonly Candidate[] {
  const { document, lexicon, ends, predicates } = context;
  const actor = ends.actorOf(mention);
  if (actor?.kind !== 'person' || actor.actsFor === null) return [];
  const title = titleOf(context, mention);
  if (!title || hasOwnOffice(document, lexicon, mention)) return [];
  const governs = isGoverning(context, title);
  if (!governs && actor.identity !== 'listed') return [];
  const state = ends.actor(actor.actsFor);
  const named = namedOf(context, mention, actor.actsFor, governs);
  const predicate = predicates.noun(title.token);
  if (!state || !named || !predicate) return [];
  return [
    candidateOf({
      type: title.office.type,
      predicate,
      source: endAt(mention, actor, 'apposition'),
      target: endAt(named, state, 'own'),
      sourceSlot: 'subj',
      targetSlot: 'list',
      rule: 'listed office',
    }),
  ];
}

/**
 * Where the text names a state: nearest in the sentence, else last before it, for the first mention of the person that tells the
 * office. Who governs it is found at any distance, before or behind, others not further back than some sentences.
 */
function namedOf(
  context: StatementContext,
  mention: LocatedMention,
  state: string,
  governs: boolean,
): LocatedMention | null {
  const { document, ends } = context;
  const sentence = document.sentence(mention.head);
  const named = ends.mentionsOf(state).filter(({ form }) => form !== 'pronoun');
  const [nearest] = named
    .filter(({ head }) => document.sentence(head) === sentence)
    .sort((a, b) => Math.abs(a.head - mention.head) - Math.abs(b.head - mention.head));
  if (nearest) return nearest;
  const before = named.findLast(({ head }) => head < mention.first);
  const last = before ?? (governs ? named[0] : undefined);
  if (!last || (!governs && sentence - document.sentence(last.head) > REACH)) return null;
  const isTold = ends
    .mentionsOf(mention.actor)
    .some((each) => each.head < mention.head && titleOf(context, each) !== null);
  return isTold ? null : last;
}

/** An office by the word that tells it. */
interface Title {
  readonly token: number;
  readonly office: LexiconEntry;
}

/** The office in the title before a name, or of who governs set off by a comma before or behind it, if it is not that of somebody who held it once. */
function titleOf(context: StatementContext, mention: LocatedMention): Title | null {
  if (mention.form !== 'name') return null;
  return titleWithin(context, mention.first, mention.head) ?? titleBeside(context, mention);
}

/** The first office between two tokens. */
function titleWithin(
  { document, lexicon, predicates }: StatementContext,
  first: number,
  end: number,
): Title | null {
  for (let token = first; token < end; token++) {
    if (OTHER_OFFICE.test(document.lower(token))) return null;
    if (!predicates.noun(token)) continue;
    const office = officeAt(document, lexicon, token);
    if (office) return { token, office };
  }
  return null;
}

/** "The home minister, *Ana Bell*", "*Ana Bell*, the departing president": an office of nobody whom its words name. */
function titleBeside(context: StatementContext, mention: LocatedMention): Title | null {
  const { document, ends } = context;
  for (const beside of ends.mentionsOf(mention.actor)) {
    if (beside.form !== 'description' || !isSetOff(document, mention, beside)) continue;
    const title = titleWithin(context, beside.first, beside.last);
    if (title && isGoverning(context, title)) return title;
  }
  return null;
}

/** "president", "foreign secretary" */
function isGoverning({ document, lexicon }: StatementContext, { token }: Title): boolean {
  const word = document.lower(token);
  return (
    lexicon.isOf('governing', word) ||
    lexicon.isOf('governing', `${document.lower(token - 1)} ${word}`)
  );
}

/** True for two mentions with nothing but a comma and an article between them. */
function isSetOff(document: Document, one: LocatedMention, other: LocatedMention): boolean {
  const [before, behind] = one.first < other.first ? [one, other] : [other, one];
  let token = before.last;
  if (document.word(token) !== ',') return false;
  token++;
  if (document.lower(token) === 'the') token++;
  return token === behind.first;
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
