/** Tables of enterprises: blocks of rows by columns against totals one by one, and whole runs by both executors. */
import { deepStrictEqual } from 'node:assert';
import { columnsIn, createVerdicts, type ColumnVerdicts } from '../../src/columns/index.js';
import { documents } from '../../src/documents/index.js';
import { createTotals } from '../../src/engine/totals.js';
import { compilePlan } from '../../src/evaluate/index.js';
import { loadPrepared, prepareDocument } from '../../src/rule/index.js';
import { type Executor, parseScenario, startRun, summaryOf } from '../../src/simulate.js';
import { type Enterprise, parseEnterprise } from '../../src/subject/index.js';
import { writtenPopulation } from './population.js';

const rows = 1024;
const years = [2025, 2026, 2027, 2028, 2029];
const plan = compilePlan(loadPrepared(prepareDocument(documents['taizhou-matrix-2025'])));

const subjects = (): readonly Enterprise[] =>
  writtenPopulation(rows).flatMap((input) => {
    const parsed = parseEnterprise({ ...(input as object), received: [] });
    return parsed.ok ? [parsed.subject] : [];
  });

/** Rows of one pattern must come to one sum in every year, those of which the engine has to be asked aside. */
const holdToTotals = (verdicts: ColumnVerdicts, all: readonly Enterprise[]): void => {
  const totals = createTotals(plan);
  const known = new Map<number, object>();
  verdicts.decide(all);
  all.forEach((subject, row) => {
    const pattern = verdicts.patternOf(0, row);
    if (pattern === undefined) return;
    const sums = years.map((year) => ({ ...totals(subject, year) }));
    deepStrictEqual(sums, known.get(pattern) ?? sums);
    known.set(pattern, sums);
  });
};

/** All awards of a document in all years, a block of rows at a time. */
export const byColumns = (): (() => void) => {
  const verdicts = createVerdicts([years.map((year) => columnsIn(plan, year))]);
  const all = subjects();
  holdToTotals(verdicts, all);
  return () => {
    verdicts.decide(all);
  };
};

/** The same one by one. */
export const byTotals = (): (() => void) => {
  const totals = createTotals(plan);
  const all = subjects();
  return () => {
    for (const year of years) for (const subject of all) totals(subject, year);
  };
};

const header = [
  '代码',
  '区',
  ...[2024, ...years].flatMap((year) => [`${String(year)}年营收(亿元)`, `${String(year)}年在库`]),
];

/** Rows of growing enterprises, a few of their cells blank. */
const table = (size: number): readonly (readonly string[])[] =>
  Array.from({ length: size }, (_, row) => {
    const start = 1 + ((row * 7919) % 400) / 4;
    const cells = [2024, ...years].flatMap((_, at) => {
      const isBlank = (row * 31 + at * 17) % 33 === 0;
      return [isBlank ? '' : (start * (1 + ((row + at) % 5) / 8) ** at).toFixed(2), (row + at) % 9 === 0 ? '否' : '是'];
    });
    return [`E${String(row)}`, ['温岭市', '玉环市', '椒江区'][row % 3] ?? '', ...cells];
  });

const scenario = parseScenario({
  huiqi: 'scenario/1',
  documents: ['taizhou-matrix-2025'],
  years: '2025..2029',
  population: {
    key: '代码',
    constants: {
      ...{ city: '台州市', industry: 'C3852', 'before.through': 2023, 'before.everAboveScale': false },
      ...{ 'before.revenueInTaizhouPeak': '0元', titles: '无', projects: '无', received: '无' },
    },
    columns: { district: '区', 'years.*.revenueInTaizhou': '*年营收', 'years.*.aboveScale': '*年在库' },
  },
  assumptions: [{ id: 'threefold', missing: 'years.*.revenueInTaizhou', within: { factor: 3, of: 'neighbours' } }],
  reforms: [
    { id: 'scale-up-8', changes: [{ set: 'scale-up.amount', to: '8万元', from: 2027 }] },
    {
      id: 'tier-20',
      changes: [{ 'add-row': 'revenue-milestone.milestones', row: { threshold: '20亿元', amount: '60万元' } }],
    },
  ],
  compare: ['base', 'scale-up-8', 'tier-20', 'scale-up-8+tier-20'],
  'group-by': ['district', ['rule', 'district']],
});

const ran = (executor: Executor, all: readonly (readonly string[])[]): object => {
  const run = startRun(scenario, header, { part: 1 }, { executor });
  all.forEach((cells, index) => run.take({ row: index + 2, cells }));
  return summaryOf(run.finish());
};

/** A run over so many rows, five years and four settings; its sums are held equal to the engine’s first. */
export const wholeRun = (size: number, executor: Executor): (() => object) => {
  const all = table(size);
  const few = all.slice(0, 100);
  deepStrictEqual(ran('js', few), ran('exact', few));
  return () => ran(executor, all);
};
