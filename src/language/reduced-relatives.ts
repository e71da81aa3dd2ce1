import type { Document, Revision } from './document.ts';

const OPENING = /^(?:after|as|because|before|once|since|when|while)$/;

/**
 * "struck positions after a bomb *fired* from Peru *killed* a woman": the participle that stands beside the subject taken for the verb of the clause, and
 * its verb for a second one of the main clause. A participle without a helper is no verb of a clause; nothing joins the second verb to the first.
 */
export function reducedRelatives(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBN' || document.dep(token) !== 'advcl') return null;
  const children = document.children(token);
  const mark = children.find((child) => /^(?:advmod|mark)$/.test(document.dep(child)));
  const subject = children.find((child) => document.dep(child) === 'nsubj');
  if (mark === undefined || subject === undefined || subject > token) return null;
  if (!OPENING.test(document.lower(mark))) return null;
  if (children.some((child) => /^(?:aux|auxpass|dobj)$/.test(document.dep(child)))) return null;
  const main = document.head(token);
  const verb = document
    .children(main)
    .find((child) => document.dep(child) === 'conj' && child > token);
  if (verb === undefined || !/^VB[DPZ]$/.test(document.tag(verb))) return null;
  const isJoined = document
    .children(main)
    .some((child) => document.dep(child) === 'cc' && child > token && child < verb);
  const hasSubject = document.children(verb).some((child) => /^nsubj/.test(document.dep(child)));
  if (isJoined || hasSubject || document.rightEdge(token) !== document.leftEdge(verb) - 1)
    return null;
  return [
    { token: verb, head: main, dep: 'advcl' },
    { token: mark, head: verb },
    { token: subject, head: verb },
    { token, head: subject, dep: 'acl' },
  ];
}
