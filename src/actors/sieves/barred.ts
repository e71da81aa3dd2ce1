import type { Document } from '../../language/document.ts';
import type { Candidate } from '../candidate.ts';
import type { PronounKind } from '../pronouns.ts';
import { clauseVerb, type Saying, subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import type { Coordination } from './groups.ts';

/** The actors that the grammar bars: those beside it in its own clause. */
export function barredFor(
  state: TextState,
  candidate: Candidate,
  kind: PronounKind,
  coordinations: readonly Coordination[],
  membersOf: (index: number) => readonly number[],
): ReadonlySet<number> {
  const { reading, at, clusters } = state;
  const { document } = reading;
  const barred = new Set<number>();
  // In somebody's own words he is somebody else.
  const saying =
    state.reading.quoted[candidate.head] === 1 || state.speech.isTranscribed(candidate.head)
      ? state.speech.around(candidate.head)
      : null;
  if (saying !== null) {
    const { speaker, verb: telling } = sayingBefore(state, saying, candidate);
    barred.add(clusters.find(speaker));
    if (kind.isPlural) for (const own of ownersOf(state, speaker)) barred.add(clusters.find(own));
    for (const verb of new Set([saying.verb, telling])) {
      for (const child of document.children(verb)) {
        const listener = at[child] ?? -1;
        if (listener >= 0 && /^(?:dobj|dative)$/u.test(document.dep(child)))
          barred.add(clusters.find(listener));
      }
    }
  }
  if (kind.isPossessive) {
    const owned = at[document.head(candidate.head)] ?? -1;
    if (owned >= 0) barred.add(clusters.find(owned));
    for (const told of onlyInWords(state, candidate)) barred.add(told);
    // `Nigeria, its largest member,`: another's.
    const noun = document.head(candidate.head);
    const renamed = document.dep(noun) === 'appos' ? (at[document.head(noun)] ?? -1) : -1;
    if (renamed >= 0) barred.add(clusters.find(renamed));
    // `X spoke on their behalf`: never on his own.
    if (reading.lower(document.head(candidate.head)) === 'behalf') {
      const speaker = at[subjectOf(reading, clauseVerb(reading, candidate.head))] ?? -1;
      if (speaker >= 0) barred.add(clusters.find(speaker));
    }
    return barred;
  }
  for (const { members } of coordinations)
    if (members.some((member) => state.candidate(member) === candidate))
      for (const member of members) barred.add(clusters.find(member));
  const verb = clauseVerb(state.reading, candidate.head);
  if (verb < 0) return barred;
  const bar = (token: number): void => {
    const index = at[token] ?? -1;
    if (index < 0 || token === candidate.head) return;
    barred.add(clusters.find(index));
    for (const member of membersOf(index)) barred.add(clusters.find(member));
  };
  // `Her deputy, Jan Oden, defended him`: neither.
  const barWhole = (token: number): void => {
    bar(token);
    for (const child of document.children(token)) if (document.dep(child) === 'appos') bar(child);
  };
  const isSubject = document.dep(candidate.head).startsWith('nsubj');
  bar(survivorOf(state, candidate, verb));
  if (isSubject) bar(demanderOf(state, verb));
  else {
    barDoers(state, verb, kind, bar);
    for (const leader of leadersOf(document, subjectOf(reading, verb))) bar(leader);
    bar(complainerOf(state, verb));
  }
  for (const child of document.children(verb)) {
    const dep = document.dep(child);
    if (/^(?:nsubj|nsubjpass|dobj|dative|attr)$/u.test(dep)) barWhole(child);
    if (dep === 'prep' || dep === 'agent')
      for (const object of document.children(child)) bar(object);
  }
  return barred;
}

/** `Oden told reporters …. “They attacked us,” he said`: where nobody has been found for the speaker yet, he goes on with the last saying. */
function sayingBefore(state: TextState, saying: Saying, { head }: Candidate): Saying {
  const { clusters, speech, reading } = state;
  const isFound =
    state.candidate(saying.speaker).form !== 'pronoun' ||
    clusters.membersOf(saying.speaker).length > 1;
  if (isFound) return saying;
  return speech.before(reading.document.sentence(head), SPEAKING) ?? saying;
}

/** How many sentences back a speaker is looked for who goes on. */
const SPEAKING = 2;

/** How many sentences before somebody's words an actor must have been spoken of to be meant behind them. */
const RECENT = 4;

/** `"The Russians must leave," its spokesman said`: whom only the words before speak of is not whose spokesman says them. */
function onlyInWords(state: TextState, { head }: Candidate): readonly number[] {
  const { reading, clusters } = state;
  if (reading.quoted[head] === 1 || !state.speech.isSpeaker(reading.document.head(head))) return [];
  const first = reading.sentenceFirst(head);
  const inWords = new Set<number>();
  const outside = new Set<number>();
  const start = state.firstFrom(reading.document.sentence(head) - RECENT);
  for (let index = start; index < state.candidates.length; index++) {
    const each = state.candidate(index);
    if (each.head >= head) break;
    const isInWords = each.head >= first && reading.quoted[each.head] === 1;
    (isInWords ? inWords : outside).add(clusters.find(index));
  }
  return [...inWords].filter((cluster) => !outside.has(cluster));
}

/** Whom a person speaks for, by all that the text says of them: their `they` are others. */
function ownersOf(state: TextState, person: number): readonly number[] {
  return state.clusters.membersOf(person).flatMap((at) => state.owners[at] ?? []);
}

/** What nobody does to themselves or to their own body, nor asks others to do. */
const HARMING =
  /^(?:abandon|accuse|ambush|arrest|assault|attack|banish|berate|besiege|betray|blame|bomb|castigate|condemn|contain|counter|criticise|criticize|crush|defeat|demote|denounce|depose|destroy|detain|deter|disarm|dismiss|disown|drop|dump|encircle|eradicate|execute|exile|expel|extradite|fight|hang|fine|imprison|invade|investigate|isolate|jail|kill|lambast|oust|outlaw|overthrow|pressure|poison|prosecute|punish|purge|rebuke|remove|repel|replace|restrain|sack|sanction|shell|slam|stop|sue|threaten|topple|undermine|weaken)$/u;

/** `The bishop asked the junta to free her`: not the junta, and the bishop only if known to be a she; who asks to `restrain him` never means himself. */
function barDoers(
  state: TextState,
  verb: number,
  { gender }: PronounKind,
  bar: (token: number) => void,
): void {
  const { reading, at, clusters, candidates } = state;
  const doer = doerOf(state, verb);
  const isHarm = HARMING.test(reading.document.lemma(verb));
  const askers = [subjectOf(reading, verb), ...(isHarm ? askersOf(state, verb) : [])];
  bar(doer);
  for (const asker of askers) {
    const index = at[asker] ?? -1;
    if (asker === doer || index < 0) continue;
    if (isHarm || clusters.of(index).gender !== gender) bar(asker);
  }
  if (!isHarm) return;
  // `Its leader accused it`: another.
  for (const each of [doer, ...askers]) {
    const index = at[each] ?? -1;
    if (index < 0 || clusters.of(index).kind !== 'person') continue;
    for (const own of ownersOf(state, index)) {
      // `His predecessor accused him`: of persons their own rivals speak ill as well.
      const isOfPerson = clusters.of(own).kind === 'person' && /^[fm]$/u.test(gender ?? '');
      if (!isOfPerson) bar(candidates[own]?.head ?? -1);
    }
  }
}

/** `Rebels led by X freed him`: by whom those who act are led, sent or armed. */
function leadersOf(document: Document, subject: number): readonly number[] {
  if (subject < 0) return [];
  const below = (token: number, dep: string): readonly number[] =>
    [...document.children(token)].filter((child) => document.dep(child) === dep);
  return below(subject, 'acl')
    .flatMap((clause) => below(clause, 'agent'))
    .flatMap((by) => below(by, 'pobj'));
}

/** Subject and object of the verb that asks or plans what an infinitive says: `pressed Chad to crush it`. */
function askersOf({ reading }: TextState, verb: number): readonly number[] {
  const { document } = reading;
  const isOpen = reading.child(verb, 'nsubj', 'nsubjpass') < 0;
  const isInfinitive = document.children(verb).some((each) => document.tag(each) === 'TO');
  if (!isInfinitive || !/^(?:advcl|ccomp|relcl|xcomp)$/u.test(document.dep(verb))) return [];
  // `pressed Chad for months to crush it`
  const isAfterTime = document.dep(verb) === 'relcl';
  const governor = isAfterTime ? clauseVerb(reading, document.head(verb)) : document.head(verb);
  if (governor < 0) return [];
  const object = isOpen ? reading.child(governor, 'dobj') : -1;
  return [subjectOf(reading, governor), object].filter((each) => each >= 0);
}

const BLAMING =
  /^(?:accuse|blame|castigate|condemn|criticise|criticize|denounce|fault|forgive|lambast|reproach|suspect)$/u;
const FAVOURING =
  /^(?:aid|arm|assist|back|bankroll|equip|finance|fund|harbou?r|help|keep|protect|reinforce|rescue|resupply|shelter|shield|sponsor|supply|support|train)$/u;

/** `Molk accused Chad of arming him`: nobody blames others for what they do for him; -1 where nobody does. */
function complainerOf({ reading }: TextState, verb: number): number {
  const { document } = reading;
  if (!FAVOURING.test(document.lemma(verb)) || document.tag(verb) !== 'VBG') return -1;
  let first = verb;
  for (let steps = 0; steps < 3 && document.dep(first) === 'conj'; steps++)
    first = document.head(first);
  const preposition = document.head(first);
  if (document.dep(first) !== 'pcomp' || !/^(?:for|of)$/u.test(document.lower(preposition)))
    return -1;
  const governor = document.head(preposition);
  return BLAMING.test(document.lemma(governor)) ? subjectOf(reading, governor) : -1;
}

const KILLING =
  /^(?:assassinate|behead|execute|gun|hang|kill|lynch|massacre|murder|slaughter|slay)$/u;

/** `Molk said that rebels had killed him`: another, since he still speaks; -1 where nobody does. */
function survivorOf({ reading }: TextState, { head }: Candidate, verb: number): number {
  const { document } = reading;
  if (!/^(?:dobj|nsubjpass)$/u.test(document.dep(head))) return -1;
  const isTold =
    KILLING.test(document.lemma(verb)) &&
    /^VB[DN]$/u.test(document.tag(verb)) &&
    document
      .children(verb)
      .every((child) => document.tag(child) !== 'MD' && document.lower(child) !== 'to');
  if (!isTold) return -1;
  let first = verb;
  for (let steps = 0; steps < 3 && document.dep(first) === 'conj'; steps++)
    first = document.head(first);
  return document.dep(first) === 'ccomp' ? subjectOf(reading, document.head(first)) : -1;
}

/** `Molk suggested that he resign`: who wishes it of another; -1 where nobody does. */
function demanderOf({ reading }: TextState, verb: number): number {
  const { document } = reading;
  const governor = document.head(verb);
  const isWish =
    document.dep(verb) === 'ccomp' &&
    /^VBP?$/u.test(document.tag(verb)) &&
    reading.child(verb, 'aux') < 0 &&
    /^(?:ask|demand|insist|order|propose|recommend|request|require|suggest|urge)$/u.test(
      document.lemma(governor),
    );
  return isWish ? subjectOf(reading, governor) : -1;
}

/** Verbs whose subject goes on to do something: `phoned Lund to thank him`, `met Lund to warn him`. */
const GOING_ON = /^(?:address|approach|cable|call|contact|meet|phone|ring|telephone|visit|write)$/u;
/** Verbs of judging and hindering, whose object does what stands behind `for`, `of` and `from`. */
const JUDGING =
  /^(?:accuse|attack|ban|blame|castigate|commend|condemn|congratulate|criticise|criticize|denounce|discourage|forgive|keep|pardon|praise|prevent|punish|rebuke|restrain|reward|stop|suspect|thank)$/u;
/** Verbs whose object goes: `sent Lund to see him`. */
const SENDING = /^(?:appoint|commission|delegate|dispatch|hire|send)$/u;

/** The subject of a verb; for `chose Lund to succeed him` and `a letter asking him` whom the words give. */
function doerOf(state: TextState, verb: number): number {
  const { reading } = state;
  const { document } = reading;
  const governor = document.head(verb);
  const isOpen = reading.child(verb, 'nsubj', 'nsubjpass') < 0;
  const lemma = document.lemma(governor);
  const isSent = document.dep(verb) === 'advcl' && SENDING.test(lemma);
  if (isOpen && (isSent || (document.dep(verb) === 'xcomp' && !GOING_ON.test(lemma)))) {
    const object = reading.child(governor, 'dobj');
    if (object >= 0 && object < verb) return object;
  }
  // `agreed on the same day to sell it`
  if (
    isOpen &&
    document.dep(verb) === 'relcl' &&
    /^(?:DATE|TIME)$/u.test(document.entity(governor)?.label ?? '')
  ) {
    const above = clauseVerb(reading, governor);
    return above < 0 ? -1 : subjectOf(reading, above);
  }
  if (isOpen && /^(?:advcl|acl|pcomp)$/u.test(document.dep(verb)) && document.tag(verb) === 'VBG') {
    const above = clauseVerb(reading, verb);
    if (above < 0) return -1;
    const object = reading.child(above, 'dobj');
    // `praised Lund for helping him`: Lund helped.
    const isJudged = document.dep(verb) === 'pcomp' && object >= 0 && object < verb;
    return isJudged && JUDGING.test(document.lemma(above)) ? object : subjectOf(reading, above);
  }
  return subjectOf(reading, verb);
}
