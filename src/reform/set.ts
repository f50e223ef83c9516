import type { Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { parseMoney } from '../quantity/index.js';
import { inColumn, meansTheSame, printed } from './cell.js';
import { farFrom } from './far.js';
import type { TableCell } from './locate.js';
import { remarksOn } from './rows.js';
import {
  at,
  changed,
  moneyLike,
  changesNothing,
  find,
  misfit,
  type StepOutcome,
  refused,
  type ReformStep,
  wasIssues,
} from './step.js';

const withCell = ({ table, row, column }: TableCell, to: unknown): readonly (readonly unknown[])[] =>
  table.rows.map((each, index) => (index === row ? each.map((cell, at) => (at === column ? to : cell)) : each));

/** Where money stands, a number without a unit is none. */
const unfit = (step: ReformStep, now: unknown, to: unknown, unit: string | undefined): readonly Issue[] => {
  const isMoney = unit === undefined && typeof now === 'string' && parseMoney(now).ok;
  const isBare = typeof to === 'number' || (typeof to === 'string' && !parseMoney(to).ok);
  return isMoney && isBare ? [issue('option-misfit', at(step, 'to'), to, { wanted: moneyLike(now) })] : [];
};

/** A threshold keeps its place between those beside it: rows are told apart by where they stand. */
const unordered = (step: ReformStep, cell: TableCell | undefined, to: unknown): readonly Issue[] => {
  if (cell === undefined || cell.column > 0 || typeof to !== 'number') return [];
  const { table, row } = cell;
  const unit = table.columns[0]?.[1];
  const [before, after] = [table.rows[row - 1]?.[0], table.rows[row + 1]?.[0]];
  const wanted = (zh: string, en: string, beside: unknown): Issue =>
    issue('option-misfit', at(step, 'to'), printed(to, unit), {
      wanted: {
        zh: `${zh} ${printed(beside, unit)} 的数`,
        en: `a figure ${en} ${printed(beside, unit)}, that of the next row`,
      },
    });
  return [
    ...(typeof before === 'number' && before < Number(table.rows[row]?.[0]) && to <= before
      ? [wanted('高于前一档', 'above', before)]
      : []),
    ...(typeof after === 'number' && after > Number(table.rows[row]?.[0]) && to >= after
      ? [wanted('低于后一档', 'below', after)]
      : []),
  ];
};

/** Another value at a part. */
export const set = (step: ReformStep): StepOutcome => {
  const target = find(step, 'set', 'part');
  if ('refused' in target) return target.refused;
  const { at: place, part, now, unit, cell } = target.found;
  const to = inColumn(step.operation.to, unit);
  if (to === undefined) return refused(misfit(step, 'to', step.operation.to, String(unit)));
  const issues = [
    ...wasIssues(step, now, unit),
    ...unfit(step, now, to, unit),
    ...unordered(step, target.found.cell, to),
  ];
  if (issues.length > 0) return refused(...issues);
  if (meansTheSame(now, to, unit)) return changesNothing(step, 'to', printed(now, unit));
  return {
    ...changed({ ...place, part, from: now ?? null, to }),
    notices: [
      ...farFrom(step, 'to', to, [now], unit),
      ...(cell === undefined ? [] : remarksOn(step, 'set', cell.table, withCell(cell, to))),
    ],
  };
};
