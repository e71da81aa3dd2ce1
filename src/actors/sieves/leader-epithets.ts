import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { bodyOfPerson } from './bare-members.ts';
import { isCreed } from './creeds.ts';
import { stateOfPerson } from './focus-state.ts';
import type { Fortunes } from './fortunes.ts';
import { isInOffice } from './office-holders.ts';
import { bearsOffice, officesTold } from './offices.ts';
import { isMain } from './salience.ts';

/** How many sentences back a leader was named last of whom words tell something more. */
const REACH = { told: 2, old: 6, armed: 8 };
/** How many years make a veteran. */
const LONG = 8;

/** Words of the office itself. */
const OF_OFFICE = /^(?:defen[cs]e|finance|foreign|interior|justice|prime)$/u;
/** Words for whose leader it is: of those who have arms. */
const ARMED = /^(?:guerr?illa|insurgent|militant|militia|paramilitary|rebel|separatist)$/u;
/** Words for who came into the office last, for who lost it, for who has held it long. */
const RISEN = /^(?:incoming|new|newly)$/u;
const FALLEN = /^(?:deposed|exiled|fallen|fugitive|ousted|overthrown|toppled)$/u;
const OLD = /^(?:ageing|aging|elderly|long-serving|long-standing|long-time|longtime|old|veteran)$/u;
/** What somebody is like. */
const TELLING =
  /^(?:ailing|authoritarian|autocratic|bearded|beleaguered|charismatic|controversial|defiant|embattled|fiery|flamboyant|hard-line|hardline|moderate|outspoken|popular|powerful|pragmatic|reclusive|secretive|soft-spoken|unpopular|young|youthful)$/u;
/** The same where it tells of a person alone, and not of the power of an office. */
const PERSONAL =
  /^(?:bearded|bespectacled|burly|charismatic|diminutive|fiery|flamboyant|gruff|lanky|moustachioed|mustachioed|ruthless|secretive|soft-spoken|stern|taciturn|urbane|wily)$/u;
/** Titles that leave open what their bearer leads. */
const RANK =
  /^(?:admiral|brigadier|captain|colonel|commodore|general|lieutenant|major|marshal|officer)$/u;
/** Creeds that nobody has both of. */
const LEFT =
  /^(?:centre-left|communist|far-left|left-leaning|left-wing|leftist|leftwing|maoist|marxist|marxist-leninist|social-democratic|socialist)$/u;
const RIGHT = /^(?:centre-right|conservative|far-right|right-wing|rightist|rightwing)$/u;

/** True for `the Marxist leader`, `the Shia premier`: who that is the office alone does not tell. */
export function isOfCreedAlone({ kind, modifiers }: Candidate): boolean {
  return kind === 'person' && modifiers.some((word) => isCreed(word));
}

/**
 * The person that an office with a word about its holder speaks of: `the new premier`, whom the text told to become one, `the exiled
 * leader`, `the veteran president`, by the years of the list, `the Marxist leader`, where the sentence before is about just one; -1 for none.
 */
export function leaderOfEpithet(state: TextState, fortunes: Fortunes, index: number): number {
  const candidate = state.candidate(index);
  const { noun, kind, determiner, isPlural, isGeneric } = candidate;
  if (noun === null || noun.sort !== 'human' || kind !== 'person') return -1;
  if (determiner !== 'the' || isPlural || isGeneric) return -1;
  const words = candidate.modifiers.filter((word) => !OF_OFFICE.test(word));
  const owners = state.owners[index] ?? [];
  if (owners.length === 1 && words.length > 0 && words.every((word) => PERSONAL.test(word)))
    return noun.role === 'leads' ? chiefBefore(state, index, owners) : -1;
  if (words.length === 0 ? owners.length === 0 : owners.length > 0) return -1;
  if (words.some((word) => RISEN.test(word))) return fortunes.only('risen', index, noun.noun);
  if (words.some((word) => FALLEN.test(word))) {
    const fallen = fortunes.only('fallen', index, noun.noun);
    if (fallen >= 0) return fallen;
  }
  if (noun.role !== 'leads' && noun.noun !== 'minister') return -1;
  if (words.length === 0)
    return owners.every((at) => isLand(state, at)) ? subjectBefore(state, index, []) : -1;
  if (words.every((word) => ARMED.test(word)))
    return onlyPerson(state, index, REACH.armed, (at) => leadsArmed(state, at));
  const isOld = words.every((word) => OLD.test(word));
  if (!isOld && !words.every((word) => isCreed(word) || TELLING.test(word))) return -1;
  const known = isOld ? -1 : onlyOfCreed(state, index, words);
  const subject = known >= 0 ? known : subjectBefore(state, index, words);
  return subject < 0 && isOld ? oldest(state, index) : subject;
}

/** `turned on Colonel Lund. The taciturn chief of the guard`: the only person of the sentence before, unless that names the body too. */
function chiefBefore(state: TextState, index: number, owners: readonly number[]): number {
  const { head } = state.candidate(index);
  const sentence = state.sentence(index);
  if (!isSubject(state, head)) return -1;
  for (let at = state.firstFrom(sentence - 1); at < index; at++) {
    const isNamed = state.sentence(at) < sentence && state.candidate(at).last <= head;
    if (isNamed && owners.some((owner) => isSameBody(state, owner, at))) return -1;
  }
  const only = onlyPerson(state, index, 1, () => true);
  if (only < 0 || state.sentence(only) === sentence) return -1;
  const isOpen = officesTold(state, only).every((office) => RANK.test(office));
  return isOpen || bearsOffice(state, only, state.candidate(index)) === true ? only : -1;
}

/** One body, or two that one noun tells: an owner behind its noun has not been joined yet. */
function isSameBody(state: TextState, one: number, other: number): boolean {
  const noun = state.candidate(one).noun?.noun;
  const isAlike = noun !== undefined && state.candidate(other).noun?.noun === noun;
  return isAlike || state.clusters.areSame(one, other);
}

/** A state, or a party of one: `the Danish premier`, `the Peronist leader`. */
function isLand({ clusters }: TextState, at: number): boolean {
  const { kind, listed } = clusters.of(at);
  return (kind === 'party' || kind === 'state') && listed !== null && listed.country !== null;
}

/** Somebody of an armed body, as text or list tell. */
function leadsArmed(state: TextState, at: number): boolean {
  const { listed } = state.clusters.of(at);
  const body = listed?.of == null ? null : state.reading.gazetteer.get(listed.of);
  return body?.kind === 'armed-group' || bodyOfPerson(state, at) >= 0;
}

/** The only person named shortly before who has held an office for long. */
function oldest(state: TextState, index: number): number {
  const { published } = state.reading.document.article;
  const year = Number(published?.slice(0, 4) ?? Number.NaN);
  return onlyPerson(state, index, REACH.old, (at) => {
    const { listed } = state.clusters.of(at);
    const from = Number(listed?.from?.slice(0, 4) ?? Number.NaN);
    if (listed === null || !isInOffice(state, listed) || !(year - from >= LONG)) return false;
    return bearsOffice(state, at, state.candidate(index)) !== false;
  });
}

/** The only person of whom the text has said such a word before. */
function onlyOfCreed(state: TextState, index: number, words: readonly string[]): number {
  return onlyPerson(state, index, Number.POSITIVE_INFINITY, (at) =>
    state.candidate(at).modifiers.some((word) => words.includes(word)),
  );
}

/** The person whom the sentence before is about, for a subject that can be no other. */
function subjectBefore(state: TextState, index: number, words: readonly string[]): number {
  const candidate = state.candidate(index);
  if (!isSubject(state, candidate.head)) return -1;
  for (let reach = 1; reach <= REACH.told; reach++) {
    const fits = (at: number): boolean => isNoOther(state, index, at, words);
    const subject = onlyPerson(
      state,
      index,
      reach,
      (at) => fits(at) && isSubject(state, state.candidate(at).head),
    );
    if (subject >= 0) return subject;
    const only = onlyPerson(state, index, reach, fits);
    if (only >= 0) return only;
  }
  return -1;
}

function isSubject(state: TextState, token: number): boolean {
  const { document } = state.reading;
  const dep = document.dep(token);
  const at = dep === 'appos' ? document.head(token) : token;
  return document.dep(at).startsWith('nsubj') && isMain(state, at);
}

/** False for who is known to be of another office, country or creed. */
function isNoOther(state: TextState, index: number, at: number, words: readonly string[]): boolean {
  const { clusters, candidates } = state;
  const candidate = state.candidate(index);
  if (bearsOffice(state, at, candidate) === false) return false;
  const opposite = words.some((word) => LEFT.test(word))
    ? RIGHT
    : words.some((word) => RIGHT.test(word))
      ? LEFT
      : null;
  const isOpposed =
    opposite !== null &&
    candidates.some(
      ({ modifiers, noun }, each) =>
        [...modifiers, noun?.noun ?? ''].some((word) => opposite.test(word)) &&
        clusters.areSame(each, at),
    );
  if (isOpposed) return false;
  const countries = (state.owners[index] ?? []).map(
    (owner) => clusters.of(owner).listed?.country ?? null,
  );
  const home = clusters.of(at).listed?.country ?? countryTold(state, at);
  return countries.every((country) => home === country);
}

function countryTold(state: TextState, at: number): string | null {
  const land = stateOfPerson(state, at, state.candidates.length);
  return land < 0 ? null : (state.clusters.of(land).listed?.country ?? null);
}

/** The only one of the persons named in so many sentences before a description who fits; the last mention of them, -1 for none or several. */
function onlyPerson(
  state: TextState,
  index: number,
  sentences: number,
  fits: (at: number) => boolean,
): number {
  let found = -1;
  const { first, gender } = state.candidate(index);
  for (let at = index - 1; at >= 0; at--) {
    if (state.sentence(index) - state.sentence(at) > sentences) break;
    const known = state.clusters.of(at);
    if (known.kind !== 'person' || !known.hasName || known.isPlural) continue;
    if (state.candidate(at).last > first || state.dropped.has(at)) continue;
    if (gender !== null && known.gender !== null && gender !== known.gender) continue;
    if ((found >= 0 && state.clusters.areSame(found, at)) || !fits(at)) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}
