import type { TextState } from '../text-state.ts';

/** How many sentences back the leader was named last. */
const REACH = 3;
const LEADS = /^(?:boss|chairman|chairwoman|chief|head|leader)$/u;
/** Who leads a state, or serves it, is not called the leader of a party. */
const OF_STATE =
  /^(?:ambassador|chancellor|emperor|king|minister|monarch|premier|president|queen|sultan)$/u;

/**
 * Whom `the opposition leader`, `the Labour leader`, `the Kurdish leader` takes up: the only one who was named shortly before as the
 * leader of a party, of that one if the text tells which; -1 for none or several.
 */
export function leaderOfParty(state: TextState, index: number): number {
  const { kind, noun, determiner, isPlural, isGeneric, first } = state.candidate(index);
  if (kind !== 'person' || noun === null || !LEADS.test(noun.noun)) return -1;
  if (determiner !== 'the' || isPlural || isGeneric) return -1;
  const owners = state.owners[index] ?? [];
  const [led = -1] = owners;
  if (owners.length !== 1 || !isSide(state, led)) return -1;
  const found = new Map<number, number>();
  for (let at = index - 1; at >= 0 && state.sentence(index) - state.sentence(at) <= REACH; at--) {
    if (state.candidate(at).last > first || !leadsOne(state, at, led)) continue;
    const root = state.clusters.find(at);
    if (!found.has(root)) found.set(root, at);
  }
  const [only = -1] = found.values();
  return found.size === 1 ? only : -1;
}

/** A party, an opposition, a people. */
function isSide(state: TextState, led: number): boolean {
  const { kind, nouns } = state.clusters.of(led);
  return kind === 'party' || kind === 'people' || nouns.has('opposition');
}

function leadsOne(state: TextState, person: number, led: number): boolean {
  const { clusters, candidates } = state;
  const known = clusters.of(person);
  if (known.kind !== 'person' || !known.hasName || known.isPlural) return false;
  if ([...known.nouns].some((noun) => OF_STATE.test(noun))) return false;
  if (![...known.nouns].some((noun) => LEADS.test(noun))) return false;
  const own = candidates.flatMap((_, at) =>
    clusters.areSame(at, person) ? (state.owners[at] ?? []) : [],
  );
  const parties = own.filter((owner) => clusters.of(owner).kind === 'party');
  const { kind } = clusters.of(led);
  if (kind === 'people') return own.some((owner) => areAkin(state, owner, led));
  if (kind !== 'party')
    return parties.length > 0 || own.some((owner) => clusters.of(owner).nouns.has('opposition'));
  return (
    parties.every((party) => clusters.areSame(party, led)) && own.some((o) => isSide(state, o))
  );
}

/** `Kurdish` and the Kurdistan Democratic Party. */
function areAkin(state: TextState, body: number, people: number): boolean {
  const { document } = state.reading;
  const stem = document.word(state.candidate(people).head).toLowerCase().slice(0, 4);
  return state.clusters.of(body).names.some((name) =>
    name
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => word.startsWith(stem)),
  );
}
