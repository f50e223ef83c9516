import type { DueAward } from './due.js';
import { both, either } from './pair.js';

/** Whether nothing else is paid for its matter in the plans of these years, so that one payment is told from another. */
const isAlone = ({ award: { rule, boundBefore } }: DueAward, all: readonly DueAward[]): boolean =>
  boundBefore.length === 0 &&
  all.every((other) => other.award.rule.id === rule.id || other.award.rule.matter !== rule.matter);

/** Something of which one year is sure: what may come twice of what is not sure of either is held against nothing. */
const surely = (a: DueAward, b: DueAward): string => either([`${a.least} > 0`, `${b.least} > 0`]);

/** In which rows an earlier and a later year of an award may both be paid. */
const sharedRows = (earlier: DueAward, later: DueAward): readonly string[] =>
  earlier.rows.flatMap(({ label, mayBe }) =>
    later.rows.filter((row) => row.label === label).map((row) => both([mayBe, row.mayBe])),
  );

const tieOf = (earlier: DueAward, later: DueAward, all: readonly DueAward[]): readonly string[] => {
  const { rule } = later.award;
  if (earlier.award.rule.matter !== rule.matter) return [];
  const isNamed = earlier.award.rule.id === rule.id && isAlone(earlier, all) && isAlone(later, all);
  if (isNamed && rule.repeats === 'once-per-year') return [];
  if (!isNamed || rule.repeats !== 'once-per-row')
    return [both([`${earlier.most} > 0`, `${later.most} > 0`, surely(earlier, later)])];
  return sharedRows(earlier, later).map((shared) => both([shared, surely(earlier, later)]));
};

/**
 * When an earlier year pays, or may have paid, for what falls due again: what is left of it then is for the engine.
 *
 * @param due what the awards of one strand grant, of all years.
 */
export const tiesOf = (due: readonly DueAward[]): readonly string[] =>
  due.flatMap((later) =>
    due.filter((earlier) => earlier.year < later.year).flatMap((earlier) => tieOf(earlier, later, due)),
  );
