import type { Candidate } from '../candidate.ts';
import { FLEXIBLE } from '../kinds.ts';
import { countryOfSetting } from '../setting.ts';
import type { TextState } from '../text-state.ts';
import { areNeighbours } from './borders.ts';
import { stateOfPerson } from './focus-state.ts';

/** Nouns that speak of a state as a whole. */
export const GENERAL_STATE = new Set([
  'country',
  'nation',
  'state',
  'kingdom',
  'republic',
  'emirate',
  'sultanate',
  'monarchy',
  'empire',
  'principality',
  'federation',
]);
export const GOVERNMENTS = new Set([
  'government',
  'authority',
  'authorities',
  'regime',
  'administration',
  'leadership',
  'junta',
  'cabinet',
  'palace',
]);

/** `its neighbour` is a state where a state has it, a body where a body has it. */
export function bendKind(state: TextState, index: number, candidate: Candidate): void {
  if (candidate.noun === null || !FLEXIBLE.has(candidate.noun.noun)) return;
  // `the president, a former ally of the party`: whom the name tells to be a person stays one.
  if (state.clusters.of(index).hasName) return;
  for (const owner of state.owners[index] ?? []) {
    const { kind } = state.clusters.of(owner);
    if (joinNeighbourOfPerson(state, index, owner)) return;
    if (kind === null || kind === 'person' || kind === 'place' || kind === 'people') continue;
    const isOfStates = /^(?:neighbou?r|ally)$/u.test(candidate.noun.noun);
    if (kind === 'state' && !isOfStates) continue;
    state.clusters.of(index).kind = kind;
    const isNeighbour = kind === 'state' && candidate.noun.noun !== 'ally' && !candidate.isPlural;
    const other = isNeighbour ? otherState(state, index, owner) : -1;
    if (other >= 0) state.clusters.join(other, index);
    return;
  }
}

/** `The president accused his neighbour`: that of his state. */
function joinNeighbourOfPerson(state: TextState, index: number, owner: number): boolean {
  const { noun, isPlural } = state.candidate(index);
  if (!/^neighbou?r$/u.test(noun?.noun ?? '') || isPlural) return false;
  const { kind, listed, nouns } = state.clusters.of(owner);
  const isRuler =
    (listed !== null && listed.actsFor !== null) ||
    [...nouns].some((each) => /^(?:king|premier|president|prime-minister|ruler)$/u.test(each));
  if (kind !== 'person' || !isRuler) return false;
  const land = stateOfPerson(state, owner, index);
  const other = land < 0 ? -1 : otherState(state, index, land);
  return other >= 0 && state.clusters.join(other, index);
}

/** How many times as often as any other a neighbour must have been named. */
const LEADING = 1.5;

/** Of its neighbours named shortly before, the one that the text has named most often; -1 where none is. */
function otherState(state: TextState, index: number, owner: number): number {
  const counts = new Map<number, number>();
  let best = -1;
  const home = state.clusters.of(owner).listed?.country ?? null;
  for (let at = index - 1; at >= 0 && state.sentence(index) - state.sentence(at) <= 8; at--) {
    const other = state.candidate(at);
    if (state.clusters.of(at).kind !== 'state' || other.isPlural || other.form !== 'name') continue;
    if (state.clusters.areSame(at, owner)) continue;
    const country = state.clusters.of(at).listed?.country ?? null;
    // What no list has may border on anybody.
    if (home !== null && country !== null && !areNeighbours(home, country)) continue;
    const root = state.clusters.find(at);
    const count = (counts.get(root) ?? 0) + (other.sense === 'adjective' ? 0.5 : 1);
    counts.set(root, count);
    if (best < 0 || count > (counts.get(state.clusters.find(best)) ?? 0)) best = at;
  }
  const [most = 0, next = 0] = [...counts.values()].sort((a, b) => b - a);
  return most >= LEADING * next ? best : -1;
}

/** `the Chilean government`, `Government of Chile`: the state itself. */
export function joinGovernment(state: TextState, index: number, candidate: Candidate): boolean {
  const { noun } = candidate;
  if (noun === null || noun.kind !== 'state' || (candidate.isPlural && noun.sort !== 'mass'))
    return false;
  if (!GOVERNMENTS.has(noun.noun) && !GENERAL_STATE.has(noun.noun)) return false;
  // `the Palace of Justice`
  if (noun.noun === 'palace' && state.reading.lower(candidate.head + 1) === 'of') return false;
  const told = governmentOfTeller(state, index, candidate);
  if (told >= 0) return state.clusters.join(told, index);
  const seat = seatBehind(state, candidate);
  if (seat < 0 && isHomeGovernment(state, index, candidate)) return true;
  const land = seat < 0 ? -1 : countryOf(state, seat, index);
  if (land >= 0) return state.clusters.join(land, index);
  if (seat >= 0) return namesState(state, index, state.clusters.of(seat).listed?.country ?? null);
  for (const owner of state.owners[index] ?? []) {
    const known = state.clusters.of(owner);
    // `never accepted Lund's authority`: what he has, no government.
    if (known.kind === 'person' && noun.noun === 'authority') continue;
    const country = countryOf(state, owner, index);
    if (country < 0) {
      const land = known.listed?.kind === 'place' ? known.listed.country : settingOf(state, owner);
      if (namesState(state, index, land)) return true;
      continue;
    }
    if (GENERAL_STATE.has(noun.noun) && state.candidate(owner).sense !== 'adjective') continue;
    // `the Indian state of Kerala`.
    if (noun.noun === 'state' && state.reading.lower(candidate.head + 1) === 'of') continue;
    // `provincial`, `local`, `interim`: only the last of these is the state's own.
    if (
      candidate.modifiers.some((word) =>
        /^(?:provincial|local|regional|municipal|city|exile|exiled|shadow|rebel|rival|prison|port|airport|health|tax|customs|religious|aviation)$/u.test(
          word,
        ),
      )
    )
      continue;
    return state.clusters.join(country, index);
  }
  return false;
}

/** `In Dublin, Prime Minister Lund … and his government`: the country where the sentence says that an officer of state is. */
function settingOf(state: TextState, person: number): string | null {
  for (const at of state.clusters.membersOf(person)) {
    const { noun, first } = state.candidate(at);
    const told = noun?.isOrgan === true ? countryOfSetting(state.reading, first) : null;
    if (told !== null) return told;
  }
  return null;
}

/** The state whose government an owner tells: its own, that of a seat (`in Suva`), that of a person (`of President Yusuf`); -1 for none. */
function countryOf(state: TextState, owner: number, index: number): number {
  const { kind, listed } = state.clusters.of(owner);
  if (kind === 'state') return owner;
  // `the Peronist government`
  if (kind === 'party') return stateOf(state, listed?.country ?? null, index);
  if (kind === 'person') {
    const own = stateOfPerson(state, owner, state.candidates.length);
    if (own >= 0) return own;
    const setting = settingOf(state, owner);
    if (setting !== null) return stateOf(state, setting, index);
    const { scene } = state;
    // Whom no list knows governs where it happens; an administration may be any president's.
    const isAny = candidateNoun(state, index) === 'administration';
    return isAny || listed !== null || scene === null
      ? -1
      : state.candidates.findIndex((other) => other.listed?.id === scene.id);
  }
  return stateOf(state, listed?.kind === 'place' ? listed.country : null, index);
}

function candidateNoun({ candidates }: TextState, index: number): string {
  return candidates[index]?.noun?.noun ?? '';
}

/** `the government in Suva`, where the text has no other word for the state. */
function namesState(state: TextState, index: number, country: string | null): boolean {
  const found = country === null ? null : state.reading.gazetteer.state(country);
  const known = state.clusters.of(index);
  if (!GOVERNMENTS.has(state.candidate(index).noun?.noun ?? '')) return false;
  if (found === null || known.listed !== null || known.hasName) return false;
  known.listed = found;
  known.kind = found.kind;
  return true;
}

/** Words before `government` that leave it the state's own. */
const OF_STATES = new Set(
  `army-backed caretaker central civilian coalition communist conservative elected embattled federal fragile
  interim islamist leftist left-wing marxist military military-backed military-led minority national nationalist new present
  provisional recognised recognized revolutionary right-wing ruling socialist transitional`.split(
    /\s+/u,
  ),
);

/** `the government`, `the authorities` of the home state. */
function isHomeGovernment(state: TextState, index: number, candidate: Candidate): boolean {
  const { scene: home } = state;
  if (
    home === null ||
    !/^(?:government|authorit(?:y|ies)|junta|regime)$/u.test(candidate.noun?.noun ?? '')
  )
    return false;
  // A headline has no article.
  const isHeadline = candidate.determiner === 'none' && state.sentence(index) === 0;
  if ((candidate.determiner !== 'the' && !isHeadline) || candidate.isGeneric) return false;
  if (!candidate.modifiers.every((word) => OF_STATES.has(word))) return false;
  if ((state.owners[index] ?? []).length > 0) return false;
  if (state.home === null && isOfAnother(state, index, home.id)) return false;
  if (isFacing(state, index, home.id)) return false;
  if (isBeforeOther(state, index, home.id) || isBehindOther(state, index, home.id)) return false;
  if (isOfOtherNear(state, index, home.id)) return false;
  // Few states have a junta: where others are named more often it need not be that of the dateline.
  if (
    /^(?:junta|regime)$/u.test(candidate.noun?.noun ?? '') &&
    !isNamedMost(state, home.id) &&
    !isCalledSo(state, index, home.id)
  )
    return false;
  const last = state.candidates.findIndex(
    (other) => other.listed?.id === home.id && other.form === 'name',
  );
  // A report from Lima on what happens there need not name Peru.
  return last >= 0 ? state.clusters.join(last, index) : namesState(state, index, home.country);
}

/** `accused the junta in Suva of a coup`: the capital right behind it, whatever the parser has it hang on; -1 for none. */
function seatBehind({ reading, candidates, over }: TextState, { head, noun }: Candidate): number {
  if (!GOVERNMENTS.has(noun?.noun ?? '') || reading.lower(head + 1) !== 'in') return -1;
  const place = over[head + 2] ?? -1;
  return candidates[place]?.listed?.kind === 'place' ? place : -1;
}

/** `The leader of the Danish opposition said that the government`: that of the party that tells; -1 for others. */
function governmentOfTeller(state: TextState, index: number, candidate: Candidate): number {
  const { determiner, isGeneric, head, modifiers } = candidate;
  if (!/^(?:government|cabinet)$/u.test(candidate.noun?.noun ?? '') || determiner !== 'the')
    return -1;
  if (isGeneric || modifiers.length > 0 || (state.owners[index] ?? []).length > 0) return -1;
  const teller = state.speech.around(head)?.speaker ?? -1;
  if (teller < 0) return -1;
  const { candidates, clusters, owners } = state;
  const bodies = clusters.membersOf(teller).flatMap((at) => [at, ...(owners[at] ?? [])]);
  const party = bodies.find((at) => clusters.of(at).kind === 'party');
  const country = party === undefined ? null : (clusters.of(party).listed?.country ?? null);
  if (country === null) return -1;
  return candidates.findIndex(
    ({ listed }, at) => at < index && listed?.kind === 'state' && listed.country === country,
  );
}

/** `The Belgrade government …. They left the government`: the one named right before is another state's. */
function isOfOtherNear(state: TextState, index: number, home: string): boolean {
  for (let at = index - 1; at >= state.firstFrom(state.sentence(index) - 1); at--) {
    const { noun } = state.candidate(at);
    if (noun?.noun !== 'government' || (state.owners[at] ?? []).length === 0) continue;
    const { listed } = state.clusters.of(at);
    return listed !== null && listed.id !== home;
  }
  return false;
}

/** `the junta was praised by Moscow`: whom a state does something to in one clause is not that state's own. */
function isFacing(state: TextState, index: number, home: string): boolean {
  const { document } = state.reading;
  const governs = (head: number): number => {
    const above = document.head(head);
    return document.dep(head) === 'pobj' ? document.head(above) : above;
  };
  const { head } = state.candidate(index);
  if (!/^(?:nsubj|nsubjpass|dobj|pobj)$/u.test(document.dep(head))) return false;
  const verb = governs(head);
  if (document.pos(verb) !== 'VERB') return false;
  const sentence = state.sentence(index);
  const beside = state.candidates.slice(state.firstFrom(sentence), state.firstFrom(sentence + 1));
  // `accused him of a deal with Suva`
  const isOpposite = (other: number): boolean =>
    document.dep(other) === 'pobj' &&
    /^(?:against|with)$/u.test(state.reading.lower(document.head(other))) &&
    document.isWithin(other, verb);
  const start = state.firstFrom(sentence);
  return beside.some(
    ({ form, sense, head: other }, at) =>
      state.clusters.of(start + at).listed?.id === home &&
      form !== 'pronoun' &&
      sense !== 'adjective' &&
      other !== head &&
      // `talked in Suva`: where it is done is no other side.
      (document.dep(other) !== 'pobj' ||
        /^(?:by|to|with|against)$/u.test(state.reading.lower(document.head(other)))) &&
      (governs(other) === verb || isOpposite(other)),
  );
}

/**
 * `The government imposed sanctions on Togo`, `talks between the government and Togo`: a state that is first named in what its government would do is
 * another's counterpart; one's own comes first, or as the place where it is done (`in Togo`), or in what one says (`said that Togo would`).
 */
function isBeforeOther(state: TextState, index: number, home: string): boolean {
  const { document } = state.reading;
  const first = state.candidates.findIndex(
    ({ listed, form }) => listed?.id === home && form === 'name',
  );
  if (first <= index || state.sentence(first) !== state.sentence(index)) return false;
  const { head, sense } = state.candidate(first);
  if (sense === 'adjective') return false;
  const own = state.candidate(index).head;
  const frame =
    document.dep(own) === 'pobj' ? document.head(document.head(own)) : document.head(own);
  let isInside = document.dep(head) === 'conj' && document.head(head) === own;
  for (let at = head; !isInside && document.head(at) !== at; at = document.head(at)) {
    if (at === own) return false;
    if (at === frame) isInside = true;
    if (isInside) break;
    if (/^(?:ccomp|advcl|relcl|parataxis)$/u.test(document.dep(at))) return false;
    const isWhere =
      document.dep(at) === 'prep' &&
      /^(?:across|in|inside|throughout|within)$/u.test(state.reading.lower(at));
    const isPart =
      document.dep(at) === 'prep' &&
      /^(?:citizen|east|all|most|north|part|people|rest|south|west|whole)s?$/u.test(
        state.reading.lower(document.head(at)),
      );
    if (isWhere || isPart) return false;
    if (document.head(at) === frame) isInside = true;
  }
  return isInside;
}

/** What happens to a country, or is in it, rather than what it does. */
const UNDERGOES = /^(?:be|experience|face|have|hold|need|see|suffer|undergo|witness)$/u;

/**
 * `Ghana imposed sanctions on the government`, `Ghana, backed by the government`: whom a state does it to in the only sentence that names the state so far is
 * not that state's own.
 */
function isBehindOther(state: TextState, index: number, home: string): boolean {
  const { document } = state.reading;
  const first = state.candidates.findIndex(
    ({ listed, form, sense }) => listed?.id === home && form === 'name' && sense !== 'adjective',
  );
  if (first < 0 || first > index || state.sentence(first) !== state.sentence(index)) return false;
  const named = state.candidate(first).head;
  const isOwner = document.dep(named) === 'poss';
  const frame = isOwner || document.dep(named) === 'nsubj' ? document.head(named) : named;
  if (!isOwner && UNDERGOES.test(document.lemma(frame))) return false;
  let { head: at } = state.candidate(index);
  for (let steps = 0; steps < 6 && document.head(at) !== at; steps++) {
    const above = document.head(at);
    if (above === named || above === frame) return !(isOwner && document.dep(at) === 'conj');
    if (/^(?:advcl|ccomp|parataxis|relcl)$/u.test(document.dep(at))) return false;
    at = above;
  }
  return false;
}

/** `Chad's junta … the junta`: the text has called the state so before. */
function isCalledSo({ candidates, clusters }: TextState, index: number, home: string): boolean {
  const noun = candidates[index]?.noun?.noun;
  return candidates
    .slice(0, index)
    .some((other, at) => other.noun?.noun === noun && clusters.of(at).listed?.id === home);
}

/** True where no other state has its name, not only its adjective, more often in the text. */
function isNamedMost(state: TextState, id: string): boolean {
  const counts = new Map<string, number>();
  for (const { listed, kind, sense } of state.candidates)
    if (kind === 'state' && listed !== null && sense !== 'adjective')
      counts.set(listed.id, (counts.get(listed.id) ?? 0) + 1);
  return Math.max(...counts.values()) === counts.get(id);
}

/** `Chad said the government would answer`: with another state before it in its sentence it may be that one's. */
function isOfAnother(state: TextState, index: number, home: string): boolean {
  const { first } = state.candidate(index);
  for (let at = index - 1; at >= 0 && state.sentence(at) === state.sentence(index); at--) {
    const other = state.clusters.of(at).listed;
    if (other === null || other.id === home || other.actsFor === home) continue;
    if (other.kind !== 'state' && other.actsFor === null) continue;
    // `blamed Chad and the government`: besides it.
    const isBeside = /^(?:and|or)$/u.test(state.reading.lower(first - 2));
    return !isBeside || state.candidate(at).last !== first - 2;
  }
  return false;
}

function stateOf(state: TextState, country: string | null, before: number): number {
  if (country === null) return -1;
  for (let at = before - 1; at >= Math.max(0, before - 150); at--) {
    const { listed } = state.candidate(at);
    if (listed?.kind === 'state' && listed.country === country) return at;
  }
  return -1;
}
