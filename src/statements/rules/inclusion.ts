import type { LocatedMention } from '../../actors/mention.ts';
import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { Lexicon } from '../lexicon.ts';
import { conjuncts } from '../predicates/coordination.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { roleEntries } from '../role-nouns.ts';
import type { StatementContext } from '../statement-context.ts';

/** Kinds that other actors are members of. */
const GROUPS = new Set([
  'coalition',
  'intergovernmental',
  'armed-group',
  'organisation',
  'party',
  'people',
  'military',
  'parliament',
]);

/**
 * "the coalition, including Norway", "groups such as the Front": what a group is said to include belongs to it.
 * Not where the group is no actor, nor where a place or a state holds people ("Syria, including Aleppo").
 */
export function readInclusion(
  context: StatementContext,
  mention: LocatedMention,
): readonly Candidate[] {
  const { document, ends, lexicon, predicates } = context;
  const group = ends.actorOf(mention);
  if (!group || !GROUPS.has(group.kind) || mention.form === 'pronoun') return [];
  const predicate = predicates.noun(mention.head);
  if (!predicate || tellsOfOther(lexicon, predicate)) return [];
  const target = endAt(mention, group, 'self');
  const named = [...includedAfter(document, mention), ...inBrackets(document, mention)];
  return named.flatMap(({ token, word }) =>
    conjuncts(document, token)
      .flatMap((each) => ends.find({ token: each, origin: 'own' }, 'head', false))
      .filter((source) => source.actor.id !== group.id && source.mention.form !== 'pronoun')
      // "the Front (Lima, Peru)": where it has its seat.
      .filter((source) => document.word(word) !== '(' || GROUPS.has(source.actor.kind))
      .map((source) =>
        candidateOf({
          type: 'member-of',
          predicate,
          source,
          target,
          sourceSlot: document.lower(word),
          targetSlot: 'self',
          rule: 'inclusion',
          triggerTokens: [word],
        }),
      ),
  );
}

/** "its allies, including Cuba": those are allies of whom the noun tells of, no members of the allies. */
function tellsOfOther(lexicon: Lexicon, { lemma, slots }: Predicate): boolean {
  const roles = roleEntries(lexicon, lemma);
  const isOwned = slots.has('poss') || slots.has('of');
  return isOwned && roles.length > 0 && roles.every(({ type }) => type !== 'member-of');
}

/** "the alliance (*the Front*, the Party and the Union)": names alone, between brackets right behind a group of groups. */
function inBrackets(
  document: Document,
  { head, last }: LocatedMention,
): readonly { readonly token: number; readonly word: number }[] {
  if (document.word(last) !== '(' || !UNITING.test(document.lemma(head).toLowerCase())) return [];
  const found: { token: number; word: number }[] = [];
  for (let at = last + 1; at < document.length && at < last + 40; at++) {
    if (document.word(at) === ')') return found.length > 1 ? found : [];
    const isName = document.pos(at) === 'PROPN';
    const ends = !isName || document.pos(at + 1) !== 'PROPN';
    if (isName && ends) found.push({ token: at, word: last });
    else if (!isName && !/^(?:CCONJ|DET|PUNCT|ADP|PART|NOUN|ADJ)$/.test(document.pos(at)))
      return [];
  }
  return [];
}

const UNITING = /^(?:alliance|bloc|coalition|confederation|federation|front|list|union)$/;

/** The noun phrases behind "including" and "such as" at a noun. */
function includedAfter(
  document: Document,
  mention: LocatedMention,
): readonly { readonly token: number; readonly word: number }[] {
  const found: { token: number; word: number }[] = [];
  for (const child of document.children(mention.head)) {
    const word = document.lower(child);
    const isSuchAs = word === 'as' && document.lower(child - 1) === 'such';
    if (word !== 'including' && !isSuchAs) continue;
    for (const inner of document.children(child)) {
      if (document.dep(inner) === 'pobj')
        found.push({ token: inner, word: isSuchAs ? child - 1 : child });
    }
  }
  return found;
}
