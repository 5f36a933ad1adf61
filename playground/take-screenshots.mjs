/** Takes the pictures of README.md and examples/how-it-decides.md anew: needs the build, and Chromium. `node playground/take-screenshots.mjs` */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { extractArticle } from '../dist/index.js';
import { renderReport } from '../dist/report.js';
import { findChromium } from '../test/browser/find-chromium.mjs';
import { buildPlayground } from './build.mjs';

const root = new URL('../', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'linesieve-screenshots-'));
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });

async function open(html, options) {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** In few colours, where Debian's pngquant is there: a quarter of the size. */
async function take(page, name) {
  const path = fileURLToPath(new URL(`playground/screenshots/${name}.png`, root));
  await page.screenshot({ path });
  try {
    execFileSync('pngquant', ['--force', '--skip-if-larger', '--strip', '--output', path, '64', path]);
  } catch (error) {
    console.log(`${name} is left as it is: ${error.message}`);
  }
}

/** The report of a seed, with the evidence of its first paragraph, of the heading of its list, and its article alone. */
async function takeReport() {
  const article = extractArticle(readFileSync(new URL('seeds/001_6f51ad4c3a314f5b.txt', root), 'utf8'));
  const page = await open(renderReport(article), { viewport: { width: 1280, height: 720 } });
  await page.locator('.line.l-lead').first().hover();
  await take(page, 'report');
  const heading = page.locator('.line.l-section-heading').first();
  await heading.evaluate((line) => line.scrollIntoView({ block: 'center' }));
  await heading.hover();
  await take(page, 'evidence');
  await page.setViewportSize({ width: 1280, height: 560 });
  await page.getByText('Article alone').click();
  await page.evaluate(() => globalThis.scrollTo(0, 0));
  await page.mouse.move(0, 0);
  await take(page, 'article');
}

async function takePlayground() {
  const { html } = await buildPlayground();
  const page = await open(html, { viewport: { width: 1480, height: 760 }, colorScheme: 'dark' });
  const english = page.locator('#samples option', { hasText: 'English' }).first();
  await page.locator('#samples').selectOption(await english.getAttribute('value'));
  await page.getByText('Report', { exact: true }).click();
  const lead = page.frameLocator('#report').locator('.line.l-lead').first();
  await lead.evaluate((line) => line.scrollIntoView({ block: 'center' }));
  await lead.hover();
  await take(page, 'playground');
}

try {
  await takeReport();
  await takePlayground();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
