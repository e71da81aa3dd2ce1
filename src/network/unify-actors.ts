import type { Actor, ActorIdentity } from '../actors/actor.ts';
import type { NetworkArticle } from './network.ts';
import { byCodeUnit } from './order.ts';

/** An actor as all articles together know it, with how often and where they name it. */
export interface UnifiedActor {
  readonly actor: Actor;
  readonly mentionCount: number;
  readonly articleCount: number;
}

const IDENTITIES: readonly ActorIdentity[] = ['listed', 'named', 'described'];

/**
 * The actors and places of all articles by id, in order of id. Where articles differ, the value that most of
 * them give wins, and of equally frequent ones the first in order; the other names become aliases.
 */
export function unifyActors(articles: Iterable<NetworkArticle>): Map<string, UnifiedActor> {
  const gathered = new Map<string, { views: Actor[]; mentions: number }>();
  for (const { actors, mentions } of articles) {
    for (const actor of actors) {
      const entry = gathered.get(actor.id);
      if (entry === undefined) gathered.set(actor.id, { views: [actor], mentions: 0 });
      else entry.views.push(actor);
    }
    for (const { actor } of mentions) {
      const entry = gathered.get(actor);
      if (entry !== undefined) entry.mentions++;
    }
  }
  return new Map(
    [...gathered]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([id, { views, mentions }]) => [
        id,
        { actor: unify(id, views), mentionCount: mentions, articleCount: views.length },
      ]),
  );
}

function unify(id: string, views: readonly Actor[]): Actor {
  const name = mostFrequent(views.map((view) => view.name)) ?? id;
  const names = new Set(views.flatMap((view) => [view.name, ...view.aliases]));
  names.delete(name);
  const generic = views.filter((view) => view.generic).length;
  return {
    id,
    name,
    kind: mostFrequent(views.map((view) => view.kind)) ?? 'organisation',
    identity:
      IDENTITIES.find((identity) => views.some((view) => view.identity === identity)) ??
      'described',
    country: mostFrequent(views.map((view) => view.country)),
    parent: mostFrequent(views.map((view) => view.parent)),
    actsFor: mostFrequent(views.map((view) => view.actsFor)),
    generic: generic * 2 > views.length,
    aliases: [...names].sort(byCodeUnit),
  };
}

function mostFrequent<T extends string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: T | null = null;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && best !== null && value < best)) {
      best = value;
      most = count;
    }
  }
  return best;
}
