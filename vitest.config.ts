import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/*/src/**/*.test.ts',
      'infra/src/**/*.test.ts',
      'test/{api,aws,cli,faults,house,parity}/**/*.test.ts',
    ],
    setupFiles: ['test/fail-on-console.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
