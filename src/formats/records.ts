import { ACTOR_KINDS, type Actor } from '../actors/actor.ts';
import type { Mention } from '../actors/mention.ts';
import type { Attribution, Statement } from '../statements/statement.ts';
import { Fields } from './fields.ts';

/** Reads a mention as {@link plainMention} gives it. */
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

/** Reads an actor as {@link plainActor} gives it. */
export function readActor(json: unknown, where: string): Actor {
  const fields = new Fields(json, where);
  return {
    id: fields.string('id'),
    name: fields.string('name'),
    kind: fields.oneOf('kind', ACTOR_KINDS),
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
