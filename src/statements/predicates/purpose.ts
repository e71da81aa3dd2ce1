import type { Document } from '../../language/document.ts';
import { hasOwnSubject, isInfinitive } from './verb-form.ts';

/** Head of the clause that says what a verb is done for ("marched *to demand* …", "rallied, *demanding* …"), or null. */
export function purposeOf(document: Document, verb: number): number | null {
  let beside: number | null = null;
  for (const child of document.children(verb)) {
    if (child < verb || hasOwnSubject(document, child)) continue;
    const dep = document.dep(child);
    if ((dep === 'advcl' || dep === 'xcomp') && isInfinitive(document, child)) return child;
    // "walked out, *grounding flights*, to force …": what it is done for comes before what else it does.
    if (dep === 'advcl' && document.tag(child) === 'VBG') {
      const parted = partedFrom(document, child);
      if (parted !== null) return parted;
      beside ??= child;
    }
    // "staged marches to demand …": the clause may hang on the noun.
    if (dep === 'dobj') beside ??= purposeOfNoun(document, child);
    if (dep === 'prep') beside ??= purposeBehind(document, child);
  }
  return beside ?? purposeOfNoun(document, verb);
}

/** "…, grounding flights, *to force …*": given to the participle between the commas. */
function partedFrom(document: Document, participle: number): number | null {
  if (document.word(participle - 1) !== ',') return null;
  const clause = document
    .childrenBy(participle, /^(?:advcl|xcomp)$/)
    .find((child) => isInfinitive(document, child));
  if (clause === undefined) return null;
  return document.word(document.leftEdge(clause) - 1) === ',' ? clause : null;
}

function purposeOfNoun(document: Document, noun: number): number | null {
  for (const child of document.children(noun)) {
    if (child < noun || hasOwnSubject(document, child)) continue;
    const dep = document.dep(child);
    if ((dep === 'acl' || dep === 'relcl') && isInfinitive(document, child)) return child;
    if (dep === 'acl' && document.tag(child) === 'VBG') return child;
    if (dep === 'acl' && INTENDED.test(document.lower(child))) return intendedBy(document, child);
  }
  return null;
}

/** "a strike *meant* to force X out" */
const INTENDED = /^(?:aimed|calculated|designed|intended|meant)$/;

const ENDEAVOUR = /^(?:attempt|bid|drive|effort|move|push)$/;

/** "marched *in a bid to force* X out", "walked out *in a strike meant to force* X out" */
function purposeBehind(document: Document, preposition: number): number | null {
  if (document.lower(preposition) !== 'in') return null;
  for (const noun of document.childrenBy(preposition, /^pobj$/)) {
    for (const child of document.childrenBy(noun, /^(?:acl|relcl)$/)) {
      if (INTENDED.test(document.lower(child))) return intendedBy(document, child);
      if (ENDEAVOUR.test(document.lemma(noun)) && isInfinitive(document, child)) return child;
    }
  }
  return null;
}

/** "meant *to force* X", "aimed *at forcing* X" */
function intendedBy(document: Document, participle: number): number | null {
  const [clause] = document.childrenBy(participle, /^xcomp$/);
  if (clause !== undefined) return clause;
  const [at] = document.childrenBy(participle, /^prep$/);
  return at === undefined ? null : (document.childrenBy(at, /^pcomp$/)[0] ?? null);
}
