/** A sum of variables, each by its number and its factor; of one variable there may be several terms. */
export type LinearTerms = readonly (readonly [variable: number, factor: bigint])[];

/** A sum that comes to no more than `most`. */
export interface Inequality {
  readonly terms: LinearTerms;
  readonly most: bigint;
}

/** How much work may still be done, in cells of tableaus worked over. */
export interface WorkBudget {
  left: number;
}

/** More work than the budget allows. */
export class Exhausted extends Error {}

/** A dictionary of a linear programme over one common denominator: whole numbers, and nothing is rounded. */
interface Tableau {
  /** One row for each basic variable, the last one for what is maximised; the last column is the constant. */
  rows: bigint[][];
  under: bigint;
  /** Variables by row and by column; those from `count` on are the slacks of rows. */
  basic: number[];
  free: number[];
}

const spend = (budget: WorkBudget, cells: number): void => {
  budget.left -= cells;
  if (budget.left < 0) throw new Exhausted();
};

const pivot = (tableau: Tableau, at: number, column: number, budget: WorkBudget): void => {
  const { rows, under, basic, free } = tableau;
  spend(budget, rows.length + free.length);
  const pivotRow = rows[at] as bigint[];
  const by = pivotRow[column] as bigint;
  const sign = by < 0n ? -1n : 1n;
  const isUnit = sign * by === under;
  for (const [index, row] of rows.entries()) {
    const factor = row[column] as bigint;
    // Most rows of the programmes that groups make have nothing to do with a pivot.
    if (index === at || (isUnit && factor === 0n)) continue;
    spend(budget, row.length);
    for (let each = 0; each < row.length; each += 1) {
      if (each !== column)
        row[each] = (sign * ((row[each] as bigint) * by - factor * (pivotRow[each] as bigint))) / under;
    }
    row[column] = -sign * factor;
  }
  for (let each = 0; each < pivotRow.length; each += 1)
    pivotRow[each] = each === column ? sign * under : sign * (pivotRow[each] as bigint);
  tableau.under = sign * by;
  [basic[at], free[column]] = [free[column] as number, basic[at] as number];
};

/** Where `a/b` is less than `c/d`, both below the line positive; of equals the one with the lower name. */
const isLess = (a: bigint, b: bigint, name: number, c: bigint, d: bigint, other: number): boolean =>
  a * d < c * b || (a * d === c * b && name < other);

/** Makes every constant non-negative without losing that no variable would raise what is maximised. */
const toFeasible = (tableau: Tableau, budget: WorkBudget): boolean => {
  const { rows, basic, free } = tableau;
  const goal = rows.at(-1) as bigint[];
  for (;;) {
    let at = -1;
    for (let row = 0; row < rows.length - 1; row += 1) {
      if ((rows[row]?.at(-1) ?? 0n) < 0n && (at < 0 || (basic[row] as number) < (basic[at] as number))) at = row;
    }
    if (at < 0) return true;
    const row = rows[at] as bigint[];
    let column = -1;
    for (let each = 0; each < free.length; each += 1) {
      if ((row[each] as bigint) >= 0n) continue;
      if (
        column < 0 ||
        isLess(
          goal[each] as bigint,
          -(row[each] as bigint),
          free[each] as number,
          goal[column] as bigint,
          -(row[column] as bigint),
          free[column] as number,
        )
      )
        column = each;
    }
    if (column < 0) return false;
    pivot(tableau, at, column, budget);
  }
};

/**
 * Raises what is maximised as far as it goes: by the variable that raises it fastest, and by the
 * first that raises it (Bland's rule) while it does not move, so that it ends.
 */
const toBest = (tableau: Tableau, budget: WorkBudget): void => {
  const { rows, basic, free } = tableau;
  const goal = rows.at(-1) as bigint[];
  let isMoving = true;
  for (;;) {
    let column = -1;
    for (let each = 0; each < free.length; each += 1) {
      const slope = goal[each] as bigint;
      if (slope >= 0n) continue;
      if (
        column < 0 ||
        (isMoving ? slope < (goal[column] as bigint) : (free[each] as number) < (free[column] as number))
      )
        column = each;
    }
    if (column < 0) return;
    let at = -1;
    for (let row = 0; row < rows.length - 1; row += 1) {
      const [factor, constant] = [rows[row]?.[column] ?? 0n, rows[row]?.at(-1) ?? 0n];
      if (factor <= 0n) continue;
      if (
        at < 0 ||
        isLess(
          constant,
          factor,
          basic[row] as number,
          rows[at]?.at(-1) ?? 0n,
          rows[at]?.[column] ?? 1n,
          basic[at] as number,
        )
      )
        at = row;
    }
    // Every variable is bounded by some row.
    if (at < 0) throw new RangeError('a linear programme without an upper bound');
    isMoving = (rows[at]?.at(-1) ?? 0n) > 0n;
    pivot(tableau, at, column, budget);
  }
};

const copied = ({ rows, under, basic, free }: Tableau): Tableau => ({
  rows: rows.map((row) => [...row]),
  under,
  basic: [...basic],
  free: [...free],
});

/** The tableau with one more row: `sign × variable ≤ most`. */
const withBound = (tableau: Tableau, variable: number, sign: bigint, most: bigint, name: number): Tableau => {
  const next = copied(tableau);
  const { rows, under, basic, free } = next;
  const at = basic.indexOf(variable);
  const own = rows[at];
  // A basic variable is its constant less what its row says of the free ones.
  const row =
    own === undefined
      ? [...free.map((each) => (each === variable ? sign * under : 0n)), most * under]
      : [...free.map((_, each) => -sign * (own[each] as bigint)), most * under - sign * (own.at(-1) as bigint)];
  rows.splice(-1, 0, row);
  basic.push(name);
  return next;
};

const floor = (over: bigint, under: bigint): bigint => over / under - (over % under < 0n ? 1n : 0n);

const columnsOf = (count: number, terms: LinearTerms): bigint[] => {
  const columns = new Array<bigint>(count).fill(0n);
  for (const [at, factor] of terms) columns[at] = (columns[at] ?? 0n) + factor;
  return columns;
};

/**
 * The whole numbers, zero or more, that keep every row and make the goal largest. Exact: branch and
 * bound over linear programmes of whole numbers, none of them ever rounded.
 *
 * @param count how many variables there are; every one that is worth something must be bounded by a row.
 * @throws Exhausted where that takes more work than the budget has left.
 */
export const maximise = (
  count: number,
  goal: LinearTerms,
  constraints: readonly Inequality[],
  budget: WorkBudget,
): readonly bigint[] => {
  spend(budget, (count + 1) * (constraints.length + 1));
  const none = new Array<bigint>(count).fill(0n);
  const start: Tableau = {
    rows: [
      ...constraints.map(({ terms, most }) => [...columnsOf(count, terms), most]),
      [...columnsOf(count, goal).map((each) => -each), 0n],
    ],
    under: 1n,
    basic: constraints.map((_, index) => count + index),
    free: none.map((_, index) => index),
  };
  toBest(start, budget);
  let best: readonly bigint[] = none;
  let bestValue = -1n;
  const open: Tableau[] = [start];
  for (let tableau = open.pop(); tableau !== undefined; tableau = open.pop()) {
    const { rows, under, basic } = tableau;
    const bound = floor(rows.at(-1)?.at(-1) ?? 0n, under);
    if (bound <= bestValue) continue;
    const values = [...none];
    let split = -1;
    for (const [row, variable] of basic.entries()) {
      if (variable >= count) continue;
      const over = rows[row]?.at(-1) ?? 0n;
      values[variable] = floor(over, under);
      if (over % under !== 0n && (split < 0 || variable < split)) split = variable;
    }
    if (split < 0) {
      [best, bestValue] = [values, bound];
      continue;
    }
    const least = values[split] ?? 0n;
    const name = count + rows.length - 1;
    spend(budget, 2 * (count + 1) * rows.length);
    const branches = [withBound(tableau, split, 1n, least, name), withBound(tableau, split, -1n, -least - 1n, name)];
    for (const branch of branches) if (toFeasible(branch, budget)) open.push(branch);
  }
  return best;
};
