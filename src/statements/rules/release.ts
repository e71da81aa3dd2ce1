import type { LocatedMention } from '../../actors/mention.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { endAt } from '../end.ts';
import type { EndFinder } from '../ends.ts';
import { factualityOf } from '../factuality.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';

const ASKING = /^(?:appeal|ask|call|campaign|demand|insist|press|push|request|seek|urge)$/;
const SLOTS = ['obj', 'for', 'on'] as const;

/**
 * "Police arrested Diaz. … Norway called for *his release*": who is asked is who holds him, as the last deed before it tells. Where the words
 * name who is asked, they decide.
 */
export function readReleases(context: StatementContext): readonly Candidate[] {
  const { document, ends, predicates, candidates } = context;
  const asked = new Set(
    candidates.filter(({ type }) => type === 'requests').map(({ predicate }) => predicate.token),
  );
  const captures = candidates
    .filter((each) => isCapture(context, each))
    .sort((a, b) => a.predicate.token - b.predicate.token);
  const captors = new Map<string, Candidate>();
  const demands: Candidate[] = [];
  let next = 0;
  for (let token = 0; token < document.length && captures.length > 0; token++) {
    for (let each = captures[next]; each && each.predicate.token < token; each = captures[++next])
      captors.set(each.target.actor.id, each);
    const verb = predicates.verb(token);
    if (!verb || asked.has(token) || captors.size === 0 || !ASKING.test(verb.lemma)) continue;
    for (const captive of captivesOf(context, verb)) {
      const capture = captors.get(captive.actor);
      if (capture === undefined) continue;
      demands.push(...demandOn(ends, verb, capture));
    }
  }
  return demands;
}

function demandOn(ends: EndFinder, verb: Predicate, capture: Candidate): readonly Candidate[] {
  const { actor, mention } = capture.source;
  return (verb.slots.get('subj') ?? [])
    .flatMap((argument) => ends.find(argument, 'head', false))
    .filter((source) => source.actor.id !== actor.id && source.actor.actsFor !== actor.id)
    .map((source) =>
      candidateOf({
        type: 'requests',
        predicate: verb,
        source,
        target: endAt(mention, actor, 'shared'),
        sourceSlot: 'subj',
        targetSlot: 'captor',
        rule: 'release',
      }),
    );
}

/** "arrested X", "is holding X", told as done by somebody who is named or described. */
function isCapture({ document, lexicon }: StatementContext, candidate: Candidate): boolean {
  const { predicate, source, target, type } = candidate;
  if (!/^(?:coerces|fights|sanctions)$/.test(type) || source.mention.form === 'pronoun')
    return false;
  if (target.actor.kind !== 'person' && target.actor.kind !== 'people') return false;
  if (!lexicon.isOf('taking-captive', predicate.lemma)) return false;
  const { isNegated, modality } = factualityOf(document, lexicon, predicate);
  return !isNegated && modality === 'asserted';
}

/** Whose release a verb asks for: "called for *her* release", "demanded that *she* be freed". */
function captivesOf(
  { document, lexicon, ends, predicates }: StatementContext,
  { slots, complement }: Predicate,
): readonly LocatedMention[] {
  const wanted = complement === null ? null : predicates.verb(complement);
  if (wanted?.isPassive && !wanted.slots.has('subj') && lexicon.isOf('freeing', wanted.lemma))
    return (wanted.slots.get('obj') ?? []).flatMap(({ token }) => ends.mentionAt(token) ?? []);
  return SLOTS.flatMap((slot) => slots.get(slot) ?? []).flatMap(({ token }) => {
    if (!lexicon.isOf('freeing', document.lemma(token).toLowerCase())) return [];
    return [...document.children(token)].flatMap((child) => {
      if (document.dep(child) === 'poss') return ends.mentionAt(child) ?? [];
      if (document.lower(child) !== 'of') return [];
      return [...document.children(child)].flatMap((each) => ends.mentionAt(each) ?? []);
    });
  });
}
