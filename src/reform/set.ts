import { inColumn, meansTheSame, printed } from './cell.js';
import type { TableCell } from './locate.js';
import { remarksOn } from './rows.js';
import {
  changed,
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

/** Another value at a part. */
export const set = (step: ReformStep): StepOutcome => {
  const target = find(step, 'set', 'part');
  if ('refused' in target) return target.refused;
  const { at: place, part, now, unit, cell } = target.found;
  const to = inColumn(step.operation.to, unit);
  if (to === undefined) return refused(misfit(step, 'to', step.operation.to, String(unit)));
  const issues = wasIssues(step, now, unit);
  if (issues.length > 0) return refused(...issues);
  if (meansTheSame(now, to, unit)) return changesNothing(step, 'to', printed(now, unit));
  return {
    ...changed({ ...place, part, from: now ?? null, to }),
    notices: cell === undefined ? [] : remarksOn(step, 'set', cell.table, withCell(cell, to)),
  };
};
