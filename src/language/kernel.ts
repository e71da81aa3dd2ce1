import { type ModelFile, PANEL, unpack } from './model-file.ts';

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
   * Multiplies rows with a matrix and adds its bias. Row `r` of the input are the cells from
   * `input + r * stride` on, so that rows may overlap; rows of the output have 8 cells a panel.
   */
  affine(matrix: Affine, input: number, stride: number, rows: number, out: number): void;
  /**
   * Takes the greatest of three pieces, which stand one behind the other in a row of the input and
   * may be overwritten, and normalises the layer; adds the rows at `residual` unless that is negative.
   */
  normalise(input: number, rows: number, norm: Norm, residual: number, out: number): void;
  /**
   * Scores the moves of a state: adds up a bias and `slots` rows of two pieces, whose addresses stand
   * from `places` on as integers, takes the greater piece and multiplies it with a matrix.
   */
  score(places: number, slots: number, bias: number, matrix: Affine, out: number): void;
}

/** Width of all token vectors. */
export const WIDTH = 96;
/** Maxout pieces of the encoders' layers. */
export const PIECES = 3;
/** Hidden units of the transition systems, which have two maxout pieces. */
export const HIDDEN = 64;

/** A matrix and its bias in a kernel's memory. */
export interface Affine {
  readonly weights: number;
  readonly bias: number;
  readonly panels: number;
  /** Number of inputs. */
  readonly width: number;
}

/** Gain and shift of a layer normalisation in a kernel's memory. */
export interface Norm {
  readonly gain: number;
  readonly shift: number;
}

/** Puts numbers into new cells of a kernel's memory. */
export function place(kernel: Kernel, numbers: Float32Array): number {
  const address = kernel.allocate(numbers.length);
  kernel.floats.set(numbers, address);
  return address;
}

/** Puts a matrix of the model and its bias, if it has one, into a kernel's memory. */
export function placeAffine(kernel: Kernel, model: ModelFile, name: string): Affine {
  const matrix = model.panels(`${name}/W`);
  const { panels, width } = matrix;
  const weights = kernel.allocate(matrix.values.length);
  const bias = kernel.allocate(panels * PANEL);
  unpack(matrix, kernel.floats, weights);
  if (model.has(`${name}/b`)) kernel.floats.set(model.floats(`${name}/b`), bias);
  return { weights, bias, panels, width };
}
