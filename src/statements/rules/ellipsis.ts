import type { Document } from '../../language/document.ts';
import type { Candidate } from '../candidate.ts';
import { conjuncts, isNominal } from '../predicates/coordination.ts';
import type { Predicates } from '../predicates/find-predicates.ts';
import type { Argument, Predicate } from '../predicates/predicate.ts';

/** A predicate that stands in a clause without words of its own: the verb of another clause with other arguments. */
export interface ElidedPredicate {
  readonly predicate: Predicate;
  /** True where the short clause denies it ("Greece does not"). */
  readonly isNegated: boolean;
  /** The short clause's own verb, where it and not the other one decides whether it holds ("may do *the same*"); else null. */
  readonly at: number | null;
}

/**
 * The predicates of clauses that leave their verb out: "Cuba supports the Front, Kenya the Movement" (gapping) and
 * "Turkey wants to meet them; Greece does not", "as did Hungary" (verb phrase ellipsis).
 */
export function readEllipsis(
  document: Document,
  predicates: Predicates,
  token: number,
): readonly ElidedPredicate[] {
  return [...gapped(document, predicates, token), ...short(document, predicates, token)];
}

/** What the words of another clause say of a short one. */
export function asElided(
  candidate: Candidate,
  { predicate, isNegated, at }: ElidedPredicate,
): readonly Candidate[] {
  const rule = `ellipsis, ${candidate.rule}`;
  if (at === null) return [{ ...candidate, rule, negation: isNegated ? 'turned' : 'own' }];
  // "Togo expelled two envoys of Benin. Benin did the same": not to its own.
  if (candidate.target.actor.actsFor === candidate.source.actor.id) return [];
  return [
    {
      ...candidate,
      rule,
      predicate: { ...candidate.predicate, token: at },
      triggerTokens: [predicate.token],
    },
  ];
}

function gapped(
  document: Document,
  predicates: Predicates,
  token: number,
): readonly ElidedPredicate[] {
  const found: ElidedPredicate[] = [];
  for (const subject of document.children(token)) {
    if (document.dep(subject) !== 'gap-subj') continue;
    const verb = predicates.verb(token);
    if (!verb) continue;
    const slots = new Map(verb.slots);
    // "Peru was accused by Chile, Cuba by Spain": who is named first undergoes it there too.
    slots.set(
      verb.isPassive ? 'obj' : 'subj',
      conjuncts(document, subject).map((each) => ({ token: each, origin: 'shared' as const })),
    );
    for (const child of document.children(subject)) {
      if (document.dep(child) === 'gap-obj') putObject(document, slots, child);
      else if (document.dep(child) === 'gap-prep') putObjectOf(document, slots, child, verb);
    }
    found.push({ predicate: { ...verb, slots }, isNegated: false, at: null });
  }
  return found;
}

/** A bare number ("Chile 40") counts the same as the clause before, whose object stands for it. */
function putObject(
  document: Document,
  slots: Map<string, readonly Argument[]>,
  token: number,
): void {
  if (document.tag(token) !== 'CD') slots.set('obj', [{ token, origin: 'shared' }]);
}

function putObjectOf(
  document: Document,
  slots: Map<string, readonly Argument[]>,
  preposition: number,
  verb: Predicate,
): void {
  const word = document.lower(preposition);
  const slot = verb.isPassive && word === 'by' ? 'subj' : word;
  for (const child of document.children(preposition)) {
    if (document.tag(child) !== 'CD') slots.set(slot, [{ token: child, origin: 'shared' }]);
  }
}

const SHORT_VERBS = new Set(['do', 'have', 'be', 'will', 'can', 'would']);

function short(
  document: Document,
  predicates: Predicates,
  token: number,
): readonly ElidedPredicate[] {
  const echo = isEcho(document, token);
  if (!echo && !isBareHelper(document, token)) return [];
  // "plotted to kidnap X, as they did last June": of which deed, the words do not say.
  const isLike = document.children(token).some((child) => document.lower(child) === 'as');
  const own = document
    .children(token)
    .find((child) => document.dep(child) === 'nsubj' && isNominal(document, child));
  const subjects =
    own !== undefined
      ? conjuncts(document, own)
      : echo
        ? (predicates.verb(token)?.slots.get('subj') ?? []).map((each) => each.token)
        : [];
  const first = antecedentOf(document, predicates, token, echo);
  if (subjects.length === 0 || first === null) return [];
  // "When X asked them to leave, they did": what was asked for, not the asking.
  const isPronoun = subjects.every((each) => document.pos(each) === 'PRON');
  if (isLike && isPronoun) return [];
  const isAsked = isPronoun && first.complement !== null;
  const antecedent = isAsked ? predicates.verb(first.complement ?? token) : first;
  if (antecedent === null) return [];
  const original = antecedent.slots.get('subj') ?? [];
  // Who was asked is who "they" are there.
  const replaced = isAsked
    ? original
    : subjects.map((each): Argument => ({ token: each, origin: 'shared' }));
  const isNegated = document.children(token).some((child) => document.dep(child) === 'neg');
  const at = echo || isAsked ? token : null;
  const found: ElidedPredicate[] = [];
  let verb: Predicate | null = antecedent;
  for (let steps = 0; verb !== null && steps < 4; steps++) {
    const doers: readonly Argument[] = verb.slots.get('subj') ?? [];
    if (!doers.some((a) => original.some((b) => b.token === a.token))) break;
    const slots = new Map(verb.slots);
    slots.set('subj', replaced);
    found.push({ predicate: { ...verb, slots }, isNegated, at });
    verb = verb.complement === null ? null : predicates.verb(verb.complement);
  }
  return found;
}

const WHEREABOUTS =
  /^(?:aboard|abroad|ahead|alive|alone|aloft|ashore|asleep|away|behind|here|home|in|indoors|inside|near|nearby|out|outside|overseas|present|there|under|underway|upstairs)$/;

/** "Greece *does* not", "as *did* Hungary": a helper with a subject and nothing else. */
function isBareHelper(document: Document, token: number): boolean {
  return (
    SHORT_VERBS.has(document.lemma(token).toLowerCase()) &&
    !/^aux/.test(document.dep(token)) &&
    !document.children(token).some(
      (child) =>
        /^(?:dobj|attr|acomp|xcomp|prep|agent|nsubjpass|expl|oprd)$/.test(document.dep(child)) ||
        // "while the minister was *inside*"
        (document.dep(child) === 'advmod' && WHEREABOUTS.test(document.lower(child))),
    )
  );
}

/** "did *likewise*", "did *the same*", "has threatened to do *so*", "followed *suit*". */
export function isEcho(document: Document, token: number): boolean {
  const lemma = document.lemma(token).toLowerCase();
  const children = document.children(token);
  if (lemma === 'follow')
    return children.some(
      (child) => document.lower(child) === 'suit' && document.dep(child) === 'dobj',
    );
  if (lemma !== 'do' || /^aux/.test(document.dep(token))) return false;
  return children.some(
    (child) => child > token && /^(?:likewise|same|so)$/.test(document.lower(child)),
  );
}

/** The verb that a short clause repeats: of the clause before it that it is joined to; an echo may stand in a sentence of its own. */
function antecedentOf(
  document: Document,
  predicates: Predicates,
  token: number,
  isEcho: boolean,
): Predicate | null {
  for (const child of document.children(token)) {
    if (child < token && /^(?:ccomp|parataxis|advcl|clause)$/.test(document.dep(child)))
      return predicates.verb(child);
  }
  let at = token;
  // "has threatened to do so"
  while (isEcho && document.dep(at) === 'xcomp') at = document.head(at);
  const head = document.head(at);
  if (head !== at)
    return /^(?:conj|advcl|parataxis|ccomp)$/.test(document.dep(at)) ? predicates.verb(head) : null;
  const sentence = document.sentence(at);
  if (!isEcho || sentence === 0) return null;
  const [first, last] = document.sentenceTokens(sentence - 1);
  for (let each = first; each < last; each++) {
    if (document.head(each) !== each) continue;
    const verb = predicates.verb(each);
    // Of several deeds any may be meant, and "do so" may be what somebody was asked for.
    const isOne = !document.children(each).some((child) => document.dep(child) === 'conj');
    return isOne && verb?.complement === null ? verb : null;
  }
  return null;
}
