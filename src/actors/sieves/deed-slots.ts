import type { Reading } from '../reading.ts';
import type { TextState } from '../text-state.ts';

/** What a mention does or suffers: the verb, and on which side of it the mention stands. */
export interface Deed {
  readonly verb: number;
  readonly lemma: string;
  /** Null where a participle without object leaves it open: `chiefs arrested in Kampala`. */
  readonly isDoer: boolean | null;
}

/** Verbs that one report uses for one another. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'seize capture take overrun occupy storm',
  'kill slay shoot gun massacre murder assassinate',
  'arrest detain hold jail imprison round nab',
  'jail sentence convict imprison',
  'expel deport oust send throw',
  'free release liberate',
  'attack raid storm ambush assault hit strike',
  'bomb shell strike pound blast',
  'abduct kidnap seize snatch',
  'sack fire dismiss remove oust drop',
  'quit resign step',
  'sue charge accuse',
  'urge call appeal ask press tell demand',
  'condemn denounce criticise criticize slam blast deplore',
  'sign agree seal ink',
  'win take clinch',
  'vow pledge promise',
  'reject refuse spurn snub rebuff decline',
  'back support endorse',
  'meet see hold',
].map((words) => new Set(words.split(' ')));

/** The deeds of a mention: as subject, object or agent of verbs, alone or in a list. */
export function deedsOf({ reading, candidates }: TextState, index: number): readonly Deed[] {
  const { document } = reading;
  let at = candidates[index]?.head ?? -1;
  for (let steps = 0; steps < 6 && document.dep(at) === 'conj'; steps++) at = document.head(at);
  if (at < 0) return [];
  const found: Deed[] = [];
  for (const child of document.children(at))
    if (document.dep(child) === 'acl') found.push(ofParticiple(reading, child));
  const governor = document.head(at);
  const side = sideOf(reading, at, governor);
  const verb = document.dep(governor) === 'agent' ? document.head(governor) : governor;
  if (side !== undefined) found.push(...withConjuncts(reading, verb, side));
  return found;
}

/** True for what is not told to have happened: `did not seize`, `would seize`, `denied that it had seized`. */
export function isDisowned(reading: Reading, verb: number): boolean {
  const { document } = reading;
  let at = verb;
  for (let steps = 0; steps < 4; steps++) {
    const isUntold = document
      .children(at)
      .some((child) => document.dep(child) === 'neg' || document.tag(child) === 'MD');
    if (isUntold) return true;
    const above = document.head(at);
    if (above === at || !/^(?:ccomp|pcomp|prep|xcomp)$/u.test(document.dep(at))) return false;
    if (/^(?:deny|dismiss|refute|reject|threaten|vow)$/u.test(document.lemma(above))) return true;
    at = above;
  }
  return false;
}

/** Whether two deeds may be one told twice. */
export function areOneDeed(one: Deed, other: Deed): boolean {
  const isSameSide = one.isDoer === null || other.isDoer === null || one.isDoer === other.isDoer;
  return isSameSide && areAlike(one.lemma, other.lemma);
}

function areAlike(one: string, other: string): boolean {
  return one === other || ALIKE.some((set) => set.has(one) && set.has(other));
}

function sideOf(reading: Reading, token: number, verb: number): boolean | null | undefined {
  const { document } = reading;
  switch (document.dep(token)) {
    case 'nsubj':
      if (document.pos(verb) !== 'VERB') return undefined;
      return /^VB[DN]$/u.test(document.tag(verb)) && isBare(reading, verb) ? null : true;
    case 'nsubjpass':
    case 'dobj':
      return false;
    case 'pobj':
      return document.dep(verb) === 'agent' ? true : undefined;
    default:
      return undefined;
  }
}

/** `chiefs arrested in Kampala`: a participle that may be passive. */
function isBare(reading: Reading, verb: number): boolean {
  return reading.child(verb, 'dobj', 'ccomp', 'xcomp', 'aux') < 0;
}

function ofParticiple({ document }: Reading, verb: number): Deed {
  return { verb, lemma: document.lemma(verb), isDoer: document.tag(verb) === 'VBG' };
}

/** The verb of a subject, what it is made to say (`agreed to mediate`), and the verbs beside it. */
function withConjuncts(reading: Reading, verb: number, isDoer: boolean | null): readonly Deed[] {
  const { document } = reading;
  const found: Deed[] = [{ verb, lemma: document.lemma(verb), isDoer }];
  if (isDoer === false) return found;
  for (const child of document.children(verb)) {
    const isOwn =
      document.dep(child) === 'xcomp' ||
      (document.dep(child) === 'conj' && reading.child(child, 'nsubj', 'nsubjpass') < 0);
    if (isOwn) found.push({ verb: child, lemma: document.lemma(child), isDoer: true });
  }
  return found;
}
