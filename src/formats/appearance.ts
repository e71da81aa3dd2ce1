import type { ActorKind } from '../actors/actor.ts';
import type { RelationStanding } from '../network/relation.ts';
import type { Sign } from '../statements/relation-types.ts';

/** Colours of a network's parts, as a file carries them; hue means sign and nothing else. Each has a contrast of more than 3:1 to a light ground (#FBFBF9). */
const COLOURS = {
  actor: '#3A3F47',
  positive: '#1E7BC0',
  negative: '#9C2F0B',
  neutral: '#747B86',
  weakPositive: '#5896C8',
  weakNegative: '#BD7A5E',
};

/** The colour of a relation, as six hexadecimal digits behind a `#`. */
export function relationColour(sign: Sign, standing: RelationStanding): string {
  if (sign === 0 || standing === 'denied') return COLOURS.neutral;
  if (standing === 'open') return sign > 0 ? COLOURS.weakPositive : COLOURS.weakNegative;
  return sign > 0 ? COLOURS.positive : COLOURS.negative;
}

/** The colour of an actor's mark; paler for what is no particular actor. */
export function actorColour(generic: boolean): string {
  return generic ? COLOURS.neutral : COLOURS.actor;
}

/** The thickness of a relation's line in pixels: by weight for what is reported, thin for claims, plans and roles. */
export function relationThickness(
  weight: number,
  standing: RelationStanding,
  isRole: boolean,
): number {
  if (isRole || standing === 'open' || standing === 'denied') return 1;
  if (standing === 'claimed') return 1.5;
  return Math.min(7, 1.5 + 1.5 * Math.log2(Math.max(1, weight)));
}

/** The diameter of an actor's mark in pixels; states are large, persons small, and `strength` (weights of its relations together) adds to both. */
export function actorSize(kind: ActorKind, strength: number): number {
  const [least, most] = sizeRange(kind);
  return least + (most - least) * Math.min(1, Math.log2(1 + Math.max(0, strength)) / 5);
}

function sizeRange(kind: ActorKind): readonly [number, number] {
  if (kind === 'state') return [16, 22];
  if (kind === 'person') return [8, 10];
  return kind === 'place' ? [6, 8] : [11, 16];
}
