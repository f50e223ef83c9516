import { join } from 'node:path';
import { documentIds, documents } from '../documents/index.js';
import { issue } from '../issue/checking.js';
import { type Bilingual, didYouMean, fewNear, HuiqiError, type Issue } from '../issue/index.js';
import { loadDocument } from '../rule/index.js';
import { oneEnterprise, weighted, weightIn } from '../population/index.js';
import type { Traced, TracedRow } from '../simulate/trace-page.js';
import { bad, type Checked, good } from './checked.js';
import { recordIn, runFolderIssue } from './verify-run.js';
import { digestOf, type FileDigests, filesIn } from './written-folder.js';
import type { Environment } from './environment.js';
import type { Io } from './io.js';
import { readJson } from './json.js';

const summaryFile = 'summary.json';
const outcomesFile = 'outcomes.csv';

type OpenTable = Awaited<ReturnType<Environment['openTable']>>;

/** What a cell is told by: columns of outcomes, and what stands in them. */
export type TraceFilters = Readonly<Record<string, string>>;

type TraceSums = Record<keyof Traced['sums'], bigint>;

interface WrittenSettings {
  readonly from?: number;
  readonly asIfInForce?: Traced['asIfInForce'];
  readonly through?: number;
  readonly settings?: readonly {
    readonly name: string;
    readonly title?: Bilingual;
    readonly cites?: Traced['cites'];
  }[];
  readonly documents?: readonly { readonly id: string; readonly statusNote: Bilingual }[];
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

/** What a cell is usually told by: other columns may be, too. */
const usual = ['year', 'rule', 'document', 'key'];

const unknownColumn = (name: string, header: readonly string[]): Issue =>
  issue('choice-wanted', { option: '--cell' }, name, {
    known: usual.join(', '),
    suggestion: didYouMean(name, header),
  });

/** What a run has been told of by name, whether anybody is paid it or not. */
const toldBy = ({ from = 0, through = -1, documents = [], rules = {} }: WrittenSettings): Known =>
  new Map([
    ['year', new Set(Array.from({ length: through - from + 1 }, (_, index) => String(from + index)))],
    ['document', new Set(documents.map(({ id }) => id))],
    // What choices and caps make of it stands under no rule.
    ['rule', new Set(['', ...Object.keys(rules)])],
  ]);

type Known = ReadonlyMap<string, ReadonlySet<string>>;

const mostListed = 40;

/** A word that the run has none of: nothing is told of it, for “nobody is paid” would be another answer. */
const unknownIn = (cell: TraceFilters, known: Known, seen: Known): readonly Issue[] =>
  Object.entries(cell).flatMap(([name, wanted]): readonly Issue[] => {
    const all = [...(known.get(name) ?? seen.get(name) ?? [])];
    if (all.some((told) => isMeant(told, wanted, name))) return [];
    const words = all
      .filter((told) => told !== '')
      .map((told) => (name === 'rule' ? told.replace(/^.*\//u, '') : told));
    return [
      issue('choice-wanted', { option: '--cell' }, `${name}=${wanted}`, {
        known: words.length <= mostListed ? words.join(', ') : `${fewNear(wanted, words).join(', ')} …`,
        // One year is no slip of another.
        suggestion: name === 'year' ? '' : didYouMean(wanted, words),
      }),
    ];
  });

/** The rows of a setting that a figure is made of, what they come to, and what stands in the columns that were asked for. */
const rowsOf = async (
  table: OpenTable,
  setting: string,
  cell: TraceFilters,
): Promise<Pick<Traced, 'rows' | 'sums'> & { readonly seen: Known }> => {
  const at = (cells: readonly string[], name: string): string => cells[table.header.indexOf(name)] ?? '';
  const rows: TracedRow[] = [];
  const seen = new Map(Object.keys(cell).map((name) => [name, new Set<string>()]));
  const sums: TraceSums = { certain: 0n, assumedLow: 0n, assumedHigh: 0n, possible: 0n, unbounded: 0n };
  const isWeighted = table.header.includes('weight');
  // Rows of one enterprise stand together: it is counted once, as in the tables.
  let counted: string | undefined;
  for await (const lines of table.lines)
    for (const { cells } of lines) {
      for (const [name, values] of seen) values.add(at(cells, name));
      if (at(cells, 'setting') !== setting) continue;
      if (!Object.entries(cell).every(([name, wanted]) => isMeant(at(cells, name), wanted, name))) continue;
      const [certain = '', assumedLow = '', assumedHigh = '', possible = ''] = columns.map((name) => at(cells, name));
      const isOpen = at(cells, 'unbounded') === '1';
      const isOpenAssumed = at(cells, 'unboundedAssumed') === '1';
      const key = at(cells, 'key');
      const stands = isWeighted ? (weightIn(at(cells, 'weight')) ?? oneEnterprise) : oneEnterprise;
      sums.certain += stands * BigInt(certain);
      sums.assumedLow += stands * BigInt(assumedLow);
      sums.assumedHigh += stands * BigInt(assumedHigh);
      sums.possible += stands * BigInt(possible);
      sums.unbounded += isOpen && key !== counted ? stands : 0n;
      if (isOpen) counted = key;
      const cited = at(cells, 'reforms');
      rows.push({
        key,
        name: at(cells, 'name'),
        year: at(cells, 'year'),
        rule: at(cells, 'rule'),
        ...(isWeighted ? { weight: at(cells, 'weight') } : {}),
        ...(cited === '' ? {} : { reforms: cited.split('+') }),
        figures: [certain, assumedLow, isOpenAssumed ? '' : assumedHigh, isOpen ? '' : possible],
      });
    }
  const whole = (name: keyof TraceSums): number => Number(weighted(sums[name]));
  return {
    rows,
    sums: {
      certain: whole('certain'),
      assumedLow: whole('assumedLow'),
      assumedHigh: whole('assumedHigh'),
      possible: whole('possible'),
      unbounded: whole('unbounded'),
    },
    seen,
  };
};

const changedSince: Bilingual = {
  zh: '与写出时不同，逐户相加不再可靠；请重新测算',
  en: 'it is not as the run wrote it, so what it adds up to is not what was calculated. Run the scenario again',
};

/** The file of a run that is not as its record tells it, of those that a figure is traced by. */
const changedIn = async (folder: string, now: FileDigests, io: Io): Promise<string | undefined> => {
  const record = await recordIn(folder, 'DIR', io);
  const files = filesIn(record.value) ?? now;
  return Object.keys(now).find((name) => files[name] !== now[name]);
};

const traced = async (
  folder: string,
  cell: TraceFilters,
  asked: string | undefined,
  io: Io,
  environment: Environment,
): Promise<Checked<Traced>> => {
  const summaryBytes = await io.readFile(join(folder, summaryFile));
  const summary = readJson(summaryBytes);
  const written = (summary.read ? summary.value : {}) as WrittenSettings;
  const { settings = [], rules = {}, documents = [] } = written;
  const names = settings.map(({ name }) => name);
  const setting = asked ?? names[0] ?? '';
  if (!names.includes(setting))
    return bad(
      issue('scenario-name', { option: '--setting' }, setting, {
        known: names.join(', '),
        suggestion: didYouMean(setting, names),
      }),
    );
  const table = await environment.openTable(join(folder, outcomesFile));
  const now = { [summaryFile]: digestOf(summaryBytes), [outcomesFile]: table.digest };
  const changed = await changedIn(folder, now, io);
  if (changed !== undefined)
    return bad(issue('run-folder-wanted', { option: 'DIR' }, folder, { file: changed, detail: changedSince }));
  const unknown = Object.keys(cell).filter((name) => !table.header.includes(name));
  if (unknown.length > 0) return bad(...unknown.map((name) => unknownColumn(name, table.header)));
  const { rows, sums, seen } = await rowsOf(table, setting, cell);
  const strange = unknownIn(cell, toldBy(written), seen);
  if (strange.length > 0) return bad(...strange);
  const told = [...new Set(rows.map(({ rule }) => rule))].flatMap((rule) =>
    rules[rule] === undefined ? [] : [[rule, rules[rule]] as const],
  );
  const { title, cites = [] } = settings.find(({ name }) => name === setting) ?? {};
  // A row says which reforms made it: of those, what they change of its rule, or of no single rule.
  const cited = cites.filter(({ reform, rule: own }) =>
    rows.some(
      ({ rule, reforms = [] }) => reforms.includes(reform) && (own === undefined || rule === '' || own === rule),
    ),
  );
  return good({
    setting,
    ...(title === undefined ? {} : { title }),
    ...(written.asIfInForce === undefined ? {} : { asIfInForce: written.asIfInForce }),
    standing: documents.map(({ statusNote }) => statusNote),
    cell,
    rows,
    sums,
    clauses: Object.fromEntries(told.map(([rule, { clauses }]) => [rule, clauses.map((id) => placeOf(rule, id))])),
    ...(cited.length === 0 ? {} : { cites: cited }),
    titles: Object.fromEntries(told.map(([rule, { title: called }]) => [rule, called])),
  });
};

/** Whichever of its files a folder lacks, by the path in the error of the system. */
const lacking = (error: unknown): string =>
  error instanceof Error && 'path' in error && String(error.path).endsWith(outcomesFile) ? outcomesFile : summaryFile;

/** The same, or that the folder is none of a run. */
export const tracedIn = async (...call: Parameters<typeof traced>): Promise<Checked<Traced>> => {
  try {
    return await traced(...call);
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues };
    return bad(runFolderIssue('DIR', call[0], lacking(error), error));
  }
};
