import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, entente, folderWith, MAIN } from './command.ts';

beforeAll(buildCommand);

const isBuilt = existsSync(join(MAIN, '../../../app/index.html'));
if (!isBuilt) console.log('skipped: explore serves the explorer (not built: npm run build:app)');

describe('entente explore', () => {
  it.skipIf(!isBuilt)('prints the network, serves it, and ends with Ctrl-C', async () => {
    const folder = folderWith({ 'a.txt': 'Kenya condemned Norway.' });
    const child = spawn(process.execPath, [MAIN, 'explore', join(folder, 'a.txt'), '--no-open']);
    const ended = once(child, 'exit');
    let out = '';
    for await (const part of child.stdout.setEncoding('utf8')) {
      out += part;
      const address = /http:\S+/.exec(out)?.[0];
      if (address === undefined) continue;
      const network = await (await fetch(`${address}network.json`)).json();
      expect(network).toMatchObject({ relations: [{ key: 'kenya>accuses>norway' }] });
      child.kill('SIGINT');
      break;
    }
    expect(out).toMatch(/^2 actors, 1 relation, 1 statement, 1 article\n\nAgainst\n/);
    expect(await ended).toEqual([0, null]);
  });

  it.skipIf(!isBuilt)('ends with status 1 where nothing could be read', () => {
    const { status, out, err } = entente(['explore', '/nowhere.txt']);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/nowhere\.txt: there is no such file .*\n.*nothing to explore\n$/);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['--port', 'x'], /no port "x"/],
    [['--port', '70000'], /no port "70000"/],
  ];
  it.each(wrong)('%j ends with status 2', (args, message) => {
    const { status, err } = entente(['explore', ...args]);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});
