import type { Document, Revision } from './document.ts';

/** A "by" behind a verb with a subject of its own, which tells who did what the verb's object names. */
export function doerOfObject(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'by') return null;
  return (
    holdersOfMarch(document, token) ??
    (document.dep(token) === 'prep' ? doerOfDeed(document, token) : null)
  );
}

const TAKING_OVER =
  /^(?:arrest|attack|attempt|claim|coup|decision|invasion|killing|move|offer|proposal|raid|takeover|threat|visit)$/;

/** "condemned the takeover *by General Dia*": who did the deed that somebody judges, taken for the means of judging. */
function doerOfDeed(document: Document, by: number): readonly Revision[] | null {
  const verb = document.head(by);
  if (document.pos(verb) !== 'VERB' || document.childrenBy(verb, /^auxpass$/).length > 0)
    return null;
  const [deed, second] = document.childrenBy(verb, /^dobj$/);
  const [doer] = document.childrenBy(by, /^pobj$/);
  if (deed === undefined || second !== undefined || doer === undefined) return null;
  const isDeed = TAKING_OVER.test(document.lemma(deed)) && document.rightEdge(deed) === by - 1;
  const isDoer = document.pos(doer) === 'PROPN' && document.entity(doer)?.label !== 'DATE';
  return isDeed && isDoer ? [{ token: by, head: deed }] : null;
}

const GATHERING =
  /^(?:demonstration|gathering|march|meeting|procession|protest|rally|sit-in|strike|vigil)$/;

/** "broke up *a march by students*": what is broken up taken for a time, and who holds it for who breaks it up. */
function holdersOfMarch(document: Document, by: number): readonly Revision[] | null {
  const verb = document.head(by);
  const march = by - 1;
  if (document.dep(by) !== 'agent' || document.childrenBy(verb, /^nsubj$/).length === 0)
    return null;
  if (document.childrenBy(verb, /^(?:auxpass|dobj)$/).length > 0) return null;
  return document.dep(march) === 'npadvmod' &&
    document.head(march) === verb &&
    GATHERING.test(document.lemma(march))
    ? [
        { token: march, dep: 'dobj' },
        { token: by, head: march, dep: 'prep' },
      ]
    : null;
}
