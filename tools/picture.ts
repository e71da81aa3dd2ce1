import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { openPage, servePage, startBrowser } from '../tests/app/page.ts';

// Takes the pictures of the README from the real page: builds it, opens it in Chromium and saves what stands there.
const folder = await mkdtemp(join(tmpdir(), 'entente-picture-'));
await build({ logLevel: 'error', build: { outDir: folder, sourcemap: false } });
const served = await servePage(folder);
const browser = await startBrowser();
await mkdir('docs', { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const { page } = await openPage(browser, served.address, { colorScheme, deviceScaleFactor: 1.5 });
  // The drawing follows the network by a frame.
  await page.waitForTimeout(1500);
  const path = `docs/explorer-${colorScheme}.png`;
  await page.screenshot({ path });
  console.log(path);
}
await browser.close();
served.close();
await rm(folder, { recursive: true });
