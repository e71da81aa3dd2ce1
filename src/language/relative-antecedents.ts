import type { Document, Revision } from './document.ts';

/**
 * "a coalition of unions, which opposes the junta": a relative clause with a singular verb, hung on the plural behind "of" although the
 * noun before it is the one that agrees. Not the other way round: a body may take a plural verb ("the council, which have").
 */
export function relativeAntecedents(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'relcl' || !isSingular(document, token)) return null;
  const relative = document
    .children(token)
    .find((child) => /^nsubj/.test(document.dep(child)) && child < token);
  if (relative === undefined || !/^(?:that|which|who)$/.test(document.lower(relative))) return null;
  const plural = document.head(token);
  const isList = document.children(plural).some((child) => document.dep(child) === 'conj');
  if (document.tag(plural) !== 'NNS' || document.dep(plural) !== 'pobj' || isList) return null;
  const preposition = document.head(plural);
  const above = document.head(preposition);
  if (document.lower(preposition) !== 'of' || above > plural) return null;
  return /^NNP?$/.test(document.tag(above)) ? [{ token, head: above }] : null;
}

/** True for a verb whose own form, or that of the first of its helpers, is singular. */
function isSingular(document: Document, verb: number): boolean {
  const helper = document
    .children(verb)
    .find((child) => /^aux/.test(document.dep(child)) && child < verb);
  const finite = helper ?? verb;
  return document.tag(finite) === 'VBZ' || document.lower(finite) === 'was';
}
