import type { Candidate } from '../candidate.ts';
import type { Known } from '../clusters.ts';
import { FIT } from './in-focus.ts';

/** Which house of a legislature something is: either chamber, an assembly that may be one or the whole, or the whole. */
type House = 'upper' | 'lower' | 'assembly' | 'whole';

const HOUSES: readonly (readonly [House, RegExp])[] = [
  [
    'upper',
    /\b(?:upper|senate|(?:house of )?lords|council of states|(?:house of )?councillors|federation council|rajya sabha|bundesrat|dewan negara)\b/iu,
  ],
  [
    'lower',
    /\b(?:lower|(?:house of )?commons|(?:chamber|congress) of deputies|house of (?:assembly|deputies|keys|representatives)|lok sabha|bundestag|duma|sejm|dewan rakyat)\b/iu,
  ],
  ['whole', /\b(?:parliament|congress|diet|legislature|cortes|knesset)\b/iu],
  ['assembly', /\b(?:assembly|chamber|house|majlis)\b/iu],
];

/** How well what a text calls so (`the upper house`, `the legislature`, `the assembly`, `the chamber`) takes up a house. */
const FITS: Readonly<Record<House, Readonly<Record<House, number>>>> = {
  upper: { upper: FIT.sure, lower: FIT.none, assembly: FIT.none, whole: FIT.none },
  lower: { upper: FIT.none, lower: FIT.sure, assembly: FIT.likely, whole: FIT.none },
  assembly: { upper: FIT.none, lower: FIT.likely, assembly: FIT.sure, whole: FIT.likely },
  whole: { upper: FIT.none, lower: FIT.none, assembly: FIT.likely, whole: FIT.sure },
};

/** How well a legislature, or a house of one, that the text has told of fits a description of one. */
export function fitOfHouse(known: Known, { noun }: Candidate): number {
  const called = houseOf([...known.names, ...known.nouns, known.listed?.name ?? '']);
  // `the Chamber of Deputies`, which nothing but a capital tells.
  const isByName = known.kind === 'organisation' && (called === 'lower' || called === 'upper');
  if (known.kind !== 'parliament' && !isByName) return FIT.none;
  const word = noun?.noun ?? '';
  // `the chamber`: either, and no parliament that has two.
  if (/^(?:chamber|house)$/u.test(word)) return called === 'whole' ? FIT.faint : FIT.sure;
  return FITS[houseOf([word]) ?? 'whole'][called ?? 'whole'];
}

function houseOf(words: readonly string[]): House | null {
  return HOUSES.find(([, tells]) => words.some((word) => tells.test(word)))?.[0] ?? null;
}
