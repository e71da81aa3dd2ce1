import { describe, expect, it } from 'vitest';
import { idOf } from './reading-actors.ts';

describe('the men of one owner', () => {
  it.each([
    ['Warlord Ivan Toll took Oruro. His men burnt it. Toll’s fighters left.', 'men', 'fighters'],
    ['Warlord Ivan Toll took Oruro. His militia burnt it. His gunmen left.', 'militia', 'gunmen'],
    ['Ivan Toll spoke. His supporters wept. Toll’s followers left.', 'supporters', 'followers'],
    ['The army of Peru left. Peruvian troops came back.', 'army of Peru', 'Peruvian troops'],
    ['Peru said its army left. Peruvian soldiers came back.', 'army', 'Peruvian soldiers'],
    [
      'Leftist rebels freed a priest. Ivan Toll, who led the raid, left. His men stayed.',
      'Leftist rebels',
      'men',
    ],
  ])('%s', (text, first, second) => {
    expect(idOf(text, first)).not.toBeNull();
    expect(idOf(text, second)).toBe(idOf(text, first));
  });

  it('the army of a state is the one that the list knows, where the text names it', () =>
    expect(idOf('Eritrea said its army left. The Eritrean army came back.', 'army')).toBe(
      'eritrean-defence-forces',
    ));

  it.each([
    ['Warlord Ivan Toll took Oruro. His men burnt it. Otto Rask’s fighters left.', 'fighters'],
    ['Warlord Ivan Toll took Oruro. His men burnt it. His supporters left.', 'supporters'],
    ['Warlord Ivan Toll took Oruro. His men burnt it. Six of his fighters left.', 'fighters'],
    ['Warlord Ivan Toll took Oruro. His men burnt it. His former fighters left.', 'fighters'],
    ['Warlord Ivan Toll took Oruro. His men fought his rebels.', 'rebels'],
    ['Warlord Ivan Toll took Oruro. His men burnt it. His bodyguard left.', 'bodyguard'],
  ])('others stay apart: %s', (text, words) =>
    expect(idOf(text, words)).not.toBe(idOf(text, 'men')),
  );

  it.each([
    ['The army of Peru left. Three Peruvian soldiers came back.', 'Peruvian soldiers'],
    ['The army of Peru left. A Peruvian soldier came back.', 'Peruvian soldier'],
    ['The army of Peru left. Chilean troops came back.', 'Chilean troops'],
    ['The army of Peru left. Mutinous Peruvian troops came back.', 'Mutinous Peruvian troops'],
    ['The army of Peru fought Peruvian troops.', 'Peruvian troops'],
    ['Ivan Toll, who led a choir, met rebels. His men came back.', 'men'],
  ])('and some are not the army: %s', (text, words) =>
    expect(idOf(text, words)).not.toBe(idOf(text, 'army of Peru') ?? idOf(text, 'rebels')),
  );
});
