import type { Document, Revision } from './document.ts';

/** Past forms that are no base form of any verb, and whose base the lemma tables miss: where the tagger takes one for a base form. */
const BASES: ReadonlyMap<string, string> = new Map(
  [
    'bade bid',
    'besought beseech',
    'bestrode bestride',
    'forbade forbid',
    'foresaw foresee',
    'foretold foretell',
    'forgave forgive',
    'forsook forsake',
    'forswore forswear',
    'leant lean',
    'leapt leap',
    'misheard mishear',
    'misspoke misspeak',
    'misunderstood misunderstand',
    'outfought outfight',
    'outshone outshine',
    'outspent outspend',
    'overcame overcome',
    'overheard overhear',
    'overran overrun',
    'overrode override',
    'oversaw oversee',
    'overshot overshoot',
    'overspent overspend',
    'overthrew overthrow',
    'overtook overtake',
    'rebuilt rebuild',
    'redrew redraw',
    'relaid relay',
    'remade remake',
    'repaid repay',
    'resold resell',
    'retook retake',
    'rewrote rewrite',
    'strove strive',
    'underpaid underpay',
    'undersold undersell',
    'undertook undertake',
    'underwent undergo',
    'underwrote underwrite',
    'undid undo',
    'unwound unwind',
    'upheld uphold',
    'waylaid waylay',
    'withdrew withdraw',
    'withheld withhold',
    'withstood withstand',
  ].map((line): readonly [string, string] => {
    const [past = '', base = ''] = line.split(' ');
    return [past, base];
  }),
);

/** "Togo *forgave* the debt", "the army *retook* the town": a past form whose base is not known gets it, and its tense where it was taken for the present. */
export function pastForms(document: Document, token: number): readonly Revision[] | null {
  if (document.pos(token) !== 'VERB') return null;
  const word = document.lower(token);
  const base = BASES.get(word);
  if (base === undefined || document.lemma(token) === base) return null;
  return /^VBP?$/.test(document.tag(token))
    ? [{ token, tag: 'VBD', lemma: base }]
    : [{ token, lemma: base }];
}
