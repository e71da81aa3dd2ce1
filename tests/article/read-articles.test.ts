import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdmission } from '../../src/article/admit.ts';
import { read, readOne } from './reading.ts';

describe('plain text', () => {
  it('is taken as it stands', async () => {
    const text = '\t“Oslo\u00a0met Riga.”\r\n\r\n  Tallinn   cheered.\n';
    expect((await readOne('note.txt', text)).text).toBe(text);
  });

  it('says nothing of itself but its name', async () => {
    expect(await readOne('news/2019-03-08-oslo.final.txt', 'Oslo met Riga.')).toEqual({
      id: '2019-03-08-oslo.final',
      text: 'Oslo met Riga.',
      title: null,
      outlet: null,
      url: null,
      published: '2019-03-08',
      retrieved: null,
      digest: '959560e5fbd012dd976bd2d1aa0ac58b40bd2ee7a6b6cb753c5a731a83e6a76b',
    });
  });

  it('in a .txt is text even where it looks like HTML or JSON', async () => {
    expect((await readOne('a.txt', '<html><p>Oslo</p></html>')).text).toBe(
      '<html><p>Oslo</p></html>',
    );
    expect((await readOne('a.txt', '{"text": "Oslo"}')).text).toBe('{"text": "Oslo"}');
  });

  it('without an ending shows what it is', async () => {
    expect((await readOne('p.xml', '<?xml version="1.0"?>\n<html><p>Oslo</p></html>')).text).toBe(
      'Oslo',
    );
    expect((await readOne('page', '<!DOCTYPE html><html><p>Oslo</p></html>')).text).toBe('Oslo');
    expect((await readOne('lines', '{"id": "a", "text": "Oslo"}\n')).id).toBe('a');
    expect((await readOne('note', '{sic} Oslo met Riga.')).text).toBe('{sic} Oslo met Riga.');
  });
});

describe('JSON lines', () => {
  it('are taken verbatim, other fields ignored', async () => {
    const text = ' Oslo\u2028met\r\n“Riga”.\u00a0\ud83d ';
    const line = JSON.stringify({
      id: 'x/1 =ü',
      text,
      title: 'T',
      published: '2019-03-08',
      outlet: 'O',
      url: 'u',
      extra: [1],
    });
    const article = await readOne('a.jsonl', `${line}\n\n`);
    expect(article).toMatchObject({
      id: 'x/1 =ü',
      text,
      title: 'T',
      published: '2019-03-08',
      outlet: 'O',
      url: 'u',
    });
  });

  it('keep any text and any id', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        async (id, text) => {
          const { articles } = await read('a.jsonl', JSON.stringify({ id, text }), {
            anyText: true,
          });
          expect(articles).toMatchObject([{ id, text }]);
        },
      ),
    );
  });

  it('name the line that is none, and go on', async () => {
    const { articles, problems } = await read(
      'a.jsonl',
      '{"id":"a","text":"Oslo."}\n{"id":\n{"id":"c"}\n{"id":"d","text":7}\n[]\n{"id":"f","text":"Riga."}\n',
    );
    expect(articles.map(({ id }) => id)).toEqual(['a', 'f']);
    expect(problems).toEqual([
      expect.stringMatching(
        /^a\.jsonl:2: this line is not JSON: .*; write one JSON object a line$/,
      ),
      'a.jsonl:3: article "c": there is no "text"; left out',
      'a.jsonl:4: article "d": "text" is no text; left out',
      'a.jsonl:5: article "a-5": an article is an object {id, text, …}, not []; left out',
    ]);
  });

  it('without an id are called after file and line', async () => {
    const { articles } = await read('news/a.jsonl', '{"text":"Oslo."}\n{"text":"Riga."}');
    expect(articles.map(({ id }) => id)).toEqual(['a-1', 'a-2']);
  });

  it('keep an article whose date is none, with a warning', async () => {
    const { articles, problems } = await read(
      'a.jsonl',
      '{"id":"a","text":"Oslo.","published":"2019-02-30"}',
    );
    expect(articles[0]?.published).toBe(null);
    expect(problems).toEqual([
      'a.jsonl:1: article "a": the date of publication is no full date: "2019-02-30"; write it as 2015-10-03; read without a date',
    ]);
  });
});

describe('JSON', () => {
  it('holds one article or a list of them', async () => {
    expect(await readOne('2019-03-08.json', '{"text": "Oslo."}')).toMatchObject({
      id: '2019-03-08',
      published: '2019-03-08',
    });
    const { articles } = await read('a.json', '[{"id": 7, "text": "Oslo."}, {"text": "Riga."}]');
    expect(articles.map(({ id }) => id)).toEqual(['7', 'a-2']);
  });

  it('may hold JSON lines whatever its name', async () => {
    const { articles } = await read(
      'a.json',
      '{"id":"a","text":"Oslo."}\n{"id":"b","text":"Riga."}\n',
    );
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('that is broken is named', async () => {
    expect((await read('a.json', '{"id": "a",')).problems).toEqual([
      expect.stringMatching(/^a\.json: this is not JSON/),
    ]);
  });
});

describe('ids', () => {
  const ids = async (...rows: readonly (readonly [string, string])[]) => {
    const lines = rows.map(([id, text]) => JSON.stringify({ id, text })).join('\n');
    const { articles, problems } = await read('a.jsonl', lines);
    return { ids: articles.map(({ id }) => id), problems };
  };

  it('of another text are numbered, with a warning', async () => {
    expect(await ids(['x', 'Oslo.'], ['x', 'Riga.'], ['x', 'Bergen.'])).toEqual({
      ids: ['x', 'x-2', 'x-3'],
      problems: [
        'a.jsonl:2: article "x": another article has the same id and another text; this one is called "x-2"',
        'a.jsonl:3: article "x": another article has the same id and another text; this one is called "x-3"',
      ],
    });
  });

  it('of the same text come once', async () => {
    expect(await ids(['x', 'Oslo.'], ['x', 'Riga.'], ['x', 'Oslo.'], ['x', 'Riga.'])).toMatchObject(
      { ids: ['x', 'x-2'] },
    );
  });

  it('that differ are two articles, whatever their text', async () => {
    expect(await ids(['x', 'Oslo.'], ['y', 'Oslo.'])).toEqual({ ids: ['x', 'y'], problems: [] });
  });

  it('never clash with a number that was given before', async () => {
    expect((await ids(['x-2', 'Oslo.'], ['x', 'Riga.'], ['x', 'Bergen.'])).ids).toEqual([
      'x-2',
      'x',
      'x-3',
    ]);
  });

  it('are kept apart over files', async () => {
    const admit = createAdmission();
    await read('north/a.txt', 'Oslo.', { admit });
    const { articles } = await read('south/a.txt', 'Riga.', { admit });
    expect(articles.map(({ id }) => id)).toEqual(['a-2']);
  });
});
