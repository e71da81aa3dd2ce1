import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import type { End } from '../end.ts';
import type { EndFinder } from '../ends.ts';
import type { Lexicon } from '../lexicon.ts';
import { companionsOf } from '../predicates/companions.ts';
import { conjuncts } from '../predicates/coordination.ts';
import type { Argument, Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';

/**
 * "X and Y jointly attacked Z", "X and Y fought side by side": the subjects act together.
 * Not "X and Y attacked Z", which says nothing between X and Y.
 */
export function readJointAction(
  context: StatementContext,
  predicate: Predicate,
): readonly Candidate[] {
  const { document, lexicon, ends } = context;
  const company = companyOf(document, ends, predicate);
  const subjects = [
    ...(predicate.slots.get('subj') ?? doersAround(context, predicate)),
    ...(company?.isPassive ? (predicate.slots.get('obj') ?? []) : []),
  ];
  const found = (args: readonly Argument[]): readonly End[] =>
    args.flatMap((argument) => ends.find(argument, 'head', false));
  if (company) {
    const { word, companions } = company;
    const others = found(companions.map((token) => ({ token, origin: 'own' })));
    return found(subjects.filter(({ token }) => !companions.includes(token))).flatMap((source) =>
      others.flatMap((target) => pair(predicate, source, target, word)),
    );
  }
  const adverb =
    jointAdverb(document, lexicon, predicate.token) ?? jointThing(document, lexicon, predicate);
  if (adverb === null) return [];
  const all = found(subjects);
  const [only] = all;
  const isOnePhrase = all.every((end) => end.argument.token === only?.argument.token);
  const actors = isOnePhrase && only ? ends.coordinatedOwners(only, all) : all;
  return actors.flatMap((source, i) =>
    actors.slice(i + 1).flatMap((target) => pair(predicate, source, target, adverb)),
  );
}

/** "*X* captured Y in a raid carried out jointly with Z": who does what such a deed is part of. */
function doersAround(
  { document, predicates }: StatementContext,
  { token, isPassive }: Predicate,
): readonly Argument[] {
  const deed = document.head(token);
  const preposition = document.head(deed);
  if (!isPassive || document.dep(token) !== 'acl' || document.dep(deed) !== 'pobj') return [];
  if (!/^(?:during|in|through)$/.test(document.lower(preposition))) return [];
  const verb = predicates.verb(document.head(preposition));
  return verb?.slots.get('subj') ?? [];
}

function pair(predicate: Predicate, source: End, target: End, word: number): readonly Candidate[] {
  if (target.actor.id === source.actor.id) return [];
  return [
    candidateOf({
      type: 'coordinates-with',
      predicate,
      source,
      target,
      sourceSlot: 'subj',
      targetSlot: 'subj',
      isReciprocal: true,
      rule: 'joint-action',
      triggerTokens: [word],
    }),
  ];
}

interface Company {
  readonly word: number;
  readonly companions: readonly number[];
  /** True where it is the company of whom the verb is done to: "was deployed alongside X". */
  readonly isPassive: boolean;
}

/** "the army, together *with* its allies, attacked …", "deployed *alongside* X" */
function companyOf(
  document: Document,
  ends: EndFinder,
  { token, isPassive, slots }: Predicate,
): Company | null {
  // "raised a flag, together with X", "visited Kora, together with X": no thing or place acts together with anybody.
  const isOfThing = (slots.get('obj') ?? []).every(
    ({ token: each }) => ends.mentionAt(each) === null || ends.kindAt(each) === 'place',
  );
  const found = companionsOf(document, token, isOfThing).find(({ preposition }) =>
    /^(?:together|jointly)$/.test(document.lower(preposition - 1)),
  );
  if (found) return { word: found.preposition, companions: found.companions, isPassive: false };
  for (const child of document.children(token)) {
    if (document.dep(child) !== 'prep' || document.lower(child) !== 'alongside') continue;
    const companions = [...document.children(child)]
      .filter((each) => document.dep(each) === 'pobj')
      .flatMap((each) => conjuncts(document, each));
    return { word: child, companions, isPassive };
  }
  return null;
}

/** "issued a *joint* statement", "seized arms in a *joint* operation": what two do together. */
function jointThing(document: Document, lexicon: Lexicon, predicate: Predicate): number | null {
  for (const { token, origin } of [
    ...(predicate.isPassive ? [] : (predicate.slots.get('obj') ?? [])),
    ...(predicate.slots.get('in') ?? []),
  ]) {
    if (origin !== 'own') continue;
    for (const child of document.children(token))
      if (child < token && lexicon.isOf('joint-adjective', document.lower(child))) return child;
  }
  return null;
}

function jointAdverb(document: Document, lexicon: Lexicon, verb: number): number | null {
  for (const child of document.children(verb)) {
    const dep = document.dep(child);
    // "brought the two sides together": those brought meet, not those who bring them.
    const lemma = document.lemma(verb).toLowerCase();
    if (dep === 'advmod' && lexicon.isOf('gathering', lemma)) continue;
    // "sat down together": they met.
    if (dep === 'advmod' && lexicon.isOf('meeting-verb', lemma)) continue;
    if (
      (dep === 'advmod' || dep === 'npadvmod' || dep === 'amod') &&
      lexicon.isOf('joint-adverb', document.lower(child))
    )
      return child;
    // "side by side", "shoulder to shoulder", "hand in hand"
    if (dep !== 'npadvmod' && dep !== 'advmod' && dep !== 'dobj') continue;
    if (
      lexicon.isOf('joint-body', document.lower(child)) &&
      document.lower(child + 2) === document.lower(child)
    )
      return child;
  }
  return null;
}
