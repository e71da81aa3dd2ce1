/**
 * The arithmetic of the networks, in single precision over one memory. There are two of them, plain
 * TypeScript and WebAssembly, which do the same operations in the same order and so give the same
 * bits. All addresses count float32 cells and are multiples of four.
 */
export interface Kernel {
  /** The memory; fetch it anew after {@link allocate}, which may move it. */
  readonly floats: Float32Array;
  /** The same memory as integers. */
  readonly integers: Int32Array;
  /** Address of `length` new cells of zeros. */
  allocate(length: number): number;
  /**
   * out[r] = W x[r] + bias for each row. Row `r` of the input is the `width` cells from `input + r * stride`
   * on, so rows may overlap; rows of the output have 8 cells a panel. W is packed by {@link packPanels}.
   */
  affine(
    input: number,
    stride: number,
    rows: number,
    width: number,
    weights: number,
    bias: number,
    panels: number,
    out: number,
  ): void;
  /**
   * The greatest of three pieces, `WIDTH` cells each one behind the other in a row of the input, then
   * layer normalisation; adds the row of `residual` unless that is negative.
   */
  normalise(
    input: number,
    rows: number,
    gain: number,
    shift: number,
    residual: number,
    out: number,
  ): void;
  /**
   * Scores of the moves of a transition system: sums `slots` rows of 128 cells, whose addresses
   * stand from `places` on as integers, with the bias; takes the greater of the two halves and multiplies with W.
   */
  score(
    places: number,
    slots: number,
    bias: number,
    weights: number,
    upperBias: number,
    panels: number,
    out: number,
  ): void;
}

/** Width of all token vectors. */
export const WIDTH = 96;
/** Maxout pieces of the encoders' layers. */
export const PIECES = 3;
/** Hidden units of the transition systems, which have two maxout pieces. */
export const HIDDEN = 64;
/** Columns of a panel of weights. */
export const PANEL = 8;

/** Panels that hold so many columns. */
export const panelsOf = (columns: number): number => Math.ceil(columns / PANEL);

/**
 * Weights in the order in which the kernels read them: panels of eight columns (outputs), in each
 * panel a row of eight for every input; columns that are missing in the last panel are zeros.
 *
 * @param rowOf which row of `weights` makes a column of the output
 */
export function packPanels(
  weights: Float32Array,
  width: number,
  columns: number,
  rowOf: (column: number) => number,
): Float32Array {
  const packed = new Float32Array(panelsOf(columns) * PANEL * width);
  for (let column = 0; column < columns; column++) {
    const from = rowOf(column) * width;
    let to = (column - (column % PANEL)) * width + (column % PANEL);
    for (let i = 0; i < width; i++, to += PANEL) packed[to] = weights[from + i] ?? 0;
  }
  return packed;
}

/** Puts numbers into new cells of a kernel's memory; `length` more than there are numbers stay zero. */
export function place(kernel: Kernel, numbers: Float32Array, length = numbers.length): number {
  const address = kernel.allocate(length);
  kernel.floats.set(numbers, address);
  return address;
}
