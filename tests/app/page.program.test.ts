import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servedPage } from './opened-page.ts';

const open = servedPage();

describe('the first look', () => {
  it('says what one sees, selects the strongest relation and shows its words, without a word to the console', async () => {
    const { page, messages, foreign } = await open();
    expect(await page.locator('h1').textContent()).toMatch(
      /^Iran stands with .*Russia.* against Daesh/,
    );
    expect(await page.locator('.headline p').textContent()).toContain('Velayati');
    expect(await page.locator('.details h2').textContent()).toMatch(/\w+ \w+/);
    expect(await page.locator('.article-text .evidence').count()).toBeGreaterThan(0);
    expect(await page.locator('.article-text mark.trigger').count()).toBeGreaterThan(0);
    expect(await page.locator('.stage canvas').count()).toBeGreaterThan(4);
    await page.waitForTimeout(500);
    expect(messages).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`passes axe in ${colorScheme}`, async () => {
      const { page } = await open({ colorScheme });
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Table', exact: true }).first().click();
      await page.locator('.evidence-toggle').first().click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: /^Paste/ }).click();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });
  }
});

describe('the keyboard', () => {
  it('leads from the search to the evidence', async () => {
    const { page } = await open();
    await page.locator('#search').focus();
    await page.keyboard.type('Lebannon');
    await page.keyboard.press('Enter');
    expect(await page.locator('.details h2').textContent()).toBe('Lebanon');
    const relation = page.locator('.details .relation-list button').first();
    await relation.focus();
    await page.keyboard.press('Enter');
    const quoted = page.locator('.details blockquote').first();
    await expect.poll(() => quoted.textContent()).toContain('Lebanon');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('explanation');
    await expect.poll(() => page.locator('[aria-live]').last().textContent()).toContain('Lebanon');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.details .kind').first().textContent()).toBe('Overview');
    await page.context().close();
  });

  it('walks through the drawing and the article', async () => {
    const { page } = await open();
    await page.keyboard.press('Escape');
    for (const area of ['.stage', '.article-text']) {
      await page.locator(area).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await page.locator('.details .actor h2').textContent()).not.toBe('');
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});

describe('the legend', () => {
  it('takes lines away and brings plans in', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Table', exact: true }).first().click();
    const rows = page.locator('tbody tr');
    const before = await rows.count();
    await page.getByRole('button', { name: /^With/ }).click();
    expect(await rows.count()).toBeLessThan(before);
    await page.getByRole('button', { name: /^With/ }).click();
    await page.getByRole('button', { name: /^Open \d/ }).click();
    expect(await rows.count()).toBeGreaterThan(before);
    await page.context().close();
  });
});

describe('a lost graphics context', () => {
  it('comes back', async () => {
    const { page } = await open();
    const isAlive = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.sigma-edges');
        const context = canvas?.getContext('webgl2');
        return context != null && !context.isContextLost();
      });
    expect(await isAlive()).toBe(true);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.sigma-edges');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    expect(await isAlive()).toBe(false);
    await page.waitForTimeout(1000);
    expect(await isAlive()).toBe(true);
    await page.context().close();
  });
});

describe('the article', () => {
  it('lights an actor in the drawing, and the other way round', async () => {
    const { page } = await open();
    await page.keyboard.press('Escape');
    const mention = page.locator('.article-text [data-actor="iran"]').first();
    await mention.hover();
    expect(await page.locator('.mention.lit').count()).toBeGreaterThan(1);
    await mention.click();
    expect(await page.locator('.details h2').textContent()).toBe('Iran');
    await page.context().close();
  });

  it('explains a sentence by its mark in the margin', async () => {
    const { page } = await open();
    const mark = page.locator('.margin-mark').last();
    await mark.click();
    const start = await page.locator('.evidence').first().textContent();
    const quote = await page.locator('.details blockquote').first().textContent();
    expect(quote?.slice(0, 12)).toBe(start?.slice(0, 12));
    await page.context().close();
  });
});

describe('narrow screens', () => {
  it('show one part at a time, with the details in a drawer', async () => {
    const { page } = await open({
      viewport: { width: 360, height: 740 },
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(360);
    expect(await page.locator('#article').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Article', exact: true }).click();
    expect(await page.locator('#article').isVisible()).toBe(true);
    await page.locator('.margin-mark').first().click();
    expect(await page.locator('#details').isVisible()).toBe(true);
    expect(await page.locator('.details blockquote').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Close details' }).click();
    expect(await page.locator('#details').isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('fold the legend, which the keyboard opens', async () => {
    const { page } = await open({
      viewport: { width: 360, height: 740 },
    });
    const against = page.getByRole('button', { name: /^Against \d/ });
    expect(await against.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filter' }).focus();
    await page.keyboard.press('Enter');
    await against.focus();
    await page.keyboard.press('Space');
    expect(await against.getAttribute('aria-pressed')).toBe('false');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await against.isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Filter, changed' }).count()).toBe(1);
    await page.context().close();
  });

  it('need no sideways scrolling at any width', async () => {
    const { page } = await open();
    for (const width of [360, 560, 720, 800, 1024, 1100, 1180, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('html, .header, .legend, .graph-bar')]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.className || element.tagName),
      );
      expect(wide, `${width}`).toEqual([]);
    }
    await page.context().close();
  });

  it('take a fingertip near an actor for the actor', async () => {
    const { page } = await open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.locator('.stage').focus();
    await page.waitForTimeout(500);
    const box = await page.locator('.stage').boundingBox();
    // Spots of columns through the drawing, wherever its actors lie: some are beside an actor, none in it by chance alone.
    let found = 0;
    for (let x = 175; x < 330 && found === 0; x += 25) {
      for (let y = 20; y < (box?.height ?? 0) - 120 && found === 0; y += 12) {
        await page.touchscreen.tap((box?.x ?? 0) + x, (box?.y ?? 0) + y);
        found = await page.locator('.details .actor').count();
        if (found === 0) await page.keyboard.press('Escape');
      }
    }
    expect(found).toBe(1);
    await page.context().close();
  });
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
