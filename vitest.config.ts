import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: {
    COPYDESK_VERSION: JSON.stringify('0.0.0-test'),
    // From src/cli/: workers are processes of their own, which run what is built.
    COPYDESK_WORKER: JSON.stringify('../../dist/worker.js'),
  },
  test: { include: ['test/**/*.test.ts'], globalSetup: 'test/build.ts', testTimeout: 30_000 },
});
