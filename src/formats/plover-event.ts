import type { RelationTypes } from '../statements/relation-types.ts';
import type { Statement } from '../statements/statement.ts';

/** A PLOVER event type with its cooperation-conflict score, -10 to 10. */
export interface PloverEvent {
  readonly event: string;
  readonly score: number;
}

/**
 * The PLOVER event that a statement amounts to; null for states, and for what is negated, possible,
 * conditional or requested. What is planned is an event only where PLOVER has one for the plan: planned
 * cooperation is AGREE, a planned retreat or concession CONCEDE, an announced hostile deed THREATEN (PLOVER manual 2.0, sections on
 * AGREE, RETREAT and THREATEN).
 */
export function ploverEventOf(
  statement: Pick<Statement, 'type' | 'negated' | 'modality'>,
  types: RelationTypes,
): PloverEvent | null {
  const info = types.get(statement.type);
  if (info === undefined || info.plover === null) return null;
  if (info.aspect === 'state' || statement.negated) return null;
  switch (statement.modality) {
    case 'asserted':
    case 'habitual':
      return info.plover;
    case 'planned':
      if (info.family === 'cooperation') return eventNamed('AGREE', types);
      if (info.family === 'conflict') return eventNamed('THREATEN', types);
      return info.family === 'neutral' && info.plover.event !== 'REQUEST'
        ? eventNamed('CONCEDE', types)
        : null;
    default:
      return null;
  }
}

function eventNamed(event: string, types: RelationTypes): PloverEvent | null {
  for (const { plover } of types.values()) if (plover?.event === event) return plover;
  return null;
}
