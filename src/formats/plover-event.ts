import type { Extraction } from '../statements/extraction.ts';
import type { RelationTypeInfo, RelationTypes } from '../statements/relation-types.ts';
import type { Statement } from '../statements/statement.ts';

/** A PLOVER event type with its cooperation-conflict score, -10 to 10. */
interface PloverEvent {
  readonly event: string;
  readonly score: number;
}

/** Verbs whose subject alleges what they say, as an attribution has them. */
const ALLEGING = /^(?:accus|alleg|blam|charg|indict|suspect|suspicion)/u;

/** The rule of a statement on what something else is done for. */
const AIM = /, as an aim:/u;

/** The rule of a statement on what has been decided. */
const DECIDED = /, as decided:/u;

/** The rule of a statement on what has been tried. */
const TRIED = /, as tried:/u;

/** The rule of a statement on what somebody is called. */
const CALLED = /^noun [^:]+: self /u;

/** The rules of refusals that are still to be made; others are as good as made where they are announced. */
const BLOCKING =
  /^verb (?:abrogate|block|boycott|break|call off|cancel|derail|end|leave|obstruct|pull out|quit|scrap|sabotage|suspend|tear|thwart|veto|vote|walk out|withdraw)\b/u;

/** The PLOVER event that a statement amounts to, or null where it is none. */
export type PloverReading = (statement: Statement) => PloverEvent | null;

/**
 * The PLOVER events of an extraction's statements; null for states, and for what is negated, possible,
 * conditional or requested. What is planned is an event only where PLOVER has one for the plan: planned
 * cooperation is AGREE, a planned retreat or concession CONCEDE, an announced hostile deed THREATEN; so is a hostile deed that
 * its own doer, or who speaks for it, says may follow, and what somebody offers on a condition is promised. To sign or ratify an agreement is SUPPORT, to reach or promise one AGREE
 * (PLOVER manual 2.0, sections on AGREE, SUPPORT, RETREAT and THREATEN).
 */
export function ploverReading(
  { mentions, actors }: Pick<Extraction, 'mentions' | 'actors'>,
  types: RelationTypes,
): PloverReading {
  const actorOf = new Map(mentions.map(({ id, actor }) => [id, actor]));
  const sideOf = new Map(actors.map(({ id, actsFor }) => [id, actsFor ?? id]));
  const side = (mention: string): string | undefined => sideOf.get(actorOf.get(mention) ?? '');
  return (statement) => {
    const info = types.get(statement.type);
    if (info === undefined || info.plover === null) return null;
    if (statement.negated) return null;
    // "joined forces with X": the deed of allying is an event, to stand in an alliance is none.
    if (info.aspect === 'state')
      return statement.modality === 'asserted' && statement.time?.basis !== 'background'
        ? doneBy(statement)
        : null;
    const { speaker, source } = statement;
    // What somebody is accused of is told by the accusation; history told beside the news is no event of the news.
    if (ALLEGING.test(statement.attribution.at(-1)?.verb ?? '')) return null;
    if (statement.time?.basis === 'background') return null;
    // "opponents of X", "the killers of X": what somebody is called is no news.
    if (CALLED.test(statement.rule)) return null;
    switch (statement.modality) {
      case 'asserted':
      case 'habitual':
        return doneBy(statement) ?? { event: info.plover.event, score: info.plover.score };
      case 'possible':
      case 'conditional': {
        const isOwn = speaker !== null && side(speaker) === side(source);
        if (!isOwn) return null;
        if (info.family === 'conflict') return eventNamed('THREATEN');
        // "said it would free them if …": an offer.
        return statement.modality === 'conditional' ? promised(info) : null;
      }
      case 'planned':
        // "flew out to mediate" consults; "massed troops to attack X" mobilizes, which another statement says.
        if (AIM.test(statement.rule))
          // "relaxed the curfew to let X march" concedes.
          return info.family === 'cooperation' || info.plover.event === 'CONCEDE'
            ? { event: info.plover.event, score: info.plover.score }
            : null;
        // A wish that is to be made is made: "voted to ask X", "will call on X".
        if (info.plover.event === 'REQUEST') return info.plover;
        // "tried to mediate" is contact with both sides; a body that voted to recognise X recognises it.
        if (TRIED.test(statement.rule) && info.plover.event === 'CONSULT') return info.plover;
        if (DECIDED.test(statement.rule) && info.plover.event === 'SUPPORT') return info.plover;
        if (info.family !== 'conflict') return promised(info);
        // "voted to expel X": what has been decided is as good as done.
        if (DECIDED.test(statement.rule)) return doneBy(statement) ?? info.plover;
        return eventNamed(
          info.plover.event === 'REJECT' && !BLOCKING.test(statement.rule) ? 'REJECT' : 'THREATEN',
        );
      default:
        return null;
    }
  };

  /** The event that the promise of a cooperation or concession is. */
  function promised({ family, plover }: RelationTypeInfo): PloverEvent | null {
    if (family === 'cooperation') return eventNamed('AGREE');
    return family === 'neutral' && plover?.event !== 'REQUEST' ? eventNamed('CONCEDE') : null;
  }

  function eventNamed(event: string): PloverEvent | null {
    for (const { plover } of types.values())
      if (plover?.event === event) return { event, score: plover.score };
    return null;
  }

  /** The event that PLOVER has for a type's deed where certain words say it. */
  function doneBy({ type, rule }: Statement): PloverEvent | null {
    const [, word, holder] = /^(?:verb|noun) ([^:,]+?)(?: held by ([^:,]+))?[:,]/u.exec(rule) ?? [];
    const other = types.get(type)?.plover?.except;
    return [word, holder].some((each) => each !== undefined && other?.words.includes(each))
      ? eventNamed(other?.event ?? '')
      : null;
  }
}
