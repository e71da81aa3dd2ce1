import type { Document } from '../../language/document.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import type { End } from '../end.ts';
import type { EndFinder } from '../ends.ts';
import { isPlainlyHostile } from '../hostile.ts';
import type { Lexicon } from '../lexicon.ts';
import { conjuncts } from '../predicates/coordination.ts';
import type { Predicates } from '../predicates/find-predicates.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';

/** How many sentences back the attack may be told that somebody claims. */
const REACH = 2;
/** How many more, where only one sentence tells of an attack. */
const FARTHEST = 8;

const CLAIMING = new Set(['accept', 'admit', 'claim', 'take']);
const RESPONSIBILITY = /^(?:credit|responsibility)$/;

/**
 * "Two bombings, claimed by X, killed 30 pilgrims", "20 soldiers were killed in a blast. X claimed responsibility.": who claims an attack
 * did it to whom it struck, which stands beside the attack and not beside the claim. Not where several attacks may be meant.
 */
export function readClaimedAttack(
  context: StatementContext,
  verb: Predicate,
): readonly Candidate[] {
  const { document, lexicon, ends, predicates } = context;
  if (!CLAIMING.has(verb.lemma) || isDenied(document, verb.token)) return [];
  const claimed = claimedBy(document, lexicon, verb);
  if (claimed === null) return [];
  // "responsibility for dozens of *attacks*"
  const attacks = claimed.flatMap((attack) => ends.countedAt(attack));
  const sources = (verb.slots.get('subj') ?? []).flatMap((argument) =>
    ends.find(argument, 'head', false),
  );
  if (sources.length !== 1) return [];
  const named = attacks.flatMap((attack) => targetsOf(ends, predicates, attack));
  const struck =
    named.length > 0
      ? named
      : struckBy(document, lexicon, ends, predicates, verb.token, attacks[0] ?? null);
  return sources.flatMap((source) =>
    struck
      .filter(({ actor }) => actor.id !== source.actor.id)
      .map((target) =>
        candidateOf({
          type: 'fights',
          predicate: verb,
          source,
          target,
          sourceSlot: 'subj',
          targetSlot: 'attack',
          rule: 'claimed attack',
        }),
      ),
  );
}

/** "has not claimed", "no group claimed" */
function isDenied(document: Document, verb: number): boolean {
  return document
    .children(verb)
    .some(
      (child) =>
        document.dep(child) === 'neg' ||
        document.children(child).some((each) => document.lower(each) === 'no'),
    );
}

/** The nouns of the attacks that are claimed, none where only "responsibility" is said; null for claims of other things. */
function claimedBy(
  document: Document,
  lexicon: Lexicon,
  { token, slots, lemma }: Predicate,
): readonly number[] | null {
  const isDeed = (at: number): boolean =>
    lexicon.isOf('blow', document.lemma(at).toLowerCase()) ||
    isPlainlyHostile(document, lexicon, at, 'noun') ||
    isPlainlyHostile(document, lexicon, at, 'verb');
  for (const { token: object } of slots.get('obj') ?? []) {
    if (RESPONSIBILITY.test(document.lower(object))) {
      const attacks = [...whatFor(document, object), ...whatFor(document, token)];
      // Who takes responsibility for an accident has attacked nobody.
      return lemma === 'claim' || attacks.some(isDeed) ? attacks : null;
    }
    if (lemma === 'claim' && isDeed(object)) return [object];
  }
  // "multiple attacks, also claimed by X"
  const noun = document.head(token);
  return lemma === 'claim' && document.dep(token) === 'acl' && isDeed(noun) ? [noun] : null;
}

/** "responsibility for *the attack* and for *a raid*", "*attacks* for which X claimed responsibility". */
function whatFor(document: Document, token: number): readonly number[] {
  const found: number[] = [];
  for (const child of document.children(token)) {
    if (!/^(?:prep|conj)$/.test(document.dep(child)) || document.lower(child) !== 'for') continue;
    found.push(...whatFor(document, child));
    for (const inner of document.children(child)) {
      if (!/^p(?:obj|comp)$/.test(document.dep(inner))) continue;
      const clause = document.dep(token) === 'relcl' ? token : document.head(token);
      const isRelative = document.tag(inner).startsWith('W');
      if (!isRelative) found.push(...conjuncts(document, inner));
      else if (document.dep(clause) === 'relcl') found.push(document.head(clause));
    }
  }
  return found;
}

/** "the attack *on X*", "the murder *of X*", "killing *X*" */
function targetsOf(ends: EndFinder, predicates: Predicates, attack: number): readonly End[] {
  const deed = predicates.any(attack);
  if (!deed) return [];
  for (const slot of deed.kind === 'verb' ? ['obj'] : ['on', 'against', 'of', 'at', 'mod']) {
    const found = (deed.slots.get(slot) ?? [])
      .flatMap((argument) => ends.find(argument, 'inside', false))
      .filter(({ actor }) => actor.kind !== 'place' && !(slot === 'mod' && actor.kind === 'state'));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whom the attack struck: told beside its noun, or, where the noun only takes it up, in the sentences before. */
function struckBy(
  document: Document,
  lexicon: Lexicon,
  ends: EndFinder,
  predicates: Predicates,
  claim: number,
  attack: number | null,
): readonly End[] {
  const own = document.sentence(attack ?? claim);
  if (attack !== null) {
    const beside = harmedIn(document, lexicon, ends, predicates, own, claim);
    if (beside.length > 0) return beside;
  }
  for (let back = 1; back <= REACH && own - back >= 0; back++) {
    const before = harmedIn(document, lexicon, ends, predicates, own - back, claim);
    if (before.length > 0) return before;
  }
  return attack === null
    ? struckFarther(own - REACH - 1, (at) =>
        harmedIn(document, lexicon, ends, predicates, at, claim),
      )
    : [];
}

/** Whom the only sentence farther back tells of that harm befell somebody in: the attack that the whole text is about. */
function struckFarther(
  from: number,
  harmedAt: (sentence: number) => readonly End[],
): readonly End[] {
  let only: readonly End[] = [];
  for (let at = from; at >= Math.max(0, from - FARTHEST); at--) {
    const harmed = harmedAt(at);
    if (harmed.length > 0 && only.length > 0) return [];
    if (harmed.length > 0) only = harmed;
  }
  return only;
}

/** Who is harmed in a sentence by a thing, a blast or nobody named. */
function harmedIn(
  document: Document,
  lexicon: Lexicon,
  ends: EndFinder,
  predicates: Predicates,
  sentence: number,
  claim: number,
): readonly End[] {
  const [first, last] = document.sentenceTokens(sentence);
  const found: End[] = [];
  for (let token = first; token < last; token++) {
    if (token === claim || !lexicon.isOf('harming', document.lemma(token).toLowerCase())) continue;
    const verb = predicates.verb(token);
    if (!verb) continue;
    const doers = (verb.slots.get('subj') ?? []).flatMap((argument) =>
      ends.find(argument, 'head', false),
    );
    if (doers.some(({ actor }) => actor.kind !== 'person' || actor.identity !== 'described'))
      return [];
    for (const argument of verb.slots.get('obj') ?? []) {
      const harmed = ends.find(argument, 'head', false);
      // A bomber who killed himself is no victim of those who sent him.
      for (const end of harmed)
        if (!doers.some(({ actor }) => actor.id === end.actor.id)) found.push(end);
    }
  }
  return found;
}
