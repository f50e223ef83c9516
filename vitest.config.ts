import { defineConfig } from 'vitest/config';
import { slowestFiles } from './test/slowest-files.js';

const { HUIQI_TEST_REPORT } = process.env;

// A calendar day must be the same day everywhere: west of Greenwich, on it, and where the policies apply.
const dayTests = ['test/**/*day*.test.ts', 'test/**/*.timezone.test.ts'];
const timeZones = ['America/Los_Angeles', 'UTC', 'Asia/Shanghai'];

export default defineConfig({
  test: {
    // Property tests on two busy cores need more than the usual five seconds, and no test is timed: compiling every
    // piece of code of the docs has taken over a minute there.
    testTimeout: 180_000,
    maxWorkers: '100%',
    // What a file becomes is kept by its content: a second run need not turn the whole library into modules again.
    experimental: { fsModuleCache: true },
    tags: [
      {
        name: 'chief',
        description: 'Laws that a release rests on: the slow suite tries each on ten thousand enterprises.',
      },
      { name: 'long', description: 'What takes seconds by itself: the everyday suite leaves it out.' },
    ],
    setupFiles: ['test/setup.ts'],
    reporters: [
      'default',
      slowestFiles,
      ...(HUIQI_TEST_REPORT ? [['json', { outputFile: HUIQI_TEST_REPORT }] as ['json', object]] : []),
    ],
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
    projects: [
      {
        extends: true,
        // Tests share nothing that changes, so files may share what they import: loading it anew for each took half the time.
        test: { name: 'all', include: ['test/**/*.test.ts'], exclude: dayTests, isolate: false },
      },
      ...timeZones.map((zone) => ({
        extends: true as const,
        test: { name: zone, include: ['test/days.zones.test.ts'], env: { TZ: zone }, isolate: false },
      })),
    ],
  },
});
