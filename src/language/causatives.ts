import type { Document, Revision } from './document.ts';
import { hasSubject } from './verb-group.ts';

/** Deeds of those in power, which one has done. */
const ORDERED =
  /^(?:arrest|ban|banish|beat|behead|charge|close|deport|detain|disband|disqualify|evict|exile|execute|expel|flog|free|hang|imprison|intern|jail|poison|release|remove|sack|search|shoot|suspend|torture|transfer|whip)$/;

/**
 * "The general had *the mayor* arrested": who has a thing done is who does it. The verb of having becomes the helper of the deed. Not
 * where somebody else is said to do it.
 */
export function causative(document: Document, deed: number): readonly Revision[] | null {
  if (!/^VB[DN]$/.test(document.tag(deed)) || !ORDERED.test(document.lemma(deed))) return null;
  const own = [...document.children(deed)];
  if (own.some((child) => /^(?:agent|aux|auxpass|mark|dobj|prt)$/.test(document.dep(child))))
    return null;
  const object = objectOf(document, deed);
  if (object === null) return null;
  // "The army had two men shot": what befell it.
  const isCounted = document.children(object).some((child) => document.dep(child) === 'nummod');
  if (isCounted && /^(?:beat|shoot)$/.test(document.lemma(deed))) return null;
  const have =
    document.dep(deed) === 'ccomp' ? document.head(deed) : document.head(document.head(deed));
  if (document.lemma(have) !== 'have' || /^aux/.test(document.dep(have))) return null;
  if (document.leftEdge(object) !== have + 1 || !hasSubject(document, have)) return null;
  const isRoot = document.head(have) === have;
  return [
    { token: deed, head: isRoot ? deed : document.head(have), dep: document.dep(have), tag: 'VBD' },
    { token: have, head: deed, dep: 'aux' },
    { token: object, head: deed, dep: 'dobj' },
    ...[...document.children(have)]
      .filter((child) => child !== deed && child !== object)
      .map((child): Revision => ({ token: child, head: deed })),
  ];
}

/** Whom it is done to: taken for the subject of the deed, or for all that one has. */
function objectOf(document: Document, deed: number): number | null {
  if (document.dep(deed) === 'ccomp') {
    const subject = document
      .children(deed)
      .find((child) => /^nsubj/.test(document.dep(child)) && child < deed);
    return subject ?? null;
  }
  const noun = document.head(deed);
  const above = document.dep(noun) === 'appos' ? document.head(noun) : noun;
  const isObject = document.dep(noun) === 'dobj' && above === noun;
  return document.dep(deed) === 'acl' && isObject && document.word(deed - 1) === ',' ? noun : null;
}
