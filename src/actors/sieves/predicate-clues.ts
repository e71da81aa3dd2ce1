import type { Candidate } from '../candidate.ts';
import type { PronounKind } from '../pronouns.ts';
import { clauseVerb, subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';

/** Whom one is blamed and asked by may be taken in defence. */
const BLAMED =
  /^(?:accuse|attack|blame|challenge|charge|condemn|criticise|criticize|demand|denounce|fault|fire|impeach|investigate|lambast|mock|question|reprimand|sack|slam|sue|suspect|threaten|urge)$/u;
const DEFENDING =
  /^(?:absolve|back|clear|defend|exonerate|praise|protect|rally|shield|stand|support)$/u;
/** What is done to who was taken. */
const TRYING =
  /^(?:acquit|charge|convict|deport|execute|extradite|free|hang|pardon|ransom|release|rescue|sentence|try)$/u;
const CAPTURING = /^(?:abduct|arrest|capture|detain|hold|imprison|jail|kidnap|seize|sentence)$/u;
const CAPTURES =
  /^(?:abduction|arrest|capture|captivity|detention|extradition|imprisonment|jailing|kidnapping|release|sentence|trial)$/u;
/** What only those do who are accused. */
const DENYING = /^(?:admit|confess|deny|disclaim|plead)$/u;
const ACCUSING = /^(?:accuse|blame|charge|indict|suspect)$/u;
/** What is done to a crowd. */
const SUBDUING =
  /^(?:ambush|assault|attack|beat|break|charge|clear|confront|disperse|evict|remove|scatter|stop|storm|teargas)$/u;
/** What only those who publish do. */
const PUBLISHING = /^(?:air|broadcast|print|publish|rebroadcast|screen|televise)$/u;
/** What one is asked to do with what is one's own. */
const WITH_ONES_OWN =
  /^(?:abandon|abolish|cancel|cease|change|close|curb|curtail|cut|disarm|disband|dismantle|drop|ease|end|exercise|fire|free|freeze|fulfil|fulfill|halt|honou?r|keep|lift|lower|moderate|normali[sz]e|open|postpone|pull|raise|recall|reconsider|reduce|reform|release|relinquish|remove|reopen|repeal|resume|rethink|retract|review|revise|sack|scale|scrap|settle|shut|soften|step|stop|suspend|surrender|temper|use|withdraw|withhold)$/u;
/** What is done to a place, of the verbs whose object "it" may be an actor. */
const DONE_TO_PLACES =
  /^(?:abandon|attack|besiege|blockade|bomb|bombard|burn|capture|claim|control|defend|destroy|divide|enter|evacuate|govern|hold|invade|leave|liberate|loot|occupy|overrun|pillage|plunder|protect|quit|raid|ravage|reach|rebuild|recapture|retake|rule|run|sack|seize|shell|shield|storm|strike|surround|take|visit)$/u;

/** How much what is done with the pronoun and the other speaks for their being one, beyond grammar and nearness. */
export function clueScore(
  state: TextState,
  pronoun: Candidate,
  other: Candidate,
  kind: PronounKind,
): number {
  return (
    ofOwnerOfSubject(state, pronoun, other, kind) +
    ofDefended(state, pronoun, other, kind) +
    ofCaptive(state, pronoun, other) +
    ofAccused(state, pronoun, other) +
    ofAnswering(state, pronoun, other) +
    ofInvited(state, pronoun, other) +
    ofSameVictim(state, pronoun, other) +
    ofSubdued(state, pronoun, other) +
    ofPublisher(state, pronoun, other) +
    ofAsked(state, pronoun, other, kind) +
    ofArriving(state, pronoun, other) +
    ofSummoned(state, pronoun, other)
  );
}

/** `supplied it`, `accused it`: what is no place. */
export function isNoPlace(state: TextState, { head }: Candidate): boolean {
  const { document } = state.reading;
  return document.dep(head) === 'dobj' && !DONE_TO_PLACES.test(document.lemma(document.head(head)));
}

/** `Tito's promise did not save him`: somebody else, as a rule; `Tito's men follow him` need not be. */
function ofOwnerOfSubject(
  { reading, at }: TextState,
  pronoun: Candidate,
  other: Candidate,
  kind: PronounKind,
): number {
  const { document } = reading;
  if (kind.isPossessive || document.dep(other.head) !== 'poss') return 0;
  if (!/^(?:dobj|dative|pobj)$/u.test(document.dep(pronoun.head))) return 0;
  if ((at[document.head(other.head)] ?? -1) >= 0) return 0;
  const verb = clauseVerb(reading, pronoun.head);
  return verb >= 0 && subjectOf(reading, verb) === document.head(other.head) ? -4 : 0;
}

/** `Brandt accused Molk. Weiss defended him`: the accused. */
function ofDefended(
  { reading }: TextState,
  pronoun: Candidate,
  other: Candidate,
  { gender }: PronounKind,
): number {
  const { document } = reading;
  if (gender !== 'm' && gender !== 'f') return 0;
  const governor = document.head(pronoun.head);
  const isBehind = /^(?:behind|by|to|around)$/u.test(reading.lower(governor));
  const verb = isBehind ? document.head(governor) : governor;
  if (!DEFENDING.test(document.lemma(verb)) || document.dep(pronoun.head) === 'nsubj') return 0;
  return isBlamed(reading, other.head) ? 3.5 : 0;
}

/** More than who asks for help has for being who is helped. */
const HELD = 10;

/** `condemned the arrest of Molk. Weiss asked Oman to free him`: who was taken. */
function ofCaptive({ reading }: TextState, pronoun: Candidate, other: Candidate): number {
  const { document } = reading;
  const of = document.head(pronoun.head);
  // `convicted three of them`
  const object = reading.lower(of) === 'of' ? document.head(of) : pronoun.head;
  if (document.dep(object) !== 'dobj') return 0;
  const lemma = document.lemma(document.head(object));
  // `the expulsion of two members from the party, which had accused them`
  if (ACCUSING.test(lemma) && isPunished(reading, other.head)) return HELD;
  if (!TRYING.test(lemma)) return 0;
  let taken = other.head;
  for (let steps = 0; steps < 2 && document.dep(taken) === 'appos'; steps++)
    taken = document.head(taken);
  const dep = document.dep(taken);
  const above = document.head(taken);
  if (/^(?:dobj|nsubjpass)$/u.test(dep)) return CAPTURING.test(document.lemma(above)) ? HELD : 0;
  const noun = dep === 'pobj' && reading.lower(above) === 'of' ? document.head(above) : above;
  return /^(?:pobj|poss)$/u.test(dep) && CAPTURES.test(document.lemma(noun)) ? HELD : 0;
}

/** `the dismissal of X` */
function isPunished({ document }: TextState['reading'], token: number): boolean {
  const of = document.head(token);
  return (
    document.dep(token) === 'pobj' &&
    document.lower(of) === 'of' &&
    /^(?:arrest|deportation|detention|dismissal|execution|expulsion|firing|indictment|jailing|ouster|prosecution|sacking|suspension|trial)$/u.test(
      document.lemma(document.head(of)),
    )
  );
}

/** `Chad accused Togo of treason. It denied the charge`, `accused Molk of treason. He was arrested`: who was accused. */
function ofAccused({ reading }: TextState, pronoun: Candidate, other: Candidate): number {
  const { document } = reading;
  const dep = document.dep(pronoun.head);
  const verb = document.lemma(document.head(pronoun.head));
  const isOpen = dep === 'nsubj' && DENYING.test(verb);
  if (!isOpen && !(dep === 'nsubjpass' && (TRYING.test(verb) || CAPTURING.test(verb)))) return 0;
  // `Togo, which denies it`: the clause tells.
  if (document.head(other.head) === document.head(pronoun.head)) return 0;
  const charge = document.lemma(document.head(other.head));
  if (!/^(?:dobj|nsubjpass)$/u.test(document.dep(other.head))) return 0;
  if (!ACCUSING.test(charge) && (isOpen || !CAPTURING.test(charge))) return 0;
  // More than what the last speaker has for going on.
  return isOpen ? 16 : 7;
}

/** `Chad expelled the envoy. It retaliated`: not who began; -8 for the subject of the sentence before. */
function ofAnswering({ reading }: TextState, pronoun: Candidate, other: Candidate): number {
  const { document } = reading;
  const verb = document.head(pronoun.head);
  if (
    document.dep(pronoun.head) !== 'nsubj' ||
    !/^(?:reciprocate|retaliate)$/u.test(document.lemma(verb))
  )
    return 0;
  return document.dep(other.head).startsWith('nsubj') ? -8 : 0;
}

/** `Oman invited both sides to Muscat. They signed a truce`: those who were brought together. */
function ofInvited({ reading }: TextState, pronoun: Candidate, other: Candidate): number {
  const { document } = reading;
  if (!pronoun.isPlural || document.dep(pronoun.head) !== 'nsubj') return 0;
  if (document.dep(other.head) !== 'dobj') return 0;
  const isBrought =
    /^(?:arrest|assemble|bring|convene|detain|gather|invite|persuade|summon)$/u.test(
      document.lemma(document.head(other.head)),
    );
  return isBrought ? 4.5 : 0;
}

/** `Police beat the miners, and soldiers shot them`: one deed and another by `and`, done to the same. */
function ofSameVictim({ reading }: TextState, pronoun: Candidate, other: Candidate): number {
  const { document } = reading;
  const verb = document.head(pronoun.head);
  const first = document.head(verb);
  if (!/^(?:dative|dobj)$/u.test(document.dep(pronoun.head)) || document.dep(verb) !== 'conj')
    return 0;
  if (document.dep(other.head) !== 'dobj' || document.head(other.head) !== first) return 0;
  return reading.lower(reading.child(first, 'cc')) === 'and' ? 3 : 0;
}

/** `Police attacked the marchers, and six of them were arrested`: those attacked. */
function ofSubdued({ reading }: TextState, pronoun: Candidate, other: Candidate): number {
  const { document } = reading;
  const of = document.head(pronoun.head);
  const part = document.head(of);
  if (reading.lower(pronoun.head) !== 'them' || reading.lower(of) !== 'of') return 0;
  if (document.dep(part) !== 'nsubjpass') return 0;
  const isHeld = CAPTURING.test(document.lemma(document.head(part)));
  const isHurt = /^(?:beat|injure|kill|wound)$/u.test(document.lemma(document.head(part)));
  if (!isHeld && !isHurt) return 0;
  const isVictim =
    document.dep(other.head) === 'dobj' && SUBDUING.test(document.lemma(document.head(other.head)));
  return isVictim ? 7 : 0;
}

/** The object of a verb of blame, or whoever a demand is about. */
function isBlamed({ document }: TextState['reading'], token: number): boolean {
  const dep = document.dep(token);
  const verb = document.head(token);
  if (/^(?:dobj|nsubjpass)$/u.test(dep)) return BLAMED.test(document.lemma(verb));
  const isOfComplement = dep === 'nsubj' && document.dep(verb) === 'ccomp';
  return isOfComplement && /^(?:demand|insist)$/u.test(document.lemma(document.head(verb)));
}

/** `after it had aired an interview`: a station or a paper. */
function ofPublisher({ reading, at, clusters }: TextState, pronoun: Candidate, other: Candidate) {
  const { document } = reading;
  if (document.dep(pronoun.head) !== 'nsubj') return 0;
  if (!PUBLISHING.test(document.lemma(document.head(pronoun.head)))) return 0;
  const index = at[other.head] ?? -1;
  return index >= 0 && clusters.of(index).kind === 'media' ? 8 : 0;
}

/** `urged Norway to suspend its aid`: Norway's. */
function ofAsked(
  { reading }: TextState,
  pronoun: Candidate,
  other: Candidate,
  kind: PronounKind,
): number {
  const { document } = reading;
  if (!kind.isPossessive || document.dep(other.head) !== 'dobj') return 0;
  const verb = clauseVerb(reading, pronoun.head);
  if (
    verb < 0 ||
    document.dep(verb) !== 'xcomp' ||
    document.head(verb) !== document.head(other.head)
  )
    return 0;
  const lemma = document.lemma(verb);
  // `asked Molk to free his son`: whose son it is nobody can tell.
  if (kind.gender !== 'n' && /^(?:free|release)$/u.test(lemma)) return 0;
  return WITH_ONES_OWN.test(lemma) ? 5 : 0;
}

/** What is done to somebody who comes or goes. */
const DONE_ON_ARRIVAL =
  /^(?:ambush|arrest|assault|attack|capture|detain|greet|hand|hit|injure|intercept|jeer|kill|meet|seize|shoot|stab|stop|welcome|wound)$/u;
const COMING =
  /^(?:alight|appear|approach|arrive|come|drive|emerge|enter|flee|fly|go|land|leave|pass|return|step|travel|try|walk)$/u;

/** `handed Molk the letter when he arrived`, `shot Molk as he left`: the one to whom it is done. */
function ofArriving({ reading }: TextState, pronoun: Candidate, other: Candidate): number {
  const { document } = reading;
  const verb = document.head(pronoun.head);
  const above = document.head(verb);
  if (document.dep(pronoun.head) !== 'nsubj' || document.dep(verb) !== 'advcl') return 0;
  if (!COMING.test(document.lemma(verb)) || !DONE_ON_ARRIVAL.test(document.lemma(above))) return 0;
  const isWhile = [...document.children(verb)].some((child) =>
    /^(?:after|as|when|while)$/u.test(reading.lower(child)),
  );
  const isDone = /^(?:dative|dobj|nsubjpass)$/u.test(document.dep(other.head));
  return isWhile && isDone && document.head(other.head) === above ? 5 : 0;
}

/** `summoned Molk, but he stayed away`: whom one asked. */
function ofSummoned({ reading }: TextState, pronoun: Candidate, other: Candidate): number {
  const { document } = reading;
  const verb = document.head(pronoun.head);
  if (document.dep(pronoun.head) !== 'nsubj' || document.dep(verb) !== 'conj') return 0;
  let asked = other.head;
  for (let steps = 0; steps < 2 && document.dep(asked) === 'appos'; steps++)
    asked = document.head(asked);
  const asking = document.head(asked);
  if (document.dep(asked) !== 'dobj' || !SUMMONING.test(document.lemma(asking))) return 0;
  const first = document.head(verb);
  const isBut = reading.lower(reading.child(first, 'cc')) === 'but';
  return isBut && document.isWithin(asking, first) ? 6 : 0;
}

/** What one does to have somebody do a thing. */
const SUMMONING =
  /^(?:ask|beg|call|command|implore|instruct|invite|order|press|summon|tell|urge|warn)$/u;
