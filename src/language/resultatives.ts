import type { Document, Revision } from './document.ts';

/** What a deed makes of its object ("shot dead", "set ablaze") where the parser takes it for something else. */
export function resultatives(document: Document, token: number): readonly Revision[] {
  return (
    shotTakenForNoun(document, token) ??
    testTakenForNoun(document, token) ??
    stateTakenForParticle(document, token) ??
    placeBehindParticle(document, token) ??
    doerBehindCalled(document, token) ??
    hostageBehindList(document, token) ??
    []
  );
}

/** "Gunmen on a motorcycle *shot* dead a judge": the verb taken for a noun, and "dead" for the verb. */
function shotTakenForNoun(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'dead') return null;
  // An adjective with an object: the verb is the word before it.
  if (document.childrenBy(token, /^dobj$/).length === 0) return null;
  const shot = token - 1;
  if (document.lower(shot) !== 'shot' || !/^(?:pobj|nsubj)$/.test(document.dep(shot))) return null;
  const holder = document.head(shot);
  const [noun, other] = document.childrenBy(shot, /^(?:compound|nmod)$/);
  if (noun === undefined || other !== undefined) return null;
  const isRoot = document.head(token) === token;
  return [
    {
      token: shot,
      head: isRoot ? shot : document.head(token),
      dep: document.dep(token),
      tag: 'VBD',
      pos: 'VERB',
      lemma: 'shoot',
    },
    { token, head: shot, dep: 'oprd', tag: 'JJ', pos: 'ADJ', lemma: 'dead' },
    ...[...document.children(token)]
      .filter((child) => child !== shot)
      .map((child): Revision => ({ token: child, head: shot })),
    { token: noun, head: holder === token ? shot : holder, dep: document.dep(shot) },
    ...[...document.children(shot)]
      .filter((child) => child !== noun)
      .map((child): Revision => ({ token: child, head: noun })),
  ];
}

/** "Chile *test-fired* missiles": the verb taken for a word about its object. */
function testTakenForNoun(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'fired' || document.dep(token) !== 'amod') return null;
  if (document.lower(token - 2) !== 'test' || document.word(token - 1) !== '-') return null;
  const missile = document.head(token);
  const doer = document
    .childrenBy(missile, /^(?:compound|nmod|nsubj)$/)
    .find((child) => document.rightEdge(child) === token - 3);
  if (doer === undefined || missile < token) return null;
  const isRoot = document.head(missile) === missile;
  return [
    {
      token,
      head: isRoot ? token : document.head(missile),
      dep: document.dep(missile),
      tag: 'VBD',
      pos: 'VERB',
      lemma: 'test-fire',
    },
    { token: missile, head: token, dep: 'dobj' },
    { token: doer, head: token, dep: 'nsubj' },
    ...[...document.children(missile)]
      .filter((child) => child > missile || child < doer)
      .map((child): Revision => ({ token: child, head: token })),
  ];
}

/** "set *ablaze* the offices of X": what the object is made taken for a particle. */
function stateTakenForParticle(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'prt' || !/^(?:ablaze|afire|alight)$/.test(document.lower(token)))
    return null;
  return [{ token, dep: 'oprd', tag: 'JJ', pos: 'ADJ' }];
}

/** "seized a boat *off Ceuta*": the preposition taken for a particle, its place for an adverb. */
function placeBehindParticle(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'prt' || document.lower(token) !== 'off') return null;
  const verb = document.head(token);
  const place = token + 1;
  if (verb === token - 1 || !/^(?:advmod|npadvmod)$/.test(document.dep(place))) return null;
  if (document.head(place) !== verb || !/^\p{Lu}/u.test(document.word(place))) return null;
  return [
    { token, dep: 'prep', tag: 'IN', pos: 'ADP' },
    { token: place, head: token, dep: 'pobj', tag: 'NNP', pos: 'PROPN' },
  ];
}

const CALLING = /^(?:brand|call|deem|describe|dub|label|term)$/;

/** "what they called the harassment of reporters *by X*": the doer of the named deed taken for who calls it so. */
function doerBehindCalled(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'by' || !/^(?:agent|prep)$/.test(document.dep(token))) return null;
  const verb = document.head(token);
  if (!CALLING.test(document.lemma(verb)) || document.childrenBy(verb, /^nsubj$/).length === 0)
    return null;
  const [deed] = document.childrenBy(verb, /^oprd$/);
  if (deed === undefined || document.pos(deed) !== 'NOUN') return null;
  return document.rightEdge(deed) === token - 1 ? [{ token, head: deed, dep: 'prep' }] : null;
}

/** "held the premier and members of his cabinet *hostage*": what they are held as taken for the head of the last name. */
function hostageBehindList(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:captive|hostage)$/.test(document.lower(token))) return null;
  const body = token - 1;
  if (document.head(body) !== token || !/^(?:compound|nmod)$/.test(document.dep(body))) return null;
  let above = document.head(token);
  for (let steps = 0; steps < 6 && document.pos(above) !== 'VERB'; steps++)
    above = document.head(above);
  if (!/^(?:hold|keep|take)$/.test(document.lemma(above)) || above > token) return null;
  return [
    { token: body, head: document.head(token), dep: document.dep(token) },
    { token, head: above, dep: 'oprd' },
    ...[...document.children(token)]
      .filter((child) => child !== body && child < body)
      .map((child): Revision => ({ token: child, head: body })),
  ];
}
