import type { Document, Revision } from './document.ts';
import { hasTense } from './verb-group.ts';

/** Subjects that the parser hangs on a helper or on the verb of another clause: each rule says which, with the words that show it. */
export function misplacedSubjects(document: Document, token: number): readonly Revision[] | null {
  return (
    subjectOfHelper(document, token) ??
    nameBehindSought(document, token) ??
    clauseBehindSemicolon(document, token)
  );
}

/** "the firm which she said *friends* were shielding": the subject hung on the helper; it is the verb's. */
function subjectOfHelper(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'aux' && document.dep(token) !== 'auxpass') return null;
  const subject = document.children(token).find((child) => document.dep(child) === 'nsubj');
  const verb = document.head(token);
  if (subject === undefined || verb < token) return null;
  if (document.children(verb).some((child) => /^nsubj/.test(document.dep(child)))) return null;
  const dep = document.dep(token) === 'auxpass' ? 'nsubjpass' : 'nsubj';
  return [{ token: subject, head: verb, dep }];
}

/** "India demanded that the union suspend Fiji; Britain *supported* it": a clause behind a semicolon taken for what stands before it to go on. */
function clauseBehindSemicolon(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'ccomp' || !hasTense(document, token)) return null;
  const above = document.head(token);
  const children = document.children(token);
  const subject = children.filter((child) => /^nsubj/.test(document.dep(child))).at(-1);
  if (above > token || subject === undefined) return null;
  const before = document.leftEdge(subject) - 1;
  if (document.word(before) !== ';' || before < above) return null;
  return [
    { token, head: above, dep: 'conj' },
    ...[...children]
      .filter((child) => child < before && /^(?:mark|nsubj|nsubjpass)$/.test(document.dep(child)))
      .map((child): Revision => ({ token: child, dep: 'dep' })),
  ];
}

/** "Soldiers searching for the priest *Ann Holm* forced their way in": the name of whom they search for taken for who does it. */
function nameBehindSought(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'nsubj' || document.pos(token) !== 'PROPN') return null;
  const verb = document.head(token);
  const clause = document.children(verb).find((child) => document.dep(child) === 'csubj');
  if (clause === undefined || document.tag(clause) !== 'VBG' || clause > token) return null;
  const doers = document.children(clause).find((child) => document.dep(child) === 'nsubj');
  const sought = document.leftEdge(token) - 1;
  if (doers === undefined || !document.isWithin(sought, clause)) return null;
  if (document.pos(sought) !== 'NOUN' || !/^(?:dobj|pobj)$/.test(document.dep(sought))) return null;
  return [
    { token: doers, head: verb, dep: 'nsubj' },
    { token: clause, head: doers, dep: 'acl' },
    { token, head: sought, dep: 'appos' },
  ];
}
