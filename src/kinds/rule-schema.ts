import * as z from 'zod/mini';
import { daySchema } from '../fact/day-schema.js';
import type { ColumnType } from '../condition/index.js';
import { subjectKinds } from '../subject/index.js';
import { bilingualSchema, clauseId, remark, slug } from './words.js';

/** What a rule file says whatever its kind. Conditions are parsed by `condition/`. */

export const rawCondition = z.record(z.string(), z.unknown());
export const day = daySchema();

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

const cell = z.union([z.number(), z.string()]);

const tableSchema = z
  .catchall(
    z.strictObject({
      rows: z.array(z.array(cell).check(z.minLength(1))).check(z.minLength(1)),
      /** Remarks on rows, each by what its first cell says: nothing is decided by them. */
      notes: z.optional(z.record(z.string(), remark)),
    }),
    z.union([z.enum(columnUnits), z.array(z.array(cell))]),
  )
  .check(
    z.refine(
      (table) =>
        Object.entries(table).every(([key, unit]) => ['rows', 'notes'].includes(key) || typeof unit === 'string'),
      'a unit for each column; rows stand under rows alone',
    ),
    z.refine(
      ({ rows, notes = {} }) => Object.keys(notes).every((key) => rows.some(([first]) => String(first) === key)),
      {
        params: {
          wanted: { zh: 'notes 各项以该行第一格为名', en: 'notes, each by what the first cell of its row says' },
        },
      },
    ),
  );

/** An amount that changes from a day on, without the rule being written anew: as first enacted, and as each later clause has it. */
const datedSchema = z
  .array(
    z.strictObject({
      from: z.optional(day),
      /** Whether it holds for whole years from that day on, or for what came on that day or later. */
      by: z.optional(z.enum(['year', 'event'])),
      amount: z.string(),
      clauses: z.optional(z.array(clauseId).check(z.minLength(1))),
    }),
  )
  .check(z.minLength(2));
export type DatedAmounts = z.output<typeof datedSchema>;

/** `row.<column>` of the rule's table, or `parameter.<name>`. */
export const reference = z.string().check(z.regex(/^(?:row|parameter)\.\w+$/u));

export const common = {
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'document/slug')),
  /** What it is about; a limit may be about several kinds of place. */
  subject: z.union([z.enum(subjectKinds), z.array(z.enum(subjectKinds)).check(z.minLength(2))]),
  title: bilingualSchema,
  clauses: z.array(clauseId).check(z.minLength(1)),
  /** Which clause each named condition stands on, where it is not the rule's first clause. */
  cites: z.optional(z.record(z.string(), z.array(clauseId).check(z.minLength(1)))),
  note: z.optional(bilingualSchema),
  /** Why its bounds cannot be tight where figures are not known: an expression that a fact both raises and lowers. */
  looseBecause: z.optional(bilingualSchema),
  /** The rule's own period, where it is narrower than the document's: of years, or of the days on which what it asks for came. */
  effective: z.optional(
    z.strictObject({ from: day, through: z.optional(day), by: z._default(z.enum(['year', 'event']), 'year') }),
  ),
  /** The rule whose place it takes the day after that one ends. */
  succeeds: z.optional(slug),
  parameters: z.optional(z.record(z.string(), z.union([z.string(), tableSchema, datedSchema]))),
  conditions: rawCondition,
};
