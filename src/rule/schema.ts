import * as z from 'zod';
import { openObject, strictObject } from '../edge/index.js';
import { receiptLevels, titleTerms } from '../subject/index.js';
import { day, rawCondition } from '../kinds/rule-schema.js';
import { bilingualSchema, clauseId, slug } from '../kinds/words.js';

/** The shapes of the JSON files of a document that are no rules: those are written as their kinds say. */

/** How a document stands in law: every result repeats it. */
export const documentStatuses = ['consultation-draft', 'in-force', 'issued', 'undated'] as const;

/** The departments that some clauses name, as they are printed: 牵头单位 and 配合单位. */
const departmentsSchema = strictObject({
  lead: z.array(z.string().min(1)).min(1),
  supporting: z.array(z.string().min(1)).min(1).optional(),
  clauses: z.array(clauseId).min(1),
});
export type Departments = z.output<typeof departmentsSchema>;

export const documentSchema = strictObject({
  $schema: z.string().optional(),
  id: slug,
  title: bilingualSchema,
  shortTitle: bilingualSchema,
  /** Its document number (发文字号), where it prints one. */
  number: bilingualSchema.optional(),
  /** Who issued it, or drafted it where it is a draft. */
  issuer: bilingualSchema.optional(),
  status: z.enum(documentStatuses),
  statusNote: bilingualSchema,
  city: z.string().min(1),
  /** The county-level place it is for, where it is a district’s or a county’s own; left out, the whole city. */
  district: z.string().min(1).optional(),
  /** `through` is null where the document sets no end. */
  period: strictObject({ from: day, through: day.nullable() }),
  /** The clauses that set the period. */
  periodCites: z.array(clauseId).optional(),
  /** Which of several documents of one city is followed where they differ: the higher; null leaves it open. */
  rank: z.int().nullable().optional(),
  rankWhy: bilingualSchema.optional(),
  /** Documents whose place it takes, each from a day on. */
  supersedes: z.array(strictObject({ document: slug, from: day })).optional(),
  /** What becomes of a title past its customary term, with nothing told of its end or renewal. */
  titleTerm: z.enum(titleTerms).default('stands-until-told'),
  /** Names under which a receipt may cite this very plan. */
  policyNames: z.array(z.string().min(1)).min(1),
  /** Conditions that every rule of the document starts with; a rule replaces one by using its name. */
  scope: z.array(rawCondition).min(1),
  scopeCites: z.record(z.string(), z.array(clauseId)),
  /** Who is charged with what its clauses say. */
  departments: z.array(departmentsSchema).optional(),
});

export type DocumentFile = z.output<typeof documentSchema>;

/** A small, named, checked change to rule data: what a reading, a reform and a what-if are made of. */
const changeSchema = strictObject({
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
}).refine(
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
  strictObject({
    id: slug,
    title: bilingualSchema,
    clauses: z.array(clauseId).min(1),
    why: bilingualSchema,
    options: z.array(strictObject({ id: slug, title: bilingualSchema, changes: z.array(changeSchema) })).min(2),
  }),
);
export type Reading = z.output<typeof readingsSchema>[number];

/** How a clause that sets a figure softens it. */
export const clauseForces = ['aspirational', 'in-principle'] as const;

/** Over what a choice or a cap reaches: awards due in one year, or all that the document ever pays. */
const groupSpans = ['year', 'plan'] as const;

const groupCommon = {
  id: slug,
  title: bilingualSchema,
  clauses: z.array(clauseId).min(1),
  active: z.boolean().default(true),
};

export const groupsSchema = z.array(
  z.discriminatedUnion('kind', [
    strictObject({
      ...groupCommon,
      kind: z.literal('receipts'),
      /** Receipts under other policies, or under this very plan. */
      policies: z.enum(['other', 'own']),
      /** Of which levels money under other policies counts; left out, the document’s own: municipal, or a district’s. */
      levels: z.array(z.enum(receiptLevels)).min(1).optional(),
      /** Whether money received bars the award or is taken off it. */
      received: z.enum(['bars', 'difference']),
    }),
    strictObject({
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
    strictObject({
      ...groupCommon,
      kind: z.literal('cap'),
      cap: z.string(),
      members: z.array(slug).min(1),
      span: z.enum(groupSpans).default('year'),
    }),
  ]),
);
export type GroupFile = z.output<typeof groupsSchema>[number];

/** What deciding and telling need of a clause: the rest of its entry is for holding a document against its text. */
export const citedClausesSchema = z.array(
  openObject({
    id: clauseId,
    place: z.string().min(1),
    word: z.string().optional(),
    force: z.enum(clauseForces).optional(),
  }),
);
export type CitedClause = z.output<typeof citedClausesSchema>[number];
