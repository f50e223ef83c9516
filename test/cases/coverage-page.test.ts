import { expect, test } from 'vitest';
import { percentOf, writtenCoverage } from '../../scripts/case-coverage-part.js';
import { caseCoverage } from '../../scripts/case-coverage.js';
import { long } from '../long.js';

/** Of all that may be true or false; what is left can be neither: see docs/coverage.md. */
const floor = 97;

test('what cases bring about is what docs/coverage.md says, and no less than the floor', long, () => {
  const found = caseCoverage();
  expect(writtenCoverage(), 'npm run coverage writes it anew').toEqual(found);
  expect(percentOf(found)).toBeGreaterThanOrEqual(floor);
});

test('every row and every condition is made true by some case', () => {
  const never = Object.entries(writtenCoverage()).flatMap(([document, kinds]) =>
    (['condition', 'row'] as const).flatMap((kind) =>
      Object.entries(kinds[kind] ?? {}).flatMap(([name, seen]) =>
        seen.includes('yes') ? [] : [`${document} ${kind} ${name}`],
      ),
    ),
  );
  expect(never).toEqual([]);
});
