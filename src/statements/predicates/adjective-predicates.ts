import type { Document } from '../../language/document.ts';
import type { Predicate } from './predicate.ts';
import { addPrepositions, Slots } from './verb-arguments.ts';
import { isVerb } from './verb-form.ts';
import type { VerbReader } from './verb-predicates.ts';

/** The predicate of an adjective: who is so ("X is critical of Y", "groups loyal to Y"), and towards whom. */
export function readAdjective(document: Document, verbs: VerbReader, token: number): Predicate {
  const slots = new Slots();
  addPrepositions(document, slots, token, 'own');
  const head = document.head(token);
  const dep = document.dep(token);
  for (const child of document.children(token)) {
    if (document.dep(child) === 'nsubj') slots.add(document, 'subj', child, 'own');
    else if (document.dep(child) === 'npadvmod') slots.add(document, 'mod', child, 'own');
  }
  if (head !== token) {
    if (
      isVerb(document, head) &&
      ['acomp', 'attr', 'oprd', 'advcl', 'xcomp', 'ccomp', 'conj'].includes(dep)
    ) {
      const verb = verbs.read(head);
      const isOfObject = dep === 'oprd' || dep === 'ccomp';
      slots.addAll(
        'subj',
        (isOfObject ? verb.slots.get('obj') : undefined) ??
          verb.slots.get(verb.isPassive ? 'obj' : 'subj') ??
          [],
        'light',
      );
      for (const [slot, args] of verb.slots) {
        if (!['subj', 'obj', 'iobj', 'attr', 'as'].includes(slot) && !slots.has(slot))
          slots.addAll(slot, args, 'light');
      }
    } else if (dep === 'amod' || dep === 'appos' || dep === 'relcl' || dep === 'acl') {
      const side = sideBeside(document, token, head);
      if (side === null) slots.add(document, 'subj', head, 'relative');
      else slots.addAll('subj', [{ token: side, origin: 'relative' }], 'relative');
    } else if (dep === 'conj' && document.pos(head) === 'ADJ') {
      slots.addAll('subj', readAdjective(document, verbs, head).slots.get('subj') ?? [], 'shared');
    }
  }
  let complement: number | null = null;
  for (const child of document.children(token)) {
    if (document.dep(child) === 'xcomp' && isVerb(document, child)) complement = child;
    if (document.dep(child) === 'prep') {
      for (const inner of document.children(child))
        if (document.dep(inner) === 'pcomp') complement ??= inner;
    }
  }
  return {
    token,
    kind: 'adjective',
    lemma: document.lemma(token).toLowerCase(),
    isPassive: false,
    slots: slots.map,
    complement,
    support: isVerb(document, head) ? head : null,
  };
}

/** "a battle between paratroopers and men loyal to X": of two opposed sides it tells of the one beside it; null where no sides are. */
function sideBeside(document: Document, token: number, noun: number): number | null {
  if (token < noun || document.lower(document.head(noun)) !== 'between') return null;
  const second = document
    .children(noun)
    .find((child) => document.dep(child) === 'conj' && child < token);
  return second ?? null;
}
