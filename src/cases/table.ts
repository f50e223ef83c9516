import type * as z from 'zod/mini';
import type { PlainObject } from '../edge/index.js';
import { HuiqiError, type Issue, stepsOf } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { parseFile } from '../rule/read-file.js';
import type { ClosableList, SubjectKind } from '../subject/index.js';
import { entriesShortOf, inputFrom } from './case-input.js';
import { type Expected, readExpected } from './expected.js';
import { type CaseFile, ruleTableSchema, type TargetExpected, targetTableSchema } from './schema.js';

interface CaseHead {
  readonly name: string;
  readonly why: string;
  /** Where it stands in its table. */
  readonly pointer: string;
  readonly unconfirmed?: true;
}

/** One input and what a document must say of it. */
export interface RuleCase extends CaseHead {
  readonly subject: SubjectKind;
  readonly year: number;
  readonly input: unknown;
  readonly setting: {
    readonly readings?: Readonly<Record<string, string>>;
    readonly asIfInForce?: string;
  };
  readonly assumeNone?: readonly ClosableList[];
  readonly expected: readonly Expected[];
}

/** What was observed of a city, and what must become of one figure. */
export interface TargetCase extends CaseHead {
  readonly clause: string;
  readonly input: unknown;
  /** Only what was observed through it counts. */
  readonly year?: number;
  readonly readings: Readonly<Record<string, string>>;
  readonly expected: TargetExpected;
}

export interface RuleTable {
  readonly kind: 'rules';
  readonly file: string;
  readonly document: string;
  /** The rule that every case is about; without it the cases say which. */
  readonly rule?: string;
  readonly base: unknown;
  readonly year: number;
  readonly cases: readonly RuleCase[];
}

interface TargetTable {
  readonly kind: 'targets';
  readonly file: string;
  readonly city: string;
  readonly cases: readonly TargetCase[];
}

export type CaseTable = RuleTable | TargetTable;

/** A table, or everything that is wrong with it, each at its place. */
export type ReadTable =
  | { readonly table: CaseTable; readonly issues?: never }
  | { readonly table?: never; readonly issues: readonly Issue[] };

const headOf = ({ name, why, unconfirmed }: Pick<CaseFile, 'name' | 'why' | 'unconfirmed'>, at: number): CaseHead => ({
  name,
  why,
  pointer: `/cases/${String(at)}`,
  ...(unconfirmed === undefined ? {} : { unconfirmed }),
});

const settingOf = ({ readings, asIfInForce }: CaseFile): RuleCase['setting'] => ({
  ...(readings === undefined ? {} : { readings }),
  ...(asIfInForce === undefined ? {} : { asIfInForce }),
});

/** Changes that would change nothing: those of an entry that a list does not have. */
const idleChanges = (base: unknown, changes: PlainObject, file: string, pointer: string): readonly Issue[] => {
  let input = base;
  return Object.entries(changes).flatMap(([path, value]): readonly Issue[] => {
    const entries = entriesShortOf(input, stepsOf(path));
    input = inputFrom(input, { [path]: value });
    if (entries === undefined) return [];
    const detail = {
      zh: `列表中已有的一项（共${String(entries)}项，从0数起），或写出整个列表`,
      en: `an entry that the list has (of ${String(entries)}, counted from 0), or the whole list`,
    };
    return [issue('case-table-wanted', { file, pointer: `${pointer}/${path}` }, path, { detail })];
  });
};

const ruleTable = (raw: unknown, file: string, folder: string): ReadTable => {
  const { rule, base, year, subject = 'enterprise', cases } = parseFile(ruleTableSchema, raw, file);
  const document = rule?.replace(/\/.*$/u, '') ?? folder;
  const issues: Issue[] = [];
  const read = cases.map((each, at): RuleCase => {
    const head = headOf(each, at);
    const expected = readExpected(each.expect, rule, document, { file, pointer: `${head.pointer}/expect` });
    issues.push(...expected.issues, ...idleChanges(base, each.with ?? {}, file, `${head.pointer}/with`));
    return {
      ...head,
      subject: each.subject ?? subject,
      year: each.year ?? year,
      input: inputFrom(base, each.with),
      setting: settingOf(each),
      ...(each.assumeNone === undefined ? {} : { assumeNone: each.assumeNone }),
      expected: expected.expected,
    };
  });
  if (issues.length > 0) return { issues };
  return {
    table: { kind: 'rules', file, document, ...(rule === undefined ? {} : { rule }), base, year, cases: read },
  };
};

type SeenObservations = z.output<typeof targetTableSchema>['cases'][number]['seen'];

const observationsOf = (seen: SeenObservations): readonly object[] =>
  seen.map(([indicator, year, value, unit, since]) => ({
    indicator,
    year,
    value,
    unit,
    ...(since === undefined ? {} : { since }),
  }));

const targetTable = (raw: unknown, file: string): ReadTable => {
  const { city, cases } = parseFile(targetTableSchema, raw, file);
  return {
    table: {
      kind: 'targets',
      file,
      city,
      cases: cases.map((each, at) => ({
        ...headOf(each, at),
        clause: each.clause,
        input: { city, observations: observationsOf(each.seen) },
        ...(each.year === undefined ? {} : { year: each.year }),
        readings: each.readings ?? {},
        expected: each.expect,
      })),
    },
  };
};

/** How files of tables end, of rules and of targets. */
export const tableEndings = { rules: '.cases.json', targets: '.targets.json' } as const;

/**
 * Reads a table of cases.
 *
 * @param file its path: how it ends says what it is a table of.
 * @param folder the document, where the table does not name it by its rule.
 */
export const readTable = (raw: unknown, file: string, folder: string): ReadTable => {
  try {
    return file.endsWith(tableEndings.targets) ? targetTable(raw, file) : ruleTable(raw, file, folder);
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues };
    throw error;
  }
};
