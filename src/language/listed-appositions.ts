import type { Document, Revision } from './document.ts';
import { NUMBER_WORDS } from './number-words.ts';

const NAMES = /^(?:GPE|NORP|ORG|PERSON)$/;

/**
 * "beside the Navy, the Hill Brigade, Sahra al-Din and the Eagles": the second of several names taken for another name of the first.
 * Behind one name a name with others joined to it is no apposition. Not "Lima, Peru and Paris, France", nor an acronym of the first.
 */
export function listedAppositions(document: Document, token: number): readonly Revision[] | null {
  const names = namesOfSoMany(document, token);
  if (names !== null) return names;
  if (document.dep(token) === 'conj') return behindClosedPair(document, token);
  if (/^(?:attr|dep|dobj|npadvmod|oprd)$/.test(document.dep(token)))
    return exampleBehindVerb(document, token);
  if (document.dep(token) !== 'appos') return null;
  const plural = pluralOfExample(document, token);
  if (plural !== null) return [{ token, head: plural }];
  const office = officeBefore(document, token);
  if (office !== null) return [{ token, head: office, dep: 'conj' }];
  const list = holdersInList(document, token) ?? adjectiveOfSecond(document, token);
  if (list !== null) return list;
  if (document.pos(token) !== 'PROPN') return null;
  const first = document.head(token);
  if (isThird(document, first, token)) return [{ token, dep: 'conj' }];
  const comma = document.leftEdge(token) - 1;
  if (first > token || document.word(comma) !== ',') return null;
  if (isOneMoreBody(document, first, token)) return [{ token, dep: 'conj' }];
  if (document.pos(first) !== 'PROPN') return null;
  if (isSecondState(document, first, token)) return [{ token, dep: 'conj' }];
  const isNamed =
    NAMES.test(document.entity(first)?.label ?? '') || isDefiniteName(document, first);
  const label = document.entity(token)?.label ?? '';
  if (!isNamed || !NAMES.test(label) || label === 'GPE') return null;
  return isJoined(document, token) && !isAcronym(document, first, token)
    ? [{ token, dep: 'conj' }]
    : null;
}

/** "Four ministers opposed it, *among them X*": an example of the plural before it, and nothing that the verb is done to. */
function exampleBehindVerb(document: Document, token: number): readonly Revision[] | null {
  const among = document.leftEdge(token);
  const opens = document.lower(among) === 'among' && document.lower(among + 1) === 'them';
  const verb = document.head(token);
  if (!opens || document.word(among - 1) !== ',' || verb >= among) return null;
  const first = document.leftEdge(verb);
  for (let at = among - 2; at >= first; at--)
    if (document.tag(at) === 'NNS' && document.head(at) === verb)
      return [{ token, head: at, dep: 'appos' }];
  return [{ token, dep: 'dep' }];
}

/** "gave money to groups in the country, *among them X*": the plural whose examples the parser hangs on something before it; null where it is right. */
function pluralOfExample(document: Document, token: number): number | null {
  const among = document.leftEdge(token);
  if (document.lower(among) !== 'among' || document.lower(among + 1) !== 'them') return null;
  const head = document.head(token);
  if (
    document.tag(head) === 'NNS' &&
    !/^(?:CARDINAL|MONEY|QUANTITY)$/.test(document.entity(head)?.label ?? '')
  )
    return null;
  for (let at = among - 2; at > head; at--)
    if (document.tag(at) === 'NNS' && document.pos(at) === 'NOUN') return at;
  return null;
}

/** "two monks, *Ivan Toll* and Otto Rask, left": as many names as the noun before them counts are its own. */
function namesOfSoMany(document: Document, token: number): readonly Revision[] | null {
  if (document.pos(token) !== 'PROPN' || !/^(?:conj|dep|npadvmod|oprd)$/.test(document.dep(token)))
    return null;
  const comma = document.leftEdge(token) - 1;
  const noun = comma - 1;
  const above = document.head(token);
  const isBehind = above === noun || above === document.head(noun);
  if (document.word(comma) !== ',' || document.tag(noun) !== 'NNS' || !isBehind) return null;
  const [number] = document.childrenBy(noun, /^nummod$/);
  if (number === undefined) return null;
  const count = NUMBER_WORDS.indexOf(document.lower(number));
  let names = 1;
  let [next] = document.childrenBy(token, /^conj$/);
  while (next !== undefined && document.pos(next) === 'PROPN') {
    names++;
    [next] = document.childrenBy(next, /^conj$/);
  }
  return next === undefined && names === count ? [{ token, head: noun, dep: 'appos' }] : null;
}

/** "Togo and Mali, *Chad's partners* in the pact, met": what names are said to be, behind the "and" that ends their list. */
function behindClosedPair(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'NNS' || document.pos(token) !== 'NOUN') return null;
  const first = document.head(token);
  const last = document
    .childrenBy(first, /^conj$/)
    .filter((child) => child < token)
    .at(-1);
  if (last === undefined || document.pos(first) !== 'PROPN' || document.pos(last) !== 'PROPN')
    return null;
  if (!/^(?:and|or)$/.test(document.lower(document.leftEdge(last) - 1))) return null;
  const comma = document.leftEdge(token) - 1;
  const isClosed = document.word(document.rightEdge(token) + 1) === ',';
  const hasMore = document.childrenBy(token, /^(?:cc|conj)$/).length > 0;
  return document.word(comma) === ',' &&
    document.rightEdge(last) === comma - 1 &&
    isClosed &&
    !hasMore
    ? [{ token, dep: 'appos' }]
    : null;
}

/** "the army and the paramilitary Hill Forces": an adjective taken for the second member, and the name behind it for another name of the first. */
function adjectiveOfSecond(document: Document, token: number): readonly Revision[] | null {
  const first = document.head(token);
  const adjective = document.leftEdge(token) - 1;
  const isSecond =
    document.pos(token) === 'PROPN' &&
    adjective > first &&
    document.tag(adjective) === 'JJ' &&
    document.dep(adjective) === 'conj' &&
    document.head(adjective) === first;
  if (!isSecond) return null;
  return [
    { token, dep: 'conj' },
    { token: adjective, head: token, dep: 'amod' },
    ...[...document.children(adjective)].map((child) => ({ token: child, head: token })),
  ];
}

/** "dismissed Kor, the head of the guard and the director of the police.": three persons, where nothing closes what would be two offices of the first. */
function holdersInList(document: Document, token: number): readonly Revision[] | null {
  const name = document.head(token);
  if (document.dep(name) !== 'dobj' || document.pos(name) !== 'PROPN') return null;
  const hasThe = (each: number): boolean => document.lower(document.leftEdge(each)) === 'the';
  const isHolder = (each: number): boolean =>
    RULERS.test(document.lemma(each)) && document.tag(each) === 'NN' && hasThe(each);
  const last = document.children(token).find((child) => document.dep(child) === 'conj');
  if (last === undefined || !isHolder(token) || !isHolder(last)) return null;
  if (document.word(document.leftEdge(token) - 1) !== ',') return null;
  if (/^[,-]/.test(document.word(document.rightEdge(last) + 1))) return null;
  return [{ token, dep: 'conj' }];
}

/** "the Bloc for Democracy": a name with an article, which the recogniser may know for none. */
function isDefiniteName(document: Document, token: number): boolean {
  return (
    /^\p{Lu}/u.test(document.word(token)) && /^the$/i.test(document.word(document.leftEdge(token)))
  );
}

/** "the Amal movement, the Front, the Dawn Party and the union": with two more behind it a body is no other name of one that has its own. */
function isOneMoreBody(document: Document, first: number, token: number): boolean {
  if (document.tag(first) !== 'NN' || document.entity(token)?.label !== 'ORG') return false;
  const isNamed = document
    .children(first)
    .some(
      (child) =>
        child < first &&
        /^(?:compound|nmod)$/.test(document.dep(child)) &&
        document.pos(child) === 'PROPN',
    );
  const next = (each: number): number | undefined =>
    document.children(each).find((child) => document.dep(child) === 'conj' && child > each);
  const third = next(token);
  const fourth = third === undefined ? undefined : next(third);
  if (!isNamed || third === undefined || fourth === undefined) return false;
  return document.word(document.leftEdge(third) - 1) === ',' && isJoined(document, token);
}

/** "the leaders of Algeria, Libya, Chad and Mali": with two more behind it the second is no land that the first lies in. */
function isSecondState(document: Document, first: number, token: number): boolean {
  const isLand = (each: number): boolean => document.entity(each)?.label === 'GPE';
  const next = (each: number): number | undefined =>
    document
      .children(each)
      .find(
        (child) =>
          document.dep(child) === 'conj' && child > each && document.pos(child) === 'PROPN',
      );
  const third = next(token);
  const fourth = third === undefined ? undefined : next(third);
  if (!isLand(first) || !isLand(token) || third === undefined || fourth === undefined) return false;
  return document.word(document.leftEdge(third) - 1) === ',';
}

const RULERS =
  /^(?:ambassador|chairman|chancellor|chief|commander|director|emir|governor|head|king|leader|mayor|minister|premier|president|prince|queen|ruler|secretary|sultan)$/;

/** "the Emir of Qatar, the Sultan of Oman": a land is no ruler; the office before it, or null. */
function officeBefore(document: Document, token: number): number | null {
  const second = document.head(token);
  if (rulesOther(document, second, token)) return second;
  const land = second;
  const of = document.head(land);
  const office = document.head(of);
  const isOfLand =
    document.entity(land)?.label === 'GPE' &&
    document.dep(land) === 'pobj' &&
    document.lower(of) === 'of';
  return isOfLand &&
    RULERS.test(document.lower(token)) &&
    RULERS.test(document.lower(office)) &&
    document.lower(document.leftEdge(token)) === 'the'
    ? office
    : null;
}

/** "the Emir of Kuwait, the Sultan of Oman": rulers of two lands are two. */
function rulesOther(document: Document, first: number, token: number): boolean {
  if (!RULERS.test(document.lower(first)) || !RULERS.test(document.lower(token))) return false;
  const landOf = (office: number): string => {
    const of = office + 1;
    const land = of + 1;
    const isLand = document.lower(of) === 'of' && document.entity(land)?.label === 'GPE';
    return isLand ? document.lower(land) : '';
  };
  const [one, other] = [landOf(first), landOf(token)];
  return one !== '' && other !== '' && one !== other;
}

/** "the Emir of Qatar, the Sultan of Oman, King Tal and …": behind a second member a third is none of the first's names. */
function isThird(document: Document, first: number, token: number): boolean {
  const comma = document.leftEdge(token) - 1;
  return (
    document.entity(token)?.label === 'PERSON' &&
    RULERS.test(document.lower(first)) &&
    secondBetween(document, first, comma) &&
    isJoined(document, token)
  );
}

function secondBetween(document: Document, first: number, comma: number): boolean {
  for (let at = first + 1; at < comma; at++)
    if (document.dep(at) === 'appos' && officeBefore(document, at) === first) return true;
  return false;
}

/** True where a name with an article, or a name of its own, is joined to a name by "and" at the end of the list. */
function isJoined(document: Document, token: number): boolean {
  for (const child of document.children(token)) {
    // "…, Radio Horizon, the League and the union": where the list was cut once, it may have been cut again.
    const isNext =
      document.dep(child) === 'conj' ||
      (document.dep(child) === 'appos' && document.entity(child)?.label === 'ORG');
    if (!isNext || child < token) continue;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(document.pos(child))) return false;
    if (/^(?:and|or)$/.test(document.lower(document.leftEdge(child) - 1))) return true;
    if (isJoined(document, child)) return true;
  }
  return false;
}

/** "the DVA, the Delta Volunteer Army and …" */
function isAcronym(document: Document, first: number, second: number): boolean {
  const initials = (token: number): string => {
    let letters = '';
    for (let at = document.leftEdge(token); at <= token; at++)
      if (/^\p{Lu}/u.test(document.word(at))) letters += document.word(at)[0] ?? '';
    return letters;
  };
  const short = (token: number): string => document.word(token).replaceAll('.', '');
  return short(first) === initials(second) || short(second) === initials(first);
}
