import { documents } from '../../src/documents/index.js';
import { createDocumentEngine, createEngine, type Engines } from '../../src/engine/index.js';
import { assessTargets } from '../../src/assess-targets.js';
import { solve } from '../../src/resolve/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { type Enterprise, parseEnterprise } from '../../src/subject/index.js';
import { anotherDocument } from '../scenario/another-document.js';
import type { Call } from './calls.js';

const year = 2026;
const files = documents['taizhou-matrix-2025'];
const engine = createDocumentEngine(files, { alternatives: false });

const list = <Entry>(count: number, entry: (index: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => entry(index));

const nothingEarned = { mainRevenue: '0元', revenueInTaizhou: '0元', aboveScale: false };
const base = {
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2025,
  years: { 2025: nothingEarned, 2026: nothingEarned },
  titles: [],
  projects: [],
  received: [],
};
const on = '2026-05-01';

type Json = Readonly<Record<string, unknown>>;

const subjectOf = (input: unknown): Enterprise => {
  const parsed = parseEnterprise(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues[0]));
  return parsed.subject;
};

/** A full result of an input that was read before. */
const decided = (input: unknown): Call => {
  const subject = subjectOf(input);
  return { run: () => engine.evaluate(subject, { year }) };
};

/** Names of cities hold no digits: 1 is 乙市, 10 乙甲市. */
const cityNamed = (index: number): string =>
  `${String(index).replace(/\d/gu, (digit) => '甲乙丙丁戊己庚辛壬癸'.charAt(Number(digit)))}市`;

/** The plan as if it were one of another city. */
const inCity = (index: number): DocumentFiles => {
  const city = cityNamed(index);
  const { scope } = files.document as { readonly scope: readonly Json[] };
  return anotherDocument(`plan-${String(index)}`, 1, 1, {
    city,
    scope: scope.map((each) => (each['fact'] === 'city' ? { ...each, value: city } : each)),
  });
};

/** One engine of the plan and of so many for other cities less one. */
const ofCities = (count: number): Engines =>
  createEngine([files, ...Array.from({ length: count - 1 }, (_, index) => inCity(index + 1))]);

type Growing = (count: number) => Call;

const solved = (problem: Parameters<typeof solve>[0]): Call => ({ run: () => solve(problem) });

/** What may be many, and a call that takes so many of it. */
const many: Readonly<Record<string, Growing>> = {
  'titles, one of each name': (count) =>
    decided({
      ...base,
      titles: list(count, (index) => ({ title: 'demonstration', level: 'national', of: `示范${String(index)}`, on })),
    }),
  products: (count) =>
    decided({
      ...base,
      titles: list(count, (index) => ({
        title: 'champion-product',
        level: 'national',
        product: `产品${String(index)}`,
        on,
      })),
    }),
  projects: (count) =>
    decided({
      ...base,
      projects: list(count, (index) => ({ kind: 'digital', name: `项目${String(index)}`, approved: '10万元', on })),
    }),
  receipts: (count) =>
    decided({
      ...base,
      titles: [{ title: 'little-giant', level: 'national', on }],
      received: list(count, (index) => ({ policy: `政策${String(index)}`, matter: 'little-giant', amount: '1元', on })),
    }),
  'receipts, one for each title': (count) =>
    decided({
      ...base,
      titles: list(count, (index) => ({ title: 'demonstration', level: 'national', of: `示范${String(index)}`, on })),
      received: list(count, (index) => ({
        policy: `政策${String(index)}`,
        matter: 'demonstration',
        of: `示范${String(index)}`,
        amount: '1元',
        on,
      })),
    }),
  observations: (count) => {
    const input = {
      city: '台州市',
      observations: list(count, (index) => ({
        indicator: 'innovative-smes',
        year: 1950 + (index % 900),
        value: 1,
        unit: '家',
      })),
    };
    return { run: () => assessTargets(input, { document: 'taizhou-matrix-2025' }) };
  },
  'half of the awards, choices alone': (count) =>
    solved({
      weights: list(count, (index) => 1_000_000 + ((index * 7919) % 1009)),
      choices: [{ atMost: count / 2, sets: list(count, (index) => [index]) }],
      caps: [],
    }),
  'a cap over a choice for each name': (count) =>
    solved({
      weights: list(count, (index) => 1_000_000 + ((index * 7919) % 1009)),
      choices: list(count / 2, (index) => ({ atMost: 1, sets: [[2 * index], [2 * index + 1]] })),
      caps: [{ cap: 200_000 * count, members: list(count, (index) => index) }],
    }),
  'two caps that overlap': (count) =>
    solved({
      weights: list(count, (index) => 1_000_000 + ((index * 7919) % 1009)),
      choices: [],
      caps: [0, Math.floor(count / 3)].map((from) => ({
        cap: 200_000 * count,
        members: list(Math.ceil((2 * count) / 3), (index) => from + index).filter((member) => member < count),
      })),
    }),
};

/** What else may be many, with the numbers of it that are compared. */
const wider: Readonly<Record<string, readonly [sizes: readonly number[], make: Growing]>> = {
  'years told': [
    [5, 25, 75],
    (count) => {
      const years = Object.fromEntries(list(count, (index) => [String(2026 - index), nothingEarned]));
      return decided({ ...base, foundedIn: 2027 - count, years });
    },
  ],
  'receipts, each for any one of the titles': [
    [10, 50, 200],
    (count) =>
      decided({
        ...base,
        titles: list(count, (index) => ({ title: 'demonstration', level: 'national', of: `示范${String(index)}`, on })),
        received: list(count, (index) => ({
          policy: '甲政策',
          matter: 'demonstration',
          amount: `${String(index + 1)}万元`,
          on,
        })),
      }),
  ],
  'readings, other options of each decided': [
    [0, 7, 14],
    (count) => {
      const readings = (files.readings as readonly unknown[]).slice(0, count);
      const own = createDocumentEngine({ ...files, readings });
      const subject = subjectOf(base);
      return { run: () => own.evaluate(subject, { year }) };
    },
  ],
  'cities of rules in one engine, totals of its own city': [
    [1, 10, 100, 1000],
    (count) => {
      const own = ofCities(count);
      const subject = subjectOf(base);
      return { run: () => own.inCityOf(subject).totals(subject, { year }) };
    },
  ],
  'cities of rules in one engine, full results of its own city': [
    [1, 10, 100, 1000],
    (count) => {
      const own = ofCities(count);
      const subject = subjectOf(base);
      return { run: () => own.inCityOf(subject).evaluate(subject, { year }) };
    },
  ],
  'cities of rules in one engine, totals of every document': [
    [1, 10, 100],
    (count) => {
      const own = ofCities(count);
      const subject = subjectOf(base);
      return { run: () => own.totals(subject, { year }) };
    },
  ],
  'cities of rules, making the engine': [[1, 10, 100], (count) => ({ run: () => ofCities(count) })],
};

export interface Family {
  /** The numbers of things that are compared. */
  readonly sizes: readonly number[];
  readonly make: Growing;
}

export const families: Readonly<Record<string, Family>> = {
  ...Object.fromEntries(Object.entries(many).map(([name, make]) => [name, { sizes: [10, 100, 1000], make }])),
  ...Object.fromEntries(Object.entries(wider).map(([name, [sizes, make]]) => [name, { sizes, make }])),
};

/** Calls of a family by the number of things they take. */
export const growth = ({ sizes, make }: Family): Readonly<Record<number, Call>> =>
  Object.fromEntries(sizes.map((count) => [count, make(count)]));
