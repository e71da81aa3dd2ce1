import type { ActorKind } from './actor.ts';
import { type Candidate, candidate, namedCandidate } from './candidate.ts';
import { europeansMeant } from './europeans.ts';
import { givenGender, isApposedPerson, isGivenPlace, personAround } from './given-names.ts';
import type { Hit } from './hits.ts';
import {
  chooseMatch,
  isPartOfPeople,
  isPartyMember,
  namedOutright,
  personMeant,
  someOfPeople,
  surelyNamed,
} from './listed-names.ts';
import { isOfItsOwn, wholeEntity } from './longer-names.ts';
import { bodyBefore, bodyOver, guessKind } from './name-kinds.ts';
import { isBandName, isOrdinal, isPlaceName, kindOfBody, nameStructure } from './name-structure.ts';
import type { ActorNoun } from './nouns.ts';
import { hasPostNominal } from './post-nominals.ts';
import { stateOfItsTime } from './predecessors.ts';
import type { Reading } from './reading.ts';
import { capitalRuns, givenSplit, type Run, secondEntity, skipped, trimmed } from './runs.ts';
import { GOVERNMENTS } from './sieves/state-nouns.ts';
import { smallWordNames } from './small-word-names.ts';
import { headOfSpan, wordsOfSpan } from './spans.ts';
import {
  isInBodyOf,
  isTitleAlone,
  isTitleSurname,
  isTitleWord,
  isWithinName,
  titleBefore,
} from './titles.ts';
import { toldNames } from './told-names.ts';

/** The names of a text, listed ones and others; `taken` is 1 for the tokens that they use up. */
export interface FoundNames {
  readonly candidates: readonly Candidate[];
  readonly taken: Uint8Array;
}

/** Finds all names of actors and places. */
export function findNames(reading: Reading, hits: readonly Hit[]): FoundNames {
  const finder = new NameFinder(reading, hits);
  const whole = [...smallWordNames(reading, hits), ...toldNames(reading, hits)];
  for (const run of whole) finder.addWhole(run);
  for (const run of capitalRuns(reading, hits, whole)) finder.readRun(run);
  return { candidates: finder.candidates, taken: finder.taken };
}

class NameFinder {
  readonly candidates: Candidate[] = [];
  readonly taken: Uint8Array;
  readonly #reading: Reading;
  readonly #hitAt: Map<number, Hit>;
  readonly #known: ReadonlySet<string>;
  /** Ids of the actors that the text names outright, not by their capital. */
  readonly #byName: ReadonlySet<string>;

  constructor(reading: Reading, hits: readonly Hit[]) {
    this.#reading = reading;
    this.#hitAt = new Map(hits.map((hit) => [hit.first, hit]));
    this.taken = new Uint8Array(reading.words.length);
    this.#byName = namedOutright(hits);
    this.#known = surelyNamed(hits);
  }

  addWhole([first, last]: Run): void {
    this.taken.fill(1, first, last);
    const kind = bodyBefore(this.#reading, first, last) ?? 'organisation';
    this.candidates.push(this.#named(first, last, kind, {}));
  }

  readRun([first, last]: Run): void {
    if (first >= last) return;
    if (hasPostNominal(this.#reading, first, last)) {
      this.readRun([first, last - 1]);
      this.#lengthen(last);
      return;
    }
    const hits: Hit[] = [];
    for (let i = first; i < last; i++) {
      const hit = this.#hitAt.get(i);
      if (hit !== undefined && hit.last <= last) hits.push(hit);
    }
    const [only] = hits;
    if (hits.length === 1 && only !== undefined && only.first === first && only.last === last) {
      this.#addHit(only);
      return;
    }
    if (this.#readTitled(first, last, hits)) return;
    if (this.#readBody(first, last, hits)) return;
    this.#readPieces(first, last, hits);
  }

  /** `Ana Bell MP`: the letters belong to the mention, and not to the name. */
  #lengthen(last: number): void {
    const person = this.candidates.at(-1);
    if (person?.kind !== 'person' || person.last !== last - 1) return;
    const head = headOfSpan(this.#reading.document, person.first, last, person.nameFirst);
    this.candidates.splice(-1, 1, { ...person, last, head });
    this.taken[last - 1] = 1;
  }

  /** `General X`, `Turkish Foreign Minister X`: the rest behind the title is a person. */
  #readTitled(first: number, last: number, hits: readonly Hit[]): boolean {
    const reading = this.#reading;
    let title = -1;
    for (let i = first; i < last - 1; i++) {
      const isTitle = isTitleWord(reading, i) && !isWithinName(reading, first, i);
      // `President's Council`, not `National Farmers' Union President Ann Dia`
      if (reading.document.tag(i + 1) === 'POS' && (isTitle || title >= 0)) return false;
      if (isTitle) title = i;
    }
    if (title < 0 || isInBodyOf(reading, first, title)) return false;
    const nameFirst = title + 1;
    if (
      hits.some(
        (hit) =>
          hit.last > nameFirst &&
          // `General Austin`: a town bears no title.
          hit.matches.every(({ actor }) => actor.kind !== 'person') &&
          !hit.matches.every(({ actor, sense }) => actor.kind === 'place' && sense === 'name') &&
          hit.first <= nameFirst &&
          hit.last === last,
      )
    )
      return false;
    const structure = nameStructure(reading, nameFirst, last);
    if (structure.noun !== null && !reading.nouns.givenName(reading.lower(structure.at)))
      return false;
    for (let i = nameFirst; i < last; i++)
      if (reading.lower(i) === 'of' || reading.lower(i) === 'for')
        return this.#splitAt(i, first, last);
    if (hits.some((hit) => hit.first < title && hit.last > nameFirst && hit.last < last))
      return false;
    // `US Secretary of State` before a name is the office of its bearer.
    const isOffice = ({ matches }: Hit): boolean =>
      matches.every(({ actor }) => actor.kind === 'person');
    const inTitle = hits.filter((hit) => hit.last <= nameFirst && !isOffice(hit));
    if (!this.#readBodyOfTitle(first, title, inTitle)) for (const hit of inTitle) this.#addHit(hit);
    this.#addPerson(
      nameFirst,
      last,
      // The list may know the name with its title: `Ayatollah Seyyed Ali Khamenei`.
      hits.find((hit) => hit.first <= nameFirst && hit.last === last),
    );
    return true;
  }

  /** `Dawn Party Chairman X`, `Miners' Union Vice President X`: the body whose office it is. */
  #readBodyOfTitle(first: number, title: number, hits: readonly Hit[]): boolean {
    let end = title;
    while (end > first && isTitleWord(this.#reading, end - 1)) end--;
    const { noun, at } = nameStructure(this.#reading, first, end);
    if (noun?.sort !== 'body' || at !== end - 1 || end - first < 2 || noun.isOrgan) return false;
    return hits.some((hit) => hit.last > at) ? false : this.#readBody(first, end, hits);
  }

  #splitAt(at: number, first: number, last: number): boolean {
    this.readRun([first, at]);
    this.readRun([at + 1, last]);
    return true;
  }

  /** `Third Yugoslav Army`, `Front for the Liberation of Katanga`, `Orion Petroleum`. */
  #readBody(first: number, last: number, hits: readonly Hit[]): boolean {
    const reading = this.#reading;
    const { noun, at } = nameStructure(reading, first, last);
    if (noun === null) return this.#readPlace(first, last, hits, noun);
    if (noun.sort === 'human') {
      if (isTitleSurname(reading, first, last)) return false;
      if (!isBandName(reading, first, last, noun)) return this.#readPlace(first, last, hits, noun);
      this.#addBody(first, last, noun, hits);
      return true;
    }
    const listedEnd = hits.find((hit) => hit.last > at && hit.first <= at);
    if (listedEnd !== undefined) return this.#readLonger(first, last, listedEnd);
    if (noun.sort === 'thing') {
      this.taken.fill(1, first, last);
      for (const hit of hits) this.#addHit(hit);
      return true;
    }
    if (isPlaceName(reading, first, last, noun)) return this.#readPlace(first, last, hits, noun);
    if (noun.kind === 'state' && GOVERNMENTS.has(noun.noun)) {
      for (const hit of hits) this.#addHit(hit);
      return true;
    }
    const opening = hits.filter((hit) => hit.last <= at);
    const body = opening.reduce((from, hit) => (hit.first === from ? hit.last : from), first);
    // `Kenyan Interior Ministry`, `the Council`: no names of their own; descriptions read them.
    const own = nameStructure(reading, body, last);
    const isFull = at + 1 < last || (at > body && !own.isOffice);
    const isNumbered = isOrdinal(reading.words[first - 1] ?? '');
    if (isFull || isNumbered || (!noun.isOrgan && at > first))
      this.#addBody(first, last, noun, hits);
    else if (noun.sort === 'name' && at === first) this.#addUnknown(first, last);
    else for (const hit of hits) this.#addHit(hit);
    return true;
  }

  /** A listed name at the end of a longer run: `Former Taliban`, `Rebel SPLA`. */
  #readLonger(first: number, last: number, listed: Hit): boolean {
    const reading = this.#reading;
    if (listed.first > first && isOfItsOwn(reading, first, listed, this.#hitAt)) {
      const { noun } = nameStructure(reading, first, last);
      if (noun !== null) {
        this.#addBody(first, last, noun, []);
        return true;
      }
    }
    if (listed.first > first) this.readRun([first, listed.first]);
    this.#addHit(listed);
    if (listed.last < last) {
      const next = /^(?:of|for|and|the|,)$/u.test(reading.lower(listed.last))
        ? listed.last + 1
        : listed.last;
      if (next < last) this.readRun([next, last]);
    }
    return true;
  }

  #readPlace(first: number, last: number, hits: readonly Hit[], noun: ActorNoun | null): boolean {
    const reading = this.#reading;
    if (!isPlaceName(reading, first, last, noun)) return false;
    if (noun !== null && last - first === 1) return true;
    this.taken.fill(1, first, last);
    this.candidates.push(this.#named(first, last, 'place', { noun }));
    if (noun === null) return true;
    for (const hit of hits) if (hit.last <= last && hit.first > first) this.#addHit(hit);
    return true;
  }

  /** No title, no noun: listed names stand apart, the rest is what the entities say. */
  #readPieces(first: number, last: number, hits: readonly Hit[]): void {
    const reading = this.#reading;
    const [hit] = hits;
    if (hit === undefined) {
      this.#addUnknown(first, last);
      return;
    }
    if (
      isGivenPlace(reading, first, last, hit) ||
      (hits.length === 1 && isApposedPerson(reading, first, last))
    ) {
      this.#addPerson(first, last, undefined);
      return;
    }
    const entity = personAround(reading, first, last, hit);
    if (entity !== null) {
      if (entity.first > first) this.readRun([first, entity.first]);
      // `for Laos Greta Holm`: a whole name follows the state's.
      const isSplit = entity.first === hit.first && entity.last - hit.last >= 2;
      if (isSplit) this.#addHit(hit);
      this.#addPerson(isSplit ? hit.last : entity.first, entity.last, undefined);
      if (entity.last < last) this.readRun([entity.last, last]);
      return;
    }
    const whole = wholeEntity(reading, first, last, hit);
    if (whole !== null) {
      this.taken.fill(1, first, last);
      const { country } = whole;
      this.candidates.push(this.#named(first, last, 'organisation', { country }));
      return;
    }
    if (hit.first > first) this.readRun([first, trimmed(reading, first, hit.first)]);
    this.#addHit(hit);
    if (hit.last < last) this.readRun([skipped(reading, hit.last, last), last]);
  }

  #addUnknown(first: number, last: number): void {
    const reading = this.#reading;
    if (first >= last || isTitleAlone(reading, first, last)) return;
    const structure = nameStructure(reading, first, last);
    if (isTitleSurname(reading, first, last)) {
      this.#addPerson(first, last, undefined);
      return;
    }
    if (
      structure.noun?.sort === 'human' ||
      (last - first === 1 && structure.noun !== null && structure.noun.sort !== 'name')
    )
      return;
    if (isApposedPerson(reading, first, last)) {
      this.#addPerson(first, last, undefined);
      return;
    }
    const second = secondEntity(reading, first, last);
    if (second > 0) {
      this.#addUnknown(first, second);
      this.#addUnknown(second, last);
      return;
    }
    const kind = guessKind(reading, first, last);
    if (kind === 'person') {
      this.#addPerson(givenSplit(reading, first, last), last, undefined);
      return;
    }
    this.taken.fill(1, first, last);
    if (kind !== null) this.candidates.push(this.#named(first, last, kind, {}));
  }

  #addBody(first: number, last: number, noun: ActorNoun, hits: readonly Hit[]): void {
    const reading = this.#reading;
    const from =
      isOrdinal(reading.words[first - 1] ?? '') && first - 1 >= reading.sentenceFirst(first)
        ? first - 1
        : first;
    this.taken.fill(1, from, last);
    const inner = hits.filter((hit) => !(hit.first === first && hit.last === last));
    const country = inner.flatMap((hit) => hit.matches).find(({ actor }) => actor.kind === 'state');
    const isOwned = noun.isOrgan || inner.some((hit) => hit.first > first);
    for (const hit of inner) {
      const isState = hit.matches.some(
        ({ actor }) => actor.kind === 'state' || actor.kind === 'intergovernmental',
      );
      if (isOwned && (isState || hit.first > first + 1)) this.#addHit(hit);
    }
    const kind = kindOfBody(reading, first, last, noun);
    this.candidates.push(
      this.#named(from, last, kind, {
        noun,
        country: country?.actor.country ?? null,
      }),
    );
  }

  #addPerson(first: number, last: number, hit: Hit | undefined): void {
    const reading = this.#reading;
    const end = reading.document.tag(last - 1) === 'POS' ? last - 1 : last;
    const title = titleBefore(reading, first, this.taken);
    this.taken.fill(1, first, end);
    for (let i = title.first; i < first; i++) this.taken[i] = 1;
    const listed = hit === undefined ? null : personMeant(reading, hit);
    this.candidates.push(
      candidate({
        first: title.first,
        last: end,
        head: headOfSpan(reading.document, title.first, end, first),
        form: 'name',
        kind: 'person',
        gender: title.gender ?? givenGender(reading, first, end),
        listed,
        sense: listed === null ? null : 'name',
        name: wordsOfSpan(reading.document, first, end),
        nameFirst: first,
        nameLast: end,
        noun: title.noun,
        modifiers: title.modifiers,
      }),
    );
  }

  #addHit(hit: Hit): void {
    const reading = this.#reading;
    const head = headOfSpan(reading.document, hit.first, hit.last, hit.first);
    const match = chooseMatch(reading, hit, head, this.#known);
    if (match === null || isPartyMember(reading, hit, head, match)) return;
    this.taken.fill(1, hit.first, hit.last);
    const body = bodyOver(reading, hit.first, hit.last, match.actor.kind);
    if (body !== null) {
      // `the logging company Madeira` is no island, and the carrier `Abraham Lincoln` no president.
      this.candidates.push(this.#named(hit.first, hit.last, body, {}));
      return;
    }
    const { sense } = match;
    const isSeat = sense === 'capital' || sense === 'seat';
    const byName = this.#byName;
    const actor = isSeat
      ? stateOfItsTime(reading, match.actor, byName)
      : europeansMeant(reading, hit, match.actor, byName);
    if (actor.kind === 'person') {
      this.#addPerson(hit.first, hit.last, hit);
      return;
    }
    if (isPartOfPeople(reading, hit, head, match)) {
      this.candidates.push(someOfPeople(reading, hit, head, actor));
      return;
    }
    this.candidates.push(
      candidate({
        first: hit.first,
        last: hit.last,
        cut: hit.cut,
        head,
        form: 'name',
        kind: actor.kind,
        isPlural: false,
        listed: actor,
        sense,
        name: actor.name,
      }),
    );
  }

  #named(first: number, last: number, kind: ActorKind, more: Partial<Candidate>): Candidate {
    return namedCandidate(this.#reading, first, last, { kind, ...more });
  }
}
