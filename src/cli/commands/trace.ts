import { join } from 'node:path';
import { type Bilingual, didYouMean, type Issue } from '../../issue/index.js';
import { issue } from '../../issue/checking.js';
import { explainTraced, type Traced, type TracedFigures, type TracedRow } from '../../simulate/trace-page.js';
import { documentIds, documents } from '../../documents/index.js';
import { loadDocument } from '../../rule/index.js';
import { bad, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import type { Environment } from '../environment.js';
import { type Io } from '../io.js';
import { readJson } from '../json.js';
import { maybe, one } from '../option.js';
import { reasonFor } from '../read.js';

/** What a cell is told by: columns of outcomes, and what stands in them. */
type TraceFilters = Readonly<Record<string, string>>;

const cellOf = (text: string, option: string): Checked<TraceFilters> => {
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

interface TraceSums {
  certain: number;
  assumedLow: number;
  assumedHigh: number;
  possible: number;
  unbounded: number;
}

interface WrittenSettings {
  readonly settings?: readonly { readonly name: string; readonly title?: Bilingual }[];
  readonly documents?: readonly { readonly statusNote: Bilingual }[];
  readonly rules?: Readonly<Record<string, { readonly title: Bilingual; readonly clauses: readonly string[] }>>;
}

const columns = ['certainFen', 'assumedLowFen', 'assumedHighFen', 'possibleFen'] as const;

const isMeant = (told: string, wanted: string, name: string): boolean =>
  told === wanted || (name === 'rule' && told.endsWith(`/${wanted}`));

/** Where a clause stands in a document that ships; of another its id. */
const placeOf = (rule: string, id: string): string => {
  const document = documentIds.find((each) => rule.startsWith(`${each}/`));
  if (document === undefined) return id;
  return loadDocument(documents[document]).clauses.get(id)?.place ?? id;
};

const unknownColumn = (name: string, header: readonly string[]): Issue =>
  issue('column-missing', { option: '--cell' }, name, {
    known: header.join(', '),
    suggestion: didYouMean(name, header),
  });

const traced = async (
  folder: string,
  cell: TraceFilters,
  asked: string | undefined,
  io: Io,
  environment: Environment,
): Promise<Checked<Traced>> => {
  const summary = readJson(await io.readFile(join(folder, 'summary.json')));
  const { settings = [], rules = {}, documents = [] } = (summary.read ? summary.value : {}) as WrittenSettings;
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
  const rows: TracedRow[] = [];
  const sums: TraceSums = { certain: 0, assumedLow: 0, assumedHigh: 0, possible: 0, unbounded: 0 };
  for await (const lines of table.lines)
    for (const { cells } of lines) {
      if (at(cells, 'setting') !== setting) continue;
      if (!Object.entries(cell).every(([name, wanted]) => isMeant(at(cells, name), wanted, name))) continue;
      const figures = columns.map((name) => at(cells, name)) as unknown as TracedFigures;
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
  const told = [...new Set(rows.map(({ rule }) => rule))].flatMap((rule) =>
    rules[rule] === undefined ? [] : [[rule, rules[rule]] as const],
  );
  const title = settings.find(({ name }) => name === setting)?.title;
  return good({
    setting,
    ...(title === undefined ? {} : { title }),
    standing: documents.map(({ statusNote }) => statusNote),
    cell,
    rows,
    sums,
    clauses: Object.fromEntries(told.map(([rule, { clauses }]) => [rule, clauses.map((id) => placeOf(rule, id))])),
    titles: Object.fromEntries(told.map(([rule, { title: called }]) => [rule, called])),
  });
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
  print: explainTraced,
});
