import { notice } from '../issue/wider.js';
import { rowsText } from './aside.js';
import { isRange, type ToldFigure } from './figures.js';
import type { CellRemark } from './remark.js';

/** A row may come to what fewer rows, or fewer figures, are by chance. */
const [fewestRows, fewestFigures] = [3, 2];

/** So many rows are named. */
const mostNamed = 20;

/** Figures of rows added up, by where they stand. */
interface SumsAbove {
  readonly sums: Map<string, number>;
  rows: number;
}

const nothingAbove = (): SumsAbove => ({ sums: new Map(), rows: 0 });

/**
 * Watches for rows of totals that do not say so: every figure of such a row is those above it added up, above all of the
 * table or since the last such row. It is taken as it stands.
 */
export const watchTotals = (): {
  readonly see: (row: number, key: string, figures: readonly (readonly ToldFigure[])[]) => void;
  readonly remarks: () => readonly CellRemark[];
} => {
  const whole = nothingAbove();
  let part = nothingAbove();
  const found: { readonly row: number; readonly key: string }[] = [];
  let count = 0;

  const addsUp = ({ sums, rows }: SumsAbove, told: readonly ToldFigure[]): boolean =>
    rows >= fewestRows && told.every((each) => !isRange(each) && sums.get(each.path) === each.low);

  const add = (to: SumsAbove, told: readonly ToldFigure[]): void => {
    to.rows += 1;
    for (const { path, low } of told) to.sums.set(path, (to.sums.get(path) ?? 0) + low);
  };

  return {
    see: (row, key, figures) => {
      const told = figures.flat();
      if (told.length >= fewestFigures && (addsUp(part, told) || addsUp(whole, told))) {
        part = nothingAbove();
        count += 1;
        if (found.length < mostNamed) found.push({ row, key });
        return;
      }
      add(whole, told);
      add(part, told);
    },
    remarks: () => {
      const [first] = found;
      if (first === undefined) return [];
      const rows = rowsText(
        found.map(({ row }) => row),
        count,
      );
      const said = notice('row-adds-up', 'population.file', first.key, { count: String(count), rows });
      return [{ row: first.row, column: '', cell: first.key, notice: said }];
    },
  };
};
