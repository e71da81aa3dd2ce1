import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/language/document.ts';
import { NO_WORDS } from '../../src/language/known-words.ts';
import { factualityOf } from '../../src/statements/factuality.ts';
import { readLexicon } from '../../src/statements/lexicon.ts';
import { Predicates } from '../../src/statements/predicates/find-predicates.ts';
import { documentOf } from '../english.ts';

const data = (path: string): URL => new URL(`../../data/${path}`, import.meta.url);
const lexicon = readLexicon(
  Object.fromEntries(
    readdirSync(data('relations')).map((name) => [
      name,
      readFileSync(data(`relations/${name}`), 'utf8'),
    ]),
  ),
);

function read(text: string): { document: Document; predicates: Predicates } {
  const document = documentOf(
    text,
    {},
    {
      ...NO_WORDS,
      isDeed: lexicon.isVerb,
    },
  );
  return { document, predicates: new Predicates(document, lexicon) };
}

function predicateOf(text: string, word: string) {
  const { document, predicates } = read(text);
  for (let token = 0; token < document.length; token++) {
    if (document.lower(token) === word) return { document, predicate: predicates.any(token) };
  }
  return { document, predicate: null };
}

/** The slots of the predicate at a word, as `slot: words`. */
function slots(text: string, word: string): Record<string, string> {
  const { document, predicate } = predicateOf(text, word);
  const found: Record<string, string> = {};
  for (const [slot, args] of predicate?.slots ?? [])
    found[slot] = args.map(({ token }) => document.word(token)).join(' ');
  return found;
}

function factuality(text: string, word: string): string {
  const { document, predicate } = predicateOf(text, word);
  if (!predicate) return 'none';
  const { isNegated, modality } = factualityOf(document, lexicon, predicate);
  return `${isNegated ? 'not ' : ''}${modality}`;
}

describe('arguments of verbs', () => {
  const cases: [text: string, word: string, wanted: Record<string, string>][] = [
    ['Norway bombed the rebels.', 'bombed', { subj: 'Norway', obj: 'rebels' }],
    ['The rebels were bombed by Norway.', 'bombed', { subj: 'Norway', obj: 'rebels' }],
    ['The rebels bombed by Norway fled.', 'bombed', { subj: 'Norway', obj: 'rebels' }],
    [
      'Norway and Chile bombed the rebels and the army.',
      'bombed',
      { subj: 'Norway Chile', obj: 'rebels army' },
    ],
    ['Norway, which bombed the rebels, left.', 'bombed', { subj: 'Norway', obj: 'rebels' }],
    ['The rebels whom Norway bombed fled.', 'bombed', { subj: 'Norway', obj: 'rebels' }],
    ['The rebels Norway bombed fled.', 'bombed', { subj: 'Norway', obj: 'rebels' }],
    ['Norway wants to bomb the rebels.', 'bomb', { subj: 'Norway', obj: 'rebels' }],
    ['Chile urged Norway to bomb the rebels.', 'bomb', { subj: 'Norway', obj: 'rebels' }],
    ['Norway bombed and shelled the rebels.', 'bombed', { subj: 'Norway', obj: 'rebels' }],
    [
      'Armed and trained by Norway, the rebels marched.',
      'armed',
      { subj: 'Norway', obj: 'rebels' },
    ],
    ['Norway gave the rebels tanks.', 'gave', { subj: 'Norway', iobj: 'rebels', obj: 'tanks' }],
    [
      'The rebels were given tanks by Norway.',
      'given',
      { subj: 'Norway', iobj: 'rebels', obj: 'tanks' },
    ],
    ['On 30 September Norway bombed the rebels.', 'bombed', { subj: 'Norway', obj: 'rebels' }],
    ['Norway bombs rebels', 'bombs', { subj: 'Norway', obj: 'rebels' }],
    ['Kenya, Uganda sign treaty', 'sign', { subj: 'Kenya Uganda', obj: 'treaty' }],
    ['Accused of arming the rebels, Norway left.', 'arming', { obj: 'rebels', subj: 'Norway' }],
  ];
  it.each(cases)('%s (%s)', (text, word, wanted) => {
    expect(slots(text, word)).toMatchObject(wanted);
  });
});

describe('arguments of nouns', () => {
  const cases: [text: string, word: string, wanted: Record<string, string>][] = [
    ["Norway's attack on the rebels failed.", 'attack', { poss: 'Norway', on: 'rebels' }],
    ['Norway launched an attack on the rebels.', 'attack', { subj: 'Norway', on: 'rebels' }],
    [
      'Norway launched a series of attacks against the rebels.',
      'attacks',
      { subj: 'Norway', against: 'rebels' },
    ],
    ['Norway faced criticism from Chile.', 'criticism', { obj: 'Norway', from: 'Chile' }],
    ['Norway came under fire from Chile.', 'fire', { obj: 'Norway', from: 'Chile' }],
    ['Talks between Norway and Chile began.', 'talks', { between: 'Norway Chile' }],
    ['Norway held talks with Chile.', 'talks', { subj: 'Norway', with: 'Chile' }],
    ['Norway is an ally of Chile.', 'ally', { subj: 'Norway', of: 'Chile' }],
    ['Norway, an ally of Chile, left.', 'ally', { subj: 'Norway', of: 'Chile' }],
  ];
  it.each(cases)('%s (%s)', (text, word, wanted) => {
    expect(slots(text, word)).toMatchObject(wanted);
  });
});

describe('factuality', () => {
  const cases: [text: string, word: string, wanted: string][] = [
    ['Norway bombed the rebels.', 'bombed', 'asserted'],
    ['Norway did not bomb the rebels.', 'bomb', 'not asserted'],
    ['Norway never bombed the rebels.', 'bombed', 'not asserted'],
    ['No country bombed the rebels.', 'bombed', 'not asserted'],
    ['Norway will bomb the rebels.', 'bomb', 'planned'],
    ['Norway may bomb the rebels.', 'bomb', 'possible'],
    ['Norway plans to bomb the rebels.', 'bomb', 'planned'],
    ['Norway failed to bomb the rebels.', 'bomb', 'not asserted'],
    ['Norway refused to meet the rebels.', 'meet', 'not asserted'],
    ['Norway managed to bomb the rebels.', 'bomb', 'asserted'],
    ['Chile urged Norway to bomb the rebels.', 'bomb', 'requested'],
    ['Chile persuaded Norway to bomb the rebels.', 'bomb', 'asserted'],
    ['Norway denied bombing the rebels.', 'bombing', 'not asserted'],
    ['If Norway bombs the rebels, Chile will protest.', 'bombs', 'conditional'],
    ['Norway left without consulting Chile.', 'consulting', 'not asserted'],
    ['Norway signed no agreement with Chile.', 'agreement', 'not asserted'],
    ['Norway called off talks with Chile.', 'talks', 'not asserted'],
    ['Chile condemned the attack on the rebels.', 'attack', 'asserted'],
    ['Norway often bombs the rebels.', 'bombs', 'habitual'],
  ];
  it.each(cases)('%s (%s)', (text, word, wanted) => {
    expect(factuality(text, word)).toBe(wanted);
  });
});
