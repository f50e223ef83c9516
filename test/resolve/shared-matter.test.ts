/** Rules of one matter, each paid once: money for the matter is for all of them, over the years and in a run. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { parseScenario, startRun, summaryOf } from '../../src/simulate/index.js';
import { timelineBy } from '../../src/scenario/timeline/call.js';
import { award, tinyDocument } from '../arbitrary/tiny-document.js';

type Json = Readonly<Record<string, unknown>>;

const scale = { name: 'scale', fact: 'aboveScale', operator: 'equal', value: true };
const large = { name: 'large', fact: 'size', operator: 'equal', value: 'large' };
const pays = (slug: string, amount: string, conditions: Json, rest: Json = {}): ReturnType<typeof award> =>
  award(slug, {
    parameters: { amount },
    conditions,
    outcome: { pays: 'parameter.amount', repeats: 'once', matter: 'entry' },
    ...rest,
  });

const succeeding = tinyDocument([
  pays('former', '6万元', scale, { effective: { from: '2025-01-01', through: '2026-12-31' } }),
  pays('later', '9万元', scale, { effective: { from: '2027-01-01' }, succeeds: 'former' }),
]);
const beside = tinyDocument([pays('one', '6万元', scale), pays('other', '9万元', scale)]);
const bySize = tinyDocument([pays('one', '6万元', large), pays('other', '9万元', scale)]);

const input: Json = {
  city: '台州市',
  years: Object.fromEntries([2026, 2027, 2028].map((year) => [year, { aboveScale: true }])),
  titles: [],
  projects: [],
  received: [],
};

const wan = 1_000_000;

describe('rules of one matter that are paid once', () => {
  test.each<readonly [string, DocumentFiles, readonly (readonly [low: number, high: number])[]]>([
    [
      'that succeed one another',
      succeeding,
      [
        [6, 6],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'that hold beside one another',
      beside,
      [
        [15, 15],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'of which one may hold',
      bySize,
      [
        [9, 15],
        [0, 0],
        [0, 0],
      ],
    ],
  ])('%s are paid in the first year alone', (_, files, years) => {
    const course = timelineBy(input, { document: files, from: 2026, through: 2028 });
    expect(course.years.map(({ paid }) => [paid.lowFen, paid.highFen])).toEqual(
      years.map((each) => each.map((sum) => sum * wan)),
    );
    const [low, high] = years[0] ?? [];
    expect([course.total.lowFen, course.total.highFen]).toEqual([(low ?? 0) * wan, (high ?? 0) * wan]);
  });

  test.each([
    ['that succeed one another', succeeding, 6],
    ['that hold beside one another', beside, 15],
  ] as const)('%s come to the same in a run, whose certain sum is never above its possible one', (_, files, sum) => {
    const scenario = {
      huiqi: 'scenario/1',
      documents: ['tiny'],
      years: '2026..2028',
      population: { constants: { city: '台州市', received: '无' } },
    };
    for (const executor of ['exact', 'js'] as const) {
      const run = startRun(
        parseScenario(scenario, { tiny: files }),
        [2026, 2027, 2028].map((year) => `${String(year)}年末在规上企业库`),
        { part: 1 },
        { executor },
      );
      run.take({ row: 2, cells: ['是', '是', '是'] });
      const [base] = summaryOf(run.finish()).settings;
      expect([base?.lifetime.certain.fen, base?.lifetime.possible.fen].map(Number)).toEqual([sum * wan, sum * wan]);
    }
  });

  test('are barred by one payment of the matter, and both sums of a year are carried on', () => {
    const received = [{ policy: '本文件', matter: 'entry', amount: '6万元', on: '2026-06-01' }];
    const { total } = evaluate({ ...input, received } as never, { document: beside, year: 2027 } as never);
    expect([total.lowFen, total.highFen]).toEqual([0, 0]);
    const { carried } = timelineBy(input, { document: beside, from: 2026, through: 2026 });
    expect(carried.received.map(({ matter, amount }) => [matter, amount])).toEqual([
      ['entry', '6万元'],
      ['entry', '9万元'],
    ]);
  });

  const years = [2026, 2027, 2028] as const;
  const either = [true, false] as const;
  type Told = readonly (boolean | undefined)[];
  const toldAs = (scales: Told, known: boolean | undefined): Json => ({
    ...input,
    years: Object.fromEntries(
      years.map((year, at) => [year, scales[at] === undefined ? {} : { aboveScale: scales[at] }]),
    ),
    ...(known === undefined ? {} : { size: known ? 'large' : 'small' }),
  });
  const everyWay = (scales: Told, known: boolean | undefined): readonly Json[] =>
    scales
      .reduce<readonly (readonly boolean[])[]>(
        (ways, scale_) =>
          ways.flatMap((way) => (scale_ === undefined ? either : [scale_]).map((each) => [...way, each])),
        [[]],
      )
      .flatMap((way) => (known === undefined ? either : [known]).map((each) => toldAs(way, each)));

  test.each<readonly [string, DocumentFiles, Told, boolean | undefined]>([
    ['that succeed one another', succeeding, [undefined, true, undefined], true],
    ['that hold beside one another', beside, [undefined, true, undefined], true],
    ['of which one may hold', bySize, [undefined, true, undefined], undefined],
    ['of which one does not hold', bySize, [undefined, true, undefined], false],
    ['that hold in the last year', bySize, [undefined, undefined, true], undefined],
  ])('%s come to what some way of telling the years comes to, and no more', (_, document, scales, known) => {
    const totalOf = (each: Json) => timelineBy(each, { document, from: 2026, through: 2028 });
    const all = everyWay(scales, known).map((each) => totalOf(each).total);
    expect(all.every(({ lowFen, highFen }) => lowFen === highFen)).toBe(true);
    const { total, exact } = totalOf(toldAs(scales, known));
    expect({ low: total.lowFen, high: total.highFen, exact }).toEqual({
      low: Math.min(...all.map(({ lowFen }) => lowFen)),
      high: Math.max(...all.map(({ lowFen }) => lowFen)),
      exact: true,
    });
  });

  test.each([
    ['succeed one another', succeeding, 9],
    ['hold beside one another', beside, 15],
  ] as const)('that %s may come in a run to what one year pays', (_, files, sum) => {
    const scenario = {
      huiqi: 'scenario/1',
      documents: ['tiny'],
      years: '2026..2028',
      population: { constants: { city: '台州市', received: '无' } },
    };
    const run = startRun(parseScenario(scenario, { tiny: files }), ['企业名称', '2028年末在规上企业库'], { part: 1 });
    run.take({ row: 2, cells: ['甲', ''] });
    const [base] = summaryOf(run.finish()).settings;
    expect([base?.lifetime.certain.fen, base?.lifetime.possible.fen].map(Number)).toEqual([0, sum * wan]);
  });
});
