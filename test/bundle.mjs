/** Takes a program of the tests in TypeScript, gives it as one file that Node runs, beside the packages that it imports. */
import { readFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each source keeps its own address, by which it finds the files beside it. */
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /test[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};

/** `entry` is relative to the project; what comes back removes the file. */
export async function bundle(entry) {
  const file = `${root}node_modules/.linesieve-${entry.replaceAll(/\W/g, '-')}-${process.pid}.mjs`;
  await build({
    entryPoints: [root + entry],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [ownAddresses],
    logLevel: 'warning',
  });
  return { file, remove: () => rmSync(file) };
}
