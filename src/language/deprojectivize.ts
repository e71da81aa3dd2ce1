import type { Lexeme } from './lexicon.ts';
import { treeEdges } from './sentences.ts';

/**
 * Undoes the lifting of crossing arcs (Nivre & Nilsson 2005): a label `x||y` means that the true head
 * is the first token with label `y` below the head, breadth first. Changes both arrays in place.
 */
export function deprojectivize(
  heads: Int32Array,
  labels: string[],
  lexemes: readonly Lexeme[],
): void {
  if (!labels.some((label) => label.includes('||'))) return;
  const { left, right } = treeEdges(heads);
  const children = (head: number): number[] => {
    const found: number[] = [];
    // The edges are those of the tree as it was, the heads those of now.
    const last = right[head] ?? head;
    for (let i = left[head] ?? head; i <= last; i++)
      if (i !== head && heads[i] === head) found.push(i);
    return found;
  };
  const search = (token: number, wanted: string): number | undefined => {
    const seen = new Set<number>();
    for (let level = [heads[token] ?? token]; level.length > 0; ) {
      const next: number[] = [];
      for (const child of level.flatMap(children)) {
        if (child === token || lexemes[child]?.isSpace || seen.has(child)) continue;
        if (labels[child] === wanted) return child;
        seen.add(child);
        next.push(child);
      }
      level = next;
    }
    return undefined;
  };
  for (const [i, decorated] of labels.entries()) {
    const [label, wanted] = decorated.split('||');
    if (label === undefined || wanted === undefined) continue;
    heads[i] = search(i, wanted) ?? heads[i] ?? i;
    labels[i] = label;
  }
}
