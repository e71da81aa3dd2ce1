import { describe, expect, it } from 'vitest';
import { documentOf } from '../english.ts';

/** Words of a text with their tags. */
function tagged(text: string): readonly string[] {
  const document = documentOf(text);
  return Array.from(
    { length: document.length },
    (_, i) => `${document.word(i)}/${document.tag(i)}`,
  );
}

describe('a word that begins a sentence', () => {
  it.each([
    ['Luis Herrera fled on Monday. Herrera later accused Bolivia of lying.', 'Herrera'],
    ['Prime Minister Ann Wilkes left. Wilkes accused Bolivia of lying.', 'Wilkes'],
    ['They met Goh Kheng Swee. Goh later accused Bolivia of lying.', 'Goh'],
    ['They met Nguyen Van Tho. “Tho lied,” she said.', 'Tho'],
    ['Orion Petroleum left. Orion later accused Bolivia of lying.', 'Orion'],
  ])('is the name that the text tells: %s', (text, name) =>
    expect(tagged(text)).toContain(`${name}/NNP`),
  );

  it.each([
    ['The Recent Acts party left. Recent raids killed two.', 'Recent/JJ'],
    ['She met Rose Miller. Some rose. Rose gardens burned.', 'Rose/VBN'],
    ['Talks failed. Rebels took the Talks Hotel and left. Talks went on.', 'Talks/NNS'],
  ])('is a common word where it stands in small letters, or in no name: %s', (text, word) => {
    const plain = text.replace(/^.*?\. (?:Some rose\. )?/u, '');
    expect(tagged(text).slice(-tagged(plain).length)).toEqual(tagged(plain));
    expect(word).toContain('/');
  });

  it('keeps words, places and base forms as they stand', () => {
    const document = documentOf('Luis Herrera fled. Herrera later accused Bolivia.');
    const at = 4;
    expect(document.word(at)).toBe('Herrera');
    expect(document.lemma(at)).toBe('Herrera');
    expect(document.text.slice(document.start(at), document.end(at))).toBe('Herrera');
  });
});

describe('a second name of two halves', () => {
  it.each(['President Kim Dae-sung criticised Peru.', 'Premier Chang Wen-hua criticised Peru.'])(
    'is one name before a verb: %s',
    (text) =>
      expect(tagged(text).filter((word) => word.startsWith('criticised'))).toEqual([
        'criticised/VBD',
      ]),
  );
  it('is no participle behind a name', () =>
    expect(tagged('The Iranian Saudi-led force left Houthi-held Sana.')).toContain('led/VBN'));
});
