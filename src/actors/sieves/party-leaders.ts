import type { TextState } from '../text-state.ts';
import { isMain } from './salience.ts';

/** How many sentences back the leader was named last. */
const REACH = 3;
const LEADS = /^(?:boss|chairman|chairwoman|chief|head|leader)$/u;
const PAST = /^(?:ex|former|one-time|onetime)$/u;
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
  if (found.size > 0) return found.size === 1 ? only : -1;
  return state.clusters.of(led).nouns.has('opposition') ? subjectBefore(state, index) : -1;
}

/** `Lund called for a vote. The opposition leader said`: who the sentence before, or the clause before, is about, and who holds no office; -1 for none. */
function subjectBefore(state: TextState, index: number): number {
  const { reading, clusters } = state;
  if (!reading.document.dep(state.candidate(index).head).startsWith('nsubj')) return -1;
  for (let at = index - 1; at >= 0 && state.sentence(index) - state.sentence(at) <= 1; at--) {
    const { head } = state.candidate(at);
    if (!reading.document.dep(head).startsWith('nsubj') || !isMain(state, head)) continue;
    const { kind, hasName } = clusters.of(at);
    if (kind !== 'person' || !hasName) return -1;
    const isInOffice = clusters.membersOf(at).some((member) => {
      const { noun, modifiers } = state.candidate(member);
      return OF_STATE.test(noun?.noun ?? '') && !modifiers.some((word) => PAST.test(word));
    });
    return isInOffice ? -1 : at;
  }
  return -1;
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
