import type { Candidate } from '../candidate.ts';
import type { TextState } from '../text-state.ts';

/** What is done to somebody for a deed or in a struggle of theirs: `support X in its fight`, `thank X for its help`. */
const DONE_FOR =
  /^(?:abet|accuse|advise|aid|applaud|arm|assist|attack|back|blame|bolster|chide|commend|condemn|congratulate|criticise|criticize|denounce|equip|fault|finance|fine|fund|hail|help|honour|honor|join|provide|punish|praise|reinforce|rebuke|reprimand|salute|sanction|supply|support|thank|train)$/u;
/** The same as nouns: `support for X in its fight`. */
const HELP =
  /^(?:aid|assistance|backing|gratitude|help|praise|solidarity|support|sympathy|thanks)$/u;
/** Whoever is given a thing is who needs it: `provide X with the weapons it needs`. */
const GIVING =
  /^(?:arm|cost|deny|equip|furnish|give|grant|hand|lend|offer|promise|provide|sell|send|ship|spare|supply)$/u;
const BONUS = 6;

/** How much likelier a pronoun means whom its clause is done to than who does it, by the words that hold it. */
export function receiverScore(state: TextState, pronoun: Candidate, other: Candidate): number {
  const { document } = state.reading;
  let noun = document.head(pronoun.head);
  // `thanked X for his government's help`
  while (document.dep(pronoun.head) === 'poss' && document.dep(noun) === 'poss')
    noun = document.head(noun);
  // `supported the Forces in its efforts`: several have no `its`, only a state named like several has.
  const isSeveral =
    other.kind !== 'state' &&
    /^NNP?S$/u.test(document.tag(other.head)) &&
    !/^\p{Lu}{2,}$/u.test(document.word(other.head));
  if (isSeveral && !pronoun.isPlural) return 0;
  if (isAccusedDoer(state, pronoun.head, other.head)) return BONUS;
  if (document.dep(pronoun.head) === 'poss') {
    // `the Front and its allies`
    if (document.dep(noun) === 'conj' && document.head(noun) === other.head) return BONUS;
    if (isOneOfThem(state, noun, other.head)) return -BONUS;
    const isTheirs =
      isReceiver(state, noun, other.head) ||
      isBesideWithOwn(state, noun, other.head) ||
      isMoved(state, noun, other.head);
    return isTheirs ? BONUS : 0;
  }
  if (isHelped(state, pronoun.head, other.head)) return 2 * BONUS;
  if (isAskedToExplain(state, pronoun.head, other.head)) return BONUS;
  if (isHandedOver(state, pronoun.head, other.head)) return BONUS;
  if (document.dep(pronoun.head) !== 'nsubj' || document.dep(noun) !== 'relcl') return 0;
  return isGiven(state, document.head(noun), other.head) ? BONUS : 0;
}

/** `flew troops to X to help it`: true where a token is who gets what is given to help the pronoun. */
function isHelped(state: TextState, pronoun: number, token: number): boolean {
  const { document } = state.reading;
  let help = document.head(pronoun);
  // `to help it fight`
  if (document.dep(pronoun) === 'nsubj' && document.dep(help) === 'ccomp')
    help = document.head(help);
  else if (document.dep(pronoun) !== 'dobj') return false;
  if (!/^(?:aid|assist|help)$/u.test(document.lemma(help)) || document.dep(help) !== 'advcl')
    return false;
  const giving = document.head(help);
  const link = document.head(token);
  if (document.dep(token) === 'dative') return link === giving;
  return (
    document.dep(token) === 'pobj' &&
    /^(?:into|to)$/u.test(document.word(link)) &&
    (document.head(link) === giving || document.head(document.head(link)) === giving)
  );
}

/** `accused X of sending arms to its clients`: true where a token is who does what the pronoun stands in. */
function isAccusedDoer({ reading }: TextState, pronoun: number, token: number): boolean {
  const { document } = reading;
  const accusing = document.head(token);
  if (document.dep(token) !== 'dobj' || token > pronoun) return false;
  if (!/^(?:accuse|convict|suspect)$/u.test(document.lemma(accusing))) return false;
  for (let at = pronoun, steps = 0; steps < 8; steps++) {
    const head = document.head(at);
    if (head === at) return false;
    const isOf = document.lower(head) === 'of' && document.head(head) === accusing;
    if (isOf) return document.dep(at) === 'pcomp';
    // A clause with a subject of its own is about that.
    if (document.pos(at) === 'VERB' && reading.child(at, 'nsubj', 'nsubjpass') >= 0) return false;
    at = head;
  }
  return false;
}

const EXPLAINING = /^(?:clarify|confess|disclose|explain|justify|reveal|say|tell)$/u;

/** `dared X to explain why he had left`: true where a token is who is to explain what the pronoun did. */
function isAskedToExplain({ reading }: TextState, pronoun: number, token: number): boolean {
  const { document } = reading;
  const clause = document.head(pronoun);
  const explaining = document.head(clause);
  if (document.dep(pronoun) !== 'nsubj' || !/^(?:advcl|ccomp)$/u.test(document.dep(clause)))
    return false;
  const isAsked = /^(?:ccomp|xcomp)$/u.test(document.dep(explaining));
  if (!isAsked || !EXPLAINING.test(document.lemma(explaining))) return false;
  const isInfinitive = document.children(explaining).some((child) => document.tag(child) === 'TO');
  const isOwn = document.dep(token) === 'nsubj' && document.head(token) === explaining;
  const isObject =
    document.dep(token) === 'dobj' && document.head(token) === document.head(explaining);
  return isInfinitive && (isOwn || isObject);
}

/** Who has a thing and passes it on. */
const PASSING =
  /^(?:cede|deliver|entrust|give|grant|hand|hand over|leave|lend|offer|pass|present|return|sell|surrender|transfer|yield)$/u;

/** `handed X to those who had occupied it`: true where a token is what is handed to whom the clause of the pronoun is about. */
function isHandedOver(state: TextState, pronoun: number, token: number): boolean {
  const { document } = state.reading;
  const clause = document.head(pronoun);
  if (document.dep(pronoun) !== 'dobj' || document.dep(clause) !== 'relcl') return false;
  const receiver = document.head(clause);
  const to = document.head(receiver);
  const isTo = document.dep(receiver) === 'pobj' && /^(?:back|over|to)$/u.test(document.lower(to));
  const isObject = document.dep(token) === 'dobj' && token < receiver;
  const giving = document.head(token);
  return isTo && isObject && PASSING.test(document.lemma(giving)) && document.isWithin(to, giving);
}

/** `ruled by X and by its leader`: true where a noun stands behind a second preposition, and a token behind the first. */
function isBesideWithOwn(state: TextState, noun: number, token: number): boolean {
  const { document } = state.reading;
  const second = document.head(noun);
  const first = document.head(second);
  return (
    document.dep(noun) === 'pobj' &&
    document.dep(second) === 'conj' &&
    document.lower(first) === document.lower(second) &&
    document.head(token) === first
  );
}

/** Whom one takes something from, and whom one makes go somewhere. */
const TAKING_FROM = /^(?:cheat|cleanse|deprive|divest|purge|relieve|rid|rob|strip)$/u;
const DRIVING =
  /^(?:bully|coax|coerce|drag|drive|force|lure|nudge|oust|press|pressure|prod|push|shame|squeeze|trick|wrest)$/u;

/** `stripped X of its rights`, `forced X out of control of its mines`: true where a token is whom it is done to. */
function isMoved(state: TextState, noun: number, token: number): boolean {
  const { document } = state.reading;
  if (document.dep(token) !== 'dobj' || token > noun) return false;
  const verb = document.head(token);
  const lemma = document.lemma(verb);
  let at = noun;
  for (let steps = 0; steps < 4; steps++) {
    const preposition = document.head(at);
    if (!/^(?:pcomp|pobj)$/u.test(document.dep(at))) return false;
    let first = preposition;
    while (document.dep(first) === 'prep' && document.pos(document.head(first)) === 'ADP')
      first = document.head(first);
    const above = document.head(first);
    if (above === verb || above === token) {
      const link = document.lower(first);
      if (TAKING_FROM.test(lemma)) return link === 'of';
      return DRIVING.test(lemma) && /^(?:from|into|off|out|over|to|toward|towards)$/u.test(link);
    }
    at = above;
  }
  return false;
}

/** True where a noun stands behind the preposition of a verb or noun whose object is a token. */
function isReceiver(state: TextState, noun: number, token: number): boolean {
  const { document } = state.reading;
  const preposition = document.head(noun);
  if (
    document.dep(noun) !== 'pobj' ||
    !/^(?:for|in|on|over)$/u.test(document.word(preposition).toLowerCase())
  )
    return false;
  const governor = document.head(preposition);
  const lemma = document.lemma(governor).toLowerCase();
  if (document.pos(governor) === 'VERB' && DONE_FOR.test(lemma))
    return document.head(token) === governor && document.dep(token) === 'dobj';
  // The preposition may have been given to the object itself: `thank [X for its help]`.
  if (
    governor === token &&
    document.dep(token) === 'dobj' &&
    DONE_FOR.test(document.lemma(document.head(token)).toLowerCase())
  )
    return true;
  const link = document.head(token);
  return (
    document.dep(token) === 'pobj' &&
    /^(?:for|of|to|with)$/u.test(document.word(link).toLowerCase()) &&
    isHelpAbove(state, link, governor)
  );
}

/** `support for X in its fight`: the second phrase hangs on the help, on its holder or on X. */
function isHelpAbove(state: TextState, link: number, governor: number): boolean {
  const { document } = state.reading;
  const help = document.head(link);
  if (!HELP.test(document.lemma(help).toLowerCase())) return false;
  return governor === help || governor === document.head(help) || document.head(governor) === link;
}

/** True where a thing is given to a token. */
function isGiven(state: TextState, thing: number, token: number): boolean {
  const { document } = state.reading;
  const isBehind = document.dep(thing) === 'pobj';
  const verb = isBehind ? document.head(document.head(thing)) : document.head(thing);
  if (!GIVING.test(document.lemma(verb).toLowerCase())) return false;
  return document.head(token) === verb && /^(?:dobj|dative)$/u.test(document.dep(token));
}

/** `X is one of its members`: true for the subject of what it is said to be one of. */
function isOneOfThem(state: TextState, noun: number, token: number): boolean {
  const { document } = state.reading;
  const of = document.head(noun);
  const one = document.head(of);
  if (
    document.dep(noun) !== 'pobj' ||
    !/^(?:one|part|two|some)$/u.test(document.word(one).toLowerCase())
  )
    return false;
  const above = document.head(one);
  const isAs = document.word(above).toLowerCase() === 'as';
  if (!isAs && document.dep(one) !== 'attr') return false;
  const verb = isAs ? document.head(above) : above;
  return document.head(token) === verb && document.dep(token).startsWith('nsubj');
}
