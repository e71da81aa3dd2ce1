import { describe, expect, it } from 'vitest';
import { read, readOne } from './reading.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark = true) => {
  const units = [...((mark ? '\ufeff' : '') + text)].map((unit) => unit.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (const [at, unit] of units.entries()) view.setUint16(2 * at, unit, littleEndian);
  return new Uint8Array(view.buffer);
};

describe('encodings', () => {
  const quoted = 'Oslo said “no” – twice.';
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', utf8(quoted)],
    ['UTF-8 with a mark', utf8(`\ufeff${quoted}`)],
    ['UTF-16, little end first', utf16(quoted, true)],
    ['UTF-16, big end first', utf16(quoted, false)],
    [
      'windows-1252',
      Uint8Array.from([
        ...utf8('Oslo said '),
        0x93,
        0x6e,
        0x6f,
        0x94,
        0x20,
        0x96,
        ...utf8(' twice.'),
      ]),
    ],
  ];
  it.each(cases)('reads %s', async (_name, bytes) => {
    expect((await readOne('note.txt', bytes)).text).toBe(quoted);
  });

  it('reads UTF-16 without a mark', async () => {
    expect((await readOne('note.txt', utf16('Oslo said no.', true, false))).text).toBe(
      'Oslo said no.',
    );
  });

  it('reads the euro sign and dashes of windows-1252, which are no letters of Latin-1', async () => {
    expect((await readOne('a.txt', Uint8Array.from([0x80, 0x85, 0x97]))).text).toBe('€…—');
  });

  it('reads what a page declares', async () => {
    const page =
      '<html><head><meta charset="windows-1251"></head><body><p>Kyiv \xcc\xee\xf1\xea\xe2\xe0.</p></body></html>';
    const bytes = Uint8Array.from(page, (letter) => letter.charCodeAt(0));
    expect((await readOne('a.html', bytes)).text).toBe('Kyiv Москва.');
  });

  it('reads a page that declares nothing as UTF-8 where it is that', async () => {
    expect((await readOne('a.html', '<html><body><p>“Łódź”</p></body></html>')).text).toBe(
      '“Łódź”',
    );
  });

  it('keeps a text whose UTF-8 is broken at one place', async () => {
    const bytes = Uint8Array.from([...utf8('Łódź thanked Kraków and Gdańsk '), 0xff]);
    expect((await readOne('a.txt', bytes)).text).toBe('Łódź thanked Kraków and Gdańsk \ufffd');
  });
});

describe('data that is no text', () => {
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /binary data/],
    ['a PDF', utf8('%PDF-1.7 something'), /PDF file.*convert it/],
    ['other XML', utf8('<?xml version="1.0"?><rss><item>Oslo</item></rss>'), /this is XML/],
    ['rich text', utf8('{\\rtf1 something}'), /rich text/],
  ];
  it.each(cases)('is named: %s', async (_name, bytes, problem) => {
    const { articles, problems } = await read('a', bytes);
    expect(articles).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});
