import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/formats/csv.ts';
import { relationCsv, relationTable } from '../../src/formats/relation-table.ts';
import { writeTable } from '../../src/formats/table.ts';
import { buildNetwork } from '../../src/network/build-network.ts';
import { relations } from '../../src/network/queries.ts';
import { NORTH, SOUTH, TYPES } from '../network/invented.ts';

const network = buildNetwork([NORTH, SOUTH], { types: TYPES });

describe('writeCsv', () => {
  const cell = (value: string | number | null) => writeCsv(['a'], [[value]]).split('\r\n')[1];

  it('quotes what needs it, and ends each row with CRLF', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['x', 'y, "z"\n'],
          [null, true],
        ],
      ),
    ).toBe('a,b\r\nx,"y, ""z""\n"\r\n,true\r\n');
  });

  it('lets no text begin a formula, and leaves numbers alone', () => {
    expect(cell('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
    for (const text of ['+1', '-1', '@x', '\tx']) expect(cell(text)).toBe(`'${text}`);
    expect(cell(-1)).toBe('-1');
    expect(cell('a-b')).toBe('a-b');
  });
});

describe('writeTable', () => {
  it('aligns columns and cuts the last', () => {
    expect(
      writeTable(
        ['name', 'words'],
        [
          ['Ada', 'one two three four five six'],
          ['Öçé', 'x\u001B[31m\ny'],
        ],
        {
          width: 26,
        },
      ),
    ).toBe('name  words\nAda   one two three four…\nÖçé   x [31m y\n');
  });

  it('is its header alone without rows', () => {
    expect(writeTable(['a', 'b'], [])).toBe('a  b\n');
  });
});

describe('relations', () => {
  it('read as a table', () => {
    expect(relationTable(network, relations(network, { sign: [1, -1] }), { width: 130 })).toBe(
      [
        'source   relation          target      standing   weight  when        who says so            words',
        'Norland  coordinates with  Sudria      contested  1                   Ada Lund, Olaf Brandt  Norland and Sudria coordinate their…',
        'Norland  fights            Red Banner  claimed    1       2021-05-02  Ada Lund               Norland shelled the Red Banner on 2…',
        'Sudria   fights            Red Banner  reported   1       XXXX-09-30                         Sudria attacked the Red Banner on 30…',
        '',
      ].join('\n'),
    );
  });

  it('read as CSV', () => {
    const [header, row] = relationCsv(network, relations(network, { sign: 1 })).split('\r\n');
    expect(header?.split(',').slice(0, 5)).toEqual([
      'source',
      'type',
      'target',
      'source_name',
      'target_name',
    ]);
    expect(row).toBe(
      'norland,coordinates-with,sudria,Norland,Sudria,true,1,contested,1,0,1,0,1,0.9,,,2021-05-04,2021-05-06,' +
        'Ada Lund; Olaf Brandt,north; south,"Norland and Sudria coordinate their patrols, Ada Lund said."',
    );
  });
});
