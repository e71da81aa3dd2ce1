import type { Document, Revision } from './document.ts';

/** Verbs that give somebody an office: "named", "elected". */
const GIVING =
  /^(?:anoint|appoint|choose|crown|declare|designate|elect|make|name|nominate|proclaim|re-?elect)$/;

/**
 * "appointed Lena Dorn *envoy* to Mali": the office that somebody is given, taken for a noun that the name is only a part of.
 * Not "elected Labour leader", where no person stands before the office, nor "named the Obama aide".
 */
export function officeGiven(document: Document, token: number): readonly Revision[] | null {
  const dep = document.dep(token);
  if ((dep !== 'dobj' && dep !== 'oprd') || document.tag(token) !== 'NN') return null;
  const verb = document.head(token);
  if (verb > token || !GIVING.test(document.lemma(verb)) || document.pos(verb) !== 'VERB')
    return null;
  if (document.leftEdge(token) !== verb + 1) return null;
  const before = document.childrenBy(token, /^(?:compound|nmod)$/).filter((child) => child < token);
  const name = before.findLast((child) => isPerson(document, child));
  if (name === undefined || !isOffice(document, name, token)) return null;
  // A surname alone may be whose aide it is: "named Obama aide", unless it goes on as an office does.
  const isFull =
    name > verb + 1 ||
    document.childrenBy(token, /^prep$/).some((child) => isOfOrTo(document, child));
  if (!isFull) return null;
  return [
    { token: name, head: verb, dep: 'dobj' },
    { token, head: verb, dep: 'oprd' },
    // "elected *mine owner* Ruth Adler chairman"
    ...before
      .filter((child) => child < name)
      .map((child): Revision => ({ token: child, head: name })),
  ];
}

/** "The party *named* Lena Dorn its leader": the verb of the sentence taken for a participle of its subject, which could not have two objects. */
export function givingTakenForParticiple(
  document: Document,
  token: number,
): readonly Revision[] | null {
  if (document.tag(token) !== 'VBN' || document.dep(token) !== 'acl') return null;
  const subject = document.head(token);
  if (!GIVING.test(document.lemma(token)) || subject !== token - 1) return null;
  if (document.head(subject) !== subject || !/^N/.test(document.tag(subject))) return null;
  const [first, second] = document.childrenBy(token, /^(?:oprd|dobj)$/);
  if (first === undefined) return null;
  const isDouble =
    second === undefined
      ? document.tag(first) === 'NN' && hasPerson(document, first)
      : isPerson(document, first) && document.tag(second) === 'NN';
  if (!isDouble) return null;
  const behind = [...document.children(subject)].filter((child) => child > token);
  return [
    { token, head: token, dep: 'ROOT', tag: 'VBD' },
    { token: subject, head: token, dep: 'nsubj' },
    { token: first, dep: 'dobj' },
    ...behind.map((child): Revision => ({ token: child, head: token })),
  ];
}

function hasPerson(document: Document, token: number): boolean {
  return document.children(token).some((child) => child < token && isPerson(document, child));
}

function isPerson(document: Document, token: number): boolean {
  if (document.pos(token) !== 'PROPN') return false;
  const label = document.entity(token)?.label;
  // The recogniser misses many a full name.
  return label === 'PERSON' || (label === undefined && document.pos(token - 1) === 'PROPN');
}

/** True where nothing but small words of the office stand between the name and its noun ("prime minister"). */
function isOffice(document: Document, name: number, token: number): boolean {
  for (let at = name + 1; at <= token; at++)
    if (!/^(?:JJ|NN)$/.test(document.tag(at)) && document.tag(at) !== 'HYPH') return false;
  return !/^\p{Lu}/u.test(document.word(token));
}

function isOfOrTo(document: Document, token: number): boolean {
  return /^(?:for|in|of|to)$/.test(document.lower(token));
}
