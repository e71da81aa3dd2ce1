import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { isPlainlyHostile } from '../hostile.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Predicates } from '../predicates/find-predicates.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';

/**
 * "X *carried out* the bombing that *killed* 74 people", "the bomb, *planted* by X, *wounded* four": who stages a blow strikes whom the blow
 * harms. Whether it holds and who says so is told by the staging.
 */
export function readStagedBlow(
  context: StatementContext,
  staging: Predicate,
): readonly Candidate[] {
  const { document, lexicon, ends, predicates } = context;
  if (!lexicon.isOf('staging', staging.lemma)) return [];
  const blows = (staging.slots.get('obj') ?? [])
    .map(({ token }) => token)
    .filter((token) => isBlow(document, lexicon, token));
  const harms = blows.flatMap((blow) => harmsOf(document, lexicon, predicates, blow));
  if (harms.length === 0) return [];
  const sources = (staging.slots.get('subj') ?? []).flatMap((argument) =>
    ends.find(argument, 'head', false),
  );
  const struck = harms.flatMap(({ slots }) =>
    (slots.get('obj') ?? []).flatMap((argument) => ends.find(argument, 'head', false)),
  );
  return sources.flatMap((source) =>
    struck
      .filter(({ actor }) => actor.id !== source.actor.id)
      .map((target) =>
        candidateOf({
          type: 'fights',
          predicate: staging,
          source,
          target,
          sourceSlot: 'subj',
          targetSlot: 'harmed',
          rule: 'staged blow',
          triggerTokens: harms.map(({ token }) => token),
        }),
      ),
  );
}

function isBlow(document: Document, lexicon: Lexicon, token: number): boolean {
  const lemma = document.lemma(token).toLowerCase();
  return (
    lexicon.isOf('blow', lemma) ||
    lexicon.isOf('projectile', lemma) ||
    isPlainlyHostile(document, lexicon, token, 'noun')
  );
}

/** What a blow does by its relative clause ("the bombing that killed …") or as a subject ("the bomb, planted by …, killed …"). */
function harmsOf(
  document: Document,
  lexicon: Lexicon,
  predicates: Predicates,
  blow: number,
): readonly Predicate[] {
  const clauses = document
    .childrenBy(blow, /^relcl$/)
    .filter((clause) =>
      document
        .childrenBy(clause, /^nsubj$/)
        .some((subject) => /^(?:that|which)$/.test(document.lower(subject))),
    );
  const verbs = document.dep(blow) === 'nsubj' ? [...clauses, document.head(blow)] : clauses;
  return verbs.flatMap((verb) => {
    const predicate = predicates.verb(verb);
    const isHarm = predicate !== null && isHarming(document, lexicon, predicate);
    return isHarm ? [predicate] : [];
  });
}

/** "killed", "left 20 dead" */
function isHarming(document: Document, lexicon: Lexicon, { token, lemma }: Predicate): boolean {
  const isUndone = document
    .children(token)
    .some((child) => /^(?:aux|neg)$/.test(document.dep(child)) && !isPerfect(document, child));
  if (isUndone) return false;
  if (lemma !== 'leave') return lexicon.isOf('harming', lemma);
  return document
    .children(token)
    .some((child) => /^(?:dead|injured|maimed|wounded)$/.test(document.lower(child)));
}

function isPerfect(document: Document, helper: number): boolean {
  return document.lemma(helper) === 'have';
}
