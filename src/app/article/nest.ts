/** A stretch of text that is shown in some way. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Which stretch lies outside where two cover the same words: the lower. */
  readonly depth: number;
}

/** A stretch, or the part of it up to where another one cuts it, with what lies inside. */
export interface Nested<T extends Stretch> {
  readonly stretch: T;
  /** True where the stretch begins here and not in an earlier part. */
  readonly first: boolean;
  readonly start: number;
  readonly end: number;
  readonly inside: readonly Piece<T>[];
}

/** Plain words, or a stretch of them. */
export type Piece<T extends Stretch> = { readonly start: number; readonly end: number } | Nested<T>;

/**
 * Turns stretches that may lie inside or across one another into a tree over `[from, to)`: where two cross, the inner one is cut. Empty stretches
 * and those outside are left out; the words themselves are never lost or doubled.
 */
export function nest<T extends Stretch>(
  stretches: readonly T[],
  from: number,
  to: number,
): Piece<T>[] {
  const within = stretches
    .map((stretch) => ({
      stretch,
      start: Math.max(from, stretch.start),
      end: Math.min(to, stretch.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort(
      (a, b) =>
        a.stretch.depth - b.stretch.depth ||
        b.end - b.start - (a.end - a.start) ||
        a.start - b.start,
    );
  const bounds = [...new Set([from, to, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const slices = bounds.slice(0, -1).map((start, index) => ({
    start,
    end: bounds[index + 1] ?? to,
    over: within.filter((entry) => entry.start <= start && (bounds[index + 1] ?? to) <= entry.end),
  }));
  return build(slices, 0);
}

interface Slice<T extends Stretch> {
  readonly start: number;
  readonly end: number;
  /** What covers the slice, from the outside in. */
  readonly over: readonly { readonly stretch: T; readonly start: number }[];
}

function build<T extends Stretch>(slices: readonly Slice<T>[], level: number): Piece<T>[] {
  const pieces: Piece<T>[] = [];
  for (let i = 0; i < slices.length; ) {
    const slice = slices[i];
    if (slice === undefined) break;
    const entry = slice.over[level];
    if (entry === undefined) {
      pieces.push({ start: slice.start, end: slice.end });
      i++;
      continue;
    }
    let next = i;
    while (slices[next]?.over[level]?.stretch === entry.stretch) next++;
    const part = slices.slice(i, next);
    pieces.push({
      stretch: entry.stretch,
      first: entry.start === slice.start,
      start: slice.start,
      end: part.at(-1)?.end ?? slice.end,
      inside: build(part, level + 1),
    });
    i = next;
  }
  return pieces;
}
