import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openPage, servePage, startBrowser, type TestPage } from './page.ts';

/** Serves the built page while a file's tests run; gives a function that opens it, in the tests' browser or in another. */
export function servedPage() {
  let usual: Browser;
  let served: Awaited<ReturnType<typeof servePage>>;
  beforeAll(async () => {
    usual = await startBrowser();
    served = await servePage(inject('page'));
  });
  afterAll(async () => {
    await usual.close();
    served.close();
  });
  return (options: BrowserContextOptions = {}, browser = usual): Promise<TestPage> =>
    openPage(browser, served.address, options);
}
