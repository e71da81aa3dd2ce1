import type { Document, Revision } from './document.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** Members of lists of names that the parser takes for something else: each rule says which, with the words that show it. */
export function namedLists(document: Document, token: number): readonly Revision[] {
  return (
    holdersBehindPlaces(document, token) ??
    subjectBehindInsertion(document, token) ??
    bodyBehindName(document, token) ??
    nameOfHolder(document, token) ??
    memberOfInnerList(document, token) ??
    secondPerson(document, token) ??
    oneAmongThem(document, token) ??
    sideOfHeadline(document, token) ??
    bodyBehindLeader(document, token) ??
    bodyBehindMembers(document, token) ??
    []
  );
}

/** True where a comma closes a phrase. */
export function isClosed(document: Document, token: number): boolean {
  const last = document.rightEdge(token);
  return [token + 1, last, last + 1].some((each) => document.word(each) === ',');
}

/** "The presidents of Togo and Mali, Paul Ode and Ann Dia, met": as many names as lands taken for more who met, or for more lands. */
function holdersBehindPlaces(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.entity(token)?.label !== 'PERSON') return null;
  if (document.word(document.leftEdge(token) - 1) !== ',' || !isClosed(document, token))
    return null;
  const above = document.head(token);
  const isOfLand = document.dep(above) === 'pobj';
  const office = isOfLand ? document.head(document.head(above)) : above;
  if (!/^NNP?S$/.test(document.tag(office)) || office > token) return null;
  const [of] = document
    .childrenBy(office, /^prep$/)
    .filter((child) => document.lower(child) === 'of' && child < token);
  const [land] = of === undefined ? [] : document.childrenBy(of, /^pobj$/);
  if (land === undefined || (isOfLand && land !== above)) return null;
  const names = countOf(document, token);
  const lands = countOf(document, land) - (isOfLand ? names : 0);
  const isTold = (lands > 1 && lands === names) || isCounted(document, office, names);
  return isTold ? [{ token, head: office, dep: 'appos' }] : null;
}

/** "*Two* deputies of the party, Paul Ode and Ann Dia,": as many names as the number counts. */
function isCounted(document: Document, noun: number, names: number): boolean {
  return document
    .childrenBy(noun, /^nummod$/)
    .some((child) => names > 1 && document.lower(child) === NUMBER_WORDS[names]);
}

/** How many a list has, from its first. */
function countOf(document: Document, first: number): number {
  let count = 1;
  for (const child of document.childrenBy(first, /^conj$/)) count += countOf(document, child);
  return count;
}

/** "Cuba, Chad and, after a while, Mali sold": the last of a list behind an insertion taken for a subject of its own. */
function subjectBehindInsertion(document: Document, token: number): readonly Revision[] | null {
  if (!/^nsubj/.test(document.dep(token))) return null;
  const verb = document.head(token);
  const [first] = document.childrenBy(verb, /^nsubj/).filter((child) => child < token);
  if (first === undefined) return null;
  const parts: number[] = [first];
  for (let steps = 0; steps < 12; steps++) {
    const next = document.childrenBy(parts.at(-1) ?? first, /^(?:conj|appos)$/).at(-1);
    if (next === undefined || next > token || document.pos(next) !== 'PROPN') break;
    parts.push(next);
  }
  const last = parts.at(-1) ?? first;
  const [and] = [last, document.head(last)]
    .flatMap((each) => document.childrenBy(each, /^cc$/))
    .filter((child) => child > last && child < token && document.word(child + 1) === ',');
  return and === undefined || document.word(document.leftEdge(token) - 1) !== ','
    ? null
    : [token, ...parts.slice(1)].map((each) => ({
        token: each,
        dep: 'conj',
        ...(each === token ? { head: last } : {}),
      }));
}

/** "the League of Jurists and the Lake Front": a second body taken for a part of the first one's name. */
function bodyBehindName(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.pos(token) !== 'PROPN') return null;
  const part = document.head(token);
  const of = document.head(part);
  const body = document.head(of);
  const entity = document.entity(part);
  if (document.dep(part) !== 'pobj' || entity?.label !== 'ORG') return null;
  if (document.entity(body) !== entity || document.entity(token) === entity) return null;
  const left = document.leftEdge(token);
  const isApart = document.lower(left) === 'the' && document.lower(left - 1) === 'and';
  return isApart && /^\p{Lu}/u.test(document.word(token)) ? [{ token, head: body }] : null;
}

/** "appealed to the Secretary-General, Ban Ki-moon, and to Peru": who nothing joins to an office is its holder. */
function nameOfHolder(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.entity(token)?.label !== 'PERSON') return null;
  const office = document.head(token);
  if (!/^NNP?$/.test(document.tag(office)) || document.entity(office)?.label === 'PERSON')
    return null;
  if (document.childrenBy(office, /^(?:cc|conj)$/).length > 1) return null;
  if (document.childrenBy(token, /^(?:cc|conj)$/).length > 0) return null;
  if (document.childrenBy(office, /^cc$/).length > 0 || !isClosed(document, token)) return null;
  const isDefinite = /^(?:the|its|his|her|their)$/.test(document.lower(document.leftEdge(office)));
  return isDefinite && document.word(document.leftEdge(token) - 1) === ','
    ? [{ token, dep: 'appos' }]
    : null;
}

/** "Envoys of the League, the Union, *the Conference* and the Front": a list that has no "and" yet goes on. */
function memberOfInnerList(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.pos(token) !== 'PROPN') return null;
  const outer = document.head(token);
  if (document.tag(outer) !== 'NNS' || outer > token) return null;
  const comma = document.leftEdge(token) - 1;
  if (document.word(comma) !== ',') return null;
  const [of] = document.childrenBy(outer, /^prep$/).filter((child) => child < token);
  const [first] = of === undefined ? [] : document.childrenBy(of, /^pobj$/);
  if (of === undefined || first === undefined || document.pos(first) !== 'PROPN') return null;
  if (document.rightEdge(of) !== comma - 1) return null;
  const [second] = document.childrenBy(first, /^(?:conj|appos)$/);
  if (second === undefined || document.pos(second) !== 'PROPN') return null;
  for (let at = first; at < comma; at++)
    if (document.dep(at) === 'cc' && [first, second].includes(document.head(at))) return null;
  return [
    { token, head: second },
    { token: second, dep: 'conj' },
  ];
}

/** "Presidents Ode of Togo, *Dia of Mali* and Koro of Chad": a second holder taken for one more land. */
function secondPerson(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:appos|conj)$/.test(document.dep(token)) || document.pos(token) !== 'PROPN') return null;
  const land = document.head(token);
  const of = document.head(land);
  const person = document.head(of);
  if (document.dep(land) !== 'pobj' || document.lower(of) !== 'of') return null;
  if (document.entity(land)?.label !== 'GPE' || document.entity(person)?.label !== 'PERSON')
    return null;
  const hasLand = (each: number): boolean =>
    document.lower(each + 1) === 'of' && document.head(each + 1) === each;
  return hasLand(token) ? [{ token, head: person, dep: 'conj' }] : null;
}

/** "militias, among them the Lake Brigade, threatened": one of them taken for a subject beside them. */
function oneAmongThem(document: Document, token: number): readonly Revision[] | null {
  if (!/^nsubj/.test(document.dep(token))) return null;
  const among = document.leftEdge(token);
  if (document.lower(among) !== 'among' || !/^(?:them|whom)$/.test(document.lower(among + 1)))
    return null;
  const whole = document
    .childrenBy(document.head(token), /^nsubj/)
    .find((child) => child < among && document.rightEdge(child) < among);
  return whole === undefined || !document.tag(whole).endsWith('S')
    ? null
    : [{ token, head: whole, dep: 'appos' }];
}

/** "U.N. envoy, rebels in row": in a headline without a verb a name or bare plural behind a comma is the other side. */
function sideOfHeadline(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || !/^NN(?:S|PS?)$/.test(document.tag(token))) return null;
  const first = document.head(token);
  const [start, end] = document.sentenceTokens(document.sentence(token));
  const isBare = document.leftEdge(token) === token && document.word(token - 1) === ',';
  const isHeadline =
    document.leftEdge(first) === start &&
    document.head(first) === first &&
    document.lower(token + 1) === 'in' &&
    !/^[.!?]$/.test(document.word(end - 1));
  return isBare && isHeadline ? [{ token, dep: 'conj' }] : null;
}

/** "the Hill Army, led by Colonel Ode, *the Lake Front* and the Dawn Party refused": a body taken for one more who leads. */
function bodyBehindLeader(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:appos|conj)$/.test(document.dep(token)) || !isBody(document, token)) return null;
  const leader = document.head(token);
  const clause = document.head(document.head(leader));
  if (
    document.entity(leader)?.label !== 'PERSON' ||
    document.dep(document.head(leader)) !== 'agent'
  )
    return null;
  if (!/^(?:chair|command|found|head|lead)$/.test(document.lemma(clause))) return null;
  const body = document.head(clause);
  const isOfBody = document.dep(clause) === 'acl' && document.pos(body) === 'PROPN';
  return isOfBody ? [{ token, head: body, dep: 'conj' }] : null;
}

/** "Members of the Dawn Party, *the Lake Front* and the unions met": a second body taken for another name of the members. */
function bodyBehindMembers(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || !isBody(document, token)) return null;
  const members = document.head(token);
  if (document.tag(members) !== 'NNS' || document.childrenBy(token, /^conj$/).length === 0)
    return null;
  const [of] = document
    .childrenBy(members, /^prep$/)
    .filter((child) => child < token && document.lower(child) === 'of');
  const [first] = of === undefined ? [] : document.childrenBy(of, /^pobj$/);
  if (of === undefined || first === undefined || document.pos(first) !== 'PROPN') return null;
  return document.rightEdge(of) === document.leftEdge(token) - 2
    ? [{ token, head: first, dep: 'conj' }]
    : null;
}

/** "…, the Lake Front": a body with its article behind a comma. */
function isBody(document: Document, token: number): boolean {
  const left = document.leftEdge(token);
  return (
    document.entity(token)?.label === 'ORG' &&
    document.lower(left) === 'the' &&
    document.word(left - 1) === ','
  );
}
