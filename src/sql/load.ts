import type { Member } from '../population/index.js';
import { assumedOf } from '../simulate/assumption.js';
import { groupValue } from '../simulate/member.js';
import type { Scenario } from '../simulate/index.js';
import type { Enterprise } from '../subject/index.js';
import { engineColumn } from './cells.js';
import type { CompiledSql } from './compile.js';
import { heldBy, type SqlField } from './fields.js';
import { listOpenness, type Openness, receivedOpenness } from './lists.js';

/** What stands in a column of a row. */
export type SqlValue = string | number;

const cellsOf = (field: SqlField, told: Enterprise, assumed: Enterprise, isNarrowed: boolean): readonly SqlValue[] => {
  const [own, narrower] = [heldBy(field, told), heldBy(field, assumed)];
  if (field.isText) return isNarrowed ? [own.text, narrower.text] : [own.text];
  return isNarrowed ? [own.low, narrower.low, own.high, narrower.high] : [own.low, own.high];
};

/** Whether columns hold a fact as it is: whole numbers, and where there is no second column the same under the assumptions. */
const isHeld = (field: SqlField, told: Enterprise, assumed: Enterprise, isNarrowed: boolean): boolean => {
  const [own, narrower] = [heldBy(field, told), heldBy(field, assumed)];
  return (
    [own.low, own.high, narrower.low, narrower.high].every(Number.isInteger) &&
    (isNarrowed || (own.low === narrower.low && own.high === narrower.high && own.text === narrower.text))
  );
};

/** Whether a row is marked as one that only the engine can decide. */
export const isForEngine = ({ columns }: CompiledSql, row: readonly SqlValue[]): boolean =>
  row[columns.findIndex(([name]) => name === engineColumn)] === 1;

/** An enterprise as a row of the table that a compiled scenario wants, in the order of its columns. */
export const sqlRow = (
  { fields, lists, groups, years, narrowing }: CompiledSql,
  scenario: Scenario,
  member: Member,
): readonly SqlValue[] => {
  const { subject: told } = member;
  const { subject: assumed } = assumedOf(member, scenario.assumptions, scenario);
  const openness = [
    { list: 'received', told: receivedOpenness(told, years), assumed: receivedOpenness(assumed, years) },
    ...lists.map(({ source }) => ({
      list: source.list,
      told: listOpenness(told, source, years),
      assumed: listOpenness(assumed, source, years),
    })),
  ];
  const isFilled = ({ isFilled: some }: Openness): boolean => some;
  const forEngine =
    openness.some((each) => isFilled(each.told) || isFilled(each.assumed)) ||
    openness.some((each) => each.told.from !== each.assumed.from && !narrowing.isClosed(each.list)) ||
    !fields.every((field) => isHeld(field, told, assumed, narrowing.isNarrowed(field)));
  return [
    member.key,
    ...groups.map(({ name }) => groupValue(member, name)),
    Number(forEngine),
    ...openness.flatMap((each) =>
      narrowing.isClosed(each.list) ? [each.told.from, each.assumed.from] : [each.told.from],
    ),
    ...fields.flatMap((field) => cellsOf(field, told, assumed, narrowing.isNarrowed(field))),
  ];
};
