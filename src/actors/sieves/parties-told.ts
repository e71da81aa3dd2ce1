import type { TextState } from '../text-state.ts';
import { PARTISAN } from './same-nouns.ts';

/** How many mentions back a description reaches. */
const REACH = 120;
const NO_NAME = /^(?:and|for|of|party|the|\p{P}+.*)$/u;

/** The roots of those who are told to be of another party than a description is: `Ann Dia of the Lake Party … the Conservative leader`. */
export function ofOtherParties(state: TextState, index: number): ReadonlySet<number> {
  const others = new Set<number>();
  if (partiesTold(state, index).length === 0) return others;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--)
    if (areOfTwoParties(state, index, at)) others.add(state.clusters.find(at));
  return others;
}

/** Whether the words of two mentions tell that they are of two parties: `the Liberal leader`, `the Labour leader`. */
export function areOfTwoParties(state: TextState, one: number, other: number): boolean {
  const mine = partiesTold(state, one);
  const theirs = mine.length === 0 ? [] : partiesTold(state, other);
  return theirs.length > 0 && !theirs.some((each) => mine.some((party) => areAlike(each, party)));
}

/** The parties that a mention tells its bearer to be of, each as the words of its names: `Liberal leader`, `the Lake Party's Ann Dia`. */
function partiesTold(state: TextState, index: number): readonly ReadonlySet<string>[] {
  const { reading, owners, clusters } = state;
  const { kind, form, noun, modifiers, first, head, last, isPlural } = state.candidate(index);
  if (kind !== 'person' || isPlural || form === 'pronoun') return [];
  // `a critic of the Lake Party` is not of it, but `the critic Tom Kor of the Lake Party` is.
  const isOffice = noun?.role != null;
  if (!isOffice && form !== 'name') return [];
  const words = modifiers.filter((word) => PARTISAN.test(word));
  const isCapital = (word: string): boolean => {
    for (let i = first; i < head; i++)
      if (reading.lower(i) === word) return reading.isCapital(i) && reading.titled[i] === 0;
    return false;
  };
  const named = words.filter(isCapital).map((word) => new Set([word]));
  const before = (owners[index] ?? []).filter(
    (owner) =>
      isOffice || state.candidate(owner).first >= last || (form === 'name' && noun === null),
  );
  const bodies = [...before, ...behindName(state, index)]
    .filter((owner) => isParty(state, owner))
    .map((owner) => {
      const { names, listed } = clusters.of(owner);
      const all = [...names, listed?.name ?? ''].join(' ').toLowerCase().split(/\s+/u);
      return new Set(all.filter((word) => word !== '' && !NO_NAME.test(word)));
    });
  return [...named, ...bodies];
}

/** `Tom Kor of the Lake Party`: the body behind a name. */
function behindName({ reading, at, candidates }: TextState, index: number): readonly number[] {
  const { document } = reading;
  const candidate = candidates[index];
  const of = candidate?.last ?? -1;
  if (candidate === undefined || candidate.name === '') return [];
  const isBehind = /^(?:from|of)$/u.test(reading.lower(of)) && document.head(of) >= candidate.first;
  const owner = isBehind ? (at[reading.child(of, 'pobj')] ?? -1) : -1;
  return owner < 0 ? [] : [owner];
}

function isParty({ clusters }: TextState, index: number): boolean {
  const { kind, names } = clusters.of(index);
  return kind === 'party' || names.some((name) => PARTISAN.test(name.toLowerCase()));
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const isIn = (word: string): boolean => other.has(word) || other.has(`${word}s`);
  return [...one].some(isIn) || [...other].some((word) => one.has(`${word}s`));
}
