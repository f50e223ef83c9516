/** A row of a gross award, or the whole of one without rows: what it would pay, in bounds. */
export interface Part {
  /** Its place in the rule's table. */
  readonly row: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How a gross award's amount is made of its rows.
 *
 * - `one`: at most one of the parts is paid, exactly one unless `none`: of those that surely hold the most that any
 *   comes to, unless one `above` them holds, which then is paid. Rows level with the sure ones can only add to it.
 * - `sum`: the parts add up; `reach` lists, for each item, the parts it could come to, at most one
 *   of them, and no part is paid twice.
 */
export type Parts =
  | {
      readonly kind: 'one';
      readonly none: boolean;
      readonly parts: readonly Part[];
      /** The rows that surely hold, the highest of them. */
      readonly sure: readonly number[];
      /** The rows higher than these that may hold. */
      readonly above: readonly number[];
      /** Rows of which one is paid, whichever it is. */
      readonly oneOf?: readonly (readonly number[])[];
    }
  | {
      readonly kind: 'sum';
      readonly parts: readonly Part[];
      readonly reach: readonly (readonly number[])[] | undefined;
    };

export interface PartBounds {
  readonly low: number;
  readonly high: number;
}

/**
 * The most that parts come to when each item takes at most one part and each part one item. Parts
 * that items can be matched with form a matroid, so taking the largest that still fits is best.
 */
const bestAssignment = (parts: readonly Part[], reach: readonly (readonly number[])[]): number => {
  const takenBy = new Map<number, number>();
  const place = (part: number, tried: Set<number>): boolean =>
    reach.some((options, item) => {
      if (!options.includes(part) || tried.has(item)) return false;
      tried.add(item);
      const held = takenBy.get(item);
      if (held !== undefined && !place(held, tried)) return false;
      takenBy.set(item, part);
      return true;
    });
  const byAmount = parts
    .map((_, index) => index)
    .sort((a, b) => (parts[b]?.high ?? 0) - (parts[a]?.high ?? 0) || a - b);
  return byAmount.filter((part) => place(part, new Set())).reduce((sum, part) => sum + (parts[part]?.high ?? 0), 0);
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What the parts come to together. */
export const partBounds = (whole: Parts): PartBounds => {
  const { parts } = whole;
  if (whole.kind === 'one') {
    const lowsOf = (rows: readonly number[]): readonly number[] =>
      parts.flatMap(({ row, low }) => (rows.includes(row) ? [low] : []));
    const surely = whole.sure.length === 0 ? 0 : Math.min(Math.max(...lowsOf(whole.sure)), ...lowsOf(whole.above));
    const least = (whole.oneOf ?? []).map((rows) => Math.min(...lowsOf(rows)));
    return {
      low: whole.none ? 0 : Math.max(surely, ...least),
      high: Math.max(0, ...parts.map(({ high }) => high)),
    };
  }
  return {
    low: sum(parts.map(({ low }) => low)),
    high: whole.reach === undefined ? sum(parts.map(({ high }) => high)) : bestAssignment(parts, whole.reach),
  };
};
