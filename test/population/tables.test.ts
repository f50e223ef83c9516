import { expect, test } from 'vitest';
import tables from '../../fixtures/simulate/tables.json' with { type: 'json' };
import { type Member, type MemberRead, populationSpec, readPopulation } from '../../src/population/index.js';

interface Case {
  readonly name: string;
  readonly spec: unknown;
  readonly table: readonly (readonly string[])[];
  /** What is read; left out, nothing is, and “any” is what other cases hold. */
  readonly inputs?: Readonly<Record<string, unknown>> | 'any';
  readonly ranges?: Readonly<Record<string, unknown>>;
  readonly open?: Readonly<Record<string, unknown>>;
  /** Columns that are not read, each with the column that tells of the same and the head that may have been meant. */
  readonly unread?: readonly unknown[];
  readonly bad?: readonly unknown[];
  /** How many rows are no enterprises. */
  readonly passed?: number;
  readonly remarks?: readonly unknown[];
  /** What stands in remarks. */
  readonly says?: readonly string[];
  readonly refused?: readonly unknown[];
}

const placeOf = (place: object): unknown => ('option' in place ? place.option : place);

test.each(tables as unknown as readonly Case[])(
  '$name',
  ({ spec, table, inputs = {}, ranges = {}, open = {}, ...wanted }) => {
    const [header = [], ...rows] = table;
    const { value, issues } = populationSpec(spec, 'population');
    expect(issues).toEqual([]);
    const population = readPopulation(header, value ?? {});
    expect(population.issues.map(({ place, code }) => [placeOf(place), code])).toEqual(wanted.refused ?? []);
    if (wanted.refused !== undefined) return;
    const taken = rows.map((cells, index) => population.take({ row: index + 2, cells }));
    const read: readonly MemberRead[] = [...taken.flatMap((each) => each ?? []), ...population.rest()];
    const members: readonly Member[] = read.flatMap((each) => ('member' in each ? [each.member] : []));
    if (inputs !== 'any') expect(Object.fromEntries(members.map(({ key, input }) => [key, input]))).toEqual(inputs);
    const { bad, remarks, rows: count, read: used } = population.report();
    expect(bad.map(({ row, column, issue }) => [row, column, issue.code])).toEqual(wanted.bad ?? []);
    for (const { notice } of remarks)
      for (const text of [notice.says, notice.next]) expect(`${text.zh} ${text.en}`).not.toMatch(/\{\w+\}/u);
    if (wanted.remarks !== undefined)
      expect(remarks.map(({ row, column, notice }) => [row, column, notice.code])).toEqual(wanted.remarks);
    for (const text of wanted.says ?? []) expect(JSON.stringify(remarks)).toContain(text);
    // Of a table with a line for each year all lines of an enterprise stand and fall together.
    expect(count).toBe(rows.length - (wanted.passed ?? 0));
    if (population.mapping.year < 0) expect(used + new Set(bad.map(({ row }) => row)).size).toBe(count);
    const rangesOf = ({ narrowings }: Member): unknown =>
      Object.fromEntries(
        narrowings.flatMap(({ years }) => [...years].map(([year, { low, high }]) => [year, [low, high]])),
      );
    for (const [key, own] of Object.entries(ranges))
      expect(rangesOf(members.find((each) => each.key === key) as Member)).toEqual(own);
    for (const [key, own] of Object.entries(open)) expect(members.find((each) => each.key === key)?.open).toEqual(own);
    expect(
      population.mapping.unread.map(({ head, instead, nearest }) => [head.written, instead ?? null, nearest ?? null]),
    ).toEqual(wanted.unread ?? []);
  },
);

test('a column whose figures jump ten thousandfold from a row on is remarked there, and taken as it stands', () => {
  const population = readPopulation(['代码', '2025年营收(万元)'], {
    key: '代码',
    constants: { city: '台州市' },
    columns: { 'years.*.revenueInTaizhou': '*年营收' },
  });
  for (let row = 2; row < 102; row += 1)
    population.take({ row, cells: [String(row), String((100 + row) * (row < 70 ? 1 : 10_000))] });
  const { remarks, read } = population.report();
  expect(read).toBe(100);
  expect(remarks.map(({ row, column, notice }) => [row, column, notice.code])).toEqual([
    [2, '', 'peak-untold'],
    [70, '2025年营收(万元)', 'column-slips'],
  ]);
  // Every place of a text is filled in.
  for (const { notice } of remarks) expect(JSON.stringify(notice)).not.toMatch(/\{[a-z]\w*\}/u);
});
