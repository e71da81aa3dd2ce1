import type { Document, Revision } from './document.ts';

/** Subjects, objects and what is said of them that the parser found and gave another name: each rule says which, with the words that show it. */
export function misnamedComplements(document: Document, token: number): readonly Revision[] | null {
  return (
    giftTakenForClause(document, token) ??
    nameTakenForAdverb(document, token) ??
    stateTakenForAside(document, token) ??
    officeTakenForObject(document, token) ??
    mannerBehindObject(document, token)
  );
}

/** "made Togo *a present* of buses": what is given taken for a clause whose subject is the receiver. */
function giftTakenForClause(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'ccomp' || document.tag(token) !== 'NN') return null;
  const verb = document.head(token);
  if (!/^(?:give|make|offer|send)$/.test(document.lemma(verb)) || verb > token) return null;
  if (!/^(?:gift|grant|loan|offer|present|promise)$/.test(document.lower(token))) return null;
  const receiver = document
    .childrenBy(token, /^nsubj$/)
    .find((child) => document.leftEdge(child) === verb + 1);
  if (receiver === undefined) return null;
  return [
    { token: receiver, head: verb, dep: 'dative' },
    { token, dep: 'dobj' },
  ];
}

/** "*Vanuatu* lobbied Chad": a name in front of a verb that has no subject. */
function nameTakenForAdverb(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'advmod' || !document.tag(token).startsWith('NNP')) return null;
  const verb = document.head(token);
  if (token !== verb - 1 || !/^VB[DZ]$/.test(document.tag(verb))) return null;
  if (/^(?:DATE|TIME)$/.test(document.entity(token)?.label ?? '')) return null;
  return document.childrenBy(verb, /^(?:nsubj|nsubjpass|csubj|expl)$/).length === 0
    ? [{ token, dep: 'nsubj' }]
    : null;
}

/** "kept the rebels *supplied* with arms": what the object is kept as taken for an aside. */
function stateTakenForAside(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBN' || document.dep(token) !== 'advcl') return null;
  const verb = document.head(token);
  if (document.lemma(verb) !== 'keep' || verb > token) return null;
  const [object] = document.childrenBy(verb, /^dobj$/);
  if (object === undefined || document.rightEdge(object) !== token - 1) return null;
  return [{ token, dep: 'xcomp' }];
}

/** "was made *an adviser* to X": what somebody is made, which no passive has for object. */
function officeTakenForObject(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'dobj' || !document.tag(token).startsWith('NN')) return null;
  const verb = document.head(token);
  if (
    !/^(?:appoint|choose|crown|declare|designate|elect|make|name|proclaim|vote)$/.test(
      document.lemma(verb),
    )
  )
    return null;
  if (document.childrenBy(verb, /^nsubjpass$/).length === 0 || token < verb) return null;
  const behind = document
    .childrenBy(verb, /^(?:prep|dative)$/)
    .filter((child) => child === document.rightEdge(token) + 1);
  return [
    { token, dep: 'oprd' },
    ...behind.map((child): Revision => ({ token: child, head: token, dep: 'prep' })),
  ];
}

const TOGETHER = /^(?:cahoots|collusion|concert|league|lockstep|tandem|unison)$/;

/** "patrol the line *in tandem*": how it is done, hung on what it is done to. */
function mannerBehindObject(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'prep' || document.lower(token) !== 'in') return null;
  const object = document.head(token);
  const verb = document.head(object);
  if (document.dep(object) !== 'dobj' || document.pos(verb) !== 'VERB') return null;
  const [noun] = document.childrenBy(token, /^pobj$/);
  return noun !== undefined && TOGETHER.test(document.lower(noun)) ? [{ token, head: verb }] : null;
}
