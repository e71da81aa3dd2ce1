import { isUnitOf } from '../../language/unit-names.ts';
import type { ActorKind } from '../actor.ts';
import type { Candidate } from '../candidate.ts';
import { areCompatible, BODIES, FLEXIBLE } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import { joinNaming } from './namings.ts';
import { isTaken } from './renamed.ts';
import { saidToBe } from './said-to-be.ts';
import { joinTranslation } from './translations.ts';

/** Joins what the sentence itself says to be one: appositions, `X is the leader of Y`, `known as`, titles before names. */
export function joinLinked(state: TextState): void {
  for (const [index, candidate] of state.candidates.entries()) {
    if (candidate.form === 'pronoun') continue;
    byTree(state, index, candidate);
    byComma(state, index, candidate);
    byNameBehind(state, index, candidate);
    byPredicate(state, index, candidate);
    joinNaming(state, index, candidate);
    joinTranslation(state, index, candidate);
  }
}

/** Whether two mentions side by side can be one actor: kinds, number, and not two names. */
function mayBeOne(one: Candidate, other: Candidate): boolean {
  if (one.form === 'pronoun' || other.form === 'pronoun') return false;
  if (one.listed !== null && other.listed !== null) return false;
  if (one.name !== '' && other.name !== '' && one.kind === 'person') return false;
  if (one.isPlural !== other.isPlural && one.name === '' && other.name === '') return false;
  const [name, description] = one.name !== '' ? [one, other] : [other, one];
  if (name.name !== '' && description.name === '' && description.isPlural && name.kind === 'person')
    return false;
  if (one.kind === null || other.kind === null) return false;
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return false;
  if (one.kind === other.kind) return one.kind !== 'state';
  if (name.name !== '' && FLEXIBLE.has(description.noun?.noun ?? '')) return name.kind !== 'place';
  if (description.name !== '')
    return (
      one.kind !== 'person' &&
      other.kind !== 'person' &&
      one.kind !== 'place' &&
      other.kind !== 'place' &&
      one.kind !== 'state' &&
      other.kind !== 'state'
    );
  if (
    areCompatible(description.kind ?? 'organisation', name.kind ?? 'organisation', description.noun)
  )
    return true;
  if (BODIES.has(one.kind) && BODIES.has(other.kind)) return true;
  if (name.listed === null && isNoAssembly(name.kind, description.kind)) return true;
  // A kind that the entity recogniser guessed gives way to what the text says it is.
  return (
    name.listed === null &&
    name.noun === null &&
    name.name !== '' &&
    description.noun !== null &&
    !description.isPlural &&
    (name.kind !== 'person' || mayBeMistaken(name, description)) &&
    description.kind !== 'place'
  );
}

/** `Jaish al-Haram is a militant group`: no person, whatever the recogniser said. */
function mayBeMistaken(name: Candidate, description: Candidate): boolean {
  return name.gender === null && BODIES.has(description.kind ?? 'person');
}

/** `the Reef Congress, a dissident movement`: what meets under the name of an assembly may be a party. */
function isNoAssembly(name: ActorKind | null, description: ActorKind | null): boolean {
  return (
    name === 'parliament' &&
    (description === 'armed-group' ||
      description === 'coalition' ||
      description === 'organisation' ||
      description === 'party')
  );
}

/** A `brigade` or a `front` that is said to be a militia or a party is one. */
function isCloser(name: ActorKind | null, description: ActorKind | null): boolean {
  if (name === 'military') return description === 'armed-group';
  if (isNoAssembly(name, description)) return true;
  return name === 'coalition' && (description === 'armed-group' || description === 'party');
}

/** `Allies: the Lions, the Hawks`: of two names side by side in a line without a verb neither renames the other. */
function areListed({ reading }: TextState, one: Candidate, other: Candidate): boolean {
  if (one.name === '' || other.name === '') return false;
  const { document } = reading;
  const [first, end] = document.sentenceTokens(document.sentence(one.head));
  let hasColon = false;
  for (let token = first; token < end; token++) {
    if (/^(?:AUX|VERB)$/u.test(document.pos(token))) return false;
    if (document.word(token) === ':' && token < Math.min(one.first, other.first)) hasColon = true;
  }
  return hasColon;
}

/** Takes over the kind that the description gives where that of the name was only guessed. */
function join(state: TextState, one: number, other: number): void {
  const a = state.candidate(one);
  const b = state.candidate(other);
  if (!mayBeOne(a, b) || areListed(state, a, b) || isTaken(state, one, other)) return;
  if (!state.clusters.join(one, other)) return;
  const description = a.name === '' ? a : b;
  const name = a.name === '' ? b : a;
  if (
    name.name !== '' &&
    name.listed === null &&
    (name.noun === null || isCloser(name.kind, description.kind)) &&
    description.kind !== null &&
    description.kind !== 'place' &&
    (description.kind !== 'person' || isOneHuman(description)) &&
    description.name === ''
  ) {
    const known = state.clusters.of(one);
    if (known.listed === null) known.kind = description.kind;
  }
}

/** `Edo Faal is a politician`: a person, whatever the recogniser said; not `a supporter of the war`, which bodies are too. */
function isOneHuman({ noun, isPlural }: Candidate): boolean {
  return noun !== null && noun.sort === 'human' && !isPlural && !FLEXIBLE.has(noun.noun);
}

function byTree(state: TextState, index: number, candidate: Candidate): void {
  const { document, words } = state.reading;
  if (document.dep(candidate.head) !== 'appos') return;
  const other = state.at[document.head(candidate.head)] ?? -1;
  if (other < 0 || other === index) return;
  if (isInList(state, candidate) || isContrast(state, candidate)) return;
  if (isMemberOfPlural(state, state.candidate(other), candidate)) return;
  if (isBareBody(candidate)) return;
  // `2nd Battalion, 12th Infantry Regiment`: the unit behind the comma holds the first.
  const outer = words[candidate.last - 1] ?? '';
  if (isUnitOf(words[state.candidate(other).last - 1] ?? '', outer)) return;
  if (areSameCrowd(state, state.candidate(other), candidate)) state.clusters.join(other, index);
  else join(state, other, index);
}

/** `two guards, former soldiers,`, `the parties, usually critics of the king,`: several who are told to be something besides; no list. */
function areSameCrowd({ reading }: TextState, crowd: Candidate, told: Candidate): boolean {
  const isPlain = [crowd, told].every(
    ({ form, isPlural, kind, head }) =>
      form === 'description' &&
      isPlural &&
      (kind === 'people' || BODIES.has(kind ?? 'person')) &&
      reading.child(head, 'cc', 'conj') < 0,
  );
  const { determiner, modifiers, noun, first } = told;
  if (!isPlain || determiner !== 'none' || noun?.sort !== 'human') return false;
  // `Miners, angry farmers, students marched`
  if (reading.child(crowd.head, 'det', 'nummod', 'poss') < 0) return false;
  const isTold = modifiers.length > 0 || reading.document.tag(first - 1).startsWith('RB');
  return isTold && /^[,.;)]$/u.test(reading.words[reading.document.rightEdge(told.head) + 1] ?? '');
}

/** `three units: the Lions, the Hawks and the Guard`: the first of those whom a plural counts. */
function isMemberOfPlural(state: TextState, plural: Candidate, { name, head }: Candidate): boolean {
  const isCounting = plural.isPlural && plural.name === '' && name !== '';
  return isCounting && state.reading.child(head, 'conj') >= 0;
}

/** `the Fund, not the Danish bank,`: another, and not the same. */
function isContrast(state: TextState, candidate: Candidate): boolean {
  const { reading } = state;
  for (let i = candidate.first - 1; i >= Math.max(0, candidate.first - 4); i--) {
    if (reading.words[i] === ',') return false;
    if (reading.lower(i) === 'not') return true;
  }
  return false;
}

/** `Shell, navy blamed`: in telegraphic headlines a comma is an `and`. */
function isBareBody({ noun, name, determiner, modifiers, isPlural }: Candidate): boolean {
  const isBare = determiner === 'none' && modifiers.length === 0 && !isPlural;
  return noun !== null && noun.sort === 'body' && name === '' && isBare;
}

/** An apposition with a coordination behind it and a comma before is more likely a list that the parser misread. */
function isInList(state: TextState, candidate: Candidate): boolean {
  const { reading } = state;
  const hasAnd = reading.child(candidate.head, 'cc') >= 0;
  // "the Alliance (the Front, the Party and the Union)": its members.
  const isBracketed = reading.words[reading.document.leftEdge(candidate.head) - 1] === '(';
  if (isBracketed && reading.child(candidate.head, 'conj') >= 0) return true;
  return hasAnd && candidate.determiner === 'none' && candidate.name !== '';
}

/** `Anna Brandt, a lawyer for the bank,`; `its chairman, Jonas Weiss,`: by the words, since the parser misreads many. */
function byComma(state: TextState, index: number, candidate: Candidate): void {
  const comma = commaBehind(state, candidate);
  if (comma < 0) return;
  const start = startOf(state, comma + 1);
  const next = startingAt(state, start, index);
  if (next < 0) return;
  const other = state.candidate(next);
  if (isRenaming(state, comma + 1) && candidate.name !== '' && other.name !== '') {
    if (candidate.kind !== 'person' && other.kind !== 'person') state.clusters.join(index, next);
  } else if (isMemberOf(state, candidate, other)) state.clusters.join(index, next);
  else if (isApposed(state, candidate, other, start === comma + 2)) join(state, index, next);
}

/** `the bloc's largest member, the Harbour Front,`. */
function isMemberOf(state: TextState, candidate: Candidate, other: Candidate): boolean {
  const isMember = /^(?:member|component|faction)$/u.test(candidate.noun?.noun ?? '');
  return (
    isMember &&
    candidate.name === '' &&
    !candidate.isPlural &&
    candidate.determiner === 'possessive' &&
    other.name !== '' &&
    BODIES.has(other.kind ?? 'person') &&
    isClosed(state, other)
  );
}

/** Whether two phrases with a comma between them are an apposition. */
function isApposed(
  state: TextState,
  candidate: Candidate,
  other: Candidate,
  hasDeterminer: boolean,
): boolean {
  if (candidate.isPlural || other.isPlural) return false;
  const { determiner } = other;
  if (candidate.kind === 'person' && other.kind === 'person') {
    if (isCoordinated(state, other) || hasOwnHolder(state, other)) return false;
    if (candidate.name !== '' && other.name === '')
      return /^(?:a|the|possessive)$/u.test(determiner) || other.noun?.role != null;
    if (candidate.name !== '' || other.name === '') return false;
    // "a spokesman for the Front, Ann Dia, said"
    return candidate.determiner !== 'a' || isClosedByComma(state, other);
  }
  if (candidate.name === '' && other.name !== '')
    return (
      (FLEXIBLE.has(candidate.noun?.noun ?? '') &&
        candidate.determiner === 'possessive' &&
        isClosed(state, other)) ||
      (hasDeterminer && isBandWithName(state, candidate, other))
    );
  if (candidate.name === '' || other.name !== '' || !hasDeterminer) return false;
  return determiner === 'a' || (determiner === 'the' && isClosed(state, other));
}

/** `A new band, the Army of the Reef, attacked`: between two commas, with the verb of both behind. */
function isBandWithName(
  state: TextState,
  { determiner, noun }: Candidate,
  other: Candidate,
): boolean {
  const isBody = determiner === 'a' && noun !== null && noun.sort === 'body';
  const isActing = /^(?:MD|VBD|VBP|VBZ)$/u.test(state.reading.document.tag(other.last + 1));
  return isBody && BODIES.has(other.kind ?? 'person') && isClosedByComma(state, other) && isActing;
}

/** True where nothing of a list follows: a mark, a relative clause, a participle. */
function isClosed(state: TextState, candidate: Candidate): boolean {
  const { reading } = state;
  if (reading.document.dep(candidate.head) === 'appos') return true;
  return (
    /^(?:[,.;)]|that|which|who|whose)$/u.test(reading.lower(candidate.last)) &&
    reading.lower(candidate.last + 1) !== 'and'
  );
}

/** `the premier, Jan Oden, his counterpart, Ann Dia, and …`: one more of a list, whose name follows. */
function hasOwnHolder({ reading }: TextState, { head, name }: Candidate): boolean {
  return (
    name === '' && reading.document.dep(head) === 'conj' && reading.child(head, 'appos') > head
  );
}

/** Whether a comma closes a phrase and the sentence goes on. */
function isClosedByComma({ reading }: TextState, { last }: Candidate): boolean {
  return reading.words[last] === ',' && !/^(?:and|or)$/u.test(reading.lower(last + 1));
}

/** `the Reef Fund, officially the Society for Reefs`. */
function isRenaming(state: TextState, i: number): boolean {
  return /^(?:officially|formally|formerly|originally)$/u.test(state.reading.lower(i));
}

/** The comma behind a phrase with its complement (`Minister for the Near East,`); -1 where a verb or another mark comes first. */
function commaBehind(state: TextState, candidate: Candidate): number {
  const { reading } = state;
  const reach = candidate.noun !== null && candidate.noun.sort === 'human' ? 10 : 0;
  for (let i = candidate.last; i <= candidate.last + reach && i < reading.words.length; i++) {
    if (reading.words[i] === ',') return i;
    if (!/^(?:IN|TO|DT|NN|NNP|NNPS|NNS|JJ|POS|HYPH|CC)$/u.test(reading.document.tag(i))) return -1;
    if (i === candidate.last && !/^(?:of|for|to|in|at|on)$/u.test(reading.lower(i))) return -1;
  }
  return -1;
}

/** True where another actor follows with `and` right behind: then it was a list. */
function isCoordinated(state: TextState, candidate: Candidate): boolean {
  const next = state.reading.lower(candidate.last);
  return (
    next === 'and' &&
    state.reading.words[candidate.last - 1] !== ',' &&
    (state.over[candidate.last + 1] ?? -1) >= 0 &&
    state.reading.document.dep(candidate.head) === 'conj'
  );
}

function startOf(state: TextState, from: number): number {
  const { reading } = state;
  let at = from;
  while (
    at < from + 4 &&
    (/^(?:a|an|the|his|her|its|their|then|now|also|formerly|officially|formally|originally|himself|herself)$/u.test(
      reading.lower(at),
    ) ||
      reading.document.tag(at) === 'CD')
  )
    at++;
  const over = state.over[at] ?? -1;
  // `Syria's deputy minister`: the owner stands first.
  if (over >= 0 && reading.document.tag(state.candidate(over).last) === 'POS')
    return state.candidate(over).last + 1;
  return at;
}

/** The largest candidate that begins at a token. */
function startingAt(state: TextState, token: number, near: number): number {
  let best = -1;
  for (let index = near + 1; index < Math.min(near + 8, state.candidates.length); index++) {
    const candidate = state.candidate(index);
    if (candidate.first !== token) continue;
    if (best < 0 || candidate.last > state.candidate(best).last) best = index;
  }
  return best;
}

/** `special envoy for Malawi Greta Holm`: an office with its complement right before the name. */
function byNameBehind(state: TextState, index: number, candidate: Candidate): void {
  const { reading } = state;
  if (candidate.name !== '' || candidate.kind !== 'person' || candidate.noun?.role == null) return;
  for (let next = index + 1; next < Math.min(index + 5, state.candidates.length); next++) {
    const name = state.candidate(next);
    if (name.first - candidate.head > 16) return;
    if (name.kind !== 'person' || name.name === '' || name.first <= candidate.head) continue;
    let isBridge = name.first > candidate.head + 1;
    for (let i = candidate.head + 1; i < name.first; i++) {
      const tag = reading.document.tag(i);
      if (
        !/^(?:IN|TO|DT|NNP|NNPS|NN|NNS|JJ|CC|POS|HYPH|-)/u.test(tag) ||
        (/^(?:and|by|with|but)$/u.test(reading.lower(i)) && !reading.isCapital(i + 1))
      )
        isBridge = false;
      // `adviser to Leader Omar Haddad`: the name is that of the second office.
      if (reading.noun(i)?.sort === 'human' && reading.isCapital(i)) isBridge = false;
    }
    if (
      isBridge &&
      /^(?:of|for|to|in|at|on|and)$/u.test(reading.lower(candidate.head + 1)) &&
      reading.isCapital(name.first - 1)
    )
      join(state, index, next);
    return;
  }
}

/** `The Banner is a militia`, `X, who is the mayor of Turin`; what is said of pronouns waits for whom they mean. */
function byPredicate(state: TextState, index: number, candidate: Candidate): void {
  const bearer = saidToBe(state, candidate);
  if (bearer >= 0 && state.candidate(bearer).form !== 'pronoun') join(state, bearer, index);
}
