/** Takes a checkout, gives every check of the project in the order in which they fail fastest; stops at the first. */
import { MISSING, findChromium } from './browser/find-chromium.mjs';
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const checks = {
  'code style': 'npm run lint',
  types: 'npm run typecheck',
  'import cycles': 'npm run cycles',
  build: 'npm run build',
  'package metadata': 'npx publint --strict --level suggestion',
  'package types': 'npx attw --pack . --profile node16 --no-color',
  size: 'npm run size',
  // Last, so that its summary ends the output.
  tests: 'npx vitest run',
};
if (findChromium() === undefined) console.log(`\n${MISSING}`);
for (const [name, command] of Object.entries(checks)) {
  console.log(`\n=== ${name}: ${command}`);
  run(command);
}
