/** What part of the text lies below each token in the tree, and where the sentences begin. */
export interface TreeEdges {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly sentenceStarts: Uint8Array;
}

/** Rounds after which a tree that crosses the ends of its sentences is taken as it is. */
const MOST_ROUNDS = 12;

/**
 * Leftmost and rightmost token below each one, and sentence starts: the leftmost token below each
 * root. Trees that cross need several rounds (spaCy's `set_children_from_heads`, step by step).
 *
 * @param heads a root is its own head
 */
export function treeEdges(heads: Int32Array): TreeEdges {
  const left = Int32Array.from(heads, (_, i) => i);
  const right = left.slice();
  const widen = (child: number): void => {
    const head = heads[child] ?? child;
    const from = left[child] ?? child;
    const to = right[child] ?? child;
    if (from < (left[head] ?? head)) left[head] = from;
    if (to > (right[head] ?? head)) right[head] = to;
  };
  const starts = new Uint8Array(heads.length);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (let i = 0; i < heads.length; i++) widen(i);
    for (let i = heads.length - 1; i >= 0; i--) widen(i);
    starts.fill(0);
    for (let i = 0; i < heads.length; i++) if (heads[i] === i) starts[left[i] ?? i] = 1;
    if (headsWithinSentences(heads, starts)) break;
  }
  return { left, right, sentenceStarts: starts };
}

function headsWithinSentences(heads: Int32Array, starts: Uint8Array): boolean {
  let from = 0;
  for (let i = 0; i < heads.length; i++) {
    if (!(i > 0 && starts[i] === 1) && i !== heads.length - 1) continue;
    for (let j = from; j < i; j++) {
      const head = heads[j] ?? j;
      // The first token of the next sentence passes too, as it does in spaCy.
      if (head < from || head > i) return false;
    }
    from = i;
  }
  return true;
}
