import type { Document, Revision } from './document.ts';

/** "*his rival* Toll left": the word in front of a name taken for an adjective that does what the name does. */
function nameBehindAdjective(document: Document, token: number): readonly Revision[] | null {
  const word = document.head(token);
  const isNamed = document.dep(token) === 'appos' && document.pos(token) === 'PROPN';
  if (!isNamed || document.pos(word) !== 'ADJ' || document.leftEdge(token) !== word + 1)
    return null;
  const hasOwner = document.children(word).some((child) => document.dep(child) === 'poss');
  if (!hasOwner) return null;
  return [{ token: word, tag: 'NN', pos: 'NOUN' }];
}

/**
 * "turned to neighbours Mali and Guinea", "asked allies Chad and Niger": a list of names right behind a plural that has its place in the
 * clause, taken for one more object. Verbs with two objects ("gave the rebels Stingers and mines") have things for the second.
 */
export function tightAppositions(document: Document, token: number): readonly Revision[] | null {
  const mended =
    nameBehindAdjective(document, token) ??
    bearerBeforeOwner(document, token) ??
    holderBehindOwner(document, token) ??
    nameOfSecondOffice(document, token) ??
    nameTakenForTime(document, token) ??
    nameOfPlace(document, token) ??
    secondObject(document, token);
  if (mended !== null) return mended;
  const verb = document.head(token);
  if (document.dep(token) !== 'dobj' || document.tag(token) !== 'NNP' || verb > token) return null;
  if (!document.children(token).some((child) => document.dep(child) === 'conj')) return null;
  const plural = document.leftEdge(token) - 1;
  if (!isPlural(document, plural)) return null;
  const above = document.head(plural);
  const isObject = document.dep(plural) === 'dobj' && above === verb;
  const isBehindPreposition = document.dep(plural) === 'pobj' && document.head(above) === verb;
  return isObject || isBehindPreposition ? [{ token, head: plural, dep: 'appos' }] : null;
}

function isPlural(document: Document, token: number): boolean {
  return document.tag(token) === 'NNS' && document.pos(token) === 'NOUN';
}

/**
 * "accused the army of siding with the Hawks, *a militia*": what a name behind a comma is said to be, taken for a second object. Not a list, nor
 * where a verb of giving has two.
 */
function secondObject(document: Document, token: number): readonly Revision[] | null {
  const verb = document.head(token);
  if (document.dep(token) !== 'dobj' || document.pos(token) !== 'NOUN' || verb > token) return null;
  const left = document.leftEdge(token);
  const isDescription = /^(?:an?|the|'s)$/.test(document.lower(left)) || isOwned(document, token);
  if (document.word(left - 1) !== ',' || !isDescription) return null;
  const named = left - 2;
  const isFirst = (child: number): boolean => document.dep(child) === 'dobj' && child < left - 1;
  if (!document.children(verb).some(isFirst) || !/^(?:NOUN|PROPN)$/.test(document.pos(named)))
    return null;
  const isListed = [named, token].some((each) =>
    document.children(each).some((child) => /^(?:cc|conj)$/.test(document.dep(child))),
  );
  const isAfter = /^(?:[.,;]|who|which|whose|that|some)$/.test(document.lower(token + 1));
  return isListed || !isAfter || document.entity(named)?.label === 'DATE'
    ? null
    : [{ token, head: named, dep: 'appos' }];
}

function isOwned(document: Document, token: number): boolean {
  return document.children(token).some((child) => document.dep(child) === 'poss');
}

/** "seized the capital *Sana'a* in May": the name of a place right behind what it is, taken for an adverb. */
function nameOfPlace(document: Document, token: number): readonly Revision[] | null {
  const place = token - 1;
  if (!/^\p{Lu}/u.test(document.word(token)) || document.head(token) !== document.head(place))
    return null;
  if (!/^(?:acomp|advmod|dep|npadvmod|oprd)$/.test(document.dep(token))) return null;
  if (!/^(?:dobj|nsubj|nsubjpass|pobj)$/.test(document.dep(place))) return null;
  if (
    !/^(?:capital|city|district|hamlet|island|port|province|town|village)$/.test(
      document.lower(place),
    )
  )
    return null;
  return document.children(place).some((child) => document.dep(child) === 'det')
    ? [{ token, head: place, dep: 'appos', tag: 'NNP', pos: 'PROPN' }]
    : null;
}

/** Verbs that make somebody something: "elected premier Paul Ode". */
const NAMING = /^(?:appoint|choose|crown|declare|elect|make|name|nominate|proclaim)$/;

/** "arrested trade unionist *Ana Dia* on Monday": a name right behind what its bearer is, taken for a time or for one more object. */
function nameTakenForTime(document: Document, token: number): readonly Revision[] | null {
  const verb = document.head(token);
  const isName = document.pos(token) === 'PROPN' && document.entity(token)?.label === 'PERSON';
  const isObject = document.dep(token) === 'dobj' && !NAMING.test(document.lemma(verb));
  if (!isName || verb > token || !(isObject || document.dep(token) === 'npadvmod')) return null;
  const bearer = document.leftEdge(token) - 1;
  const isBearer =
    document.tag(bearer) === 'NN' &&
    document.dep(bearer) === 'dobj' &&
    document.head(bearer) === verb;
  if (!isBearer) return null;
  if (document.childrenBy(bearer, /^(?:det|poss)$/).length > 0)
    return [{ token, head: bearer, dep: 'appos' }];
  const kind = bearer - 1;
  const isKind = document.tag(kind) === 'NN' && document.head(kind) === verb && kind > verb;
  return [
    { token, dep: 'dobj' },
    { token: bearer, head: token, dep: 'compound' },
    ...(isKind ? [{ token: kind, head: bearer, dep: 'compound' }] : []),
  ];
}

/** "declined to appoint *billionaire* Paul Ode's nominee": what an owner is, right in front of his name, taken for an object or subject of its own. */
function bearerBeforeOwner(document: Document, token: number): readonly Revision[] | null {
  const owned = document.head(token);
  const isOwner = document.dep(token) === 'poss' && document.entity(token)?.label !== 'DATE';
  if (!isOwner || document.pos(token) !== 'PROPN' || owned < token) return null;
  const bearer = document.leftEdge(token) - 1;
  if (document.tag(bearer) !== 'NN' || document.entity(bearer)?.label === 'DATE') return null;
  const dep = document.dep(bearer);
  if (!/^(?:dobj|nsubj|nsubjpass|pobj)$/.test(dep)) return null;
  const isTwice = document.head(owned) === document.head(bearer) && document.dep(owned) === dep;
  const isApposed = document.head(owned) === bearer && document.dep(owned) === 'appos';
  if (!isTwice && !isApposed) return null;
  const isClosed = document.children(owned).some((child) => document.dep(child) === 'det');
  return isClosed || document.rightEdge(bearer) > Math.max(owned, document.rightEdge(owned))
    ? null
    : [
        { token: owned, head: document.head(bearer), dep },
        { token: bearer, head: token, dep: 'compound' },
      ];
}

/** "*Opponents* of Zambia's President Paul Ode rallied": those of somebody taken for what describes him. */
function holderBehindOwner(document: Document, token: number): readonly Revision[] | null {
  const name = document.head(token);
  const outer = document.dep(name) === 'compound' ? document.head(name) : name;
  if (!/^(?:nmod|poss)$/.test(document.dep(token))) return null;
  if (document.tag(token) !== 'NNS' || outer < token) return null;
  if (
    document.pos(outer) !== 'PROPN' ||
    !/^(?:dobj|nsubj|nsubjpass|pobj)$/.test(document.dep(outer))
  )
    return null;
  const [of] = document.childrenBy(token, /^prep$/);
  const [owner] = of === undefined ? [] : document.childrenBy(of, /^pobj$/);
  if (of === undefined || owner === undefined || document.lower(of) !== 'of') return null;
  const mark = [owner, token].flatMap((each) => document.childrenBy(each, /^case$/))[0];
  if (
    mark === undefined ||
    mark !== document.rightEdge(owner) + (document.head(mark) === owner ? 0 : 1)
  )
    return null;
  return [
    { token: mark, head: owner },
    { token, head: document.head(outer), dep: document.dep(outer) },
    { token: outer, head: of, dep: 'pobj' },
    { token: owner, head: outer, dep: 'poss' },
  ];
}

/** "President X and rebel leader *Y*": the name of who holds the second office taken for one more of the first. */
function nameOfSecondOffice(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.pos(token) !== 'PROPN') return null;
  const first = document.head(token);
  const office = document.leftEdge(token) - 1;
  if (document.dep(office) !== 'conj' || !/^NNP?$/.test(document.tag(office))) return null;
  // The first has a name of its own, to which the parser may join the second office.
  const [name] = document.childrenBy(first, /^appos$/).filter((child) => child < office);
  const isSecond = document.head(office) === first || document.head(office) === name;
  return name !== undefined && isSecond
    ? [
        { token, head: office },
        { token: office, head: first },
      ]
    : null;
}
