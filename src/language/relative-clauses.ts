import { DATIVE_VERBS } from './dative-verbs.ts';
import type { Document, Revision } from './document.ts';

/** Relative clauses that the parser takes apart: each rule says which, with the words that show it. */
export function relativeClauses(
  document: Document,
  token: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] {
  return (
    pronounTakenForConjunction(document, token) ??
    verbOfContactClause(document, token, isDeed) ??
    verbBehindWhom(document, token, isDeed) ??
    nounOfContactClause(document, token) ??
    secondObject(document, token) ??
    verbBehindWhose(document, token) ??
    leaderOfPart(document, token) ??
    whomToBe(document, token) ??
    clauseBehindMedium(document, token) ??
    []
  );
}

/** "a gunman *whom the police believe to be* a member": who is believed so taken for what being has as its object. */
function whomToBe(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:that|which|who|whom)$/.test(document.lower(token)) || document.dep(token) !== 'dobj')
    return null;
  const being = document.head(token);
  const verb = document.head(being);
  if (document.lemma(being) !== 'be' || document.dep(being) !== 'xcomp') return null;
  const isRelative = document.dep(verb) === 'relcl' && token < verb && verb < being;
  return isRelative
    ? [
        { token, dep: 'nsubj' },
        { token: being, dep: 'ccomp' },
      ]
    : null;
}

const TELLING =
  /^(?:add|admit|allege|announce|claim|confirm|declare|report|say|state|tell|warn|write)$/;

/** "said in a message *that X had run the group* and had killed Y": what is said, taken for what is told of the message, though the clause has all it needs. */
function clauseBehindMedium(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'that' || !/^(?:dobj|mark)$/.test(document.dep(token))) return null;
  const verb = document.head(token);
  const medium = document.head(verb);
  if (document.dep(verb) !== 'relcl') return null;
  // "told a radio station *that X had robbed Y*"
  const isTold =
    document.dep(medium) === 'dobj' && document.lemma(document.head(medium)) === 'tell';
  if (!isTold && document.dep(medium) !== 'pobj') return null;
  const saying = document.head(isTold ? medium : document.head(medium));
  if (!TELLING.test(document.lemma(saying)) || document.childrenBy(saying, /^ccomp$/).length > 0)
    return null;
  const isFull =
    document.childrenBy(verb, /^nsubj(?:pass)?$/).length > 0 &&
    document.childrenBy(verb, /^dobj$/).some((child) => child !== token);
  if (!isFull) return null;
  const isPerfect = (each: number): boolean =>
    document.childrenBy(each, /^aux$/).some((child) => document.lower(child) === 'had');
  const later = document
    .childrenBy(saying, /^conj$/)
    .filter(
      (child) =>
        child > verb && isPerfect(child) && document.childrenBy(child, /^nsubj/).length === 0,
    );
  return [
    { token, dep: 'mark', tag: 'IN', pos: 'SCONJ' },
    { token: verb, head: saying, dep: 'ccomp' },
    ...(isPerfect(verb) ? later : []).map((child): Revision => ({ token: child, head: verb })),
  ];
}

const PART =
  /^(?:arm|bloc|branch|breakaway|cell|chapter|faction|group|offshoot|remnant|splinter|unit|wing)$/;

/** "a faction of the Front *led by X*": X leads the faction, and not the Front. */
function leaderOfPart(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'acl' || !/^(?:commanded|headed|led)$/.test(document.lower(token)))
    return null;
  const whole = document.head(token);
  const of = document.head(whole);
  const part = document.head(of);
  if (document.dep(whole) !== 'pobj' || document.lower(of) !== 'of' || part > of) return null;
  return PART.test(document.lemma(part)) ? [{ token, head: part }] : null;
}

const RELATIVE: Partial<Revision> = { tag: 'WDT', pos: 'PRON' };

/** "the militia that Peru is said to have armed", "It was Peru that armed X": a "that" with a place in its clause joins no clauses. */
function pronounTakenForConjunction(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'that' || !/^(?:IN|WDT)$/.test(document.tag(token))) return null;
  if (!/^(?:nsubj|nsubjpass|dobj|pobj)$/.test(document.dep(token))) return null;
  const verb = document.head(token);
  const copula = document.head(verb);
  const cleft =
    document.dep(verb) === 'ccomp' && document.lemma(copula) === 'be'
      ? document.childrenBy(copula, /^attr$/).find((child) => child < token && child > copula)
      : undefined;
  const isIt = document
    .childrenBy(copula, /^(?:nsubj|expl)$/)
    .some((child) => document.lower(child) === 'it');
  return cleft !== undefined && isIt && /^(?:NOUN|PROPN)$/.test(document.pos(cleft))
    ? [
        { token, ...RELATIVE },
        { token: verb, head: cleft, dep: 'relcl' },
      ]
    : document.tag(token) === 'IN'
      ? [{ token, ...RELATIVE }]
      : null;
}

/** The base form of a noun that may be a verb in the third person ("backs"), or null. */
function thirdPerson(
  document: Document,
  token: number,
  isDeed: (lemma: string) => boolean,
): string | null {
  if (document.tag(token) !== 'NNS') return null;
  const word = document.lower(token);
  // Goods between nouns, but no goods between a pronoun and a verb.
  if (word === 'arms') return 'arm';
  const lemmas = [document.lemma(token).toLowerCase(), word.replace(/s$/, '')];
  return lemmas.find((lemma) => lemma !== word && isDeed(lemma)) ?? null;
}

/** A verb in the third person taken for the subject of another, with the name in front of it that it was to modify; null for none. */
function namedVerb(
  document: Document,
  token: number,
  isDeed: (lemma: string) => boolean,
): { readonly name: number; readonly lemma: string } | null {
  if (!/^nsubj/.test(document.dep(token))) return null;
  const name = token - 1;
  if (document.head(name) !== token || document.pos(name) !== 'PROPN') return null;
  if (!/^(?:compound|nmod|amod)$/.test(document.dep(name))) return null;
  const lemma = thirdPerson(document, token, isDeed);
  return lemma === null ? null : { name, lemma };
}

/** "The rebels Chad backs have attacked X": two subjects that nothing parts, the second one a name with a verb. */
function verbOfContactClause(
  document: Document,
  token: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] | null {
  const verb = namedVerb(document, token, isDeed);
  if (verb === null) return null;
  const noun = document.leftEdge(token) - 1;
  if (document.head(noun) !== document.head(token) || !/^nsubj/.test(document.dep(noun)))
    return null;
  return [
    { token, head: noun, dep: 'relcl', tag: 'VBZ', pos: 'VERB', lemma: verb.lemma },
    { token: verb.name, head: token, dep: 'nsubj' },
  ];
}

/** "The captain whom Chad arms has fled": what "whom" opens has a verb of its own before that of the sentence. */
function verbBehindWhom(
  document: Document,
  token: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] | null {
  const verb = namedVerb(document, token, isDeed);
  const main = document.head(token);
  if (verb === null || document.dep(main) !== 'relcl') return null;
  const pronoun = document.leftEdge(token) - 1;
  const noun = document.head(main);
  if (document.lower(pronoun) !== 'whom' || document.head(pronoun) !== main || noun > pronoun)
    return null;
  const isRoot = document.head(noun) === noun;
  if (!isRoot && document.dep(noun) !== 'nsubj') return null;
  return [
    { token, head: noun, dep: 'relcl', tag: 'VBZ', pos: 'VERB', lemma: verb.lemma },
    { token: verb.name, head: token, dep: 'nsubj' },
    { token: pronoun, head: token, dep: 'dobj' },
    ...(isRoot
      ? [
          { token: noun, head: main, dep: 'nsubj' },
          { token: main, head: main, dep: 'ROOT' },
        ]
      : []),
  ];
}

/** "The general the junta had jailed was freed": a clause without a pronoun taken for the subject of the sentence. */
function nounOfContactClause(document: Document, token: number): readonly Revision[] | null {
  const dep = document.dep(token);
  if (dep !== 'csubj' && dep !== 'csubjpass') return null;
  const [noun, subject] = document.childrenBy(token, /^nsubj$/);
  if (noun === undefined || subject === undefined || subject > token) return null;
  if (document.leftEdge(subject) !== document.rightEdge(noun) + 1) return null;
  if (!/^(?:NOUN|PROPN)$/.test(document.pos(noun))) return null;
  return [
    { token: noun, head: document.head(token), dep: dep === 'csubj' ? 'nsubj' : 'nsubjpass' },
    { token, head: noun, dep: 'relcl' },
  ];
}

/** "the advisers whom Bulgaria sent the rebels": with a pronoun for object, the second one is the receiver. */
function secondObject(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'dobj' || /^W/.test(document.tag(token))) return null;
  const verb = document.head(token);
  const pronoun = document
    .childrenBy(verb, /^dobj$/)
    .find((child) => /^(?:whom|which|that)$/.test(document.lower(child)));
  if (pronoun === undefined || pronoun > verb || token < verb) return null;
  return DATIVE_VERBS.has(document.lemma(verb)) ? [{ token, dep: 'dative' }] : null;
}

/** "The party, whose deputy leader fled last year, accused X": the verb behind "whose" taken for that of the sentence. */
function verbBehindWhose(document: Document, token: number): readonly Revision[] | null {
  const verb = document.head(token);
  if (document.dep(token) !== 'nsubj' || document.dep(verb) === 'relcl' || token > verb)
    return null;
  const [party] = document.childrenBy(verb, /^nsubj(?:pass)?$/);
  const main = document
    .childrenBy(verb, /^(?:ccomp|conj)$/)
    .find((child) => /^VB[DPZ]$/.test(document.tag(child)) && child > verb);
  if (party === undefined || party >= token || main === undefined) return null;
  const opening = document.leftEdge(token);
  const isWhose = document.lower(opening) === 'whose' && document.word(opening - 1) === ',';
  if (!isWhose || document.word(document.leftEdge(main) - 1) !== ',') return null;
  if (document.childrenBy(main, /^nsubj/).length > 0) return null;
  const isRoot = document.head(verb) === verb;
  return [
    { token: main, head: isRoot ? main : document.head(verb), dep: document.dep(verb) },
    { token: party, head: main, dep: 'nsubj' },
    { token: verb, head: party, dep: 'relcl' },
  ];
}
