import type { Actor, ActorKind } from '../actors/actor.ts';
import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import { brokenNames } from './broken-names.ts';
import { carriedBy, holdersOf, ridersOf } from './carried.ts';
import { isContentClause } from './content-clause.ts';
import type { End } from './end.ts';
import { exemplarsBehind, inPlaceOfPlural } from './exemplars.ts';
import type { Reach } from './frames.ts';
import { isHostile, isPlainlyHostile } from './hostile.ts';
import type { Lexicon } from './lexicon.ts';
import { nameBefore } from './name-before.ts';
import { isOnSide } from './own-side.ts';
import { isSpeakers } from './own-words.ts';
import { ownersInFront } from './owners-in-front.ts';
import {
  countedBy,
  headsOf,
  isSuffered,
  nameOfClass,
  objectsBehind,
  othersCounted,
  ownersBefore,
  ownersBehind,
  PLACE_OR_TIME,
  sideGroups,
} from './phrase-parts.ts';
import { agentsBelow } from './predicates/agent-below.ts';
import { conjuncts } from './predicates/coordination.ts';
import type { Argument } from './predicates/predicate.ts';
import { isPremises } from './premises.ts';
import type { Search } from './search.ts';
import { thingMeant } from './thing-meant.ts';

/** Finds the actors that noun phrases stand for. */
export class EndFinder {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #byHead = new Map<number, LocatedMention>();
  readonly #byId = new Map<string, LocatedMention>();
  readonly #insideNames = new Set<number>();
  readonly #broken: ReadonlyMap<number, LocatedMention>;
  readonly #byActor = new Map<string, LocatedMention[]>();
  readonly #actors = new Map<string, Actor>();
  #speakerAt: (token: number) => string | null = () => null;
  #doersOfDeed: (token: number, isMeant: boolean) => readonly LocatedMention[] = () => [];

  constructor(
    document: Document,
    lexicon: Lexicon,
    mentions: readonly LocatedMention[],
    actors: readonly Actor[],
  ) {
    this.#document = document;
    this.#lexicon = lexicon;
    for (const actor of actors) this.#actors.set(actor.id, actor);
    const persons = mentions.filter(
      ({ form, actor }) => form === 'name' && this.#actors.get(actor)?.kind === 'person',
    );
    this.#broken = brokenNames(document, persons);
    for (const mention of mentions) {
      this.#byId.set(mention.id, mention);
      if (mention.form === 'name' && this.#actors.get(mention.actor)?.kind !== 'person') {
        for (let token = mention.first; token < mention.last; token++) {
          if (token !== mention.head) this.#insideNames.add(token);
        }
      }
      const ofActor = this.#byActor.get(mention.actor) ?? [];
      ofActor.push(mention);
      this.#byActor.set(mention.actor, ofActor);
      for (const head of headsOf(document, mention.head)) {
        const known = this.#byHead.get(head);
        if (!known || mention.last - mention.first > known.last - known.first)
          this.#byHead.set(head, mention);
      }
    }
  }

  /** Lets a noun that takes up a deed, or that an "it" means, stand for its doers, as `find` says; none where it takes up none. */
  resolveDeeds(find: (token: number, isMeant: boolean) => readonly LocatedMention[]): void {
    this.#doersOfDeed = find;
  }

  /** Lets "I" and "we" stand for who says them, as `find` says; null where nobody is known. */
  resolveFirstPerson(find: (token: number) => string | null): void {
    this.#speakerAt = find;
  }

  /** The widest mention with its head at a token, or null. */
  mentionAt(token: number): LocatedMention | null {
    return this.#byHead.get(token) ?? null;
  }

  mention(id: string): LocatedMention | null {
    return this.#byId.get(id) ?? null;
  }

  actorOf(mention: LocatedMention): Actor | null {
    return this.#actors.get(mention.actor) ?? null;
  }

  /** The same end by the nearest name or description of its actor before it in the sentence, where it is a pronoun. */
  named(end: End): End {
    const { mention } = end;
    if (mention.form !== 'pronoun') return end;
    const found = nameBefore(this.#document, mention, this.#byActor.get(mention.actor) ?? []);
    return found ? { ...end, mention: found } : end;
  }

  /** All mentions of an actor, in order of the text. */
  mentionsOf(actorId: string): readonly LocatedMention[] {
    return this.#byActor.get(actorId) ?? [];
  }

  actor(id: string): Actor | null {
    return this.#actors.get(id) ?? null;
  }

  /** Id of who owns what stands at an end ("*its* army"), or of who stands there. */
  ownerOf(end: End): string {
    for (const child of this.#document.children(end.mention.head)) {
      if (this.#document.dep(child) !== 'poss') continue;
      const owner = this.mentionAt(child);
      if (owner) return owner.actor;
    }
    return end.actor.id;
  }

  /** "20 of its *diplomats*": what a number or quantity counts; else the word itself. */
  countedAt(token: number): readonly number[] {
    const counted = countedBy(this.#document, this.#lexicon, token);
    return counted.length > 0 ? counted.flatMap((each) => this.countedAt(each)) : [token];
  }

  /** True for a word inside a longer name that is no person's ("Revolutionary *Guard* Corps"): it says nothing by itself. */
  isInsideName(token: number): boolean {
    return this.#insideNames.has(token);
  }

  /** The kind of the actor at a token, or null where there is none. */
  kindAt(token: number): ActorKind | null {
    const mention = this.mentionAt(token);
    return mention ? (this.actorOf(mention)?.kind ?? null) : null;
  }

  /** The actors that an argument stands for; `reach` says how far into its phrase they are looked for. Places only where they are asked for. */
  find(
    argument: Argument,
    reach: Reach,
    allowsPlace: boolean,
    except: string | null = null,
    sparesVictims = false,
  ): readonly End[] {
    return this.#at(
      argument.token,
      { argument, reach, allowsPlace, except, sparesVictims },
      false,
      0,
    );
  }

  /** "Indian and Pakistani troops": the sides that one plural phrase holds; the phrase alone where it holds none. */
  coordinatedOwners(end: End, all: readonly End[] = [end]): readonly End[] {
    const search: Search = {
      argument: end.argument,
      reach: 'head',
      allowsPlace: false,
      except: null,
      sparesVictims: false,
    };
    for (const group of sideGroups(this.#document, this.#lexicon, end.argument.token)) {
      const sides = group.flatMap((each) => {
        const mention = this.mentionAt(each);
        if (mention) return this.#expand(mention, search, true);
        // "Australian and Indonesian police": the nearer side may be part of a listed name.
        return each >= end.mention.first && each < end.mention.last ? [end] : [];
      });
      if (sides.length > 1) return sides;
    }
    return all;
  }

  #at(token: number, search: Search, isInside: boolean, depth: number): readonly End[] {
    const document = this.#document;
    const thing = thingMeant(
      document,
      this.#lexicon,
      token,
      (each) => this.mentionAt(each) !== null,
    );
    if (thing !== null)
      return this.#at(thing, { ...search, reach: 'inside', isMeant: true }, true, depth + 1);
    const partitive = othersCounted(document, this.#lexicon, token, (each) => this.mentionAt(each));
    for (const reach of this.mentionAt(token)
      ? (['head'] as const)
      : (['head', search.reach] as const)) {
      const ends = partitive.flatMap((each) =>
        this.#at(each, { ...search, reach }, isInside, depth + 1),
      );
      if (ends.length > 0) return ends;
    }
    const mention =
      this.mentionAt(token) ?? this.#broken.get(token) ?? this.#describedBy(token, search);
    if (mention) {
      const owners =
        search.reach !== 'head' && isPremises(document, this.#lexicon, mention)
          ? this.#inside(token, search, depth)
          : ridersOf(document, this.#lexicon, mention, search.argument).flatMap((each) =>
              this.#at(each, search, true, depth + 1),
            );
      if (owners.length > 0) return owners;
      const ends = this.#expand(mention, search, isInside);
      const examples = this.#examples(mention, ends, search);
      if (examples.length > 0) return examples;
      if (ends.length > 0) return [...ends, ...this.#inFront(mention, search)];
      // "positions of the army": a place that is only described may still be somebody's.
      if (this.kindAt(token) === 'place' && this.actorOf(mention)?.identity !== 'described')
        return [];
    }
    const named = nameOfClass(
      document,
      this.#lexicon,
      token,
      (each) => this.mentionAt(each),
      (each) => this.kindAt(each),
    );
    if (named !== null) return this.#expand(named, search, isInside);
    if (depth > 4 || document.tag(token).startsWith('W')) return [];
    // A noun that names nobody is not its owner: "Kurdish and Arab *fighters*" are no Kurd.
    const standsIn = this.#lexicon.isOf('stand-in', document.lemma(token).toLowerCase());
    if (search.reach === 'head' && (!standsIn || search.argument.origin === 'self')) return [];
    const owners = this.#inside(token, search, depth);
    if (owners.length > 0) return owners;
    const doers = search.reach === 'head' ? [] : this.#doersOfDeed(token, search.isMeant === true);
    if (doers.some((doer) => this.#isOwnSide(doer, search))) return [];
    if (doers.length > 0) return doers.flatMap((doer) => this.#expand(doer, search, true));
    return search.reach === 'wide' ? this.#about(token, search, depth) : [];
  }

  /** "Paul Ode, *a smuggler* who armed X": the name that a noun describes which stands for nobody by itself; null for none. */
  #describedBy(token: number, { argument }: Search): LocatedMention | null {
    const document = this.#document;
    if (argument.origin !== 'relative' || document.dep(token) !== 'appos') return null;
    const named = document.tag(token) === 'NN' ? this.mentionAt(document.head(token)) : null;
    return named?.form === 'name' && this.actorOf(named)?.kind !== 'place' ? named : null;
  }

  #isOwnSide(doer: LocatedMention, { except }: Search): boolean {
    const mentionsOf = (actor: string) => this.#byActor.get(actor) ?? [];
    if (except === null) return false;
    return isOnSide(this.#document, doer, mentionsOf(except), mentionsOf(doer.actor));
  }

  /** "several states, including *Peru* and *Chile*": named examples, in the place of a plural that does not count others. */
  #examples(mention: LocatedMention, ends: readonly End[], search: Search): readonly End[] {
    const examples = exemplarsBehind(this.#document, mention, search.argument, (each) =>
      this.mentionAt(each),
    ).flatMap((each) => this.#expand(each, search, true));
    return inPlaceOfPlural(this.#document, mention, ends, examples);
  }

  /** "*U.S.* and coalition forces" */
  #inFront(mention: LocatedMention, search: Search): readonly End[] {
    const kind = this.actorOf(mention)?.kind;
    if (kind === undefined || search.argument.origin === 'self') return [];
    const isOffice = this.#lexicon.isOf(
      'state-office',
      this.#document.lemma(mention.head).toLowerCase(),
    );
    return ownersInFront(
      this.#document,
      mention,
      kind,
      (token) => this.kindAt(token),
      isOffice,
    ).flatMap((token) => {
      const owner = this.mentionAt(token);
      return owner ? this.#expand(owner, search, true) : [];
    });
  }

  /** A plural that stands for several actors gives all of them. */
  #expand(mention: LocatedMention, search: Search, isInside: boolean): readonly End[] {
    if (mention.isDoubtful) return [];
    if (isSpeakers(mention, this.actorOf(mention))) {
      const speaker = this.#byId.get(this.#speakerAt(mention.head) ?? '');
      if (speaker && speaker.actor !== mention.actor)
        return this.#expand(speaker, search, isInside);
    }
    if (mention.members.length > 0) {
      return mention.members.flatMap((id) => {
        const member = this.#byId.get(id);
        return member && member.members.length === 0 ? this.#expand(member, search, isInside) : [];
      });
    }
    const actor = this.actorOf(mention);
    if (!actor || actor.id === search.except || (actor.kind === 'place' && !search.allowsPlace))
      return [];
    return [{ mention, actor, argument: search.argument, isInside }];
  }

  /** The owner or doer of a thing: possessor, "by", modifier, "of", "from". */
  #inside(token: number, search: Search, depth: number): readonly End[] {
    const document = this.#document;
    const at = (each: number): readonly End[] =>
      this.#at(
        each,
        { ...search, reach: search.reach === 'head' ? 'inside' : search.reach },
        true,
        depth + 1,
      );
    if (isSuffered(document, this.#lexicon, token)) return this.#prepositional(token, 'by', at);
    for (const child of document.children(token)) {
      if (document.dep(child) !== 'poss') continue;
      const ends = conjuncts(document, child).flatMap(at);
      if (ends.length > 0) return ends;
    }
    const doers = this.#prepositional(token, 'by', at);
    if (doers.length > 0) return doers;
    for (const by of agentsBelow(document, token)) {
      const ends = [...document.children(by)].flatMap(at);
      if (ends.length > 0) return ends;
    }
    const isDwelling = this.#lexicon.isOf('dwelling', document.lemma(token).toLowerCase());
    const modifiers = ownersBefore(document, this.#lexicon, token, (each) => this.mentionAt(each))
      // "a Hindu temple", "the Kurdish village": whose creed or people is there, not who is meant.
      .filter((mention) => !isDwelling || this.actorOf(mention)?.kind !== 'people')
      .flatMap((mention) => this.#expand(mention, search, true));
    if (modifiers.length > 0) return modifiers;
    const held = [
      ...carriedBy(document, this.#lexicon, token),
      ...holdersOf(document, this.#lexicon, token),
    ].flatMap(at);
    if (held.length > 0) return held;
    // "shares its view of X": the owner stands in front.
    if (document.children(token).some((child) => document.dep(child) === 'poss')) return [];
    for (const slot of ownersBehind(document, this.#lexicon, token)) {
      const ends = this.#prepositional(token, slot, at);
      if (ends.length > 0) return ends;
    }
    return [];
  }

  /** Whom a thing is about: behind any other preposition, or in the clause that completes it ("efforts to defeat X"). */
  #about(token: number, search: Search, depth: number): readonly End[] {
    const document = this.#document;
    if (this.#lexicon.isOf('goods', document.lemma(token).toLowerCase())) return [];
    if (search.sparesVictims && isPlainlyHostile(document, this.#lexicon, token, 'noun')) return [];
    for (const child of document.children(token)) {
      const dep = document.dep(child);
      // "demanded an end of acts against X": who suffers them is not asked.
      const isVictim = search.sparesVictims && document.lower(child) === 'against';
      if (dep === 'prep' && !PLACE_OR_TIME.has(document.lower(child)) && !isVictim) {
        const ends = this.#prepositional(token, document.lower(child), (each) =>
          this.#at(each, search, true, depth + 1),
        );
        if (ends.length > 0) return ends;
      }
      // "suggestions that X would invade Y": what somebody does there is not what the noun is about.
      if ((dep !== 'acl' && dep !== 'relcl') || isContentClause(document, child)) continue;
      const doers = isHostile(document, this.#lexicon, child)
        ? this.#prepositional(child, 'by', (each) => this.#at(each, search, true, depth + 1))
        : [];
      if (doers.length > 0) return doers;
      // "a rally calling *for the removal of X*"
      const wanted = this.#prepositional(child, 'for', (each) =>
        this.#at(each, search, true, depth + 1),
      );
      if (wanted.length > 0) return wanted;
      if (search.sparesVictims && isPlainlyHostile(document, this.#lexicon, child, 'verb'))
        continue;
      for (const inner of document.children(child)) {
        if (document.dep(inner) !== 'dobj') continue;
        const ends = conjuncts(document, inner).flatMap((each) =>
          this.#at(each, search, true, depth + 1),
        );
        if (ends.length > 0) return ends;
      }
    }
    return [];
  }

  #prepositional(
    token: number,
    word: string,
    at: (token: number) => readonly End[],
  ): readonly End[] {
    for (const objects of objectsBehind(this.#document, token, word)) {
      const ends = objects.flatMap(at);
      if (ends.length > 0) return ends;
    }
    return [];
  }
}
