import type { Actor, ActorKind } from '../../actors/actor.ts';

/** How an actor is drawn: its kind is its shape, so that hue stays free for the sign. */
export type Shape = 'disc' | 'square' | 'ringed' | 'ring' | 'faint';

const SHAPES: Readonly<Record<ActorKind, Shape>> = {
  state: 'disc',
  'armed-group': 'square',
  people: 'square',
  party: 'square',
  person: 'ring',
  military: 'ringed',
  police: 'ringed',
  parliament: 'ringed',
  court: 'ringed',
  intergovernmental: 'ringed',
  coalition: 'ringed',
  company: 'ringed',
  media: 'ringed',
  organisation: 'ringed',
  place: 'faint',
};

/** Diameters in CSS pixels: of the least and of the most connected actor of that shape. */
const DIAMETERS: Readonly<Record<Shape, readonly [number, number]>> = {
  disc: [16, 22],
  square: [13, 18],
  ringed: [14, 20],
  ring: [10, 12],
  faint: [8, 10],
};

/** Shape of an actor. */
export function shapeOf(actor: Pick<Actor, 'kind' | 'generic'>): Shape {
  return actor.generic ? 'faint' : SHAPES[actor.kind];
}

/** Radius of a shape in CSS pixels; `share` is the actor's part of the greatest strength, 0 to 1. */
export function radiusOf(shape: Shape, share: number): number {
  const [least, most] = DIAMETERS[shape];
  return (least + (most - least) * Math.sqrt(Math.min(1, Math.max(0, share)))) / 2;
}
