import type { Actor, ActorKind } from '../actors/actor.ts';
import type { Mention } from '../actors/mention.ts';
import {
  type Attribution,
  type Standing,
  type Statement,
  standingOf,
} from '../statements/statement.ts';
import { Fields } from './fields.ts';

const KINDS = [
  'state',
  'military',
  'police',
  'armed-group',
  'person',
  'party',
  'parliament',
  'court',
  'intergovernmental',
  'coalition',
  'company',
  'media',
  'organisation',
  'people',
  'place',
] as const satisfies readonly ActorKind[];

/** A mention's fields in the order of the published form. */
export function mentionRecord({ id, start, end, text, form, actor }: Mention): Mention {
  return { id, start, end, text, form, actor };
}

/** An actor's fields in the order of the published form. */
export function actorRecord(actor: Actor): Actor {
  const { id, name, kind, identity, country, parent, actsFor, generic, aliases } = actor;
  return { id, name, kind, identity, country, parent, actsFor, generic, aliases };
}

/** A statement's fields, with its standing, in the order of the published form. */
export function statementRecord(statement: Statement): Statement & { readonly standing: Standing } {
  const { time } = statement;
  return {
    id: statement.id,
    type: statement.type,
    source: statement.source,
    target: statement.target,
    reciprocal: statement.reciprocal,
    trigger: statement.trigger,
    evidence: statement.evidence,
    negated: statement.negated,
    modality: statement.modality,
    standing: standingOf(statement),
    attribution: statement.attribution.map(({ speaker, verb, quoted }) => ({
      speaker,
      verb,
      quoted,
    })),
    speaker: statement.speaker,
    time:
      time === null
        ? null
        : {
            start: time.start,
            end: time.end,
            edtf: time.edtf,
            text: time.text,
            basis: time.basis,
          },
    place: statement.place,
    confidence: statement.confidence,
    rule: statement.rule,
    path: statement.path,
  };
}

/** Reads a mention as {@link mentionRecord} writes it. */
export function readMention(json: unknown, where: string): Mention {
  const fields = new Fields(json, where);
  return {
    id: fields.string('id'),
    start: fields.count('start'),
    end: fields.count('end'),
    text: fields.string('text'),
    form: fields.oneOf('form', ['name', 'description', 'pronoun']),
    actor: fields.string('actor'),
  };
}

/** Reads an actor as {@link actorRecord} writes it. */
export function readActor(json: unknown, where: string): Actor {
  const fields = new Fields(json, where);
  return {
    id: fields.string('id'),
    name: fields.string('name'),
    kind: fields.oneOf('kind', KINDS),
    identity: fields.oneOf('identity', ['listed', 'named', 'described']),
    country: fields.stringOrNull('country'),
    parent: fields.stringOrNull('parent'),
    actsFor: fields.stringOrNull('actsFor'),
    generic: fields.boolean('generic'),
    aliases: fields.strings('aliases'),
  };
}

/** Reads a statement as {@link statementRecord} writes it. */
export function readStatement(json: unknown, where: string): Statement {
  const fields = new Fields(json, where);
  return {
    id: fields.string('id'),
    type: fields.string('type'),
    source: fields.string('source'),
    target: fields.string('target'),
    reciprocal: fields.boolean('reciprocal'),
    trigger: fields.spans('trigger'),
    evidence: fields.span('evidence'),
    negated: fields.boolean('negated'),
    modality: fields.oneOf('modality', [
      'asserted',
      'planned',
      'possible',
      'conditional',
      'requested',
      'habitual',
    ]),
    attribution: fields.list('attribution', readAttribution),
    speaker: fields.stringOrNull('speaker'),
    time: fields.raw('time') == null ? null : readTime(fields.raw('time'), `${where}, time`),
    place: fields.stringOrNull('place'),
    confidence: fields.number('confidence', 0, 1),
    rule: fields.string('rule'),
    path: fields.string('path'),
  };
}

function readAttribution(json: unknown, where: string): Attribution {
  const fields = new Fields(json, where);
  return {
    speaker: fields.string('speaker'),
    verb: fields.string('verb'),
    quoted: fields.boolean('quoted'),
  };
}

function readTime(json: unknown, where: string): Statement['time'] {
  const fields = new Fields(json, where);
  return {
    start: fields.dateOrNull('start'),
    end: fields.dateOrNull('end'),
    edtf: fields.string('edtf'),
    text: fields.string('text'),
    basis: fields.oneOf('basis', ['stated', 'relative', 'background']),
  };
}
