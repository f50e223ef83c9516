import { expect, test } from 'vitest';
import { long } from '../long.js';
import { families } from './growth.js';
import { scenarios } from './scenarios.js';

// The bench runs by hand: what it can no longer make or call would be noticed months later.
test.each(Object.entries(families))(
  'the bench can still measure %s',
  { ...long, timeout: 60_000 },
  (_, { sizes, make }) => {
    const [fewest = 0, more = 0] = sizes;
    for (const count of [fewest, Math.min(more, 10)]) expect(() => make(count).run(0)).not.toThrow();
  },
);

test.each(scenarios)('the bench can still measure $name', { ...long, timeout: 60_000 }, ({ run }) => {
  expect(() => run(0)).not.toThrow();
});
