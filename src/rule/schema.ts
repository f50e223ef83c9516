import * as z from 'zod';
import {
  type PlaceField,
  placeFields,
  projectKinds,
  receiptLevels,
  subjectKinds,
  titleNames,
  titleTerms,
} from '../subject/index.js';
import { bilingualSchema, clauseId, slug } from './words.js';

/** The shapes of the JSON files under `rules/`. Conditions inside them are parsed by `condition/`. */

const condition = z.record(z.string(), z.unknown());
const day = z.iso.date();

/** How a document stands in law: every result repeats it. */
export const documentStatuses = ['consultation-draft', 'in-force', 'issued', 'undated'] as const;

export const documentSchema = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  title: bilingualSchema,
  shortTitle: bilingualSchema,
  status: z.enum(documentStatuses),
  statusNote: bilingualSchema,
  city: z.string().min(1),
  /** The county-level place it is for, where it is a district’s or a county’s own; left out, the whole city. */
  district: z.string().min(1).optional(),
  /** `through` is null where the document sets no end. */
  period: z.strictObject({ from: day, through: day.nullable() }),
  /** The clauses that set the period. */
  periodCites: z.array(clauseId).optional(),
  /** Which of several documents of one city is followed where they differ: the higher; null leaves it open. */
  rank: z.int().nullable().optional(),
  rankWhy: bilingualSchema.optional(),
  /** Documents whose place it takes, each from a day on. */
  supersedes: z.array(z.strictObject({ document: slug, from: day })).optional(),
  /** What becomes of a title past its customary term, with nothing told of its end or renewal. */
  titleTerm: z.enum(titleTerms).default('stands-until-told'),
  /** Names under which a receipt may cite this very plan. */
  policyNames: z.array(z.string().min(1)).min(1),
  /** Conditions that every rule of the document starts with; a rule replaces one by using its name. */
  scope: z.array(condition).min(1),
  scopeCites: z.record(z.string(), z.array(clauseId)),
});

export type DocumentFile = z.output<typeof documentSchema>;

/** Units that a table column or an amount may be printed in. */
export const columnUnits = ['亿元', '万元', '元', '级', '个', 'text'] as const;
export type ColumnUnit = (typeof columnUnits)[number];

const cell = z.union([z.number(), z.string()]);

const tableSchema = z
  .object({ rows: z.array(z.array(cell).min(1)).min(1) })
  .catchall(z.union([z.enum(columnUnits), z.array(z.array(cell))]))
  .refine(
    (table) => Object.entries(table).every(([key, unit]) => key === 'rows' || typeof unit === 'string'),
    'a unit for each column; rows stand under rows alone',
  );

export const parameterSchema = z.union([z.string(), tableSchema]);

const each = z.union([
  z.strictObject({ title: z.enum(titleNames), by: z.enum(['product', 'of', 'grade']) }),
  z.strictObject({ project: z.enum(projectKinds), by: z.literal('name') }),
]);

export const severalRowsOptions = ['highest', 'each', 'difference'] as const;
export const repeatsOptions = ['once', 'once-per-row', 'once-per-item'] as const;

const awardOutcome = z.strictObject({
  /** `row.<column>`, `parameter.<name>`, or the lesser of what was approved and a parameter. */
  pays: z.union([
    z.string().regex(/^(?:row|parameter)\.\w+$/u),
    z.strictObject({ approvedUpTo: z.string().regex(/^parameter\.\w+$/u) }),
  ]),
  severalRows: z.enum(severalRowsOptions).default('highest'),
  /** Which rows this clause has paid in earlier years: what `difference` takes off. */
  paidBefore: condition.optional(),
  repeats: z.enum(repeatsOptions),
  /** What a receipt calls the matter, where it is not the slug. */
  matter: slug.optional(),
});

const fieldNames = Object.keys(placeFields) as [PlaceField, ...PlaceField[]];
const field = z.enum(fieldNames);
const bound = z.string().regex(/^(?:row|parameter)\.\w+$/u);

/** What a limit sets: a share of two fields, a figure of one, or a permission. */
const limitOutcome = z.union([
  z.strictObject({
    /** `share`: one field over another; `field`: the figure itself, or a quotient that stands in for it. */
    measure: z.union([
      z.strictObject({ share: field, of: field }),
      z.strictObject({ field, orElse: z.strictObject({ share: field, of: field }).optional() }),
    ]),
    most: bound.optional(),
    least: bound.optional(),
    /** 左右 and the like: a figure to compare with, never to pass or fail by. */
    about: bound.optional(),
    /** How the figure prints; areas in each unit named. */
    units: z.array(z.string()).optional(),
    force: z.enum(['must', 'in-principle', 'may', 'aspirational']),
  }),
  z.strictObject({
    /** What must hold for it to be kept or permitted; left out where the document leaves it to other rules. */
    holds: condition.optional(),
    /** What is set, in words. */
    says: bilingualSchema,
    force: z.enum(['must', 'in-principle', 'may', 'aspirational']),
  }),
]);

const common = {
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'document/slug'),
  /** What it is about; a limit may be about several kinds of place. */
  subject: z.union([z.enum(subjectKinds), z.array(z.enum(subjectKinds)).min(2)]),
  title: bilingualSchema,
  clauses: z.array(clauseId).min(1),
  /** Which clause each named condition stands on, where it is not the rule's first clause. */
  cites: z.record(z.string(), z.array(clauseId).min(1)).optional(),
  note: bilingualSchema.optional(),
  /** The rule's own period, where it is narrower than the document's. */
  effective: z.strictObject({ from: day, through: day.optional() }).optional(),
  /** The rule whose place it takes the day after that one ends. */
  succeeds: slug.optional(),
  parameters: z.record(z.string(), parameterSchema).optional(),
  conditions: condition,
};

export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('award'),
    /** The list whose items are decided one by one. */
    each: each.optional(),
    /** Whether items are reported one by one or together as one award. */
    entries: z.enum(['each', 'together']).default('each'),
    outcome: awardOutcome,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('tier'),
    outcome: z.strictObject({
      library: bilingualSchema,
      /** `priority`: those who fail the conditions are ranked lower, not shut out. */
      force: z.enum(['eligible', 'priority']).default('eligible'),
      /** Where the libraries of a document are ranked: the higher class is the answer. */
      class: z.strictObject({ answer: slug, rank: z.int().min(1) }).optional(),
    }),
    /** What each alternative of a ranked library is called. */
    criteria: z.record(slug, bilingualSchema).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('entitlement'), outcome: z.strictObject({ grants: bilingualSchema }) }),
  z.strictObject({ ...common, kind: z.literal('limit'), outcome: limitOutcome }),
]);
export type RuleFile = z.output<typeof ruleSchema>;
export type AwardFile = Extract<RuleFile, { kind: 'award' }>;
export type TierFile = Extract<RuleFile, { kind: 'tier' }>;
export type LimitFile = Extract<RuleFile, { kind: 'limit' }>;

/** A small, named, checked change to rule data: what a reading, a reform and a what-if are made of. */
export const changeSchema = z
  .strictObject({
    rule: slug.optional(),
    group: slug.optional(),
    /** An indicator of `targets.json`; in its part, a segment may be the clause of a figure. */
    target: slug.optional(),
    /** The document itself. */
    document: z.literal(true).optional(),
    /** A dotted path; inside conditions a segment may be a condition's name. */
    part: z.string().min(1),
    /** What must stand there now: a change that no longer fits is refused. */
    from: z.unknown(),
    to: z.unknown(),
  })
  .refine(
    ({ rule, group, target, document }) =>
      [rule, group, target, document].filter((each) => each !== undefined).length === 1,
    {
      params: {
        wanted: {
          zh: '只有 rule、group、target、document 之一',
          en: 'exactly one of rule, group, target and document',
        },
      },
    },
  );
export type Change = z.output<typeof changeSchema>;

export const readingsSchema = z.array(
  z.strictObject({
    id: slug,
    title: bilingualSchema,
    clauses: z.array(clauseId).min(1),
    why: bilingualSchema,
    options: z.array(z.strictObject({ id: slug, title: bilingualSchema, changes: z.array(changeSchema) })).min(2),
  }),
);
export type Reading = z.output<typeof readingsSchema>[number];

/** Over what a choice or a cap reaches: awards due in one year, or all that the document ever pays. */
export const groupSpans = ['year', 'plan'] as const;

const groupCommon = {
  id: slug,
  title: bilingualSchema,
  clauses: z.array(clauseId).min(1),
  active: z.boolean().default(true),
};

export const groupsSchema = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...groupCommon,
      kind: z.literal('receipts'),
      /** Receipts under other policies, or under this very plan. */
      policies: z.enum(['other', 'own']),
      /** Of which levels money under other policies counts; left out, the document’s own: municipal, or a district’s. */
      levels: z.array(z.enum(receiptLevels)).min(1).optional(),
      /** Whether money received bars the award or is taken off it. */
      received: z.enum(['bars', 'difference']),
    }),
    z.strictObject({
      ...groupCommon,
      kind: z.literal('choice'),
      atMost: z.int().min(1),
      members: z.array(slug).min(1),
      /** Whether `atMost` counts awards or rules: two products of one rule are two awards. */
      counts: z.enum(['awards', 'rules']).default('awards'),
      /** One choice for each name of an item, instead of one for all. */
      per: z.literal('of').optional(),
      /** Whether money that the document paid for a member in another year counts. */
      span: z.enum(groupSpans).default('year'),
    }),
    z.strictObject({
      ...groupCommon,
      kind: z.literal('cap'),
      cap: z.string(),
      members: z.array(slug).min(1),
      span: z.enum(groupSpans).default('year'),
    }),
  ]),
);
export type GroupFile = z.output<typeof groupsSchema>[number];

const figure = z.union([z.number(), z.string(), z.array(z.number()), z.null()]);

export const clausesSchema = z.array(
  z.strictObject({
    id: clauseId,
    place: z.string().min(1),
    kind: z.string().min(1),
    summary: bilingualSchema,
    comparator: z.string().optional(),
    value: figure.optional(),
    unit: z.string().optional(),
    year: z.int().nullable().optional(),
    threshold: z
      .strictObject({
        comparator: z.string(),
        value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
        unit: z.string(),
      })
      .optional(),
    word: z.string().optional(),
    force: z.enum(['aspirational', 'in-principle']).optional(),
    anchor: z.string().min(1),
    /** The rules and targets that encode it. */
    rules: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'document/slug')).optional(),
    notComputed: z
      .enum([
        'no-threshold',
        'judgement-only',
        'list-made-elsewhere',
        'mechanism-only',
        'amount-left-open',
        'support-unspecified',
        'date-only',
        'stated-count',
      ])
      .optional(),
    notComputedWhy: bilingualSchema.optional(),
    note: bilingualSchema.optional(),
  }),
);
export type Clause = z.output<typeof clausesSchema>[number];
