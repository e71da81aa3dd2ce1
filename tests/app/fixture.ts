import { readFileSync } from 'node:fs';
import type { Actor, ActorKind } from '../../src/actors/actor.ts';
import type { Mention } from '../../src/actors/mention.ts';
import { buildNetwork } from '../../src/network/build-network.ts';
import { layoutNetwork } from '../../src/network/layout.ts';
import type { Network } from '../../src/network/network.ts';
import type { Extraction } from '../../src/statements/extraction.ts';
import { EXTRACTION_SCHEMA } from '../../src/statements/extraction.ts';
import { readRelationTypes } from '../../src/statements/read-relation-types.ts';
import type { RelationTypes } from '../../src/statements/relation-types.ts';
import type { Modality, Statement } from '../../src/statements/statement.ts';
import { articleOf } from '../article.ts';

/** The relation types of the package. */
function relationTypes(): RelationTypes {
  return readRelationTypes(JSON.parse(readFileSync('data/relations/types.json', 'utf8')));
}

/** An actor by id, with its kind; the id is its name in small letters. */
export type Cast = Readonly<Record<string, ActorKind>>;

/** What a text says: `who type whom`, with the words that say it and how. */
export interface Said {
  readonly who: string;
  readonly type: string;
  readonly whom: string;
  /** The trigger words, as they stand in the text. */
  readonly words: string;
  readonly by?: string;
  readonly negated?: boolean;
  readonly modality?: Modality;
  readonly confidence?: number;
  readonly time?: Statement['time'];
}

/** An extraction of a text made by hand: every name of the cast is a mention wherever it stands. */
export function extractionOf(
  id: string,
  text: string,
  cast: Cast,
  said: readonly Said[],
  about: { readonly title?: string; readonly published?: string } = {},
): Extraction {
  const mentions: Mention[] = [];
  for (const name of Object.keys(cast)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      mentions.push({
        id: `m${at}-${end}`,
        start: at,
        end,
        text: name,
        form: 'name',
        actor: slug(name),
      });
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const statements = said.map((entry, index): Statement => {
    const start = text.indexOf(entry.words);
    if (start < 0) throw new RangeError(`not in the text: ${entry.words}`);
    const from = Math.max(1 + text.lastIndexOf('\n', start), lastStop(text, start));
    const stop = /[.\n](\s|$)/.exec(text.slice(start));
    const to = stop === null ? text.length : start + stop.index + 1;
    const near = (name: string): string => {
      const own = mentions.filter(({ actor }) => actor === slug(name));
      const best = own.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
      if (best === undefined) throw new RangeError(`no mention of ${name} in ${id}`);
      return best.id;
    };
    const speaker = entry.by === undefined ? null : near(entry.by);
    return {
      id: `${id}-s${index}`,
      type: entry.type,
      source: near(entry.who),
      target: near(entry.whom),
      reciprocal: false,
      trigger: [[start, start + entry.words.length]],
      evidence: [from, to],
      negated: entry.negated ?? false,
      modality: entry.modality ?? 'asserted',
      attribution: speaker === null ? [] : [{ speaker, verb: 'say', quoted: false }],
      speaker,
      time: entry.time ?? null,
      place: null,
      confidence: entry.confidence ?? 0.8,
      rule: 'by-hand',
      path: `“${entry.words}” joins the two`,
    };
  });
  return {
    schema: EXTRACTION_SCHEMA,
    engine: 'entente test',
    article: articleOf(text, {
      id,
      title: about.title ?? null,
      published: about.published ?? null,
      digest: id,
    }),
    mentions,
    actors: Object.entries(cast).map(([name, kind]) => actor(name, kind)),
    statements,
  };
}

/** A laid-out network of extractions. */
export function networkOf(extractions: readonly Extraction[], types = relationTypes()): Network {
  const network = buildNetwork(extractions, { types });
  layoutNetwork(network);
  return network;
}

function actor(name: string, kind: ActorKind): Actor {
  return {
    id: slug(name),
    name,
    kind,
    identity: 'named',
    country: null,
    parent: null,
    actsFor: null,
    generic: /^(some|terrorist)/i.test(name),
    aliases: [],
  };
}

/** Where the words behind the last full stop before an offset begin. */
function lastStop(text: string, before: number): number {
  const at = text.lastIndexOf('. ', before);
  return at < 0 ? 0 : at + 2;
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}
