import type { Actor } from '../actors/actor.ts';
import type { Mention } from '../actors/mention.ts';
import type { Statement } from '../statements/statement.ts';

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
  const { id, type, source, target, reciprocal, trigger, evidence, negated, modality } = statement;
  const { speaker, place, confidence, rule, path } = statement;
  const attribution = statement.attribution.map((link) => ({
    speaker: link.speaker,
    verb: link.verb,
    quoted: link.quoted,
  }));
  const time = statement.time && {
    start: statement.time.start,
    end: statement.time.end,
    edtf: statement.time.edtf,
    text: statement.time.text,
    basis: statement.time.basis,
  };
  return {
    id,
    type,
    source,
    target,
    reciprocal,
    trigger,
    evidence,
    negated,
    modality,
    attribution,
    speaker,
    time,
    place,
    confidence,
    rule,
    path,
  };
}
