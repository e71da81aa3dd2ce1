import type { Document, Revision } from './document.ts';
import type { KnownWords } from './known-words.ts';
import { isClosed } from './named-lists.ts';

/** Phrases and clauses that the parser hangs on a name which cannot carry them: each rule says which, with the words that show it. */
export function namePhrases(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] {
  return (
    phraseBehindDoers(document, token, words) ??
    holderBehindPerson(document, token) ??
    infinitiveInName(document, token) ??
    objectOfLowerVerb(document, token, words) ??
    personTakenForQuality(document, token) ??
    particleTakenForVerb(document, token) ??
    []
  );
}

/** The first of a list of conjuncts. */
function firstOfList(document: Document, token: number): number {
  let first = token;
  for (let steps = 0; steps < 12 && document.dep(first) === 'conj'; steps++)
    first = document.head(first);
  return first;
}

/** "the embargo imposed by Chile and Peru *on Haiti*", "supplied Cuba and Chad *with* arms": what the verb is done to or with taken for a part of the last name. */
function phraseBehindDoers(
  document: Document,
  token: number,
  { takes }: KnownWords,
): readonly Revision[] | null {
  const word = document.lower(token);
  if (document.dep(token) !== 'prep' || !/^(?:against|from|into|on|over|to|with)$/.test(word))
    return null;
  const name = document.head(token);
  const entity = document.entity(name);
  if (document.pos(name) !== 'PROPN' || name > token) return null;
  if (entity !== null && entity.last > token) return null;
  const first = firstOfList(document, name);
  const isDone = document.dep(first) === 'pobj' && document.dep(document.head(first)) === 'agent';
  if (!isDone && document.dep(first) !== 'dobj') return null;
  const verb = document.head(isDone ? document.head(first) : first);
  if (document.childrenBy(verb, /^prep$/).some((child) => document.lower(child) === word))
    return null;
  const held =
    document.dep(verb) === 'acl' ? [document.head(verb)] : document.childrenBy(verb, /^nsubjpass$/);
  const isTaken =
    takes('verb', document.lemma(verb).toLowerCase(), word) ||
    (isDone && held.some((each) => takes('noun', document.lemma(each).toLowerCase(), word)));
  return isTaken ? [{ token, head: verb }] : null;
}

const BESIDE_SOMEBODY =
  /^(?:adviser|advisor|aide|ally|assistant|associate|bodyguard|brother|colleague|commander|confidant|cousin|daughter|deputy|emissary|envoy|father|follower|friend|husband|lawyer|lieutenant|loyalist|minister|mother|nephew|niece|opponent|predecessor|prot[eé]g[eé]|representative|rival|secretary|sister|son|spokesman|spokesperson|spokeswoman|successor|supporter|uncle|widow|wife)$/;

/** "An aide to Paul Ode, Sheikh Said Amal, said": who stands beside somebody taken for another name of him. */
function holderBehindPerson(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.pos(token) !== 'PROPN') return null;
  if (!/^(?:PERSON|)$/.test(document.entity(token)?.label ?? '')) return null;
  const person = document.head(token);
  const preposition = document.head(person);
  const holder = document.head(preposition);
  if (document.dep(person) !== 'pobj' || document.entity(person)?.label !== 'PERSON') return null;
  if (!/^(?:of|to|for)$/.test(document.lower(preposition)) || document.tag(holder) !== 'NN')
    return null;
  if (!isClosed(document, token) || document.word(document.leftEdge(token) - 1) !== ',')
    return null;
  return BESIDE_SOMEBODY.test(document.lemma(holder).toLowerCase())
    ? [{ token, head: holder }]
    : null;
}

/** "the Committee to Protect Journalists asked": the verb within a name taken for a clause of another word. */
function infinitiveInName(document: Document, token: number): readonly Revision[] | null {
  const noun = token - 2;
  if (noun < 0 || document.tag(token) !== 'VB' || document.word(token - 1) !== 'to') return null;
  const isCapital = (each: number): boolean => /^\p{Lu}\p{Ll}/u.test(document.word(each));
  if (!isCapital(token) || !isCapital(noun) || document.pos(noun) !== 'PROPN') return null;
  if (document.head(token) === noun || document.isWithin(noun, token)) return null;
  // A headline in capitals throughout shows no names.
  return /^\p{Lu}/u.test(document.word(document.head(token))) &&
    document.pos(document.head(token)) === 'VERB'
    ? null
    : [{ token, head: noun, dep: 'acl' }];
}

/** "the men, whom it accused Chad of having trained": with an object of its own, the verb of saying lends the pronoun to the one below. */
function objectOfLowerVerb(
  document: Document,
  token: number,
  { isDeed }: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'dobj' || !/^(?:that|which|whom)$/.test(document.lower(token)))
    return null;
  const verb = document.head(token);
  const object = document.childrenBy(verb, /^dobj$/).find((child) => child > verb);
  if (verb < token || object === undefined) return null;
  const [lower] = [
    ...document.childrenBy(verb, /^xcomp$/),
    ...document.childrenBy(verb, /^prep$/).flatMap((each) => document.childrenBy(each, /^pcomp$/)),
  ].filter((each) => each > object && document.pos(each) === 'VERB');
  if (lower === undefined || !isDeed(document.lemma(lower).toLowerCase())) return null;
  return document.childrenBy(lower, /^(?:dobj|ccomp|xcomp)$/).length > 0
    ? null
    : [{ token, head: lower }];
}

/** "his superior, General Paul Ode": a word for a person taken for what the name is like. */
function personTakenForQuality(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'amod' || document.word(token + 1) !== ',') return null;
  const name = document.head(token);
  const owner = token - 1;
  if (document.entity(name)?.label !== 'PERSON' || name < token) return null;
  if (document.dep(owner) !== 'poss' || document.head(owner) !== name) return null;
  return [
    {
      token,
      head: document.head(name),
      dep: document.dep(name),
      tag: 'NN',
      pos: 'NOUN',
    },
    { token: owner, head: token },
    { token: name, head: token, dep: 'appos' },
  ];
}

const PARTICLES = /^(?:dos|das|do|des|del|van|von|bin)$/;

/** "President José Eduardo dos Santos met": a small word inside a name taken for a verb. */
function particleTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  if (document.pos(token) !== 'VERB' || !PARTICLES.test(document.word(token))) return null;
  const name = token + 1;
  const isCapital = (each: number): boolean => /^\p{Lu}/u.test(document.word(each));
  if (!isCapital(token - 1) || !isCapital(name) || document.pos(name) !== 'PROPN') return null;
  const isWithin = document.head(name) === token;
  const verb = isWithin ? token : document.head(name);
  const subjects = document.childrenBy(token, /^nsubj/).filter((child) => child < token);
  const given = token - 1;
  const [outer] = subjects.filter((child) => child !== given);
  if (isWithin || document.pos(verb) !== 'VERB') return null;
  const isRoot = document.head(token) === token;
  return [
    { token, head: name, dep: 'compound', pos: 'PROPN', tag: 'NNP' },
    { token: given, head: name, dep: 'compound' },
    ...document.childrenBy(given, /^/).map((child): Revision => ({ token: child, head: name })),
    ...(document.head(verb) === token
      ? [
          isRoot
            ? { token: verb, head: verb, dep: 'ROOT' }
            : { token: verb, head: document.head(token), dep: document.dep(token) },
        ]
      : []),
    ...(outer === undefined
      ? []
      : [
          { token: outer, head: verb, dep: 'nsubj' },
          { token: name, head: outer, dep: 'conj' },
        ]),
  ];
}
