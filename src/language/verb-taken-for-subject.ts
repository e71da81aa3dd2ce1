import type { Document, Revision } from './document.ts';

/**
 * "Tehran rejects claims that …", "Peru denies reports of …": a verb taken for a plural subject, and its object for the verb, which does
 * not agree with it in number. `isDeed` knows the base forms of verbs.
 */
export function verbTakenForSubject(
  document: Document,
  verb: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] {
  if (document.tag(verb) !== 'VBZ' || document.dep(verb) !== 'ROOT') return [];
  const taken = verb - 1;
  if (document.dep(taken) !== 'nsubj' || document.head(taken) !== verb) return [];
  if (document.tag(taken) !== 'NNS' || !isDeed(document.lemma(taken).toLowerCase())) return [];
  const subject = taken - 1;
  const isName = document.pos(subject) === 'PROPN' || document.entity(subject) !== null;
  if (document.dep(subject) !== 'compound' || document.head(subject) !== taken || !isName)
    return [];
  const revisions: Revision[] = [
    { token: taken, head: taken, dep: 'ROOT', tag: 'VBZ', pos: 'VERB' },
    { token: subject, head: taken, dep: 'nsubj' },
    { token: verb, head: taken, dep: 'dobj', tag: 'NNS', pos: 'NOUN' },
  ];
  for (const child of document.children(taken))
    if (child !== subject) revisions.push({ token: child, head: subject });
  for (const child of document.children(verb)) {
    if (child === taken) continue;
    const dep = document.dep(child);
    if (dep === 'ccomp') revisions.push({ token: child, dep: 'acl' });
    else if (dep !== 'prep') revisions.push({ token: child, head: taken });
  }
  return revisions;
}
