import type { Document } from '../../language/document.ts';
import { isNominal } from './coordination.ts';
import { clauseBehind } from './gerunds.ts';
import type { Slots } from './verb-arguments.ts';

/** Adds who stands behind a "by". */
export function addAgent(document: Document, slots: Slots, by: number): void {
  for (const child of document.children(by)) {
    if (document.dep(child) === 'pobj' && isNominal(document, child))
      slots.add(document, 'by', child, 'own');
    // "by the army, by the police and by the court"
    else if (document.dep(child) === 'conj' && document.lower(child) === 'by')
      addAgent(document, slots, child);
  }
}

/** "supplied with arms *by X*", "greeted as a brother *by X*": the agent of a passive, where the parser joined it to the thing before it; a deed has one of its own. */
export function addAgentBehindThing(
  document: Document,
  slots: Slots,
  isDeed: (lemma: string) => boolean,
): void {
  for (const slot of ['with', 'obj', 'to', 'from', 'of', 'as', 'in', 'for']) {
    for (const { token } of slots.get(slot)) {
      if (isDeed(document.lemma(token).toLowerCase())) continue;
      for (const child of document.children(token)) {
        if (document.dep(child) === 'prep' && document.lower(child) === 'by')
          addAgent(document, slots, child);
      }
      if (slots.has('by')) {
        slots.addAll('subj', slots.take('by'), 'own');
        return;
      }
    }
  }
}

/** "was convicted of spying *by a court*": the gerund takes no agent, the passive before it does. */
export function addAgentBehindGerund(document: Document, passive: number, slots: Slots): void {
  for (const preposition of document.children(passive)) {
    const gerund =
      document.dep(preposition) === 'prep' ? clauseBehind(document, preposition) : null;
    if (gerund === null || document.tag(gerund) !== 'VBG') continue;
    for (const child of document.children(gerund)) {
      if (document.lower(child) !== 'by' || slots.has('subj')) continue;
      addAgent(document, slots, child);
      slots.addAll('subj', slots.take('by'), 'own');
    }
  }
}
