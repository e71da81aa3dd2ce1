import type { Document, Revision } from './document.ts';
import { firstOfGroup } from './verb-group.ts';

/**
 * "two men were hit by gunfire and a guard went missing": the subject of a second clause taken for another conjunct of the noun before it.
 * A verb with tense and without "and" of its own before it must have its subject there.
 */
export function subjectTakenForConjunct(
  document: Document,
  verb: number,
): readonly Revision[] | null {
  if (document.dep(verb) !== 'conj') return null;
  const before = firstOfGroup(document, verb) - 1;
  const subject = document.word(before) === ',' ? conjunctUpTo(document, before) : before;
  const noun = document.head(subject);
  if (document.dep(subject) !== 'conj' || !/^(?:NOUN|PROPN)$/.test(document.pos(subject)))
    return null;
  const joint = document.leftEdge(subject) - 1;
  // "Seoul expels a reporter, Tokyo recalls its envoy"
  const isHeadline =
    document.word(joint) === ',' &&
    /^VB[PZ]$/.test(document.tag(verb)) &&
    document.dep(noun) === 'dobj';
  const isJoined = /^(?:and|but)$/.test(document.lower(joint)) || isHeadline;
  if (!isJoined || document.dep(noun) === 'nsubj') return null;
  const clause = clauseOf(document, noun);
  return clause === null || clause > subject
    ? null
    : [
        { token: subject, head: verb, dep: 'nsubj' },
        { token: verb, head: clause, dep: 'conj' },
        ...nameOfBody(document, subject, before),
      ];
}

/**
 * "approved the plan and *the secretary*, Ann Holm, signed it", "…, and *a militia* loyal to Lima, the Hawks, pulled out": the conjunct that an
 * apposition between commas ends; the comma itself where there is none.
 */
function conjunctUpTo(document: Document, comma: number): number {
  const name = document.head(comma);
  let at = name < comma && document.dep(name) === 'conj' ? name : comma - 1;
  for (let steps = 0; steps < 6 && document.head(at) !== at; steps++) {
    const last = document.rightEdge(at);
    if (document.dep(at) === 'conj' && last >= comma - 1)
      return last <= comma && appositionAtEnd(document, at, comma) !== null ? at : comma;
    at = document.head(at);
  }
  return comma;
}

/** The apposition that closes a noun phrase before a comma, on its noun or on a name in it, or null. */
function appositionAtEnd(document: Document, noun: number, comma: number): number | null {
  let at = comma - 1;
  while (at !== noun && at > noun && document.head(at) !== at) {
    const isAside = document.word(document.leftEdge(at) - 1) === ',';
    if (document.dep(at) === 'appos' && isAside) return at;
    at = document.head(at);
  }
  return null;
}

/** "a militia loyal to Lima, *the Hawks*": the name of a body is none of the place that it is loyal to. */
function nameOfBody(document: Document, noun: number, comma: number): readonly Revision[] {
  const name = document.word(comma) === ',' ? appositionAtEnd(document, noun, comma) : null;
  if (name === null || document.head(name) === noun || document.pos(name) !== 'PROPN') return [];
  const isBody =
    document.tag(noun) === 'NN' && /^an?$/.test(document.lower(document.leftEdge(noun)));
  return isBody && document.entity(name)?.label !== 'GPE' ? [{ token: name, head: noun }] : [];
}

/** "X called for calm, and Finland, holder of the chair, urged Y": the subject of the second clause taken for a conjunct of the first verb. */
export function subjectTakenForClause(
  document: Document,
  verb: number,
): readonly Revision[] | null {
  if (document.dep(verb) !== 'conj') return null;
  const first = document.head(verb);
  const edge = document.word(verb - 1) === ',' ? verb - 2 : verb - 1;
  const subject = document
    .children(first)
    .find(
      (child) =>
        child > first &&
        child < verb &&
        document.dep(child) === 'conj' &&
        /^(?:NOUN|PROPN)$/.test(document.pos(child)),
    );
  if (subject === undefined || document.pos(first) !== 'VERB') return null;
  const right = document.rightEdge(subject);
  return right === edge || right === verb - 1
    ? [{ token: subject, head: verb, dep: 'nsubj' }]
    : null;
}

/** "obliges Peru to leave the town and Chile to disarm its men": the second of two doers taken for one more thing that the first one leaves. */
export function secondDoer(document: Document, verb: number): readonly Revision[] | null {
  if (document.tag(verb) !== 'VB' || !/^(?:acl|advcl|relcl|xcomp)$/.test(document.dep(verb)))
    return null;
  const to = document.children(verb).find((child) => document.tag(child) === 'TO');
  const first = document.head(verb);
  if (to === undefined || document.tag(first) !== 'VB' || first > verb) return null;
  if (!document.children(first).some((child) => document.tag(child) === 'TO')) return null;
  for (let doer = to - 1; doer > first; doer--) {
    if (document.dep(doer) !== 'conj' || document.rightEdge(doer) !== to - 1) continue;
    const left = document.leftEdge(doer);
    if (document.lower(left - 1) !== 'and' || !document.isWithin(doer, first)) return null;
    if (!/^(?:NOUN|PROPN)$/.test(document.pos(doer))) return null;
    return [
      { token: doer, head: verb, dep: 'nsubj' },
      { token: verb, head: document.head(first), dep: document.dep(first) },
    ];
  }
  return null;
}

/** Verbs that a clause without "that" may stand behind. */
const CLAUSAL =
  /^(?:accept|add|admit|agree|allege|announce|argue|ask|assume|believe|charge|claim|complain|confirm|decide|declare|demand|deny|ensure|estimate|expect|fear|feel|find|guarantee|hear|hope|insist|know|learn|make|mean|note|order|pledge|predict|promise|propose|protest|prove|realise|realize|recommend|report|reveal|say|see|show|suggest|suspect|swear|tell|think|threaten|understand|urge|vow|warn|watch|wish|write)$/;

/**
 * "X welcomed *the move* and *Y* did likewise": an object and the subject of the next clause taken for the subjects of one clause that is what X
 * welcomed. A verb that takes no clause has the first as its object.
 */
export function objectTakenForSubject(
  document: Document,
  verb: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] | null {
  const first = document.head(verb);
  const fronted =
    objectOfFrontedClause(document, verb, isDeed) ?? objectOfWhatIsSaid(document, verb);
  if (fronted !== null) return fronted;
  if (document.dep(verb) !== 'ccomp' || first > verb || document.pos(first) !== 'VERB') return null;
  const lemma = document.lemma(first).toLowerCase();
  if (CLAUSAL.test(lemma) || !isDeed(lemma)) return null;
  const object = document
    .children(verb)
    .find((child) => document.dep(child) === 'nsubj' && document.leftEdge(child) === first + 1);
  if (object === undefined) return null;
  const hasObject = document.children(first).some((child) => document.dep(child) === 'dobj');
  const subjects = document.children(object).filter((child) => document.dep(child) === 'conj');
  const [subject] = subjects;
  if (hasObject || subjects.length !== 1 || subject === undefined) return null;
  if (document.rightEdge(subject) !== firstOfGroup(document, verb) - 1) return null;
  return [
    { token: object, head: first, dep: 'dobj' },
    { token: subject, head: verb, dep: 'nsubj' },
    { token: verb, head: first, dep: 'conj' },
  ];
}

const LATE_SAYING = /^(?:add|announce|claim|confirm|report|say|tell|write)$/;

/**
 * "Ghana attacked *Togo*, a diplomat familiar with the matter told reporters": the object of what is said taken for who says it, and the speaker
 * for another name of it.
 */
function objectOfWhatIsSaid(document: Document, verb: number): readonly Revision[] | null {
  if (!LATE_SAYING.test(document.lemma(verb))) return null;
  const [object] = document.childrenBy(verb, /^nsubj$/);
  if (object === undefined || object > verb) return null;
  const deed = document.leftEdge(object) - 1;
  if (document.dep(deed) !== 'ccomp' || document.head(deed) !== verb) return null;
  if (document.pos(deed) !== 'VERB' || CLAUSAL.test(document.lemma(deed))) return null;
  const hasSubject = document.childrenBy(deed, /^nsubj$/).some((child) => child < deed);
  if (!hasSubject || document.childrenBy(deed, /^(?:dobj|auxpass)$/).length > 0) return null;
  const [speaker] = document.childrenBy(object, /^appos$/);
  if (speaker === undefined || document.rightEdge(speaker) !== firstOfGroup(document, verb) - 1)
    return null;
  if (document.word(document.leftEdge(speaker) - 1) !== ',') return null;
  return [
    { token: object, head: deed, dep: 'dobj' },
    { token: speaker, head: verb, dep: 'nsubj' },
  ];
}

const FRONTING = /^(?:after|as|before|once|since|when|while)$/;

/**
 * "After a strike had killed *the colonel*, a commander, *Kor* blamed Peru": the object of the clause in front taken for the subject, and the subject
 * for another name of his.
 */
function objectOfFrontedClause(
  document: Document,
  verb: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] | null {
  const object = document.children(verb).find((child) => document.dep(child) === 'nsubj');
  if (object === undefined || object > verb) return null;
  const clause = document.leftEdge(object) - 1;
  if (document.pos(clause) !== 'VERB' || document.head(clause) !== verb) return null;
  if (!isDeed(document.lemma(clause).toLowerCase())) return null;
  const parts = [...document.children(clause)];
  const isFronted = parts.some(
    (child) => document.dep(child) === 'mark' && FRONTING.test(document.lower(child)),
  );
  const hasSubject = parts.some((child) => document.dep(child) === 'nsubj');
  if (!isFronted || !hasSubject || parts.some((child) => document.dep(child) === 'dobj'))
    return null;
  const subject = document
    .children(object)
    .find(
      (child) =>
        document.dep(child) === 'appos' &&
        document.rightEdge(child) === firstOfGroup(document, verb) - 1 &&
        document.word(document.leftEdge(child) - 1) === ',',
    );
  return subject === undefined
    ? null
    : [
        { token: object, head: clause, dep: 'dobj' },
        { token: clause, dep: 'advcl' },
        { token: subject, head: verb, dep: 'nsubj' },
      ];
}

/** The verb that governs a noun, or null. */
function clauseOf(document: Document, noun: number): number | null {
  for (let at = noun, steps = 0; steps < 8; steps++) {
    const head = document.head(at);
    if (head === at) return null;
    if (document.pos(head) === 'VERB') return head;
    at = head;
  }
  return null;
}
