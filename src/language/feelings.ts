import type { Document, Revision } from './document.ts';

/** "closed its border out of solidarity *with* X": taken for the verb's. */
export function withBehindFeeling(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'with' || document.dep(token) !== 'prep') return null;
  const noun = token - 1;
  const isOutOf =
    document.dep(noun) === 'pobj' && /^(?:in|of)$/.test(document.lower(document.head(noun)));
  if (!isOutOf || document.head(token) === noun) return null;
  return FEELINGS.test(document.lower(noun)) ? [{ token, head: noun }] : null;
}

const FEELINGS =
  /^(?:accord|accordance|agreement|alliance|collaboration|communion|compliance|concert|conformity|conjunction|consultation|contact|cooperation|coordination|empathy|friendship|league|line|loyalty|negotiation|negotiations|partnership|solidarity|step|sympathy|tandem|touch|union|unison)$/;
