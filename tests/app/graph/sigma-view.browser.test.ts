import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CALM } from '../../../src/app/graph/emphasis.ts';
import type { Palette } from '../../../src/app/graph/palette.ts';
import type { Scene, SceneEdge, SceneNode } from '../../../src/app/graph/scene.ts';
import { canDraw, type Hit, SigmaView } from '../../../src/app/graph/sigma-view.ts';

const PALETTE: Palette = {
  ground: '#fbfbf9',
  text: '#1b1d21',
  secondary: '#5a5f69',
  with: '#1e7bc0',
  against: '#9c2f0b',
  neutral: '#747b86',
  weakWith: '#5896c8',
  weakAgainst: '#bd7a5e',
  actor: '#3a3f47',
  dimmed: '#dedfdb',
  faint: '#c2c5c4',
};
let container: HTMLElement;
let view: SigmaView;
let pointed: (Hit | null)[];
let clicked: (Hit | null)[];
let lost: number;

beforeEach(() => {
  container = document.createElement('div');
  container.style.cssText = 'position:fixed;inset:0 auto auto 0;width:600px;height:400px';
  document.body.append(container);
  [pointed, clicked, lost] = [[], [], 0];
  view = new SigmaView(container, PALETTE, {
    onPoint: (hit) => pointed.push(hit),
    onClick: (hit) => clicked.push(hit),
    onLost: () => lost++,
  });
});

afterEach(() => {
  view.kill();
  container.remove();
});

function node(id: string, x: number, y: number, shape: SceneNode['shape'] = 'disc'): SceneNode {
  return { id, name: id, shape, radius: 10, strength: 1, x, y, isAdded: false };
}

function edge(key: string, sign: SceneEdge['sign'], rest: Partial<SceneEdge> = {}): SceneEdge {
  return {
    key,
    source: 'a',
    target: 'b',
    sign,
    role: false,
    standing: 'reported',
    directed: false,
    thickness: 3,
    curvature: sign < 0 ? 0.25 : 0,
    label: key,
    weight: 1,
    relations: [],
    ...rest,
  };
}

function scene(edges: readonly SceneEdge[], extra: readonly SceneNode[] = []): Scene {
  const nodes = [node('a', 0, 0), node('b', 10, 0), node('c', 5, 5), ...extra];
  return { nodes, edges, left: 0, linesLeft: 0, bundled: false };
}

/** Number of pixels of a colour in the drawing. */
async function pixels(hex: string): Promise<number> {
  const blob = await view.picture();
  if (blob === null) throw new Error('no picture');
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  let found = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (wanted.every((value, channel) => Math.abs((data[i + channel] ?? 0) - value) < 3)) found++;
  }
  return found;
}

function mouse(type: string, { x, y }: { x: number; y: number }): void {
  const target = container.querySelector('.sigma-mouse');
  target?.dispatchEvent(
    new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true }),
  );
}

function at(id: string): { x: number; y: number } {
  const position = view.positionOf(id);
  if (position === null) throw new Error(`${id} is not drawn`);
  return position;
}

describe('the drawing', () => {
  it('can be made here', () => expect(canDraw()).toBe(true));

  for (const [what, sign, colour] of [
    ['with', 1, PALETTE.with],
    ['against', -1, PALETTE.against],
    ['neutral', 0, PALETTE.neutral],
  ] as const) {
    it(`draws a line ${what} in its colour`, async () => {
      view.show(scene([]), CALM);
      expect(await pixels(colour)).toBe(0);
      view.show(scene([edge('k', sign)]), CALM);
      expect(await pixels(colour)).toBeGreaterThan(300);
    });
  }

  it('draws a plan thinner and weaker than a fact', async () => {
    view.show(scene([]), CALM);
    const empty = await pixels(PALETTE.ground);
    view.show(scene([edge('k', 1)]), CALM);
    const fact = empty - (await pixels(PALETTE.ground));
    view.show(scene([edge('k', 1, { standing: 'open', thickness: 1 })]), CALM);
    expect(await pixels(PALETTE.with)).toBe(0);
    const plan = empty - (await pixels(PALETTE.ground));
    expect(plan).toBeGreaterThan(100);
    expect(plan).toBeLessThan(fact / 2);
  });

  it('draws a thick line thicker', async () => {
    view.show(scene([edge('k', 1, { thickness: 2 })]), CALM);
    const thin = await pixels(PALETTE.with);
    view.show(scene([edge('k', 1, { thickness: 7 })]), CALM);
    expect(await pixels(PALETTE.with)).toBeGreaterThan(thin * 2);
  });

  it('keeps lines with straight and bends lines against', () => {
    view.show(scene([edge('straight', 1), edge('bent', -1)]), CALM);
    const [a, b] = [at('a'), at('b')];
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    mouse('mousemove', middle);
    expect(keyOf(pointed.at(-1))).toBe('straight');
    mouse('mousemove', { x: middle.x, y: middle.y - (b.x - a.x) * 0.125 });
    expect(keyOf(pointed.at(-1))).toBe('bent');
  });

  it('dims what does not stand out', async () => {
    const emphasis = { ...CALM, nodes: new Set(['c']), chosen: new Set(['c']), dim: true };
    view.show(scene([edge('k', 1)]), emphasis);
    expect(await pixels(PALETTE.with)).toBe(0);
    expect(await pixels(PALETTE.dimmed)).toBeGreaterThan(300);
  });

  it('takes on another theme', async () => {
    view.show(scene([edge('k', 1)]), CALM);
    view.recolor({ ...PALETTE, ground: '#14161a', with: '#8ccbfa' });
    expect(await pixels(PALETTE.with)).toBe(0);
    expect(await pixels('#8ccbfa')).toBeGreaterThan(300);
    expect(await pixels('#14161a')).toBeGreaterThan(100_000);
  });

  it('draws a ring hollow and a disc full', async () => {
    view.show(scene([], [node('r', 0, 9, 'ring')]), CALM);
    const withRing = await pixels(PALETTE.actor);
    view.show(scene([], [node('r', 0, 9, 'disc')]), CALM);
    expect(await pixels(PALETTE.actor)).toBeGreaterThan(withRing + 60);
  });

  it('keeps its screen places when the container changes its size', async () => {
    view.show(scene([edge('k', 1)]), CALM);
    container.style.width = '300px';
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const id of ['a', 'b', 'c']) {
      expect(at(id).x).toBeGreaterThan(0);
      expect(at(id).x).toBeLessThan(300);
    }
  });
});

describe('pointing', () => {
  it('finds an actor and selects it with a click', () => {
    view.show(scene([edge('k', 1)]), CALM);
    mouse('mousemove', at('a'));
    expect(pointed.at(-1)).toEqual({ kind: 'actor', id: 'a' });
    click(at('a'));
    expect(clicked).toEqual([{ kind: 'actor', id: 'a' }]);
  });

  it('finds a line some pixels beside it, and nothing further off', async () => {
    view.show(scene([edge('k', 1)]), CALM);
    const [a, b] = [at('a'), at('b')];
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    click({ x: middle.x, y: middle.y + 7 });
    expect(keyOf(clicked.at(-1))).toBe('k');
    await new Promise((resolve) => setTimeout(resolve, 20));
    click({ x: middle.x, y: middle.y + 20 });
    expect(clicked.at(-1)).toBeNull();
  });

  it('goes from actor to actor by direction', () => {
    view.show(scene([edge('k', 1)]), CALM);
    expect(view.neighbour('a', { x: 1, y: 0 })).not.toBeNull();
    expect(view.neighbour('a', { x: -1, y: 0 })).toBeNull();
    expect(view.neighbour('b', { x: -1, y: 0 })).not.toBeNull();
  });
});

describe('a lost graphics context', () => {
  it('is reported, so that a new drawing can be made', async () => {
    view.show(scene([edge('k', 1)]), CALM);
    const canvas = container.querySelector<HTMLCanvasElement>('.sigma-edges');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(lost).toBeGreaterThan(0);
  });
});

function click(point: { x: number; y: number }): void {
  for (const type of ['mousedown', 'mouseup', 'click']) mouse(type, point);
}

function keyOf(hit: Hit | null | undefined): string | undefined {
  return hit?.kind === 'edge' ? hit.edge.key : undefined;
}
