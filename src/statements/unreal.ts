import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';
import { isInfinitive } from './predicates/verb-form.ts';

/** What comes to nothing: the deed did not happen (`not`), or nobody says that it did (`possible`). */
type Miss = 'not' | 'possible';

/** "*nearly* went to war", "*all but* recognised X"; not "nearly destroyed X", which tells how far it went. */
export function missOf(document: Document, lexicon: Lexicon, verb: number): Miss | null {
  if (lexicon.isOf('degree', document.lemma(verb).toLowerCase())) return null;
  let at = verb - 1;
  while (at > 0 && document.head(at) === verb && /^aux/.test(document.dep(at))) at--;
  if (/^(?:almost|nearly)$/.test(document.lower(at)) && document.head(at) === verb) return 'not';
  const isAllBut =
    document.lower(verb - 1) === 'but' &&
    document.lower(verb - 2) === 'all' &&
    /^VB[DN]$/.test(document.tag(verb));
  return isAllBut ? 'possible' : null;
}

/** "came *within hours of* attacking X", "came *close to* attacking": the verb over what did not come about; `governor` is over the preposition. */
export function shortOf(document: Document, governor: number): number | null {
  const within = document.head(governor);
  if (document.lower(within) === 'within' && document.dep(governor) === 'pobj') {
    const verb = document.head(within);
    return /^(?:be|bring|come|get)$/.test(document.lemma(verb)) ? verb : null;
  }
  if (document.lower(governor) !== 'close' && document.lower(governor) !== 'near') return null;
  return /^(?:bring|come|get)$/.test(document.lemma(within)) ? within : null;
}

/** "It is *not true* that …", "it is *false* that …": the clause behind the copula is denied. */
export function isUntrue(document: Document, copula: number): boolean {
  if (document.lemma(copula) !== 'be') return false;
  let isTrue: boolean | null = null;
  let isNegated = false;
  for (const child of document.children(copula)) {
    const dep = document.dep(child);
    if (dep === 'neg') isNegated = true;
    else if (dep === 'acomp' || dep === 'attr') {
      if (/^(?:case|correct|right|true)$/.test(document.lower(child))) isTrue = true;
      else if (/^(?:false|incorrect|nonsense|untrue)$/.test(document.lower(child))) isTrue = false;
    }
  }
  return isTrue !== null && isTrue === isNegated;
}

/** "*any* country that shelters X", "*anyone* who helps them", "*no* state that …": nobody has done it yet; "*no* evidence that X did it" says what it is. */
export function isOfAnybody(document: Document, noun: number, clause: number): boolean {
  if (document.children(clause).some((child) => document.dep(child) === 'mark')) return false;
  if (/^(?:anybody|anyone|whichever|whoever)$/.test(document.lower(noun))) return true;
  return document
    .children(noun)
    .some(
      (child) =>
        document.dep(child) === 'det' && /^(?:any|no|whichever)$/.test(document.lower(child)),
    );
}

/** "the *first* state to recognise X", "the *latest* to join": who is counted among those who did it has done it. */
export function isRanked(document: Document, noun: number): boolean {
  return document
    .children(noun)
    .some(
      (child) =>
        child < noun &&
        /^(?:first|second|third|fourth|fifth|sixth|seventh|latest|last|only|sole)$/.test(
          document.lower(child),
        ),
    );
}

/** "*became* the first state in Europe to recognise X": the clause taken for one of the copula's own. */
export function isRankedByCopula(document: Document, copula: number): boolean {
  return (
    /^(?:be|become)$/.test(document.lemma(copula)) &&
    document.childrenBy(copula, /^attr$/).some((noun) => isRanked(document, noun))
  );
}

/** "*rather than* negotiate with X, Y …": what is not done. */
export function isForegone(document: Document, clause: number): boolean {
  return document
    .children(clause)
    .some((child) => document.lower(child) === 'than' && document.lower(child - 1) === 'rather');
}

/** What a clause that sets a condition without "if", or against the facts, says of its verb. */
export type Supposition = 'fact' | 'conditional';

/**
 * "*Had* Britain *not* armed them, they would have lost", "…, if X had not warned it": what is supposed away has happened.
 * "*Should* Iran attack", "*were* he to resign": a condition without "if".
 */
export function suppositionOf(document: Document, verb: number): Supposition | null {
  if (document.dep(verb) !== 'advcl') return null;
  const children = document.children(verb);
  const subject = children.find((child) => /^nsubj/.test(document.dep(child)));
  const opener = children.find((child) => document.dep(child) === 'aux');
  if (subject === undefined || opener === undefined) return null;
  const isInverted = opener < subject && !children.some((child) => document.dep(child) === 'mark');
  const isMarked = children.some((child) => document.lower(child) === 'if');
  const word = document.lower(opener);
  if (isInverted && word === 'should') return 'conditional';
  if (isInverted && word === 'were' && isInfinitive(document, verb)) return 'conditional';
  if (word !== 'had' || !(isInverted || isMarked)) return null;
  const isAway = children.some((child) => document.dep(child) === 'neg');
  const isUnreal = document
    .children(document.head(verb))
    .some((child) => /^(?:could|might|would)$/.test(document.lower(child)));
  return isAway && isUnreal ? 'fact' : isInverted ? 'conditional' : null;
}

/** "carried out its *threat*", "kept the *promise*": the words were said, whatever became of what they announce. */
function isKept(document: Document, lexicon: Lexicon, noun: number): boolean {
  return (
    /^(?:dobj|nsubjpass)$/.test(document.dep(noun)) &&
    lexicon.isOf('keeping', document.lemma(document.head(noun)).toLowerCase()) &&
    /^(?:oath|pledge|promise|threat|vow|warning)$/.test(document.lemma(noun).toLowerCase())
  );
}

/** "has *not confirmed* that …", "*neither confirmed nor denied* that …": nobody says so. */
export function isUnconfirmed(document: Document, lexicon: Lexicon, verb: number): boolean {
  const above = document.head(verb);
  if (document.lemma(verb) === 'deny' && document.dep(verb) === 'conj')
    return document.children(above).some((child) => document.lower(child) === 'neither');
  if (!lexicon.isOf('confirming', document.lemma(verb))) return false;
  return document
    .children(verb)
    .some((child) => document.dep(child) === 'neg' || document.lower(child) === 'neither');
}

/** What was said, whatever is true of what it says: "denies the charge", "*Benin's claim* that Togo … was rejected", "never carried out its threat". */
export function isSaidAnyway(
  document: Document,
  lexicon: Lexicon,
  token: number,
  isItself: boolean,
): boolean {
  if (isItself && isKept(document, lexicon, token)) return true;
  if (!/^(?:dobj|nsubjpass)$/.test(document.dep(token))) return false;
  const verb = document.lemma(document.head(token));
  const isCharge = lexicon.isOf('accusation', document.lemma(token).toLowerCase());
  // "dropped the charge that X did it" says neither that he did nor that he did not.
  if (isCharge && /^(?:drop|retract|withdraw)$/.test(verb)) return true;
  if (!isCharge || !/^(?:contest|deny|dismiss|dispute|rebut|refute|reject)$/.test(verb))
    return false;
  return isItself || document.children(token).some((child) => document.dep(child) === 'poss');
}

/** "vetoed a *resolution* condemning X": what becomes of the text becomes of what it says. */
export function isTextAdopted(document: Document, noun: number): boolean {
  return (
    document.dep(noun) === 'dobj' &&
    /^(?:amendment|declaration|draft|motion|resolution|statement)$/.test(document.lower(noun))
  );
}

/** "Does X support Y?": what is asked is not said. "Why did X attack Y?" takes the deed for granted. */
export function isYesNoQuestion(document: Document, root: number): boolean {
  const [first, last] = document.sentenceTokens(document.sentence(root));
  const isAsked = document.word(last - 1) === '?' || document.word(last - 2) === '?';
  if (!isAsked) return false;
  const subject = document
    .children(root)
    .find((child) => document.dep(child) === 'nsubj' || document.dep(child) === 'nsubjpass');
  if (subject === undefined) return false;
  for (let at = first; at < subject; at++) {
    if (document.tag(at).startsWith('W')) return false;
  }
  const isCopula = document.pos(root) === 'AUX' && root < subject;
  return (
    isCopula ||
    document
      .children(root)
      .some((child) => /^aux(?:pass)?$/.test(document.dep(child)) && child < subject)
  );
}

/** "agreed to meet in Oslo, *at Norway's invitation*": at whose instance something is planned has been told. */
export function isInstance(document: Document, lexicon: Lexicon, noun: number): boolean {
  const lemma = document.lemma(noun).toLowerCase();
  return (
    document.dep(noun) === 'pobj' &&
    document.lower(document.head(noun)) === 'at' &&
    (lexicon.isOf('instance', lemma) || /^(?:invitation|request)$/.test(lemma))
  );
}

/** "was *unable* for two days to reach X": the adjective over an infinitive that the parser hung on its copula, or the governor as it is. */
export function stateOver(
  document: Document,
  lexicon: Lexicon,
  governor: number,
  infinitive: number,
): number {
  if (document.lemma(governor) !== 'be') return governor;
  const state = document
    .childrenBy(governor, /^acomp$/)
    .find(
      (child) =>
        child < infinitive &&
        lexicon.operator('adjective', document.lemma(child).toLowerCase(), 'to') !== null,
    );
  return state ?? governor;
}
