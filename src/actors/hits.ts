import { isInDateline } from './datelines.ts';
import type { GazetteerMatch } from './gazetteer.ts';
import { isHalfWord } from './half-words.ts';
import { isPartyOfAnother, isPartyOfTitle } from './parties-elsewhere.ts';
import type { Reading } from './reading.ts';
import { countryOfSetting } from './setting.ts';
import { isToldElse } from './told-acronyms.ts';
import { wingAfter } from './wings.ts';

/** Listed names at one place of a text: all readings of the same words. */
export interface Hit {
  readonly first: number;
  /** The token behind the last. */
  readonly last: number;
  /** Characters of the last token behind the name. */
  readonly cut: number;
  readonly matches: readonly GazetteerMatch[];
}

/** The listed names of a text, the longest at each place, from left to right without overlaps. */
export function findHits(reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  const { words } = reading;
  for (let i = 0; i < words.length; ) {
    const all = reading.gazetteer
      .matches(words, i)
      .filter((match) => isBelievable(reading, i, match));
    const longest = Math.max(0, ...worn(reading, i, all).map((match) => match.length));
    if (longest === 0) {
      i++;
      continue;
    }
    // `the Sudan` gives way to the longer `Sudan Miners' Union`.
    const beyond = reading.lower(i) === 'the' ? reading.gazetteer.matches(words, i + 1) : [];
    if (beyond.some((match) => match.length >= longest && isBelievable(reading, i + 1, match))) {
      i++;
      continue;
    }
    const long = all.filter((match) => match.length === longest);
    const wing = wingAfter(reading, i + longest, long);
    const cut = Math.min(...long.map((match) => match.cut));
    // The article is no part of a mention, though it is of a name: `the Gambia`.
    const hasArticle = longest > 1 && reading.lower(i) === 'the';
    hits.push({
      first: hasArticle ? i + 1 : i,
      last: i + longest + wing,
      cut,
      matches: long.filter((match) => match.cut === cut),
    });
    i += longest + wing;
  }
  const known = countriesOf(hits);
  const own = new Set([...ownAcronyms(reading, hits), ...initialsOfNames(reading, hits)]);
  const place =
    hits.find((hit) => isInDateline(reading, hit.first))?.matches[0]?.actor.country ?? null;
  const inFull = new Set(
    hits
      .filter((hit) => hit.last - hit.first > 2)
      .flatMap(({ matches }) => matches.map(({ actor }) => actor.id)),
  );
  const told = hits
    .filter((hit) => hit.last - hit.first > 1 || !own.has(reading.words[hit.first] ?? ''))
    .flatMap((hit) => settled(reading, hit, known, place))
    .map((hit) => ofBodyNamed(hit, inFull, place));
  return [...told, ...halves(reading, hits)].sort((a, b) => a.first - b.first);
}

/** `NATO Secretary General Ana Brek`: before a name an office is a title, and only the body of it is named; else all that is found. */
function worn(
  reading: Reading,
  at: number,
  matches: readonly GazetteerMatch[],
): readonly GazetteerMatch[] {
  const bodies = matches.filter(({ actor }) => actor.kind !== 'person');
  if (bodies.length === 0 || bodies.length === matches.length) return matches;
  const isWorn = matches.some(
    ({ actor, length }) =>
      actor.kind === 'person' &&
      actor.office !== null &&
      actor.name.toLowerCase().endsWith(actor.office) &&
      /^\p{Lu}\p{Ll}/u.test(reading.words[at + length] ?? ''),
  );
  return isWorn ? bodies : matches;
}

/** How often the text names something of each country that nothing else is called. */
function countriesOf(hits: readonly Hit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { matches } of hits) {
    if (matches.some(({ ambiguous }) => ambiguous)) continue;
    for (const country of new Set(matches.flatMap(({ actor }) => actor.country ?? [])))
      counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  for (const country of ofRivals(hits)) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/** `Labour condemned the Conservatives`: of the countries that have parties of each name, the only one that has two of those that the text names. */
function ofRivals(hits: readonly Hit[]): readonly string[] {
  const parties = new Map<string, Set<string>>();
  for (const { matches } of hits)
    for (const { actor, ambiguous } of matches)
      if (ambiguous && actor.kind === 'party' && actor.country !== null)
        parties.set(actor.country, (parties.get(actor.country) ?? new Set()).add(actor.id));
  const countries = [...parties].filter(([, ids]) => ids.size > 1).map(([country]) => country);
  return countries.length === 1 ? countries : [];
}

/** `the North` and `the South` are states where the text names one of the two so: `North Korea`. */
function halves(reading: Reading, hits: readonly Hit[]): readonly Hit[] {
  const divided = hits.flatMap(({ matches }) =>
    matches.flatMap(({ actor: { id, country } }) =>
      country === 'PRK'
        ? 'korea'
        : (/^(?:north|south)-(korea|vietnam|yemen)$/u.exec(id)?.[1] ?? []),
    ),
  );
  const [whole] = divided;
  if (whole === undefined) return [];
  const covered = new Uint8Array(reading.words.length);
  for (const hit of hits) covered.fill(1, hit.first, hit.last);
  const found: Hit[] = [];
  for (let i = 1; i < reading.words.length; i++) {
    const word = reading.words[i] ?? '';
    if (!/^(?:North|South)$/u.test(word) || covered[i] === 1) continue;
    const isAlone = reading.lower(i - 1) === 'the' && !reading.isCapital(i + 1);
    const actor = isAlone ? reading.gazetteer.get(`${word.toLowerCase()}-${whole}`) : null;
    if (actor === null) continue;
    const match = {
      actor,
      sense: 'name',
      length: 1,
      cut: 0,
      shouted: false,
      ambiguous: true,
    } as const;
    found.push({ first: i, last: i + 1, cut: 0, matches: [match] });
  }
  return found;
}

/** Acronyms that the text itself gives to names that no list has: `Borana Liberation Movement (BLM)`. */
function ownAcronyms(reading: Reading, hits: readonly Hit[]): ReadonlySet<string> {
  const own = new Set<string>();
  for (const hit of hits) {
    const word = reading.words[hit.first] ?? '';
    const isBracketed = reading.words[hit.first - 1] === '(' && reading.words[hit.last] === ')';
    if (!isBracketed || !/^\p{Lu}{2,6}$/u.test(word)) continue;
    const isListed = hits.some(
      (other) =>
        other.last === hit.first - 1 &&
        other.matches.some(({ actor }) => hit.matches.some((match) => match.actor.id === actor.id)),
    );
    if (!isListed && initialsBefore(reading, hit.first - 1).endsWith(word)) own.add(word);
  }
  return own;
}

/** `AA` after `Arakan Army` is that, and no agency of these letters that the text names nowhere else. */
function initialsOfNames(reading: Reading, hits: readonly Hit[]): ReadonlySet<string> {
  const own = new Set<string>();
  for (const hit of hits) {
    const word = reading.words[hit.first] ?? '';
    if (hit.last - hit.first > 1 || !/^\p{Lu}{2,6}$/u.test(word) || own.has(word)) continue;
    const isOther = (other: Hit): boolean =>
      !other.matches.some(({ actor }) => hit.matches.some((match) => match.actor.id === actor.id));
    const isNamed = hits.some((other) => other.last - other.first > 1 && !isOther(other));
    const isTaken = hits.some(
      (other) =>
        other.last - other.first > 1 &&
        other.first < hit.first &&
        isOther(other) &&
        initialsOf(reading, other) === word,
    );
    if (isTaken && !isNamed) own.add(word);
  }
  return own;
}

function initialsOf(reading: Reading, { first, last }: Hit): string {
  return reading.words
    .slice(first, last)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** The initials of the capitalised words before a bracket, small words left out. */
function initialsBefore(reading: Reading, bracket: number): string {
  let initials = '';
  for (let i = bracket - 1; i >= Math.max(0, bracket - 12); i--) {
    if (reading.isCapital(i)) initials = (reading.words[i] ?? '').charAt(0) + initials;
    else if (!/^(?:of|the|for|and|in|to|de|la|-|'s|’s|')$/u.test(reading.lower(i))) break;
  }
  return initials;
}

/** `the Foreign Secretary` is an office of several states: listed ones count where the text speaks of the state, and comes from there if it says whence. */
function settled(
  reading: Reading,
  hit: Hit,
  known: ReadonlyMap<string, number>,
  place: string | null,
): readonly Hit[] {
  if (isPartyOfTitle(reading, hit, known) && ownerBefore(reading, hit) === null) return [hit];
  // `In Washington, the State Department`: where the sentence is, and not where the report comes from.
  const setting = countryOfSetting(reading, hit.first);
  // Other states have ministries for what the American one calls so.
  const isAmerican = /^state department$/u.test(
    `${reading.lower(hit.first)} ${reading.lower(hit.last - 1)}`,
  );
  const here = isAmerican ? 'USA' : setting;
  const home = here !== null && known.has(here) ? here : place;
  if (isPartyOfAnother(hit, known, ownerBefore(reading, hit) ?? home)) return [];
  const owned = officeOf(reading, hit);
  if (owned !== null) return [owned];
  for (let i = hit.first; i < hit.last; i++) {
    const isCommon = reading.noun(i) !== null || reading.nouns.title(reading.lower(i)) !== null;
    const isWritten = reading.isCapital(i) || isCaseless(reading, i);
    if (!isCommon && isWritten) return [ofCountriesTold(hit, known)];
  }
  if (hit.matches.every(({ actor }) => actor.country === null && actor.kind !== 'person'))
    return [hit];
  const owner = ownerBefore(reading, hit);
  // An office is read as a description, so that whoever holds it can be found.
  const matches = hit.matches.filter(
    ({ actor }) =>
      actor.kind !== 'person' &&
      (actor.country === null ||
        (known.has(actor.country) &&
          (owner ?? (actor.actsFor === null ? null : home) ?? actor.country) === actor.country)),
  );
  return matches.length > 0 ? [{ ...hit, matches }] : [];
}

/** `the Maoists`, whom several countries have: those whom the text names in full, else those of the place that it comes from. */
function ofBodyNamed(hit: Hit, inFull: ReadonlySet<string>, place: string | null): Hit {
  const bodies = hit.matches.every(
    ({ actor, ambiguous }) => ambiguous && /^(?:armed-group|party)$/u.test(actor.kind),
  );
  if (!bodies || hit.matches.length < 2 || hit.last - hit.first > 2) return hit;
  const full = hit.matches.filter(({ actor }) => inFull.has(actor.id));
  const here = hit.matches.filter(({ actor }) => actor.country === place);
  const meant = full.length > 0 ? full : here;
  return meant.length > 0 ? { ...hit, matches: meant } : hit;
}

/** `AFP`: an army where the text speaks of its country, else the agency that is told. */
function ofCountriesTold(hit: Hit, known: ReadonlyMap<string, number>): Hit {
  if (!hit.matches.some(({ actor }) => actor.kind === 'media')) return hit;
  const others = hit.matches.filter(({ actor }) => actor.kind !== 'media');
  const told = others.filter(({ actor }) => actor.country !== null && known.has(actor.country));
  const matches =
    told.length > 0 ? told : hit.matches.filter(({ actor }) => actor.kind === 'media');
  return { ...hit, matches };
}

/** `U.S. Secretary of State`: the state whose office it is, where the listed name is that of an office; the rest is a description of who holds it. */
function officeOf(reading: Reading, hit: Hit): Hit | null {
  if (hit.last - hit.first < 3 || !hit.matches.every(({ actor }) => actor.kind === 'person'))
    return null;
  for (let i = hit.last - 1; i > hit.first; i--) {
    const isCommon = reading.noun(i) !== null || reading.nouns.title(reading.lower(i)) !== null;
    if (!isCommon && reading.isCapital(i)) return null;
  }
  const states = reading.gazetteer
    .matches(reading.words, hit.first)
    .filter(({ actor, length }) => actor.kind === 'state' && length === 1);
  return states.length > 0
    ? { first: hit.first, last: hit.first + 1, cut: 0, matches: states }
    : null;
}

/** A name in capitals that is not written so elsewhere counts in headlines and datelines alone. */
function isBelievable(reading: Reading, at: number, match: GazetteerMatch): boolean {
  if (match.shouted) {
    const isOpening = isInDateline(reading, at) || reading.titled[at] === 1;
    if (!isOpening && reading.document.entity(at) === null) return false;
  }
  if (isHalfWord(reading, at, match) || isToldElse(reading, at, match)) return false;
  if (isCompounded(reading, at) || isNumberedThing(reading, at + match.length, match.cut))
    return false;
  if (isOfOffice(reading, at, match) || isLaterHalf(reading, at, match)) return false;
  // `a super PAC`, `a leadership PAC`: a common noun in capitals.
  if (
    match.length === 1 &&
    /^(?:an?|leadership|super)$/u.test(reading.lower(at - 1)) &&
    /^PACs?$/u.test(reading.words[at] ?? '')
  )
    return false;
  if (isNationalSociety(reading, at, match)) return false;
  if (isWordOfPaper(reading, at, match) || isGivenNameOfAnother(reading, at, match)) return false;
  // A small-letter word is no name, whatever the key says (`turkey`, `may`).
  for (let i = at; i < at + match.length; i++)
    if (/\p{Lu}/u.test(reading.words[i] ?? '') || isCaseless(reading, i)) return true;
  return false;
}

/** A word in a script without capitals, as the Arabic, the Hebrew or the Chinese: written as a name is. */
function isCaseless(reading: Reading, i: number): boolean {
  return /^\p{Lo}/u.test(reading.words[i] ?? '');
}

/** `the PA-275`: a road whose letters are an acronym too. */
function isNumberedThing(reading: Reading, behind: number, cut: number): boolean {
  if (cut > 0) return /^[-–]\d+$/u.test((reading.words[behind - 1] ?? '').slice(-cut));
  return (
    /^[-–]$/u.test(reading.words[behind] ?? '') &&
    /^\d+$/u.test(reading.words[behind + 1] ?? '') &&
    reading.document.end(behind - 1) === reading.document.start(behind)
  );
}

/** `The Australian Foreign Minister` is nobody of the newspaper. */
function isOfOffice(reading: Reading, at: number, { actor, length }: GazetteerMatch): boolean {
  const next = at + length;
  const isOffice = reading.noun(next)?.sort === 'human' || reading.lower(next) === 'prime';
  if (actor.kind !== 'media' || length > 2 || !(isOffice || reading.isCapital(next))) return false;
  const isNational = reading.gazetteer
    .matches(reading.words, next - 1)
    .some(({ sense }) => sense === 'adjective');
  return (
    isNational &&
    [next, next + 1].some(
      (each) => reading.noun(each) !== null || reading.nouns.title(reading.lower(each)) !== null,
    )
  );
}

/** `the Indian Red Cross`: a society of its own, and not the committee in Geneva. */
function isNationalSociety(
  reading: Reading,
  at: number,
  { actor, ambiguous }: GazetteerMatch,
): boolean {
  if (!ambiguous || reading.lower(at) !== 'red' || actor.kind !== 'organisation') return false;
  return reading.gazetteer
    .matches(reading.words, at - 1)
    .some(({ sense, length }) => sense === 'adjective' && length === 1);
}

/** `the Liberation of Palestine`: a word that is the name of a newspaper elsewhere. */
function isWordOfPaper(reading: Reading, at: number, match: GazetteerMatch): boolean {
  const { actor, ambiguous, length } = match;
  return ambiguous && length === 1 && actor.kind === 'media' && reading.lower(at + 1) === 'of';
}

/** `Juan Carlos Rask`: whom the words name goes on behind them. */
function isGivenNameOfAnother(
  reading: Reading,
  at: number,
  { actor, length }: GazetteerMatch,
): boolean {
  const next = at + length;
  if (actor.kind !== 'person' || length < 2 || !reading.isCapital(next)) return false;
  if (/^(?:[js]r\.?|[ivx]+)$/u.test(reading.lower(next))) return false;
  const entity = reading.document.entity(next);
  return entity !== null && entity.label === 'PERSON' && entity === reading.document.entity(at);
}

/** `Christian Democratic Party`: the name of a party or a group goes on to the left of a listed one. */
function isLaterHalf(reading: Reading, at: number, { actor, length }: GazetteerMatch): boolean {
  const before = at - 1;
  // `Tana National Liberation Army`
  const isLonger =
    actor.kind === 'armed-group' &&
    length > 2 &&
    before > reading.sentenceFirst(at) &&
    reading.titled[at] === 0 &&
    reading.isCapital(before) &&
    reading.document.tag(before).startsWith('NNP') &&
    reading.noun(before) === null &&
    reading.gazetteer.matches(reading.words, before).length === 0;
  if (isLonger) return true;
  return (
    actor.kind === 'party' &&
    reading.titled[at] === 0 &&
    before > reading.sentenceFirst(at) &&
    reading.isCapital(before) &&
    /^(?:christian|communist|conservative|liberal|national|popular|progressive|radical|social|socialist|united)$/u.test(
      reading.lower(before),
    )
  );
}

/** The country of the state that stands right before a name: `Paraguay’s Senate`; null for none. */
function ownerBefore(reading: Reading, hit: Hit): string | null {
  const mark = reading.document.tag(hit.first - 1) === 'POS' ? hit.first - 1 : hit.first;
  const [match] = mark > 0 ? reading.gazetteer.matches(reading.words, mark - 1) : [];
  return match?.actor.country ?? null;
}

/** `Inter-American`, `Pan-African`: no adjective of one state. */
export function isCompounded(reading: Reading, at: number): boolean {
  if (reading.words[at - 1] !== '-' || reading.document.end(at - 1) !== reading.document.start(at))
    return false;
  return /^(?:inter|intra|pan|trans|all|non|un|ex)$/u.test(reading.lower(at - 2));
}
