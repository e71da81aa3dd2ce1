import type { Document, Revision } from './document.ts';
import type { KnownWords } from './known-words.ts';
import { isSubjectOfSingular } from './singular-subjects.ts';

/**
 * What somebody is to somebody ("a founder of", "an ally of"), the second of two, which the parser joins to something else: "has been an ally of
 * Cuba since May and *a rival* of Peru", "Paul Ode, a veteran of the war and *leader* of the Front". Each rule says which, with the words that show it.
 */
export function roleNouns(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] {
  return (
    groupBehindMember(document, token, words) ??
    officeOfList(document, token, words) ??
    roleBehindOther(document, token, words) ??
    exampleBehindRole(document, token, words) ??
    roleTakenForSubject(document, token, words) ??
    (isSecondRole(document, token, words)
      ? (roleJoinedToVerb(document, token) ??
        roleJoinedToName(document, token, words) ??
        roleJoinedToThing(document, token, words))
      : null) ??
    []
  );
}

/** A noun for what one person or body is to another. */
function isRole(document: Document, token: number, words: KnownWords): boolean {
  return document.tag(token) === 'NN' && words.isRole(document.lemma(token).toLowerCase());
}

/** A noun for what one person is to somebody. */
function isPersonal(document: Document, token: number, words: KnownWords): boolean {
  return isRole(document, token, words) && !isGroup(document, token, words);
}

function isGroup(document: Document, token: number, words: KnownWords): boolean {
  const lemma = document.lemma(token).toLowerCase();
  return words.isGroup(lemma) || words.isBody(lemma);
}

/** "… and an ally of", "… and later leader of": a role of its own, joined to what stands before it. */
function isSecondRole(document: Document, token: number, words: KnownWords): boolean {
  if (document.dep(token) !== 'conj' || !isPersonal(document, token, words)) return false;
  if (!/^(?:of|to)$/.test(document.lower(token + 1))) return false;
  return document.head(token + 1) === token && andBefore(document, token) !== null;
}

/** The "and" in front of a phrase, perhaps with an adverb behind it ("and later an ally"), or null. */
function andBefore(document: Document, token: number): number | null {
  let left = document.leftEdge(token) - 1;
  if (document.tag(left) === 'RB') left--;
  return document.lower(left) === 'and' ? left : null;
}

function joinedTo(document: Document, token: number, head: number): readonly Revision[] {
  const and = andBefore(document, token);
  return [{ token, head, dep: 'conj' }, ...(and === null ? [] : [{ token: and, head }])];
}

/** "has been a partner of Cuba since May and *an opponent* of Peru", "returned as an ally of X and *a foe* of Y": joined to the verb. */
function roleJoinedToVerb(document: Document, token: number): readonly Revision[] | null {
  const verb = document.head(token);
  if (!/^(?:AUX|VERB)$/.test(document.pos(verb)) || verb > token) return null;
  const hasClause = document
    .childrenBy(token, /^(?:nsubj|nsubjpass|aux|auxpass|cop|dobj)$/)
    .some((child) => child < token + 2);
  return hasClause ? null : roleOfVerb(document, verb, token);
}

/** The noun that a verb says of its subject. */
function roleOfVerb(document: Document, verb: number, token: number): readonly Revision[] | null {
  const as = document
    .childrenBy(verb, /^prep$/)
    .filter((child) => document.lower(child) === 'as' && child > verb && child < token);
  const [first] = [
    ...document.childrenBy(verb, /^attr$/),
    ...as.flatMap((each) => document.childrenBy(each, /^pobj$/)),
  ].filter((each) => each > verb && each < token && document.tag(each) === 'NN');
  return first === undefined ? null : joinedTo(document, token, first);
}

/** "Paul Ode, himself a former aide to X and long *the rival* of Y": joined to the name. A comma may part two people. */
function roleJoinedToName(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  const name = document.head(token);
  const and = andBefore(document, token);
  if (document.entity(name)?.label !== 'PERSON' || and === null) return null;
  const role = document
    .childrenBy(name, /^appos$/)
    .find((child) => child > name && child < token && isPersonal(document, child, words));
  if (role === undefined) return null;
  // Behind a comma it is one more of the same where a verb says that they are one.
  const isOne = document.word(and - 1) === ',' && isSubjectOfSingular(document, name);
  if (!isOne && document.rightEdge(role) !== and - 1) return null;
  return joinedTo(document, token, role);
}

/**
 * "a veteran of the war and *leader* of the Front", "commander of the brigade, a unit of the corps, and *a former leader* of the Front": joined to a
 * thing or body, which is no leader.
 */
function roleJoinedToThing(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  const thing = document.head(token);
  if (!/^(?:NOUN|PROPN)$/.test(document.pos(thing)) || isPersonal(document, thing, words))
    return null;
  if (document.tag(thing) === 'NNS' || document.entity(thing)?.label === 'PERSON') return null;
  // "has been a partner of Cuba since May and an opponent of Peru": joined to the time.
  const verb = document.head(document.head(thing));
  if (document.dep(thing) === 'pobj' && document.pos(verb) === 'AUX')
    return roleOfVerb(document, verb, token);
  let at = thing;
  for (let steps = 0; steps < 6; steps++) {
    const above = document.head(at);
    if (above === at || !/^(?:appos|conj|pobj|prep)$/.test(document.dep(at))) return null;
    at = above;
    if (!isBearer(document, at, words)) continue;
    // With a comma in front, it may be another person beside the first.
    const and = andBefore(document, token) ?? token;
    const isOne =
      document.word(and - 1) !== ',' ||
      document.dep(at) === 'attr' ||
      isSubjectOfSingular(document, document.head(at));
    return isOne ? joinedTo(document, token, at) : null;
  }
  return null;
}

/** "generals of the army", "a veteran of the war" */
function isBearer(document: Document, token: number, words: KnownWords): boolean {
  const lemma = document.lemma(token).toLowerCase();
  const isBearing = words.isRole(lemma) || words.isHuman(lemma);
  return /^NNS?$/.test(document.tag(token)) && isBearing && !isGroup(document, token, words);
}

/** "Ann Dia, then *commander* of the navy, is envoy to Peru": what somebody was at the time taken for a subject of its own. */
function roleTakenForSubject(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'nsubj' || !isPersonal(document, token, words)) return null;
  const verb = document.head(token);
  const [name] = document.childrenBy(verb, /^nsubj$/).filter((child) => child < token);
  if (name === undefined || document.entity(name)?.label !== 'PERSON') return null;
  const left = document.leftEdge(token);
  const isBehind =
    document.word(name + 1) === ',' && left === name + 2 && document.lower(token + 1) === 'of';
  return isBehind ? [{ token, head: name, dep: 'appos' }] : null;
}

/** "is a member of the Front, *an alliance* of factions whose head …": what a body is said to be taken for another name of its member. */
function groupBehindMember(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.tag(token) !== 'NN') return null;
  if (!isGroup(document, token, words)) return null;
  const above = document.head(token);
  // "Ann Dia, a member of the Front, an alliance of factions, …": or of who is the member.
  const role = isPersonal(document, above, words)
    ? above
    : document
        .childrenBy(above, /^appos$/)
        .find((child) => child < token && isPersonal(document, child, words));
  if (role === undefined || role > token) return null;
  const comma = document.leftEdge(token) - 1;
  const [of] = document
    .childrenBy(role, /^prep$/)
    .filter((child) => document.lower(child) === 'of' && child < token);
  const [body] = of === undefined ? [] : document.childrenBy(of, /^pobj$/);
  if (body === undefined || document.pos(body) !== 'PROPN') return null;
  const isBehind = document.word(comma) === ',' && document.rightEdge(body) === comma - 1;
  return isBehind && document.entity(body)?.label !== 'PERSON'
    ? [{ token, head: body, dep: 'appos' }]
    : null;
}

/** "sacked his finance minister, *the army chief* and the governor": the second of three offices taken for another name of the first. */
function officeOfList(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || !isPersonal(document, token, words)) return null;
  const first = document.head(token);
  if (!isPersonal(document, first, words) || first > token) return null;
  const left = document.leftEdge(token);
  if (document.word(left - 1) !== ',' || !/^(?:an?|the|his|her|its)$/.test(document.lower(left)))
    return null;
  const third = document
    .childrenBy(token, /^conj$/)
    .find((child) => child > token && isPersonal(document, child, words));
  if (third === undefined || document.rightEdge(first) < third) return null;
  const and = document.leftEdge(third) - 1;
  const isDefinite = /^(?:an?|the|his|her|its)$/.test(document.lower(and + 1));
  const isOpen = document.word(document.rightEdge(third) + 1) !== ',';
  return document.lower(and) === 'and' && isDefinite && isOpen ? [{ token, dep: 'conj' }] : null;
}

/** "has been the host of the Front, *the patron* of the Army and a paymaster of the Party": the second of three things said, taken for another name. */
function roleBehindOther(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || !isRole(document, token, words)) return null;
  const named = document.head(token);
  const of = document.head(named);
  const first = document.head(of);
  const isSaid = document.dep(first) === 'attr' && isRole(document, first, words);
  if (!isSaid || document.dep(named) !== 'pobj' || document.lower(of) !== 'of') return null;
  const third = document
    .childrenBy(token, /^conj$/)
    .find((child) => child > token && isRole(document, child, words));
  const left = document.leftEdge(token);
  const isListed = document.word(left - 1) === ',' && document.rightEdge(named) > token;
  return third !== undefined && isListed && document.lower(token + 1) === 'of'
    ? [{ token, head: first, dep: 'conj' }]
    : null;
}

/** "the rebels and their allies, *including* the Front": those behind are allies, not rebels. */
function exampleBehindRole(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'prep' || document.lower(token) !== 'including') return null;
  const first = document.head(token);
  const role = document
    .childrenBy(first, /^conj$/)
    .find(
      (child) =>
        child > first && child < token && [1, 2].includes(token - document.rightEdge(child)),
    );
  if (role === undefined || document.tag(role) !== 'NNS') return null;
  const isOwned = document.childrenBy(role, /^poss$/).length > 0;
  return isOwned && words.isRole(document.lemma(role).toLowerCase())
    ? [{ token, head: role }]
    : null;
}
