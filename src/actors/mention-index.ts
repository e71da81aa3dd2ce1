import type { Actor } from './actor.ts';
import type { FoundActors } from './find-actors.ts';
import type { LocatedMention } from './mention.ts';

/** Answers which mention stands at a token of a document, and whose it is. */
export class MentionIndex {
  readonly mentions: readonly LocatedMention[];
  readonly #byId = new Map<string, LocatedMention>();
  readonly #actors = new Map<string, Actor>();
  readonly #headed = new Map<number, LocatedMention>();
  readonly #covering = new Map<number, LocatedMention>();

  constructor({ mentions, actors }: FoundActors) {
    this.mentions = mentions;
    for (const actor of actors) this.#actors.set(actor.id, actor);
    // The smaller come last and win.
    const bySize = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first));
    for (const mention of bySize) {
      this.#byId.set(mention.id, mention);
      this.#headed.set(mention.head, mention);
      for (let i = mention.first; i < mention.last; i++) this.#covering.set(i, mention);
    }
  }

  /** The innermost mention that has a token as its head; null where none has. */
  headedBy(token: number): LocatedMention | null {
    return this.#headed.get(token) ?? null;
  }

  /** The innermost mention that covers a token; null where none does. */
  covering(token: number): LocatedMention | null {
    return this.#covering.get(token) ?? null;
  }

  /** All mentions that cover a token, the innermost first. */
  allCovering(token: number): readonly LocatedMention[] {
    const inner = this.covering(token);
    if (inner === null) return [];
    return this.mentions
      .filter((mention) => mention.first <= token && mention.last > token)
      .sort((a, b) => a.last - a.first - (b.last - b.first));
  }

  /** The mention with an id. */
  byId(id: string): LocatedMention | null {
    return this.#byId.get(id) ?? null;
  }

  /** The actor of a mention. */
  actorOf(mention: Pick<LocatedMention, 'actor'>): Actor {
    const actor = this.#actors.get(mention.actor);
    if (actor === undefined)
      throw new Error(`mention of "${mention.actor}", which is no actor of the document`);
    return actor;
  }

  /** The mentions of the actors that a mention stands for: itself, or the members of its group. */
  membersOf(mention: LocatedMention): readonly LocatedMention[] {
    const members = mention.members.map((id) => this.byId(id)).filter((member) => member !== null);
    return members.length > 0 ? members : [mention];
  }
}
