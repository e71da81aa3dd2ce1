import type { Document, Revision } from './document.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** Members of a list that the parser takes for something else, or for members of the wrong list. */
export function listMembers(document: Document, token: number): readonly Revision[] | null {
  return (
    memberOfCompany(document, token) ??
    partnerOfUnion(document, token) ??
    senderTakenForName(document, token) ??
    memberBehindHolder(document, token) ??
    holderBehindBody(document, token) ??
    objectTakenForVerb(document, token) ??
    memberTakenForName(document, token) ??
    memberTakenForDoer(document, token) ??
    looseMember(document, token) ??
    openingOfSecond(document, token) ??
    secondCompany(document, token) ??
    objectBehindAsWell(document, token) ??
    secondOfPair(document, token)
  );
}

/** "is a member, along with the Hill Army, *the Lake Front* and the Guard": more of the company taken for more of what the subject is. */
function memberOfCompany(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:appos|conj|pobj)$/.test(document.dep(token)) || document.pos(token) !== 'PROPN')
    return null;
  const comma = document.leftEdge(token) - 1;
  if (document.word(comma) !== ',' || document.childrenBy(token, /^conj$/).length === 0)
    return null;
  const isCompany = (child: number): boolean =>
    /^(?:along|alongside|including|together)$/.test(document.lower(child));
  const above = document.head(token);
  const company = isCompany(above)
    ? above
    : document
        .childrenBy(above, /^prep$/)
        .find((child) => isCompany(child) && document.rightEdge(child) === comma - 1);
  if (company === undefined) return null;
  const inner = document.childrenBy(company, /^prep$/)[0] ?? company;
  const [first] = document.childrenBy(inner, /^pobj$/);
  return first !== undefined && first < token && document.pos(first) === 'PROPN'
    ? [{ token, head: first, dep: 'conj' }]
    : null;
}

const UNION = /^(?:alliance|bloc|coalition|federation|marriage|merger|pact|partnership|union)$/;

/** "the coalition of the Independence Party *and the Progressives* split": the second partner taken for one more that splits. */
function partnerOfUnion(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.pos(token) !== 'PROPN') return null;
  const union = document.head(token);
  if (!UNION.test(document.lemma(union)) || document.pos(union) !== 'NOUN') return null;
  const of = document
    .childrenBy(union, /^prep$/)
    .find((child) => child < token && /^(?:between|of)$/.test(document.lower(child)));
  if (of === undefined) return null;
  const and = document.leftEdge(token) - 1;
  const [partner] = document.childrenBy(of, /^pobj$/);
  const isPair = document.lower(and) === 'and' && document.rightEdge(of) === and - 1;
  return partner !== undefined && isPair && document.pos(partner) === 'PROPN'
    ? [{ token, head: partner }]
    : null;
}

const SENT =
  /^(?:adviser|advisor|contingent|delegate|delegation|diplomat|doctor|engineer|envoy|expert|mediator|migrant|minister|monitor|negotiator|observer|official|peacekeeper|policeman|police|refugee|representative|soldier|trainer|troop|troops|volunteer)$/;

/** "mediators from Oman, *the European Union and Chad*": those who sent them taken for their names; lands are no people's names. */
function senderTakenForName(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.pos(token) !== 'PROPN') return null;
  const people = document.head(token);
  if (!SENT.test(document.lemma(people).toLowerCase()) || people > token) return null;
  const [last] = document.childrenBy(token, /^conj$/);
  if (last === undefined) return null;
  const isLand = [token, last].some((each) => document.entity(each)?.label === 'GPE');
  const comma = document.leftEdge(token) - 1;
  const preposition = document
    .childrenBy(people, /^prep$/)
    .find(
      (child) =>
        /^(?:from|of)$/.test(document.lower(child)) && document.rightEdge(child) === comma - 1,
    );
  const [first] = preposition === undefined ? [] : document.childrenBy(preposition, /^pobj$/);
  return isLand && first !== undefined && document.word(comma) === ','
    ? [{ token, head: first, dep: 'conj' }]
    : null;
}

/** "Its founder, Paul Ode, his wife and a guard were shot": those behind the name taken for more names of the one founder. */
function memberBehindHolder(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || !/^(?:NOUN|PROPN)$/.test(document.pos(token))) return null;
  const name = document.head(token);
  const holder = document.head(name);
  if (document.dep(name) !== 'appos' || document.entity(name)?.label !== 'PERSON') return null;
  if (document.tag(holder) !== 'NN' || holder > name || document.word(name + 1) !== ',')
    return null;
  return [{ token, head: holder }];
}

/** "condemned by the union PEN, the premier, Paul Ode, and Peru": who holds an office taken for another name of a body. */
function holderBehindBody(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.tag(token) !== 'NN') return null;
  const body = document.head(token);
  if (document.pos(body) !== 'PROPN' || document.entity(body)?.label === 'PERSON') return null;
  const isPerson = document
    .childrenBy(token, /^appos$/)
    .some((child) => document.entity(child)?.label === 'PERSON');
  const isList = document.childrenBy(body, /^cc$/).some((child) => child > token);
  return isPerson && isList && document.word(document.leftEdge(token) - 1) === ','
    ? [{ token, dep: 'conj' }]
    : null;
}

/** "held an officer, accused of spying, and two others": one more object taken for one more thing that the subject does. */
function objectTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || !/^(?:NOUN|PROPN)$/.test(document.pos(token))) return null;
  const above = document.head(token);
  // "held a priest, accused of spying, and two others": also where they hang on what the first one is accused of.
  const isDescription =
    document.tag(above) === 'VBN' &&
    /^(?:acl|advcl)$/.test(document.dep(above)) &&
    document.word(above - 1) === ',';
  const verb =
    isDescription && document.pos(document.head(above)) === 'VERB' ? document.head(above) : above;
  const [object] = document.childrenBy(verb, /^dobj$/);
  if (document.pos(verb) !== 'VERB' || object === undefined || object > token) return null;
  if (document.lower(document.leftEdge(token) - 1) !== 'and') return null;
  const isClause = document.childrenBy(token, /^(?:nsubj|aux|cop|dobj|ccomp|xcomp)$/).length > 0;
  const hasVerbBehind = document
    .childrenBy(verb, /^(?:conj|ccomp|parataxis|advcl)$/)
    .some((child) => child > token && document.pos(child) === 'VERB');
  return isClause || hasVerbBehind ? null : [{ token, head: object }];
}

/**
 * "wounding three women, a boy and a reporter", "thanked the lawyers, the diplomats and the bishops": the second of a list taken for another
 * name of the first. Three that are one and one, or whom an article tells apart, are not the same.
 */
function memberTakenForName(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.pos(token) !== 'NOUN') return null;
  const first = document.head(token);
  if (document.tag(first) !== 'NNS' || document.pos(first) !== 'NOUN' || first > token) return null;
  if (document.word(document.leftEdge(token) - 1) !== ',') return null;
  const members = [token, ...document.childrenBy(token, /^conj$/)];
  const counts = [first, ...members].map((each) => countOf(document, each));
  const [wholes, ...parts] = counts;
  if (members.length > 1 && wholes !== null && wholes !== undefined) {
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    return parts.includes(null) || sum === wholes ? null : [{ token, dep: 'conj' }];
  }
  const isDefinite = (each: number): boolean =>
    document.tag(each) === 'NNS' && document.lower(document.leftEdge(each)) === 'the';
  const behind = document.rightEdge(token) + 1;
  const isListed =
    members.length > 1 || (document.word(behind) === ',' && document.lower(behind + 1) === 'and');
  const isApart = isDefinite(first) && isDefinite(token) && isListed;
  return isApart && document.lemma(first) !== document.lemma(token)
    ? [{ token, dep: 'conj' }]
    : null;
}

/** How many a noun says it stands for; null where it does not say. */
function countOf(document: Document, noun: number): number | null {
  const [number] = document.childrenBy(noun, /^nummod$/);
  if (number !== undefined) {
    const at = NUMBER_WORDS.indexOf(document.lower(number));
    return at > 0 ? at : Number.parseInt(document.word(number), 10) || null;
  }
  return document.tag(noun) === 'NN' ? 1 : null;
}

const KEEPING = /^(?:besieging|detaining|escorting|guarding|holding|protecting|representing)$/;

/** "Soldiers holding the minister and four deputies demanded": one more whom they hold taken for one more who demands. */
function memberTakenForDoer(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || !/^nsubj/.test(document.dep(document.head(token))))
    return null;
  const and = document.leftEdge(token) - 1;
  if (document.lower(and) !== 'and') return null;
  const [clause] = document
    .childrenBy(document.head(token), /^acl$/)
    .filter(
      (child) => KEEPING.test(document.lower(child)) && document.rightEdge(child) === and - 1,
    );
  const [object] = clause === undefined ? [] : document.childrenBy(clause, /^dobj$/);
  return object !== undefined && document.rightEdge(object) === and - 1
    ? [{ token, head: object }]
    : null;
}

/** "killed the chief, two of his guards and a clerk": what hangs loosely on the verb behind its object and a comma is one more of them. */
function looseMember(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'dep' || !/^(?:NOUN|NUM|PROPN)$/.test(document.pos(token)))
    return null;
  const verb = document.head(token);
  const [object] = document.childrenBy(verb, /^dobj$/);
  const comma = document.leftEdge(token) - 1;
  if (object === undefined || verb > object || document.word(comma) !== ',') return null;
  const isListed = document.childrenBy(token, /^conj$/).length > 0;
  return isListed && document.rightEdge(object) === comma - 1
    ? [{ token, head: object, dep: 'conj' }]
    : null;
}

/** "held the director on suspicion of selling arms, *as well as* his deputy": one more whom the verb is done to taken for one more thing below it. */
function objectBehindAsWell(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:conj|dobj)$/.test(document.dep(token))) return null;
  const as = document.leftEdge(token) - 1;
  const isAsWell =
    document.lower(as) === 'as' &&
    document.lower(as - 1) === 'well' &&
    document.word(as - 3) === ',';
  if (!isAsWell) return null;
  const lower = document.head(token);
  const isGerund = document.tag(lower) === 'VBG' && document.dep(lower) === 'pcomp';
  let verb = document.head(lower);
  for (let steps = 0; steps < 6 && !/^VB[DZP]$/.test(document.tag(verb)); steps++)
    verb = document.head(verb);
  const [object] = document.childrenBy(verb, /^dobj$/);
  return isGerund && object !== undefined && object < lower
    ? [{ token, head: object, dep: 'conj' }]
    : null;
}

/** "Soldiers of the Hill Corps and policemen from Ghana guarded": people with an origin of their own taken for a part of the body before them. */
function secondCompany(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.tag(token) !== 'NNS') return null;
  const body = document.head(token);
  const of = document.head(body);
  const people = document.head(of);
  const from = token + 1;
  if (document.pos(body) !== 'PROPN' || document.dep(body) !== 'pobj') return null;
  if (document.lower(of) !== 'of' || document.tag(people) !== 'NNS' || people > token) return null;
  if (document.lower(from) !== 'from' || document.dep(from) !== 'prep') return null;
  return document.head(from) === token || document.head(from) === people
    ? [
        { token, head: people },
        { token: from, head: token },
      ]
    : null;
}

/** "With the backing of X and in defiance of Y, Z marched": the second of two phrases taken for a part of the first. */
function openingOfSecond(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'prep' || document.dep(token - 1) !== 'cc') return null;
  const noun = document.head(token);
  const first = document.head(noun);
  if (document.head(token - 1) !== noun || document.dep(noun) !== 'pobj') return null;
  if (document.dep(first) !== 'prep' || document.pos(document.head(first)) !== 'VERB') return null;
  const isOfNoun = document
    .childrenBy(noun, /^prep$/)
    .some((child) => child < token && document.lower(child) === document.lower(token));
  return isOfNoun ? null : [{ token, head: first, dep: 'conj' }];
}

/** "the premier, who has the support of parliament and of most governors": the second of two like phrases taken for one of a noun further up. */
function secondOfPair(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'prep' || document.lower(token - 1) !== 'and') return null;
  const above = document.head(token);
  if (document.pos(above) === 'VERB' || above > token) return null;
  const isLike = (each: number): boolean =>
    document.dep(each) === 'prep' && document.lower(each) === document.lower(token);
  if (document.childrenBy(above, /^prep$/).some((each) => each < token && isLike(each)))
    return null;
  for (let first = token - 2; first > above; first--) {
    if (!isLike(first) || !document.isWithin(first, above)) continue;
    return document.rightEdge(document.head(first)) === token - 2
      ? [{ token, head: first, dep: 'conj' }]
      : null;
  }
  return null;
}
