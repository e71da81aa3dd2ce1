import type { Document, Revision } from './document.ts';

/** Relative clauses that the parser hangs on the nearest noun, where only the noun before it can be meant. */
export function relatives(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'relcl') return null;
  return relativeOfWhole(document, token) ?? relativeBehindPlace(document, token);
}

const WHOLES =
  /^(?:alliance|association|bloc|coalition|collection|confederation|consortium|council|federation|front|grouping|league|mix|network|organisation|organization|partnership|umbrella|union)$/;
const HOLDING = /^(?:bring|combine|comprise|consist|contain|encompass|include|number|unite)$/;

/** "a coalition of rebel groups which included X": what includes is the whole. */
function relativeOfWhole(document: Document, clause: number): readonly Revision[] | null {
  if (!HOLDING.test(document.lemma(clause))) return null;
  const part = document.head(clause);
  const of = document.head(part);
  const whole = document.head(of);
  if (document.dep(part) !== 'pobj' || document.lower(of) !== 'of' || whole > of) return null;
  if (!WHOLES.test(document.lemma(whole).toLowerCase())) return null;
  return [{ token: clause, head: whole }];
}

const FACILITIES =
  /^(?:airport|airstrip|base|camp|cent(?:er|re)|clinic|college|compound|factory|facility|farm|hospital|jail|mine|mosque|newspaper|orphanage|plant|port|prison|refinery|school|shelter|station|university|website)$/;
const RUN =
  /^(?:build|employ|establish|found|fund|guard|hold|host|house|manage|open|operate|own|run|serve|set|staff|treat|use)$/;
const EVENTS =
  /^(?:attack|battle|bombing|campaign|ceremony|clash|conference|coup|drill|election|exercise|fighting|invasion|killing|massacre|meeting|mission|negotiation|offensive|operation|protest|raid|rally|shooting|siege|strike|summit|talk|trial|uprising|war)$/;
const HAPPENING =
  /^(?:attend|begin|boycott|bring|broker|cause|chair|claim|convene|draw|end|follow|host|include|injure|involve|kill|last|launch|leave|mediate|organise|organize|see|sponsor|stage|start|target|wound)$/;

/** "the camp in Jordan, which is run by X", "talks in Oslo, which were hosted by X": a place is not run, nor does it kill. */
function relativeBehindPlace(document: Document, clause: number): readonly Revision[] | null {
  const place = document.head(clause);
  const preposition = document.head(place);
  const noun = document.head(preposition);
  if (document.dep(place) !== 'pobj' || document.entity(place)?.label !== 'GPE') return null;
  if (!/^(?:at|in|near|outside)$/.test(document.lower(preposition)) || noun > preposition)
    return null;
  const lemma = document.lemma(noun).toLowerCase();
  const verb = document.lemma(clause);
  const isOfNoun =
    (FACILITIES.test(lemma) && RUN.test(verb)) || (EVENTS.test(lemma) && HAPPENING.test(verb));
  return isOfNoun && document.pos(noun) !== 'VERB' ? [{ token: clause, head: noun }] : null;
}
