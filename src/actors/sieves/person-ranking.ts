import type { Candidate } from '../candidate.ts';
import { FIRMS, FLEXIBLE } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import { untoldWords } from './focus-fits.ts';
import { stateOfPerson } from './focus-state.ts';
import type { Barring } from './of-kind.ts';
import { bearsOffice } from './offices.ts';
import { isMain } from './salience.ts';
import { areSameNoun } from './same-nouns.ts';

/**
 * What each sign adds for a person who may be meant, in logits: a softmax over all persons before a description and over nobody, fitted by maximum
 * likelihood with a Gaussian prior on 247 descriptions of 88 annotated news texts, rounded.
 */
const WEIGHTS = {
  /** Called by the same noun; told to bear the office, or another one. */
  sameNoun: 1.4,
  bears: 1,
  bearsNot: -1.3,
  /** The only one with a name whom the last sentences tell of. */
  only: 0.9,
  named: 0.3,
  /** Named in the lead, in the same paragraph, as the subject there, by name last; each sentence more than one back. */
  inLead: 0.9,
  inParagraph: 0.7,
  asItsSubject: -0.1,
  byName: 0.4,
  far: -0.5,
  farther: -0.1,
  /** Spoke last, where the description speaks. */
  spoke: 0.4,
  /** Subject of the sentence before, where the description is a subject, and where it tells age or past. */
  subjectBefore: 0.8,
  subjectBeforeTold: 0.5,
  ofLand: 0.1,
  ofGender: 0.4,
} as const;

/** The same for nobody whom the text has told of. */
const NOBODY = {
  always: 1,
  isOffice: -0.2,
  isOwned: 0.1,
  isTelling: -0.9,
  noneNear: 0.3,
} as const;

/** How likely a person must be meant at least. */
const LEAST = 0.5;
/** How many sentences back are near, and how many mentions back anybody is looked for. */
const NEAR = 2;
const REACH = 400;

/** One who may be meant, by all mentions so far. */
interface Person {
  readonly root: number;
  readonly mentions: readonly number[];
  readonly last: number;
  readonly bears: boolean | null;
}

/**
 * Decides whom `the former banker` or `the 54-year-old lawyer` means, where no surer sieve does, by all signs together.
 * After the ranking of antecedents by Denis and Baldridge (2008).
 */
export class PersonRanking {
  readonly #state: TextState;
  /** The number of the paragraph of each token. */
  readonly #paragraph: Int32Array;

  constructor(state: TextState) {
    this.#state = state;
    this.#paragraph = new Int32Array(state.reading.words.length);
    let paragraph = 0;
    for (let i = 0; i < this.#paragraph.length; i++) {
      if (state.reading.opensParagraph(i)) paragraph++;
      this.#paragraph[i] = paragraph;
    }
  }

  /** The person meant; -1 for nobody told of. */
  meant(index: number, isBarred: Barring): number {
    const candidate = this.#state.candidate(index);
    if (!isOneOfThose(candidate) || isSomebodyElse(this.#state, candidate)) return -1;
    const persons = this.#personsBefore(index, isBarred);
    const near = persons.filter((person) => this.#isNear(index, person));
    const scores = persons.map(
      (person) =>
        this.#scoreOf(index, person) + (near.length === 1 && near[0] === person ? WEIGHTS.only : 0),
    );
    const nobody =
      NOBODY.always +
      (candidate.noun?.role != null ? NOBODY.isOffice : 0) +
      ((this.#state.owners[index] ?? []).length > 0 ? NOBODY.isOwned : 0) +
      (isTelling(this.#state, candidate) ? NOBODY.isTelling : 0) +
      (near.length === 0 ? NOBODY.noneNear : 0);
    const best = scores.reduce((at, score, i) => (score > (scores[at] ?? -Infinity) ? i : at), 0);
    const total = [...scores, nobody].reduce((sum, score) => sum + Math.exp(score), 0);
    const top = scores[best] ?? -Infinity;
    const person = persons[best];
    if (person === undefined || top < nobody || Math.exp(top) / total < LEAST) return -1;
    const isOffice = candidate.noun?.role != null && !isTelling(this.#state, candidate);
    // An office is borne by one of whom the text or the list tells it, and by no second.
    const bearers = persons.filter(({ bears }) => bears === true);
    const isOpen = isOffice && (bearers.length !== 1 || person.bears !== true);
    const isOther = isOffice && untoldWords(this.#state, index).length > 0;
    return isOpen || isOther ? -1 : person.last;
  }

  #personsBefore(index: number, isBarred: Barring): readonly Person[] {
    const state = this.#state;
    const candidate = state.candidate(index);
    const mentions = new Map<number, number[]>();
    for (let at = Math.max(0, index - REACH); at < index; at++) {
      if (state.candidate(at).last > candidate.first || state.dropped.has(at)) continue;
      const root = state.clusters.find(at);
      const known = mentions.get(root);
      if (known === undefined) mentions.set(root, [at]);
      else known.push(at);
    }
    return [...mentions].flatMap(([root, own]) => {
      const { kind, gender, isPlural, hasName } = state.clusters.of(root);
      const [first = root] = own;
      if (kind !== 'person' || isPlural || isBarred(first)) return [];
      if (gender !== null && candidate.gender !== null && gender !== candidate.gender) return [];
      // One without a name is taken up by the same noun alone.
      if (!hasName && !this.#isCalledSo(root, candidate)) return [];
      if (this.#isOfLand(index, root) === false) return [];
      const bears = candidate.noun?.role == null ? null : bearsOffice(state, first, candidate);
      return [{ root, mentions: own, last: own.at(-1) ?? first, bears }];
    });
  }

  #isNear(index: number, { root, last, bears }: Person): boolean {
    const state = this.#state;
    const isNear = state.sentence(index) - state.sentence(last) <= NEAR;
    const isElse = bears === false && !isPast(state.candidate(index));
    return isNear && state.clusters.of(root).hasName && !isElse;
  }

  #scoreOf(index: number, { root, mentions, last, bears }: Person): number {
    const state = this.#state;
    const candidate = state.candidate(index);
    const { document } = state.reading;
    const known = state.clusters.of(root);
    const sentence = state.sentence(index);
    const distance = sentence - state.sentence(last);
    const paragraph = this.#paragraph[candidate.head];
    const isHere = (at: number): boolean => this.#paragraph[state.candidate(at).head] === paragraph;
    const isSameNoun = this.#isCalledSo(root, candidate);
    const isBefore = mentions.some(
      (at) => sentence - state.sentence(at) === 1 && isSubject(state, at),
    );
    const isParagraphs = mentions.some((at) => isHere(at) && isSubject(state, at));
    const before = state.speech.isSpeaker(candidate.head) ? state.speech.before(sentence, 3) : null;
    const isDoer = document.dep(candidate.head).startsWith('nsubj');
    const signs: readonly (readonly [boolean, number])[] = [
      [isSameNoun, WEIGHTS.sameNoun],
      [bears === true, WEIGHTS.bears],
      [bears === false && !isPast(candidate), WEIGHTS.bearsNot],
      [known.hasName, WEIGHTS.named],
      [mentions.some((at) => state.sentence(at) <= 1), WEIGHTS.inLead],
      [isHere(last), WEIGHTS.inParagraph],
      [isParagraphs, WEIGHTS.asItsSubject],
      [state.candidate(last).form === 'name', WEIGHTS.byName],
      [distance >= 2, WEIGHTS.far],
      [before !== null && state.clusters.areSame(before.speaker, root), WEIGHTS.spoke],
      [isBefore && isDoer, WEIGHTS.subjectBefore],
      [(isBefore || isParagraphs) && isTelling(state, candidate), WEIGHTS.subjectBeforeTold],
      [this.#isOfLand(index, root) === true, WEIGHTS.ofLand],
      [candidate.gender !== null && known.gender === candidate.gender, WEIGHTS.ofGender],
    ];
    const farther = Math.min(5, Math.max(0, distance - 2)) * WEIGHTS.farther;
    return signs.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), farther);
  }

  #isCalledSo(root: number, { noun }: Candidate): boolean {
    const { nouns } = this.#state.clusters.of(root);
    return [...nouns].some((each) => areSameNoun(each, noun?.noun ?? ''));
  }

  /** Whether a person is of the state that owns a description (`the Irish banker`); null where nothing tells. */
  #isOfLand(index: number, root: number): boolean | null {
    const { clusters, owners, candidates } = this.#state;
    const lands = (owners[index] ?? []).flatMap((owner) =>
      clusters.of(owner).kind === 'state' ? (clusters.of(owner).listed?.country ?? []) : [],
    );
    const land = stateOfPerson(this.#state, root, candidates.length);
    const own =
      clusters.of(root).listed?.country ??
      (land < 0 ? null : (clusters.of(land).listed?.country ?? null));
    return lands.length === 0 || own === null ? null : lands.includes(own);
  }
}

/** Who is brought in by what was done: `the gunman`, `the driver`; and words for others than those told of. */
const OF_THE_DEED =
  /^(?:assailant|attacker|bomber|buyer|driver|gunman|judge|killer|owner|patient|prosecutor|seller|speaker|suspect|victim|witness)$/u;
/** Who is great in a trade, which another sieve knows. */
const IN_TRADE = /^(?:baron|boss|dealer|kingpin|lord|magnate|mogul|tycoon)$/u;
const ELSE = /^(?:another|first|future|incoming|new|next|other|rival|second|third)$/u;

/**
 * `the gunman`, `the new bishop`, `the owner of a mill`: nobody of whom the text has told; whom a trade or a bond tells (`the miner`, `the ally`) may be
 * no person.
 */
function isSomebodyElse(state: TextState, candidate: Candidate): boolean {
  const { noun, modifiers, head, last } = candidate;
  const word = noun?.noun ?? '';
  if (OF_THE_DEED.test(word) || modifiers.some((each) => ELSE.test(each))) return true;
  if (FIRMS.has(word) || FLEXIBLE.has(word) || IN_TRADE.test(word)) return true;
  const isNarrowed =
    state.reading.words[last] !== ',' && state.reading.child(head, 'relcl', 'prep', 'acl') >= 0;
  return isNarrowed && !isTelling(state, candidate);
}

/** `the banker`, `this man`: one person, of whom the text has told. */
function isOneOfThose({ kind, noun, determiner, isPlural, isGeneric }: Candidate): boolean {
  const isDefinite = determiner === 'the' || determiner === 'this';
  return kind === 'person' && noun !== null && isDefinite && !isPlural && !isGeneric;
}

function isPast({ modifiers }: Candidate): boolean {
  return modifiers.some((word) => /^(?:ex|former|one-time|onetime)$/u.test(word));
}

/** `the 54-year-old`, `the former general`: words that say more of whom the text is about. */
function isTelling({ reading }: TextState, candidate: Candidate): boolean {
  const isAged =
    /^\d/u.test(reading.words[candidate.first] ?? '') ||
    candidate.modifiers.some((word) => /^\d+-year/u.test(word));
  return isAged || isPast(candidate);
}

function isSubject(state: TextState, at: number): boolean {
  const { head } = state.candidate(at);
  return state.reading.document.dep(head).startsWith('nsubj') && isMain(state, head);
}
