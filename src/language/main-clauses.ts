import type { Document, Revision } from './document.ts';
import { firstOfGroup, hasHelper } from './verb-group.ts';

/** Words that open a subordinate clause before the main one. */
const OPENERS = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'once',
  'since',
  'though',
  'until',
  'when',
  'while',
]);

/**
 * Long sentences with an opening clause, or with relative clauses between subject and verb, whose main verb lost its subject to them:
 * "After the guards shelled the port, Peru, which had ships there, protested" with "Peru" taken for an apposition of "port".
 */
export function mainClauses(document: Document, sentence: number): readonly Revision[] {
  const [first, last] = document.sentenceTokens(sentence);
  const revisions: Revision[] = [];
  for (let verb = first + 1; verb < last; verb++) {
    if (!isTensed(document, verb)) continue;
    revisions.push(
      ...(besideSemicolon(document, verb) ??
        judgedPlan(document, verb) ??
        openingTakenForMain(document, first, verb) ??
        conjunctOfOpening(document, first, verb) ??
        mainInsideOpening(document, first, verb) ??
        twoSubjects(document, verb) ??
        parted(document, first, verb) ??
        subjectInOpening(document, first, verb, 0) ??
        []),
    );
  }
  return revisions;
}

/** "Peru's decision to pardon the officers was condemned": the object of what is decided taken for the subject of the main verb. */
function judgedPlan(document: Document, verb: number): readonly Revision[] | null {
  if (document.dep(verb) !== 'ccomp') return null;
  const deed = document.head(verb);
  const plan = document.head(deed);
  if (document.tag(deed) !== 'VB' || document.dep(deed) !== 'acl' || deed > verb) return null;
  if (document.pos(plan) !== 'NOUN' || document.head(plan) !== plan) return null;
  const [object, second] = document.childrenBy(verb, /^nsubj(?:pass)?$/);
  const isObject =
    object !== undefined && second === undefined && document.leftEdge(object) === deed + 1;
  if (!isObject || document.childrenBy(verb, /^mark$/).length > 0) return null;
  return [
    { token: verb, head: verb, dep: 'ROOT' },
    { token: plan, head: verb, dep: document.dep(object) },
    { token: object, head: deed, dep: 'dobj' },
  ];
}

/** True for a verb with tense that is no helper; a past form may be taken for a participle. */
function isTensed(document: Document, token: number): boolean {
  if (!/^(?:VERB|AUX)$/.test(document.pos(token)) || /^aux/.test(document.dep(token))) return false;
  return /^VB[DZPN]$/.test(document.tag(token));
}

const SUBJECT = /^(?:nsubj|nsubjpass|csubj|expl)$/;

/** The revisions that give a verb without a subject the noun phrase that the opening before it swallowed. */
function subjectInOpening(
  document: Document,
  first: number,
  verb: number,
  from: number,
): readonly Revision[] | null {
  if (document.childrenBy(verb, SUBJECT).length > 0) return null;
  if (document.tag(verb) === 'VBN' && (hasHelper(document, verb) || document.dep(verb) !== 'ROOT'))
    return null;
  if (!/^(?:ROOT|conj|ccomp)$/.test(document.dep(verb)) || !isBehindComma(document, verb))
    return null;
  const opening = document
    .childrenBy(verb, /^(?:advcl|prep|npadvmod)$/)
    .find((child) => child < verb && document.leftEdge(child) <= first + 1);
  if (opening === undefined) return null;
  const subject = swallowed(document, Math.max(from, opening), verb);
  return subject === null ? null : subjectRevisions(document, subject, verb);
}

/** A comma closes what stands between the subject and the verb, or the verb follows its subject at once. */
function isBehindComma(document: Document, verb: number): boolean {
  const before = firstOfGroup(document, verb) - 1;
  return (
    before >= 0 &&
    (document.word(before) === ',' ||
      /^NN/.test(document.tag(before)) ||
      document.entity(before)?.label === 'DATE')
  );
}

/** The last noun phrase before a verb that stands behind a comma as no member of a list. */
function swallowed(document: Document, from: number, verb: number): number | null {
  let found: number | null = null;
  for (let token = from + 1; token < verb; token++) {
    if (!isCandidate(document, token)) continue;
    // A name within a modifier of the one before is no subject of its own.
    if (found !== null && isWithinRelative(document, token, found)) continue;
    const isListed = document.dep(token) === 'conj' && document.head(token) === found;
    if (!isListed) found = token;
  }
  return found;
}

function isCandidate(document: Document, token: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(document.pos(token))) return false;
  if (!/^(?:appos|conj|npadvmod|dobj|nmod|dep)$/.test(document.dep(token))) return false;
  if (/^(?:DATE|TIME)$/.test(document.entity(token)?.label ?? '')) return false;
  const left = document.leftEdge(token);
  return left > 0 && document.word(left - 1) === ',' && document.head(token) < token;
}

function isWithinRelative(document: Document, token: number, noun: number): boolean {
  for (let at = token; at !== noun && document.head(at) !== at; at = document.head(at)) {
    if (/^(?:relcl|acl|appos)$/.test(document.dep(at)) && at > noun && document.isWithin(at, noun))
      return true;
  }
  // "Libya, which …": a relative clause hung on a noun further up still belongs to the one before its pronoun.
  for (let at = noun + 1; at < token; at++)
    if (/^W/.test(document.tag(at)) && document.isWithin(token, document.head(at))) return true;
  return false;
}

/** The subject goes to its verb, and what follows the subject up to the verb goes to the subject. */
function subjectRevisions(document: Document, subject: number, verb: number): readonly Revision[] {
  const revisions: Revision[] = [{ token: subject, head: verb, dep: 'nsubj' }];
  if (document.tag(verb) === 'VBN') revisions.push({ token: verb, tag: 'VBD' });
  for (let token = subject + 1; token < firstOfGroup(document, verb); token++) {
    const head = document.head(token);
    const isOutside = head < subject && !document.isWithin(token, subject);
    if (
      isOutside &&
      /^(?:relcl|acl|advcl)$/.test(document.dep(token)) &&
      /^VB[DZPNG]$/.test(document.tag(token))
    )
      revisions.push({
        token,
        head: subject,
        dep: document.dep(token) === 'advcl' ? 'acl' : document.dep(token),
      });
  }
  return revisions;
}

/** "As the strike began, the port, which …, called in the army": a main clause taken for an object with its participle. */
function openingTakenForMain(
  document: Document,
  first: number,
  verb: number,
): readonly Revision[] | null {
  if (document.dep(verb) !== 'ROOT' || !OPENERS.has(document.lower(first))) return null;
  const [opener] = document.childrenBy(verb, /^(?:mark|advmod)$/);
  if (opener !== first || document.childrenBy(verb, SUBJECT).length === 0) return null;
  for (const subject of document.childrenBy(verb, /^(?:dobj|npadvmod|appos|conj|dep)$/)) {
    if (subject < verb || !isCandidate(document, subject)) continue;
    const main = document
      .childrenBy(subject, /^acl$/)
      .find((child) => /^VB[DN]$/.test(document.tag(child)) && document.word(child - 1) === ',');
    if (main === undefined || document.childrenBy(main, /^agent$/).length > 0) continue;
    return [
      { token: subject, head: main, dep: 'nsubj' },
      { token: main, head: main, dep: 'ROOT', tag: 'VBD' },
      { token: verb, head: main, dep: 'advcl' },
    ];
  }
  return null;
}

/** "Peru expels envoys; Chile vows revenge": two sentences taken for what the second one says; the first hangs on it as `clause`. */
function besideSemicolon(document: Document, verb: number): readonly Revision[] | null {
  if (document.dep(verb) !== 'ccomp' || document.head(verb) < verb) return null;
  const above = document.head(verb);
  const mark = document
    .childrenBy(above, /^punct$/)
    .find((child) => child > verb && child < above && document.word(child) === ';');
  if (mark === undefined || document.rightEdge(verb) > mark) return null;
  // "Peru wants to go; Chile does not" needs the clause that it repeats.
  if (/^(?:be|can|do|have|will|would)$/.test(document.lemma(above))) {
    // "Peru backs X, and Chile does too; Togo does not": both repeat the first.
    const isShort = document.lemma(verb) === document.lemma(above);
    return isShort && document.dep(above) === 'conj'
      ? [{ token: verb, head: document.head(above), dep: 'conj' }]
      : null;
  }
  return [{ token: verb, dep: 'clause' }];
}

/** "Since the general refuses to talk, Peru has asked": the main verb joined to that of the opening. */
function conjunctOfOpening(
  document: Document,
  first: number,
  verb: number,
): readonly Revision[] | null {
  if (document.dep(verb) !== 'ROOT' || !OPENERS.has(document.lower(first))) return null;
  if (document.childrenBy(verb, /^(?:mark|advmod)$/)[0] !== first) return null;
  const main = document
    .childrenBy(verb, /^conj$/)
    .find(
      (child) =>
        isTensed(document, child) && document.word(firstOfGroup(document, child) - 1) === ',',
    );
  if (main === undefined) return null;
  const subject = swallowed(document, verb, main);
  if (subject === null) return null;
  const old = document.childrenBy(main, /^nsubj$/);
  return [
    { token: main, head: main, dep: 'ROOT' },
    { token: verb, head: main, dep: 'advcl' },
    // "to nobody but the bishop of Bissau, Peru, has …": what stands in front of the true subject belongs to the opening.
    ...old.map((token): Revision => ({ token, head: verb, dep: 'dep' })),
    ...old
      .flatMap((token) => document.childrenBy(token, /^prep$/))
      .filter((token) => token > subject)
      .map((token): Revision => ({ token, head: subject })),
    ...subjectRevisions(document, subject, main),
  ];
}

/** "Shocked by a video in which guards are seen, the cabinet recalled X and thanked Y": the main verb taken into the relative clause of the opening. */
function mainInsideOpening(
  document: Document,
  first: number,
  verb: number,
): readonly Revision[] | null {
  if (document.head(verb) !== verb) return null;
  const opening = document
    .childrenBy(verb, SUBJECT)
    .find((child) => child === first && /^VB[NG]$/.test(document.tag(child)));
  if (opening === undefined) return null;
  for (let main = opening + 1; main < verb; main++) {
    if (document.dep(main) !== 'conj' || !/^VB[DZP]$/.test(document.tag(main))) continue;
    const [subject] = document.childrenBy(main, SUBJECT);
    if (subject === undefined || document.word(document.leftEdge(subject) - 1) !== ',') continue;
    return [
      { token: main, head: main, dep: 'ROOT' },
      { token: opening, head: main, dep: 'advcl' },
      { token: verb, head: main, dep: 'conj' },
      ...[...Array(main - opening).keys()]
        .map((offset) => opening + offset)
        .filter((token) => isSecondParticiple(document, token, opening))
        .map((token): Revision => ({ token, head: opening, dep: 'conj' })),
    ];
  }
  return null;
}

/** "…, and pressed by X": a bare participle behind a comma and "and" goes with the first one. */
function isSecondParticiple(document: Document, token: number, opening: number): boolean {
  return (
    document.dep(token) === 'conj' &&
    document.tag(token) === document.tag(opening) &&
    !hasHelper(document, token) &&
    document.lower(token - 1) === 'and' &&
    document.word(token - 2) === ','
  );
}

/** A verb with the subject of an opening clause beside its own, or in its place. */
function twoSubjects(document: Document, verb: number): readonly Revision[] | null {
  const subjects = document.childrenBy(verb, /^nsubj(?:pass)?$/).filter((child) => child < verb);
  const [outer, inner] = subjects;
  if (outer === undefined || verb - outer < 6) return null;
  const opener = document
    .childrenBy(verb, /^mark$/)
    .find((child) => child < outer && OPENERS.has(document.lower(child)));
  const own = verbOf(document, outer, inner === undefined ? verb : document.leftEdge(inner));
  if (own === null) return null;
  if (opener !== undefined) {
    const revisions: Revision[] = [
      { token: outer, head: own, dep: 'nsubj' },
      { token: opener, head: own, dep: 'mark' },
      { token: own, head: verb, dep: 'advcl' },
    ];
    if (inner !== undefined) return revisions;
    const subject = swallowed(document, own, verb);
    return subject === null ? null : [...revisions, ...subjectRevisions(document, subject, verb)];
  }
  if (inner === undefined || document.tag(own) !== 'VBD') return null;
  // "The agency, which …, announced that …, a step that X welcomed and Y called …": the last verb belongs to the clause before it.
  const before = document.leftEdge(inner) - 1;
  const isJoined = document.dep(before) === 'cc' && document.head(before) > own;
  const isRoot = document.head(verb) === verb;
  return [
    { token: outer, head: own, dep: 'nsubj' },
    { token: own, head: isRoot ? own : document.head(verb), dep: document.dep(verb) },
    isJoined
      ? { token: verb, head: document.head(before), dep: 'conj' }
      : { token: verb, head: own, dep: 'parataxis' },
  ];
}

/** The verb with tense behind a subject and a comma that the tree makes a participle or a relative clause without a pronoun. */
function verbOf(document: Document, subject: number, end: number): number | null {
  for (let token = end - 1; token > subject; token--) {
    if (
      !isTensed(document, token) ||
      document.childrenBy(token, SUBJECT).some((child) => isPlain(document, child))
    )
      continue;
    const group = firstOfGroup(document, token);
    if (document.word(group - 1) !== ',' || !/^(?:acl|relcl)$/.test(document.dep(token))) continue;
    if (document.tag(token) === 'VBD') return token;
    if (document.tag(token) === 'VBN' && /^(?:has|have|had)$/.test(document.lower(group)))
      return token;
  }
  return null;
}

function isPlain(document: Document, token: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(document.pos(token));
}

/** "…, the Council, whose leaders met and who were told that it was so, suspended Peru": the main verb taken for one more of the relative clause. */
function parted(document: Document, first: number, verb: number): readonly Revision[] | null {
  if (document.dep(verb) !== 'conj' || !/^VB[DZP]$/.test(document.tag(verb))) return null;
  if (
    document.childrenBy(verb, SUBJECT).length > 0 ||
    document.word(firstOfGroup(document, verb) - 1) !== ','
  )
    return null;
  const before = document.head(verb);
  if (document.childrenBy(before, /^cc$/).some((child) => child < verb && child > before))
    return null;
  let clause = before;
  for (let steps = 0; steps < 6 && document.dep(clause) !== 'relcl'; steps++)
    clause = document.head(clause);
  const noun = document.head(clause);
  if (document.dep(clause) !== 'relcl' || noun > clause || !isCandidate(document, noun))
    return null;
  let root = noun;
  for (let steps = 0; steps < 40 && document.head(root) !== root; steps++)
    root = document.head(root);
  if (root > noun || document.pos(root) === 'VERB' || root < first) return null;
  return [
    { token: noun, head: verb, dep: 'nsubj' },
    { token: verb, head: verb, dep: 'ROOT' },
    { token: root, head: verb, dep: 'prep' },
  ];
}
