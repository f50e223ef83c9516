import { join } from 'node:path';
import { didYouMean, type Issue, type Language } from '../../issue/index.js';
import { issue } from '../../issue/checking.js';
import { formatMoney, type Money } from '../../quantity/index.js';
import { bad, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import type { Environment } from '../environment.js';
import { type Io } from '../io.js';
import { readJson } from '../json.js';
import { maybe, one } from '../option.js';
import { reasonFor } from '../read.js';

/** What a cell is told by: columns of outcomes, and what stands in them. */
type Wanted = Readonly<Record<string, string>>;

const cellOf = (text: string, option: string): Checked<Wanted> => {
  const pairs = text.split(',').map((pair) => /^([^=]+)=(.*)$/u.exec(pair.trim()));
  return pairs.every((pair) => pair !== null)
    ? good(Object.fromEntries(pairs.map(([, name = '', value = '']) => [name.trim(), value.trim()])))
    : bad(
        issue('option-misfit', { option }, text, {
          wanted: { zh: '形如 year=2026,rule=scale-up 的条件', en: 'conditions as in year=2026,rule=scale-up' },
        }),
      );
};

const options = {
  cell: one(
    '--cell <K=V,…>',
    { zh: '哪一格，如 year=2026,rule=scale-up', en: 'which figure, as in year=2026,rule=scale-up' },
    cellOf,
  ),
  setting: maybe(
    '--setting <NAME>',
    { zh: '哪种方案；不写则为第一个', en: 'which setting; the first without it' },
    good,
  ),
};

interface Sums {
  certain: number;
  assumedLow: number;
  assumedHigh: number;
  possible: number;
  unbounded: number;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly year: string;
  readonly rule: string;
  readonly figures: readonly [string, string, string, string];
}

/** The enterprises behind a figure, and what they add up to. */
interface Traced {
  readonly setting: string;
  readonly cell: Wanted;
  readonly rows: readonly Row[];
  readonly sums: Sums;
  readonly clauses: Readonly<Record<string, readonly string[]>>;
}

interface Written {
  readonly settings?: readonly { readonly name: string }[];
  readonly rules?: Readonly<Record<string, { readonly clauses: readonly string[] }>>;
}

const columns = ['certainFen', 'assumedLowFen', 'assumedHighFen', 'possibleFen'] as const;

const isMeant = (told: string, wanted: string, name: string): boolean =>
  told === wanted || (name === 'rule' && told.endsWith(`/${wanted}`));

const unknownColumn = (name: string, header: readonly string[]): Issue =>
  issue('column-missing', { option: '--cell' }, name, {
    known: header.join(', '),
    suggestion: didYouMean(name, header),
  });

const traced = async (
  folder: string,
  cell: Wanted,
  asked: string | undefined,
  io: Io,
  environment: Environment,
): Promise<Checked<Traced>> => {
  const summary = readJson(await io.readFile(join(folder, 'summary.json')));
  const { settings = [], rules = {} } = (summary.read ? summary.value : {}) as Written;
  const names = settings.map(({ name }) => name);
  const setting = asked ?? names[0] ?? '';
  if (!names.includes(setting))
    return bad(
      issue('scenario-name', { option: '--setting' }, setting, {
        known: names.join(', '),
        suggestion: didYouMean(setting, names),
      }),
    );
  const table = await environment.openTable(join(folder, 'outcomes.csv'));
  const unknown = Object.keys(cell).filter((name) => !table.header.includes(name));
  if (unknown.length > 0) return bad(...unknown.map((name) => unknownColumn(name, table.header)));
  const at = (cells: readonly string[], name: string): string => cells[table.header.indexOf(name)] ?? '';
  const rows: Row[] = [];
  const sums: Sums = { certain: 0, assumedLow: 0, assumedHigh: 0, possible: 0, unbounded: 0 };
  for await (const { cells } of table.lines) {
    if (at(cells, 'setting') !== setting) continue;
    if (!Object.entries(cell).every(([name, wanted]) => isMeant(at(cells, name), wanted, name))) continue;
    const figures = columns.map((name) => at(cells, name)) as [string, string, string, string];
    const [certain, assumedLow, assumedHigh, possible] = figures;
    sums.certain += Number(certain);
    sums.assumedLow += Number(assumedLow);
    sums.assumedHigh += Number(assumedHigh === '' ? assumedLow : assumedHigh);
    sums.possible += Number(possible === '' ? assumedHigh || assumedLow : possible);
    sums.unbounded += Number(possible === '');
    rows.push({
      key: at(cells, 'key'),
      name: at(cells, 'name'),
      year: at(cells, 'year'),
      rule: at(cells, 'rule'),
      figures,
    });
  }
  const found = new Set(rows.map(({ rule }) => rule));
  return good({
    setting,
    cell,
    rows,
    sums,
    clauses: Object.fromEntries(
      [...found].flatMap((rule) => (rules[rule] === undefined ? [] : [[rule, rules[rule].clauses]])),
    ),
  });
};

const money = (fen: string | number): string => (fen === '' ? '∞' : formatMoney(Number(fen) as Money));

const between = (low: string | number, high: string | number): string =>
  low === high ? money(low) : `${money(low)}–${money(high)}`;

const page = ({ rows, sums, clauses, setting }: Traced, language: Language): string => {
  const isZh = language === 'zh';
  const figures = (
    certain: string | number,
    low: string | number,
    high: string | number,
    possible: string | number,
  ): string =>
    isZh
      ? `确定${money(certain)}；假设之下${between(low, high)}；可能至多${money(possible)}`
      : `certain ${money(certain)}; under assumptions ${between(low, high)}; possible ${money(possible)}`;
  const without = isZh
    ? `，另${String(sums.unbounded)}行无上限`
    : `, and ${String(sums.unbounded)} rows without an upper bound`;
  return [
    `${setting}  ${isZh ? `${String(rows.length)}行` : `${String(rows.length)} rows`}`,
    ...rows.map(({ key, name, year, rule, figures: own }) => `  ${key}  ${name}  ${year}  ${rule}  ${figures(...own)}`),
    `${isZh ? '合计' : 'sum'}  ${figures(sums.certain, sums.assumedLow, sums.assumedHigh, sums.possible)}${sums.unbounded === 0 ? '' : without}`,
    ...Object.entries(clauses).map(([rule, own]) => `${rule}  ${own.join(', ')}`),
  ].join('\n');
};

export const traceCommand = command<typeof options, string, Traced>({
  name: 'trace',
  about: {
    zh: '一次测算中某个数由哪些企业组成，依据哪些条款',
    en: 'which enterprises a figure of a run is made of, and by which clauses',
  },
  takes: [
    { name: '<DIR>', about: { zh: 'huiqi simulate --out 写出的文件夹', en: 'folder that huiqi simulate --out wrote' } },
  ],
  options,
  formats: ['text', 'json'],
  read: ([folder = '']) => Promise.resolve(good(folder)),
  run: async (folder, { values: { cell, setting }, io, environment }) => {
    try {
      return await traced(folder, cell, setting, io, environment);
    } catch (error) {
      return bad(issue('file-unreadable', { option: 'DIR' }, folder, { detail: reasonFor(error) }));
    }
  },
  print: page,
});
