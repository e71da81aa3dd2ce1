import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumLaunch } from '../chromium.ts';

/** Where the page lies on the test's host: in a folder, as on any static host. */
const FOLDER = '/some/folder/';

/** A page under test, with all that it said and asked for. */
export interface TestPage {
  readonly page: Page;
  /** Console messages and uncaught errors. */
  readonly messages: string[];
  /** Addresses asked for outside the page's own folder. */
  readonly foreign: string[];
}

/** Serves a folder of built files; `network` replaces its `network.json`. */
export async function servePage(root: string, network: string | null = null) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*/, ''));
    const name = normalize(path.slice(FOLDER.length)) || '.';
    const file = name === '.' ? 'index.html' : name;
    try {
      if (!path.startsWith(FOLDER) || file.startsWith('..')) throw new Error('outside');
      const body =
        file === 'network.json' && network !== null ? network : await readFile(join(root, file));
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? TYPES[''] });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${FOLDER}`,
    close: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Starts the browser; `flags` are added to the usual ones. */
export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const args = [...(chromiumLaunch.args ?? []), ...flags];
  return await chromium.launch({ ...chromiumLaunch, args });
}

/** Opens the page and waits until its network stands. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<TestPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    // The software renderer complains of its own speed; no page can help it.
    if (!message.text().includes('GPU stall due to ReadPixels')) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) foreign.push(url);
  });
  await page.goto(address);
  await page.waitForSelector('h1:not(:text("Opening"))');
  return { page, messages, foreign };
}

/** Pastes a text and waits for its network. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: /^Paste/ }).click();
  await page.locator('#paste-text').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.waitForSelector('.job', { state: 'detached', timeout: 30_000 });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '': 'application/octet-stream',
};
