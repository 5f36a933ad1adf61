/** Which files are tests. Snapshots are written by `npm run test:update` alone. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    update: 'none',
    testTimeout: 30_000,
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: 2,
    // What a browser does comes when it comes, on a busy machine.
    expect: { poll: { timeout: 30_000 } },
  },
});
