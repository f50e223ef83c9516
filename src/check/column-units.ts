import { type ComparableFigure, amountIn } from './amount.js';
import type { FindingPath } from './finding.js';
import type { WrittenLiteral } from './literals.js';

/** A unit at the head of a column that no clause states its figures in, and the one in which clauses state them all. */
interface MistypedUnit {
  readonly path: FindingPath;
  readonly written: string;
  readonly meant: string;
}

/** Units that are taken for one another. */
const units: readonly (readonly string[])[] = [
  ['元', '万元', '亿元'],
  ['亩', '公顷', '平方米', '平方公里'],
];

interface UnitsMeant {
  readonly faults: readonly MistypedUnit[];
  /** The figures as they are in the units meant. */
  readonly literals: readonly WrittenLiteral[];
}

const inUnit = (each: WrittenLiteral, unit: string): WrittenLiteral | undefined => {
  const amount: ComparableFigure | undefined =
    typeof each.written === 'number' ? amountIn(each.written, unit) : undefined;
  return amount === undefined ? undefined : { ...each, amount };
};

const unitMeant = (
  cells: readonly WrittenLiteral[],
  written: string,
  isStated: (each: WrittenLiteral) => boolean,
): string | undefined =>
  (units.find((all) => all.includes(written)) ?? []).find((unit) =>
    cells.every((cell) => {
      const other = inUnit(cell, unit);
      return other !== undefined && isStated(other);
    }),
  );

/**
 * Figures as clauses state them: where no cell of a column is stated, and all of them are in another unit, it is the unit
 * that was mistyped, and not each figure.
 */
export const withUnitsMeant = (
  literals: readonly WrittenLiteral[],
  isStated: (each: WrittenLiteral) => boolean,
): UnitsMeant => {
  const columns = new Map<string, WrittenLiteral[]>();
  for (const each of literals) {
    const name = each.column?.join('/');
    if (name !== undefined) columns.set(name, [...(columns.get(name) ?? []), each]);
  }
  const meant = new Map<string, MistypedUnit>();
  for (const [name, cells] of columns) {
    const [{ column = [], unit = '' } = {}] = cells;
    if (cells.length < 2 || cells.some(isStated)) continue;
    const other = unitMeant(cells, unit, isStated);
    if (other !== undefined) meant.set(name, { path: column, written: unit, meant: other });
  }
  return {
    faults: [...meant.values()],
    literals: literals.map((each) => {
      const fault = meant.get(each.column?.join('/') ?? '');
      return fault === undefined ? each : (inUnit(each, fault.meant) ?? each);
    }),
  };
};
