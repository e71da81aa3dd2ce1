import type { Document, Revision } from './document.ts';
import type { KnownWords } from './known-words.ts';

/** Phrases that the parser hangs one word too high or too low: each rule says which, with the words that show it. */
export function strayPhrases(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] {
  return (
    chargeBehindAccused(document, token, words.isDeed) ??
    prepositionBehindThing(document, token, words) ??
    particleTakenForPreposition(document, token, words) ??
    particleBehindObject(document, token, words) ??
    causeOfProtest(document, token) ??
    protestBehindThing(document, token) ??
    agentOfActive(document, token) ??
    nameBehindAgent(document, token) ??
    sideTakenForSubject(document, token) ??
    nounTakenForImperative(document, token) ??
    hyphenatedName(document, token) ??
    whatIsVotedAgainst(document, token) ??
    []
  );
}

/** "voted with the opposition *against lifting* the ban": no description of the opposition. */
function whatIsVotedAgainst(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'against' || document.childrenBy(token, /^pcomp$/).length === 0)
    return null;
  const side = document.head(token);
  const verb = document.head(document.head(side));
  if (document.dep(side) !== 'pobj' || document.lemma(verb) !== 'vote') return null;
  return document.pos(verb) === 'VERB' ? [{ token, head: verb }] : null;
}

const CHARGING = /^(?:absolve|accuse|acquit|convict|suspect)$/;

/** "accused the regime of attacks": what somebody is accused of taken for what they are of. */
function chargeBehindAccused(
  document: Document,
  token: number,
  isDeed: (lemma: string) => boolean,
): readonly Revision[] | null {
  if (document.lower(token) !== 'of' || document.dep(token) !== 'prep') return null;
  const accused = document.head(token);
  const verb = isPlaceOf(document, accused)
    ? document.head(document.head(accused))
    : document.head(accused);
  if (!/^(?:dobj|nsubjpass|pobj)$/.test(document.dep(accused)) || token < verb) return null;
  if (!CHARGING.test(document.lemma(verb))) return null;
  if (document.childrenBy(verb, /^prep$/).some((child) => document.lower(child) === 'of'))
    return null;
  const [charge] = document.childrenBy(token, /^(?:pobj|pcomp)$/);
  if (charge === undefined || !/^(?:NOUN|VERB)$/.test(document.pos(charge))) return null;
  const isCertain =
    document.pos(accused) === 'PROPN' ||
    document.tag(charge) === 'VBG' ||
    isDeed(document.lemma(charge).toLowerCase());
  return isCertain ? [{ token, head: verb }] : null;
}

/** "suspected *in Bangui* of": where it is said. */
function isPlaceOf(document: Document, token: number): boolean {
  const preposition = document.head(token);
  return document.dep(token) === 'pobj' && /^(?:at|in)$/.test(document.lower(preposition));
}

/** Nouns that stand between, with or against something and yet state nothing. */
const OWN_SIDES =
  /^(?:area|barrier|border|boundary|choice|corridor|crossing|difference|distance|flight|frontier|gap|highway|line|link|match|path|period|problem|railway|road|route|similarity|strait|talks|trade|wall|zone)$/;

/** "clashes in the valley between X and Y", "fought with tanks against X", "an accord on the return of refugees with X": a place or thing has no such side. */
function prepositionBehindThing(
  document: Document,
  token: number,
  { takes }: KnownWords,
): readonly Revision[] | null {
  const word = document.lower(token);
  if (!/^(?:against|between|with)$/.test(word) || document.dep(token) !== 'prep') return null;
  const thing = document.head(token);
  if (!/^(?:NOUN|PROPN)$/.test(document.pos(thing)) || thing > token) return null;
  const lemma = document.lemma(thing).toLowerCase();
  const isOwn = OWN_SIDES.test(lemma) || takes('noun', lemma, word);
  if (isOwn && !(word === 'with' && isManner(document, thing))) return null;
  if (word === 'with' && !namesSomebody(document, token)) return null;
  let at = thing;
  for (let steps = 0; steps < 5; steps++) {
    const dep = document.dep(at);
    const above = dep === 'pobj' ? document.head(document.head(at)) : document.head(at);
    if (!/^(?:pobj|conj|dobj|nmod)$/.test(dep) || above >= at) return null;
    const isVerb = document.pos(above) === 'VERB';
    // "strikes using aircraft against X": "use" says nothing against anybody.
    const isOfVerb = word === 'against' || (word === 'with' && isManner(document, at));
    if (isVerb && (!isOfVerb || document.tag(above) === 'VBG')) return null;
    // What a thing is listed with holds nothing that the thing does not.
    const isHolder =
      dep !== 'conj' && takes(isVerb ? 'verb' : 'noun', document.lemma(above).toLowerCase(), word);
    if (isHolder)
      return document.childrenBy(above, /^prep$/).some((child) => document.lower(child) === word)
        ? null
        : [{ token, head: above }];
    if (isVerb) return null;
    at = above;
  }
  return null;
}

const MANNER =
  /^(?:behind doors?|(?:by|over the|on the) (?:phone|telephone|radio|video)|in (?:person|private|public|secret)|over (?:breakfast|coffee|dinner|lunch|tea)|for (?:days?|hours?|minutes?|time|weeks?))$/;

/** "huddled *behind closed doors* with X", "met *over dinner* with X": how or how long it was done. */
function isManner(document: Document, thing: number): boolean {
  return (
    document.dep(thing) === 'pobj' &&
    MANNER.test(`${document.lower(document.head(thing))} ${document.lower(thing)}`)
  );
}

/** "handed two men *over* to X": a particle behind the object taken for a preposition without a noun. */
function particleBehindObject(
  document: Document,
  token: number,
  { takes }: KnownWords,
): readonly Revision[] | null {
  if (!/^(?:back|down|off|out|over|up)$/.test(document.lower(token))) return null;
  if (!/^(?:advmod|prep)$/.test(document.dep(token)) || document.children(token).length > 0)
    return null;
  const verb = document.head(token);
  if (document.pos(verb) !== 'VERB') return null;
  const isBehind = document
    .childrenBy(verb, /^dobj$/)
    .some((object) => document.rightEdge(object) === token - 1);
  const phrase = `${document.lemma(verb).toLowerCase()} ${document.lower(token)}`;
  return isBehind && (takes('verb', phrase, 'obj') || takes('verb', phrase, 'to'))
    ? [{ token, dep: 'prt', tag: 'RP' }]
    : null;
}

/** "voted *down* a plan": a particle taken for a preposition, where the lists know the two words with an object. */
function particleTakenForPreposition(
  document: Document,
  token: number,
  { takes }: KnownWords,
): readonly Revision[] | null {
  if (!/^(?:down|off|out|up)$/.test(document.lower(token)) || document.dep(token) !== 'prep')
    return null;
  const verb = document.head(token);
  if (verb !== token - 1 || document.pos(verb) !== 'VERB') return null;
  const [object, ...others] = document.children(token);
  if (object === undefined || others.length > 0 || document.dep(object) !== 'pobj') return null;
  if (document.childrenBy(verb, /^dobj$/).length > 0) return null;
  const phrase = `${document.lemma(verb).toLowerCase()} ${document.lower(token)}`;
  return takes('verb', phrase, 'obj')
    ? [
        { token, dep: 'prt', tag: 'RP' },
        { token: object, head: verb, dep: 'dobj' },
      ]
    : null;
}

/** "with Peru", "with the Iranian envoy": a name, or whoever a name describes. */
function namesSomebody(document: Document, preposition: number): boolean {
  return document
    .childrenBy(preposition, /^pobj$/)
    .some((object) =>
      [object, ...document.children(object)].some((each) =>
        /^(?:GPE|NORP|ORG|PERSON)$/.test(document.entity(each)?.label ?? ''),
      ),
    );
}

/** "recalled its envoy in protest at X": what a protest is about taken for where it was done. */
function causeOfProtest(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:against|at|over)$/.test(document.lower(token)) || document.dep(token) !== 'prep')
    return null;
  const protest = token - 1;
  const isProtest =
    document.lower(protest) === 'protest' &&
    document.dep(protest) === 'pobj' &&
    document.lower(protest - 1) === 'in';
  return isProtest && document.head(token) !== protest ? [{ token, head: protest }] : null;
}

/** "called off a tour of the fleet in protest": what the whole deed is done in taken for a part of the last noun. */
function protestBehindThing(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'in' || document.lower(token + 1) !== 'protest') return null;
  if (document.dep(token) !== 'prep' || document.head(token + 1) !== token) return null;
  let verb = document.head(token);
  if (document.pos(verb) !== 'NOUN' && document.pos(verb) !== 'PROPN') return null;
  for (let steps = 0; steps < 6 && /^(?:dobj|pobj|prep)$/.test(document.dep(verb)); steps++)
    verb = document.head(verb);
  return document.pos(verb) === 'VERB' ? [{ token, head: verb }] : null;
}

/** "called off a visit by its minister": a verb in the active has no agent, its object may. */
function agentOfActive(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'agent') return null;
  const verb = document.head(token);
  if (!/^VB[DZPG]?$/.test(document.tag(verb)) || document.dep(verb) === 'acl') return null;
  const object = document.childrenBy(verb, /^dobj$/).find((child) => child < token);
  if (object === undefined || document.childrenBy(verb, /^(?:auxpass|nsubjpass)$/).length > 0)
    return null;
  return document.rightEdge(object) === token - 1 ? [{ token, head: object, dep: 'prep' }] : null;
}

/** "Led by a sergeant, Paul Koro, and joined by X, …": a passive has no object; the name is that of whoever did it. */
function nameBehindAgent(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:npadvmod|dobj|oprd)$/.test(document.dep(token)) || document.pos(token) !== 'PROPN')
    return null;
  const verb = document.head(token);
  const comma = document.leftEdge(token) - 1;
  if (document.tag(verb) !== 'VBN' || document.word(comma) !== ',') return null;
  const [by] = document.childrenBy(verb, /^agent$/);
  if (by === undefined || document.rightEdge(by) !== comma - 1) return null;
  const [doer] = document.childrenBy(by, /^pobj$/);
  if (doer === undefined || document.pos(doer) !== 'NOUN') return null;
  return [{ token, head: doer, dep: 'appos' }];
}

/** "the truce between X and the government collapsed": the second side taken for one more subject. */
function sideTakenForSubject(document: Document, token: number): readonly Revision[] | null {
  if (!/^nsubj/.test(document.dep(token))) return null;
  const and = document.leftEdge(token) - 1;
  if (document.lower(and) !== 'and' || document.dep(and) !== 'cc') return null;
  const first = document.head(and);
  const preposition = document.head(first);
  if (document.dep(first) !== 'pobj' || document.lower(preposition) !== 'between') return null;
  if (document.childrenBy(first, /^conj$/).length > 0) return null;
  const verb = document.head(token);
  const whole = document.childrenBy(verb, /^nsubj/).find((child) => child < first);
  return whole !== undefined && document.isWithin(first, whole)
    ? [{ token, head: first, dep: 'conj' }]
    : null;
}

/** "Aid from China went on": a noun at the start taken for a verb in its base form, which is no subject. */
function nounTakenForImperative(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VB' || !/^nsubj/.test(document.dep(token))) return null;
  if (document.childrenBy(token, /^(?:aux|dobj|nsubj|xcomp|ccomp)$/).length > 0) return null;
  return [{ token, tag: 'NN', pos: 'NOUN', lemma: document.lower(token) }];
}

/** What joins the parts of Arabic and like names: "Fatah al-Islam", "Lashkar-e-Toiba". */
const JOINING = /^(?:al|ad|an|ar|as|ash|at|az|e|ed|el|es|i|ud|ul|ur|us)$/i;

/** "Fatah al-Islam": a name parted at its hyphen. */
function hyphenatedName(document: Document, token: number): readonly Revision[] | null {
  if (!JOINING.test(document.word(token)) || document.pos(token) !== 'PROPN') return null;
  const hyphen = token + 1;
  const last = token + 2;
  if (document.word(hyphen) !== '-' || document.end(token) !== document.start(hyphen)) return null;
  if (document.end(hyphen) !== document.start(last) || !/^\p{Lu}/u.test(document.word(last)))
    return null;
  const isOutside = (each: number) => document.head(each) < token || document.head(each) > last;
  if (!isOutside(token) || (isOutside(last) && document.dep(last) !== 'appos')) return null;
  const parts = [...document.children(token)].filter((child) => child < token || child > last);
  return [
    { token: last, head: document.head(token), dep: document.dep(token), pos: 'PROPN', tag: 'NNP' },
    { token: hyphen, head: last, dep: 'punct' },
    { token, head: last, dep: 'compound' },
    ...parts.map((child): Revision => ({ token: child, head: last })),
  ];
}
