import type { Document, Revision } from './document.ts';

/** Participles of strong verbs that are no past tense of any verb. */
export const ONLY_PARTICIPLE =
  /^(?:(?:be|over|re|un|under|up|with)?(?:beaten|begun|bitten|blown|broken|chosen|done|drawn|driven|eaten|fallen|flown|forbidden|forgiven|forgotten|forsaken|frozen|given|gone|grown|hidden|known|mistaken|proven|ridden|risen|seen|shaken|shown|shrunk|slain|spoken|stolen|stricken|striven|sung|sunk|sworn|taken|thrown|torn|trodden|woken|worn|woven|written))$/u;

/** "Peasants *driven* off their land by soldiers are starving": a participle taken for the past tense, which it cannot be, and the subject of the clause for its own. */
export function participleTakenForPast(
  document: Document,
  token: number,
): readonly Revision[] | null {
  if (document.tag(token) !== 'VBD' || !ONLY_PARTICIPLE.test(document.lower(token))) return null;
  const children = document.children(token);
  if (children.some((child) => /^aux/.test(document.dep(child)))) return null;
  const subject = children.find((child) => document.dep(child) === 'nsubj' && child < token);
  if (subject === undefined) return null;
  // "Never had a bishop *spoken* so": the helper stands before the subject.
  const before = document.lower(document.leftEdge(subject) - 1);
  if (/^(?:am|are|be|been|had|has|have|is|was|were)$/.test(before)) return null;
  const above = document.head(token);
  const isPart =
    above > token &&
    /^(?:ccomp|csubj|advcl)$/.test(document.dep(token)) &&
    !document.children(above).some((child) => /^nsubj/.test(document.dep(child)));
  if (!isPart)
    return [
      { token, tag: 'VBN' },
      { token: subject, dep: 'nsubjpass' },
    ];
  const dep = document.tag(above) === 'VBN' ? 'nsubjpass' : 'nsubj';
  return [
    { token: subject, head: above, dep },
    { token, head: subject, dep: 'acl', tag: 'VBN' },
    ...[...children]
      .filter((child) => child > token && document.rightEdge(child) >= above)
      .map((child): Revision => ({ token: child, head: above })),
  ];
}
