import type { Document, Revision } from './document.ts';

const JUDGING =
  /^(?:applaud|arrest|blame|castigate|chide|commend|condemn|congratulate|criticise|criticize|denounce|fault|fine|forgive|hail|jail|mock|pardon|praise|punish|rebuke|reprimand|sack|scold|slam|thank)$/;

/** "thanked the captain of a trawler *for* giving them food": what somebody is judged for taken for what belongs to the last noun of the phrase. */
export function judgedDeeds(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'for' || document.dep(token) !== 'prep') return null;
  const isDeed = document
    .children(token)
    .some((child) => document.dep(child) === 'pcomp' && document.tag(child) === 'VBG');
  if (!isDeed) return null;
  let noun = document.head(token);
  for (let steps = 0; steps < 4 && document.dep(noun) === 'pobj'; steps++) {
    const preposition = document.head(noun);
    if (!/^(?:at|from|in|of)$/.test(document.lower(preposition))) return null;
    noun = document.head(preposition);
  }
  const verb = document.head(noun);
  if (document.dep(noun) !== 'dobj' || document.head(token) === verb || verb > noun) return null;
  return JUDGING.test(document.lemma(verb)) ? [{ token, head: verb }] : null;
}
