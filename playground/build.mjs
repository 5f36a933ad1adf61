/** Takes the playground's sources, gives one HTML file that needs no network: playground/dist/index.html. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

/** What everything together may weigh, in bytes after gzip. */
export const MAX_GZIPPED = 450_000;

const here = new URL('./', import.meta.url);
const seeds = new URL('../seeds/', here);
const read = (url) => readFileSync(url, 'utf8');
/** Browsers of the last three years: those that can deflate, which sharing needs. */
const TARGET = ['chrome110', 'firefox113', 'safari16.4'];

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Cpath fill=%22%23888%22 d=%22M1 1h9v1.5H1zM1 11h7v1.5H1zM1 14h10v1.5H1z%22/%3E%3Cpath fill=%22%231d6b47%22 d=%22M1 4h14v2H1zM1 7.5h12v2H1z%22/%3E%3C/svg%3E';

async function bundle(entry, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, here))],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    define,
    write: false,
  });
  return outputFiles[0].text.trim();
}

function readSamples() {
  const folder = new URL('samples/', here);
  const samples = JSON.parse(read(new URL('samples.json', folder)));
  return [
    ...samples.map(({ file, name }) => ({ group: 'Samples', name, text: read(new URL(file, folder)) })),
    ...readdirSync(seeds).map((file) => {
      const text = read(new URL(file, seeds));
      return { group: 'Pages as crawled (Vietnamese)', name: text.trimStart().split('\n', 1)[0], text };
    }),
  ];
}

/** Nothing in a script may end it: these three sequences are what HTML looks for. */
const insideScript = (code) => code.replace(/<(?=\/script|script|!--)/gi, String.raw`\x3c`);
const hashOf = (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Builds the page; what comes back is its HTML and how many bytes of it remain after gzip. */
export async function buildPlayground() {
  const worker = await bundle('worker.ts');
  const script = insideScript(
    await bundle('main.ts', { WORKER_SOURCE: JSON.stringify(worker), SAMPLES: JSON.stringify(readSamples()) }),
  );
  const { code: styles } = await transform(read(new URL('styles.css', here)), {
    loader: 'css',
    minify: true,
    target: TARGET,
  });
  const { REPORT_STYLES_HASH } = await importSource('../src/report/styles.ts');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    'worker-src blob:',
    `style-src ${hashOf(styles)} '${REPORT_STYLES_HASH}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = {
    '{{policy}}': policy,
    '{{icon}}': ICON,
    '<link rel="stylesheet" href="styles.css" />': `<style>${styles}</style>`,
    '<script src="main.ts"></script>': `<script>${script}</script>`,
  };
  const html = Object.entries(parts).reduce(
    (page, [place, part]) => page.replace(place, () => part),
    read(new URL('index.html', here)),
  );
  return { html, gzipped: gzipSync(html, { level: 9 }).length };
}

async function importSource(entry) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, here))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { html, gzipped } = await buildPlayground();
  mkdirSync(new URL('dist/', here), { recursive: true });
  const file = new URL('dist/index.html', here);
  writeFileSync(file, html);
  console.log(`${fileURLToPath(file)}: ${Math.round(html.length / 1000)} kB, ${Math.round(gzipped / 1000)} kB gzipped`);
  if (gzipped > MAX_GZIPPED) throw new Error(`more than ${MAX_GZIPPED / 1000} kB`);
}
