import type { Candidate } from '../candidate.ts';
import { nameKey, PLURAL_WITH_ARTICLE } from '../name-key.ts';
import type { TextState } from '../text-state.ts';

const SILENT = new Set([
  'al',
  'el',
  'the',
  'of',
  'de',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'jr',
  'sr',
]);

/** Joins mentions of one listed actor, mentions of equal names, and short forms of a full name. */
export function joinSameNames(state: TextState): void {
  joinEqual(state);
  joinPersons(state);
  joinShortBodies(state);
  placeBareSurnames(state);
}

/** The words of a name by which it is compared, without particles; initials count where nothing but a surname stands beside them. */
export function nameWords(name: string): readonly string[] {
  const words = nameKey(name).split(' ');
  const loud = words.filter((word) => !SILENT.has(word) && (word.length > 1 || words.length === 1));
  if (loud.length === 0) return words;
  // `John D. Rockwell IV`, but not `Hassan II`, who is told from others by it.
  if (loud.length > 2 && /^(?:ii|iii|iv|v)$/u.test(loud.at(-1) ?? '')) loud.pop();
  const initials = words.filter((word) => /^\p{L}$/u.test(word)).join('');
  return loud.length === 1 && initials !== '' && words.length > 1 ? [initials, ...loud] : loud;
}

function joinEqual(state: TextState): void {
  const first = new Map<string, number>();
  const shared = sharedSurnames(state);
  for (const [index, candidate] of state.candidates.entries()) {
    if (candidate.name === '') continue;
    // `Samba Mane … Mane`, `Ansu Mane … Mane`: each of whom was named in full before it.
    if (candidate.listed === null && shared.has(nameKey(candidate.name))) continue;
    const key =
      candidate.listed === null
        ? `name ${sideOf(candidate)}${nameKey(candidate.kind === 'state' ? candidate.name.replace(FORM_OF_STATE, '') : candidate.name.replace(PLURAL_WITH_ARTICLE, ''))}`
        : `listed ${candidate.listed.id}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else state.clusters.join(known, index);
  }
}

/** The surnames that two persons of the text have, neither of whose full names is a form of the other's. */
function sharedSurnames(state: TextState): ReadonlySet<string> {
  const bearers = new Map<string, readonly string[]>();
  const shared = new Set<string>();
  for (const { kind, name } of state.candidates) {
    const words = kind === 'person' ? nameWords(name) : [];
    const surname = words.at(-1);
    if (surname === undefined || words.length < 2) continue;
    const other = bearers.get(surname);
    if (other === undefined) bearers.set(surname, words);
    else if (!isWithin(words, other) && !isWithin(other, words)) shared.add(surname);
  }
  return shared;
}

/** `Republic of Korvania` is `Korvania`. */
const FORM_OF_STATE =
  /^(?:Islamic |Federal |People’s |People's )?(?:Republic|Kingdom|State) of (?:the )?/u;

/** A numbered unit or an organ is told apart by its owner later on; all else by its name alone. */
function sideOf(candidate: Candidate): string {
  return candidate.kind === 'place' ? 'place ' : '';
}

/** One spelling of a full name: its words, its gender, the mention of it met last so far (-1: none yet) and the last of all. */
interface FullName {
  readonly words: readonly string[];
  readonly gender: Candidate['gender'];
  met: number;
  last: number;
}

/** `Koroma` and `Minister Koroma` are the `Adama Koroma` of the text. */
function joinPersons(state: TextState): void {
  const { byWord, byBearer } = fullNames(state);
  for (const [index, candidate] of state.candidates.entries()) {
    if (mayBePerson(candidate)) {
      const words = nameWords(candidate.name);
      const found = bestBearer(state, index, words, byWord.get(words.at(-1) ?? '') ?? []);
      if (found >= 0) state.clusters.join(found, index);
    }
    const own = byBearer.get(index);
    if (own !== undefined) own.met = index;
  }
}

/** A person's name, or an unlisted word or two that may be one, whatever the recogniser takes them for. */
function mayBePerson({ kind, name, listed, noun }: Candidate): boolean {
  if (name === '') return false;
  return kind === 'person' || (listed === null && noun === null && nameWords(name).length < 3);
}

/** The full names of persons by each of their words. */
function fullNames(state: TextState): {
  readonly byWord: ReadonlyMap<string, readonly FullName[]>;
  readonly byBearer: ReadonlyMap<number, FullName>;
} {
  const byBearer = new Map<number, FullName>();
  const known = new Map<string, FullName>();
  const byWord = new Map<string, FullName[]>();
  for (const [index, { kind, name, gender }] of state.candidates.entries()) {
    if (kind !== 'person' || name === '') continue;
    const words = nameWords(name);
    if (words.length < 2) continue;
    const key = `${gender} ${words.join(' ')}`;
    const same = known.get(key);
    if (same !== undefined) {
      same.last = index;
      byBearer.set(index, same);
      continue;
    }
    const fresh = { words, gender, met: -1, last: index };
    known.set(key, fresh);
    byBearer.set(index, fresh);
    for (const word of new Set(words)) {
      const names = byWord.get(word);
      if (names === undefined) byWord.set(word, [fresh]);
      else names.push(fresh);
    }
  }
  return { byWord, byBearer };
}

/** The bearer of a full name that a shorter one means: by surname before given name, the last one met before others. */
function bestBearer(
  state: TextState,
  index: number,
  words: readonly string[],
  names: readonly FullName[],
): number {
  const here = state.candidate(index);
  let best = -1;
  let score = 0;
  for (const { words: full, gender, met, last } of names) {
    const isSame = full.length === words.length && full.join() === words.join();
    if ((full.length <= words.length && !isSame) || !isWithin(words, full)) continue;
    if (here.gender !== null && gender !== null && here.gender !== gender) continue;
    const isBefore = met >= 0;
    const bearer = isBefore ? met : last;
    if (bearer === index) continue;
    const isSurname = words.at(-1) === full.at(-1);
    // `Goukouni` after Goukouni Oueddei, whatever the recogniser takes it for.
    const isGiven = isBefore && words.length === 1 && words[0] === full[0];
    // `Ontero` after Juan Carlos Ontero Vega, whose mother was a Vega.
    const isFathers = isBefore && words.length === 1 && full.length > 2 && words[0] === full.at(-2);
    const isOther = !isSurname && !isGiven && !isFathers;
    if (isOther && here.kind !== 'person' && words[0] !== full.at(-1)) continue;
    if (words.length > 1 && here.kind !== 'person' && !(isSurname && isBefore)) continue;
    const value = (isSurname ? 4 : 1) + (isBefore ? 2 : 0) + bearer / (state.candidates.length * 2);
    if (value > score) {
      score = value;
      best = bearer;
    }
  }
  return best;
}

function isWithin(words: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (word === words[at]) at++;
  return at === words.length;
}

/** `Hengist` is the `Hengist Shipping` of the text, `the Watch` its `Harbour Watch`. */
function joinShortBodies(state: TextState): void {
  const full = new Map<string, number[]>();
  const isBody = (candidate: Candidate): boolean =>
    candidate.kind !== 'person' &&
    candidate.kind !== 'state' &&
    candidate.kind !== 'place' &&
    candidate.name !== '';
  for (const [index, candidate] of state.candidates.entries()) {
    if (!isBody(candidate)) continue;
    const words = nameWords(candidate.name);
    if (words.length < 2) continue;
    for (const word of [words[0] ?? '', words.at(-1) ?? ''])
      full.set(word, [...(full.get(word) ?? []), index]);
  }
  for (const [index, candidate] of state.candidates.entries()) {
    if (candidate.name === '' || candidate.listed !== null) continue;
    if (!isBody(candidate) && candidate.kind !== 'place' && !isBareGuess(state, index)) continue;
    const words = nameWords(candidate.name);
    const bearers = new Map<number, number>();
    for (const bearer of full.get(words[0] ?? '') ?? []) {
      const { name, noun } = state.candidate(bearer);
      const longer = nameWords(name);
      // `Esperance` is no `Esperance Defence Force`: before an organ stands whose it is.
      const isHead = noun?.isOrgan !== true && words.every((word, at) => word === longer[at]);
      const isTail = words.length === 1 && candidate.kind !== 'place' && words[0] === longer.at(-1);
      if (bearer !== index && longer.length > words.length && (isHead || isTail))
        bearers.set(state.clusters.find(bearer), bearer);
    }
    if (bearers.size !== 1) continue;
    const [bearer = index] = bearers.values();
    const isOther = candidate.kind === 'place' || candidate.kind === 'person';
    if (isOther && state.candidate(bearer).first > candidate.first) continue;
    if (state.clusters.join(bearer, index) && candidate.kind === 'person')
      state.clusters.of(index).kind = state.candidate(bearer).kind;
  }
}

/** A single word that only the recogniser takes for a person: no title, no given name, no surname of the list or the text. */
function isBareGuess(state: TextState, index: number): boolean {
  const { kind, name, noun, gender } = state.candidate(index);
  if (kind !== 'person' || noun !== null || gender !== null || name.includes(' ')) return false;
  if (state.clusters.of(index).names.some((other) => other.includes(' '))) return false;
  const { gazetteer, nouns } = state.reading;
  return gazetteer.surnames(name).length === 0 && nouns.givenName(name.toLowerCase()) === null;
}

/** A surname that the text gives no full name for is the listed one's whose country the text speaks of, where just one fits. */
function placeBareSurnames(state: TextState): void {
  const countries = new Set<string>();
  for (const { listed } of state.candidates)
    if (listed?.country != null) countries.add(listed.country);
  const published = state.reading.document.article.published;
  const placed = new Map<string, number>();
  for (const [index, candidate] of state.candidates.entries()) {
    if (candidate.kind !== 'person' || candidate.listed !== null || candidate.name === '') continue;
    const known = state.clusters.of(index);
    if (known.listed !== null || known.names.some((name) => nameWords(name).length > 1)) continue;
    const fitting = state.reading.gazetteer.surnames(candidate.name).filter((person) => {
      const isThen =
        published === null ||
        ((person.from ?? '') <= published &&
          `${Number.parseInt(person.to ?? '9000', 10) + 5}` >= published.slice(0, 4));
      return isThen && person.country !== null && countries.has(person.country);
    });
    const [only] = fitting;
    if (fitting.length !== 1 || only === undefined) continue;
    known.listed = only;
    known.kind = 'person';
    const first = placed.get(only.id);
    if (first === undefined) placed.set(only.id, index);
    else state.clusters.join(first, index);
  }
}
