import type { LocatedMention } from '../actors/mention.ts';
import type { Document } from '../language/document.ts';
import type { Candidate } from './candidate.ts';
import { factualityOf } from './factuality.ts';
import type { Lexicon } from './lexicon.ts';

/** How many sentences back a deed may stand that is taken up by a noun. */
const REACH = 3;

/** Deeds of words. */
const VERBAL = ['accuses', 'threatens'];

/**
 * Whose deed a noun takes up: "Sudan welcomed *the expulsion*", "…, *a step* that Norway condemned".
 * The noun is definite or stands beside the clause; it names the kind of the deed, or is a general word for one ("move", "decision").
 * Gives the doer's mention in the last fitting candidate before it, or null.
 */
export function doerOfDeed(
  document: Document,
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  token: number,
): LocatedMention | null {
  const lemma = document.lemma(token).toLowerCase();
  const isGeneral = lexicon.isOf('deed', lemma);
  const types = new Set(
    lexicon
      .entries('noun', lemma)
      .map(({ type }) => type)
      .filter((type) => lexicon.types.get(type)?.aspect === 'event'),
  );
  // "the attack" may be words, but where it may be a deed it is the deed.
  if (types.size > 1) for (const type of VERBAL) types.delete(type);
  if ((!isGeneral && types.size === 0) || !takesUp(document, token)) return null;
  const sentence = document.sentence(token);
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (!candidate || candidate.predicate.token >= token) continue;
    const distance = sentence - document.sentence(candidate.predicate.token);
    if (distance > (isGeneral ? 1 : REACH)) return null;
    const info = lexicon.types.get(candidate.type);
    if (info?.aspect !== 'event' || candidate.isReciprocal) continue;
    // What is only asked for is no deed yet that somebody could welcome.
    if (factualityOf(document, lexicon, candidate.predicate).modality === 'requested') continue;
    if (
      isGeneral
        ? info.family === 'cooperation' || info.family === 'conflict' || info.family === 'neutral'
        : types.has(candidate.type)
    ) {
      return candidate.source.mention;
    }
  }
  return null;
}

function takesUp(document: Document, token: number): boolean {
  let isDefinite = false;
  for (const child of document.children(token)) {
    const dep = document.dep(child);
    if (dep === 'det' && /^(?:the|this|that|these|those|such)$/.test(document.lower(child)))
      isDefinite = true;
    if (dep === 'poss' || (dep === 'prep' && document.lower(child) !== 'in')) return false;
  }
  return isDefinite || document.dep(token) === 'appos';
}
