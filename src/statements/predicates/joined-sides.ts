import type { Document } from '../../language/document.ts';
import type { Argument } from './predicate.ts';

const JOINT = /^[-–—]$/u;

/** How far in front of a noun its two sides may stand, in tokens: "the *Iran-Iraq* border war". */
const REACH = 6;

/**
 * "the *Israel-Hamas* war", "*Greek–Turkish* talks", "the *North Korea-US* summit": two names with a hyphen between them in front of a noun are those
 * between whom it is. Gives the last words of both, or none.
 */
export function joinedSides(document: Document, noun: number): readonly Argument[] {
  for (let at = noun - 1; at > 1 && at >= noun - REACH; at--) {
    const isOfNoun = document.isWithin(at, noun) && document.pos(at) !== 'ADP';
    if (!isOfNoun) return [];
    const joint = at - 1;
    if (!isName(document, at) || !isJoint(document, joint) || !isName(document, joint - 1))
      continue;
    let last = at;
    while (last + 1 < noun && isName(document, last + 1)) last++;
    return [joint - 1, last].map((token) => ({ token, origin: 'own' }));
  }
  return [];
}

function isName(document: Document, token: number): boolean {
  return /^\p{Lu}\p{L}+|^\p{Lu}\.\p{Lu}/u.test(document.word(token));
}

/** A hyphen or dash without blanks. */
function isJoint(document: Document, token: number): boolean {
  return (
    JOINT.test(document.word(token)) &&
    document.end(token - 1) === document.start(token) &&
    document.end(token) === document.start(token + 1)
  );
}
