import { defineConfig } from 'vitest/config';

const { HUIQI_TEST_REPORT } = process.env;

/** Tests in a copy of the project with one document more: minutes, and so a suite of its own. */
export default defineConfig({
  test: {
    include: ['test/sixth/*.suite.ts'],
    testTimeout: 900_000,
    reporters: HUIQI_TEST_REPORT ? ['default', ['json', { outputFile: HUIQI_TEST_REPORT }]] : ['default'],
  },
});
