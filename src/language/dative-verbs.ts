/** Verbs with a receiver in front of the thing (Levin 1993, English Verb Classes and Alternations, 13.1 to 13.4). */
export const DATIVE_VERBS = new Set([
  'award',
  'deny',
  'give',
  'grant',
  'hand',
  'lease',
  'lend',
  'loan',
  'offer',
  'pay',
  'promise',
  'sell',
  'send',
  'show',
  'supply',
]);
