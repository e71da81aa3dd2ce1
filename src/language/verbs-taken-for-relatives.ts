import { DATIVE_VERBS } from './dative-verbs.ts';
import type { Document, Revision } from './document.ts';
import { ONLY_PARTICIPLE } from './participles-taken-for-past.ts';

/** Verbs that have their object or clause beside them in the passive too: "told that", "named minister". */
const TOLD =
  /^(?:advise|appoint|ask|assure|call|convince|crown|declare|dub|elect|forbid|inform|label|name|notify|order|persuade|remind|teach|tell|title|warn)$/u;

/**
 * "Peruvian agents *teamed* up with X to trace arms, the newspaper El Sol reported", "The rebels *alleged* on Sunday that X had shelled them": the verb of the
 * clause taken for a participle of its subject, and the subject for that of who reports it, or for the head of a sentence without a verb.
 */
export function verbTakenForRelative(document: Document, verb: number): readonly Revision[] | null {
  if (document.tag(verb) !== 'VBN' || document.dep(verb) !== 'acl') return null;
  if (ONLY_PARTICIPLE.test(document.lower(verb))) return null;
  const subject = document.head(verb);
  if (subject > verb || !/^(?:NOUN|PROPN|PRON)$/.test(document.pos(subject))) return null;
  if (document.rightEdge(subject) < verb || !isActive(document, verb)) return null;
  const above = document.head(subject);
  if (above === subject) return asSentence(document, subject, verb);
  const isSubject = document.dep(subject) === 'nsubj' && above > verb;
  if (!isSubject || !isReported(document, above, subject, verb)) return null;
  return [
    { token: verb, head: above, dep: 'ccomp', tag: 'VBD' },
    { token: subject, head: verb, dep: 'nsubj' },
  ];
}

/** An object, a clause or a particle behind the verb shows that it is no passive; "given new powers" is one all the same. */
function isActive(document: Document, verb: number): boolean {
  if (DATIVE_VERBS.has(document.lemma(verb)) || TOLD.test(document.lemma(verb))) return false;
  const children = document.children(verb);
  if (children.some((child) => /^(?:agent|aux|auxpass|oprd)$/.test(document.dep(child))))
    return false;
  return children.some((child) => child > verb && /^(?:ccomp|dobj|prt)$/.test(document.dep(child)));
}

/** ", the newspaper reported": a second subject stands right before the verb. */
function isReported(document: Document, saying: number, subject: number, verb: number): boolean {
  return document
    .children(saying)
    .some(
      (child) =>
        child > verb &&
        child !== subject &&
        document.dep(child) === 'nsubj' &&
        document.word(document.leftEdge(child) - 1) === ',',
    );
}

/** The whole sentence is the clause: what hung on the subject behind its verb hangs on the verb. */
function asSentence(document: Document, subject: number, verb: number): readonly Revision[] | null {
  const [first] = document.sentenceTokens(document.sentence(verb));
  if (document.leftEdge(subject) !== first || document.dep(subject) !== 'ROOT') return null;
  return [
    { token: verb, head: verb, dep: 'ROOT', tag: 'VBD' },
    { token: subject, head: verb, dep: 'nsubj' },
    ...[...document.children(subject)]
      .filter((child) => child > verb)
      .map((child): Revision => ({ token: child, head: verb, dep: 'dep' })),
  ];
}
