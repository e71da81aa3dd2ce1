import type { Candidate } from '../candidate.ts';
import { areCompatible } from '../kinds.ts';
import { subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { joinHomeland } from './homelands.ts';
import { joinListed } from './state-nouns.ts';

const COUNTRY = /^(?:administration|country|government|homeland|kingdom|nation|republic)$/u;
const BODY =
  /^(?:agency|alliance|bank|bloc|business|church|coalition|company|faction|firm|force|front|group|grouping|militia|ministry|movement|newspaper|organi[sz]ation|outfit|paper|party|regiment|union)$/u;
/** Words in the names of those who do no business. */
const NO_FIRM =
  /\b(?:aid|charit\w+|health|help|hunger|peace|refugees?|relief|rescue|rights|welfare)\b/iu;
/** What a person does to a body that makes it theirs. */
const HEADING =
  /^(?:chair|co-found|command|direct|edit|establish|form|found|head|launch|lead|own|run|set)$/u;

/** `his country`, `her government`, `his party`: that of the person, as far as text or list tell; true where it is joined. */
export function joinOwnBody(state: TextState, index: number, candidate: Candidate): boolean {
  const { noun, determiner, isPlural } = candidate;
  if (noun === null || determiner !== 'possessive' || isPlural) return false;
  const [owner = -1] = state.owners[index] ?? [];
  if (owner < 0 || state.clusters.of(owner).kind !== 'person') return false;
  if (COUNTRY.test(noun.noun)) return joinHomeland(state, index, owner);
  if (!BODY.test(noun.noun)) return false;
  const own = ownBody(state, index, candidate, owner);
  return own >= 0 ? state.clusters.join(own, index) : joinListedBody(state, index, owner);
}

/** The body before a mention that a person leads or belongs to; -1 where there is none, or more than one. */
function ownBody(state: TextState, index: number, candidate: Candidate, person: number): number {
  const { clusters, owners } = state;
  const found = new Map<number, number>();
  const take = (body: number): void => {
    if (body < 0 || body >= index || !fits(state, body, candidate)) return;
    found.set(clusters.find(body), body);
  };
  for (const at of clusters.membersOf(person)) {
    for (const body of owners[at] ?? []) take(body);
    for (const body of bodiesBeside(state, at)) take(body);
  }
  const [only = -1] = found.values();
  return found.size === 1 ? only : -1;
}

/** `Jan Oden of the Reef Party`, `Oden heads the Reef Party`. */
function* bodiesBeside(state: TextState, person: number): Generator<number> {
  const { reading, at } = state;
  const { document } = reading;
  const { head } = state.candidate(person);
  // What a longer mention covers is that one's.
  if (at[head] !== person) return;
  for (const child of document.children(head)) {
    if (/^(?:of|from)$/u.test(reading.lower(child))) yield at[reading.child(child, 'pobj')] ?? -1;
  }
  const verb = document.head(head);
  if (!HEADING.test(document.lemma(verb)) || subjectOf(reading, verb) !== head) return;
  yield at[reading.child(verb, 'dobj')] ?? -1;
}

function fits(state: TextState, body: number, { kind, noun }: Candidate): boolean {
  const known = state.clusters.of(body);
  if (known.kind === null || kind === null || known.kind === 'state') return false;
  const isSaidSo = noun !== null && known.nouns.has(noun.noun);
  const isParty = kind === 'party' && /^(?:armed-group|coalition)$/u.test(known.kind);
  const isOpen =
    /^(?:group|organi[sz]ation)$/u.test(noun?.noun ?? '') &&
    known.kind === 'company' &&
    known.names.some((name) => NO_FIRM.test(name));
  return isSaidSo || isParty || isOpen || areCompatible(kind, known.kind, noun);
}

/** `his movement`, where the list says which one he leads. */
function joinListedBody(state: TextState, index: number, person: number): boolean {
  const { listed } = state.clusters.of(person);
  const body = listed?.of == null ? null : state.reading.gazetteer.get(listed.of);
  const { kind, noun } = state.candidate(index);
  if (body === null || kind === null || body.kind === 'state') return false;
  const isParty = kind === 'party' && body.kind === 'armed-group';
  if (!isParty && !areCompatible(kind, body.kind, noun)) return false;
  return joinListed(state, index, body);
}
