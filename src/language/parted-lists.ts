import type { Document, Revision } from './document.ts';
import type { KnownWords } from './known-words.ts';
import { hasTense } from './verb-group.ts';

/** Lists whose members stand apart: behind a semicolon, a clause about the one before, a time or a number of their own. */
export function partedLists(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] {
  return (
    memberBehindSemicolon(document, token) ??
    memberBehindClause(document, token) ??
    objectBehindPhrase(document, token, words) ??
    sideBehindClause(document, token) ??
    memberBehindTime(document, token) ??
    numberOfUnit(document, token) ??
    oneAmongObjects(document, token) ??
    namesBehindColon(document, token) ??
    asBehindName(document, token) ??
    memberBehindDescription(document, token, words) ??
    memberAcrossVerb(document, token) ??
    pluralBehindBody(document, token, words) ??
    []
  );
}

/** "the assets of Paul Ode, a banker; *Ann Dia*, his aide; and a firm": no other name stands behind a semicolon. */
function memberBehindSemicolon(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.pos(token) !== 'PROPN') return null;
  const semicolon = document.leftEdge(token) - 1;
  if (document.word(semicolon) !== ';' || !isItem(document, semicolon)) return null;
  const first = document.head(token);
  if (/^(?:NOUN|PROPN)$/.test(document.pos(first)))
    return first < token ? [{ token, dep: 'conj' }] : null;
  const before = nameBefore(document, semicolon);
  return before === null ? null : [{ token, head: before, dep: 'conj' }];
}

/** The name that ends in front of a semicolon, with all that is said of it; else null. */
function nameBefore(document: Document, semicolon: number): number | null {
  let found: number | null = null;
  for (let at = semicolon - 1, steps = 0; steps < 8; steps++) {
    if (document.rightEdge(at) !== semicolon - 1 || document.pos(at) === 'VERB') break;
    if (document.pos(at) === 'PROPN') found = at;
    if (document.head(at) === at) break;
    at = document.head(at);
  }
  return found;
}

/** "; Ann Dia, his aide; and a firm": what stands between two semicolons without a verb of its own. */
function isItem(document: Document, semicolon: number): boolean {
  const [, end] = document.sentenceTokens(document.sentence(semicolon));
  for (let at = semicolon + 1; at < end; at++) {
    if (document.word(at) === ';') return true;
    if (hasTense(document, at) && !/^(?:relcl|ccomp|advcl)$/.test(document.dep(at))) return false;
  }
  return false;
}

/**
 * "Amal, *the Hill Brigade*, which is led by X, and the Lake Front met": with a clause of its own and a third body behind it a body is no other name
 * of the first.
 */
function memberBehindClause(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || !isBody(document, token)) return null;
  const first = document.head(token);
  if (!isBody(document, first) || first > token) return null;
  const behind = document.rightEdge(token) + 1;
  const clause = [first, token]
    .flatMap((each) => document.childrenBy(each, /^(?:acl|relcl)$/))
    .find((child) => child > token);
  if (clause === undefined || document.word(token + 1) !== ',') return null;
  if (document.leftEdge(clause) > Math.max(behind, token) + 1) return null;
  const third = [first, token]
    .flatMap((each) => document.childrenBy(each, /^conj$/))
    .find((child) => child > clause && isBody(document, child));
  if (third === undefined) return null;
  const and = document.leftEdge(third) - 1;
  if (document.lower(and) !== 'and' || document.word(and - 1) !== ',') return null;
  return [
    { token, dep: 'conj' },
    { token: clause, head: token },
    { token: third, head: token },
    { token: and, head: token },
  ];
}

/** A body by its name; foreign ones are often taken for people. */
function isBody(document: Document, token: number): boolean {
  return (
    document.pos(token) === 'PROPN' &&
    /^(?:ORG|PERSON)$/.test(document.entity(token)?.label ?? 'ORG')
  );
}

/**
 * "took the town with the help of their artillery, *French commandos* and militiamen": those behind a comma taken for more objects of a verb that has its
 * own in front of the phrase.
 */
function objectBehindPhrase(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'dobj' || !/^NNP?S?$/.test(document.tag(token))) return null;
  const verb = document.head(token);
  const comma = document.leftEdge(token) - 1;
  const [object] = document.childrenBy(verb, /^dobj$/);
  if (object === undefined || object === token || object < verb) return null;
  if (document.word(comma) !== ',' || document.childrenBy(token, /^conj$/).length === 0)
    return null;
  const last = comma - 1;
  if (!/^NN/.test(document.tag(last)) || document.entity(last)?.label === 'DATE') return null;
  if (document.dep(last) !== 'pobj' || !document.isWithin(last, verb)) return null;
  const above = document.head(document.head(last));
  const isHelp =
    document.pos(above) === 'NOUN' &&
    document.dep(above) === 'pobj' &&
    (words.isEvent(document.lemma(above).toLowerCase()) ||
      words.isRole(document.lemma(above).toLowerCase()));
  return isHelp ? [{ token, head: last, dep: 'conj' }] : null;
}

/** "talks between the team, led by X, and *the government*": the second side joined to the talks, or to the verb that holds them. */
function sideBehindClause(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || !/^(?:NOUN|PROPN)$/.test(document.pos(token))) return null;
  const talks = document.head(token);
  const between = document
    .childrenBy(talks, /^prep$/)
    .find((child) => child < token && document.lower(child) === 'between');
  const [first] = between === undefined ? [] : document.childrenBy(between, /^pobj$/);
  if (first === undefined || document.tag(first).endsWith('S')) return null;
  if (
    document.childrenBy(first, /^conj$/).some((child) => child < token && isLast(document, child))
  )
    return null;
  const and = document.leftEdge(token) - 1;
  if (document.lower(and) !== 'and' || document.word(and - 1) !== ',') return null;
  return [
    { token, head: first },
    { token: and, head: first },
  ];
}

function isLast(document: Document, token: number): boolean {
  return document.lower(document.leftEdge(token) - 1) === 'and';
}

/** "took Lomo in June, Kara in May and *Tabo* in July": a place with a time of its own taken for one more time. */
function memberBehindTime(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.pos(token) !== 'PROPN') return null;
  const time = document.head(token);
  if (document.entity(time)?.label !== 'DATE' || document.entity(token)?.label === 'DATE')
    return null;
  const preposition = document.head(time);
  const before = document.head(preposition);
  const own = token + 1;
  if (document.dep(time) !== 'pobj' || document.lower(own) !== document.lower(preposition))
    return null;
  const first =
    document.pos(before) === 'VERB' ? objectBefore(document, before, preposition) : before;
  if (first === null || document.pos(first) !== 'PROPN' || token < first) return null;
  const verb = document.head(first);
  return [
    { token, head: first, dep: 'conj' },
    { token: own, head: token },
    ...(document.dep(first) === 'npadvmod' && document.pos(verb) === 'VERB'
      ? [{ token: first, dep: 'dobj' } satisfies Revision]
      : []),
  ];
}

/** The object of a verb right in front of a phrase, or null. */
function objectBefore(document: Document, verb: number, phrase: number): number | null {
  const object = document
    .childrenBy(verb, /^(?:dobj|npadvmod)$/)
    .find((child) => document.rightEdge(child) === phrase - 1);
  return object ?? null;
}

const UNITS =
  /^(?:battalion|brigade|bureau|camp|division|formation|group|regiment|section|squadron|unit)$/;

/** "the army and the Front's Unit *910* attacked": the number of a unit taken for another name of the first in the list. */
function numberOfUnit(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'CD' || document.dep(token) !== 'appos') return null;
  const unit = token - 1;
  return UNITS.test(document.lower(unit)) && document.head(token) !== unit
    ? [{ token, head: unit, dep: 'nummod' }]
    : null;
}

/** "armed militias in Iraq, among them *the Front* and the Party": some of the men before taken for one more place. */
function oneAmongObjects(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.pos(token) !== 'PROPN') return null;
  const among = document.leftEdge(token);
  if (document.lower(among) !== 'among' || !/^(?:them|whom)$/.test(document.lower(among + 1)))
    return null;
  const place = document.head(token);
  const men = document.head(document.head(place));
  return document.dep(place) === 'pobj' && document.tag(men) === 'NNS'
    ? [{ token, head: men, dep: 'appos' }]
    : null;
}

/** "met Paul Ode, his counterpart from Peru, and *Ann Dia*": behind commas one more, no second thing that the first one is. */
function memberBehindDescription(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || !/^(?:NOUN|PROPN)$/.test(document.pos(token))) return null;
  const description = document.head(token);
  const name = document.head(description);
  if (document.dep(description) !== 'appos' || document.pos(description) !== 'NOUN') return null;
  if (document.pos(name) !== 'PROPN' || name > description || !isNamed(document, token))
    return null;
  const and = document.leftEdge(token) - 1;
  const isParted =
    document.lower(and) === 'and' &&
    document.word(and - 1) === ',' &&
    document.word(document.leftEdge(description) - 1) === ',';
  if (!isParted || document.childrenBy(description, /^conj$/)[0] !== token) return null;
  return words.isRole(document.lemma(token).toLowerCase()) && document.pos(token) === 'NOUN'
    ? null
    : [
        { token, head: name },
        { token: and, head: name },
      ];
}

/** A name, or a noun with a name before it ("the Khorasan group"). */
function isNamed(document: Document, token: number): boolean {
  return (
    document.pos(token) === 'PROPN' ||
    document
      .childrenBy(token, /^(?:compound|nmod)$/)
      .some((child) => document.pos(child) === 'PROPN')
  );
}

/** "The board is made up of delegates of Peru, *envoys* of the Bank and two priests": taken for another name of what stands in front of the verb. */
function memberAcrossVerb(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.tag(token) !== 'NNS') return null;
  const subject = document.head(token);
  const verb = document.head(subject);
  if (!/^nsubj/.test(document.dep(subject)) || verb < subject || verb > token) return null;
  const comma = document.leftEdge(token) - 1;
  if (document.word(comma) !== ',' || document.childrenBy(token, /^conj$/).length === 0)
    return null;
  for (let first = verb + 1; first < comma; first++) {
    if (document.tag(first) !== 'NNS' || document.rightEdge(first) !== comma - 1) continue;
    return /^(?:attr|dobj|pobj)$/.test(document.dep(first))
      ? [{ token, head: first, dep: 'conj' }]
      : null;
  }
  return null;
}

/** "The regional force, *the Kor militias* and the navy were": several are no other name of one body. */
function pluralBehindBody(
  document: Document,
  token: number,
  words: KnownWords,
): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || document.tag(token) !== 'NNS') return null;
  const first = document.head(token);
  const isBodyNoun =
    document.tag(first) === 'NN' && words.isBody(document.lemma(first).toLowerCase());
  const left = document.leftEdge(token);
  if (!isBodyNoun || document.word(left - 1) !== ',' || document.lower(left) !== 'the') return null;
  const isClosing = document
    .childrenBy(token, /^conj$/)
    .some((child) => isLast(document, child) && isNamed(document, child));
  return isClosing && isNamed(document, token) ? [{ token, dep: 'conj' }] : null;
}

/** "named three men as the masterminds: *Ann Dia*, Paul Ode and Tom Kor": the names of those before, taken for what is said of them. */
function namesBehindColon(document: Document, token: number): readonly Revision[] | null {
  if (!/^(?:dobj|oprd|npadvmod)$/.test(document.dep(token)) || document.pos(token) !== 'PROPN')
    return null;
  const verb = document.head(token);
  if (document.word(document.leftEdge(token) - 1) !== ':' || verb > token) return null;
  const counted = document
    .childrenBy(verb, /^dobj$/)
    .find(
      (child) =>
        child < token &&
        document.tag(child) === 'NNS' &&
        document.childrenBy(child, /^nummod$/).length > 0,
    );
  return counted === undefined ? null : [{ token, head: counted, dep: 'appos' }];
}

const NAMING =
  /^(?:blacklist|brand|classify|describe|designate|label|list|recognise|recognize|regard|treat)$/;

/** "designated the Front for the Liberation of Lomo *as* a terrorist group": what a body is said to be taken for a part of its name. */
function asBehindName(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'as' || document.dep(token) !== 'prep') return null;
  if (document.pos(document.head(token)) !== 'PROPN') return null;
  let at = document.head(token);
  for (let steps = 0; steps < 10 && document.dep(at) !== 'dobj'; steps++) at = document.head(at);
  const verb = document.head(at);
  const isNaming = document.dep(at) === 'dobj' && NAMING.test(document.lemma(verb));
  return isNaming && document.rightEdge(at) === document.rightEdge(token) && verb < at
    ? [{ token, head: verb }]
    : null;
}
