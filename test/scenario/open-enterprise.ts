/** Enterprises by chance of which a few facts were forgotten that money hangs on. */
import * as fc from 'fast-check';
import type { EnterpriseInput } from '../../src/subject/index.js';
import { completeEnterprise, forget, forgettablePaths, isAccepted } from '../arbitrary/enterprise.js';
import { bounds, engineOf, subjectOf } from '../laws/support.js';

export interface OpenEnterprise {
  readonly complete: EnterpriseInput;
  readonly sparse: EnterpriseInput;
  readonly year: number;
}

const relevant =
  /^(?:industry|foundedIn|before\.\w+|years\.202[3-7]\.(?:revenueInTaizhou|mainRevenue|aboveScale)|(?:titles|projects|received)(?:\.\d+\.\w+)?)$/u;

const few = (paths: readonly string[], most: number): fc.Arbitrary<readonly string[]> =>
  fc.subarray([...paths], { minLength: 1, maxLength: Math.min(most, paths.length) });

const isOpen = (input: EnterpriseInput, year: number): boolean => {
  const { low, high } = bounds(engineOf().totals(subjectOf(input), { year }));
  return low < high;
};

/** Awards that other money bars leave nothing open: half of them have received none. */
const received = (complete: EnterpriseInput): fc.Arbitrary<EnterpriseInput> =>
  fc.boolean().map((none) => (none ? { ...complete, received: [] } : complete));

export const openEnterprise = (most: number): fc.Arbitrary<OpenEnterprise> =>
  completeEnterprise
    .chain((complete) => received({ ...complete, city: '台州市' }))
    .chain((complete) =>
      fc
        .tuple(
          few(
            forgettablePaths(complete).filter((path) => relevant.test(path)),
            most,
          ),
          fc.constantFrom(2025, 2026, 2027),
        )
        .map(([paths, year]) => ({ complete, sparse: forget(complete, paths), year })),
    )
    .filter(({ sparse, year }) => isAccepted(sparse) && isOpen(sparse, year));
