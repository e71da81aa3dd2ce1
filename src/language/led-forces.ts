import type { Document, Revision } from './document.ts';

/** Verbs of which a force is the object, and never what somebody is doing. */
const HOLDING =
  /^(?:arm|back|command|control|direct|equip|finance|fund|head|join|lead|oversee|recruit|sponsor|supply|support|train)$/;
const FORCE =
  /^(?:army|battalion|brigade|column|fighter|force|group|guerrilla|insurgent|jihadist|militant|militia|militiaman|paramilitary|rebel|regiment|separatist|soldier|troop|troops|unit)$/;

/** "commands the forces *besieging* Taiz": whom somebody leads taken for the doer of a clause, and the clause for what is led. */
export function ledForce(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'nsubj' || document.pos(token) !== 'NOUN') return null;
  const clause = document.head(token);
  const verb = document.head(clause);
  if (document.tag(clause) !== 'VBG' || document.dep(clause) !== 'ccomp' || verb >= token)
    return null;
  if (document.childrenBy(clause, /^aux/).length > 0 || clause !== document.rightEdge(token) + 1)
    return null;
  if (!HOLDING.test(document.lemma(verb)) || !FORCE.test(document.lemma(token).toLowerCase()))
    return null;
  if (document.childrenBy(verb, /^dobj$/).length > 0) return null;
  return [
    { token, head: verb, dep: 'dobj' },
    { token: clause, head: token, dep: 'acl' },
  ];
}
