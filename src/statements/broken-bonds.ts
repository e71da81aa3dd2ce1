import type { Document } from '../language/document.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * "*ties* between X and Y soured", "their *alliance* collapsed", "strained *relations*": a bond that is said to be broken or bad binds nobody.
 * What only strains it leaves an alliance one ("the row tests the alliance"), but says nothing good of ties. Likewise eased tensions.
 */
export function isBrokenBond(document: Document, lexicon: Lexicon, noun: number): boolean {
  const lemma = document.lemma(noun).toLowerCase();
  if (lexicon.isOf('discord', lemma)) return isEased(document, lexicon, noun);
  const isLoose = lexicon.isOf('ties', lemma);
  if (!isLoose && !lexicon.isOf('alliance', lemma)) return false;
  const isBreaking = (verb: number, role: 'subject' | 'object'): boolean => {
    const word = withParticle(document, verb);
    if (lexicon.isOf(`breaking-${role}`, word)) return true;
    return isLoose && lexicon.isOf(`straining-${role}`, word);
  };
  if (
    isLoose &&
    document.childrenBy(noun, /^amod$/).some((child) => isBad(document, lexicon, child))
  )
    return true;
  const verb = document.head(noun);
  switch (document.dep(noun)) {
    case 'nsubj':
      return isBreaking(verb, 'subject') || isSaidToBeBad(document, lexicon, verb, isLoose);
    case 'nsubjpass':
    case 'dobj':
      // "ended its alliance with X" says that there is none, and to say that is worth more than silence.
      return !isNegated(document, lexicon, verb) && isBreaking(verb, 'object');
    default:
      return false;
  }
}

/** "*tensions* between X and Y eased", "talks to defuse the *row*": discord that passes. */
function isEased(document: Document, lexicon: Lexicon, noun: number): boolean {
  const verb = withParticle(document, document.head(noun));
  const dep = document.dep(noun);
  if (dep === 'nsubj') return lexicon.isOf('easing-subject', verb);
  return (dep === 'nsubjpass' || dep === 'dobj') && lexicon.isOf('easing-object', verb);
}

/** A verb with its particle, or with the thing that it takes: "tear up", "hit low". */
function withParticle(document: Document, verb: number): string {
  const lemma = document.lemma(verb).toLowerCase();
  const particle = document
    .childrenBy(verb, /^(?:advmod|prt)$/)
    .find((child) => document.dep(child) === 'prt' || document.lower(child) === 'apart');
  if (particle !== undefined) return `${lemma} ${document.lower(particle)}`;
  const [object] = document.childrenBy(verb, /^dobj$/);
  const whole = object === undefined ? lemma : `${lemma} ${document.lemma(object).toLowerCase()}`;
  return /^(?:fall|give|hit|reach|take|touch)$/.test(lemma) ? whole : lemma;
}

function isNegated(document: Document, lexicon: Lexicon, verb: number): boolean {
  return lexicon.operator('verb', withParticle(document, verb), 'obj')?.isNegating === true;
}

function isBad(document: Document, lexicon: Lexicon, token: number): boolean {
  return lexicon.isOf('strained', document.lower(token));
}

/** "is strained", "went sour", "are at a low", "is over", "is in tatters". */
function isSaidToBeBad(
  document: Document,
  lexicon: Lexicon,
  verb: number,
  isLoose: boolean,
): boolean {
  const said = document.childrenBy(verb, /^(?:acomp|advmod|attr|oprd|prep|prt)$/);
  return said.some((child) => {
    if (document.dep(child) === 'prep') {
      const things = document.childrenBy(child, /^pobj$/);
      return things.some((thing) =>
        lexicon.isOf('ruins', `${document.lower(child)} ${document.lemma(thing).toLowerCase()}`),
      );
    }
    if (lexicon.isOf('ended', document.lower(child))) return true;
    return isLoose && isBad(document, lexicon, child);
  });
}
