import type { Candidate } from '../candidate.ts';
import { relativeAntecedent } from '../pronouns.ts';
import { clauseVerb, subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { stateOfPerson } from './focus-state.ts';

/** Nobody does this to what is their own: `attacked its positions`. */
const HOSTILE =
  /^(?:abduct|ambush|arrest|assassinate|assault|attack|behead|besiege|blacklist|blockade|bomb|bombard|boycott|burn|capture|confiscate|crush|detain|dissolve|encircle|harass|hijack|hit|impound|imprison|infiltrate|intercept|invade|jail|kidnap|loot|murder|outlaw|overrun|overthrow|pound|pillage|plunder|raid|ram|ransack|rob|rout|shell|sink|storm|strafe|strike|surround|target|topple|torch|vandalise|vandalize)$/u;
/** Nor this to their envoys. */
const SENT_AWAY = /^(?:declare|evict|expel|summon|tell|give)$/u;
const ENVOYS =
  /^(?:ambassador|attach[eé]|charg[eé]|commissioner|consul|delegate|diplomat|emissary|envoy|negotiator)$/u;
/** What one says to the words, plans and deeds of others. */
const RESPONDING =
  /^(?:accept|applaud|block|commend|condemn|criticise|criticize|decline|deplore|denounce|dismiss|grant|heed|ignore|laud|oppose|praise|rebuff|recogni[sz]e|refuse|reject|ridicule|spurn|veto|welcome)$/u;
const WORDS_AND_DEEDS =
  /^(?:accession|accusation|advice|allegation|aggression|appeal|application|apology|argument|assertion|assurance|attack|bid|bombing|call|campaign|candidacy|claim|complaint|concern|condemnation|conduct|concession|crackdown|criticism|declaration|demand|election|entry|incursion|independence|initiative|intervention|invasion|invitation|leadership|membership|offensive|offer|overture|plea|proposal|progress|raid|refusal|remark|request|resignation|sovereignty|suggestion|talk|threat|ultimatum|verdict|version)s?$/u;
/** Those whom one has only against oneself or beside oneself. */
const RELATED =
  /^(?:adversary|ally|colleague|counterpart|critic|enemy|foe|friend|guest|host|neighbou?r|opponent|partner|predecessor|rival|successor)$/u;
/** What nobody does for whom one is against. */
const FAVOURING =
  /^(?:aid|arm|assist|back|finance|fund|harbou?r|help|shelter|shield|support|train)$/u;
const OPPOSED = /^(?:adversary|critic|enemy|foe|opponent|rival)$/u;
/** What is done between two. */
const SHARED =
  /^(?:accord|agreement|alliance|deal|drill|exercise|manoeuvre|maneuver|meeting|pact|summit|talk|treaty|truce)s?$/u;

const PENALTY = 16;

/** How much it speaks against a pronoun that its actor would do to what is its own what is done to others: `expelled its ambassador`. */
export function ownDeedScore(state: TextState, pronoun: Candidate, other: Candidate): number {
  const { document } = state.reading;
  if (document.dep(pronoun.head) !== 'poss') return 0;
  const noun = document.head(pronoun.head);
  const verb = verbAbove(state, noun);
  if (verb < 0 || !isDoneToOthers(state, noun, verb)) return 0;
  return isOnSideOf(state, doerOf(state, verb), other) ? -PENALTY : 0;
}

/** What is laid `on` others. */
const BURDENS =
  /^(?:assault|attack|ban|blockade|charge|curb|embargo|fire|penalty|raid|restriction|sanction|siege|strike|tariff|war)s?$/u;

/** Where one goes and shoots that is not one's own: `marched on its palace`. */
const GOING_AGAINST = /^(?:advance|converge|descend|fire|march|shoot)$/u;

/** What one takes over of others. */
const OFFICES =
  /^(?:chair|chairmanship|command|leadership|membership|presidency|seat|secretariat|throne)$/u;

/** The verb whose object a noun is, by itself or behind `against` and `with`; -1 for none. */
function verbAbove({ reading }: TextState, noun: number): number {
  const { document } = reading;
  const dep = document.dep(noun);
  const above = document.head(noun);
  if (/^(?:dobj|dative)$/u.test(dep)) return above;
  // `told its consul to leave`; `said its consul would be expelled`
  if (dep === 'nsubj' && document.dep(above) === 'ccomp') return document.head(above);
  const isToCome = document.children(above).some((each) => document.tag(each) === 'MD');
  if (dep === 'nsubjpass' && isToCome) return above;
  if (dep !== 'pobj' || !/^(?:against|on|with)$/u.test(reading.lower(above))) return -1;
  return clauseVerb(reading, above);
}

function isDoneToOthers(state: TextState, noun: number, verb: number): boolean {
  const { reading } = state;
  const { document } = reading;
  const lemma = document.lemma(verb).toLowerCase();
  const word = document.lemma(noun).toLowerCase();
  const actor = reading.noun(noun);
  if (FAVOURING.test(lemma) && OPPOSED.test(word)) return true;
  if (RELATED.test(word) || document.children(noun).some((each) => reading.lower(each) === 'own'))
    return false;
  const preposition = document.head(noun);
  if (document.dep(noun) === 'pobj') {
    if (reading.lower(preposition) === 'on' && GOING_AGAINST.test(lemma)) return true;
    // `used spies against its ministers`, `held drills with its army`
    if (
      actor === null ||
      /^(?:citizen|civilian|community|man|people|population|resident|voter|worker)$/u.test(word)
    )
      return false;
    if (reading.lower(preposition) === 'against') return true;
    // `imposed travel bans on its officers`
    if (reading.lower(preposition) === 'on')
      return BURDENS.test(document.lemma(reading.child(verb, 'dobj')));
    return SHARED.test(document.lemma(reading.child(verb, 'dobj')));
  }
  // `took over its chair`
  if (lemma === 'take' && reading.lower(reading.child(verb, 'prt')) === 'over')
    return OFFICES.test(word);
  if (SENT_AWAY.test(lemma)) return ENVOYS.test(actor?.noun ?? word);
  if (document.dep(noun).startsWith('nsubj')) return false;
  return HOSTILE.test(lemma) || (RESPONDING.test(lemma) && WORDS_AND_DEEDS.test(word));
}

/** Who does what a verb says: its subject, that of the verb it is coordinated with, or of the clause that it belongs to. */
function doerOf({ reading }: TextState, verb: number): number {
  const { document } = reading;
  for (let at = verb, steps = 0; steps < 4; steps++) {
    const subject = subjectOf(reading, at);
    if (subject >= 0) return subject;
    if (!/^(?:acl|advcl|ccomp|conj|pcomp|xcomp)$/u.test(document.dep(at))) return -1;
    // `accused Chad of jailing its envoy`
    const isCharged =
      document.dep(at) === 'pcomp' && /^(?:for|from|of)$/u.test(reading.lower(document.head(at)));
    const above = isCharged ? document.head(document.head(at)) : document.head(at);
    const object = reading.child(above, 'dobj');
    // `urged Chad to expel its envoy`
    if (object >= 0 && object < at && document.dep(at) !== 'advcl') return object;
    at = clauseVerb(reading, at);
    if (at < 0) return -1;
  }
  return -1;
}

/** True for who does it, and for the state that a person who does it acts for. */
function isOnSideOf(state: TextState, doer: number, other: Candidate): boolean {
  const { at, clusters, reading } = state;
  const index = at[other.head] ?? -1;
  if (doer < 0 || index < 0) return false;
  const who = at[doer] ?? -1;
  if (who < 0) return false;
  if (clusters.areSame(who, index)) return true;
  // `Chad and Togo, which expelled its envoy`: neither.
  const relative = relativeAntecedent(reading, doer);
  const first = relative < 0 ? doer : relative;
  const [one, two] = first < other.head ? [first, other.head] : [other.head, first];
  if (reading.document.dep(two) === 'conj' && reading.document.head(two) === one) return true;
  const home = stateOfPerson(state, who, who + 1);
  return home >= 0 && clusters.areSame(home, index);
}
