import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPlainCharacters } from '../../src/language/plain-characters.ts';
import { found, itReads } from '../statements/read.ts';

const seen = (text: string): string => withPlainCharacters(text).replaceAll('\u2060', '');

test.each([
  ['Kenya&#8217;s army', 'Kenya’s army'],
  ['Kenya&#x2019;s army', 'Kenya’s army'],
  ['Kenya &amp; Mali', 'Kenya & Mali'],
  ['<p class="lead">Kenya</p>', 'Kenya'],
  ['**Kenya** and __Mali__', 'Kenya and Mali'],
  ['[Kenya](https://example.org/kenya) left', 'Kenya left'],
  ['Kenya\u2011backed', 'Kenya-backed'],
  ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
  ['AT&T; & &unknown; &#0; &#55357;', 'AT&T; & &unknown; &#0; &#55357;'],
  ['2 ** 3 ** 4', '2 ** 3 ** 4'],
  ['[1](see below)', '[1](see below)'],
])('%s is read as %s', (text, plain) => {
  expect(seen(text)).toBe(plain);
});

test('the length stays, whatever the text', () => {
  const piece = fc.constantFrom(
    '&amp;',
    '&#39;',
    '<b>',
    '</b>',
    '**',
    '__',
    '[a](http://b)',
    'Mali ',
    '&',
    '<',
    '>',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('');
      expect(withPlainCharacters(text).length).toBe(text.length);
    }),
  );
});

describe('a text with marks says what it says without them', () => {
  itReads([
    ['<p>Russia attacked Ukraine.</p>', 'fights: Russia > Ukraine'],
    ['**Russia** attacked [Ukraine](http://example.org/ukraine).', 'fights: Russia > Ukraine'],
    ['Russia attacked Ukraine&#8217;s army.', 'fights: Russia > army'],
    [
      'Russia\u2011backed rebels attacked Ukraine.',
      'fights: Russia\u2011backed rebels > Ukraine',
      'supports: Russia > Russia\u2011backed rebels',
    ],
  ]);
});

test('a mention is the stretch of the text, and its actor has a name without marks', () => {
  const text = 'The Free&nbsp;Dawn Front attacked Ukraine.';
  const { statements, words, actorOf } = found(text);
  const [statement] = statements;
  expect(words(statement?.source ?? '')).toBe('Free&nbsp;Dawn Front');
  expect(actorOf(statement?.source ?? '')).toBe('free-dawn-front');
});
