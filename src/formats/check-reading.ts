import type { Actor } from '../actors/actor.ts';
import type { NetworkMention } from '../network/network.ts';
import type { Statement } from '../statements/statement.ts';
import { FormatError } from './fields.ts';

/** What was read of one article, with its text where that is known. */
interface Reading {
  readonly text: string | null;
  readonly mentions: readonly NetworkMention[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
}

/**
 * Checks that the parts of one article fit each other and its text.
 *
 * @throws {FormatError} if an id comes twice or leads nowhere, or if offsets show other words than those that were read.
 */
export function checkReading(reading: Reading, where: string): void {
  checkReferences(reading, where);
  checkOffsets(reading, where);
}

/** Checks that ids are unique and lead somewhere. */
function checkReferences({ mentions, actors, statements }: Reading, where: string): void {
  const actorIds = uniqueIds(actors, 'actor', where);
  const mentionIds = uniqueIds(mentions, 'mention', where);
  uniqueIds(statements, 'statement', where);
  for (const { id, actor } of mentions) {
    if (!actorIds.has(actor)) {
      throw new FormatError(`mention "${id}" leads to no actor "${actor}"`, where);
    }
  }
  for (const statement of statements) {
    const { id, source, target, speaker, place, attribution } = statement;
    for (const end of [
      source,
      target,
      speaker,
      place,
      ...attribution.map((link) => link.speaker),
    ]) {
      if (end !== null && !mentionIds.has(end)) {
        throw new FormatError(`statement "${id}" names no mention "${end}"`, where);
      }
    }
  }
}

function uniqueIds(
  items: readonly { readonly id: string }[],
  what: string,
  where: string,
): Set<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) throw new FormatError(`two ${what}s have the id "${id}"`, where);
    ids.add(id);
  }
  return ids;
}

/** Checks the offsets against the text, so that evidence never shows other words than those that were read. */
function checkOffsets({ text, mentions, statements }: Reading, where: string): void {
  if (text === null) return;
  const advice = 'the text is not the one that was analysed; extract it again';
  for (const mention of mentions) {
    const words = text.slice(mention.start, mention.end);
    if (mention.text === null || words === mention.text) continue;
    throw new FormatError(
      `mention "${mention.id}" says ${JSON.stringify(mention.text)}, the text there ${JSON.stringify(words)}: ${advice}`,
      where,
    );
  }
  for (const { id, trigger, evidence } of statements) {
    if ([...trigger, evidence].some(([, end]) => end > text.length)) {
      throw new FormatError(
        `statement "${id}" points behind the end of the text: ${advice}`,
        where,
      );
    }
  }
}
