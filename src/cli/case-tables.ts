import { type CaseResult, type CaseTable, type PlaceOf, readTable, unknownRules } from '../cases/index.js';
import { issue } from '../issue/checking.js';
import type { Issue } from '../issue/index.js';
import type { RuleFolders } from '../rule/index.js';
import { rulesIn } from './check-inputs.js';
import { type Checked, good } from './checked.js';
import type { Io } from './io.js';
import { type Position, positionIn } from './json.js';
import { locatorOf } from './positions.js';
import { reasonFor } from './read.js';
import { inFull } from './rules-from.js';
import { noTables, type TableFile, tableFilesIn } from './table-files.js';

/** Where case tables are looked for unless said otherwise. */
export const defaultTables = 'fixtures';

/** What cases are held against, and where each stands in its file. */
export interface CaseInputs {
  readonly folders: RuleFolders;
  readonly tables: readonly CaseTable[];
  readonly positionOf: (place: { readonly file: string; readonly pointer: string }) => Position | undefined;
}

const positionsIn = (files: readonly TableFile[]): CaseInputs['positionOf'] => {
  const located = new Map<string, (pointer: string) => Position>();
  for (const { path, text } of files) {
    let find: ((pointer: string) => number) | undefined;
    located.set(path, (pointer) => {
      find ??= locatorOf(text);
      return positionIn(text, find(pointer));
    });
  }
  return ({ file, pointer }) => located.get(file)?.(pointer);
};

/** A problem of a table at its line. */
const atLine =
  (positionOf: CaseInputs['positionOf']) =>
  (found: Issue): Issue => {
    const at = 'file' in found.place ? positionOf(found.place) : undefined;
    return at === undefined || !('file' in found.place)
      ? found
      : { ...found, place: { ...found.place, file: `${found.place.file}:${String(at.line)}:${String(at.column)}` } };
  };

/** Reads the rules and the tables; what is wrong with either is told at once. */
export const caseInputsIn = async (path: string, rules: string | undefined, io: Io): Promise<Checked<CaseInputs>> => {
  const read = await rulesIn(rules, io);
  const unreadable = read.value?.findings.filter(({ code }) => code === 'file-not-json') ?? [];
  const refused = (detail: { readonly zh: string; readonly en: string }): Issue =>
    issue('folder-unreadable', { option: 'TABLES' }, path, { detail });
  try {
    const files = await tableFilesIn(path, io);
    const positionOf = positionsIn(files);
    const tables = files.map(({ path: file, folder, json }) =>
      json.read && json.issues.length === 0 ? readTable(json.value, file, folder) : { issues: json.issues },
    );
    const folders = read.value === undefined || unreadable.length > 0 ? undefined : inFull(read.value.files);
    const issues = [
      ...read.issues,
      ...unreadable,
      ...(folders?.issues ?? []),
      ...tables.flatMap((each) => each.issues ?? []).map(atLine(positionOf)),
      ...(files.length === 0 ? [refused(noTables)] : []),
    ];
    if (folders?.value === undefined || issues.length > 0) return { issues };
    const usable = tables.flatMap(({ table }) => (table === undefined ? [] : [table]));
    const unknown = usable.flatMap((table) => unknownRules(table, folders.value ?? {}));
    if (unknown.length > 0) return { issues: unknown.map(atLine(positionOf)) };
    return good({ folders: folders.value, tables: usable, positionOf });
  } catch (error) {
    return { issues: [...read.issues, refused(reasonFor(error))] };
  }
};

/** `file:line:column` of a case. */
export const placeIn =
  (positionOf: CaseInputs['positionOf']): PlaceOf =>
  (result: CaseResult) => {
    const at = positionOf(result);
    return at === undefined ? result.file : `${result.file}:${String(at.line)}:${String(at.column)}`;
  };

/** Which cases are meant. */
export interface CaseFilter {
  readonly documents: readonly string[];
  readonly rule?: string;
  readonly match?: string;
}

const isOfRule = (table: CaseTable, rule: string): boolean =>
  table.kind === 'rules' && (table.rule === rule || table.rule?.replace(/^.*\//u, '') === rule);

const isOf = (table: CaseTable, { documents, rule }: CaseFilter): boolean =>
  (documents.length === 0 || (table.kind === 'rules' && documents.includes(table.document))) &&
  (rule === undefined || isOfRule(table, rule));

const matches = ({ name, why }: { readonly name: string; readonly why: string }, text: string): boolean =>
  [name, why].some((each) => each.toLowerCase().includes(text.toLowerCase()));

/** The tables with the cases that are meant, and no others. */
export const filtered = (tables: readonly CaseTable[], filter: CaseFilter): readonly CaseTable[] => {
  const { match } = filter;
  const own = tables.filter((table) => isOf(table, filter));
  if (match === undefined) return own;
  return own.map((table): CaseTable =>
    table.kind === 'rules'
      ? { ...table, cases: table.cases.filter((each) => matches(each, match)) }
      : { ...table, cases: table.cases.filter((each) => matches(each, match)) },
  );
};
