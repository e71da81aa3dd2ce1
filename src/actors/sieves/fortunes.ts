import type { TextState } from '../text-state.ts';
import { deedsOf } from './deed-slots.ts';
import { areSameNoun } from './same-nouns.ts';

/** What is done to who comes into an office, and what they do. */
const RAISED =
  /^(?:anoint|appoint|choose|confirm|crown|declare|elect|inaugurate|install|name|proclaim|re-elect|reelect|select|swear|vote)$/u;
const RISING = /^(?:assume|become|inherit|replace|succeed|take|win)$/u;
/** What is done to who loses it, and what they do. */
const FELLED = /^(?:depose|dismiss|exile|oust|overthrow|remove|topple|unseat)$/u;
/** The same with where one is driven from: `chased from office`. */
const DRIVEN = /^(?:chase|drive|expel|force|hound|push|sweep)$/u;
const SEATS = /^(?:office|palace|post|power|presidency|throne)$/u;
const FALLING = /^(?:abdicate|flee|quit|resign|step)$/u;

/** Who is to hold an office that the words do not name again. */
const SUCCESSOR = 'successor';

/** Which way it has gone with somebody: into an office or out of it. */
export type Fortune = 'risen' | 'fallen';

/** The persons whom a text tells to have come into an office or to have lost one, found once for all its descriptions. */
export class Fortunes {
  readonly #state: TextState;
  #told: ReadonlyMap<Fortune, readonly Turn[]> | null = null;

  constructor(state: TextState) {
    this.#state = state;
  }

  /** The only person before a mention with such a fortune, told of the office that a noun names if it is told of any; -1 for none or several. */
  only(fortune: Fortune, index: number, noun: string): number {
    const { clusters } = this.#state;
    const found = new Map<number, number>();
    const called = new Map<number, number>();
    for (const { at, offices } of this.#turns(fortune)) {
      if (at >= index) break;
      const { kind, hasName, isPlural, nouns } = clusters.of(at);
      if (kind !== 'person' || !hasName || isPlural) continue;
      if (nouns.has(noun)) called.set(clusters.find(at), at);
      const isOfOther = offices.length > 0 && !offices.some((office) => isOffice(office, noun));
      // Into what somebody rose has to be said; from what somebody fell the text has said before.
      if (isOfOther || (fortune === 'risen' && offices.length === 0)) continue;
      found.set(clusters.find(at), at);
    }
    // `the ousted colonel`: of several the one who is called so.
    const meant = found.size === 1 ? found : called;
    const [only = -1] = meant.values();
    return meant.size === 1 ? only : -1;
  }

  #turns(fortune: Fortune): readonly Turn[] {
    this.#told ??= turnsOf(this.#state);
    return this.#told.get(fortune) ?? [];
  }
}

interface Turn {
  readonly at: number;
  /** The offices that the clause names. */
  readonly offices: readonly string[];
}

function turnsOf(state: TextState): ReadonlyMap<Fortune, readonly Turn[]> {
  const risen: Turn[] = [];
  const fallen: Turn[] = [];
  for (const at of state.candidates.keys())
    for (const { verb, lemma, isDoer } of deedsOf(state, at)) {
      const turn = { at, offices: officesIn(state, verb) };
      // Who topples a ruler is one.
      if (isDoer === true && FELLED.test(lemma)) risen.push({ at, offices: ['ruler'] });
      if (isDoer === false ? RAISED.test(lemma) : RISING.test(lemma)) risen.push(turn);
      const isFelled = FELLED.test(lemma) || (DRIVEN.test(lemma) && isFromSeat(state, verb));
      if (isDoer === false ? isFelled : FALLING.test(lemma)) fallen.push(turn);
    }
  return new Map([
    ['risen', risen],
    ['fallen', fallen],
  ]);
}

/** `driven from power`, `forced out of office`. */
function isFromSeat({ reading }: TextState, verb: number): boolean {
  return [...reading.document.children(verb)].some((child) => {
    if (!/^(?:from|out)$/u.test(reading.lower(child))) return false;
    const of = reading.child(child, 'prep');
    return SEATS.test(reading.lower(reading.child(of < 0 ? child : of, 'pobj')));
  });
}

/** `was sworn in as prime minister`, `became king`, `took office as mayor`. */
function officesIn({ reading }: TextState, verb: number): readonly string[] {
  const { document } = reading;
  return [...document.children(verb)].flatMap((child) => {
    const dep = document.dep(child);
    // `was named to succeed him`, `installed in his place`
    const isNext = dep === 'xcomp' && /^(?:replace|succeed)$/u.test(document.lemma(child));
    const isInPlace =
      dep === 'prep' &&
      reading.lower(child) === 'in' &&
      /^(?:place|stead)$/u.test(reading.lower(reading.child(child, 'pobj')));
    if (isNext || isInPlace) return [SUCCESSOR];
    const named = dep === 'prep' ? reading.child(child, 'pobj') : child;
    const isNaming =
      /^(?:attr|dobj|oprd)$/u.test(dep) || (dep === 'prep' && reading.lower(child) === 'as');
    const noun = isNaming && named >= 0 ? reading.noun(named) : null;
    if (noun?.noun === 'successor') return [SUCCESSOR];
    return noun?.role === 'leads' || noun?.role === 'serves' ? [noun.noun] : [];
  });
}

function isOffice(office: string, noun: string): boolean {
  const isAny = /^(?:leader|ruler|strongman)$/u.test(noun) || office === SUCCESSOR;
  return isAny || areSameNoun(office, noun) || isPremier(office, noun);
}

/** `The new premier` was sworn in as prime minister. */
function isPremier(...nouns: readonly string[]): boolean {
  return nouns.every((noun) => /^(?:premier|minister|prime-minister)$/u.test(noun));
}
