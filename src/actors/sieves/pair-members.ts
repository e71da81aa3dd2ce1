import type { Candidate } from '../candidate.ts';
import { areCompatible } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import { isStateArmy } from './known-traits.ts';
import { mayHold } from './offices.ts';
import { isCounted } from './same-nouns.ts';

/** Who helps or watches and takes no side. */
const NEUTRAL =
  /^(?:icrc|ifrc|medecins-sans-frontieres|amnesty-international|human-rights-watch|oxfam|save-the-children|international-crisis-group|carter-center|syrian-observatory.*|.*red-c(?:ross|rescent).*)$/u;

/** Whether an actor may be one of those whom a plural with a noun speaks of: a party, a neighbour, one of two sides. */
export function fitsPair(
  state: TextState,
  kind: Candidate['kind'],
  noun: string,
  sort: string,
  member: number,
): boolean {
  const known = state.clusters.of(member);
  const candidate = state.candidate(member);
  if (known.kind === null || (known.kind === 'place' && kind !== 'place')) return false;
  // `Kurdish` and `American` before nouns are no sides of anything.
  if (candidate.sense === 'adjective' && kind !== 'state') return false;
  // `two Peruvians and three Chileans` are no sides.
  if (known.kind === 'people' && isCounted(state, candidate)) return false;
  if (kind === 'armed-group' && known.kind !== kind) return false;
  // `the two groups`: no army of a state.
  if (/^(?:faction|group|movement)$/u.test(noun) && isStateArmy(known)) return false;
  if (/^(?:neighbou?r|capital)$/u.test(noun)) return known.kind === 'state';
  if (noun === 'chamber') return known.kind === 'parliament';
  if (/^(?:side|part(?:y|ie)|rival|partner|ally|foe|enemy)$/u.test(noun)) {
    if (noun !== 'rival' && noun !== 'ally' && known.kind === 'person') return false;
    const isGroup = known.kind === 'armed-group' || known.kind === 'military';
    if (candidate.isGeneric && candidate.form !== 'name' && !isGroup) return false;
    // A convoy that is attacked takes no side.
    if (candidate.noun?.sort === 'craft') return false;
    // `both parties`: a ministry that one of them holds is none.
    if (
      noun.startsWith('part') &&
      candidate.noun?.isOrgan === true &&
      known.kind === 'organisation'
    )
      return false;
    if (NEUTRAL.test(known.listed?.id ?? '') || known.nouns.has('hospital')) return false;
    // Of the bodies of states the Union alone trades and quarrels as one.
    return (
      known.kind !== 'media' &&
      known.kind !== 'court' &&
      (known.kind !== 'intergovernmental' || known.listed?.id === 'european-union')
    );
  }
  if (sort === 'human') return known.kind === 'person' && mayHold(state, member, noun);
  if (kind === 'state') return known.kind === 'state';
  return kind !== null && areCompatible(kind, known.kind, state.reading.nouns.noun(noun));
}
