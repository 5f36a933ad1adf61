/** What takes too long for `npm test`: run by `npm run test:corpus`, one file after the other, with its figures. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/corpus/**/*.heavy.ts'],
    update: 'none',
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
