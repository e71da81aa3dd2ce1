import { areCompatible } from '../kinds.ts';
import type { TextState } from '../text-state.ts';
import { isNamed } from './known-traits.ts';
import { bearsOffice } from './offices.ts';
import { areOfLandTold } from './told-by-adjective.ts';

/** What those do who have been accused. */
const ANSWERING = /^(?:counter|deny|disclaim|dismiss|refute|reject|reply|respond|retort)$/u;
/** What has been done to them. */
const ACCUSING =
  /^(?:accuse|blame|charge|condemn|criticise|criticize|denounce|implicate|indict|suspect)$/u;
/** Words for bodies and persons that tell little of who is meant. */
const GENERAL_BODY =
  /^(?:alliance|army|bloc|coalition|company|faction|firm|force|group|grouping|militia|movement|organi[sz]ation|outfit|party|union)$/u;
const GENERAL_FORCE =
  /^(?:extremist|fighter|guerr?illa|insurgent|jihadist|militant|rebel|separatist)$/u;
/** Ranks and callings that go with any office. */
const RANKS =
  /^(?:admiral|bishop|brigadier|captain|cleric|colonel|commander|general|lawmaker|lawyer|major|marshal|politician|sheikh|warlord)$/u;

/**
 * `Lund accused the Lions. The group denied it`: whom the sentence before accuses, where the description fits them and answers; -1 for none.
 */
export function accusedMeant(state: TextState, index: number): number {
  const { determiner, isGeneric, head } = state.candidate(index);
  if ((determiner !== 'the' && determiner !== 'this') || isGeneric) return -1;
  const { document } = state.reading;
  if (document.dep(head) !== 'nsubj' || !ANSWERING.test(document.lemma(document.head(head))))
    return -1;
  let found = -1;
  for (let at = state.firstFrom(state.sentence(index) - 1); at < index; at++) {
    const { head: token, form, last } = state.candidate(at);
    const isCharged =
      /^(?:dobj|nsubjpass)$/u.test(document.dep(token)) &&
      ACCUSING.test(document.lemma(document.head(token)));
    if (isCharged && form !== 'pronoun' && last <= state.candidate(index).first) found = at;
  }
  return found >= 0 && fits(state, index, found) ? found : -1;
}

function fits(state: TextState, index: number, at: number): boolean {
  const candidate = state.candidate(index);
  const known = state.clusters.of(at);
  const { noun, kind, gender, isPlural } = candidate;
  if (noun === null || kind === null || known.kind === null || !isNamed(state, at)) return false;
  if (!areOfLandTold(state, index, at)) return false;
  if (kind === 'person') {
    const isOther = gender !== null && known.gender !== null && gender !== known.gender;
    if (known.kind !== kind || isOther) return false;
    return RANKS.test(noun.noun) || bearsOffice(state, at, candidate) === true;
  }
  const isGeneral = isPlural ? GENERAL_FORCE.test(noun.noun) : GENERAL_BODY.test(noun.noun);
  return isGeneral && areCompatible(kind, known.kind, noun);
}
