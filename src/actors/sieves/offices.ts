import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';
import { isCreed } from './creeds.ts';
import { stateOfPerson } from './focus-state.ts';
import { isInOffice } from './office-holders.ts';

/** How many sentences back the bearer was named last, and how far where a country tells whose the office is. */
const REACH = { bare: 4, owned: 20 };

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Who is called a leader, whatever the office. */
const LEADERS = words(
  `autocrat chairman chairwoman chancellor chief commander dictator emir generalissimo head king leader
  monarch opposition-leader party-leader premier president prime-minister queen ruler secretary-general strongman sultan taoiseach`,
);
/** Who is called a dictator. */
const RULERS = words(
  'chairman chief colonel commander emir general generalissimo king marshal president ruler shah sultan',
);
/** General words for an office, and the offices that they take up. */
const TAKES_UP: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['leader', LEADERS],
  ['chief', LEADERS],
  ['boss', LEADERS],
  ['ruler', LEADERS],
  ['strongman', RULERS],
  ['dictator', RULERS],
  ['autocrat', RULERS],
  ['premier', words('prime-minister premier chancellor taoiseach')],
  ['prime-minister', words('prime-minister premier taoiseach')],
  ['monarch', words('emperor emir king monarch queen shah sultan')],
  ['sovereign', words('emperor emir king monarch queen shah sultan')],
  ['envoy', words('ambassador diplomat emissary envoy mediator negotiator representative')],
  ['emissary', words('ambassador diplomat emissary envoy representative')],
  [
    'diplomat',
    words(
      `ambassador attache charge commissioner consul diplomat emissary envoy foreign-minister foreign-secretary
      representative secretary-general`,
    ),
  ],
  ['judge', words('chief-justice judge justice magistrate')],
  ['lawmaker', words('congressman congresswoman deputy lawmaker legislator senator')],
  ['legislator', words('congressman congresswoman deputy lawmaker legislator senator')],
  [
    'cleric',
    words('archbishop ayatollah bishop cardinal imam mufti mullah pastor priest sheik sheikh'),
  ],
  ['prelate', words('archbishop bishop cardinal patriarch primate')],
  ['clergyman', words('archbishop bishop cardinal pastor priest reverend')],
  ['pontiff', words('pope')],
  [
    'officer',
    words(
      'admiral brigadier captain colonel commander general lieutenant major marshal officer sergeant',
    ),
  ],
  ['commander', words('admiral brigadier colonel commander general marshal')],
  ['general', words('commander general')],
  ['soldier', words('captain colonel corporal general lieutenant major sergeant')],
  ['minister', words('chancellor foreign-minister foreign-secretary secretary')],
  [
    'aide',
    words('adviser advisor assistant chief-of-staff secretary spokesman spokesperson spokeswoman'),
  ],
  ['chairman', words('chairman chairwoman chairperson')],
]);
/** Who is head of what. */
const HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['state', words('emir emperor king monarch president queen ruler sultan')],
  ['government', words('chancellor premier prime-minister taoiseach')],
]);
/** Words that tell that somebody holds no office any more, or is not free: they fit one whom the text calls by the office alone. */
const FALLEN =
  /^(?:beleaguered|deposed|detained|embattled|exiled|fallen|fugitive|imprisoned|jailed|ousted|overthrown|slain|toppled)$/u;
/** Words that only say more of who is meant. */
const TELLING =
  /^(?:ageing|aging|ailing|authoritarian|autocratic|bearded|bespectacled|charismatic|communist|conservative|defiant|firebrand|hard-line|hardline|leftist|left-wing|long-time|longtime|populist|right-wing|veteran|wartime|young|youthful)$/u;
/** Who has an office but does not hold it. */
const NOT_IN_OFFICE = /^(?:acting|deputy|elect|ex|former|incoming|interim|late|vice|would-be)$/u;

/**
 * The person that an office in other words speaks of: `the premier` after a prime minister, `the Greek leader` after the president of
 * Greece, `the envoy` after an ambassador, `the ousted president` after the president; -1 where none or more than one is near.
 */
export function bearerInOtherWords(state: TextState, index: number): number {
  const candidate = state.candidate(index);
  if (candidate.kind !== 'person' || candidate.noun?.sort !== 'human') return -1;
  if (candidate.isPlural || candidate.isGeneric || candidate.determiner !== 'the') return -1;
  // `the head of state`: the parser may have `state` for whose he is.
  const isFallen = candidate.modifiers.length === 1 && FALLEN.test(candidate.modifiers[0] ?? '');
  const office = officeOf(candidate);
  const meant =
    ofLand(state, candidate) ?? TAKES_UP.get(office) ?? (isFallen ? new Set([office]) : null);
  if (meant === null) return -1;
  const own = office.includes('-') ? office.split('-').slice(0, -1) : [];
  const rest = candidate.modifiers.filter((word) => !own.includes(word));
  if (!isFallen && !rest.every((word) => TELLING.test(word) && !isCreed(word))) return -1;
  const owners = ofLand(state, candidate) === null ? (state.owners[index] ?? []) : [];
  const [country = -1] = owners;
  // `leader of the party`, `the UN envoy`: what is no state has its leader by what the text says alone.
  if (owners.length > 1 || (country >= 0 && state.clusters.of(country).kind !== 'state')) return -1;
  return nearestBearer(state, index, { meant, country, isFallen });
}

/** `the head of state`, `the chief of government`: the offices of those. */
function ofLand({ reading }: TextState, { head, noun }: Candidate): ReadonlySet<string> | null {
  if (!/^(?:chief|head)$/u.test(noun?.noun ?? '') || reading.lower(head + 1) !== 'of') return null;
  return HEADS.get(reading.lower(head + 2)) ?? null;
}

interface Meant {
  readonly meant: ReadonlySet<string>;
  readonly country: number;
  readonly isFallen: boolean;
}

function nearestBearer(
  state: TextState,
  index: number,
  { meant, country, isFallen }: Meant,
): number {
  const reach = country >= 0 || isFallen ? REACH.owned : REACH.bare;
  const found = new Map<number, number>();
  let reached = -1;
  for (let at = index - 1; at >= 0; at--) {
    const here = state.sentence(at);
    if (state.sentence(index) - here > reach) break;
    // Unless a country tells them apart, those of the nearest sentence alone.
    if (found.size > 0 && here < reached && country < 0 && !isFallen) break;
    const other = state.candidate(at);
    if (other.last > state.candidate(index).first || other.isPlural) continue;
    if (!isBearer(state, at, meant) && !(country < 0 && isPremier(state, at, meant))) continue;
    if (country >= 0 && !isOf(state, at, country)) continue;
    const root = state.clusters.find(at);
    if (!found.has(root)) found.set(root, at);
    reached = here;
  }
  const [only = -1] = found.values();
  return found.size === 1 ? only : -1;
}

/** Whether a person named in the text bears one of the offices, by its words or by the list. */
function isBearer(state: TextState, at: number, meant: ReadonlySet<string>): boolean {
  const known = state.clusters.of(at);
  return (
    known.kind === 'person' && known.hasName && officesTold(state, at).some((o) => meant.has(o))
  );
}

/** Whether `the premier` may mean somebody because the text speaks of his government and tells no other office. */
function isPremier(state: TextState, at: number, meant: ReadonlySet<string>): boolean {
  if (meant !== TAKES_UP.get('premier') && meant !== TAKES_UP.get('prime-minister')) return false;
  const { kind, hasName } = state.clusters.of(at);
  const mayBe = kind === 'person' && hasName && officesTold(state, at).length === 0;
  return mayBe && hasGovernment(state, at);
}

/** `the government of Paul Oden`, `Oden's cabinet`: who heads one. */
function hasGovernment({ reading, clusters, candidates }: TextState, at: number): boolean {
  const { document } = reading;
  return clusters.membersOf(at).some((each) => {
    const { head, form } = candidates[each] ?? { head: -1, form: 'pronoun' };
    if (form !== 'name') return false;
    const dep = document.dep(head);
    const of = document.head(head);
    const body =
      dep === 'poss' ? of : dep === 'pobj' && reading.lower(of) === 'of' ? document.head(of) : -1;
    return /^(?:cabinet|government)$/u.test(reading.lower(body));
  });
}

/** Whether a person may be one of `the two leaders`, `the foreign ministers`: whose offices are all others is none. */
export function mayHold(state: TextState, at: number, noun: string): boolean {
  if (state.reading.nouns.noun(noun)?.role == null) return true;
  const offices = officesTold(state, at);
  const meant = TAKES_UP.get(noun);
  return (
    offices.length === 0 ||
    offices.some(
      (office) => meant?.has(office) === true || office === noun || office.endsWith(`-${noun}`),
    )
  );
}

/** Whether a person bears the office of a description, in its words or others; null where the text tells no office of theirs. */
export function bearsOffice(state: TextState, at: number, candidate: Candidate): boolean | null {
  const offices = officesTold(state, at);
  if (offices.length === 0) return null;
  const office = officeOf(candidate);
  const meant = TAKES_UP.get(office);
  return offices.some((each) => each === office || meant?.has(each) === true);
}

/** Whether two descriptions tell one office: `chiefs` and `leaders`. */
export function areOneOffice(one: Candidate, other: Candidate): boolean {
  const a = officeOf(one);
  const b = officeOf(other);
  return a === b || TAKES_UP.get(a)?.has(b) === true || TAKES_UP.get(b)?.has(a) === true;
}

/** Whether an actor may be of a state: a person by what text and list tell, a body by its owner; true where nothing tells. */
export function isOfCountry(state: TextState, at: number, country: number): boolean {
  const { clusters, owners } = state;
  if (clusters.of(at).kind === 'person') return isOf(state, at, country);
  const code = clusters.of(country).listed?.country ?? null;
  const own = clusters.of(at).listed?.country ?? null;
  if (own !== null) return areOneLand(own, code);
  return clusters
    .membersOf(at)
    .every((member) =>
      (owners[member] ?? []).every(
        (owner) => clusters.of(owner).kind !== 'state' || clusters.areSame(owner, country),
      ),
    );
}

/** A state and the one that went on from it: what the list has as Russian was Soviet. */
export function areOneLand(own: string, code: string | null): boolean {
  return own === code || SUCCESSORS.get(own) === code || SUCCESSORS.get(code ?? '') === own;
}

const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['SUN', 'RUS'],
  ['YUG', 'SRB'],
  ['CSK', 'CZE'],
]);

/** Whether the text itself, and not only the list, says that somebody bears the office of a description. */
export function isToldToBear(state: TextState, at: number, candidate: Candidate): boolean {
  const office = officeOf(candidate);
  const meant = TAKES_UP.get(office);
  return state.clusters.membersOf(at).some((each) => {
    const own = officeOf(state.candidate(each));
    return own === office || meant?.has(own) === true;
  });
}

/** The offices that the list and the words of a text give a person. */
export function officesTold(state: TextState, at: number): readonly string[] {
  const { listed } = state.clusters.of(at);
  // Whom the text calls a vice-president holds the higher office not yet, or no more.
  const isElse = state.clusters
    .membersOf(at)
    .some((each) => state.candidate(each).modifiers.some((word) => NOT_IN_OFFICE.test(word)));
  const isThen = listed !== null && !isElse && isInOffice(state, listed);
  const office = isThen ? listed.office?.replaceAll(' ', '-') : null;
  const found = state.clusters.membersOf(at).flatMap((each) => {
    const other = state.candidate(each);
    // A `vice-president` is one of these, and no president that is not in office.
    const own = other.noun?.noun.split('-') ?? [];
    if (other.modifiers.some((word) => NOT_IN_OFFICE.test(word) && !own.includes(word))) return [];
    // A chief of staff leads no state.
    if (state.reading.lower(other.head + 2) === 'staff') return ['chief-of-staff'];
    if (other.noun?.role != null) return [officeOf(other)];
    // `King Juan Carlos`, where the list has the title in the name.
    const title = other.form === 'name' ? state.reading.noun(other.first) : null;
    return title?.sort === 'human' && title.role !== null ? [title.noun] : [];
  });
  return office == null ? found : [office, ...found];
}

/** Whether a person is of a state, as far as the text and the list tell. */
function isOf(state: TextState, at: number, country: number): boolean {
  const { clusters } = state;
  const own = stateOfPerson(state, at, state.candidates.length);
  if (own >= 0) return clusters.areSame(own, country);
  const home = clusters.of(at).listed?.country ?? null;
  const code = clusters.of(country).listed?.country ?? null;
  if (home !== null) return areOneLand(home, code);
  return code !== null && state.home?.country === code;
}

/** The office that a noun names with the word that belongs to it. */
export function officeOf({ noun, modifiers }: Candidate): string {
  const last = noun?.noun ?? '';
  const before = modifiers.at(-1) ?? '';
  const isOne =
    (last === 'minister' && /^(?:foreign|prime)$/u.test(before)) ||
    (last === 'secretary' && before === 'foreign');
  return isOne ? `${before}-${last}` : last;
}
