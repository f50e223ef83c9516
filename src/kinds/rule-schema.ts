import * as s from '../schema/index.js';
import type { ColumnType } from '../condition/index.js';
import { subjectKinds } from '../subject/index.js';
import { bilingualSchema, clauseId, remark, slug } from './words.js';

/** What a rule file says whatever its kind. Conditions are parsed by `condition/`. */

export const rawCondition = s.record(s.string(), s.unknown());
export const day = s.date();

/** What a column of each unit holds: what can be compared with it, or what it is multiplied with. */
export const columnTypes = {
  亿元: 'money',
  万元: 'money',
  元: 'money',
  级: 'integer',
  个: 'integer',
  月: 'integer',
  平方公里: 'area',
  公顷: 'area',
  亩: 'area',
  平方米: 'area',
  '%': 'share',
  '‰': 'share',
  '万元/亩': 'areaPrice',
  '元/亩': 'areaPrice',
  '元/平方米': 'areaPrice',
  text: 'text',
} as const satisfies Record<string, ColumnType>;

export type ColumnUnit = keyof typeof columnTypes;

/** Units that a table column or an amount may be printed in. */
export const columnUnits = Object.keys(columnTypes) as [ColumnUnit, ...ColumnUnit[]];

const cell = s.union([s.number(), s.string()]);

const tableSchema = s
  .objectWith(
    {
      rows: s.array(s.array(cell).check(s.minLength(1))).check(s.minLength(1)),
      /** Remarks on rows, each by what its first cell says: nothing is decided by them. */
      notes: s.optional(s.record(s.string(), remark)),
    },
    s.union([s.oneOf(columnUnits), s.array(s.array(cell))]),
  )
  .check(
    s.refine(
      (table) =>
        Object.entries(table).every(([key, unit]) => ['rows', 'notes'].includes(key) || typeof unit === 'string'),
      'a unit for each column; rows stand under rows alone',
    ),
    s.refine(
      ({ rows, notes = {} }) => Object.keys(notes).every((key) => rows.some(([first]) => String(first) === key)),
      {
        params: {
          wanted: { zh: 'notes 各项以该行第一格为名', en: 'notes, each by what the first cell of its row says' },
        },
      },
    ),
  );

/** An amount that changes from a day on, without the rule being written anew: as first enacted, and as each later clause has it. */
const datedSchema = s
  .array(
    s.strictObject({
      from: s.optional(day),
      /** Whether it holds for whole years from that day on, or for what came on that day or later. */
      by: s.optional(s.oneOf(['year', 'event'])),
      amount: s.string(),
      clauses: s.optional(s.array(clauseId).check(s.minLength(1))),
    }),
  )
  .check(s.minLength(2));
export type DatedAmounts = s.Output<typeof datedSchema>;

/** `row.<column>` of the rule's table, or `parameter.<name>`. */
export const reference = s.string().check(s.regex(/^(?:row|parameter)\.\w+$/u));

export const common = {
  $schema: s.optional(s.string()),
  id: s.string().check(s.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'document/slug')),
  /** What it is about; a limit may be about several kinds of place. */
  subject: s.union([s.oneOf(subjectKinds), s.array(s.oneOf(subjectKinds)).check(s.minLength(2))]),
  title: bilingualSchema,
  clauses: s.array(clauseId).check(s.minLength(1)),
  /** Which clause each named condition stands on, where it is not the rule's first clause. */
  cites: s.optional(s.record(s.string(), s.array(clauseId).check(s.minLength(1)))),
  note: s.optional(bilingualSchema),
  /** Why its bounds cannot be tight where figures are not known: an expression that a fact both raises and lowers. */
  looseBecause: s.optional(bilingualSchema),
  /** The rule's own period, where it is narrower than the document's: of years, or of the days on which what it asks for came. */
  effective: s.optional(
    s.strictObject({ from: day, through: s.optional(day), by: s.defaulted(s.oneOf(['year', 'event']), 'year') }),
  ),
  /** The rule whose place it takes the day after that one ends. */
  succeeds: s.optional(slug),
  parameters: s.optional(s.record(s.string(), s.union([s.string(), tableSchema, datedSchema]))),
  conditions: rawCondition,
};
