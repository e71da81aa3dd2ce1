import type { Document, Revision } from './document.ts';

/** Infinitives that the parser hangs on the wrong word, or sees where there is none: each rule says which, with the words that show it. */
export function infinitives(document: Document, token: number): readonly Revision[] {
  return (
    leaveOfDescribed(document, token) ??
    refusedBehindDay(document, token) ??
    refusedForMonths(document, token) ??
    pressureTakenForVerb(document, token) ??
    barredBehindDescription(document, token) ??
    askedOfSecond(document, token) ??
    fighterTakenForGerund(document, token) ??
    deedOfOneAmong(document, token) ??
    helpedTakenForClause(document, token) ??
    []
  );
}

function isToInfinitive(document: Document, token: number): boolean {
  return (
    document.tag(token) === 'VB' &&
    document.childrenBy(token, /^aux$/).some((child) => document.tag(child) === 'TO')
  );
}

const CAUSING =
  /^(?:advise|allow|ask|authori[sz]e|compel|direct|enable|encourage|forbid|force|help|instruct|invite|oblige|order|permit|persuade|press|request|require|tell|urge|want)$/;

/** "allowed *students held since May* to see a lawyer": a participle that describes who is to do it taken for a clause of its own. */
function leaveOfDescribed(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'ccomp' || !/^VB[DN]$/.test(document.tag(token))) return null;
  const verb = document.head(token);
  if (verb > token || !CAUSING.test(document.lemma(verb))) return null;
  const [doer, second] = document.childrenBy(token, /^nsubj(?:pass)?$/);
  const [deed] = document
    .childrenBy(token, /^(?:xcomp|advcl)$/)
    .filter((child) => isToInfinitive(document, child));
  if (doer === undefined || second !== undefined || deed === undefined || deed < token) return null;
  // Nothing but the doer between the two verbs: "ordered that", "asked when" open a real clause.
  if (document.leftEdge(doer) !== verb + 1 || document.rightEdge(doer) !== token - 1) return null;
  if (document.childrenBy(token, /^(?:mark|dobj|aux|auxpass)$/).length > 0) return null;
  return [
    { token: doer, head: verb, dep: 'dobj' },
    { token, head: doer, dep: 'acl', tag: 'VBN' },
    { token: deed, head: verb, dep: 'xcomp' },
  ];
}

/** Verbs that take no purpose: what follows with "to" is what they are about. */
const WITHOUT_PURPOSE =
  /^(?:agree|decide|decline|hesitate|intend|manage|offer|pledge|plan|promise|refuse|seek|threaten|undertake|vow)$/;

/** "refused on Sunday to let observers in": what is refused taken for what the refusal is for. */
function refusedBehindDay(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'advcl' || !isToInfinitive(document, token)) return null;
  const verb = document.head(token);
  if (verb > token || !WITHOUT_PURPOSE.test(document.lemma(verb))) return null;
  const isFull = document.childrenBy(verb, /^(?:ccomp|dative|dobj|prt|xcomp)$/).length > 0;
  const to = document.childrenBy(token, /^aux$/).at(0) ?? token;
  const hasComma = document.word(to - 1) === ',' || document.lower(to - 1) === 'order';
  const isPassive = document.childrenBy(verb, /^auxpass$/).length > 0;
  if (isFull || hasComma || isPassive) return null;
  return [{ token, dep: 'xcomp' }];
}

const SPELL = /^(?:century|day|decade|hour|minute|month|night|week|weekend|year)$/;
const STRIVING = /^(?:attempt|fail|hope|strive|struggle|try)$/;

/** "refused for months *to recognise X*", "has been unable for days *to reach X*": what is refused taken for what the time is for. */
function refusedForMonths(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:acl|relcl)$/.test(document.dep(token)) || !isToInfinitive(document, token)) return null;
  const spell = document.head(token);
  const preposition = document.head(spell);
  if (!SPELL.test(document.lemma(spell)) || document.dep(spell) !== 'pobj') return null;
  const governor = document.head(preposition);
  if (!/^(?:after|for|in|over|since)$/.test(document.lower(preposition)) || governor > preposition)
    return null;
  const lemma = document.lemma(governor);
  const isAble = document.pos(governor) === 'ADJ' && /^(?:able|unable|unwilling)$/.test(lemma);
  if (!isAble && !WITHOUT_PURPOSE.test(lemma) && !STRIVING.test(lemma)) return null;
  const isFull = document.childrenBy(governor, /^(?:ccomp|dative|dobj|prt|xcomp)$/).length > 0;
  return isFull ? null : [{ token, head: governor, dep: 'xcomp' }];
}

const GIVING_WAY =
  /^(?:bend|bow|capitulate|cave|give|object|respond|submit|succumb|surrender|yield)$/;

/** "yielded to pressure from X": a noun behind "to" taken for an infinitive. */
function pressureTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:demand|force|pressure|protest|reason)$/.test(document.lower(token))) return null;
  if (!/^(?:xcomp|advcl)$/.test(document.dep(token)) || !isToInfinitive(document, token))
    return null;
  const verb = document.head(token);
  const [to] = document.childrenBy(token, /^aux$/);
  if (!GIVING_WAY.test(document.lemma(verb)) || to !== token - 1 || verb > to) return null;
  if (document.childrenBy(token, /^(?:dobj|ccomp|xcomp)$/).length > 0) return null;
  return [
    { token: to, head: verb, dep: 'prep', tag: 'IN', pos: 'ADP' },
    { token, head: to, dep: 'pobj', tag: 'NN', pos: 'NOUN', lemma: document.lower(token) },
    ...document
      .childrenBy(token, /^prep$/)
      .filter((child) => /^(?:at|on)$/.test(document.lower(child)))
      .map((child): Revision => ({ token: child, head: verb })),
  ];
}

const BARRING = /^(?:ban|bar|block|deter|discourage|dissuade|keep|prevent|prohibit|restrain|stop)$/;

/** "prevented a convoy carrying medicine *from entering*": what is prevented taken for a part of the description. */
function barredBehindDescription(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'from' || document.dep(token) !== 'prep') return null;
  const description = document.head(token);
  if (document.tag(description) !== 'VBG' || document.dep(description) !== 'acl') return null;
  const barred = document.head(description);
  const verb = document.head(barred);
  if (document.dep(barred) !== 'dobj' || !BARRING.test(document.lemma(verb))) return null;
  const isDeed = document
    .childrenBy(token, /^pcomp$/)
    .some((child) => document.tag(child) === 'VBG');
  return isDeed ? [{ token, head: verb }] : null;
}

/** "asked Brazil *to press Peru to stop* …": what the second is to do taken for what the first is asked for. */
function askedOfSecond(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:xcomp|advcl)$/.test(document.dep(token)) || !isToInfinitive(document, token))
    return null;
  const verb = document.head(token);
  const asking = document
    .childrenBy(verb, /^(?:xcomp|ccomp|advcl)$/)
    .filter((child) => child > verb && child < token && isToInfinitive(document, child))
    .at(-1);
  if (asking === undefined || !CAUSING.test(document.lemma(asking))) return null;
  const to = document.childrenBy(token, /^aux$/).at(0) ?? token;
  const [asked] = document.childrenBy(asking, /^dobj$/);
  // Nothing between whom one asks and what for: "…, to punish X" is an aim of all that was said.
  return asked !== undefined && document.rightEdge(asking) === to - 1 && asked > asking
    ? [{ token, head: asking, dep: 'xcomp' }]
    : null;
}

const AGAINST_WHOM = /^(?:against|alongside|among|between|by|from)$/;

/** "seized arms from *fighters hiding* in a mosque": who is described by what they do taken for a clause behind the preposition. */
function fighterTakenForGerund(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'pcomp' || document.tag(token) !== 'VBG') return null;
  const preposition = document.head(token);
  if (!AGAINST_WHOM.test(document.lower(preposition)) || preposition > token) return null;
  const [doer, second] = document.childrenBy(token, /^nsubj$/);
  if (doer === undefined || second !== undefined || document.tag(doer) !== 'NNS') return null;
  if (document.leftEdge(doer) !== preposition + 1 || document.rightEdge(doer) !== token - 1)
    return null;
  return [
    { token: doer, head: preposition, dep: 'pobj' },
    { token, head: doer, dep: 'acl' },
  ];
}

/** "was among the first countries *to recognise X*": what they did taken for what is to be. */
function deedOfOneAmong(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'xcomp' || !isToInfinitive(document, token)) return null;
  const copula = document.head(token);
  if (document.lemma(copula) !== 'be') return null;
  const to = document.childrenBy(token, /^aux$/).at(0) ?? token;
  const among = document
    .childrenBy(copula, /^prep$/)
    .find((child) => document.lower(child) === 'among' && document.rightEdge(child) === to - 1);
  const [noun] = among === undefined ? [] : document.childrenBy(among, /^pobj$/);
  return noun === undefined ? null : [{ token, head: noun, dep: 'relcl' }];
}

/** "of helping *militiamen* to kill X": who is asked or helped taken for a clause. */
function helpedTakenForClause(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'ccomp' || document.tag(token) !== 'NNS') return null;
  const verb = document.head(token);
  if (!CAUSING.test(document.lemma(verb)) || verb > token) return null;
  const deed = document
    .childrenBy(verb, /^(?:advcl|ccomp|xcomp)$/)
    .find((child) => child > token && isToInfinitive(document, child));
  if (deed === undefined || document.childrenBy(verb, /^dobj$/).length > 0) return null;
  const to = document.childrenBy(deed, /^aux$/).at(0) ?? deed;
  const isWhole = document.rightEdge(token) === to - 1 && document.leftEdge(token) === verb + 1;
  const isClause = document.childrenBy(token, /^(?:nsubj|cop|mark)/).length > 0;
  return isWhole && !isClause
    ? [
        { token, dep: 'dobj' },
        { token: deed, dep: 'xcomp' },
      ]
    : null;
}
