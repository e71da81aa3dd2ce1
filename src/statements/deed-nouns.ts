import type { Document } from '../language/document.ts';

/** General words for deeds that are no blows. */
export const DECIDED = /^(?:announcement|bargain|compromise|decision|decree|order|policy)$/;

/** What is said or felt about the deeds of others. */
export const REACTIONS: ReadonlySet<string> = new Set([
  'accuses',
  'protests-against',
  'rejects',
  'supports',
]);

/** "closure" of "close", "expulsion" of "expel", "invasion" of "invade": the noun is the verb's stem with an ending. */
export function isMadeOf(noun: string, verb: string): boolean {
  if (noun === verb) return true;
  const stems = [
    verb,
    verb.replace(/e$/, ''),
    verb.replace(/de?$/, 's'),
    verb.replace(/end$/, 'ens'),
    verb.replace(/pel$/, 'puls'),
    verb.replace(/mit$/, 'miss'),
    verb.replace(/lve$/, 'lu'),
    verb.replace(/ene$/, 'ent'),
    verb.replace(/i[sz]e$/, 'it'),
    verb.replace(/ain$/, 'ent'),
    verb.replace(/ish$/, 'it'),
    verb.replace(/oy$/, 'uct'),
    verb.replace(/uce$/, 'uct'),
    verb.replace(/nounce$/, 'nunci'),
  ];
  return stems.some(
    (stem) => stem.length >= 4 && noun.startsWith(stem) && noun.length - stem.length <= 5,
  );
}

/** Prepositions that only say when or where. */
const CIRCUMSTANCES = new Set(['after', 'at', 'before', 'during', 'in', 'on']);

/** True for a noun that takes up what was said before: "*the* move", "…, a step that …". */
export function takesUp(document: Document, token: number): boolean {
  // "the campaign *to oust* X" says itself what it is.
  if (document.tag(token + 1) === 'TO' && document.pos(token + 2) === 'VERB') return false;
  let isDefinite = false;
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    if (dep === 'det' && /^(?:the|this|that|these|those|such)$/.test(document.lower(child)))
      isDefinite = true;
    if (dep === 'poss' || (dep === 'prep' && !CIRCUMSTANCES.has(document.lower(child))))
      return false;
    // "the attack *on the convoy*" says itself which it is.
    if (dep === 'prep' && BLOW.test(document.lemma(token)) && tellsWhom(document, child))
      return false;
  }
  return isDefinite || isBeside(document, token);
}

const BLOW = /^(?:ambush|assault|attack|bombing|crackdown|raid|shelling|strike)$/;

function tellsWhom(document: Document, preposition: number): boolean {
  const [struck] = document.childrenBy(preposition, /^pobj$/);
  return (
    document.lower(preposition) === 'on' &&
    struck !== undefined &&
    !/^(?:DATE|TIME)$/.test(document.entity(struck)?.label ?? '')
  );
}

/** The verb of the clause that a noun stands in. */
export function verbAbove(document: Document, token: number): number | null {
  let at = token;
  while (document.head(at) !== at) {
    at = document.head(at);
    if (document.pos(at) === 'VERB') return at;
  }
  return null;
}

/** "…, *a step* that": a noun that stands beside the clause it takes up. */
export function isBeside(document: Document, token: number): boolean {
  return /^(?:appos|npadvmod)$/.test(document.dep(token));
}

/** "The army shelled the town and the rebels burned a bridge. X condemned the step": each of two did something. */
export function isOneOfMany(document: Document, clause: number, noun: number): boolean {
  const own = verbAbove(document, noun);
  const first = document.dep(clause) === 'conj' ? document.head(clause) : clause;
  const clauses = [first, ...document.children(first)].filter(
    (each) => each === first || document.dep(each) === 'conj',
  );
  const withSubject = clauses.filter(
    (each) =>
      each !== own &&
      each < noun &&
      document.children(each).some((child) => /^nsubj/.test(document.dep(child))),
  );
  return withSubject.length > 1;
}

/** "dissolved a battalion suspected of sympathy with *the plot*": a noun inside the object of a verb, which is no such deed itself. */
export function isSaidOfObject(document: Document, noun: number, verb: number): boolean {
  let at = noun;
  for (let steps = 0; steps < 12 && document.head(at) !== at; steps++) {
    const head = document.head(at);
    const dep = document.dep(at);
    if (head === verb) return dep === 'dobj' && at !== noun;
    if (!/^(?:acl|amod|pcomp|pobj|poss|prep)$/.test(dep)) return false;
    at = head;
  }
  return false;
}
