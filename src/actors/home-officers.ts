import type { Candidate } from './candidate.ts';
import type { TextState } from './text-state.ts';

/** How many mentions back within a paragraph the country may stand that is spoken of. */
const REACH = 30;
/** How often a text must speak of its home state, with its places and people. */
const SPOKEN_OF = 3;

/** Who governs a state, where the title says no more. */
const GOVERNS = /^(?:emperor|king|minister|premier|president|queen)$/u;

/** Words of a title of somebody who governs no state, or does so no more. */
const ELSEWHERE =
  /^(?:chief|club|company|council|deposed|elect|exiled|ex|federation|first|former|junior|late|opposition|ousted|overthrown|party|provincial|rebel|regional|self-proclaimed|self-styled|shadow|state|student|union|university)$/u;

/**
 * The persons who hold an office of the state that a text reports from, as far as its words tell: "Interior Minister Hugo Salas", with
 * no owner, where the paragraph speaks of no other state and nothing in the sentence happens in, or is done by, another.
 *
 * @returns their candidates' indexes
 */
export function homeOfficers(state: TextState): ReadonlySet<number> {
  const found = new Set<number>();
  const country = state.home?.country ?? null;
  const spoken = state.candidates.filter(({ listed }) => listed?.country === country);
  if (country === null || spoken.length < SPOKEN_OF) return found;
  for (const [index, candidate] of state.candidates.entries()) {
    if (!isOfficer(state, index) || (state.owners[index] ?? []).length > 0) continue;
    if (candidate.first < state.headline || !isAtHome(state, index)) continue;
    found.add(index);
  }
  return found;
}

function isOfficer(state: TextState, index: number): boolean {
  const { form, name, kind, noun, listed, modifiers } = state.candidate(index);
  if (kind !== 'person' || listed !== null || noun === null) return false;
  if (modifiers.some((word) => ELSEWHERE.test(word))) return false;
  if (!GOVERNS.test(noun.noun) || form === 'pronoun') return false;
  if (form === 'name') return name !== '';
  // The president may be that of a club.
  return noun.noun !== 'president' && isBesideName(state, index);
}

/** "The home minister, *Hugo Salas*", "*Hugo Salas*, the home minister" */
function isBesideName(state: TextState, index: number): boolean {
  const { clusters, reading } = state;
  const { first, last } = state.candidate(index);
  return clusters.membersOf(index).some((at) => {
    const other = state.candidate(at);
    if (other.form !== 'name' || other.name === '' || other.listed !== null) return false;
    if (other.first === last + 1) return reading.words[last] === ',';
    const article = reading.lower(first - 1) === 'the' ? first - 1 : first;
    return other.last === article - 1 && reading.words[article - 1] === ',';
  });
}

/** True where the last country before a candidate in its paragraph, and all that its sentence names, leave it to the home state. */
function isAtHome(state: TextState, index: number): boolean {
  const { candidates, reading, home } = state;
  const { document } = reading;
  const sentence = state.sentence(index);
  for (let at = index - 1, steps = 0; at >= 0; at--, steps++) {
    if (steps > REACH) return false;
    if (isParagraphBetween(state, at, index)) break;
    const country = landOf(candidates[at]);
    if (country === null) continue;
    if (country !== home?.country) return false;
    break;
  }
  for (let at = index + 1; at < candidates.length && state.sentence(at) === sentence; at++) {
    const other = state.candidate(at);
    const country = landOf(other);
    if (country === null || country === home?.country) continue;
    // "said that Chile would …"
    if (document.dep(other.head).startsWith('nsubj')) return false;
    // "said in Canberra"
    const preposition = document.head(other.head);
    if (!/^(?:at|from|in|near)$/u.test(reading.lower(preposition))) continue;
    if (document.head(preposition) === document.head(state.candidate(index).head)) return false;
  }
  return true;
}

/** The country that a name of a state or place tells. */
function landOf(other: Candidate | undefined): string | null {
  if (other?.listed == null) return null;
  return other.kind === 'state' || other.kind === 'place' ? other.listed.country : null;
}

function isParagraphBetween({ reading, candidates }: TextState, from: number, to: number): boolean {
  const last = candidates[to]?.first ?? 0;
  for (let token = last; token > (candidates[from]?.first ?? 0); token--)
    if (reading.opensParagraph(token)) return true;
  return false;
}
