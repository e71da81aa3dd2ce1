import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { joinState } from './state-nouns.ts';

/** Words before `government` that leave it the state's own. */
const OF_STATES = new Set(
  `army-backed beleaguered caretaker clerical center-left center-right central centre-left centre-right civilian coalition communist
  conservative democratic divided elected embattled emergency federal fragile interim islamist labor labour leftist left-wing liberal
  marxist military military-backed military-led minority moderate national nationalist new outgoing populist present pro-western
  provisional recognised recognized reformist revolutionary right-wing ruling shaky social socialist technocratic theocratic tory transitional
  unity wartime weak`.split(/\s+/u),
);
/** Whether a word before `government` leaves it the state's own. */
export function isOfState(word: string): boolean {
  return OF_STATES.has(word);
}

/** Names of bodies that rule after a coup. */
const MILITARY =
  /\b(?:military|redemption|revolutionary|salvation|supreme)\b.*\b(?:command|committee|council)\b|\b(?:command|committee|council)\b.*\b(?:armed forces|homeland|redemption|restoration|salvation|safeguard)\b/iu;
/** What a state's government is called that has no owner. */
const GOVERNMENT = /^(?:authorit(?:y|ies)|cabinet|government|junta|regime)$/u;

/** `the government`, `the authorities` of the home state. */
export function isHomeGovernment(state: TextState, index: number, candidate: Candidate): boolean {
  const { scene: home } = state;
  if (home === null || !isCalledGovernment(state, index, home.id)) return false;
  // A headline has no article.
  const isHeadline = candidate.determiner === 'none' && state.sentence(index) === 0;
  if ((candidate.determiner !== 'the' && !isHeadline) || candidate.isGeneric) return false;
  if (!candidate.modifiers.every(isOfState)) return false;
  // `who would have headed the new cabinet`: it need not be in office.
  if (candidate.noun?.noun === 'cabinet' && candidate.modifiers.includes('new')) return false;
  if ((state.owners[index] ?? []).length > 0) return false;
  if (state.home === null && isOfAnother(state, index, home.id)) return false;
  if (isFacing(state, index, home.id)) return false;
  if (isBeforeOther(state, index, home.id) || isBehindOther(state, index, home.id)) return false;
  if (isOfOtherNear(state, index, home.id)) return false;
  if (isOfMen(state, index, home.id)) return false;
  // Few states have a junta: where others are named more often it need not be that of the dateline.
  if (
    /^(?:junta|regime)$/u.test(candidate.noun?.noun ?? '') &&
    !isNamedMost(state, home.id) &&
    !isCalledSo(state, index, home.id)
  )
    return false;
  // A report from Lima on what happens there need not name Peru.
  return joinState(state, index, home.country);
}

/** `A junta took power. The junta`, `the Supreme Military Council … the junta`: those men, whose state it is besides. */
function isOfMen(state: TextState, index: number, home: string): boolean {
  const noun = state.candidate(index).noun?.noun;
  if (noun !== 'junta') return false;
  return state.candidates.slice(0, index).some((other, at) => {
    const { kind, names, listed } = state.clusters.of(at);
    const isCouncil =
      kind !== 'intergovernmental' &&
      kind !== 'person' &&
      names.some((name) => MILITARY.test(name));
    return listed?.id !== home && (isCouncil || (other.noun?.noun === noun && other.name === ''));
  });
}

/** `the administration` is a government in Washington, and where the text has called one so. */
function isCalledGovernment(state: TextState, index: number, home: string): boolean {
  const noun = state.candidate(index).noun?.noun ?? '';
  if (noun !== 'administration') return GOVERNMENT.test(noun);
  const isInAmerica =
    home === 'united-states' &&
    state.candidates
      .slice(0, index)
      .some(({ listed }) => listed?.actsFor === home || listed?.id === home);
  return isInAmerica || isCalledSo(state, index, home);
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
