import types from '../../data/relations/types.json' with { type: 'json' };
import type { Actor, ActorKind } from '../../src/actors/actor.ts';
import type { Mention } from '../../src/actors/mention.ts';
import { EXTRACTION_SCHEMA, type Extraction } from '../../src/statements/extraction.ts';
import { readRelationTypes } from '../../src/statements/read-relation-types.ts';
import type { Statement, StatementTime } from '../../src/statements/statement.ts';
import { articleOf } from '../article.ts';

/** The project's own relation types. */
export const TYPES = readRelationTypes(types);

const KINDS: Readonly<Record<string, ActorKind>> = {
  Norland: 'state',
  Sudria: 'state',
  Ostmark: 'state',
  Vesper: 'state',
  'Red Banner': 'armed-group',
  'Ada Lund': 'person',
  'Olaf Brandt': 'person',
  'Fjord Guard': 'military',
  'Port Amber': 'place',
};

/** What a sentence says: `words` is the trigger, `says` the speaker; places and ends are names in the sentence. */
export interface Said {
  readonly text: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly words: string;
  readonly says?: string;
  readonly rule?: string;
  readonly reciprocal?: boolean;
  readonly negated?: boolean;
  readonly modality?: Statement['modality'];
  readonly time?: Partial<StatementTime>;
  readonly confidence?: number;
}

/** The extraction of an invented article: its sentences, and one statement each. */
export function extractionOf(
  id: string,
  said: readonly Said[],
  meta: Partial<Extraction['article']> = {},
): Extraction {
  const text = said.map((sentence) => sentence.text).join('\n');
  const mentions = new Map<string, Mention>();
  const actors = new Map<string, Actor>();
  const statements: Statement[] = [];
  let offset = 0;
  for (const sentence of said) {
    const mention = (name: string): string => {
      const at = sentence.text.indexOf(name);
      if (at < 0) throw new Error(`"${name}" does not stand in "${sentence.text}"`);
      const start = offset + at;
      const end = start + name.length;
      const actor = idOf(name);
      const key = `m${start}-${end}`;
      mentions.set(key, { id: key, start, end, text: name, form: 'name', actor });
      actors.set(actor, actorOf(name));
      return key;
    };
    const at = offset + sentence.text.indexOf(sentence.words);
    const speaker = sentence.says === undefined ? null : mention(sentence.says);
    const { source, target, type, time } = sentence;
    statements.push({
      id: `${id}:${type}:${at}:${idOf(source)}:${idOf(target)}`,
      type,
      source: mention(source),
      target: mention(target),
      reciprocal: sentence.reciprocal ?? false,
      trigger: [[at, at + sentence.words.length]],
      evidence: [offset, offset + sentence.text.length],
      negated: sentence.negated ?? false,
      modality: sentence.modality ?? 'asserted',
      attribution: speaker === null ? [] : [{ speaker, verb: 'say', quoted: false }],
      speaker,
      time:
        time === undefined
          ? null
          : { start: null, end: null, edtf: '', text: '', basis: 'stated', ...time },
      place: null,
      confidence: sentence.confidence ?? 0.9,
      rule: sentence.rule ?? 'invented',
      path: `${source} ${sentence.words} ${target}`,
    });
    offset += sentence.text.length + 1;
  }
  return {
    schema: EXTRACTION_SCHEMA,
    engine: 'invented 1',
    article: { ...articleOf(text, { id }), ...meta },
    mentions: [...mentions.values()],
    actors: [...actors.values()],
    statements,
  };
}

/** The id of an invented actor. */
function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function actorOf(name: string): Actor {
  return {
    id: idOf(name),
    name,
    kind: Object.hasOwn(KINDS, name) ? (KINDS[name] ?? 'organisation') : 'organisation',
    identity: name === name.toLowerCase() ? 'described' : 'named',
    country: null,
    parent: null,
    actsFor: null,
    generic: false,
    aliases: [],
  };
}

/** A small world: two friends, their foe, a speaker who says most of it, a plan and a denial. */
export const NORTH = extractionOf(
  'north',
  [
    {
      text: 'Norland and Sudria coordinate their patrols, Ada Lund said.',
      type: 'coordinates-with',
      source: 'Norland',
      target: 'Sudria',
      words: 'coordinate',
      says: 'Ada Lund',
      reciprocal: true,
    },
    {
      text: 'Norland shelled the Red Banner on 2 May 2021, Ada Lund said.',
      type: 'fights',
      source: 'Norland',
      target: 'Red Banner',
      words: 'shelled',
      says: 'Ada Lund',
      time: { start: '2021-05-02', end: '2021-05-02', edtf: '2021-05-02', text: 'on 2 May 2021' },
    },
    {
      text: 'Ada Lund speaks for Norland.',
      type: 'serves',
      source: 'Ada Lund',
      target: 'Norland',
      words: 'speaks for',
    },
    {
      text: 'Ostmark plans to arm Sudria.',
      type: 'aids',
      source: 'Ostmark',
      target: 'Sudria',
      words: 'arm',
      modality: 'planned',
    },
    {
      text: 'Vesper did not support the Red Banner.',
      type: 'supports',
      source: 'Vesper',
      target: 'Red Banner',
      words: 'support',
      negated: true,
    },
  ],
  { published: '2021-05-04', outlet: 'The Northern Post', title: 'Patrols in the north' },
);

/** Another article about it: a fact, a copy of a sentence of the first, a contradiction, and a place that is held. */
export const SOUTH = extractionOf(
  'south',
  [
    {
      text: 'Norland shelled the Red Banner on 2 May 2021, Ada Lund said.',
      type: 'fights',
      source: 'Norland',
      target: 'Red Banner',
      words: 'shelled',
      says: 'Ada Lund',
      time: { start: '2021-05-02', end: '2021-05-02', edtf: '2021-05-02', text: 'on 2 May 2021' },
    },
    {
      text: 'Sudria attacked the Red Banner on 30 September.',
      type: 'fights',
      source: 'Sudria',
      target: 'Red Banner',
      words: 'attacked',
      time: { edtf: 'XXXX-09-30', text: 'on 30 September' },
    },
    {
      text: 'Olaf Brandt denied that Norland coordinates with Sudria.',
      type: 'coordinates-with',
      source: 'Norland',
      target: 'Sudria',
      words: 'coordinates',
      says: 'Olaf Brandt',
      negated: true,
    },
    {
      text: 'The Red Banner holds Port Amber.',
      type: 'controls',
      source: 'Red Banner',
      target: 'Port Amber',
      words: 'holds',
    },
  ],
  { published: '2021-05-06' },
);
