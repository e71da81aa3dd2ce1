import type { Document, Revision } from './document.ts';

/**
 * "supporters of leader Raila Odinga marching to the square": a name taken for a part of the verb behind it, so that the preposition before it
 * has no object. The name is the object, and the participle tells what those before the preposition do.
 */
export function nameBeforeParticiple(
  document: Document,
  token: number,
): readonly Revision[] | null {
  if (
    !/^VB[GN]$/.test(document.tag(token)) ||
    !/^(?:acl|advcl|ccomp|dep)$/.test(document.dep(token))
  )
    return null;
  const own = [...document.children(token)];
  const parts = own.filter(
    (child) => child < token && /^(?:compound|nmod|det|amod|poss)$/.test(document.dep(child)),
  );
  const name = parts.at(-1);
  const [start] = parts;
  if (name !== token - 1 || start === undefined || document.pos(name) !== 'PROPN') return null;
  if (own.some((child) => /^(?:nsubj|nsubjpass|aux|auxpass|mark)$/.test(document.dep(child))))
    return null;
  const preposition = document.leftEdge(start) - 1;
  if (preposition < 1 || document.dep(preposition) !== 'prep') return null;
  if (
    [...document.children(preposition)].some((child) => /^p(?:obj|comp)$/.test(document.dep(child)))
  )
    return null;
  const people = document.head(preposition);
  const isPeople = /^NNP?S$/.test(document.tag(people));
  return [
    { token: name, head: preposition, dep: 'pobj' },
    ...parts.slice(0, -1).map((part): Revision => ({ token: part, head: name })),
    isPeople ? { token, head: people, dep: 'acl' } : { token, head: name, dep: 'acl' },
  ];
}
