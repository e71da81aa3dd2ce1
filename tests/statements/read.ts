import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findActors } from '../../src/actors/find-actors.ts';
import type { Article } from '../../src/article/article.ts';
import { readDataFiles } from '../../src/pipeline.ts';
import { findStatements, type StatementOptions } from '../../src/statements/find-statements.ts';
import { knownWords } from '../../src/statements/known-words.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { documentOf } from '../english.ts';

function textsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(?:tsv|json)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

const { gazetteer, nouns, lexicon } = readDataFiles({
  actors: textsOf('data/actors'),
  relations: textsOf('data/relations'),
});

/** What a text yields, with a way from the id of a mention to its words. */
export interface Found {
  readonly statements: readonly Statement[];
  /** The words of a mention, or the name of its actor where it is a pronoun. */
  readonly words: (mention: string) => string;
  readonly actorOf: (mention: string) => string;
}

/** What the stages find in a text. */
export function found(text: string, more: Partial<Article> = {}): Found {
  const document = documentOf(text, more, knownWords(lexicon, gazetteer, nouns));
  const actors = findActors(document, gazetteer, nouns);
  const mentionOf = (id: string) => actors.mentions.find((mention) => mention.id === id);
  const actorOf = (id: string) => mentionOf(id)?.actor ?? '';
  const words = (id: string) => {
    const mention = mentionOf(id);
    if (mention?.form !== 'pronoun') return mention?.text ?? '';
    return actors.actors.find((actor) => actor.id === mention.actor)?.name ?? '';
  };
  return { statements: findStatements(document, actors, lexicon), words, actorOf };
}

/** The statements of a text, each told with its features. */
export function watched(
  text: string,
  onStatement: NonNullable<StatementOptions['onStatement']>,
): readonly Statement[] {
  const document = documentOf(text, {}, knownWords(lexicon, gazetteer, nouns));
  return findStatements(document, findActors(document, gazetteer, nouns), lexicon, { onStatement });
}

/**
 * The statements of a text in order, as `fights: Norway > rebels`: `=` where both sides do it, `not` in front of what is denied, and behind it
 * the modality other than asserted, `by` the innermost speaker, `on` the time.
 */
function statements(text: string, more: Partial<Article> = {}): readonly string[] {
  const { statements: all, words } = found(text, more);
  return all.map((statement) => {
    const { type, source, target, reciprocal, negated, modality, speaker, time } = statement;
    return [
      `${negated ? 'not ' : ''}${type}: ${words(source)} ${reciprocal ? '=' : '>'} ${words(target)}`,
      modality === 'asserted' ? '' : `, ${modality}`,
      speaker === null ? '' : `, by ${words(speaker)}`,
      time === null ? '' : `, on ${time.edtf}`,
    ].join('');
  });
}

/** A test for each text: it yields these statements and no others. */
export function itReads(
  cases: readonly (readonly [text: string, ...wanted: string[]])[],
  more: Partial<Article> = {},
): void {
  it.each(cases.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    expect([...statements(text, more)].sort()).toEqual(wanted.sort());
  });
}

/** A test for each text: it yields no statement. */
export function itLeavesAlone(texts: readonly string[]): void {
  it.each(texts)('nothing in: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });
}
