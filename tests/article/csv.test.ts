import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../src/article/csv.ts';
import { writeCsv } from '../../src/formats/csv.ts';
import { read } from './reading.ts';

const values = (text: string) =>
  [...csvRecords(text)].map((record) => ('values' in record ? record.values : record.what));

describe('a table of articles', () => {
  it('has an article a row, with the fields that its first row names', async () => {
    const { articles, problems } = await read(
      'news.csv',
      'id,title,date,text\r\na1,Talks,2015-10-03,"Oslo, with Riga, met\n""old"" foes."\r\n,,,Tallinn cheered.\r\n',
    );
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: 'a1',
        title: 'Talks',
        published: '2015-10-03',
        text: 'Oslo, with Riga, met\n"old" foes.',
      },
      { id: 'news-2', title: null, published: null, text: 'Tallinn cheered.' },
    ]);
  });

  it('may be parted by semicolons or tabs', () => {
    expect(values('text;id\nOslo, Riga;1')).toEqual([{ text: 'Oslo, Riga', id: '1' }]);
    expect(values('text\tid\nOslo, Riga\t1')).toEqual([{ text: 'Oslo, Riga', id: '1' }]);
  });

  it('may name its columns in capitals, in quotes, and have others', () => {
    expect(values('"Text",URL,Page\nOslo,https://oslo.example,7')).toEqual([
      { text: 'Oslo', url: 'https://oslo.example', page: '7' },
    ]);
  });

  it('may end without a line end, have empty rows and short ones', () => {
    expect(values('id,text,url\n\n1,Oslo\r\n,,\r2,Riga,')).toEqual([
      { id: '1', text: 'Oslo' },
      { id: '2', text: 'Riga' },
    ]);
  });

  it('gives back what the writer of tables wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', ' ') });
    fc.assert(
      fc.property(fc.array(cell), (texts) => {
        const kept = texts.filter((text) => text !== '' && !text.startsWith('\r'));
        expect(
          values(
            writeCsv(
              ['id', 'text'],
              kept.map((text) => ['n', text]),
            ),
          ),
        ).toEqual(kept.map((text) => ({ id: 'n', text })));
      }),
    );
  });
});

describe('a table that is none', () => {
  const problemsOf = async (text: string) => (await read('news.csv', text)).problems;

  it('says which columns there are where none is the text', async () => {
    expect(await problemsOf('id,body\n1,Oslo met Riga.\n')).toEqual([
      'news.csv:1: no column is called "text"; the first row says id, body; name the columns text, id, title, published, outlet, url in the first row',
    ]);
  });

  it('says where a row has too many cells, and reads the others', async () => {
    const { articles, problems } = await read('n.csv', 'id,text\n1,Oslo, Riga\n2,Oslo met Riga.\n');
    expect(articles).toMatchObject([{ id: '2' }]);
    expect(problems).toEqual([
      'n.csv:2: this row has 3 cells, the first row 2; left out; put a text that holds "," or a line end between quotes',
    ]);
  });

  it('says where a quote is never closed', async () => {
    expect(await problemsOf('text\n"Oslo\nmet"\n"Riga.\n')).toEqual([
      'news.csv:4: a quote is opened here and never closed; left out with all that follows; write " within a text as ""',
    ]);
  });

  it('says where a row has no text', async () => {
    expect(await problemsOf('id,text\n7,\n')).toEqual([
      'news.csv:2: article "7": there is no "text"; left out',
    ]);
  });

  it('says that it is empty', async () => {
    expect(await problemsOf('')).toEqual(['news.csv: this file holds no article; nothing to read']);
    expect(await problemsOf('id,text\n')).toEqual([
      'news.csv: this file holds no article; nothing to read',
    ]);
  });
});
