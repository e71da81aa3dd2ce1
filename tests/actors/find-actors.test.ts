import { describe, expect, it } from 'vitest';
import { MentionIndex } from '../../src/actors/mention-index.ts';
import { found, idOf } from './reading-actors.ts';

const LAWS = [
  '',
  ' ',
  '\n\n',
  '...',
  '12 34 56',
  '"',
  '((((',
  'PERU EXPELS CONSUL AFTER RAID',
  'Peru Expels Consul After Raid On Embassy In Chad',
  'By Karl Lund\n\nLIMA - Peru sued the firm.',
  'Перу осудило Чили. 秘鲁 谴责 智利。',
  '\ud800 Peru \udfff met Chile\u0000.',
  'Peru '.repeat(400),
  `${'of the '.repeat(200)}Peru`,
  `${'“'.repeat(50)}Peru said: ${'he '.repeat(300)}`,
];

describe('any text', () => {
  it.each(LAWS)('%j: mentions lie in the text, have their actor, and are all different', (text) => {
    const all = found(text);
    const ids = new Set(all.actors.map(({ id }) => id));
    for (const mention of all.mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(ids.has(mention.actor)).toBe(true);
      expect(mention.head).toBeGreaterThanOrEqual(mention.first);
      expect(mention.head).toBeLessThan(mention.last);
      for (const member of mention.members)
        expect(all.mentions.some(({ id }) => id === member)).toBe(true);
    }
    expect(ids.size).toBe(all.actors.length);
    expect(new Set(all.mentions.map(({ id }) => id)).size).toBe(all.mentions.length);
    for (const { id } of all.actors)
      expect(all.mentions.some(({ actor }) => actor === id)).toBe(true);
  });

  it('the same text gives the same bytes', () => {
    const text = 'Peru and Chile met. They blamed each other, and the two countries left.';
    expect(JSON.stringify(found(text))).toBe(JSON.stringify(found(text)));
  });
});

describe('a mention index', () => {
  const all = found('The Tongan police arrested Lena Osk.');
  const index = new MentionIndex(all);
  it('knows the innermost mention that covers a token', () => {
    expect(index.covering(1)?.text).toBe('Tongan');
    expect(index.covering(2)?.text).toBe('Tongan police');
    expect(index.allCovering(1).map(({ text }) => text)).toEqual(['Tongan', 'Tongan police']);
    expect(index.covering(3)).toBeNull();
  });
  it('knows the mention that a token heads, and its actor', () => {
    const police = index.headedBy(2);
    expect(police?.text).toBe('Tongan police');
    expect(police === null ? null : index.actorOf(police).kind).toBe('police');
    expect(police === null ? null : index.byId(police.id)).toBe(police);
  });
  it('a mention without members stands for itself', () => {
    const police = index.headedBy(2);
    expect(police === null ? [] : index.membersOf(police)).toEqual([police]);
  });
  it('an actor that the document does not have is an error', () =>
    expect(() => index.actorOf({ actor: 'nobody' })).toThrow('nobody'));
});

describe('a name that an agency and a force share', () => {
  it.each([
    ['The minister told AFP that he would resign.', 'agence-france-presse'],
    ['Manila said the AFP attacked rebels in the Philippines.', 'philippine-armed-forces'],
  ])('%s → %s', (text, id) => expect(idOf(text, 'AFP')).toBe(id));
});

describe('offices, newspapers and parties by their words', () => {
  it.each([
    [
      'Dean Rusk, the U.S. Secretary of State, met Gromyko.',
      'U.S. Secretary of State',
      'dean-rusk',
    ],
    ['The Australian Foreign Minister left.', 'Australian', 'australia'],
    ['The Australian reported the talks.', 'Australian', 'the-australian'],
    ['The Front for the Liberation of the North attacked Chad.', 'Liberation', null],
    [
      'He led the Christian Democratic Party in Chile.',
      'Christian Democratic Party',
      'christian-democratic-party',
    ],
    [
      'GOMA, Democratic Republic of Congo - Fighters of the Kivu Front took a town.',
      'Kivu Front',
      'kivu-front',
    ],
  ])('%s → %s', (text, words, id) => expect(idOf(text, words)).toBe(id));
});
