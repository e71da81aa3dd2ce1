import type { Document } from '../../language/document.ts';
import { conjuncts } from './coordination.ts';
import type { Slots } from './verb-arguments.ts';
import { hasOwnSubject } from './verb-form.ts';

const RELATIVE_PRONOUNS = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** Classes of verbs with a whole clause for object, for subject. */
const CLAUSES_AS: ReadonlyMap<string, string> = new Map([
  ['obj', 'of-clause'],
  ['subj', 'by-clause'],
]);

/** Puts the noun that a relative clause belongs to where its pronoun or its gap stands. */
export function fillRelative(
  document: Document,
  token: number,
  slots: Slots,
  isOf: (className: string, word: string) => boolean,
): void {
  const clause = relativeClauseOf(document, token);
  if (clause === null) return;
  const nouns = antecedentsOf(document, clause);
  let isPlaced = false;
  for (const slot of [...slots.map.keys()]) {
    const args = slots.get(slot);
    const pronoun = args.find(
      (a) =>
        RELATIVE_PRONOUNS.has(document.lower(a.token)) && document.tag(a.token).startsWith('W'),
    );
    if (!pronoun) continue;
    isPlaced = true;
    const className = CLAUSES_AS.get(slot);
    if (className && isAboutClause(document, token, pronoun.token, className, isOf)) {
      slots.take(slot);
      continue;
    }
    const others = slots.take(slot).filter((a) => a !== pronoun);
    addAntecedents(slots, slot, nouns);
    slots.addAll(slot, others, 'own');
  }
  if (isPlaced || clause !== token || hasOwnedNoun(document, token)) return;
  if (hasPronoun(document, token) && !slots.has('obj')) {
    addAntecedents(slots, 'obj', nouns);
    return;
  }
  // A stranded preposition takes the noun: "the group it had talked to".
  for (const child of document.children(token)) {
    if (document.dep(child) !== 'prep' || document.children(child).length > 0) continue;
    addAntecedents(slots, document.lower(child), nouns);
    return;
  }
  if (
    slots.has('subj') &&
    !slots.has('obj') &&
    hasOwnSubject(document, token) &&
    !hasAdverbialRelative(document, token)
  ) {
    addAntecedents(slots, 'obj', nouns);
  }
}

/** "X accused Y of arming Z, *which* Y denied", "…, *which* prompted Y to act": what such a "which" stands for is all that was said before it. */
function isAboutClause(
  document: Document,
  verb: number,
  pronoun: number,
  className: string,
  isOf: (className: string, word: string) => boolean,
): boolean {
  if (document.lower(pronoun) !== 'which' || document.word(pronoun - 1) !== ',') return false;
  // "apologised for both sides, which the strikers called *an insult*": several are not one thing.
  const isNamedOne =
    className === 'of-clause' &&
    /^NNP?S$/.test(document.tag(document.head(verb))) &&
    document
      .children(verb)
      .some(
        (child) =>
          document.dep(child) === 'oprd' && /^an?$/.test(document.lower(document.leftEdge(child))),
      );
  return isNamedOne || isOf(className, document.lemma(verb).toLowerCase());
}

/** True where a relative pronoun is the subject of a clause. */
export function hasRelative(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    if (
      RELATIVE_PRONOUNS.has(document.lower(child)) &&
      (document.dep(child) === 'nsubj' || document.dep(child) === 'nsubjpass')
    )
      return true;
  }
  return false;
}

function addAntecedents(slots: Slots, slot: string, nouns: readonly number[]): void {
  slots.addAll(
    slot,
    nouns.map((token) => ({ token, origin: 'relative' as const })),
    'relative',
  );
}

/**
 * The nouns that a relative clause belongs to: the one next to it; all of a coordination behind which it stands in the plural
 * ("Kenya and Uganda, which *have* …"), or that it hangs on as a whole.
 */
function antecedentsOf(document: Document, clause: number): readonly number[] {
  const noun = document.head(clause);
  const one = oneOf(document, noun);
  if (one !== null) return [one];
  const named = namedByCopula(document, clause);
  if (named !== null) return [named];
  const opening = document.leftEdge(clause);
  const first = document.dep(noun) === 'conj' ? document.head(noun) : noun;
  const all = conjuncts(document, first).filter((each) => each < opening);
  if (all.length < 2 || document.word(opening - 1) !== ',') return [noun];
  const isOfAll = first === noun || isPlural(document, clause);
  const isNamed = all.every((each) => document.pos(each) === 'PROPN');
  return isOfAll && isNamed ? all : [noun];
}

/** "X, *one* of the groups that …", "*X* is one of the groups that …": whom a clause about all of them is told of; null for no such clause. */
function oneOf(document: Document, noun: number): number | null {
  const of = document.head(noun);
  const one = document.head(of);
  if (document.lower(of) !== 'of' || document.lower(one) !== 'one' || !isPluralNoun(document, noun))
    return null;
  if (document.dep(one) === 'appos') return document.head(one);
  const copula = document.head(one);
  if (document.dep(one) !== 'attr' || !/^(?:be|become)$/.test(document.lemma(copula))) return one;
  const [subject, ...others] = document.childrenBy(copula, /^(?:nsubj|neg)$/);
  return subject !== undefined && others.length === 0 ? subject : one;
}

function isPluralNoun(document: Document, noun: number): boolean {
  return /^NNP?S$/.test(document.tag(noun));
}

/** "*Norway* was the first country to recognise X", "*Peru* is a state that arms rebels": whom a noun says something of, by name. */
export function namedByCopula(document: Document, clause: number): number | null {
  const noun = document.head(clause);
  if (document.word(document.leftEdge(clause) - 1) === ',') return null;
  const above = document.head(noun);
  // "*X* was among the first states to recognise Y", "*X* was one of the first to …"
  const isAmong = document.dep(noun) === 'pobj' && document.lower(above) === 'among';
  const copula = isAmong ? document.head(above) : above;
  const isStatus = /^(?:acomp|attr)$/.test(document.dep(noun));
  // "the army was *the first* to congratulate X": a rank without its noun.
  const isRank = isStatus && /^(?:first|last|latest|second|third)$/.test(document.lower(noun));
  const isNamed =
    isStatus &&
    (document.lower(noun) === 'one' ||
      (document.tag(noun) === 'NN' && document.pos(noun) === 'NOUN'));
  if (!isAmong && !isRank && !isNamed) return null;
  if (!/^(?:be|become)$/.test(document.lemma(copula))) return null;
  // "X received Y, *becoming* the first state to …"
  const isBeside = document.tag(copula) === 'VBG' && document.dep(copula) === 'advcl';
  const holder = isBeside ? document.head(copula) : copula;
  const [subject, ...others] = document.childrenBy(holder, /^(?:nsubj|neg)$/);
  if (subject === undefined || others.length > 0) return null;
  if (isAmong || isRank) return document.tag(subject).startsWith('NN') ? subject : null;
  const isOne =
    document.tag(subject) === 'NNP' ||
    document.entity(subject) !== null ||
    /^s?he$/.test(document.lower(subject)) ||
    (document.tag(subject) === 'NN' && isFirst(document, noun));
  return isOne ? subject : null;
}

/** "the *first* state to …", "the *only* party that …" */
function isFirst(document: Document, noun: number): boolean {
  return document
    .children(noun)
    .some((child) => /^(?:first|last|latest|only|second|third)$/.test(document.lower(child)));
}

/** "which have", "who were", "which support" */
function isPlural(document: Document, clause: number): boolean {
  const helpers = [...document.children(clause)].filter((child) =>
    /^aux/.test(document.dep(child)),
  );
  return [clause, ...helpers].some(
    (each) => document.tag(each) === 'VBP' || /^(?:have|are|were|do)$/.test(document.lower(each)),
  );
}

function hasAdverbialRelative(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    if (['where', 'when', 'why', 'how'].includes(document.lower(child))) return true;
    if (document.dep(child) === 'prep') {
      for (const inner of document.children(child))
        if (document.tag(inner).startsWith('W')) return true;
    }
  }
  return false;
}

/** "whose chairman had tried": the noun has its place in front of another one. */
function hasOwnedNoun(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    for (const inner of document.children(child))
      if (document.dep(inner) === 'poss' && document.tag(inner) === 'WP$') return true;
  }
  return false;
}

function hasPronoun(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    if (document.dep(child) === 'dobj' && document.tag(child).startsWith('W')) return true;
  }
  return false;
}

/** The relative clause whose verb is coordinated with or is this token, or null. */
function relativeClauseOf(document: Document, token: number): number | null {
  let at = token;
  for (let steps = 0; steps < 5; steps++) {
    if (document.dep(at) === 'relcl') return at;
    if (!['xcomp', 'ccomp', 'conj'].includes(document.dep(at))) return null;
    const head = document.head(at);
    if (head === at) return null;
    at = head;
  }
  return null;
}
