import type { ListedActor } from '../gazetteer.ts';
import type { TextState } from '../text-state.ts';
import { isArmedBody } from './armed-bodies.ts';
import { areCoArguments } from './co-arguments.ts';
import { isCounted } from './same-nouns.ts';

/** What a state's army is called. */
const ARMY = /^(?:armed-forces|army|forces|military|soldier|troops)$/u;
/** Those of them of which a state has one. */
const WHOLE = /^(?:armed-forces|army|military)$/u;

/**
 * Joins `the army`, `the troops`, which nobody owns, to the only army that the text names or gives an owner (`Indonesia's military`):
 * where the text is about one state to that state's. An army that is not named takes its name from the list.
 */
export function joinUnownedForces(state: TextState): void {
  const armies = armiesOf(state);
  let whole = -1;
  for (const [root, mentions] of unowned(state)) {
    const isWhole = mentions.some((at) => WHOLE.test(state.candidate(at).noun?.noun ?? ''));
    const fitting = [...armies].filter(
      ([army, country]) =>
        army !== root &&
        !isBeside(state, army, mentions) &&
        (!isWhole ||
          (state.scene === null ? isToldWhole(state, army) : country === state.scene.country)),
    );
    // `Peruvian soldiers` are some of those that `the army` means.
    const told = fitting.filter(([army]) => fitting.length === 1 || isToldWhole(state, army));
    const [only] = told;
    const isAlone = told.length === 1 && (isWhole || armies.size === 1);
    if (isAlone && only !== undefined) state.clusters.join(only[0], root);
    if (armies.size > 0 || !isWhole) continue;
    // `the army`, `the military`: of the one state that the text has soldiers of.
    if (whole >= 0) state.clusters.join(whole, root);
    else nameByList(state, root);
    whole = root;
  }
}

/** `the army and the Qamar Forces`: who stands beside it is another. */
function isBeside(state: TextState, army: number, mentions: readonly number[]): boolean {
  const sentences = new Set(mentions.map((at) => state.sentence(at)));
  return state.clusters
    .membersOf(army)
    .filter((at) => sentences.has(state.sentence(at)))
    .some((at) => mentions.some((other) => areCoArguments(state, at, other)));
}

/** True where `the army` of a text about one state would take up that of another. */
export function isForeignArmy(state: TextState, index: number, other: number): boolean {
  if (state.scene === null || !isPlain(state, index)) return false;
  // `In Mali, the army took power. The army`: it has been called so.
  if (isPlain(state, other, true)) return false;
  const { listed } = state.clusters.of(other);
  const country = listed?.country ?? ownerOf(state, other)?.country ?? null;
  return country !== null && country !== state.scene.country;
}

/** `French troops`, some abroad, are not `the army` of the text: it has been called an army, or by its name. */
function isToldWhole({ candidates, clusters, reading }: TextState, army: number): boolean {
  return candidates.some(
    ({ first, last }, at) =>
      clusters.areSame(at, army) &&
      /\b(?:armed forces|army|force|military)\b/iu.test(reading.words.slice(first, last).join(' ')),
  );
}

/** The armies with a name or an owner, and the country of each. */
function armiesOf(state: TextState): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const index of state.candidates.keys()) {
    const known = state.clusters.of(index);
    if (known.kind !== 'military' || state.dropped.has(index)) continue;
    if (isCounted(state, state.candidate(index)) || isArmedBody(state, index)) continue;
    const own = known.listed?.country ?? ownerOf(state, index)?.country ?? null;
    // `the Defence Force` of a text about one state.
    const country = own ?? (state.candidate(index).form === 'name' ? state.scene?.country : null);
    const isArmy =
      [...known.nouns].some((noun) => ARMY.test(noun) || /^(?:defen[cs]e-)?force$/u.test(noun)) ||
      (known.listed !== null && known.listed.actsFor !== null);
    if (country != null && isArmy && !isServedOnly(state, index))
      found.set(state.clusters.find(index), country);
  }
  return found;
}

/** `a retired colonel of the Greek army`: told of who somebody is, an army does nothing in the text. */
function isServedOnly({ reading, candidates, clusters, at }: TextState, army: number): boolean {
  const { document } = reading;
  return clusters.membersOf(army).every((member) => {
    const { head } = candidates[member] ?? { head: 0 };
    const preposition = document.head(head);
    if (document.dep(head) !== 'pobj' || !/^(?:in|of)$/u.test(reading.lower(preposition)))
      return false;
    const bearer = at[document.head(preposition)] ?? -1;
    return bearer >= 0 && clusters.of(bearer).kind === 'person';
  });
}

function ownerOf(state: TextState, index: number): ListedActor | null {
  for (const owner of state.owners[index] ?? []) {
    const { listed } = state.clusters.of(owner);
    if (listed?.kind === 'state') return listed;
  }
  return null;
}

/** The mentions of each army that nothing but its noun tells. */
function unowned(state: TextState): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const other = new Set<number>();
  for (const [index, candidate] of state.candidates.entries()) {
    if (state.dropped.has(index) || state.isForetold(index)) continue;
    const root = state.clusters.find(index);
    const known = state.clusters.of(index);
    if (known.kind !== 'military' || known.hasName || known.listed !== null) continue;
    if (candidate.form === 'pronoun') continue;
    if (isPlain(state, index)) found.set(root, [...(found.get(root) ?? []), index]);
    else other.add(root);
  }
  for (const root of other) found.delete(root);
  return found;
}

function isPlain(state: TextState, index: number, mayBeOwned = false): boolean {
  const { first, head, noun, modifiers, determiner, isGeneric, isTentative } =
    state.candidate(index);
  // `massed troops along the border`: its own, whoever else has some.
  const isDoer = state.reading.document.dep(head).startsWith('nsubj');
  const isBare = determiner === 'none' && state.sentence(index) > 0 && isDoer;
  return (
    noun !== null &&
    ARMY.test(noun.noun) &&
    modifiers.every((word) => /^(?:armed|federal|national|regular)$/u.test(word)) &&
    // `French troops`, also where the list has them and the text speaks of France nowhere else.
    state.reading.words
      .slice(first, head)
      .every((word) => !/^\p{Lu}/u.test(word) || word === 'The') &&
    (determiner === 'the' || isBare) &&
    !isGeneric &&
    !isTentative &&
    // `two soldiers were killed`: of any army.
    !isCounted(state, state.candidate(index)) &&
    (mayBeOwned || (state.owners[index] ?? []).length === 0)
  );
}

/** `the army` in a text about Sudan: the one that the list calls `Sudanese army`. */
function nameByList(state: TextState, root: number): void {
  const { scene } = state;
  if (scene === null) return;
  const adjective = state.candidates.find(
    ({ listed, sense }) => sense === 'adjective' && listed?.id === scene.id,
  );
  if (adjective === undefined) return;
  const { document } = state.reading;
  const word = document.text.slice(
    document.start(adjective.first),
    document.end(adjective.last - 1),
  );
  const found = ['army', 'military'].flatMap((noun) =>
    state.reading.gazetteer
      .byName(`${word} ${noun}`)
      .filter(({ kind, actsFor }) => kind === 'military' && actsFor === scene.id),
  );
  const [army] = found;
  if (army === undefined || found.some(({ id }) => id !== army.id)) return;
  const known = state.clusters.of(root);
  known.listed = army;
  known.kind = army.kind;
}
