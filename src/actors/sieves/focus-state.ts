import type { Candidate } from '../candidate.ts';
import { subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { actorInFocus, FIT } from './in-focus.ts';
import { statesCalled } from './state-forms.ts';

/** How many mentions and sentences back `the country` finds its state. */
const REACH = { mentions: 40, sentences: 6 };

const OTHER =
  /^(?:breakaway|first|largest|last|neighbou?ring|next|only|other|rebel|rival|rogue|same|second|secessionist|separatist|third|unrecogni[sz]ed)$/u;

/** Words for so many states that `the African country` is first of all the one that the text is about. */
const WIDE = /\b(?:african|american|arab|asian|european)\b/u;

/** The state that `the country` speaks of: that of the report, else the last subject or possessor, else the last one named. */
export function stateInFocus(
  state: TextState,
  index: number,
  isBarred: (other: number) => boolean,
): number {
  const candidate = state.candidate(index);
  // `the breakaway republic`, `the neighbouring country`: not the one that the text is about.
  if (candidate.modifiers.some((word) => OTHER.test(word))) return -1;
  // `the state of Kerala`
  if (candidate.noun?.noun === 'state' && state.reading.lower(candidate.head + 1) === 'of')
    return -1;
  const { document } = state.reading;
  const words = wordsAround(state, index);
  const called = statesCalled(words);
  const fits = (other: number): boolean => {
    const { kind, listed } = state.clusters.of(other);
    return kind === 'state' && (called === null || called.has(listed?.country ?? ''));
  };
  const { home } = state;
  const isHome =
    home !== null && (called === null || (WIDE.test(words) && called.has(home.country ?? '')));
  const atHome = isHome
    ? state.candidates.findIndex((_, at) => state.clusters.of(at).listed?.id === home.id)
    : -1;
  const isOwned = candidate.determiner === 'possessive';
  if (called !== null && isOwned) return onlyOne(state, index, fits);
  if (atHome >= 0) return atHome;
  const told = called === null ? stateOfTeller(state, candidate) : -1;
  if (told >= 0) return told;
  // `the Balkan country`, where the text has two of them.
  if (called !== null)
    return actorInFocus(state, index, (at) => (fits(at) && !isBarred(at) ? FIT.sure : FIT.none));
  let last = -1;
  for (let at = index - 1, steps = 0; at >= 0 && steps < REACH.mentions; at--, steps++) {
    if (state.sentence(index) - state.sentence(at) > REACH.sentences) break;
    const other = state.candidate(at);
    if (other.last > candidate.first || !fits(at) || other.isPlural || isBarred(at)) continue;
    // `a junta` is no country.
    if (!state.clusters.of(at).hasName && state.clusters.of(at).listed === null) continue;
    // `Slovakia's opposition accused him of …`
    const isOwner =
      document.dep(other.head) === 'poss' && state.sentence(at) === state.sentence(index);
    const subject = isOwner ? document.head(other.head) : other.head;
    if (/^(?:nsubj|nsubjpass)$/u.test(document.dep(subject)) && other.sense !== 'adjective')
      return at;
    if (last < 0) last = at;
  }
  return last;
}

/** `The president told the nation`: his own. */
function stateOfTeller(state: TextState, candidate: Candidate): number {
  const { reading, at, clusters } = state;
  const verb = reading.document.head(candidate.head);
  if (!/^(?:tell|address|promise|assure|remind)$/u.test(reading.document.lemma(verb))) return -1;
  const teller = at[subjectOf(reading, verb)] ?? -1;
  const id = teller < 0 ? null : (clusters.of(teller).listed?.actsFor ?? null);
  return id === null ? -1 : state.candidates.findIndex(({ listed }) => listed?.id === id);
}

/** The words of a description, with those of its owner before them: `Africa's youngest state`. */
function wordsAround({ reading, candidates, owners }: TextState, index: number): string {
  const { first = 0, head = 0 } = candidates[index] ?? {};
  const from = Math.min(
    first,
    ...(owners[index] ?? []).map((at) => candidates[at]?.first ?? first),
  );
  const words: string[] = [];
  for (let token = from; token <= head; token++) words.push(reading.lower(token));
  return words.join(' ').replaceAll(' - ', '-');
}

/** The only state before a mention that fits; -1 for none or several. */
function onlyOne(state: TextState, index: number, fits: (at: number) => boolean): number {
  const found = new Map<number, number>();
  for (let at = 0; at < index; at++) if (fits(at)) found.set(state.clusters.find(at), at);
  const [only = -1] = found.values();
  return found.size === 1 ? only : -1;
}

/** `Jan Oden of Chad`: the state behind a name; -1 for none. */
function stateBehind({ reading, at, candidates }: TextState, person: number): number {
  const head = candidates[person]?.head ?? -1;
  for (const child of head < 0 ? [] : reading.document.children(head))
    if (reading.lower(child) === 'of') return at[reading.child(child, 'pobj')] ?? -1;
  return -1;
}

/** Who is told of by whom he stands to: `a friend of Peru's Luis Salas`. */
const OF_ANOTHER =
  /^(?:admirer|adversary|ally|backer|critic|enem(?:y|ies)|foe|friend|guest|host|neighbou?r|opponent|partner|protege|rival|supporter)$/u;

/** A mention, before another one, of the state whose a person is: by the list, by title, by what is said of them; -1 for none. */
export function stateOfPerson(state: TextState, person: number, before: number): number {
  const { candidates, clusters, owners } = state;
  const known = clusters.of(person);
  if (known.kind !== 'person') return -1;
  for (const at of clusters.membersOf(person).toReversed()) {
    if (at >= before || OF_ANOTHER.test(candidates[at]?.noun?.noun ?? '')) continue;
    const owner = [...(owners[at] ?? []), stateBehind(state, at)].find(
      (other) => other >= 0 && clusters.of(other).kind === 'state',
    );
    if (owner !== undefined) return owner;
  }
  const country = known.listed?.country ?? null;
  if (country === null) return -1;
  return candidates.findIndex(
    ({ listed }, at) => at < before && listed?.kind === 'state' && listed.country === country,
  );
}
