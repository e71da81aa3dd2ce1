import { readFileSync } from 'node:fs';
import type { Actor } from '../../src/actors/actor.ts';
import { type FoundActors, findActors } from '../../src/actors/find-actors.ts';
import { GAZETTEER_FILES, readGazetteer } from '../../src/actors/gazetteer.ts';
import type { LocatedMention } from '../../src/actors/mention.ts';
import { readActorNouns } from '../../src/actors/nouns.ts';
import type { Article } from '../../src/article/article.ts';
import { documentOf } from '../english.ts';

const read = (file: string): string => readFileSync(`data/actors/${file}`, 'utf8');

/** The word lists of the package. */
export const nouns = readActorNouns({
  nouns: read('nouns.tsv'),
  titles: read('titles.tsv'),
  verbs: read('verbs.tsv'),
  givenNames: read('given-names.tsv'),
});
/** The gazetteer of the package. */
const gazetteer = readGazetteer(
  Object.fromEntries(GAZETTEER_FILES.map((file) => [file, read(file)])),
);

/** What the actors stage finds in a text. */
export function found(text: string, more: Partial<Article> = {}): FoundActors {
  return findActors(documentOf(text, more), gazetteer, nouns);
}

/** The mentions of a text as words, in order. */
export function mentions(text: string): readonly string[] {
  return found(text).mentions.map((mention) => mention.text);
}

/** The actor of the mention with just these words, the `nth` of them (from 0), or null where there is none. */
export function actorOf(text: string, words: string, nth = 0): Actor | null {
  const all = found(text);
  const mention = mentionsOf(all, words)[nth];
  return all.actors.find(({ id }) => id === mention?.actor) ?? null;
}

/** Id, or kind and name, of an actor in short. */
export function idOf(text: string, words: string, nth = 0): string | null {
  return actorOf(text, words, nth)?.id ?? null;
}

/** Kind of the actor of a mention. */
export function kindOf(text: string, words: string, nth = 0): string | null {
  return actorOf(text, words, nth)?.kind ?? null;
}

/** Names of the actors that a mention with members stands for. */
export function membersOf(text: string, words: string, nth = 0): readonly string[] {
  const all = found(text);
  const mention = mentionsOf(all, words)[nth];
  return (mention?.members ?? []).map((member) => {
    const actor = all.mentions.find(({ id }) => id === member)?.actor;
    return all.actors.find(({ id }) => id === actor)?.name ?? '';
  });
}

function mentionsOf({ mentions: all }: FoundActors, words: string): readonly LocatedMention[] {
  return all.filter((mention) => mention.text === words);
}
