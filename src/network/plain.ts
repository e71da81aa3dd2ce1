import type { Actor } from '../actors/actor.ts';
import type { Mention } from '../actors/mention.ts';
import {
  type Attribution,
  type Standing,
  type Statement,
  type StatementTime,
  standingOf,
} from '../statements/statement.ts';

/** The mention with its published fields alone, in their order: the pipeline's own carry tokens as well. */
export function plainMention({ id, start, end, text, form, actor }: Mention): Mention {
  return { id, start, end, text, form, actor };
}

/** The actor with its published fields alone, in their order. */
export function plainActor(actor: Actor): Actor {
  const { id, name, kind, identity, country, parent, actsFor, generic, aliases } = actor;
  return { id, name, kind, identity, country, parent, actsFor, generic, aliases };
}

/** The statement with its published fields alone, in their order. */
export function plainStatement(statement: Statement): Statement {
  return { ...whatItSays(statement), ...howItIsSaid(statement) };
}

/** The statement with its published fields alone, and its standing behind its modality. */
export function statementRecord(statement: Statement): Statement & { readonly standing: Standing } {
  const standing = standingOf(statement);
  return { ...whatItSays(statement), standing, ...howItIsSaid(statement) };
}

function whatItSays(statement: Statement) {
  const { id, type, source, target, reciprocal, trigger, evidence, negated, modality } = statement;
  return { id, type, source, target, reciprocal, trigger, evidence, negated, modality };
}

function howItIsSaid(statement: Statement) {
  const { attribution, speaker, time, place, confidence, rule, path } = statement;
  return {
    attribution: attribution.map(plainAttribution),
    speaker,
    time: time && plainTime(time),
    place,
    confidence,
    rule,
    path,
  };
}

function plainAttribution({ speaker, verb, quoted }: Attribution): Attribution {
  return { speaker, verb, quoted };
}

function plainTime({ start, end, edtf, text, basis }: StatementTime): StatementTime {
  return { start, end, edtf, text, basis };
}
