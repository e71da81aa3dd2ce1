import type { Document, Revision } from './document.ts';
import { hasHelper, hasSubject } from './verb-group.ts';

/** Verbs joined to a clause that cannot be theirs, as their forms show. */
export function joinedVerbs(document: Document, token: number): readonly Revision[] | null {
  return (
    conjunctOfWrongVerb(document, token) ??
    conjunctOfSaying(document, token) ??
    mainVerbBehindParticiple(document, token) ??
    conjunctOfGerund(document, token) ??
    secondClauseOfSaying(document, token) ??
    passiveBehindAgent(document, token) ??
    deedTakenForParticiple(document, token) ??
    conjunctBehindRelative(document, token) ??
    conjunctBehindAdverbial(document, token) ??
    secondInfinitive(document, token) ??
    participleOfResult(document, token) ??
    gerundTakenForNoun(document, token)
  );
}

/** "urged him to free the men convicted in April and to reopen talks": an infinitive goes with the one before it, not with a participle. */
function secondInfinitive(document: Document, token: number): readonly Revision[] | null {
  const isInfinitive = (verb: number): boolean =>
    document.tag(verb) === 'VB' &&
    document.children(verb).some((child) => document.tag(child) === 'TO' && child < verb);
  if (document.dep(token) !== 'conj' || !isInfinitive(token)) return null;
  let above = document.head(token);
  if (!/^VB[DGN]$/.test(document.tag(above))) return null;
  for (let steps = 0; steps < 6; steps++) {
    if (isInfinitive(above)) return above < token ? [{ token, head: above }] : null;
    if (document.head(above) === above) return null;
    above = document.head(above);
  }
  return null;
}

/** "The firm, sued by a guard, *settled* with him": behind the comma that closes what describes the subject stands the main verb, where the sentence has no other. */
function mainVerbBehindParticiple(document: Document, token: number): readonly Revision[] | null {
  const above = document.head(token);
  const isBeside = document.dep(token) === 'acl';
  const participle = isBeside
    ? document.childrenBy(above, /^acl$/).find((child) => child < token)
    : above;
  if (participle === undefined || !/^(?:acl|conj)$/.test(document.dep(token))) return null;
  const subject = document.head(participle);
  if (document.dep(participle) !== 'acl' || document.head(subject) !== subject) return null;
  if (!/^VB[DN]$/.test(document.tag(token)) || participle < subject) return null;
  if (!/^(?:NOUN|PROPN)$/.test(document.pos(subject))) return null;
  const isOpen = document.word(document.leftEdge(participle) - 1) === ',';
  if (!isOpen || document.word(document.leftEdge(token) - 1) !== ',') return null;
  if (document.childrenBy(token, /^agent$/).length > 0) return null;
  if (document.childrenBy(participle, /^cc$/).length > 0 || hasSubject(document, token))
    return null;
  return [
    { token, head: token, dep: 'ROOT', tag: 'VBD', pos: 'VERB' },
    { token: subject, head: token, dep: 'nsubj' },
  ];
}

/** "accused Peru of arming the rebels and *thanked* Cuba": a verb with tense goes with the verb above, not with the gerund. */
function conjunctOfGerund(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.tag(token) !== 'VBD') return null;
  if (hasSubject(document, token) || hasHelper(document, token)) return null;
  const gerund = document.head(token);
  if (document.tag(gerund) !== 'VBG' || document.dep(gerund) !== 'pcomp' || gerund > token)
    return null;
  const preposition = document.head(gerund);
  const verb = document.head(preposition);
  const isOfVerb = document.dep(preposition) === 'prep' && document.pos(verb) === 'VERB';
  return isOfVerb && hasPastForm(document, verb) ? [{ token, head: verb }] : null;
}

/** "announced that they were leaving, *accused* Peru of it and thanked Cuba": a second deed taken for one more thing that was announced. */
function secondClauseOfSaying(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'ccomp' || document.tag(token) !== 'VBD') return null;
  if (hasSubject(document, token) || hasHelper(document, token)) return null;
  const saying = document.head(token);
  if (saying > token || !isSaying(document, saying) || document.word(token - 1) !== ',')
    return null;
  return hasPastForm(document, saying) ? [{ token, dep: 'conj' }] : null;
}

/** "was guarded by mercenaries, *advised* by X and protected by Y": the second of three taken for what the first doers undergo. */
function passiveBehindAgent(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'acl' || document.tag(token) !== 'VBN') return null;
  if (document.word(token - 1) !== ',' || document.childrenBy(token, /^agent$/).length === 0)
    return null;
  const agent = document.head(document.head(token));
  const verb = document.head(agent);
  if (document.dep(agent) !== 'agent' || document.childrenBy(verb, /^auxpass$/).length === 0)
    return null;
  const third = document
    .childrenBy(verb, /^conj$/)
    .find(
      (child) => child > token && document.tag(child) === 'VBN' && !hasSubject(document, child),
    );
  return third !== undefined && document.childrenBy(third, /^agent$/).length > 0
    ? [{ token, head: verb, dep: 'conj' }]
    : null;
}

/** "condemned the plan for new roads, *called* on X to act and praised Y": the second of three deeds taken for what is done to the roads. */
function deedTakenForParticiple(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'acl' || document.tag(token) !== 'VBN') return null;
  if (document.word(token - 1) !== ',' || document.childrenBy(token, /^agent$/).length > 0)
    return null;
  let verb = document.head(token);
  for (let steps = 0; steps < 8 && document.tag(verb) !== 'VBD'; steps++)
    verb = document.head(verb);
  if (document.tag(verb) !== 'VBD' || verb > token || !hasSubject(document, verb)) return null;
  const third = [token, verb]
    .flatMap((each) => document.childrenBy(each, /^conj$/))
    .find(
      (child) => document.tag(child) === 'VBD' && child > token && !hasSubject(document, child),
    );
  if (third === undefined || document.lower(third - 1) !== 'and') return null;
  return [
    { token, head: verb, dep: 'conj', tag: 'VBD' },
    { token: third, head: verb },
  ];
}

/** "ordered", "has ordered". */
function hasPastForm(document: Document, verb: number): boolean {
  return (
    document.tag(verb) === 'VBD' || (document.tag(verb) === 'VBN' && hasHelper(document, verb))
  );
}

/** "accused Peru of training and arming the rebels": the first of two gerunds taken for a noun, the second perhaps for what else was done. */
function gerundTakenForNoun(document: Document, token: number): readonly Revision[] | null {
  const word = document.lower(token);
  if (document.tag(token) !== 'NN' || document.dep(token) !== 'pobj' || !word.endsWith('ing'))
    return null;
  if (document.children(token).some((child) => child < token)) return null;
  const joint = token + 1;
  const second = token + 2;
  if (document.dep(joint) !== 'cc' || document.dep(second) !== 'conj') return null;
  const verb = document.head(document.head(token));
  const isOfNoun = document.head(second) === token;
  if (!isOfNoun && document.head(second) !== verb) return null;
  const hasObject = document.children(second).some((child) => document.dep(child) === 'dobj');
  if (document.tag(second) !== 'VBG' || hasHelper(document, second) || !hasObject) return null;
  return [
    { token, dep: 'pcomp', tag: 'VBG', pos: 'VERB', lemma: baseOf(word) },
    { token: joint, head: token },
    { token: second, head: token },
  ];
}

/** "training" of "train", "planning" of "plan". */
function baseOf(gerund: string): string {
  const stem = gerund.slice(0, -3);
  return stem.replace(/([bdgmnprt])\1$/, '$1');
}

/** "accused Peru of hiring the men, prompting Lima to summon the envoy": what the whole clause leads to taken for one more charge. */
function participleOfResult(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBG' || !/^(?:conj|advcl)$/.test(document.dep(token))) return null;
  if (!/^(?:cause|force|lead|prompt|spark|trigger)$/.test(document.lemma(token).toLowerCase()))
    return null;
  const gerund = document.head(token);
  if (document.tag(gerund) !== 'VBG' || !/^(?:pcomp|pobj)$/.test(document.dep(gerund))) return null;
  if (document.word(token - 1) !== ',' || gerund > token) return null;
  if (conjunctionOf(document, gerund, token) !== null) return null;
  const verb = document.head(document.head(gerund));
  return document.pos(verb) === 'VERB' ? [{ token, head: verb, dep: 'advcl' }] : null;
}

/**
 * "complained that X had failed and threatened to leave", "told the army to close roads and handed over the men": a verb without a subject
 * joined to the clause below although only the verb above it has its form.
 */
function conjunctOfWrongVerb(document: Document, token: number): readonly Revision[] | null {
  if (
    document.dep(token) !== 'conj' ||
    document.tag(token) !== 'VBD' ||
    hasSubject(document, token) ||
    hasHelper(document, token)
  )
    return null;
  const below = document.head(token);
  const above = document.head(below);
  if (
    above === below ||
    !/^(?:ccomp|xcomp)$/.test(document.dep(below)) ||
    !hasPastForm(document, above) ||
    above > below
  )
    return null;
  // "denied that it had helped X or lent it money"
  const joint = conjunctionOf(document, below, token);
  if (joint !== null && /^n?or$/.test(document.lower(joint))) return null;
  // "said that it had failed, and thanked X": a comma in front of "and" closes what is said.
  if (joint !== null && /^[,”"’]$/.test(document.word(joint - 1))) {
    const saying = sayingOver(document, above);
    if (saying !== null) return [{ token, head: saying, dep: 'conj' }];
  }
  // "denied that he had … and blamed X": who denies is who blames.
  if (document.lemma(above) === 'deny' && document.tag(below) === 'VBD')
    return [{ token, head: above, dep: 'conj' }];
  // "said the army had burned villages and *raped* women": deeds, and no more words, are told of others.
  if (
    !SPEAKING.test(document.lemma(token)) &&
    SAYING.test(document.lemma(above)) &&
    hasHelper(document, below)
  )
    return document.tag(below) === 'VBN' ? [{ token, tag: 'VBN' }] : null;
  const isOfOtherForm =
    document.tag(below) !== 'VBD' && (document.tag(below) !== 'VBN' || hasHelper(document, below));
  return isOfOtherForm ? [{ token, head: above, dep: 'conj' }] : null;
}

const SAYING = /^(?:add|allege|announce|charge|claim|complain|confirm|report|say|state|tell)$/;

/** What speakers do beside saying something. */
const SPEAKING =
  /^(?:accept|accuse|acknowledge|add|admit|advise|agree|apologi[sz]e|appeal|applaud|appoint|argue|ask|assail|assure|back|beg|blame|blast|call|castigate|caution|challenge|charge|chide|cite|claim|compare|complain|condemn|confirm|congratulate|contradict|criticise|criticize|decline|defend|demand|denounce|deny|deplore|describe|dismiss|dispute|dub|endorse|express|hail|hint|hope|insist|invite|label|lambast|laud|liken|mock|name|note|offer|oppose|order|plead|pledge|praise|predict|promise|propose|protest|question|quote|rebuke|recall|refuse|reiterate|reject|repeat|reproach|request|resign|retract|rule|scoff|slam|stress|suggest|summon|support|suspect|tell|thank|threaten|urge|voice|vow|warn|welcome|write)$/;

/** The word that joins two verbs, or null. */
function conjunctionOf(document: Document, first: number, second: number): number | null {
  for (const child of document.children(first))
    if (document.dep(child) === 'cc' && child > first && child < second) return child;
  return null;
}

/** "said that they would leave provided that X kept calm": the verb of saying over a clause; null where there is none. */
function sayingOver(document: Document, clause: number): number | null {
  let at = clause;
  for (let steps = 0; steps < 4; steps++) {
    if (isSaying(document, at) && hasPastForm(document, at)) return at;
    const above = document.head(at);
    if (above === at || !/^(?:ccomp|advcl|xcomp)$/.test(document.dep(at))) return null;
    at = above;
  }
  return null;
}

/** "killed two guards who had tried to stop them and held a priest": what was done behind what had been done goes with the main verb. */
function conjunctBehindRelative(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || !/^VB[DG]$/.test(document.tag(token))) return null;
  if (hasSubject(document, token) || hasHelper(document, token)) return null;
  const clause = document.head(token);
  if (document.tag(token) === 'VBG') return gerundBehindRelative(document, token, clause);
  const isBefore = [...document.children(clause)].some(
    (child) => document.dep(child) === 'aux' && document.lower(child) === 'had',
  );
  // "adopted a plan drawn up by X and called on Y": a past tense goes with no participle.
  const isParticiple =
    document.dep(clause) === 'acl' &&
    document.tag(clause) === 'VBN' &&
    document.childrenBy(clause, /^agent$/).length > 0;
  if (!isParticiple && (document.dep(clause) !== 'relcl' || !isBefore)) return null;
  const isPassive = [...document.children(clause)].some(
    (child) => document.dep(child) === 'auxpass',
  );
  let above = document.head(clause);
  for (let steps = 0; steps < 6 && document.pos(above) !== 'VERB'; steps++)
    above = document.head(above);
  if (isPassive || document.tag(above) !== 'VBD' || above > clause) return null;
  return [{ token, head: above }];
}

/** "pardoned the crew, days after guards seized them, and *sent* them home": a comma in front of "and" closes the clause in between. */
function conjunctBehindAdverbial(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || document.tag(token) !== 'VBD') return null;
  if (hasSubject(document, token) || hasHelper(document, token)) return null;
  const clause = document.head(token);
  const main = document.head(clause);
  if (document.dep(clause) !== 'advcl' || main > clause || document.tag(main) !== 'VBD')
    return null;
  const isTimed = document
    .children(clause)
    .some((child) => document.dep(child) === 'mark' && TIMING.test(document.lower(child)));
  const joint = conjunctionOf(document, clause, token);
  if (!isTimed || joint === null || document.word(joint - 1) !== ',') return null;
  const conjuncts = document.children(clause).filter((child) => document.dep(child) === 'conj');
  return conjuncts.length === 1 ? [{ token, head: main }] : null;
}

const TIMING = /^(?:after|as|because|before|since|until|when|while)$/;

/** "killing the men who had seized it and *freeing* the crew": a gerund goes with the gerund above, not with a verb that has a tense. */
function gerundBehindRelative(
  document: Document,
  token: number,
  clause: number,
): readonly Revision[] | null {
  if (document.dep(clause) !== 'relcl' || document.tag(clause) === 'VBG') return null;
  let above = document.head(clause);
  for (let steps = 0; steps < 6 && document.pos(above) !== 'VERB'; steps++)
    above = document.head(above);
  const isGerund = document.tag(above) === 'VBG' && !hasHelper(document, above);
  return isGerund && above < clause ? [{ token, head: above }] : null;
}

/** "said that …": a verb whose clause opens with "that". */
function isSaying(document: Document, verb: number): boolean {
  return [...document.children(verb)].some(
    (child) =>
      document.dep(child) === 'ccomp' &&
      [...document.children(child)].some(
        (mark) => document.dep(mark) === 'mark' && document.lower(mark) === 'that',
      ),
  );
}

/** "charged that X had tolerated it and had plotted with Y": a verb with "had" joined to the verb above although the clause below it has the same form. */
function conjunctOfSaying(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'conj' || hasSubject(document, token) || !hasHelper(document, token))
    return null;
  const above = document.head(token);
  if (document.tag(above) !== 'VBD' || hasHelper(document, above)) return null;
  const below = [...document.children(above)].find(
    (child) =>
      document.dep(child) === 'ccomp' &&
      child > above &&
      child < token &&
      hasHelper(document, child) &&
      document.tag(child) === document.tag(token),
  );
  return below === undefined ? null : [{ token, head: below, dep: 'conj' }];
}
