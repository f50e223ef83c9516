import * as z from 'zod/mini';
import { receiptLevels, titleTerms } from '../subject/index.js';
import { day, rawCondition } from '../kinds/rule-schema.js';
import { bilingualSchema, clauseId, slug } from '../kinds/words.js';

/** The shapes of the JSON files of a document that are no rules: those are written as their kinds say. */

/** How a document stands in law: every result repeats it. */
export const documentStatuses = ['consultation-draft', 'in-force', 'issued', 'undated'] as const;

/** The departments that some clauses name, as they are printed: 牵头单位 and 配合单位. */
const departmentsSchema = z.strictObject({
  lead: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  supporting: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
  clauses: z.array(clauseId).check(z.minLength(1)),
});
export type Departments = z.output<typeof departmentsSchema>;

export const documentSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: slug,
  title: bilingualSchema,
  shortTitle: bilingualSchema,
  /** Its document number (发文字号), where it prints one. */
  number: z.optional(bilingualSchema),
  /** Who issued it, or drafted it where it is a draft. */
  issuer: z.optional(bilingualSchema),
  status: z.enum(documentStatuses),
  statusNote: bilingualSchema,
  /** The city it is for; of a province’s document, the province. */
  city: z.string().check(z.minLength(1)),
  /** Of a province’s document, each city of the province that it is for. */
  cities: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
  /** The county-level place it is for, where it is a district’s or a county’s own; left out, the whole city. */
  district: z.optional(z.string().check(z.minLength(1))),
  /** `through` is null where the document sets no end. */
  period: z.strictObject({ from: day, through: z.nullable(day) }),
  /** The clauses that set the period. */
  periodCites: z.optional(z.array(clauseId)),
  /** Which of several documents of one city is followed where they differ: the higher; null leaves it open. */
  rank: z.optional(z.nullable(z.int())),
  rankWhy: z.optional(bilingualSchema),
  /** Documents whose place it takes, each from a day on. */
  supersedes: z.optional(z.array(z.strictObject({ document: slug, from: day }))),
  /** What becomes of a title past its customary term, with nothing told of its end or renewal. */
  titleTerm: z._default(z.enum(titleTerms), 'stands-until-told'),
  /** Names under which a receipt may cite this very plan. */
  policyNames: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  /** Conditions that every rule of the document starts with; a rule replaces one by using its name. */
  scope: z.array(rawCondition).check(z.minLength(1)),
  scopeCites: z.record(z.string(), z.array(clauseId)),
  /** Conditions that rules refer to by their names, each with the clauses that it stands on. */
  conditions: z.optional(
    z.record(
      slug,
      z.strictObject({
        clauses: z.array(clauseId).check(z.minLength(1)),
        note: z.optional(bilingualSchema),
        when: rawCondition,
      }),
    ),
  ),
  /** Who is charged with what its clauses say. */
  departments: z.optional(z.array(departmentsSchema)),
});

export type DocumentFile = z.output<typeof documentSchema>;

/** A small, named, checked change to rule data: what a reading, a reform and a what-if are made of. */
const changeSchema = z
  .strictObject({
    rule: z.optional(slug),
    group: z.optional(slug),
    /** An indicator of `targets.json`; in its part, a segment may be the clause of a figure. */
    target: z.optional(slug),
    /** The document itself. */
    document: z.optional(z.literal(true)),
    /** A dotted path; inside conditions a segment may be a condition's name. */
    part: z.string().check(z.minLength(1)),
    /** What must stand there now: a change that no longer fits is refused. */
    from: z.unknown(),
    to: z.unknown(),
  })
  .check(
    z.refine(
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
    ),
  );

/** A change as files write it, with the reform that it is of, where it is of one with a name. */
export type Change = z.output<typeof changeSchema> & { readonly reform?: string | undefined };

export const readingsSchema = z.array(
  z.strictObject({
    id: slug,
    title: bilingualSchema,
    clauses: z.array(clauseId).check(z.minLength(1)),
    why: bilingualSchema,
    options: z
      .array(z.strictObject({ id: slug, title: bilingualSchema, changes: z.array(changeSchema) }))
      .check(z.minLength(2)),
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
  clauses: z.array(clauseId).check(z.minLength(1)),
  active: z._default(z.boolean(), true),
};

export const groupsSchema = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...groupCommon,
      kind: z.literal('receipts'),
      /** Receipts under other policies, or under this very plan. */
      policies: z.enum(['other', 'own']),
      /** Of which levels money under other policies counts; left out, the document’s own: municipal, or a district’s. */
      levels: z.optional(z.array(z.enum(receiptLevels)).check(z.minLength(1))),
      /** Whether money received bars the award or is taken off it. */
      received: z.enum(['bars', 'difference']),
    }),
    z.strictObject({
      ...groupCommon,
      kind: z.literal('choice'),
      atMost: z.int().check(z.minimum(1)),
      members: z.array(slug).check(z.minLength(1)),
      /** Whether `atMost` counts awards or rules: two products of one rule are two awards. */
      counts: z._default(z.enum(['awards', 'rules']), 'awards'),
      /** One choice for each name of an item, instead of one for all. */
      per: z.optional(z.literal('of')),
      /** Whether money that the document paid for a member in another year counts. */
      span: z._default(z.enum(groupSpans), 'year'),
    }),
    z.strictObject({
      ...groupCommon,
      kind: z.literal('cap'),
      /** Money, or an expression over figures of the enterprise. */
      cap: z.union([z.string(), rawCondition]),
      members: z.array(slug).check(z.minLength(1)),
      /** Other documents whose support counts under the cap with that of the members. */
      others: z.optional(
        z
          .array(
            z.strictObject({
              document: slug,
              /** Those of its awards that count; left out, all of them. */
              rules: z.optional(z.array(slug).check(z.minLength(1))),
              /** Names under which a receipt may cite it, beside its id. */
              policyNames: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
            }),
          )
          .check(z.minLength(1)),
      ),
      /** One cap for each name of an item, instead of one for all. */
      per: z.optional(z.literal('of')),
      span: z._default(z.enum(groupSpans), 'year'),
    }),
  ]),
);
export type GroupFile = z.output<typeof groupsSchema>[number];

/** What deciding and telling need of a clause: the rest of its entry is for holding a document against its text. */
export const citedClausesSchema = z.array(
  z.object({
    id: clauseId,
    place: z.string().check(z.minLength(1)),
    word: z.optional(z.string()),
    force: z.optional(z.enum(clauseForces)),
  }),
);
export type ClauseCitation = z.output<typeof citedClausesSchema>[number];
