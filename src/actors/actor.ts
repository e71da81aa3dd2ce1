/** The sorts of actors there are. */
export const ACTOR_KINDS = [
  'state',
  'military',
  'police',
  'armed-group',
  'person',
  'party',
  'parliament',
  'court',
  'intergovernmental',
  'coalition',
  'company',
  'media',
  'organisation',
  'people',
  'place',
] as const;

/** What sort of actor it is. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** How an actor is known: from the gazetteer, by a name in the text, or by a description alone. */
export type ActorIdentity = 'listed' | 'named' | 'described';

/** A political actor (or a place), as one article or one network knows it. */
export interface Actor {
  /** A readable slug: the same everywhere for listed actors and full names; scoped by the article (`article/gunmen`) for bare surnames and descriptions. */
  readonly id: string;
  /** The name to show. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly identity: ActorIdentity;
  /** ISO 3166-1 alpha-3 code of the country that it belongs to or comes from. */
  readonly country: string | null;
  /** Id of the body that contains it. */
  readonly parent: string | null;
  /** Id of the state whose organ or official it is; never mere nationality. */
  readonly actsFor: string | null;
  /** True for what is no particular actor: "terrorist groups", "some countries". */
  readonly generic: boolean;
  /** The names and descriptions met in the article, in order of first appearance, without the name itself. */
  readonly aliases: readonly string[];
}
