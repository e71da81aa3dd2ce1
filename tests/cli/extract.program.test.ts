import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, entente, folderWith, lines, MAIN } from './command.ts';

beforeAll(buildCommand);

const article = (id: string, text: string, more: object = {}) =>
  `${JSON.stringify({ id, text, ...more })}\n`;
const two = article('a', 'Kenya condemned Norway.') + article('b', 'Peru praised Chile.');

describe('entente extract', () => {
  it('prints one line an article, in the form that is promised', () => {
    const { status, out, err } = entente(
      ['extract', '-', '--format', 'ndjson'],
      article('x', 'Kenya condemned Norway on Friday.', {
        title: 'T',
        outlet: 'O',
        url: 'u',
        published: '2019-03-08',
      }),
    );
    expect([status, err]).toEqual([0, '']);
    const [line, ...others] = lines(out);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      id: 'x',
      title: 'T',
      outlet: 'O',
      url: 'u',
      published: '2019-03-08',
    });
    expect(Object.keys(line ?? {})).toEqual([
      'schema',
      'engine',
      'id',
      'title',
      'outlet',
      'url',
      'published',
      'digest',
      'mentions',
      'actors',
      'statements',
    ]);
    expect(line?.statements).toMatchObject([
      {
        type: 'accuses',
        source: 'm0-5',
        target: 'm16-22',
        trigger: [[6, 15]],
        evidence: [0, 33],
        negated: false,
        modality: 'asserted',
        standing: 'reported',
        attribution: [],
        speaker: null,
        plover: { event: 'ACCUSE', score: -3 },
      },
    ]);
  });

  it('keeps the order of input: files, folders in order of name, standard input', () => {
    const folder = folderWith({
      'news/b.txt': 'Oman praised Qatar.',
      'news/C.txt': 'Peru praised Chile.',
      'news/a/z.txt': 'Kenya condemned Norway.',
      'news/.hidden.txt': 'Mali condemned Niger.',
      'last.md': '# T\n\nSpain thanked Italy.',
    });
    const { out } = entente(['extract', join(folder, 'news'), '-', join(folder, 'last.md')], two);
    expect(lines(out).map(({ id }) => id)).toEqual(['C', 'z', 'b', 'a', 'b-2', 'last']);
  });

  it('takes standard input for one plain text unless it begins with {', () => {
    expect(
      lines(entente(['extract', '-'], ' {"id":"a"} Kenya condemned Norway.').out),
    ).toMatchObject([{ id: 'stdin' }]);
    expect(lines(entente(['extract', '-'], `\ufeff${two}`).out)).toMatchObject([
      { id: 'a' },
      { id: 'b' },
    ]);
  });

  it('gives the same bytes every time', () => {
    expect(entente(['extract', '-'], two).out).toBe(entente(['extract', '-'], two).out);
  });

  it('writes the text beside what it says where asked to', () => {
    expect(lines(entente(['extract', '-', '--text'], two).out)).toMatchObject([
      { text: 'Kenya condemned Norway.' },
      {},
    ]);
  });

  it('follows links, but not in a circle', () => {
    const folder = folderWith({ 'news/a.txt': 'Kenya condemned Norway.' });
    symlinkSync(join(folder, 'news'), join(folder, 'news', 'again'));
    expect(lines(entente(['extract', join(folder, 'news')]).out)).toHaveLength(1);
  });
});

describe('what cannot be read', () => {
  it('has no line, is named with the reason, and the rest goes on', () => {
    const folder = folderWith({
      'a.txt': '',
      'b.png': Uint8Array.from([0x89, 0x50, 0, 0]),
      'c.jsonl': `${article('c1', 'Kenya condemned Norway.')}nonsense\n${article('c3', ' ')}`,
    });
    const { status, out, err } = entente(['extract', folder, join(folder, 'd.txt')]);
    expect(status).toBe(1);
    expect(lines(out).map(({ id }) => id)).toEqual(['c1']);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.replaceAll(`${folder}/`, '')),
    ).toEqual([
      'a.txt: article "a": the text is empty; left out',
      'b.png: article "b": this is binary data, not text; give plain text, Markdown, HTML, JSON, JSON lines or CSV',
      expect.stringMatching(/^c\.jsonl:2: this line is not JSON/),
      'c.jsonl:3: article "c3": the text is empty; left out',
      'd.txt: there is no such file or folder; check the name',
    ]);
  });

  it('is a text that is not English, where that is sure', () => {
    const german =
      'Die Regierung von Peru hat am Dienstag ihren Botschafter aus Quito abberufen, nachdem Soldaten beider Länder auf einer Brücke bei Huaquillas aufeinander geschossen hatten. Verletzt wurde niemand, teilte die Armee mit, und die beiden Präsidenten vereinbarten am Telefon, Beobachter an die Grenze zu schicken.';
    expect(entente(['extract', '-'], german)).toEqual({
      status: 1,
      out: '',
      err: 'stdin: article "stdin": the text is not English; left out: Entente reads English alone\n',
    });
  });

  it('is a saved network, which holds no article of its own', () => {
    const folder = folderWith({ 'n.json': '{"schema": "entente-network/1"}' });
    const { status, err } = entente(['extract', join(folder, 'n.json')]);
    expect(status).toBe(1);
    expect(err).toMatch(/n\.json: this is a saved network, not an article; give it to build/);
  });

  it('is not a bad date or a double id: these are mended, and said', () => {
    const { status, out, err } = entente(
      ['extract', '-'],
      article('a', 'Kenya condemned Norway.', { published: '2019-02-31' }) +
        article('a', 'Peru praised Chile.'),
    );
    expect(status).toBe(0);
    expect(lines(out)).toMatchObject([{ id: 'a', published: null }, { id: 'a-2' }]);
    expect(err).toMatch(
      /^warning: stdin:1: article "a": .*"2019-02-31".*\nwarning: stdin:2: article "a": .*"a-2"\n$/,
    );
  });
});

describe('a wrong call', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['without input', ['extract'], /^entente: there is no input; name files, folders, or -/],
    [
      'without the value of an option',
      ['extract', '-', '-o'],
      /'-o, --output <file>'; give its value/,
    ],
    [
      'with an unknown format',
      ['extract', '-', '--format', 'ndjsn'],
      /no format "ndjsn"; did you mean "ndjson"\?/,
    ],
    [
      'with an unknown option',
      ['extract', '-', '--formt', 'x'],
      /unknown option '--formt'\n\(Did you mean --format\?\)/,
    ],
    [
      'with an unknown command',
      ['exract', '-'],
      /unknown command 'exract'\n\(Did you mean extract\?\)/,
    ],
    [
      'with no command but a file',
      ['news/a.txt'],
      /^entente: unknown command 'news\/a\.txt'; name one first, as: entente build news\/a\.txt\n/,
    ],
    ['with standard input twice', ['extract', '-', '-'], /can be read once only/],
    [
      'with an output that cannot be',
      ['extract', '-', '-o', '/nowhere/at/all.ndjson'],
      /\/nowhere\/at\/all\.ndjson cannot be written: there is no folder \/nowhere\/at\n/,
    ],
    [
      'with actors that are not there',
      ['extract', '-', '--actors', '/nowhere.tsv'],
      /^entente: \/nowhere\.tsv: there is no such file\n/,
    ],
  ];
  it.each(cases)('%s ends with status 2 and says why', (_what, args, message) => {
    const { status, out, err } = entente(args, two);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('with a broken file of actors names file and line', () => {
    const folder = folderWith({
      'mine.tsv': 'id\tname\tkind\nfjord-watch\tFjord Watch\tnonsense\n',
    });
    const { status, err } = entente(['extract', '-', '--actors', join(folder, 'mine.tsv')], two);
    expect(status).toBe(2);
    expect(err).toMatch(/mine\.tsv:2: unknown kind "nonsense"/);
  });
});

describe('the output', () => {
  it('is written whole, and nothing else is left', () => {
    const folder = folderWith({});
    const { status, out } = entente(['extract', '-', '-o', join(folder, 'all.ndjson')], two);
    expect([status, out]).toEqual([0, '']);
    expect(readdirSync(folder)).toEqual(['all.ndjson']);
    expect(lines(readFileSync(join(folder, 'all.ndjson'), 'utf8')).map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
  });

  it('goes to a device as it is', () => {
    expect(entente(['extract', '-', '-o', '/dev/null'], two).status).toBe(0);
    expect(existsSync('/dev/null')).toBe(true);
  });

  it('may end before all is said', () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      article(`n${n}`, 'Kenya condemned Norway.'),
    ).join('');
    const pipe = `"${process.execPath}" "${MAIN}" extract - | head -n 1`;
    const out = execFileSync('sh', ['-c', pipe], {
      input: many,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    expect(lines(out)).toMatchObject([{ id: 'n0' }]);
  });
});

describe("a person's own files", () => {
  it('add actors', () => {
    const folder = folderWith({
      'mine.tsv': 'id\tname\tkind\tcountry\nfjord-watch\tFjord Watch\torganisation\tNOR\n',
    });
    const { out } = entente(
      ['extract', '-', '--actors', join(folder, 'mine.tsv')],
      'Fjord Watch condemned Kenya.',
    );
    expect(lines(out)[0]?.actors).toMatchObject([
      { id: 'fjord-watch', identity: 'listed', country: 'NOR' },
      { id: 'kenya' },
    ]);
  });
});
