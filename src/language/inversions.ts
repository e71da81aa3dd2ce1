import type { Document, Revision } from './document.ts';

/** Sentences whose subject stands behind the verb: each rule says which, with the words that show it. */
export function inversions(document: Document, token: number): readonly Revision[] {
  return (
    participleInFront(document, token) ??
    helperTakenForMain(document, token) ??
    negationOfAdverb(document, token) ??
    memberOfThose(document, token) ??
    conditionInFront(document, token) ??
    conditionInverted(document, token) ??
    wereTakenForMain(document, token) ??
    subjectBehindShould(document, token) ??
    []
  );
}

/** "*Were* X to attack Y, Z would …": the helper of a condition taken for its verb. */
function wereTakenForMain(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'were' || document.dep(token) !== 'advcl') return null;
  const [subject] = document.childrenBy(token, /^nsubj$/);
  if (subject === undefined || subject < token) return null;
  const verb = [
    ...document.childrenBy(token, /^(?:advcl|xcomp)$/),
    ...document.childrenBy(subject, /^(?:acl|relcl)$/),
  ].find(
    (child) => document.tag(child) === 'VB' && document.lower(document.leftEdge(child)) === 'to',
  );
  if (verb === undefined || subject > verb) return null;
  return [
    { token: verb, head: document.head(token), dep: 'advcl' },
    { token, head: verb, dep: 'aux' },
    { token: subject, head: verb, dep: 'nsubj' },
  ];
}

/** "Should *Iran* attack X, Z would …": the subject taken for part of a noun. */
function subjectBehindShould(document: Document, token: number): readonly Revision[] | null {
  const verb = document.head(token);
  const [first] = document.sentenceTokens(document.sentence(token));
  if (document.dep(token) !== 'compound' || document.dep(verb) !== 'advcl') return null;
  const isShould = document.lower(first) === 'should' && document.head(first) === verb;
  return isShould && document.leftEdge(token) === first + 1 ? [{ token, dep: 'nsubj' }] : null;
}

const BE = /^(?:am|are|is|was|were)$/;

/** "Joining the coalition were Sudan and Togo", "Killed were two guards": who comes behind "were" is the subject of what stands in front. */
function participleInFront(document: Document, token: number): readonly Revision[] | null {
  const tag = document.tag(token);
  const [first] = document.sentenceTokens(document.sentence(token));
  if ((tag !== 'VBG' && tag !== 'VBN') || token - first > 1) return null;
  const be = [...document.children(token), document.head(token)].find(
    (each) => each > token && BE.test(document.lower(each)),
  );
  if (be === undefined || document.childrenBy(token, /^nsubj/).length > 0) return null;
  const isMain = document.head(token) === token && document.head(be) === token;
  const isSubject = document.head(token) === be && document.dep(token) === 'csubj';
  if (!isMain && !isSubject) return null;
  const subject = document
    .childrenBy(be, /^(?:attr|nsubj|nsubjpass)$/)
    .find((child) => child > be && document.leftEdge(child) === be + 1);
  if (subject === undefined) return null;
  return [
    { token, head: token, dep: 'ROOT' },
    { token: be, head: token, dep: tag === 'VBN' ? 'auxpass' : 'aux' },
    { token: subject, head: token, dep: tag === 'VBN' ? 'nsubjpass' : 'nsubj' },
  ];
}

const NEGATIVE = /^(?:never|neither|nor|nowhere)$/;

/** "Never before had a premier shaken hands with X": the helper in front of the subject taken for the main verb. */
function helperTakenForMain(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:had|has|have)$/.test(document.lower(token)) || document.head(token) !== token)
    return null;
  const [first] = document.sentenceTokens(document.sentence(token));
  const main = document
    .childrenBy(token, /^ccomp$/)
    .find((child) => child > token && /^VB[ND]$/.test(document.tag(child)));
  if (main === undefined || !NEGATIVE.test(document.lower(first))) return null;
  const [subject] = document.childrenBy(main, /^nsubj/);
  if (subject === undefined || document.leftEdge(subject) !== token + 1) return null;
  return [
    { token: main, head: main, dep: 'ROOT', tag: 'VBN' },
    { token, head: main, dep: 'aux' },
    { token: first, head: main, dep: 'neg' },
  ];
}

/** "Never before has X met Y": the negation in front of the sentence taken for that of its adverb. */
function negationOfAdverb(document: Document, token: number): readonly Revision[] | null {
  const [first] = document.sentenceTokens(document.sentence(token));
  if (token !== first || !NEGATIVE.test(document.lower(token))) return null;
  const adverb = document.head(token);
  const verb = document.head(adverb);
  if (document.dep(token) === 'neg' && document.pos(adverb) !== 'ADV') return null;
  if (document.pos(adverb) !== 'ADV' || document.pos(verb) !== 'VERB') return null;
  return [{ token, head: verb, dep: 'neg' }];
}

/** "Among those arrested by X were two priests": those behind "were" are among whom the participle tells of. */
function memberOfThose(document: Document, token: number): readonly Revision[] | null {
  const isParticiple = document.tag(token) === 'VBN' && document.dep(token) === 'acl';
  // "Among those who condemned X were two priests"
  const isRelative =
    document.dep(token) === 'relcl' && document.lower(document.leftEdge(token)) === 'who';
  if (!isParticiple && !isRelative) return null;
  const those = document.head(token);
  const among = document.head(those);
  const be = document.head(among);
  if (!/^(?:those|people|persons)$/.test(document.lower(those))) return null;
  if (document.lower(among) !== 'among' || document.lemma(be) !== 'be' || be < token) return null;
  const subject = document.childrenBy(be, /^(?:attr|nsubj)$/).find((child) => child > be);
  if (subject === undefined) return null;
  return isParticiple
    ? [{ token, head: subject }]
    : [
        { token: subject, head: token, dep: 'nsubj' },
        { token: document.leftEdge(token), dep: 'dep' },
      ];
}

/** "*Had the senator voted against it* the bill would have failed": a condition without "if" that opens the sentence, taken for what the rest reports. */
function conditionInFront(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'had' || document.dep(token) !== 'aux') return null;
  const [first] = document.sentenceTokens(document.sentence(token));
  const verb = document.head(token);
  const [subject] = document.childrenBy(verb, /^nsubj/);
  if (token !== first || subject === undefined || document.leftEdge(subject) !== token + 1)
    return null;
  const above = document.head(verb);
  const isUnreal = document
    .childrenBy(above, /^aux$/)
    .some((child) => /^(?:could|might|would)$/.test(document.lower(child)));
  if (document.dep(verb) !== 'ccomp' || above < verb || !isUnreal) return null;
  return [{ token: verb, head: above, dep: 'advcl' }];
}

/** "would close the strait *should the union impose an embargo*": a condition without "if" taken for one more thing that is said. */
function conditionInverted(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'should' || document.dep(token) !== 'aux') return null;
  const verb = document.head(token);
  const [subject] = document.childrenBy(verb, /^nsubj/);
  if (subject === undefined || document.leftEdge(subject) !== token + 1) return null;
  const [first] = document.sentenceTokens(document.sentence(token));
  // "What *should the union* do", "asked whom *should it* trust"
  if (token === first || /^W/.test(document.tag(token - 1)) || document.leftEdge(verb) !== token)
    return null;
  const above = document.head(verb);
  if (document.dep(verb) !== 'ccomp' || above > token) return null;
  const announced = document
    .childrenBy(above, /^(?:ccomp|xcomp)$/)
    .find((child) => child < token && child !== verb);
  return [{ token: verb, head: announced ?? above, dep: 'advcl' }];
}
