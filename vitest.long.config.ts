import { defineConfig } from 'vitest/config';

/** The suites that take longer than a change should wait for: `npm run test:long`. */
export default defineConfig({
  test: { include: ['test/long/**/*.test.{ts,tsx}'], testTimeout: 120_000, hookTimeout: 60_000 },
});
