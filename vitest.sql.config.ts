import { defineConfig } from 'vitest/config';

const { HUIQI_TEST_REPORT } = process.env;

/** What needs databases beside npm's packages: a suite of its own, so that `npm test` needs none. */
export default defineConfig({
  test: {
    include: ['test/sql/*.suite.ts'],
    testTimeout: 120_000,
    reporters: HUIQI_TEST_REPORT ? ['default', ['json', { outputFile: HUIQI_TEST_REPORT }]] : ['default'],
  },
});
