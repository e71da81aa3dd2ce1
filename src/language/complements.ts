import type { Document, Revision } from './document.ts';

/** Objects, and what is said of them, that the parser packs into one noun phrase or hangs on the wrong word of their verb. */
export function complements(document: Document, token: number): readonly Revision[] | null {
  return (
    stateTakenForNoun(document, token) ??
    objectTakenForArticle(document, token) ??
    participleTakenForAdjective(document, token) ??
    particleTakenForPreposition(document, token) ??
    stateTakenForModifier(document, token) ??
    objectTakenForSubject(document, token) ??
    strikersTakenForStruck(document, token) ??
    clauseBehindFor(document, token) ??
    objectBehindState(document, token) ??
    requestBehindDay(document, token) ??
    causedTakenForPurpose(document, token) ??
    promisedTakenForDoer(document, token) ??
    deedTakenForVerb(document, token) ??
    talksBehindPlace(document, token) ??
    prepositionTakenForParticle(document, token)
  );
}

const SAID_OF_OBJECT = /(?:able|al|ary|ent|esque|ful|ible|ic|ish|ive|less|ous)$/;

/** "called the decision heartless", "took the consul hostage": what the object is said or made to be taken for the head of a compound. */
function stateTakenForNoun(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'dobj' || !/^(?:NN|JJ)/.test(document.tag(token))) return null;
  const verb = document.head(token);
  const lemma = document.lemma(verb);
  const isCaptive =
    /^(?:captive|hostage|prisoner)s?$/.test(document.lower(token)) &&
    /^(?:hold|keep|take)$/.test(lemma);
  const isJudged =
    (SAID_OF_OBJECT.test(document.lower(token)) || document.tag(token) === 'JJ') &&
    /^(?:brand|call|consider|deem|find|label|pronounce)$/.test(lemma);
  if (!isCaptive && !isJudged) return null;
  const object = token - 1;
  if (document.head(object) !== token || !document.tag(object).startsWith('NN')) return null;
  const before = [...document.children(token)].filter((child) => child < object);
  const isDefinite = before.some((child) => /^(?:det|poss|nummod)$/.test(document.dep(child)));
  if (!isDefinite && document.pos(object) !== 'PROPN') return null;
  return [
    { token: object, head: verb, dep: 'dobj' },
    ...before.map((child): Revision => ({ token: child, head: object })),
    isCaptive
      ? { token, head: verb, dep: 'oprd' }
      : { token, head: verb, dep: 'oprd', tag: 'JJ', pos: 'ADJ', lemma: document.lower(token) },
  ];
}

/** "called this “a lie”": the object taken for one more article. */
function objectTakenForArticle(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'det' || !/^(?:this|that)$/.test(document.lower(token))) return null;
  const noun = document.head(token);
  const verb = document.head(noun);
  const hasArticle = [...document.children(noun)].some(
    (child) => child > token && document.dep(child) === 'det',
  );
  if (!hasArticle || !/^(?:oprd|dobj|attr)$/.test(document.dep(noun)) || verb > token) return null;
  return [
    { token, head: verb, dep: 'dobj', pos: 'PRON' },
    { token: noun, dep: 'oprd' },
  ];
}

/** "has outraged Hungary": a participle behind "has" and in front of a name taken for the name's adjective. */
function participleTakenForAdjective(
  document: Document,
  token: number,
): readonly Revision[] | null {
  if (document.tag(token) !== 'VBN' || document.dep(token) !== 'amod') return null;
  const name = document.head(token);
  const have = document.head(name);
  if (
    document.pos(name) !== 'PROPN' ||
    document.dep(name) !== 'dobj' ||
    have !== token - 1 ||
    document.lemma(have) !== 'have' ||
    document.leftEdge(name) !== token
  )
    return null;
  const isRoot = document.head(have) === have;
  return [
    { token, head: isRoot ? token : document.head(have), dep: document.dep(have) },
    { token: have, head: token, dep: 'aux' },
    ...[...document.children(have)].map((child): Revision => ({ token: child, head: token })),
  ];
}

/** "let in a delegation": the particle taken for a preposition. */
function particleTakenForPreposition(
  document: Document,
  token: number,
): readonly Revision[] | null {
  const verb = document.head(token);
  if (document.dep(token) !== 'prep' || verb !== token - 1 || document.lemma(verb) !== 'let')
    return null;
  if (!/^(?:in|out|through)$/.test(document.lower(token))) return null;
  const object = [...document.children(token)].find((child) => document.dep(child) === 'pobj');
  if (object === undefined) return null;
  return [
    { token, dep: 'prt' },
    { token: object, head: verb, dep: 'dobj' },
  ];
}

/** "set free two soldiers": what the object is made taken for a word about it. */
function stateTakenForModifier(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'free' || document.dep(token) !== 'amod') return null;
  const object = document.head(token);
  const verb = document.head(object);
  if (document.dep(object) !== 'dobj' || verb !== token - 1 || document.lemma(verb) !== 'set')
    return null;
  return [{ token, head: verb, dep: 'oprd' }];
}

/** "A ferry carrying 200 people sank": what the ferry carries taken for a second one that sinks. */
function objectTakenForSubject(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'nsubj') return null;
  const verb = document.head(token);
  const children = (at: number, dep: string) =>
    [...document.children(at)].filter((child) => document.dep(child) === dep);
  for (const first of children(verb, 'nsubj')) {
    if (first >= token) continue;
    const carrying = children(first, 'acl').find(
      (child) =>
        document.tag(child) === 'VBG' &&
        child === document.leftEdge(token) - 1 &&
        children(child, 'dobj').length === 0,
    );
    if (carrying !== undefined) return [{ token, head: carrying, dep: 'dobj' }];
  }
  return null;
}

const PEOPLE_WHO = /^(?:fleeing|mutinying|protesting|rioting|starving|striking|surviving|warring)$/;

/** "caved in to striking miners", "to feed starving villagers": what people are doing taken for a deed done to them. */
function strikersTakenForStruck(document: Document, token: number): readonly Revision[] | null {
  const dep = document.dep(token);
  if (!/^(?:pcomp|xcomp)$/.test(dep) || !PEOPLE_WHO.test(document.lower(token))) return null;
  const people = [...document.children(token)].find(
    (child) => document.dep(child) === 'dobj' && document.leftEdge(child) === token + 1,
  );
  if (people === undefined || document.tag(people) !== 'NNS' || people > token + 4) return null;
  const holder = document.head(token);
  return [
    { token: people, head: holder, dep: dep === 'pcomp' ? 'pobj' : 'dobj' },
    { token, head: people, dep: 'amod' },
    ...[...document.children(token)]
      .filter((child) => child > people)
      .map(
        (child): Revision => ({
          token: child,
          head: dep === 'pcomp' ? document.head(holder) : holder,
        }),
      ),
  ];
}

const ASKING_FOR = /^(?:appeal|argue|ask|call|campaign|lobby|plead|press|push)$/;

/** "called for Peru to open the border": what is called for taken for what the call is made for. */
function clauseBehindFor(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'advcl' || document.tag(token) !== 'VB') return null;
  const verb = document.head(token);
  if (!ASKING_FOR.test(document.lemma(verb)) || verb > token) return null;
  const own = [...document.children(token)];
  const to = own.find((child) => document.lower(child) === 'to' && document.dep(child) === 'aux');
  const mark = own.find((child) => document.lower(child) === 'for' && child > verb);
  if (to === undefined) return null;
  if (mark !== undefined && document.dep(mark) === 'mark') return [{ token, dep: 'ccomp' }];
  const preposition = [...document.children(verb)].find(
    (child) => document.lower(child) === 'for' && document.rightEdge(child) === to - 1,
  );
  if (preposition === undefined) return null;
  const doer = [...document.children(preposition)].find((child) => document.dep(child) === 'pobj');
  if (doer === undefined || own.some((child) => document.dep(child) === 'nsubj')) return null;
  return [
    { token, dep: 'ccomp' },
    { token: preposition, head: token, dep: 'mark' },
    { token: doer, head: token, dep: 'nsubj' },
  ];
}

/** "rejected as unacceptable an offer by X": the late object taken for a part of what is said of it. */
function objectBehindState(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'pobj') return null;
  const as = document.head(token);
  const verb = document.head(as);
  if (document.lower(as) !== 'as' || verb > as || !document.tag(verb).startsWith('VB')) return null;
  const own = [...document.children(token)];
  const article = own.find((child) => document.dep(child) === 'det');
  const state = own.find(
    (child) => document.dep(child) === 'amod' && article !== undefined && child < article,
  );
  if (state !== as + 1 || [...document.children(verb)].some((at) => document.dep(at) === 'dobj'))
    return null;
  return [
    { token, head: verb, dep: 'dobj' },
    { token: state, head: as },
  ];
}

const ASKED = new Map([
  ['appeal', /^to$/],
  ['call', /^(?:on|upon)$/],
  ['plead', /^with$/],
  ['prevail', /^(?:on|upon)$/],
]);

/** "called on X on Monday to resign": what is asked taken for what it is done for. */
function requestBehindDay(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'advcl' || document.tag(token) !== 'VB') return null;
  const verb = document.head(token);
  const asked = ASKED.get(document.lemma(verb));
  const isAsked = [...document.children(verb)].some(
    (child) => child < token && asked?.test(document.lower(child)) === true,
  );
  return isAsked && verb < token ? [{ token, dep: 'xcomp' }] : null;
}

const CAUSING =
  /^(?:allow|authori[sz]e|cause|challenge|compel|convince|enable|encourage|forbid|force|incite|induce|instruct|lead|oblige|order|permit|persuade|press|pressure|prompt|provoke|push|spur|tempt|urge)$/;

/** "prompting the government in Kinshasa to recall its envoy": what somebody is made to do taken for what it is done for. */
function causedTakenForPurpose(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'advcl' || document.tag(token) !== 'VB') return null;
  const verb = document.head(token);
  if (!CAUSING.test(document.lemma(verb)) || verb > token) return null;
  const own = [...document.children(token)];
  const to = own.find((child) => document.tag(child) === 'TO');
  if (to === undefined || own.some((child) => /^nsubj/.test(document.dep(child)))) return null;
  const isMade = [...document.children(verb)].some(
    (child) =>
      child < to &&
      (document.dep(child) === 'dobj' ? child > verb : document.dep(child) === 'nsubjpass') &&
      /^(?:NOUN|PROPN|PRON)$/.test(document.pos(child)),
  );
  return isMade ? [{ token, dep: 'xcomp' }] : null;
}

/** "promised the chiefs to build a road": who gets the promise taken for who is to keep it. */
function promisedTakenForDoer(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'nsubj') return null;
  const deed = document.head(token);
  const verb = document.head(deed);
  if (document.dep(deed) !== 'ccomp' || document.lemma(verb) !== 'promise' || verb > token)
    return null;
  const own = [...document.children(deed)];
  const isInfinitive = own.some((child) => document.tag(child) === 'TO' && child === token + 1);
  if (!isInfinitive || document.tag(deed) !== 'VB') return null;
  return [
    { token, head: verb, dep: 'dobj' },
    { token: deed, dep: 'xcomp' },
  ];
}

/** "Fighting between Peru and Chile resumed": a deed at the head of its sentence taken for a verb. */
function deedTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBG' || !/^nsubj/.test(document.dep(token))) return null;
  const own = [...document.children(token)];
  const isDeed = own.some((child) => /^(?:between|by|of)$/.test(document.lower(child)));
  if (!isDeed || own.some((child) => document.dep(child) === 'dobj')) return null;
  return [{ token, tag: 'NN', pos: 'NOUN', lemma: document.lower(token) }];
}

/** "is in Peru for talks": what somebody is there for taken for a part of the place. */
function talksBehindPlace(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'for' || document.dep(token) !== 'prep') return null;
  const place = document.head(token);
  const preposition = document.head(place);
  if (document.pos(place) !== 'PROPN' || !/^(?:in|to)$/.test(document.lower(preposition)))
    return null;
  const isTalks = [...document.children(token)].some((child) =>
    /^(?:consultation|meeting|negotiation|summit|talk|visit)s?$/.test(document.lower(child)),
  );
  const verb = document.head(preposition);
  const isVerb = /^(?:AUX|VERB)$/.test(document.pos(verb));
  return isTalks && isVerb ? [{ token, head: verb }] : null;
}

/** "call on all parties": a particle has no object of its own. */
function prepositionTakenForParticle(
  document: Document,
  token: number,
): readonly Revision[] | null {
  if (document.dep(token) !== 'prt') return null;
  const hasObject = [...document.children(token)].some((child) => document.dep(child) === 'pobj');
  return hasObject ? [{ token, dep: 'prep' }] : null;
}
