import type { Document } from '../../language/document.ts';
import { conjuncts, isNominal } from '../predicates/coordination.ts';
import type { Predicates } from '../predicates/find-predicates.ts';
import type { Argument, Predicate } from '../predicates/predicate.ts';

/** A predicate that stands in a clause without words of its own: the verb of another clause with other arguments. */
export interface ElidedPredicate {
  readonly predicate: Predicate;
  /** True where the short clause denies it ("Greece does not"). */
  readonly isNegated: boolean;
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
    found.push({ predicate: { ...verb, slots }, isNegated: false });
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
  if (
    !SHORT_VERBS.has(document.lemma(token).toLowerCase()) ||
    document.dep(token) === 'aux' ||
    document.dep(token) === 'auxpass'
  )
    return [];
  let subject: number | null = null;
  let isNegated = false;
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    if (dep === 'nsubj' && isNominal(document, child)) subject = child;
    else if (dep === 'neg') isNegated = true;
    else if (/^(?:dobj|attr|acomp|xcomp|prep|agent|nsubjpass|expl|oprd)$/.test(dep)) return [];
  }
  const antecedent = subject === null ? null : antecedentOf(document, predicates, token);
  if (subject === null || antecedent === null) return [];
  const original = antecedent.slots.get('subj') ?? [];
  const replaced: readonly Argument[] = [{ token: subject, origin: 'shared' }];
  const found: ElidedPredicate[] = [];
  let verb: Predicate | null = antecedent;
  for (let steps = 0; verb !== null && steps < 4; steps++) {
    const subjects: readonly Argument[] = verb.slots.get('subj') ?? [];
    if (!subjects.some((a) => original.some((b) => b.token === a.token))) break;
    const slots = new Map(verb.slots);
    slots.set('subj', replaced);
    found.push({ predicate: { ...verb, slots }, isNegated });
    verb = verb.complement === null ? null : predicates.verb(verb.complement);
  }
  return found;
}

/** The verb that a short clause repeats: of the clause before it that it is joined to. */
function antecedentOf(document: Document, predicates: Predicates, token: number): Predicate | null {
  for (const child of document.children(token)) {
    if (child < token && /^(?:ccomp|parataxis|advcl)$/.test(document.dep(child)))
      return predicates.verb(child);
  }
  const head = document.head(token);
  if (head !== token && /^(?:conj|advcl|parataxis|ccomp)$/.test(document.dep(token)))
    return predicates.verb(head);
  return null;
}
