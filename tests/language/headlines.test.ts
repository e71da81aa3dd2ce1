import { describe, expect, it } from 'vitest';
import { NO_WORDS } from '../../src/language/known-words.ts';
import { documentOf } from '../english.ts';
import { itLeavesAlone, itReads } from '../statements/read.ts';

const DEEDS = new Set([
  'arrest',
  'attack',
  'back',
  'deny',
  'free',
  'kill',
  'raid',
  'reject',
  'snub',
  'strike',
  'support',
  'urge',
  'vow',
]);
const words = { ...NO_WORDS, isDeed: (lemma: string) => DEEDS.has(lemma) };

/** The verbs of a headline, as `verb/tag`. */
const verbs = (text: string): readonly string[] => {
  const document = documentOf(text, {}, words);
  return [...Array(document.length).keys()]
    .filter((token) => document.pos(token) === 'VERB')
    .map((token) => `${document.word(token)}/${document.tag(token)}`);
};

describe('the verbs of a headline', () => {
  it.each([
    ['Fiji chiefs snub Commonwealth team, back caretaker cabinet', ['snub/VBP', 'back/VBP']],
    ['Minister held as Lesotho police raid newspaper', ['held/VBD', 'raid/VBP']],
    ["Togo's Ayeva rejects Lomé unity offer", ['rejects/VBZ']],
    ['Mali junta rejects U.N. report; Togo urges calm', ['rejects/VBZ', 'urges/VBZ']],
    ['Rebels free ten soldiers', ['free/VBP']],
    ['Police arrest Oman union chief', ['arrest/VBP']],
    ['US raids kill five in Yemen', ['kill/VBP']],
    ['Togo Denies Ghana Attack Report', ['Denies/VBZ']],
  ])('%s: %j', (text, wanted) => expect(verbs(text)).toEqual(wanted));

  it.each([
    ['of a noun phrase are none', 'Oman attack plan', []],
    ['are not its raids and strikes on somebody', 'US raids on Yemen rebel camps', []],
    [
      'are not what a verb is about',
      'Minister denies report of police raid victims',
      ['denies/VBZ'],
    ],
  ])('%s: %s', (_, text, wanted) => expect(verbs(text)).toEqual(wanted));

  it('are left to the model in a sentence', () =>
    expect(verbs('The chiefs of the snub team sat in the back row.')).toEqual(['sat/VBD']));

  it('keep the words, their places and one sentence a clause', () => {
    const text = 'Togo, Benin to resume talks after Lomé raids; Mali snubs Niger';
    const document = documentOf(text, {}, words);
    const told = [...Array(document.length).keys()].map((token) => [
      document.text.slice(document.start(token), document.end(token)),
      document.sentence(token),
    ]);
    const plain = documentOf(text);
    expect(told.map(([word]) => word)).toEqual(
      [...Array(plain.length).keys()].map((token) => plain.word(token)),
    );
    expect(told.map(([, sentence]) => sentence)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
  });
});

describe('headlines say what the sentence would', () => {
  itReads([
    ['Turks spurn Greek offer', 'rejects: Turks > Greek'],
    ['Police, miners clash', 'fights: Police = miners'],
    ["Peru's Belaunde hits out at Chile over fishing", 'accuses: Belaunde > Chile'],
    [
      'Togo junta expels Ghana ambassador',
      'sanctions: Togo junta > Ghana ambassador',
      'serves: Ghana ambassador > Ghana',
    ],
    [
      'Rebels to free ten nurses, Red Cross says',
      'withdraws-from: Rebels > nurses, planned, by Red Cross',
    ],
    [
      'Togo rebels vow attacks on Ghana',
      'threatens: Togo rebels > Ghana',
      'fights: Togo rebels > Ghana, planned',
    ],
    ['Oman, Qatar to resume border talks', 'consults-with: Oman = Qatar, planned'],
    ['Togo shoots down Ghanaian drone', 'fights: Togo > Ghanaian'],
    [
      'Norway breaks off ties with Chile, expels envoys',
      'sanctions: Norway > Chile',
      'sanctions: Norway > envoys',
    ],
    ['Israel bombs rebels, arms Togo', 'fights: Israel > rebels', 'aids: Israel > Togo'],
    ['Malta Condemns Libya Over Raid', 'accuses: Malta > Libya'],
    ['Mali says Algeria arms rebels', 'aids: Algeria > rebels, by Mali'],
  ]);
  itLeavesAlone(['Oman attack plan', 'Chile support group', 'Peru raids', 'Peru arms sales rise']);
});

describe('who stands alone beside a headline says it', () => {
  itReads([
    ['UN: Israel bombed Lebanon', 'fights: Israel > Lebanon, by UN'],
    ['Iran attacks Israel - UN', 'fights: Iran > Israel, by UN'],
    ['Iran attacks Israel – officials', 'fights: Iran > Israel, by officials'],
    [
      'Mali junta breaks with Paris - officials',
      'withdraws-from: Mali junta > Paris, by officials',
    ],
    ['President Bio: “Togo attacked Chad.”', 'fights: Togo > Chad, by President Bio'],
  ]);
});

describe('what is put in front of a headline is no part of it', () => {
  itReads([
    ['UPDATE 1-Israel bombs Lebanon', 'fights: Israel > Lebanon'],
    ['BREAKING: Israel bombs Lebanon', 'fights: Israel > Lebanon'],
    ['ANALYSIS-Iran attack on Israel stirs fears', 'fights: Iran > Israel'],
    ['Watch: Israel bombs Lebanon', 'fights: Israel > Lebanon'],
  ]);
});
