import type { Notice } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import { printed, sizeOf } from './cell.js';
import type { NamedTable } from './locate.js';
import { at, type ReformStep } from './step.js';

/** So many times what stands there, or such a part of it, a figure is more likely slipped than meant. */
const far = 50;
const digits = 2;

/** A remark on a figure that lies far from all that stand where it will stand: a unit, or a digit, may have slipped. */
export const farFrom = (
  step: ReformStep,
  key: string,
  to: unknown,
  standing: readonly unknown[],
  unit: unknown,
): readonly Notice[] => {
  const size = sizeOf(to, unit);
  if (size === undefined || size <= 0) return [];
  const sizes = standing.flatMap((each) => {
    const own = sizeOf(each, unit);
    return own === undefined || own <= 0 ? [] : [{ each, times: Math.max(size / own, own / size) }];
  });
  const nearest = sizes.reduce<(typeof sizes)[number] | undefined>(
    (least, own) => (least === undefined || own.times < least.times ? own : least),
    undefined,
  );
  if (nearest === undefined || nearest.times < far) return [];
  return [
    notice('reform-far', at(step, key).option, printed(to, unit), {
      now: printed(nearest.each, unit),
      times: String(Number(nearest.times.toPrecision(digits))),
    }),
  ];
};

/** The same of each figure of a row, held against its column. */
export const farInRow = (
  step: ReformStep,
  { columns, rows }: NamedTable,
  cells: readonly unknown[],
): readonly Notice[] =>
  columns.flatMap(([name, unit], column) =>
    farFrom(
      step,
      `row.${name}`,
      cells[column],
      rows.map((row) => row[column]),
      unit,
    ),
  );
