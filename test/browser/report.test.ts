/** The report in a real browser: seen, pointed at, walked over with the keyboard, and fed with hostile pages. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';
import { renderReport } from '../../src/report.js';
import type { Article, Label, Line } from '../../src/types.js';
import { XSS_VECTORS } from '../hostile/xss-vectors.js';
import { complaintsOf, describeInBrowser, launch } from './browser.js';
import type { TestBrowser } from './browser.js';

const seeds = new URL('../../seeds/', import.meta.url);
const names = readdirSync(seeds);
const texts = names.map((name) => readFileSync(new URL(name, seeds), 'utf8'));
const [, text = ''] = texts;
const article = extractArticle(text);
const report = renderReport(article);
const pages = names.map((name, index) => ({ name, article: extractArticle(texts[index] ?? '') }));
const arabic = extractArticle(
  readFileSync(new URL('../../playground/samples/ar-maktaba.txt', import.meta.url), 'utf8'),
);

const NARROW = { viewport: { width: 390, height: 844 } };
/** The promise for a page of 5,000 lines, in seconds of the main thread's own time. */
const MAX_MAIN_THREAD = 1;

describeInBrowser('report', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const shownEvidence = (page: Page): Promise<string[]> => page.locator('.why:visible b').allInnerTexts();
  const idOf = (label: Label): string => `#p1l${(article.lines.find((line) => line.label === label)?.index ?? 0) + 1}`;

  it.each([
    ['wide', { viewport: { width: 1400, height: 900 } }],
    ['of middle width', { viewport: { width: 1000, height: 800 } }],
    ['narrow', NARROW],
    ['dark', { colorScheme: 'dark' }],
    ['dark and narrow', { colorScheme: 'dark', ...NARROW }],
  ] as const)('gives axe nothing to find, %s', async (_, options) => {
    const { page, misdeeds } = await browser.open(report, options);
    await page.locator(`${idOf('lead')} label`).click();
    expect(await complaintsOf(page)).toEqual([]);
    await page.getByText('Article alone').click();
    expect(await complaintsOf(page)).toEqual([]);
    expect(misdeeds).toEqual([]);
  });

  it.each([
    ['from right to left', renderReport(arabic)],
    ['of several pages', renderReport(pages.slice(0, 2))],
    ['without an article', renderReport(extractArticle('Menu\nLog in'))],
  ])('gives axe nothing to find, %s', async (_, html) => {
    const { page } = await browser.open(html);
    expect(await complaintsOf(page)).toEqual([]);
  });

  it('shows evidence where the pointer is, and keeps it at a click', async () => {
    const { page } = await browser.open(report);
    expect(await shownEvidence(page)).toEqual([]);
    await page.locator(idOf('lead')).hover();
    expect(await shownEvidence(page)).toEqual(['Kept as lead']);
    await page.locator(`${idOf('title')} label`).click();
    await page.mouse.move(0, 0);
    expect(await shownEvidence(page)).toEqual(['Left out as title']);
  });

  it('is walked over with the keyboard alone', async () => {
    const { page } = await browser.open(report);
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest('.line')?.id);
    const stops: (string | undefined)[] = [];
    for (let presses = 0; presses < 30 && stops.at(-1) === undefined; presses++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    const [first, second] = article.lines.filter(({ label }) => label !== 'blank');
    expect(stops.at(-1)).toBe(`p1l${(first?.index ?? 0) + 1}`);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(`p1l${(second?.index ?? 0) + 1}`);
    expect(await shownEvidence(page)).toEqual([`Left out as ${second?.label ?? ''}`]);
    // The lines together are one stop.
    await page.keyboard.press('Tab');
    expect(await focused()).toBeUndefined();
  });

  it('shows the article alone at one click, and by the keyboard', async () => {
    const { page } = await browser.open(report);
    expect(await page.locator('.alone').isVisible()).toBe(false);
    await page.getByText('Article alone').click();
    expect(await page.locator('.lines').isVisible()).toBe(false);
    expect(await page.locator('.alone p').allInnerTexts()).toEqual(article.text.split('\n\n'));
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.lines').isVisible()).toBe(true);
  });

  it('hides the lines of a label and shows them again', async () => {
    const { page } = await browser.open(report);
    const teasers = page.locator('.line.l-teaser:visible');
    const all = await teasers.count();
    expect(all).toBe(article.lines.filter(({ label }) => label === 'teaser').length);
    const chip = page.locator('.chip.l-teaser');
    await chip.click();
    expect(await teasers.count()).toBe(0);
    await chip.click();
    expect(await teasers.count()).toBe(all);
  });

  it('fits a narrow screen, with the evidence under its line', async () => {
    const { page } = await browser.open(report, NARROW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.viewport.width);
    await page.locator(`${idOf('lead')} label`).click();
    const [line, why] = await Promise.all(
      [`${idOf('lead')} label`, `${idOf('lead')} .why`].map((place) => page.locator(place).boundingBox()),
    );
    expect(why?.y).toBeGreaterThanOrEqual((line?.y ?? Infinity) + (line?.height ?? 0) - 1);
  });

  it('puts the margin of a right-to-left page at its right', async () => {
    const { page } = await browser.open(renderReport(arabic));
    const row = page.locator('.line.l-lead');
    const [number, words] = await Promise.all(['.n', '.x'].map((place) => row.locator(place).boundingBox()));
    expect(number?.x).toBeGreaterThan((words?.x ?? Infinity) + (words?.width ?? 0));
  });

  it('shows one page of several, and the way back', async () => {
    const { page } = await browser.open(renderReport(pages));
    expect(await page.locator('.page:visible').count()).toBe(0);
    await page.locator('.index a').nth(2).click();
    expect(await page.locator('.page:visible').getAttribute('id')).toBe('p3');
    expect(await page.locator('.index').isVisible()).toBe(false);
    await page.locator('#p3 .map a').nth(20).click();
    expect(await page.locator('.page:visible').getAttribute('id')).toBe('p3');
    await page.locator('#p3').getByText('All pages').click();
    expect(await page.locator('.page:visible').count()).toBe(0);
  });

  it('opens a page of 5,000 lines in under a second of the main thread', async () => {
    const rows = texts.join('\n').split('\n');
    const long = Array.from({ length: 5000 }, (_, index) => rows[index % rows.length]).join('\n');
    const { page } = await browser.open('<!doctype html><title>empty</title>');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.setContent(renderReport(extractArticle(long)));
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    const { metrics } = await session.send('Performance.getMetrics');
    expect(metrics.find(({ name }) => name === 'TaskDuration')?.value).toBeLessThan(MAX_MAIN_THREAD);
    expect(await page.locator('.line').count()).toBe(5000);
  });

  describe('hostile pages', () => {
    it('would be noticed', async () => {
      const { page, misdeeds } = await browser.open(
        '<!doctype html><title>bare</title><body>' +
          XSS_VECTORS.slice(-60, -20).join('\n') +
          '<img src=http://x.invalid/>',
      );
      await page.waitForTimeout(200);
      expect(misdeeds.filter((misdeed) => misdeed.startsWith('request: http://x.invalid/')).length).toBeGreaterThan(0);
      const bare = await browser.open('<!doctype html><title>bare</title><img src=x onerror=alert(1)>');
      await bare.page.waitForTimeout(200);
      expect(bare.misdeeds).toContain('dialog: 1');
    });

    const touch = async (page: Page): Promise<void> => {
      await page.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('.line:nth-child(10n) input')) button.focus();
      });
      await page.locator('.line').first().hover();
      await page.getByText('Article alone').first().click();
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      });
      await page.waitForTimeout(300);
    };

    it('do nothing as lines, read as text or as Markdown', async () => {
      for (const from of ['text', 'markdown'] as const) {
        const words = 'It rained all day, and nobody in the town had expected it to. ';
        const input = XSS_VECTORS.map((vector) => `${words}${vector} ${words}\n${vector}`).join('\n\n');
        const { page, misdeeds } = await browser.open(renderReport(extractArticle(input, { from })));
        await touch(page);
        expect(misdeeds).toEqual([]);
        expect(await page.locator('.x *, .alone :not(p, h2, ul, li, pre, blockquote)').count()).toBe(0);
      }
    });

    it('do nothing in any member of an article', async () => {
      const lines = XSS_VECTORS.map((vector, index): Line => {
        const evidence = [{ name: vector, weight: 1, detail: vector }];
        const label = vector as Label;
        return { index, start: 0, end: 0, text: vector, label, kept: index % 2 === 0, score: 1, evidence };
      });
      const hostile = XSS_VECTORS.map((vector) => {
        const members = { title: vector, byline: vector, published: vector, language: vector, siteName: vector };
        const warnings = [{ code: vector, message: vector }] as unknown as Article['warnings'];
        const own = lines.slice(0, 1);
        return { name: vector, article: { ...article, ...members, url: vector, text: vector, lines: own, warnings } };
      });
      const [first] = hostile;
      const whole = { ...article, ...first?.article, lines, text: XSS_VECTORS.join('\n\n') };
      for (const html of [renderReport(whole), renderReport(hostile)]) {
        const { page, misdeeds } = await browser.open(html);
        await page.waitForTimeout(300);
        if (html.includes('id=index')) {
          await page.locator('.index a').last().click();
          await page.waitForTimeout(100);
        } else await touch(page);
        expect(misdeeds).toEqual([]);
        expect(await page.locator('script, iframe, img, object, embed, form, link, base').count()).toBe(0);
      }
    });
  });
});
