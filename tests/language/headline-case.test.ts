import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRunningCase } from '../../src/language/headline-case.ts';
import { NO_WORDS } from '../../src/language/known-words.ts';
import { itReads } from '../statements/read.ts';

const COMMON = new Set(['border', 'council', 'offer', 'raid', 'rejects', 'talks', 'village']);
const words = {
  ...NO_WORDS,
  isDeed: (lemma: string) => lemma === 'reject' || lemma === 'condemn',
  isCommon: (word: string) => COMMON.has(word),
  nameLength: (tokens: readonly string[], at: number) =>
    /^(?:Malta|Libya|Libyan)$/.test(tokens[at] ?? '') ? 1 : 0,
};
const read = (text: string): string => withRunningCase(text, words);

describe('a headline with capitals throughout is read in running case', () => {
  it.each([
    ['Malta Rejects Libyan Border Talks Offer', 'Malta rejects Libyan border talks offer'],
    ['MALTA REJECTS LIBYAN OFFER OF TALKS', 'Malta rejects Libyan offer of talks'],
    [
      'Valletta Council Rejects Belhaj Offer\nThe Council met.',
      'Valletta Council rejects Belhaj offer\nThe Council met.',
    ],
    [
      'Malta Rejects Tunnel Offer Over Raid\nThey dug a tunnel.',
      'Malta rejects tunnel offer over raid\nThey dug a tunnel.',
    ],
    ['U.N. Panel Rejects MINURSO Raid Talks', 'U.N. Panel rejects MINURSO raid talks'],
    ["Malta's Libyan Envoy Rejects Border Raid", "Malta's Libyan Envoy rejects border raid"],
  ])('%j: %j', (text, wanted) => expect(read(text)).toBe(wanted));

  it.each([
    ['one in running case', 'Malta rejects Libyan offer of border talks'],
    ['a name', 'Ministry of Foreign Affairs of the Russian Federation'],
    ['a sentence', 'Malta Rejects Libyan Border Talks Offer.'],
    ['a short one', 'Malta Rejects Offer'],
    ['nothing', ''],
  ])('%s stays', (_, text) => expect(read(text)).toBe(text));

  it('changes nothing but the case of the first line', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string(), (line, rest) => {
        const text = `${line} Rejects Border Raid Offer Talks\n${rest}`;
        const told = read(text);
        expect(told.length).toBe(text.length);
        expect(told.toLowerCase()).toBe(text.toLowerCase());
      }),
    ));
});

describe('headlines in capitals say what they say in running case', () => {
  itReads([
    ['Malta Condemns Libyan Raid on Border Village', 'accuses: Malta > Libyan'],
    ['Chile Weighs Sanctions Against Peruvian Banks', 'sanctions: Chile > Peruvian Banks, planned'],
    ['Gunmen Kill Mayor in Ghanaian Border Town', 'fights: Gunmen > Mayor'],
    ['Rebel Leader Accuses Army of Breaking Truce', 'accuses: Rebel Leader > Army'],
  ]);
});
