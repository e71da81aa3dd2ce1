import type { Document, Revision } from './document.ts';
import type { KnownWords } from './known-words.ts';

const STAGE = /^(?:campaign|city|conflict|operation|period|province|town|village|war)$/;

/** "hosted the talks in Oslo on 7 July *between* A and B", "was fought in May, during the war, *between* A and B": parties taken for the bounds of a time or place. */
export function betweenParties(
  document: Document,
  token: number,
  { takes }: KnownWords,
): readonly Revision[] | null {
  if (document.lower(token) !== 'between' || document.dep(token) !== 'prep') return null;
  const time = document.head(token);
  if (time > token) return null;
  const [party] = document.childrenBy(token, /^pobj$/);
  if (party === undefined || /^(?:CARDINAL|DATE|TIME)$/.test(document.entity(party)?.label ?? ''))
    return null;
  const isStage =
    /^(?:DATE|TIME|GPE|LOC|FAC)$/.test(document.entity(time)?.label ?? '') ||
    (STAGE.test(document.lemma(time).toLowerCase()) && document.word(token - 1) === ',');
  const preposition = document.head(time);
  if (!isStage || document.dep(time) !== 'pobj') return null;
  const verb = document.head(preposition);
  if (document.pos(verb) !== 'VERB') return null;
  const takesParties = (noun: number): boolean =>
    takes('noun', document.lemma(noun).toLowerCase(), 'between');
  if (document.dep(verb) === 'relcl' && takesParties(document.head(verb)))
    return [{ token, head: document.head(verb) }];
  const [object] = document.childrenBy(verb, /^dobj$/);
  if (object !== undefined && takesParties(object)) return [{ token, head: object }];
  const [subject] = document.childrenBy(verb, /^nsubjpass$/);
  const isSubject = subject !== undefined && takesParties(subject);
  return isSubject || takes('verb', document.lemma(verb).toLowerCase(), 'between')
    ? [{ token, head: verb }]
    : null;
}
