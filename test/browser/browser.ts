/** Chromium for tests: opens HTML from files, and hears of all that a page should not do. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { MISSING, findChromium } from './find-chromium.mjs';

/** What Chromium does on its own account has no place in tests, and root has no sandbox. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A busy machine takes its time, in milliseconds. */
const SLOW = 120_000;

const executable = findChromium();

/** Tests that need a browser; where there is none, one skipped test says so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executable === undefined) it.skip(`${name}: ${MISSING}`);
  else describe(name, { timeout: SLOW }, tests);
}

export interface Opened {
  readonly page: Page;
  /** Dialogs, requests beyond the file itself, errors, refusals of the page's policy, in the order of their coming. */
  readonly misdeeds: readonly string[];
}

export interface TestBrowser {
  readonly open: (html: string, options?: BrowserContextOptions & { readonly fragment?: string }) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function launch(): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({ executablePath: executable ?? '', args: QUIET });
  const folder = mkdtempSync(join(tmpdir(), 'linesieve-browser-'));
  let files = 0;
  return {
    open: async (html, { fragment = '', ...options } = {}) => {
      const file = join(folder, `${String(files++)}.html`);
      writeFileSync(file, html);
      const address = pathToFileURL(file).href;
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
      const page = await context.newPage();
      const misdeeds = watch(page, address);
      await page.goto(address + fragment);
      return { page, misdeeds };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function watch(page: Page, address: string): string[] {
  const misdeeds: string[] = [];
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {
      // The test was over before.
    });
  });
  page.context().on('request', (request) => {
    const url = request.url();
    // The page itself, and the worker that the playground makes of its own text.
    if (url.split('#')[0] !== address && !url.startsWith('blob:')) misdeeds.push(`request: ${url}`);
  });
  page.context().on('page', () => misdeeds.push('window'));
  page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(`console: ${message.text()}`);
  });
  return misdeeds;
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds wrong on the page: rule and element, one a line. */
export async function complaintsOf(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which no page's policy forbids.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
