import type { Reach } from './frames.ts';
import type { Argument } from './predicates/predicate.ts';

/** How the actors are looked for that an argument stands for. */
export interface Search {
  readonly argument: Argument;
  readonly reach: Reach;
  readonly allowsPlace: boolean;
  /** Id of an actor that does not count, so that the search goes on behind "its". */
  readonly except: string | null;
  /** True where who suffers a hostile deed is not who is meant: "rejected calls for sanctions on X" is nothing against X. */
  readonly sparesVictims: boolean;
  /** True where the noun is what an "it" means, which need not be definite: "proposed *a truce*; Y rejected it". */
  readonly isMeant?: boolean;
}
