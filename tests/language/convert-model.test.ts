import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { jsRegex } from '../../tools/model/python-regex.ts';
import { modelBytes } from './model.ts';

const model = join(process.env.ENTENTE_REFERENCE ?? '', 'model/en_core_web_sm-3.8.0');
const isThere = process.env.ENTENTE_REFERENCE !== undefined && existsSync(model);
if (!isThere) console.log('no model in ENTENTE_REFERENCE: its conversion is not repeated');

it.skipIf(!isThere)(
  'the model converts to the very bytes of data/model',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-model-'));
    const output = join(folder, 'model.bin');
    const tool = fileURLToPath(new URL('../../tools/convert-model.ts', import.meta.url));
    try {
      execFileSync(process.execPath, ['--import', 'tsx', tool, model, output], { stdio: 'pipe' });
      expect(readFileSync(output).equals(modelBytes())).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);

describe('Python patterns as JavaScript', () => {
  it.each([
    ['(?u)^\\d+', '^\\p{Nd}+'],
    ['[\\w\\-]', '[\\p{L}\\p{N}_\\-]'],
    ['\\U0001F600', '\\u{1F600}'],
    ["\\'\\!", "'!"],
    ['[a[b]', '[a\\[b]'],
  ])('%s', (python, javascript) => {
    expect(jsRegex(python)).toBe(javascript);
  });

  it('stop at what is not known', () => {
    expect(() => jsRegex('\\bword')).toThrow('unknown escape');
  });
});
