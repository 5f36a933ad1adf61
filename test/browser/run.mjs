/** Takes a checkout, runs the tests in a browser, and installs Debian's Chromium first where there is none. */
import { ensureInstalled, run } from '../install.mjs';
import { findChromium } from './find-chromium.mjs';

ensureInstalled();
if (findChromium() === undefined) {
  console.log('Chromium is missing: installing it with apt-get (to take another, name it in CHROMIUM)');
  const administrator = process.getuid?.() === 0 ? '' : 'sudo ';
  run(`${administrator}apt-get update && ${administrator}apt-get install --yes --no-install-recommends chromium`);
}
run('npm run build');
run('npx vitest run test/browser');
