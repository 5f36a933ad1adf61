/** Takes a checkout, gives every check of the project, the quick ones two at a time; stops at the first that fails. */
import { MISSING, findChromium } from './browser/find-chromium.mjs';
import { ensureInstalled, run, runQuietly } from './install.mjs';

ensureInstalled();
/** Each row runs beside the other; within a row, one after another. */
const rows = [
  { 'code style': 'npm run lint', 'import cycles': 'npm run cycles' },
  {
    build: 'npm run build',
    'package metadata': 'npx publint --strict --level suggestion',
    'package types': 'npx attw --pack . --profile node16 --no-color',
    size: 'npm run size',
    types: 'npm run typecheck',
  },
];
if (findChromium() === undefined) console.log(`\n${MISSING}`);
await Promise.all(
  rows.map(async (checks) => {
    for (const [name, command] of Object.entries(checks)) {
      const { status, output } = await runQuietly(command);
      console.log(`\n=== ${name}: ${command}\n${output.trimEnd()}`);
      if (status !== 0) process.exit(status);
    }
  }),
);
// Last, so that its summary ends the output.
console.log('\n=== tests: npx vitest run');
run('npx vitest run');
