import type { AwardOutcome, Missing, Result } from '../../engine/index.js';
import { everyOnce } from '../../engine/missing.js';
import { hullOf, intervalOf, isFixed, type MoneyInterval, nothing, plus, printed } from '../interval.js';
import type { Together } from './evaluate-all.js';

/** A year of several documents where it is in doubt what earlier years have paid. */

const withPayable = (award: AwardOutcome, payable: MoneyInterval, more: Partial<AwardOutcome>): AwardOutcome => {
  const { displacedBy: _, payments: __, ...rest } = award;
  return { ...rest, payable: printed(payable), ...more };
};

/** One award in several worlds: what any of them pays is possible. */
const eitherAward = (
  award: AwardOutcome,
  others: readonly AwardOutcome[],
  lacked: readonly Missing[],
): AwardOutcome => {
  const all = [award, ...others];
  const payable = all.map((each) => intervalOf(each.payable)).reduce(hullOf);
  if (isFixed(payable)) return award;
  // Displaced is what is displaced in every world.
  const { displacedBy } = award;
  const more = displacedBy !== undefined && all.every((each) => each.displacedBy !== undefined) ? { displacedBy } : {};
  return withPayable(award, payable, {
    ...more,
    missing: everyOnce([...all.flatMap(({ missing }) => missing), ...lacked]),
  });
};

/** What one document says. */
export const byDocument = ({ results }: Together, document: string): Result | undefined =>
  results.find((each) => each.document === document);

/** What documents say in several worlds: what they say in any of them is possible. */
export const eitherOf = (first: Together, others: readonly Together[], lacked: readonly Missing[]): Together => ({
  results: first.results.map((result) => {
    const same = others.flatMap((other) => byDocument(other, result.document) ?? []);
    const awards = result.awards.map((award, at) =>
      eitherAward(
        award,
        same.flatMap((other) => other.awards[at] ?? []),
        lacked,
      ),
    );
    const total = [result, ...same].map((each) => intervalOf(each.total)).reduce(hullOf);
    return { ...result, awards, total: printed(total), missing: everyOnce(awards.flatMap(({ missing }) => missing)) };
  }),
  total: printed([first, ...others].map(({ total }) => intervalOf(total)).reduce(hullOf)),
  missing: everyOnce([...[first, ...others].flatMap(({ missing }) => missing), ...lacked]),
});

/** Whatever was paid before, an award pays nothing at least and what its clause grants at most. */
export const loosely = (told: Together, lacked: readonly Missing[]): Together => {
  const results = told.results.map((result) => {
    const awards = result.awards.map((award) =>
      award.truth === 'no'
        ? award
        : withPayable(
            award,
            { low: 0, high: intervalOf(award.amount).high },
            {
              missing: everyOnce([...award.missing, ...lacked]),
            },
          ),
    );
    const isOpen = result.total.highFen === null;
    const sum = awards.map(({ payable }) => intervalOf(payable)).reduce(plus, nothing);
    return { ...result, awards, total: printed({ low: 0, high: isOpen ? Infinity : sum.high }) };
  });
  const { high } = results.map(({ total }) => intervalOf(total)).reduce(plus, nothing);
  return { results, total: printed({ low: 0, high }), missing: everyOnce([...told.missing, ...lacked]) };
};
