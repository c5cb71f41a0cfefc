import { defineConfig } from 'vitest/config';

/** The end-to-end suite on the AWS home: `npm run test:aws`, which synthesizes the stack first. */
export default defineConfig({
  test: {
    include: ['test/e2e/aws/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One Node on each core.
    maxWorkers: 2,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
