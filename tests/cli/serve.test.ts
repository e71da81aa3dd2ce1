import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../src/cli/serve.ts';

const outside = mkdtempSync(join(tmpdir(), 'entente-outside-'));
const root = mkdtempSync(join(tmpdir(), 'entente-serve-'));
let served: Served;

beforeAll(async () => {
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'app.js'), 'let x;');
  writeFileSync(join(root, 'model.bin'), 'model');
  writeFileSync(join(root, '.env'), 'secret');
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  served = await serve({ root, network: '{"é":1}', port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
  rmSync(outside, { recursive: true });
});

/** What the server answers to a path as it stands, which `fetch` would tidy up first. */
async function get(
  path: string,
  { host, method = 'GET' }: { host?: string; method?: string } = {},
  address = served.address,
): Promise<{ status: number; type: string; body: string; headers: IncomingMessage['headers'] }> {
  const { hostname, port } = new URL(address);
  const headers = { host: host ?? `${hostname}:${port}` };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, method, headers }, resolve).on('error', reject).end();
  });
  let body = '';
  for await (const part of response.setEncoding('utf8')) body += part;
  return {
    status: response.statusCode ?? 0,
    type: response.headers['content-type'] ?? '',
    body,
    headers: response.headers,
  };
}

describe('the server of the explorer', () => {
  it('is on this machine alone', () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  const files: readonly (readonly [string, string, string])[] = [
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/index.html?x=1', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/app.js', 'text/javascript; charset=utf-8', 'let x;'],
    ['/%61pp.js', 'text/javascript; charset=utf-8', 'let x;'],
    ['/model.bin', 'application/octet-stream', 'model'],
    ['/network.json', 'application/json; charset=utf-8', '{"é":1}'],
  ];
  it.each(files)('serves %s as %s', async (path, type, body) => {
    expect(await get(path)).toMatchObject({ status: 200, type, body });
  });

  const others = [
    '/nothing.js',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    `/${outside}/secret.txt`,
    '/link.txt',
    '/.env',
    '/%00',
    '/%zz',
    '//index.html/..',
  ];
  it.each(others)('knows nothing of %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'not found' });
  });

  it('answers only to its own name', async () => {
    const { port } = new URL(served.address);
    expect((await get('/', { host: `localhost:${port}` })).status).toBe(200);
    expect((await get('/', { host: `evil.example:${port}` })).status).toBe(403);
    expect((await get('/', { host: '127.0.0.1' })).status).toBe(403);
  });

  it('only reads', async () => {
    expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await get('/app.js', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('sends a strict policy with everything', async () => {
    for (const path of ['/', '/app.js', '/network.json', '/nothing']) {
      const { headers } = await get(path);
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('leaves network.json to the folder where no network is open', async () => {
    const without = await serve({ root, network: null, port: 0 });
    expect((await get('/network.json', {}, without.address)).status).toBe(404);
    writeFileSync(join(root, 'network.json'), 'sample');
    expect(await get('/network.json', {}, without.address)).toMatchObject({ body: 'sample' });
    expect(await get('/network.json')).toMatchObject({ body: '{"é":1}' });
    await without.close();
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(served.address).port);
    await expect(serve({ root, network: null, port })).rejects.toThrow(`port ${port} is taken`);
  });
});
