import { type Issue, stepsOf } from '../issue/index.js';
import { issue, notice } from '../issue/wider.js';
import type { ClosableList, Vocabulary } from '../subject/index.js';
import { keptText } from './key.js';
import type { Column } from './mapped.js';
import { mapTable } from './mapping.js';
import type { CellRemark } from './remark.js';
import type { Line } from './line.js';
import { createSideRows, type SideRows } from './side-rows.js';
import type { PopulationSpec, SideSpec } from './spec.js';
import { unreadRemark } from './unread.js';

/** A table beside that of enterprises, with a row for each entry of a list. */
export interface SideTable {
  readonly list: ClosableList;
  /** What it is called where its cells are spoken of. */
  readonly file: string;
  readonly absent: SideSpec['absent'];
  /** What is wrong with its head or its mapping. */
  readonly issues: readonly Issue[];
  readonly fields: readonly Column[];
  readonly width: number;
  /** Takes a row of it. */
  readonly take: (line: Line) => void;
  readonly rows: SideRows;
  /** How many rows were taken. */
  readonly count: () => number;
  /** What was remarked on it; once all enterprises were read, whose rows were of none. */
  readonly remarks: () => readonly CellRemark[];
}

const unused = (row: number, column: string, key: string, why: 'blank' | 'unknown'): CellRemark => ({
  row,
  column,
  cell: key,
  notice: notice('side-row-unused', 'population.tables', key, {
    why:
      why === 'blank'
        ? { zh: '没有关键字', en: 'it has no key' }
        : { zh: '名单里没有这家企业', en: 'the population has no such enterprise' },
  }),
});

/**
 * A table with a row for each title, project or receipt, which is to be filled row by row before enterprises are read.
 *
 * @param header the cells of its first line.
 */
export const openSideTable = (
  list: ClosableList,
  header: readonly string[],
  { file = list, key: keyHead, columns, absent, ignore = [] }: SideSpec,
  vocabulary: Vocabulary,
): SideTable => {
  const { mapping, issues } = mapTable(header, { key: keyHead, columns: { [list]: [columns] }, ignore }, vocabulary);
  const at = `population.tables.${list}`;
  const placed = issues.map((each): Issue => {
    if (!('option' in each.place)) return each;
    const option = each.place.option
      .replace(`population.columns.${list}.0`, `${at}.columns`)
      .replace(/^population\.(key|ignore)/u, `${at}.$1`);
    return { ...each, place: { option } };
  });
  const rows = createSideRows();
  const called = (head: string): string => `${file}/${head}`;
  const keyColumn = called(mapping.heads[mapping.key]?.written ?? '');
  const blank: CellRemark[] = [];
  let count = 0;
  return {
    list,
    file,
    absent,
    issues: placed,
    width: mapping.heads.length,
    fields: mapping.entries.flatMap(({ fields }) => fields),
    take: ({ row, cells }) => {
      count += 1;
      const key = (cells[mapping.key] ?? '').trim();
      if (key === '') blank.push(unused(row, keyColumn, key, 'blank'));
      else rows.add(key, { row, cells: cells.map(keptText) });
    },
    rows,
    count: () => count,
    remarks: () => [
      ...mapping.unread.map(unreadRemark).map((each) => ({ ...each, column: called(each.column) })),
      ...blank,
      ...Array.from(rows.unasked(), ({ row, cells }) =>
        unused(row, keyColumn, (cells[mapping.key] ?? '').trim(), 'unknown'),
      ),
    ],
  };
};

/** What is wrong with the tables of a population that were handed over, or were not. */
export const sideIssues = (
  { tables = {}, columns = {}, constants = {} }: PopulationSpec,
  given: readonly SideTable[],
): readonly Issue[] => [
  ...(Object.keys(tables) as ClosableList[]).flatMap((list): readonly Issue[] => {
    const option = `population.tables.${list}`;
    const told = [...Object.keys(columns), ...Object.keys(constants)].find((path) => stepsOf(path)[0] === list);
    return [
      ...(given.some((each) => each.list === list) ? [] : [issue('side-table-missing', { option }, undefined)]),
      ...(told === undefined ? [] : [issue('column-twice', { option }, list, { columns: `${told}, tables.${list}` })]),
    ];
  }),
  ...given.flatMap(({ issues }) => issues),
];
