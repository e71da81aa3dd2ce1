import type { Document, Revision } from './document.ts';
import { leadTakenForMeasure, verblessLead } from './verbless-leads.ts';

/** Clauses whose verb the parser gave up for an adjective or a noun before it. */
export function lostVerbs(document: Document, token: number): readonly Revision[] | null {
  return (
    adjectiveTakenForVerb(document, token) ??
    verbTakenForConjunct(document, token) ??
    verbTakenForModifier(document, token) ??
    sayingTakenForParticiple(document, token) ??
    sayingTakenForConjunct(document, token) ??
    receiverTakenForSubject(document, token) ??
    clauseOfDay(document, token) ??
    participleTakenForCompound(document, token) ??
    gerundTakenForVerb(document, token) ??
    saidInReport(document, token) ??
    verbBehindGerund(document, token) ??
    accusingTakenForAdjective(document, token) ??
    deedBehindComma(document, token) ??
    verblessLead(document, token) ??
    leadTakenForMeasure(document, token) ??
    doerTakenForObject(document, token)
  );
}

const SUBJECT = /^(?:nsubj|nsubjpass|csubj|expl)$/;

/** What stands where a word stood whose place another one takes. */
function inPlaceOf(document: Document, old: number, token: number): Revision {
  const isRoot = document.head(old) === old;
  return { token, head: isRoot ? token : document.head(old), dep: document.dep(old) };
}

/** "Militiamen loyal to the warlord shot down a plane": what describes the subject taken for what is said of it. */
function adjectiveTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  const isClause = document.dep(token) === 'advcl';
  if (document.tag(token) !== 'JJ' || !/^(?:ROOT|advcl|ccomp)$/.test(document.dep(token)))
    return null;
  const [subject] = document.childrenBy(token, /^nsubj$/);
  if (subject !== token - 1 || !document.tag(subject).startsWith('NN')) return null;
  // "fled when policemen angry at the arrest stormed the office": the lost verb may hang on the one before.
  const verb = document
    .childrenBy(isClause ? document.head(token) : token, /^(?:advcl|ccomp|conj)$/)
    .find(
      (child) =>
        child > token &&
        (!isClause || document.rightEdge(token) === child - 1) &&
        /^VB[DZP]$/.test(document.tag(child)) &&
        document.childrenBy(child, SUBJECT).length === 0 &&
        document.childrenBy(child, /^(?:mark|aux)$/).length === 0,
    );
  if (verb === undefined) return null;
  return [
    inPlaceOf(document, token, verb),
    { token: subject, head: verb },
    { token, head: subject, dep: 'amod' },
    ...document
      .childrenBy(token, /^(?:advmod|mark|npadvmod|punct)$/)
      .filter((child) => child > verb || (isClause && child < subject))
      .map((child): Revision => ({ token: child, head: verb })),
  ];
}

/** "Gunmen on a motorcycle shot and wounded a guard, police said": a verb with tense taken for one more noun. */
function verbTakenForConjunct(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBD' || document.dep(token) !== 'conj') return null;
  const noun = document.head(token);
  if (!document.tag(noun).startsWith('NN') || noun > token) return null;
  if (!/^(?:ROOT|ccomp|dep|parataxis)$/.test(document.dep(noun))) return null;
  if (document.childrenBy(token, SUBJECT).length > 0) return null;
  const [subject] = document.childrenBy(noun, SUBJECT);
  if (subject !== undefined) return null;
  const place = inPlaceOf(document, noun, token);
  return [
    place.dep === 'dep' ? { ...place, dep: 'ccomp' } : place,
    { token: noun, head: token, dep: 'nsubj' },
  ];
}

/** "Iran's arming of the Houthis angered Riyadh": the only verb taken for a word that modifies the name behind it. */
function verbTakenForModifier(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBD' || document.dep(token) !== 'amod') return null;
  const object = document.head(token);
  const preposition = document.head(object);
  const inner = token - 1;
  if (object < token || document.dep(object) !== 'pobj' || document.head(inner) !== object)
    return null;
  if (!/^NNPS?$/.test(document.tag(inner)) || document.pos(object) !== 'PROPN') return null;
  const subject = document.head(preposition);
  if (document.head(subject) !== subject || !document.tag(subject).startsWith('NN')) return null;
  const before = [...document.children(object)].filter((child) => child < inner);
  return [
    { token, head: token, dep: 'ROOT', pos: 'VERB' },
    { token: subject, head: token, dep: 'nsubj' },
    { token: inner, head: preposition, dep: 'pobj' },
    { token: object, head: token, dep: 'dobj' },
    ...before.map((child): Revision => ({ token: child, head: inner })),
  ];
}

const LATE_SAYINGS =
  /^(?:alleged?|argued|charged|claimed|complained|declared|insisted|maintained|protested|reported|stressed|warned)$/;

/** "The ministry is failing refugees, a rights group protested on Monday": who says so at the end taken for an apposition. */
function sayingTakenForParticiple(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'acl' || !LATE_SAYINGS.test(document.lower(token))) return null;
  const speaker = document.head(token);
  if (document.dep(speaker) !== 'appos' || document.rightEdge(speaker) < token) return null;
  const [first, last] = document.sentenceTokens(document.sentence(token));
  const left = document.leftEdge(speaker);
  if (left <= first || document.word(left - 1) !== ',') return null;
  // Nothing but when and where stands behind it.
  for (let at = token + 1; at < last; at++) {
    const isLoose = /^(?:advmod|npadvmod|prep|pobj|punct|det|compound|nummod)$/.test(
      document.dep(at),
    );
    if (!isLoose || document.lower(at) === 'by') return null;
  }
  let main = speaker;
  while (document.head(main) !== main) main = document.head(main);
  if (main > left || !/^VB[DZPGN]$/.test(document.tag(main))) return null;
  return [
    { token, head: token, dep: 'ROOT', tag: 'VBD' },
    { token: main, head: token, dep: 'ccomp' },
    { token: speaker, head: token, dep: 'nsubj' },
  ];
}

/** "Peru attacked Chile, a diplomat familiar with the plan told reporters": what somebody says at the end taken for a second deed. */
function sayingTakenForConjunct(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || !/^(?:said|told)$/.test(document.lower(token))) return null;
  const deed = document.head(token);
  if (document.head(deed) !== deed || document.pos(deed) !== 'VERB') return null;
  if (document.childrenBy(token, /^(?:aux|nsubj)/).length > 0) return null;
  // "attacked Chile, a neighbour, *and* told reporters"
  if (document.childrenBy(deed, /^cc$/).some((child) => child < token)) return null;
  for (const object of document.childrenBy(deed, /^dobj$/)) {
    const [speaker] = document.childrenBy(object, /^appos$/);
    if (speaker === undefined || document.rightEdge(speaker) !== token - 1) continue;
    if (document.word(document.leftEdge(speaker) - 1) !== ',' || document.word(token - 1) === ',')
      continue;
    return [
      { token, head: token, dep: 'ROOT' },
      { token: deed, head: token, dep: 'ccomp' },
      { token: speaker, head: token, dep: 'nsubj' },
    ];
  }
  return null;
}

/** "granted asylum to five officers holed up in the capital": the receiver taken for the subject of what is said of it. */
function receiverTakenForSubject(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'nsubj') return null;
  const said = document.head(token);
  const preposition = document.leftEdge(token) - 1;
  if (said < token || document.dep(said) !== 'advcl' || !/^VB[DN]$/.test(document.tag(said)))
    return null;
  if (preposition < 0 || document.dep(preposition) !== 'prep') return null;
  if (!/^(?:against|for|from|of|on|to|with)$/.test(document.lower(preposition))) return null;
  if (document.childrenBy(preposition, /^p(?:obj|comp)$/).length > 0) return null;
  if (document.head(said) !== document.head(preposition)) return null;
  return [
    { token, head: preposition, dep: 'pobj' },
    { token: said, head: token, dep: 'acl', tag: 'VBN' },
  ];
}

/** "were injured on Friday when soldiers fired": what happened then taken for what is said of the day. */
function clauseOfDay(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'relcl' || !/^VB[DZP]$/.test(document.tag(token))) return null;
  const day = document.head(token);
  if (!/^(?:DATE|TIME)$/.test(document.entity(day)?.label ?? '')) return null;
  if (!document.childrenBy(token, /^advmod$/).some((child) => document.lower(child) === 'when'))
    return null;
  let verb = day;
  while (document.head(verb) !== verb && !document.tag(verb).startsWith('VB'))
    verb = document.head(verb);
  return document.tag(verb).startsWith('VB') && verb < token
    ? [{ token, head: verb, dep: 'advcl' }]
    : null;
}

/** "went on the rampage in Kora, looting shops": what the subject does besides taken for a second place. */
function participleTakenForCompound(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBG' || !/^(?:amod|compound)$/.test(document.dep(token)))
    return null;
  const object = document.head(token);
  const place = document.head(object);
  if (document.word(token - 1) !== ',' || document.leftEdge(object) !== token) return null;
  if (!/^(?:appos|conj)$/.test(document.dep(object)) || document.pos(place) !== 'PROPN')
    return null;
  let verb = place;
  while (document.head(verb) !== verb && !document.tag(verb).startsWith('VB'))
    verb = document.head(verb);
  if (!document.tag(verb).startsWith('VB')) return null;
  return [
    { token, head: verb, dep: 'advcl', pos: 'VERB' },
    { token: object, head: token, dep: 'dobj' },
  ];
}

/** "Women shouting slogans marched against X": what the subject does meanwhile taken for the main verb, and that for what is said of its object. */
function gerundTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBG' || !/^(?:ROOT|ccomp)$/.test(document.dep(token))) return null;
  const [subject] = document.childrenBy(token, /^nsubj$/);
  if (subject === undefined || subject > token || document.rightEdge(subject) !== token - 1)
    return null;
  if (document.childrenBy(token, /^aux/).length > 0) return null;
  const [object] = document.childrenBy(token, /^dobj$/);
  if (object === undefined) return null;
  const verb = document
    .childrenBy(object, /^acl$/)
    .find((child) => /^VB[DN]$/.test(document.tag(child)) && /ed$/.test(document.lower(child)));
  if (verb === undefined || document.childrenBy(verb, /^(?:agent|dobj)$/).length > 0) return null;
  return [
    inPlaceOf(document, token, verb),
    { token: verb, tag: 'VBD' },
    { token: subject, head: verb },
    { token, head: subject, dep: 'acl' },
    ...document
      .childrenBy(token, /^(?:punct|npadvmod|prep)$/)
      .filter((child) => child > verb)
      .map((child): Revision => ({ token: child, head: verb })),
  ];
}

/** "said in a statement that X …": what is said taken for what the statement is. */
function saidInReport(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'acl' || !/^(?:VERB|AUX)$/.test(document.pos(token))) return null;
  if (!document.childrenBy(token, /^mark$/).some((child) => document.lower(child) === 'that'))
    return null;
  if (document.childrenBy(token, SUBJECT).length === 0) return null;
  const preposition = document.head(document.head(token));
  const saying = document.head(preposition);
  if (document.dep(document.head(token)) !== 'pobj' || document.dep(preposition) !== 'prep')
    return null;
  if (!/^(?:announce|charge|claim|complain|declare|report|say|warn)$/.test(document.lemma(saying)))
    return null;
  return document.childrenBy(saying, /^(?:ccomp|dobj)$/).length > 0
    ? null
    : [{ token, head: saying, dep: 'ccomp' }];
}

/** "A ferry carrying 200 people sank": the main verb taken for a relative clause about what the ferry carries. */
function verbBehindGerund(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'relcl' || document.tag(token) !== 'VBD') return null;
  const noun = document.head(token);
  if (!/^(?:ROOT|ccomp|dep|parataxis)$/.test(document.dep(noun))) return null;
  const [carried] = document.childrenBy(token, /^nsubj$/);
  const carrying = document
    .childrenBy(noun, /^acl$/)
    .find(
      (child) => document.tag(child) === 'VBG' && document.childrenBy(child, /^dobj$/).length === 0,
    );
  if (carried === undefined || carrying !== document.leftEdge(carried) - 1) return null;
  const place = inPlaceOf(document, noun, token);
  return [
    place.dep === 'dep' ? { ...place, dep: 'ccomp' } : place,
    { token: noun, head: token, dep: 'nsubj' },
    { token: carried, head: carrying, dep: 'dobj' },
  ];
}

/** "Peru's military accused foreign monitors of spying": the verb of a sentence without one, taken for a word about its object. */
function accusingTakenForAdjective(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'amod' || document.lower(token) !== 'accused') return null;
  const object = document.head(token);
  if (!/^(?:ROOT|ccomp)$/.test(document.dep(object)) || object < token) return null;
  const of = document.childrenBy(object, /^prep$/).find((child) => document.lower(child) === 'of');
  if (of === undefined || document.childrenBy(of, /^pcomp$/).length === 0) return null;
  const subject = token - 1;
  if (document.head(subject) !== object || !/^(?:NN|JJ)/.test(document.tag(subject))) return null;
  return [
    { ...inPlaceOf(document, object, token), tag: 'VBD', pos: 'VERB', lemma: 'accuse' },
    { token: subject, head: token, dep: 'nsubj', pos: 'NOUN', tag: 'NN' },
    { token: object, head: token, dep: 'dobj' },
    { token: of, head: token },
    ...[...document.children(object)]
      .filter((child) => child < subject)
      .map((child): Revision => ({ token: child, head: subject })),
    ...document
      .childrenBy(object, /^punct$/)
      .map((child): Revision => ({ token: child, head: token })),
  ];
}

/** "Police broke up a march by miners in Kora, arresting dozens": what the subject does besides taken for what a noun further back does. */
function deedBehindComma(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'acl' || document.tag(token) !== 'VBG') return null;
  const noun = document.head(token);
  const before = token - 1;
  // Something stands between the noun and the comma, so that it is no aside about the noun.
  if (document.word(before) !== ',' || noun >= before - 1) return null;
  const isDoer =
    document.dep(noun) === 'pobj' && /^(?:by|of)$/.test(document.lower(document.head(noun)));
  if (!isDoer && document.dep(noun) !== 'dobj') return null;
  let verb = noun;
  while (document.head(verb) !== verb && !document.tag(verb).startsWith('VB'))
    verb = document.head(verb);
  const isClause = document.childrenBy(verb, SUBJECT).length > 0;
  return isClause && verb < noun ? [{ token, head: verb, dep: 'advcl' }] : null;
}

/** "alleging Peru is arming rebels": who is said to do it taken for what is alleged. */
function doerTakenForObject(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'dobj') return null;
  const saying = document.head(token);
  if (!/^(?:allege|charge|claim|insist|say)$/.test(document.lemma(saying))) return null;
  const helper = document.rightEdge(token) + 1;
  if (helper >= document.length || document.dep(helper) !== 'aux') return null;
  const deed = document.head(helper);
  if (deed < helper || !/^(?:advcl|ccomp|dep)$/.test(document.dep(deed))) return null;
  if (document.childrenBy(deed, SUBJECT).length > 0) return null;
  return [
    { token, head: deed, dep: 'nsubj' },
    { token: deed, head: saying, dep: 'ccomp' },
  ];
}
