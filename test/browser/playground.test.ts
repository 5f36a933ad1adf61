/** The playground in a real browser, opened from a file: typed into, pasted into, dropped on, shared, kept offline. */
import { readFileSync, readdirSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MAX_GZIPPED, buildPlayground } from '../../playground/build.mjs';
import { extractArticle } from '../../src/index.js';
import type { ExtractOptions } from '../../src/types.js';
import { XSS_VECTORS } from '../hostile/xss-vectors.js';
import { complaintsOf, describeInBrowser, launch } from './browser.js';
import type { Opened, TestBrowser } from './browser.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const seeds = readdirSync(new URL('seeds/', root)).map((name) => read(`seeds/${name}`));
const [seed = ''] = seeds;
interface Sample {
  readonly file: string;
  readonly language: string;
}
const samples = JSON.parse(read('playground/samples/samples.json')) as readonly Sample[];
const sampleText = ({ file }: Sample): string => read(`playground/samples/${file}`);
const [firstSample] = samples;
const NARROW = { viewport: { width: 390, height: 844 } };

const fragmentOf = (state: unknown): string => `#1${deflateRawSync(JSON.stringify(state)).toString('base64url')}`;

describeInBrowser('playground', () => {
  let browser: TestBrowser;
  let built: Awaited<ReturnType<typeof buildPlayground>>;
  beforeAll(async () => {
    built = await buildPlayground();
    browser = await launch();
  });
  afterAll(() => browser.close());

  const open = (options?: Parameters<TestBrowser['open']>[1]): Promise<Opened> => browser.open(built.html, options);
  const frameOf = (page: Page) => page.frameLocator('#report');
  const input = (page: Page) => page.locator('#input');
  const reportedLines = (page: Page): Promise<string[]> => frameOf(page).locator('.x').allTextContents();

  /** Waits until the text that is shown is that of the article. */
  async function expectText(page: Page, text: string, options?: ExtractOptions): Promise<void> {
    await page.getByRole('tab', { name: 'Text' }).click();
    await expect.poll(() => page.locator('#words').textContent()).toBe(extractArticle(text, options).text);
  }

  it('weighs less than it may, and asks for nothing', async () => {
    expect(built.gzipped).toBeLessThan(MAX_GZIPPED);
    const { page, misdeeds } = await open();
    await expectText(page, firstSample === undefined ? '' : sampleText(firstSample));
    expect(misdeeds).toEqual([]);
  });

  it('shows every sample and every seed', async () => {
    const { page, misdeeds } = await open();
    await page.getByRole('tab', { name: 'Text' }).click();
    for (const [index, text] of [...samples.map(sampleText), ...seeds].entries()) {
      await page.locator('#samples').selectOption(String(index));
      await expect.poll(() => page.locator('#words').textContent()).toBe(extractArticle(text).text);
    }
    expect(misdeeds).toEqual([]);
  });

  it('has samples in ten languages, each with an article', () => {
    expect(new Set(samples.map(({ language }) => language)).size).toBe(10);
    for (const sample of samples) {
      const { language, title, lead } = extractArticle(sampleText(sample));
      expect([sample.file, language]).toEqual([sample.file, sample.language]);
      expect(title).not.toBeNull();
      expect(lead).not.toBeNull();
    }
  });

  it('reads what is typed, as it is typed', async () => {
    const { page } = await open();
    await input(page).fill('');
    await input(page).pressSequentially('One line.');
    await expect.poll(() => reportedLines(page)).toEqual(['One line.']);
    await input(page).press('Enter');
    await input(page).pressSequentially('Another.');
    await expect.poll(() => reportedLines(page)).toEqual(['One line.', 'Another.']);
    expect(await page.locator('#samples').inputValue()).toBe('');
  });

  it('reads what is pasted', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate((text) => navigator.clipboard.writeText(text), seed);
    await input(page).fill('');
    await page.keyboard.press('Control+V');
    await expectText(page, seed);
  });

  it('reads a file that is dropped, and one that is chosen', async () => {
    const { page } = await open();
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'page.txt', { type: 'text/plain' }));
      return data;
    }, seed);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
    expect(await page.locator('#drop').isVisible()).toBe(true);
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    expect(await page.locator('#drop').isVisible()).toBe(false);
    await expectText(page, seed);
    const [, second = ''] = seeds;
    await page.locator('#file').setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from(second) });
    await expectText(page, second);
  });

  it('puts labels into the text and takes them out', async () => {
    const { page } = await open();
    await input(page).fill(seed);
    await page.getByText('Labels in the text').click();
    await page.getByLabel('title', { exact: true }).check();
    await page.getByLabel('lead', { exact: true }).uncheck();
    await page.keyboard.press('Escape');
    expect(await page.locator('#labels').isVisible()).toBe(false);
    await expectText(page, seed, { keep: ['title'], drop: ['lead'] });
  });

  it('copies text, Markdown and JSON', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await input(page).fill(seed);
    await expectText(page, seed);
    const article = extractArticle(seed);
    const copied = async (tab: string): Promise<string> => {
      await page.getByRole('tab', { name: tab }).click();
      await expect.poll(() => page.locator('#words').textContent()).not.toBe('');
      await page.locator('#copy').click();
      await expect.poll(() => page.locator('#status').textContent()).toBe('Copied');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('Text')).toBe(article.text);
    expect(await copied('Markdown')).toBe(article.markdown);
    expect(JSON.parse(await copied('JSON'))).toEqual(article);
  });

  it('is shared by an address that brings everything back', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await input(page).fill(seed);
    await page.locator('#language').fill('vi');
    await page.locator('#from').selectOption('markdown');
    await page.getByText('Labels in the text').click();
    await page.getByLabel('caption', { exact: true }).check();
    await page.keyboard.press('Escape');
    await expectText(page, seed, { from: 'markdown', language: 'vi', keep: ['caption'] });
    const state = [seed, 'markdown', 'vi', ['caption'], []];
    const unpack = (fragment: string): unknown =>
      JSON.parse(inflateRawSync(Buffer.from(fragment.slice(2), 'base64url')).toString());
    await expect
      .poll(async () => {
        await page.locator('#share').click();
        return unpack(await page.evaluate(() => location.hash));
      })
      .toEqual(state);
    const other = await open({ fragment: await page.evaluate(() => location.hash) });
    await expect.poll(() => input(other.page).inputValue()).toBe(seed);
    expect(await other.page.locator('#from').inputValue()).toBe('markdown');
    await expectText(other.page, seed, { from: 'markdown', language: 'vi', keep: ['caption'] });
  });

  it('says when a page is too long to be shared', async () => {
    const { page } = await open();
    let random = 1;
    const noise = Array.from({ length: 20_000 }, () => (random = (random * 48271) % 2147483647).toString(36)).join(' ');
    await input(page).fill(noise);
    await expect.poll(() => page.locator('#share').textContent()).toBe('Too long to share');
    expect(await page.locator('#share').isDisabled()).toBe(true);
    await input(page).fill('Short again.');
    await expect.poll(() => page.locator('#share').isEnabled()).toBe(true);
  });

  it.each([
    ['no fragment of its own', '#section'],
    ['broken', '#1%%%'],
    ['cut', fragmentOf([seed, 'auto', '', [], []]).slice(0, -20)],
    ['of another shape', fragmentOf({ input: 1 })],
    ['with an unknown format', fragmentOf([seed, 'pdf', '', [], []])],
    ['a bomb', fragmentOf(['a'.repeat(20_000_000), 'auto', '', [], []])],
  ])('is not upset by an address that is %s', async (_, fragment) => {
    const { page, misdeeds } = await open({ fragment });
    await expectText(page, firstSample === undefined ? '' : sampleText(firstSample));
    expect(misdeeds).toEqual([]);
  });

  it.each([
    ['text', 200],
    // Read as a page, most vectors have no line.
    ['html', 0],
  ])('does nothing that a hostile page says, shared or typed, as %s', async (format, lines) => {
    const hostile = XSS_VECTORS.join('\n');
    const state = [hostile, format, '"><script>alert(1)</script>', ['"><img src=x onerror=alert(1)>'], []];
    const { page, misdeeds } = await open({ fragment: fragmentOf(state) });
    await expect.poll(() => page.locator('#status').textContent()).toContain('options.language');
    await page.locator('#language').fill('');
    await expect.poll(async () => (await reportedLines(page)).length).toBeGreaterThan(lines);
    for (const tab of ['Text', 'Markdown', 'JSON', 'Report']) await page.getByRole('tab', { name: tab }).click();
    await page.waitForTimeout(300);
    expect(misdeeds).toEqual([]);
  });

  it('stays responsive while a page of 1 MB is read', async () => {
    const { page } = await open();
    const long = Array.from({ length: Math.ceil(1e6 / seeds.join('\n').length) }, () => seeds.join('\n')).join('\n');
    await expectText(page, firstSample === undefined ? '' : sampleText(firstSample));
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.evaluate((text) => {
      const seen = globalThis as unknown as { asked: number; ticksWhileReading: number };
      const field = document.querySelector('textarea');
      const status = document.querySelector('#status');
      if (field === null || status === null) return;
      seen.asked = 0;
      let ticks = 0;
      setInterval(() => ticks++, 5);
      new MutationObserver(() => (seen.ticksWhileReading = ticks)).observe(status, { childList: true });
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its worker below
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, question: unknown) {
        if (JSON.stringify(question).length > text.length) seen.asked++;
        ticks = 0;
        postMessage.call(this, question);
      };
      field.value = text;
      field.dispatchEvent(new Event('input'));
    }, long);
    await expect.poll(() => page.locator('#status').textContent()).toMatch(/^\d+ of \d{4,} lines/u);
    // How often a free window ticks is up to the machine; read in the window itself, the page leaves it no time for any.
    const { asked, ticksWhileReading } = await page.evaluate(() => {
      const seen = globalThis as unknown as { asked: number; ticksWhileReading: number };
      return { asked: seen.asked, ticksWhileReading: seen.ticksWhileReading };
    });
    expect(asked).toBe(1);
    expect(ticksWhileReading).toBeGreaterThan(0);
    await expect.poll(() => frameOf(page).locator('.line').count()).toBe(long.split('\n').length);
  });

  it('keeps its place and what was chosen while one types', async () => {
    const { page } = await open({ viewport: { width: 1400, height: 500 } });
    await input(page).fill(seed);
    await expect.poll(async () => (await reportedLines(page)).length).toBeGreaterThan(30);
    const row = frameOf(page).locator('.line.l-teaser').first();
    await row.locator('label').click();
    const id = await row.getAttribute('id');
    const scrolled = (): Promise<number> =>
      page.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollY ?? 0);
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    await input(page).press('Control+End');
    await input(page).pressSequentially('\nThe end.');
    await expect.poll(async () => (await reportedLines(page)).at(-1)).toBe('The end.');
    expect(
      await frameOf(page)
        .locator(`#${String(id)} input`)
        .isChecked(),
    ).toBe(true);
    expect(Math.abs((await scrolled()) - before)).toBeLessThan(5);
  });

  it('is used with the keyboard alone', async () => {
    const { page } = await open();
    const tabTo = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 20; presses++) {
        if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the Tab key does not reach ${selector}`);
    };
    await tabTo('#samples');
    await page.keyboard.press('ArrowDown');
    await tabTo('#file');
    await tabTo('#share');
    await tabTo('#input');
    await page.keyboard.press('Tab');
    await tabTo('#tab-report');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#tab-text').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await tabTo('summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('#labels input').first().isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    await tabTo('#copy');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const inFrame = page.evaluate(() => document.querySelector('iframe')?.contentDocument?.activeElement?.tagName);
    expect(['INPUT', 'A']).toContain(await inFrame);
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', NARROW],
  ] as const)('gives axe nothing to find, %s', async (_, options) => {
    const { page } = await open(options);
    await page.locator('#samples').selectOption('5');
    await expect.poll(() => frameOf(page).locator('.lines[dir=rtl]').count()).toBe(1);
    await page.getByText('Labels in the text').click();
    expect(await complaintsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    );
  });
});
