import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const { HUIQI_TEST_REPORT } = process.env;

/** The built site in a browser, and the examples as their readers install them: `npm run docs` builds it first. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['site/test/*.site.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: HUIQI_TEST_REPORT ? ['default', ['json', { outputFile: HUIQI_TEST_REPORT }]] : ['default'],
  },
});
