/** Gives the path of the system's Chromium, or of what CHROMIUM names; undefined where there is none. */
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What to say where the tests in a browser cannot run. */
export const MISSING = 'no Chromium here: the tests in a browser are skipped (npm run test:browser installs it)';

export const findChromium = () =>
  [process.env.CHROMIUM, ...PLACES].find((path) => path !== undefined && existsSync(path));
