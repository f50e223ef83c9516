import { readFileSync } from 'node:fs';
import { documents } from '../../src/documents/index.js';
import { evaluate } from '../../src/index.js';
import { evaluateAll } from '../../src/evaluate-all.js';
import { questions } from '../../src/questions.js';
import { receiptFor, verifyReceipt } from '../../src/receipt.js';
import { sensitivity } from '../../src/sensitivity.js';
import { parseEnterprise, unchecked } from '../../src/subject/index.js';
import { timeline } from '../../src/timeline.js';
import { whatWouldItTake } from '../../src/what-would-it-take.js';
import { anotherDocument } from '../scenario/another-document.js';
import { writtenPopulation } from './population.js';
import { byColumns, byTotals, wholeRun } from './tables.js';

/** One call as a user makes it, from the input as written to the whole answer. */
interface Scenario {
  readonly name: string;
  /** Called with the number of the round: another enterprise each time, or the same one. */
  readonly run: (round: number) => unknown;
  /** What a call does, where that takes more than a few milliseconds. */
  readonly cost?: string;
}

const year = 2026;
const taizhou = { document: 'taizhou-matrix-2025' } as const;
const inputs = writtenPopulation(100);
const input = (round: number): unknown => inputs[round % inputs.length];

const supor: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/enterprises/supor.json', import.meta.url), 'utf8'),
);
const backTested = { ...taizhou, asIfInForce: '2013..2021', assumeNone: ['titles', 'projects', 'received'] } as const;
const onlyCity = { city: '台州市' };
const yearMissing = {
  city: '台州市',
  industry: 'C3852',
  before: { through: 2024, revenueInTaizhouPeak: '60亿元', everAboveScale: true },
  years: { 2026: { revenueInTaizhou: '120亿元' } },
  titles: [],
  projects: [],
  received: [],
};
const two = [documents['taizhou-matrix-2025'], anotherDocument('taizhou-second-2026', 1.5, 0.5)];

const perAnswer =
  'each answer that conditions can tell apart is put into the input, which is read and decided anew: alone, then in pairs';
const perClass = `${perAnswer}; and each time every class is found that missing figures leave possible`;
const perAward = 'each way is tried by deciding the whole document once it is gone';

/** Made ready when it is first called: no other process has to wait for it. */
const whenAsked = (make: () => () => unknown): (() => unknown) => {
  let made: (() => unknown) | undefined;
  return () => (made ??= make())();
};

const aBlock = 'all awards of 5,120 rows in a year';
const aRun = 'rules of four settings are loaded, rows are read, decided and summed up, changes judged row by row';

export const scenarios: readonly Scenario[] = [
  { name: 'evaluate', run: (round) => evaluate(unchecked(input(round)), { ...taizhou, year }) },
  { name: 'reading the input alone', run: (round) => parseEnterprise(input(round)) },
  {
    name: 'evaluate, alternatives: false',
    run: (round) => evaluate(unchecked(input(round)), { ...taizhou, year, alternatives: false }),
  },
  {
    name: 'timeline, five years',
    run: (round) => timeline(unchecked(input(round)), { ...taizhou, from: 2025, through: 2029 }),
    cost: 'five evaluations, each with the other options of every reading',
  },
  {
    name: 'timeline, alternatives: false',
    run: (round) => timeline(unchecked(input(round)), { from: 2025, through: 2029, ...taizhou, alternatives: false }),
  },
  { name: 'evaluateAll', run: (round) => evaluateAll(unchecked(input(round)), { year }) },
  {
    name: 'evaluateAll, two that pay for one matter',
    run: (round) => evaluateAll(unchecked(input(round)), { year, documents: two }),
  },
  {
    name: 'sensitivity, all 12,288 combinations',
    run: (round) => sensitivity(unchecked(input(round)), { ...taizhou, year }),
    cost: 'some ninety small plans, compiled once, instead of each combination',
  },
  { name: 'receiptFor', run: (round) => receiptFor(unchecked(input(round)), { ...taizhou, year }) },
  {
    name: 'receiptFor and verifyReceipt',
    run: (round) => verifyReceipt(receiptFor(unchecked(input(round)), { ...taizhou, year }), input(round)),
    cost: 'two evaluations, and digests of input and result',
  },
  { name: 'questions, nothing missing', run: (round) => questions(unchecked(input(round)), { ...taizhou, year }) },
  { name: 'questions, one year missing', run: () => questions(yearMissing, { ...taizhou, year }) },
  {
    name: 'questions, a real enterprise',
    run: () => questions(unchecked(supor), { ...backTested, year: 2021 }),
    cost: perAnswer,
  },
  { name: 'questions, only the city known', run: () => questions(onlyCity, { ...taizhou, year }), cost: perAnswer },
  {
    name: 'questions, only the city known, by outcomes',
    run: () => questions(onlyCity, { year, ...taizhou, by: 'outcomes' }),
    cost: perAnswer,
  },
  {
    name: 'questions, ranked libraries, only the city',
    run: () => questions({ city: '绍兴市' }, { document: 'shaoxing-growth-2021', year: 2022 }),
    cost: perClass,
  },
  {
    name: 'questions, a site, only the city known',
    run: () => questions({ city: '宁波市' }, { document: 'ningbo-renewal-2021', year: 2023, subject: 'site' }),
    cost: perAnswer,
  },
  {
    name: 'whatWouldItTake, every award',
    run: (round) => whatWouldItTake(unchecked(input(round)), { ...taizhou, year }),
    cost: perAward,
  },
  {
    name: 'whatWouldItTake, one award',
    run: (round) => whatWouldItTake(unchecked(input(round)), { year, ...taizhou, rule: 'revenue-milestone' }),
  },
  {
    name: 'whatWouldItTake, a real enterprise',
    run: () => whatWouldItTake(unchecked(supor), { ...backTested, year: 2021 }),
    cost: perAward,
  },
  {
    name: 'whatWouldItTake, only the city known',
    run: () => whatWouldItTake(onlyCity, { ...taizhou, year }),
    cost: perAward,
  },
  { name: 'a block of 1,024 rows in five years, by columns', run: whenAsked(byColumns), cost: aBlock },
  { name: 'the same rows and years, by totals', run: whenAsked(byTotals), cost: aBlock },
  { name: 'a run over 2,000 rows, five years, four settings', run: whenAsked(() => wholeRun(2000, 'js')), cost: aRun },
  { name: 'the same run, the engine for each row', run: whenAsked(() => wholeRun(2000, 'exact')), cost: aRun },
];
