import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import relationTypes from '../data/relations/types.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };
import { buildCommand, folderWith, MAIN } from './cli/command.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const docs = readdirSync(join(home, 'docs')).filter((name) => name.endsWith('.md'));
const pages = [
  'README.md',
  'CHANGELOG.md',
  'data/README.md',
  ...docs.map((name) => `docs/${name}`),
];
const read = (page: string): string => readFileSync(join(home, page), 'utf8');

/** Commands on a busy machine. */
const LONG_MS = 120_000;

/** A fenced block of a page: its language, the name behind it, and what it holds. */
interface Block {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

const blocksOf = (page: string): readonly Block[] =>
  [...read(page).matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(
    ([, language = '', name = '', text = '']) => ({ language, name, text }),
  );

/** Pages whose named blocks are files and whose console blocks are runs. */
const told = pages.filter((page) => blocksOf(page).some(({ language }) => language === 'console'));

/** The commands of a page's console blocks, each with the output that the page shows. */
const runsOf = (page: string): readonly { readonly command: string; readonly shown: string }[] =>
  blocksOf(page)
    .filter(({ language }) => language === 'console')
    .flatMap(({ text }) => text.split(/^\$ /m).slice(1))
    .map((run) => {
      const [command = '', ...shown] = run.split('\n');
      return { command, shown: shown.join('\n') };
    });

/** The lines of an output without the widths of its columns and without its numbers. */
const plainLines = (text: string): readonly string[] =>
  text
    .replaceAll(/\d+(\.\d+)?/g, '0')
    .replaceAll(/ +/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** True if a line that a page shows, `…` in place of what it leaves out, is the line that was printed. */
function isShown(shown: string, printed: string): boolean {
  let at = 0;
  for (const part of shown.split('…').map((piece) => piece.trim())) {
    const found = printed.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

beforeAll(buildCommand, LONG_MS);

describe('the commands of a page', () => {
  it.each(told)(
    'print what %s shows',
    (page) => {
      const files = blocksOf(page).filter(({ name }) => name !== '');
      const folder = folderWith(Object.fromEntries(files.map(({ name, text }) => [name, text])));
      symlinkSync(join(home, 'data'), join(folder, 'data'));
      for (const { command, shown } of runsOf(page)) {
        const shell = `entente() { "${process.execPath}" "${MAIN}" "$@"; }\n${command}`;
        const { stdout, stderr } = spawnSync('sh', ['-c', shell], {
          cwd: folder,
          encoding: 'utf8',
        });
        const printed = plainLines(stdout + stderr);
        for (const line of plainLines(shown)) {
          const isThere = printed.some((other) => isShown(line, other));
          expect(isThere, `${page}: $ ${command}\n${line}\nis not in\n${printed.join('\n')}`).toBe(
            true,
          );
        }
        if (shown.trim() === '') expect(printed, `${page}: $ ${command}`).toEqual([]);
      }
    },
    LONG_MS,
  );

  it('are there', () => {
    expect(told.flatMap(runsOf).length).toBeGreaterThan(6);
    expect(isShown('a … c', 'a b c')).toBe(true);
    expect(isShown('a … d', 'a b c')).toBe(false);
  });
});

describe('the library example of the README', () => {
  it(
    'prints what stands behind it',
    () => {
      const [example, output] = blocksOf('README.md').filter(
        ({ language }) => language === 'ts' || language === 'text',
      );
      const args = ['--input-type=module', '--eval', example?.text ?? ''];
      const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(stdout).toBe(output?.text);
    },
    LONG_MS,
  );
});

describe('the table of relation types in docs/method.md', () => {
  const [, table = ''] =
    /<!-- types: .*? -->\n(.*?)<!-- \/types -->/s.exec(read('docs/method.md')) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const sides = { always: 'always', sometimes: 'where the words say so', never: 'no' };
  const isSide = (side: string): side is keyof typeof sides => side in sides;

  it('is that of data/relations/types.json', () => {
    expect(rows).toEqual(
      relationTypes.types.map(({ type, family, sign, aspect, twoSided, plover, meaning }) => [
        `\`${type}\``,
        family,
        ['−', '0', '+'][sign + 1],
        aspect,
        isSide(twoSided) ? sides[twoSided] : twoSided,
        plover?.event ?? '–',
        String(plover?.score ?? '–'),
        meaning,
      ]),
    );
  });
});

describe('the rows of the lexicon in docs/method.md', () => {
  it('stand so in data/relations', () => {
    const quoted =
      blocksOf('docs/method.md').find(({ language }) => language === 'tsv')?.text ?? '';
    const files = ['verbs', 'nouns', 'adjectives', 'constructions'];
    const rows = files.flatMap((name) => read(`data/relations/${name}.tsv`).split('\n'));
    const known = new Set(rows.map((row) => row.trimEnd()));
    expect(
      quoted
        .trim()
        .split('\n')
        .filter((row) => !known.has(row.trimEnd())),
    ).toEqual([]);
  });
});

describe('a page', () => {
  /** The anchors of a page's headings, as GitHub makes them. */
  const anchorsOf = (page: string): readonly string[] =>
    [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  const linksOf = (page: string): readonly string[] => {
    const prose = read(page).replaceAll(/^```.*?^```$/gms, '');
    return [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)]
      .map(([, link, attribute]) => link ?? attribute ?? '')
      .filter((link) => !/^[a-z]+:/.test(link));
  };

  it.each(pages)('%s leads only to what is there', (page) => {
    for (const link of linksOf(page)) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      expect(existsSync(join(home, target)), `${page}: ${link}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(target), `${page}: ${link}`).toContain(anchor);
    }
  });

  it.each(pages)('%s names only scripts and files that there are', (page) => {
    for (const [, script = ''] of read(page).matchAll(/npm run (?:-s )?([a-z][\w:]*)/g)) {
      expect(Object.keys(project.scripts), `${page}: npm run ${script}`).toContain(script);
    }
    const paths = read(page).matchAll(/`((?:src|data|docs|tests|tools)\/[\w./-]+)`/g);
    for (const [, path = ''] of paths) {
      const isThere = ['.', 'data', 'docs'].some((folder) => existsSync(join(home, folder, path)));
      expect(isThere, `${page}: ${path}`).toBe(true);
    }
  });
});
