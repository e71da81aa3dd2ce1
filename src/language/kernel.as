// The kernel in AssemblyScript: the operations of plain-kernel.ts, in the same order, four cells at a
// time. `npx tsx tools/build-wasm.ts` compiles it into wasm-kernel-code.ts. Addresses count cells.

const WIDTH: i32 = 96;
const HIDDEN: i32 = 64;
/** Bytes of a row of a panel. */
const PANEL: i32 = 32;

/** Rows of the input times all panels, four rows at a time. */
export function affine(
  input: i32,
  stride: i32,
  rows: i32,
  width: i32,
  weights: i32,
  bias: i32,
  panels: i32,
  out: i32,
): void {
  const step = stride << 2;
  const outStep = panels * PANEL;
  const whole = rows & ~3;
  for (let panel = 0; panel < panels; panel++) {
    const w0 = (weights << 2) + panel * width * PANEL;
    const wEnd = w0 + width * PANEL;
    const b = (bias << 2) + panel * PANEL;
    const biasLow = v128.load(b);
    const biasHigh = v128.load(b, 16);
    let x0 = input << 2;
    let o = (out << 2) + panel * PANEL;
    for (let row = 0; row < whole; row += 4) {
      const x1 = x0 + step;
      const x2 = x1 + step;
      const x3 = x2 + step;
      let a0 = f32x4.splat(0);
      let a1 = f32x4.splat(0);
      let b0 = f32x4.splat(0);
      let b1 = f32x4.splat(0);
      let c0 = f32x4.splat(0);
      let c1 = f32x4.splat(0);
      let d0 = f32x4.splat(0);
      let d1 = f32x4.splat(0);
      let at = 0;
      for (let w = w0; w < wEnd; w += PANEL, at += 4) {
        const low = v128.load(w);
        const high = v128.load(w, 16);
        let x = v128.load32_splat(x0 + at);
        a0 = f32x4.add(a0, f32x4.mul(x, low));
        a1 = f32x4.add(a1, f32x4.mul(x, high));
        x = v128.load32_splat(x1 + at);
        b0 = f32x4.add(b0, f32x4.mul(x, low));
        b1 = f32x4.add(b1, f32x4.mul(x, high));
        x = v128.load32_splat(x2 + at);
        c0 = f32x4.add(c0, f32x4.mul(x, low));
        c1 = f32x4.add(c1, f32x4.mul(x, high));
        x = v128.load32_splat(x3 + at);
        d0 = f32x4.add(d0, f32x4.mul(x, low));
        d1 = f32x4.add(d1, f32x4.mul(x, high));
      }
      v128.store(o, f32x4.add(a0, biasLow));
      v128.store(o, f32x4.add(a1, biasHigh), 16);
      o += outStep;
      v128.store(o, f32x4.add(b0, biasLow));
      v128.store(o, f32x4.add(b1, biasHigh), 16);
      o += outStep;
      v128.store(o, f32x4.add(c0, biasLow));
      v128.store(o, f32x4.add(c1, biasHigh), 16);
      o += outStep;
      v128.store(o, f32x4.add(d0, biasLow));
      v128.store(o, f32x4.add(d1, biasHigh), 16);
      o += outStep;
      x0 = x3 + step;
    }
  }
  for (let row = whole; row < rows; row++)
    one((input << 2) + row * step, width, weights << 2, bias << 2, panels, (out << 2) + row * outStep);
}

/** One row times all panels, four panels at a time, so that sums need not wait for one another. */
function one(x: i32, width: i32, weights: i32, bias: i32, panels: i32, out: i32): void {
  const panelBytes = width * PANEL;
  const whole = panels & ~3;
  let w0 = weights;
  let b = bias;
  let o = out;
  for (let panel = 0; panel < whole; panel += 4) {
    let a0 = f32x4.splat(0);
    let a1 = f32x4.splat(0);
    let b0 = f32x4.splat(0);
    let b1 = f32x4.splat(0);
    let c0 = f32x4.splat(0);
    let c1 = f32x4.splat(0);
    let d0 = f32x4.splat(0);
    let d1 = f32x4.splat(0);
    let w1 = w0 + panelBytes;
    let w2 = w1 + panelBytes;
    let w3 = w2 + panelBytes;
    const next = w3 + panelBytes;
    const end = w1;
    for (let at = x; w0 < end; at += 4, w0 += PANEL, w1 += PANEL, w2 += PANEL, w3 += PANEL) {
      const cell = v128.load32_splat(at);
      a0 = f32x4.add(a0, f32x4.mul(cell, v128.load(w0)));
      a1 = f32x4.add(a1, f32x4.mul(cell, v128.load(w0, 16)));
      b0 = f32x4.add(b0, f32x4.mul(cell, v128.load(w1)));
      b1 = f32x4.add(b1, f32x4.mul(cell, v128.load(w1, 16)));
      c0 = f32x4.add(c0, f32x4.mul(cell, v128.load(w2)));
      c1 = f32x4.add(c1, f32x4.mul(cell, v128.load(w2, 16)));
      d0 = f32x4.add(d0, f32x4.mul(cell, v128.load(w3)));
      d1 = f32x4.add(d1, f32x4.mul(cell, v128.load(w3, 16)));
    }
    v128.store(o, f32x4.add(a0, v128.load(b)));
    v128.store(o, f32x4.add(a1, v128.load(b, 16)), 16);
    v128.store(o, f32x4.add(b0, v128.load(b, 32)), 32);
    v128.store(o, f32x4.add(b1, v128.load(b, 48)), 48);
    v128.store(o, f32x4.add(c0, v128.load(b, 64)), 64);
    v128.store(o, f32x4.add(c1, v128.load(b, 80)), 80);
    v128.store(o, f32x4.add(d0, v128.load(b, 96)), 96);
    v128.store(o, f32x4.add(d1, v128.load(b, 112)), 112);
    w0 = next;
    b += 4 * PANEL;
    o += 4 * PANEL;
  }
  for (let panel = whole; panel < panels; panel++) {
    let a0 = f32x4.splat(0);
    let a1 = f32x4.splat(0);
    const end = w0 + panelBytes;
    for (let at = x; w0 < end; at += 4, w0 += PANEL) {
      const cell = v128.load32_splat(at);
      a0 = f32x4.add(a0, f32x4.mul(cell, v128.load(w0)));
      a1 = f32x4.add(a1, f32x4.mul(cell, v128.load(w0, 16)));
    }
    v128.store(o, f32x4.add(a0, v128.load(b)));
    v128.store(o, f32x4.add(a1, v128.load(b, 16)), 16);
    b += PANEL;
    o += PANEL;
  }
}

/** The greatest of three pieces, normalised; sums are kept in double precision, in four parts. */
export function normalise(
  input: i32,
  rows: i32,
  gain: i32,
  shift: i32,
  residual: i32,
  out: i32,
): void {
  const row = WIDTH << 2;
  const g = gain << 2;
  const s = shift << 2;
  let from = input << 2;
  let before = residual << 2;
  let to = out << 2;
  for (let r = 0; r < rows; r++) {
    let low = f64x2.splat(0);
    let high = f64x2.splat(0);
    for (let i = 0; i < row; i += 16) {
      const at = from + i;
      const most = f32x4.max(
        f32x4.max(v128.load(at), v128.load(at, WIDTH << 2)),
        v128.load(at, WIDTH << 3),
      );
      // The first piece is not needed again, so the greatest takes its place.
      v128.store(at, most);
      low = f64x2.add(low, f64x2.promote_low_f32x4(most));
      high = f64x2.add(high, f64x2.promote_low_f32x4(v128.shuffle<f32>(most, most, 2, 3, 2, 3)));
    }
    const mean = total(low, high) / WIDTH;
    const means = f64x2.splat(mean);
    low = f64x2.splat(0);
    high = f64x2.splat(0);
    for (let i = 0; i < row; i += 16) {
      const value = v128.load(from + i);
      const a = f64x2.sub(f64x2.promote_low_f32x4(value), means);
      const b = f64x2.sub(f64x2.promote_low_f32x4(v128.shuffle<f32>(value, value, 2, 3, 2, 3)), means);
      low = f64x2.add(low, f64x2.mul(a, a));
      high = f64x2.add(high, f64x2.mul(b, b));
    }
    const scale = f32x4.splat(<f32>(1.0 / Math.sqrt(total(low, high) / WIDTH + 1e-8)));
    const middle = f32x4.splat(<f32>mean);
    for (let i = 0; i < row; i += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(from + i), middle), scale);
      let value = f32x4.add(f32x4.mul(unit, v128.load(g + i)), v128.load(s + i));
      if (residual >= 0) value = f32x4.add(value, v128.load(before + i));
      v128.store(to + i, value);
    }
    from += 3 * row;
    before += row;
    to += row;
  }
}

function total(low: v128, high: v128): f64 {
  return (
    f64x2.extract_lane(low, 0) +
    f64x2.extract_lane(low, 1) +
    (f64x2.extract_lane(high, 0) + f64x2.extract_lane(high, 1))
  );
}

/** Sums the rows of a state's tokens, takes the greater halves and scores the moves. */
export function score(
  places: i32,
  slots: i32,
  bias: i32,
  weights: i32,
  upperBias: i32,
  panels: i32,
  hidden: i32,
  out: i32,
): void {
  const p = places << 2;
  const end = p + (slots << 2);
  const b = bias << 2;
  const h = hidden << 2;
  for (let i = 0; i < HIDDEN << 2; i += 16) {
    let first = f32x4.splat(0);
    let second = f32x4.splat(0);
    for (let slot = p; slot < end; slot += 4) {
      const at = (load<i32>(slot) << 2) + i;
      first = f32x4.add(first, v128.load(at));
      second = f32x4.add(second, v128.load(at, HIDDEN << 2));
    }
    first = f32x4.add(first, v128.load(b + i));
    second = f32x4.add(second, v128.load(b + i, HIDDEN << 2));
    v128.store(h + i, f32x4.max(first, second));
  }
  one(h, HIDDEN, weights << 2, upperBias << 2, panels, out << 2);
}
