import type { Document } from '../../language/document.ts';
import type { Argument } from './predicate.ts';
import type { Slots } from './verb-arguments.ts';
import { hasOwnSubject, isVerb } from './verb-form.ts';

/** "improve coordination between X and Y in fighting Z": X and Y fight; true where such partners are found. */
export function fillFromPartners(
  document: Document,
  objects: readonly Argument[],
  role: string,
  slots: Slots,
): boolean {
  for (const { token } of objects) {
    for (const child of document.children(token)) {
      if (document.dep(child) !== 'prep' || !['between', 'among'].includes(document.lower(child)))
        continue;
      for (const inner of document.children(child)) {
        if (document.dep(inner) === 'pobj') slots.add(document, role, inner, 'controlled');
      }
    }
  }
  return slots.has(role);
}

/**
 * "armed and trained by X": an agent behind the last of coordinated participles belongs to all of them.
 * Not "was killed in May and was succeeded by X", where each has its own helper.
 */
export function shareAgent(document: Document, token: number, slots: Slots): void {
  for (const child of document.children(token)) {
    if (document.dep(child) !== 'conj' || document.tag(child) !== 'VBN' || child - token > 5)
      continue;
    if (hasOwnSubject(document, child)) continue;
    const [helper] = [...document.children(child)].filter((each) =>
      /^aux/.test(document.dep(each)),
    );
    if (helper !== undefined && helper > token) continue;
    for (const inner of document.children(child)) {
      if (document.dep(inner) !== 'agent') continue;
      for (const by of document.children(inner)) {
        if (document.dep(by) === 'pobj') slots.add(document, 'subj', by, 'shared');
      }
    }
  }
}

/** "attacked and killed three men": an object behind the last of coordinated verbs belongs to all of them. */
export function shareObjects(
  document: Document,
  token: number,
  slots: Slots,
  isBeingRead: (verb: number) => boolean,
): void {
  if (slots.has('obj')) return;
  for (const child of document.children(token)) {
    if (document.dep(child) !== 'conj' || !isVerb(document, child)) continue;
    if (document.tag(child) !== document.tag(token) || hasOwnSubject(document, child)) continue;
    if (child - token > 4 || isBeingRead(child)) continue;
    for (const inner of document.children(child)) {
      if (document.dep(inner) === 'dobj') slots.add(document, 'obj', inner, 'shared');
    }
  }
  const head = document.head(token);
  const isBeside = document.dep(token) === 'conj' && isVerb(document, head) && token - head <= 3;
  if (!isBeside || slots.has('obj')) return;
  for (const inner of document.children(head)) {
    if (document.dep(inner) === 'dobj' && inner > token)
      slots.add(document, 'obj', inner, 'shared');
  }
}
