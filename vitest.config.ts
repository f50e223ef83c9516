import { defineConfig } from 'vitest/config';

const { HUIQI_SLOW, HUIQI_TEST_REPORT } = process.env;

// Laws of scenarios evaluate one enterprise hundreds of times a run: minutes each, so they belong to the slow suite.
const scenarioLaws = ['test/laws/{timeline,evaluate-all,questions,what-would-it-take}.prop.test.ts', 'test/scenario/{receipt,combinations,sensitivity}.prop.test.ts'];

const slow = HUIQI_SLOW === '1' ? [] : ['test/**/*.slow.test.ts', ...scenarioLaws];

// A calendar day must be the same day everywhere: west of Greenwich, on it, and where the policies apply.
const dayTests = ['test/**/*day*.test.ts', 'test/**/*.timezone.test.ts'];
const timeZones = ['America/Los_Angeles', 'UTC', 'Asia/Shanghai'];

export default defineConfig({
  test: {
    // Property tests on two busy cores need more than the usual five seconds.
    testTimeout: 30_000,
    setupFiles: ['test/setup.ts'],
    reporters: HUIQI_TEST_REPORT ? ['default', ['json', { outputFile: HUIQI_TEST_REPORT }]] : ['default'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: { name: 'all', include: ['test/**/*.test.ts'], exclude: [...dayTests, ...slow] },
      },
      ...timeZones.map((zone) => ({
        extends: true as const,
        test: { name: zone, include: dayTests, exclude: slow, env: { TZ: zone } },
      })),
    ],
  },
});
