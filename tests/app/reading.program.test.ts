import { describe, expect, it } from 'vitest';
import { servedPage } from './opened-page.ts';
import { paste, startBrowser } from './page.ts';

const ARTICLE =
  'Kenya and Uganda signed a defence agreement in Nairobi on Friday, officials said.\n' +
  'Kenyan troops attacked al-Shabaab fighters near the border with Somalia last week, President William Ruto said. ' +
  'Ethiopia condemned the attack. Uganda supports Somalia in its fight against al-Shabaab.';

const open = servedPage();

describe('a pasted article', () => {
  it('becomes a network in the page itself', async () => {
    const { page, messages, foreign } = await open();
    await paste(page, ARTICLE);
    expect(await page.locator('h1').textContent()).not.toContain('Iran');
    expect(await page.locator('.article-text').textContent()).toContain('Ethiopia condemned');
    await page.locator('#search').fill('Shabab');
    expect(await page.locator('.findings [role="option"]').first().textContent()).toMatch(
      /shabaab/i,
    );
    expect(messages).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  it('is shown as text, whatever it contains', async () => {
    const { page, messages } = await open();
    const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await paste(
      page,
      `Kenya attacked ${attack} Somalia on Friday. Kenya supports "${attack}" Uganda.`,
    );
    expect(await page.locator('.article-text').textContent()).toContain('<script>');
    expect(await page.locator('.article-text img, .details img').count()).toBe(0);
    expect(await page.title()).toBe('Entente');
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it('in another language is refused with a reason, and what was open stays', async () => {
    const { page } = await open();
    const before = await page.locator('h1').textContent();
    const french =
      'Le président de la République a rencontré hier à Paris le premier ministre pour parler de la situation au Liban et en Syrie, ' +
      'où les combats entre les forces du gouvernement et les groupes armés ont repris depuis la fin du mois de septembre malgré le cessez-le-feu que les deux parties avaient signé.';
    await paste(page, french);
    expect(await page.locator('.notice').textContent()).toMatch(/english/i);
    expect(await page.locator('h1').textContent()).toBe(before);
    await page.context().close();
  });

  it('without relations says so', async () => {
    const { page } = await open();
    await paste(page, 'The weather was fine on Sunday and the trees were green.');
    expect(await page.locator('.empty').textContent()).toMatch(/no relations/i);
    await page.context().close();
  });

  it('with plans alone says so, and shows them on demand', async () => {
    const { page } = await open();
    await paste(page, 'Kenya may attack Somalia.');
    expect(await page.locator('.empty').textContent()).toMatch(/plans/i);
    await page.getByRole('button', { name: 'Show it' }).click();
    expect(await page.locator('.empty').count()).toBe(0);
    await page.context().close();
  });

  it('can be called off within a paragraph without end, and another is read at once', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: /^Paste/ }).click();
    await page.locator('#paste-text').fill(ARTICLE.replaceAll('\n', ' ').repeat(1000));
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.waitForSelector('.job :text("Reading the article")');
    await page.locator('.job').getByRole('button', { name: 'Cancel' }).click();
    const start = performance.now();
    await paste(page, 'Chad supports Niger.');
    expect(await page.locator('h1').textContent()).toContain('Chad');
    expect(performance.now() - start).toBeLessThan(4000);
    await page.context().close();
  });

  it('can be called off, and the model stays loaded', async () => {
    const { page } = await open();
    let fetched = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('.bin')) fetched++;
    });
    await paste(page, ARTICLE);
    const before = await page.locator('h1').textContent();
    const many = Array.from({ length: 60 }, (_, index) =>
      JSON.stringify({ id: `a${index}`, text: `${ARTICLE} Part ${index}.` }),
    ).join('\n');
    await page
      .locator('.header input[type="file"]')
      .setInputFiles({ name: 'many.jsonl', mimeType: 'text/plain', buffer: Buffer.from(many) });
    await page.locator('.job').getByRole('button', { name: 'Cancel' }).click();
    expect(await page.locator('.job').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toBe(before);
    await paste(page, 'Norway supports Finland. Norway accused Belarus of spying.');
    expect(await page.locator('h1').textContent()).toContain('Norway');
    expect(fetched).toBeLessThanOrEqual(1);
    await page.context().close();
  });
});

describe('a long article', () => {
  it('can be called off in its midst, and the next one need not wait for it', async () => {
    const { page } = await open();
    await paste(page, ARTICLE);
    const before = await page.locator('h1').textContent();
    const long = Array.from({ length: 400 }, (_, index) => `${ARTICLE} Part ${index}.`).join('\n');
    await page.getByRole('button', { name: /^Paste/ }).click();
    await page.locator('#paste-text').fill(long);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.waitForFunction(() => {
      const value = document.querySelector<HTMLProgressElement>('.job progress')?.value ?? 0;
      return value > 0 && value < 1;
    });
    await page.locator('.job').getByRole('button', { name: 'Cancel' }).click();
    expect(await page.locator('h1').textContent()).toBe(before);
    await paste(page, 'Norway supports Finland. Norway accused Belarus of spying.');
    expect(await page.locator('h1').textContent()).toContain('Norway');
    await page.context().close();
  });
});

describe('the sentence of a statement', () => {
  it('is shown in its own article, among several, and leads back', async () => {
    const { page } = await open();
    const other =
      'Peru praised Chile in Lima on 3 May. Bolivia did nothing.\n\nPeru condemned Chile on 30 September.';
    await page.locator('.header input[type="file"]').setInputFiles([
      { name: 'kenya.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) },
      { name: 'peru.txt', mimeType: 'text/plain', buffer: Buffer.from(other) },
    ]);
    await page.waitForSelector('.picker');
    await page.locator('#search').fill('Peru accuses Chile');
    await page.keyboard.press('Enter');
    await page.locator('.picker select').selectOption({ index: 0 });
    const details = page.locator('.details .statement').first();
    expect(await details.textContent()).toContain('30 September, year not stated');
    expect(await details.textContent()).toMatch(/sure \(0\.\d\d\)/);
    const link = details.getByTitle('Show the sentence in the article');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sought');
    expect((await page.locator('.sought').allTextContents()).join('')).toBe(
      'Peru condemned Chile on 30 September.',
    );
    await page.keyboard.press('Escape');
    await expect
      .poll(() => link.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await page.context().close();
  });
});

describe('files', () => {
  it('may be dropped anywhere on the page', async () => {
    const { page } = await open();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
      return transfer;
    }, ARTICLE);
    await page.dispatchEvent('.stage', 'dragover', { dataTransfer: data });
    expect(await page.locator('.drop').isVisible()).toBe(true);
    await page.dispatchEvent('.stage', 'drop', { dataTransfer: data });
    expect(await page.locator('.drop').count()).toBe(0);
    await page.waitForFunction(() =>
      /Kenya|Uganda/.test(document.querySelector('h1')?.textContent ?? ''),
    );
    await page.context().close();
  });

  it('become one network with a picker of articles, and may be saved and opened again', async () => {
    const { page } = await open();
    const input = page.locator('.header input[type="file"]');
    await input.setInputFiles([
      { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) },
      { name: 'two.txt', mimeType: 'text/plain', buffer: Buffer.from('Chad supports Niger.') },
    ]);
    await page.waitForSelector('.picker');
    expect(await page.locator('.picker option').count()).toBe(2);
    for (const [name, ending] of [
      ['GEXF', '.gexf'],
      ['CSV', '.csv'],
      ['Picture', '.png'],
      ['JSON', '.json'],
    ] as const) {
      await page.getByRole('button', { name: 'Export' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toContain(ending);
      if (name !== 'JSON') continue;
      const title = await page.locator('h1').textContent();
      await paste(page, 'Norway supports Finland.');
      await input.setInputFiles(await saved.path());
      await page.waitForFunction((old) => document.querySelector('h1')?.textContent === old, title);
    }
    await page.context().close();
  });
});

describe('an article in HTML', () => {
  it('brings its title and day, and can be added to the open network', async () => {
    const { page } = await open();
    const html = `<!doctype html><html><head><title>Harbour talks</title>
      <meta property="article:published_time" content="2021-03-04T10:00:00Z"></head>
      <body><article><h1>Harbour talks</h1><p>${ARTICLE.replaceAll('\n', '</p><p>')}</p></article></body></html>`;
    await page.getByRole('button', { name: /^Paste/ }).click();
    await page.getByLabel(/Add to the open network/).check();
    await page
      .locator('dialog input[type="file"]')
      .setInputFiles({ name: 'talks.html', mimeType: 'text/html', buffer: Buffer.from(html) });
    await page.waitForSelector('.picker', { timeout: 30_000 });
    expect(await page.locator('.picker option').allTextContents()).toContain('Harbour talks');
    await page.locator('.picker select').selectOption({ label: 'Harbour talks' });
    expect(await page.locator('.article-head').textContent()).toContain('4 March 2021');
    await page.context().close();
  });
});

describe('without WebGL', () => {
  it('the table stands in, says so, and holds the evidence', async () => {
    const plain = await startBrowser(['--disable-3d-apis']);
    const { page, messages } = await open({}, plain);
    expect(await page.locator('.fallback').textContent()).toContain('WebGL');
    await page.locator('.evidence-toggle').first().click();
    expect(await page.locator('.evidence-row blockquote').count()).toBeGreaterThan(0);
    expect(messages).toEqual([]);
    await plain.close();
  });
});
