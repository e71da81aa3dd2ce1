import type { Document, Revision } from './document.ts';

/** Participles that hold an object of their own ("given *asylum*"), so that an object makes them no verbs with tense. */
const TWO_OBJECTS =
  /^(?:appoint|ask|award|call|consider|declare|deem|deny|dub|elect|give|grant|label|lend|make|name|offer|pay|promise|refuse|send|serve|show|teach|tell)$/;

/**
 * "Soldiers backed by gunships killed 30 men", "Farmers from six countries blocked roads": the main verb of a sentence that was left without
 * one, taken for what is said of the last noun before it.
 */
export function verblessLead(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'acl' || !/^VB[DN]$/.test(document.tag(token))) return null;
  if (!holdsObject(document, token) || has(document, token, /^(?:agent|aux|auxpass|mark)$/))
    return null;
  const noun = document.head(token);
  if (noun > token) return null;
  let lead = noun;
  while (document.head(lead) !== lead && document.dep(lead) !== 'ccomp') lead = document.head(lead);
  if (lead > noun || !/^NNP?S?$/.test(document.tag(lead))) return null;
  if (has(document, lead, /^(?:nsubj|nsubjpass|csubj|expl|cop|conj)$/)) return null;
  const isRoot = document.head(lead) === lead;
  return [
    {
      token,
      head: isRoot ? token : document.head(lead),
      dep: document.dep(lead),
      tag: 'VBD',
    },
    { token: lead, head: token, dep: 'nsubj' },
    ...[...document.children(lead)]
      .filter((child) => child > token)
      .map((child): Revision => ({ token: child, head: token })),
  ];
}

/** An object that makes a form a verb with tense: "killed *30 men*", "Peru, a land of lakes, called on *Chile*"; nobody "is called on Chile". */
function holdsObject(document: Document, token: number): boolean {
  if (document.lower(token) === 'called' && /^[,–—-]$/.test(document.word(token - 1)))
    return /^(?:for|on|upon)$/.test(document.lower(token + 1)) && has(document, token, /^prep$/);
  return has(document, token, /^dobj$/) && !TWO_OBJECTS.test(document.lemma(token));
}

/** "Turkey massed troops": a name right before a verb without a subject, taken for a measure or a time. */
export function leadTakenForMeasure(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'npadvmod' || !/^NNPS?$/.test(document.tag(token))) return null;
  const verb = document.head(token);
  const isBeside = document.rightEdge(token) === verb - 1 && /^VB[DPZ]$/.test(document.tag(verb));
  if (!isBeside || has(document, verb, /^(?:nsubj|nsubjpass|csubj|expl)$/)) return null;
  return /^(?:GPE|NORP|ORG|PERSON)$/.test(document.entity(token)?.label ?? '')
    ? [{ token, head: verb, dep: 'nsubj' }]
    : null;
}

function has(document: Document, token: number, dep: RegExp): boolean {
  return [...document.children(token)].some((child) => dep.test(document.dep(child)));
}
