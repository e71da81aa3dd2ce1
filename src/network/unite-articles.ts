import type { Actor } from '../actors/actor.ts';
import type { Statement } from '../statements/statement.ts';
import type { EvidenceSentence, NetworkArticle, NetworkMention } from './network.ts';
import { byCodeUnit } from './order.ts';

/**
 * The articles by id, in order, each once: a function of the set of what is given, whatever its order and
 * however often a part of it comes. One id with one digest is one article, and what several readings of it
 * found is put together. Where several texts were given one id, all but the one with the smallest digest get
 * `-2`, `-3` … behind it.
 */
export function uniteArticles(articles: readonly NetworkArticle[]): Map<string, NetworkArticle> {
  const byText = new Map<string, NetworkArticle>();
  for (const article of articles) {
    const given = renamed(article, article.givenId);
    const key = JSON.stringify([given.id, given.digest]);
    const same = byText.get(key);
    byText.set(key, same === undefined ? given : unite(same, given));
  }
  const sorted = [...byText.values()].sort(
    (a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.digest, b.digest),
  );
  const taken = new Set(sorted.map(({ givenId }) => givenId));
  const named: NetworkArticle[] = [];
  let previous: string | null = null;
  for (const article of sorted) {
    let id = article.givenId;
    if (id === previous) {
      for (let number = 2; taken.has(id); number++) id = `${article.givenId}-${number}`;
      taken.add(id);
    }
    previous = article.givenId;
    named.push(inOrder(renamed(article, id)));
  }
  named.sort((a, b) => byCodeUnit(a.id, b.id));
  return new Map(named.map((article) => [article.id, article]));
}

/** The article under another id, together with the actors and statements that carry its id in theirs. */
function renamed(article: NetworkArticle, id: string): NetworkArticle {
  const old = article.id;
  if (id === old) return article;
  const actorId = (actor: string): string =>
    actor.startsWith(`${old}/`) ? id + actor.slice(old.length) : actor;
  const orNull = (actor: string | null): string | null => (actor === null ? null : actorId(actor));
  const suffix = id.slice(article.givenId.length);
  const oldSuffix = old.slice(article.givenId.length);
  const statementId = (statement: string): string =>
    statement.slice(0, statement.length - oldSuffix.length) + suffix;
  return {
    ...article,
    id,
    mentions: article.mentions.map((mention) => ({ ...mention, actor: actorId(mention.actor) })),
    actors: article.actors.map((actor) => ({
      ...actor,
      id: actorId(actor.id),
      parent: orNull(actor.parent),
      actsFor: orNull(actor.actsFor),
    })),
    statements: article.statements.map((statement) => ({
      ...statement,
      id: statementId(statement.id),
    })),
  };
}

function unite(a: NetworkArticle, b: NetworkArticle): NetworkArticle {
  const text = either(a.text, b.text);
  return {
    id: a.id,
    givenId: a.givenId,
    engine: a.engine > b.engine ? a.engine : b.engine,
    title: either(a.title, b.title),
    outlet: either(a.outlet, b.outlet),
    url: either(a.url, b.url),
    published: either(a.published, b.published),
    retrieved: either(a.retrieved, b.retrieved),
    digest: a.digest,
    text,
    sentences: uniteBy(spanOf, a.sentences, b.sentences, (x, y) => ({
      start: x.start,
      end: x.end,
      digest: either(x.digest, y.digest),
      text: either(x.text, y.text),
    })).map((sentence) => (text === null ? sentence : { ...sentence, text: null })),
    mentions: uniteBy(idOf, a.mentions, b.mentions, uniteMentions),
    actors: uniteBy(idOf, a.actors, b.actors, uniteActors),
    statements: uniteBy(idOf, a.statements, b.statements, fuller),
  };
}

function uniteMentions(a: NetworkMention, b: NetworkMention): NetworkMention {
  const text = either(a.text, b.text);
  return { ...fuller({ ...a, text }, { ...b, text }) };
}

function uniteActors(a: Actor, b: Actor): Actor {
  const isSame =
    a.aliases.length === b.aliases.length && a.aliases.every((x, i) => x === b.aliases[i]);
  const aliases = isSame ? a.aliases : [...new Set([...a.aliases, ...b.aliases])].sort(byCodeUnit);
  return fuller({ ...a, aliases }, { ...b, aliases });
}

/** The one that says more, or the first in order: of any number of readings always the same. */
function fuller<T>(a: T, b: T): T {
  if (a === b) return a;
  const x = canonical(a);
  const y = canonical(b);
  return x.length > y.length || (x.length === y.length && x <= y) ? a : b;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([x], [y]) => byCodeUnit(x, y)))
      : item,
  );
}

function either(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a <= b ? a : b;
}

function uniteBy<T>(
  keyOf: (item: T) => string,
  a: readonly T[],
  b: readonly T[],
  together: (x: T, y: T) => T,
): T[] {
  const items = new Map(a.map((item) => [keyOf(item), item]));
  for (const item of b) {
    const key = keyOf(item);
    const same = items.get(key);
    items.set(key, same === undefined ? item : together(same, item));
  }
  return [...items.values()];
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function inOrder(article: NetworkArticle): NetworkArticle {
  return {
    ...article,
    sentences: article.sentences.toSorted(bySpan),
    mentions: article.mentions.toSorted((a, b) => bySpan(a, b) || byCodeUnit(a.id, b.id)),
    actors: article.actors.toSorted((a, b) => byCodeUnit(a.id, b.id)),
    statements: article.statements.toSorted(byPlace),
  };
}

function bySpan(
  a: Pick<EvidenceSentence, 'start' | 'end'>,
  b: Pick<EvidenceSentence, 'start' | 'end'>,
): number {
  return a.start - b.start || a.end - b.end;
}

function byPlace(a: Statement, b: Statement): number {
  return (
    a.evidence[0] - b.evidence[0] ||
    (a.trigger[0]?.[0] ?? 0) - (b.trigger[0]?.[0] ?? 0) ||
    byCodeUnit(a.id, b.id)
  );
}
