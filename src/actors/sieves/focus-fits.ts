import type { ActorKind } from '../actor.ts';
import type { Candidate } from '../candidate.ts';
import type { Known } from '../clusters.ts';
import { FIRMS } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import { isStateSecretary } from '../titles.ts';
import { isArmedBody } from './armed-bodies.ts';
import { isCreed } from './creeds.ts';
import { fitOfHouse } from './houses.ts';
import { actorInFocus, FIT } from './in-focus.ts';
import { isCentralBank, isNamed, isOfficial, isUnion, wordsOf } from './known-traits.ts';
import type { Barring } from './of-kind.ts';
import { areOneLand, bearsOffice, isOfCountry, isToldToBear, officeOf } from './offices.ts';
import { isOfLesserBody } from './presidents.ts';
import { areSameNoun, isNameOf, isTelling, isTrade } from './same-nouns.ts';
import { isSeat } from './seats.ts';

/** How well an actor with a name fits what a description says of its kind. */
type FitOfKind = (known: Known, candidate: Candidate) => number;

/** Who hands down what a court decides. */
const BENCH = /^(?:judge|justice|magistrate)$/u;
/** Words in the names of companies whose trade a noun tells. */
const TRADES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:airline|carrier|operator)$/u, /\b(?:\w*air|airlines?|airways|avia\w*|flug\w*|wings)\b/iu],
  [/^(?:bank|lender|creditor)$/u, /\b(?:bank\w*|banco|banque|banka|capital|credit|crédit)\b/iu],
  [/^(?:railway|railways|operator)$/u, /\b(?:rail\w*|railroad)\b/iu],
  [/^(?:shipyard|yard|builder|shipbuilder)$/u, /\b(?:shipyards?|shipbuild\w*|docks?|marine)\b/iu],
  [/^miner$/u, /\b(?:copper|diamonds?|gold|minerals?|mines|mining|metals|resources)\b/iu],
  [/^trader$/u, /\b(?:commodit\w+|metals|oil|trade|trading)\b/iu],
];
/** Words that leave an actor of the text the one that is meant. */
const MORE =
  /^(?:beleaguered|biggest|budget|captive|dead|deposed|detained|elected|fallen|flag|hardline|jailed|labou?r|late|murdered|ousted|overthrown|powerful|slain|toppled|wounded|flag|low-cost|national|oil|listed|based|ex|former|outgoing|retired|ruling|state|state-owned)$/u;
/** Who broadcasts. */
const ON_AIR = /^(?:broadcaster|channel|network|station)$/u;
/** What those with money are called. */
const TYCOON =
  /^(?:billionaire|businessman|businesswoman|entrepreneur|financier|industrialist|magnate|millionaire|mogul|oligarch|tycoon)$/u;
/** Who is in office no more. */
const PAST = /^(?:ex|former|one-time|onetime)$/u;
/** Who rules after a coup. */
const COUNCILS = /\b(?:command|committee|council|junta)\b/iu;
/** Bodies of a kind that has no word of its own in the text: any of the kind is meant. */
const OF_ONE_KIND: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'armed-group',
  'court',
  'media',
  'party',
]);

/**
 * The actor with a name that a definite description takes up by kind, trade or office (`the miner`, `the judges`, `the colonel`), where the
 * text before is about one of those that fit more than about any other; -1 for none.
 */
export function bearerInFocus(state: TextState, index: number, isBarred: Barring): number {
  const candidate = state.candidate(index);
  const { noun, isGeneric } = candidate;
  if (isStateSecretary(state.reading, candidate.head + 2)) return -1;
  if (noun === null || isGeneric || !isDefinite(candidate)) return -1;
  const fit = fitFor(candidate);
  const words = untoldWords(state, index);
  if (fit === null || (words.length > 0 && noun.sort !== 'human')) return -1;
  return actorInFocus(state, index, (at) => {
    const known = state.clusters.of(at);
    if (noun.sort === 'craft')
      return isBarred(at) || known.isPlural || isOfOtherFlag(state, index, at)
        ? FIT.none
        : fitOfCraft(state, at);
    // `parliament … the assembly`: there is one.
    const isTold = isNamed(state, at) || known.kind === 'parliament';
    if (!isTold || known.isPlural || isBarred(at)) return FIT.none;
    if (isSoNow(state, index, at) || isOfLesserBody(state, index, at)) return FIT.none;
    const land = fitOfLand(state, index, at);
    if (land === FIT.none) return land;
    const isOffice = known.kind === 'person' && noun.sort === 'human';
    const own = isOffice ? fitOfOffice(state, at, candidate, words) : fit(known, candidate);
    const isArmed =
      noun.kind === 'armed-group' &&
      noun.sort === 'body' &&
      own === FIT.none &&
      !isOfficial(known.names) &&
      isArmedBody(state, at);
    return land * (isArmed ? FIT.likely : own);
  });
}

/** `the former ruling party` is not the one that the text calls the ruling party. */
function isSoNow(state: TextState, index: number, at: number): boolean {
  const { modifiers, kind } = state.candidate(index);
  if (kind === 'person' || !modifiers.some((word) => PAST.test(word))) return false;
  const rest = modifiers.filter((word) => !PAST.test(word));
  return state.clusters.membersOf(at).some((member) => {
    const { modifiers: own, first } = state.candidate(member);
    const told = [...own, state.reading.lower(first - 1)];
    return rest.some((word) => told.includes(word)) && !told.some((word) => PAST.test(word));
  });
}

/** `the board`, and `Parliament`, which needs no article. */
function isDefinite({ determiner, noun }: Candidate): boolean {
  const isBare = determiner === 'none' && noun?.kind === 'parliament';
  return determiner === 'the' || determiner === 'this' || isBare;
}

/** The words before a noun that tell one bearer from another: not those of the noun (`prime` minister) or of its owner (`union` leader). */
export function untoldWords(state: TextState, index: number): readonly string[] {
  const { owners, candidates } = state;
  const candidate = state.candidate(index);
  const parts = officeOf(candidate).split('-');
  const owned = (owners[index] ?? []).map((owner) => candidates[owner]?.noun?.noun ?? '');
  return candidate.modifiers.filter(
    (word) =>
      !isCreed(word) &&
      !(candidate.kind === 'company' && (isTrade(word) || word === 'central')) &&
      !(candidate.kind === 'court' && word === 'world') &&
      !parts.includes(word) &&
      !owned.includes(word) &&
      !isTelling(word) &&
      !MORE.test(word),
  );
}

function fitFor({ noun, isPlural, kind, modifiers }: Candidate): FitOfKind | null {
  if (noun === null) return null;
  if (noun.noun === 'bank' && modifiers.includes('central'))
    return (known) => (isCentralBank(known) ? FIT.sure : FIT.none);
  if (isPlural) return BENCH.test(noun.noun) ? ofKind('court') : null;
  if (ON_AIR.test(noun.noun)) return fitOfBroadcaster;
  if (FIRMS.has(noun.noun) || kind === 'company') return fitOfFirm;
  if (noun.sort === 'human') return () => FIT.none;
  if (/^(?:con)?federation$/u.test(noun.noun)) return fitOfFederation;
  if (/^(?:labou?r-|trade-)?union$|^syndicate$/u.test(noun.noun)) return fitOfUnion;
  if (noun.noun === 'junta') return fitOfJunta;
  if (noun.kind === 'military') return fitOfForce;
  if (noun.noun === 'chamber' || noun.kind === 'parliament') return fitOfHouse;
  if (OF_ONE_KIND.has(noun.kind)) return ofKind(noun.kind);
  return noun.sort === 'body' || noun.sort === 'craft' ? fitOfName : null;
}

function ofKind(kind: ActorKind): FitOfKind {
  return (known, { noun }) => {
    if (known.kind !== kind || (noun?.noun === 'militia' && isOfficial(known.names)))
      return FIT.none;
    return isCalled(known, noun?.noun ?? '') ? FIT.sure : FIT.likely;
  };
}

/** `the broadcaster` after a Broadcasting Corporation, which its name makes a company. */
function fitOfBroadcaster(known: Known, candidate: Candidate): number {
  const fit = ofKind('media')(known, candidate);
  const isFirm = known.kind === 'company' || known.kind === 'organisation';
  const isNamedSo = known.names.some((name) =>
    /\b(?:broadcast\w*|radio|television|tv)\b/iu.test(name),
  );
  return isFirm && isNamedSo ? FIT.sure : fit;
}

function isCalled({ nouns, names }: Known, noun: string): boolean {
  return [...nouns].some((each) => areSameNoun(each, noun)) || isNameOf(noun, names);
}

function fitOfFirm(known: Known, { noun, kind }: Candidate): number {
  const word = noun?.noun ?? '';
  if (known.kind !== 'company') {
    // What nothing but a capital tells may be a company.
    const isGuess = known.listed === null && known.nouns.size === 0 && kind === 'company';
    return isGuess && known.kind === 'organisation' ? FIT.likely : FIT.none;
  }
  if (isCalled(known, word)) return FIT.sure;
  const isOfTrade = TRADES.some(
    ([nouns, tells]) =>
      nouns.test(word) &&
      ([...known.nouns].some((each) => nouns.test(each)) ||
        known.names.some((name) => tells.test(name))),
  );
  return isOfTrade ? FIT.sure : FIT.likely;
}

function fitOfUnion(known: Known): number {
  if (known.kind === 'intergovernmental' || known.kind === 'company') return FIT.none;
  return isUnion(known) ? FIT.sure : FIT.none;
}

/** Unions of unions. */
const FEDERATION = /congress|federation|afl-cio|\b(?:CGT|COSATU|KCTU|TUC|UGTT)\b/iu;

/** `the labour federation`: what is called so, else any union. */
function fitOfFederation(known: Known): number {
  const isCalledSo = [...known.names, ...known.nouns].some((name) => FEDERATION.test(name));
  return isCalledSo ? fitOfUnion(known) : fitOfUnion(known) * FIT.faint;
}

function fitOfJunta(known: Known): number {
  const isCouncil = [...known.names, ...known.nouns].some((name) => COUNCILS.test(name));
  const isOther = known.kind === 'intergovernmental' || known.kind === 'person';
  return isCouncil && !isOther ? FIT.likely : FIT.none;
}

/** `the army` of a band is what bears that name, and else a state's. */
function fitOfForce(known: Known, { noun }: Candidate): number {
  // `the army` after the Reef Liberation Army: the other side's.
  if (noun?.noun === 'army' && known.kind === 'armed-group') return FIT.none;
  return known.kind !== 'person' && isNameOf(noun?.noun ?? '', known.names) ? FIT.sure : FIT.none;
}

function fitOfName(known: Known, { noun }: Candidate): number {
  if (known.kind === 'person' || known.kind === 'state' || known.kind === 'place') return FIT.none;
  const word = noun?.noun ?? '';
  return known.nouns.has(word) || isNameOf(word, known.names) ? FIT.sure : FIT.none;
}

/** `the vessel` after `a tanker`, with a name or without. */
function fitOfCraft({ clusters, reading }: TextState, at: number): number {
  const isCraft = [...clusters.of(at).nouns].some(
    (noun) => reading.nouns.noun(noun)?.sort === 'craft',
  );
  return isCraft ? FIT.sure : FIT.none;
}

/** `the Kenyan boat` is not the vessel of another state. */
function isOfOtherFlag(state: TextState, index: number, at: number): boolean {
  const flagsOf = (craft: number): readonly string[] =>
    state.clusters
      .membersOf(craft)
      .flatMap((member) =>
        (state.owners[member] ?? []).flatMap(
          (owner) => state.clusters.of(owner).listed?.country ?? [],
        ),
      );
  const mine = flagsOf(index);
  const theirs = flagsOf(at);
  return mine.length > 0 && theirs.length > 0 && !mine.some((country) => theirs.includes(country));
}

/** Whether somebody bears the office or rank of a description, as the text or the list says. */
function fitOfOffice(
  state: TextState,
  at: number,
  candidate: Candidate,
  words: readonly string[],
): number {
  const { gender, noun, modifiers } = candidate;
  const known = state.clusters.of(at);
  if (TYCOON.test(noun?.noun ?? ''))
    return [...known.nouns].some((each) => TYCOON.test(each)) ? FIT.sure : FIT.none;
  if (noun?.role == null) return FIT.none;
  // `the former leader` is no chairman in office.
  const isPast = modifiers.some((word) => PAST.test(word));
  if (isPast && (!known.nouns.has(noun.noun) || noun.role === 'leads')) return FIT.none;
  // `the finance minister` is no minister of health.
  const told = words.length === 0 ? [] : wordsOf(state, at);
  if (!words.every((word) => told.includes(word))) return FIT.none;
  if (gender !== null && known.gender !== null && gender !== known.gender) return FIT.none;
  if (bearsOffice(state, at, candidate) !== true) return FIT.none;
  return isToldToBear(state, at, candidate) ? FIT.sure : FIT.likely;
}

/** False for a president and a minister of another state than the one where it happens. */
function isOfScene({ scene, clusters, candidates }: TextState, index: number, at: number): boolean {
  const country = clusters.of(at).listed?.country ?? null;
  const isOfState = clusters.of(at).kind === 'person' && candidates[index]?.noun?.isOrgan === true;
  return !isOfState || scene === null || country === null || country === scene.country;
}

/** Whether an actor is of the states and bodies that own a description: faint where nothing tells. */
function fitOfLand(state: TextState, index: number, at: number): number {
  const { clusters, owners } = state;
  const own = owners[index] ?? [];
  if (own.length === 0) return isOfScene(state, index, at) ? FIT.sure : FIT.likely;
  const theirs = clusters.membersOf(at).flatMap((member) => owners[member] ?? []);
  let fit = FIT.sure;
  for (const owner of own) {
    if (isSeat(state, owner) || theirs.some((other) => clusters.areSame(other, owner))) continue;
    const country = clusters.of(owner).kind === 'state' ? clusters.of(owner).listed?.country : null;
    if (country == null || !isOfCountry(state, at, owner)) return FIT.none;
    const land = clusters.of(at).listed?.country ?? countryOfName(state, at);
    if (land === null || !areOneLand(land, country)) fit = FIT.faint;
  }
  return fit;
}

/** `Rolling Mills of Pittsburgh`: the country of the place at the end of a name. */
function countryOfName({ clusters, reading }: TextState, at: number): string | null {
  for (const name of clusters.of(at).names) {
    const place = / (?:in|of) (.+)$/u.exec(name)?.[1] ?? '';
    const [found] = place === '' ? [] : reading.gazetteer.byName(place);
    if (found?.country != null) return found.country;
  }
  return null;
}
