import type { Document, Revision } from './document.ts';
import { firstOfGroup, hasTense } from './verb-group.ts';

const SUBORDINATORS = new Set(['after', 'before', 'since', 'until', 'as', 'than']);

/** "… after the upper house gave …": "after" taken for a preposition whose object is the subject of a clause without one. */
export function subjectBehindPreposition(
  document: Document,
  verb: number,
): readonly Revision[] | null {
  if (!/^(?:advcl|conj|dep|ROOT)$/.test(document.dep(verb))) return null;
  const before = firstOfGroup(document, verb) - 1;
  // "after parliament, where …, had refused"
  const isParted = !hasTense(document, verb) && document.word(before) === ',';
  const edge = isParted ? before - 1 : before;
  for (let token = edge, steps = 0; token > 0 && steps < 24; token--, steps++) {
    if (document.dep(token) !== 'pobj' || document.rightEdge(token) !== edge) continue;
    const preposition = document.head(token);
    if (!SUBORDINATORS.has(document.lower(preposition)) || document.head(preposition) === token)
      continue;
    if (document.sentence(preposition) !== document.sentence(verb)) return null;
    return [
      { token, head: verb, dep: 'nsubj' },
      { token: preposition, head: verb, dep: 'mark' },
      ...(isParted ? clauseOfMain(document, verb, preposition) : []),
    ];
  }
  return null;
}

/** "Peru signed after parliament, where …, had refused": the clause behind "after" hangs on the verb before it. */
function clauseOfMain(document: Document, verb: number, preposition: number): readonly Revision[] {
  if (document.dep(verb) === 'dep') return [{ token: verb, dep: 'advcl' }];
  const main = document.head(preposition);
  if (document.dep(main) !== 'ccomp' || document.head(main) !== verb) return [];
  return [
    {
      token: main,
      head: verb === document.head(verb) ? main : document.head(verb),
      dep: document.dep(verb),
    },
    { token: verb, head: main, dep: 'advcl' },
  ];
}
