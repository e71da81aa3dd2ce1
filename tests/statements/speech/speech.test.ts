import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocatedMention } from '../../../src/actors/mention.ts';
import type { Document } from '../../../src/language/document.ts';
import { readSaying } from '../../../src/statements/speech/saying.ts';
import { findSpeech, type Speech } from '../../../src/statements/speech/speech.ts';
import { documentOf, tokenOf } from '../time/read.ts';

const saying = readFileSync('data/relations/saying.tsv', 'utf8');
const words = readSaying(saying);

/** Mentions of all nouns and pronouns that are no part of a longer name, called by their words. */
function mentionsOf(document: Document): LocatedMention[] {
  const mentions: LocatedMention[] = [];
  for (let head = 0; head < document.length; head++) {
    if (!/^(?:NOUN|PROPN|PRON)$/.test(document.pos(head)) || document.dep(head) === 'compound') {
      continue;
    }
    let first = head;
    while (
      first > 0 &&
      document.dep(first - 1) === 'compound' &&
      document.head(first - 1) === head
    ) {
      first--;
    }
    const [start, end] = [document.start(first), document.end(head)];
    const text = document.text.slice(start, end);
    const form = 'name' as const;
    mentions.push({
      id: text,
      start,
      end,
      text,
      form,
      actor: text,
      first,
      last: head + 1,
      head,
      members: [],
      isDoubtful: false,
    });
  }
  return mentions;
}

function speechIn(text: string): readonly [Document, Speech] {
  const document = documentOf(text);
  return [document, findSpeech(document, mentionsOf(document), words)];
}

/** Who says a word, outermost first, with the verb, and a mark where it is quoted. */
function said(text: string, word: string): string {
  const [document, speech] = speechIn(text);
  return speech
    .attributionAt(tokenOf(document, word))
    .map(({ speaker, verb, quoted }) => `${speaker} ${verb}${quoted ? ' "' : ''}`)
    .join(' > ');
}

describe('what the article itself says', () => {
  it.each([
    ['Peru sent troops to Chile.', 'sent'],
    ['The minister said that Peru had left.', 'said'],
    ['Officials said on Friday after Peru had left the talks that Chile would stay.', 'Officials'],
    ['Peru agreed to arm Chile.', 'arm'],
    ['Peru threatened to bomb Chile.', 'bomb'],
    ['Peru knew that Chile had armed the rebels.', 'armed'],
    ['Peru asked whether Chile had armed the rebels.', 'armed'],
    ['Sweden is believed to support the rebels.', 'support'],
  ])('%s: %s', (text, word) => expect(said(text, word)).toBe(''));
});

describe('clauses under words of saying', () => {
  it.each([
    ['Peru said that Chile had armed the rebels.', 'armed', 'Peru say'],
    ['Peru said Chile had armed the rebels.', 'armed', 'Peru say'],
    ['Peru told reporters that Chile had armed the rebels.', 'armed', 'Peru tell'],
    ['Chile had armed the rebels, Peru said.', 'armed', 'Peru say'],
    ['Chile, Peru claimed, had armed the rebels.', 'armed', 'Peru claim'],
    ['The minister warned that Chile would attack.', 'attack', 'minister warn'],
    ['The minister pointed out that Chile had left.', 'left', 'minister point out'],
    ['Peru denied that it had armed the rebels.', 'armed', 'Peru deny'],
    ['Peru denied arming the rebels.', 'arming', 'Peru deny'],
    ['Peru accused Chile of arming the rebels.', 'arming', 'Peru accuse'],
    ['Residents blamed the army for the murder of two nuns.', 'murder', 'Residents blame'],
    ['Peru claims to have captured the town.', 'captured', 'Peru claim'],
    ['Chile was accused by Peru of arming the rebels.', 'arming', 'Peru accuse'],
    ['A statement from the ministry said Chile had left.', 'left', 'ministry say'],
    ["Peru's claim that Chile armed the rebels is false.", 'armed', 'Peru claim'],
    [
      "Peru rejected India's allegation that it had trained the gunmen.",
      'trained',
      'India allegation',
    ],
    ['The general, who said that Chile had left, resigned.', 'left', 'general say'],
    ['Kenya confirmed the deal but said Chile had left.', 'left', 'Kenya say'],
    ['Lopez was quoted as saying that Chile had left.', 'left', 'Lopez say'],
    ['Sudan, accused by Chad of arming the rebels, left the bloc.', 'arming', 'Chad accuse'],
    ['Lopez denied having armed the rebels.', 'armed', 'Lopez deny'],
    ['The army said in a letter sent to a newspaper that it had armed them.', 'armed', 'army say'],
    ['Ortiz is described by Peru as a leader of the rebels.', 'leader', 'Peru describe'],
    ['They claimed responsibility for an attack on the town.', 'attack', 'They claim'],
    ['Peru said that Chile had left and that Bolivia would follow.', 'follow', 'Peru say'],
  ])('%s: %s', (text, word, who) => expect(said(text, word)).toBe(who));

  it('has every link of nested speech', () => {
    expect(said('Lopez said that Peru had accused Chile of arming the rebels.', 'arming')).toBe(
      'Lopez say > Peru accuse',
    );
    expect(said('Peru warned that Chile was arming rebels, the daily Hoy wrote.', 'arming')).toBe(
      'Hoy write > Peru warn',
    );
  });
  it('goes on with a pronoun', () => {
    const text = 'Lopez met the king. He added that Chile had left, saying Peru would stay.';
    expect(said(text, 'left')).toBe('He add');
    expect(said(text, 'stay')).toBe('He add > He say');
  });
  it('ends where another deed of the speaker begins', () => {
    const text = 'Lopez warned that rebels would pose a danger and urged cooperation.';
    expect(said(text, 'pose')).toBe('Lopez warn');
    expect(said(text, 'urged')).toBe('');
  });
  it('ends with its clause', () => {
    const text = 'The staff claimed that it had killed the rebel; an envoy said that he was alive.';
    expect(said(text, 'killed')).toBe('staff claim');
    expect(said(text, 'alive')).toBe('envoy say');
  });
  it('does not reach over paragraphs', () =>
    expect(said('Peru yields to union\n\nChile left the talks, officials said.', 'yields')).toBe(
      '',
    ));
});

describe('a speaker at the end of the sentence', () => {
  it.each([
    ['Rebels to free nurses, Red Cross says', 'free', 'Red Cross say'],
    [
      'Peru and Chile are fighting rebels in Lima, Juan Lopez, an adviser to the king, says.',
      'fighting',
      'Juan Lopez say',
    ],
    [
      'Ortiz, who resigned under pressure from the army, left for Lima, Minister Juan Lopez said.',
      'left',
      'Minister Juan Lopez say',
    ],
    ['Peru has left the bloc, two envoys in Lima told reporters on Friday.', 'left', 'envoys tell'],
    [
      'Peru will join the force, the ministry announced on Friday, but Chile will stay out.',
      'stay',
      'ministry announce',
    ],
  ])('%s: %s', (text, word, who) => expect(said(text, word)).toBe(who));
});

describe('according to', () => {
  it.each([
    ['According to the envoy, soldiers looted the town.', 'looted', 'envoy according to'],
    [
      'Soldiers looted the town last week, according to the mission.',
      'looted',
      'mission according to',
    ],
    ['Soldiers, according to the mission, looted the town.', 'looted', 'mission according to'],
  ])('%s', (text, word, who) => expect(said(text, word)).toBe(who));
});

describe('quotations', () => {
  it.each([
    ['“We attacked the town,” Lopez said.', 'attacked', 'Lopez say "'],
    [
      '"We attacked the town," said Juan Lopez, who leads the party.',
      'attacked',
      'Juan Lopez say "',
    ],
    ['Lopez said: "We attacked the town."', 'attacked', 'Lopez say "'],
    ['Lopez told reporters in Lima, "We attacked the town."', 'attacked', 'Lopez tell "'],
    ['"We left," Lopez said. "Then we attacked the town."', 'attacked', 'Lopez say "'],
    ['“We came early. We attacked the town,” Lopez said.', 'came', 'Lopez say "'],
    ['"We came," Lopez, a general who once led the party, added.', 'came', 'Lopez add "'],
    ['"Peru said that Chile attacked the town," Lopez said.', 'attacked', 'Lopez say " > Peru say'],
    ['Lopez said that Peru "attacked the town" in May.', 'attacked', 'Lopez say "'],
    [
      'Reuters reported that Lopez said: "Peru attacked us."',
      'attacked',
      'Reuters report > Lopez say "',
    ],
  ])('%s: %s', (text, word, who) => expect(said(text, word)).toBe(who));

  it('go on over paragraphs that open again', () => {
    const text = '“We came early,” Lopez said.\n\n“Peru attacked the town.\n\n“Chile burned it.”';
    expect(said(text, 'attacked')).toBe('Lopez say "');
    expect(said(text, 'burned')).toBe('Lopez say "');
  });
  it('answer the question before them', () => {
    const text =
      '"Chile left," Lopez said.\n\n"Why has Chile gone?" Perez asked.\n\n"Peru attacked the town."';
    expect(said(text, 'attacked')).toBe('Lopez say "');
  });
  it('end with their paragraph where nobody closes them', () => {
    const text = 'Lopez said: "Peru attacked us.\n\nChile stayed out of the talks.';
    expect(said(text, 'attacked')).toBe('Lopez say "');
    expect(said(text, 'stayed')).toBe('');
  });
  it('are none where a word is only set apart', () => {
    const [document, speech] = speechIn('Peru fights the so-called “terrorists” in the hills.');
    expect(speech.quotationAt(tokenOf(document, 'terrorists'))).toBe(false);
    expect(said('Peru’s army fights the so-called “terrorists”, Lopez said.', 'fights')).toBe(
      'Lopez say',
    );
  });
  it('are found in the doubled marks of tables', () => {
    const text = '"The army said it has ""never at any time attacked"" the town."';
    expect(said(text, 'attacked')).toBe('army say "');
    const whole = '"""We attacked the town,"" said Juan Lopez. ""Peru burned it."""';
    expect(said(whole, 'attacked')).toBe('Juan Lopez say "');
    expect(said(whole, 'burned')).toBe('Juan Lopez say "');
  });
  it('are marked with their speaker', () => {
    const [document, speech] = speechIn('“We attacked the town,” Lopez said.');
    expect(speech.quotationAt(tokenOf(document, 'attacked'))).toBe(true);
    expect(speech.speakerOfQuote(tokenOf(document, 'attacked'))).toBe('Lopez');
    expect(speech.quotationAt(tokenOf(document, 'said'))).toBe(false);
    expect(speech.speakerOfQuote(tokenOf(document, 'said'))).toBeNull();
  });
});

describe('press notices', () => {
  it('give the words behind a colon to their end', () => {
    const text =
      'The minister met the king.\n\nMinister Lopez said:\n\nPeru attacked the town. It was wrong.\n\nChile burned it.\n\nNotes to editors\n\nBolivia left the bloc in May.';
    expect(said(text, 'met')).toBe('');
    expect(said(text, 'attacked')).toBe('Minister Lopez say');
    expect(said(text, 'burned')).toBe('Minister Lopez say');
    expect(said(text, 'left')).toBe('');
  });
  it('name the source once', () => {
    const text =
      'Peru left the bloc, according to a news release by the army. Chile stayed, the release said.';
    expect(said(text, 'left')).toBe('army according to');
    expect(said(text, 'stayed')).toBe('army say');
  });
  it('may speak of themselves', () => {
    expect(said('We believe that Peru attacked the town.', 'attacked')).toBe('');
    expect(said('“We believe that Peru attacked the town,” Lopez said.', 'attacked')).toBe(
      'Lopez say "',
    );
  });
});

describe('the words of the article beside those of a speaker', () => {
  it('are those that describe an actor', () => {
    const text = 'Ortiz, a member of the union, left the town, officials said.';
    expect(said(text, 'member')).toBe('');
    expect(said(text, 'left')).toBe('officials say');
    expect(said('Officials said that Ortiz is a member of the union.', 'member')).toBe(
      'Officials say',
    );
  });
  it('are those that comment on it', () => {
    const text = 'According to Hoy, soldiers killed the prisoners, a charge that the army denies.';
    expect(said(text, 'killed')).toBe('Hoy according to');
    expect(said(text, 'denies')).toBe('');
  });
  it('are those that go on in the plain past', () => {
    const text =
      'Lopez said the firm had sold guns to rebels, and its founder was arrested by police.';
    expect(said(text, 'sold')).toBe('Lopez say');
    expect(said(text, 'arrested')).toBe('');
  });
  it('are those in commas whose tense has not gone back', () => {
    const held = (verb: string): string =>
      `Lopez charged that Peru was arming the rebels, who ${verb} the eastern valleys.`;
    expect(said(held('hold'), 'hold')).toBe('');
    expect(said(held('have long held'), 'held')).toBe('');
    expect(said(held('had held'), 'held')).toBe('Lopez charge');
    expect(said(held('are holding'), 'holding')).toBe('Lopez charge');
    expect(said('Lopez said that the men who hold the valleys were poor.', 'hold')).toBe(
      'Lopez say',
    );
  });
  it('are those that set another against it', () => {
    const text = 'Lopez said that the offer came late, while the Liberals mocked his party.';
    expect(said(text, 'came')).toBe('Lopez say');
    expect(said(text, 'mocked')).toBe('');
    expect(said('Lopez said that Peru lied and that Chile accused it.', 'accused')).toBe(
      'Lopez say',
    );
  });
});

describe('words of saying', () => {
  it('name nobody, but are there', () => {
    const [document, speech] = speechIn('Sweden is believed to support the rebels.');
    expect(speech.linksAt(tokenOf(document, 'support'))).toEqual([
      { token: 2, verb: 'believe', class: 'think', speaker: null, quoted: false },
    ]);
  });
  it('are read from a file whose errors are named', () => {
    const read = (row: string) => () => readSaying(`word\tsort\tclass\ttakes\n${row}`);
    expect(read('say\tadverb\tsay\tclause')).toThrow('saying.tsv:2: sort "adverb"');
    expect(read('say\tverb\tsay\tanything')).toThrow('saying.tsv:2: takes "anything"');
  });
  it('are sorted and single', () => {
    const rows = saying
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .slice(1)
      .map((line) => line.split('\t').slice(0, 2).join('\t'));
    expect(rows).toEqual([...new Set(rows)].sort());
  });
});

describe('any text', () => {
  it('is read', () => {
    const word = fc.constantFrom(
      ...'" “ ” ‘ ’ \' « » , . : ; ? - Lopez Peru he who that said says told according to claim of denied attacking attacked as \n \n\n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const [document, speech] = speechIn(words.join(' '));
        for (let i = 0; i < document.length; i++) {
          for (const { speaker, verb } of speech.attributionAt(i)) {
            expect(speaker).not.toBe('');
            expect(verb).not.toBe('');
          }
          if (speech.speakerOfQuote(i) !== null) expect(speech.quotationAt(i)).toBe(true);
        }
      }),
      { numRuns: 120, seed: 7 },
    );
  }, 30_000);
});
