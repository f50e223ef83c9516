import * as s from '../schema/index.js';
import { receiptLevels, titleTerms } from '../subject/index.js';
import { day, rawCondition } from '../kinds/rule-schema.js';
import { bilingualSchema, clauseId, slug } from '../kinds/words.js';

/** The shapes of the JSON files of a document that are no rules: those are written as their kinds say. */

/** How a document stands in law: every result repeats it. */
export const documentStatuses = ['consultation-draft', 'in-force', 'issued', 'undated'] as const;

/** The departments that some clauses name, as they are printed: 牵头单位 and 配合单位. */
const departmentsSchema = s.strictObject({
  lead: s.array(s.string().check(s.minLength(1))).check(s.minLength(1)),
  supporting: s.optional(s.array(s.string().check(s.minLength(1))).check(s.minLength(1))),
  clauses: s.array(clauseId).check(s.minLength(1)),
});
export type Departments = s.Output<typeof departmentsSchema>;

export const documentSchema = s.strictObject({
  $schema: s.optional(s.string()),
  id: slug,
  title: bilingualSchema,
  shortTitle: bilingualSchema,
  /** Its document number (发文字号), where it prints one. */
  number: s.optional(bilingualSchema),
  /** Who issued it, or drafted it where it is a draft. */
  issuer: s.optional(bilingualSchema),
  status: s.oneOf(documentStatuses),
  statusNote: bilingualSchema,
  /** The city it is for; of a province’s document, the province. */
  city: s.string().check(s.minLength(1)),
  /** Of a province’s document, each city of the province that it is for. */
  cities: s.optional(s.array(s.string().check(s.minLength(1))).check(s.minLength(1))),
  /** The county-level place it is for, where it is a district’s or a county’s own; left out, the whole city. */
  district: s.optional(s.string().check(s.minLength(1))),
  /** `through` is null where the document sets no end. */
  period: s.strictObject({ from: day, through: s.nullable(day) }),
  /** The clauses that set the period. */
  periodCites: s.optional(s.array(clauseId)),
  /** Which of several documents of one city is followed where they differ: the higher; null leaves it open. */
  rank: s.optional(s.nullable(s.int())),
  rankWhy: s.optional(bilingualSchema),
  /** Documents whose place it takes, each from a day on. */
  supersedes: s.optional(s.array(s.strictObject({ document: slug, from: day }))),
  /** What becomes of a title past its customary term, with nothing told of its end or renewal. */
  titleTerm: s.defaulted(s.oneOf(titleTerms), 'stands-until-told'),
  /** Names under which a receipt may cite this very plan. */
  policyNames: s.array(s.string().check(s.minLength(1))).check(s.minLength(1)),
  /** Conditions that every rule of the document starts with; a rule replaces one by using its name. */
  scope: s.array(rawCondition).check(s.minLength(1)),
  scopeCites: s.record(s.string(), s.array(clauseId)),
  /** Conditions that rules refer to by their names, each with the clauses that it stands on. */
  conditions: s.optional(
    s.record(
      slug,
      s.strictObject({
        clauses: s.array(clauseId).check(s.minLength(1)),
        note: s.optional(bilingualSchema),
        when: rawCondition,
      }),
    ),
  ),
  /** Who is charged with what its clauses say. */
  departments: s.optional(s.array(departmentsSchema)),
});

export type DocumentFile = s.Output<typeof documentSchema>;

/** A small, named, checked change to rule data: what a reading, a reform and a what-if are made of. */
const changeSchema = s
  .strictObject({
    rule: s.optional(slug),
    group: s.optional(slug),
    /** An indicator of `targets.json`; in its part, a segment may be the clause of a figure. */
    target: s.optional(slug),
    /** The document itself. */
    document: s.optional(s.literal(true)),
    /** A dotted path; inside conditions a segment may be a condition's name. */
    part: s.string().check(s.minLength(1)),
    /** What must stand there now: a change that no longer fits is refused. */
    from: s.unknown(),
    to: s.unknown(),
  })
  .check(
    s.refine(
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
export type Change = s.Output<typeof changeSchema> & { readonly reform?: string | undefined };

export const readingsSchema = s.array(
  s.strictObject({
    id: slug,
    title: bilingualSchema,
    clauses: s.array(clauseId).check(s.minLength(1)),
    why: bilingualSchema,
    options: s
      .array(s.strictObject({ id: slug, title: bilingualSchema, changes: s.array(changeSchema) }))
      .check(s.minLength(2)),
  }),
);
export type Reading = s.Output<typeof readingsSchema>[number];

/** How a clause that sets a figure softens it. */
export const clauseForces = ['aspirational', 'in-principle'] as const;

/** Over what a choice or a cap reaches: awards due in one year, or all that the document ever pays. */
const groupSpans = ['year', 'plan'] as const;

const groupCommon = {
  id: slug,
  title: bilingualSchema,
  clauses: s.array(clauseId).check(s.minLength(1)),
  active: s.defaulted(s.boolean(), true),
};

export const groupsSchema = s.array(
  s.discriminatedUnion('kind', [
    s.strictObject({
      ...groupCommon,
      kind: s.literal('receipts'),
      /** Receipts under other policies, or under this very plan. */
      policies: s.oneOf(['other', 'own']),
      /** Of which levels money under other policies counts; left out, the document’s own: municipal, or a district’s. */
      levels: s.optional(s.array(s.oneOf(receiptLevels)).check(s.minLength(1))),
      /** Whether money received bars the award or is taken off it. */
      received: s.oneOf(['bars', 'difference']),
    }),
    s.strictObject({
      ...groupCommon,
      kind: s.literal('choice'),
      atMost: s.int().check(s.minimum(1)),
      members: s.array(slug).check(s.minLength(1)),
      /** Whether `atMost` counts awards or rules: two products of one rule are two awards. */
      counts: s.defaulted(s.oneOf(['awards', 'rules']), 'awards'),
      /** One choice for each name of an item, instead of one for all. */
      per: s.optional(s.literal('of')),
      /** Whether money that the document paid for a member in another year counts. */
      span: s.defaulted(s.oneOf(groupSpans), 'year'),
    }),
    s.strictObject({
      ...groupCommon,
      kind: s.literal('cap'),
      /** Money, or an expression over figures of the enterprise. */
      cap: s.union([s.string(), rawCondition]),
      members: s.array(slug).check(s.minLength(1)),
      /** Other documents whose support counts under the cap with that of the members. */
      others: s.optional(
        s
          .array(
            s.strictObject({
              document: slug,
              /** Those of its awards that count; left out, all of them. */
              rules: s.optional(s.array(slug).check(s.minLength(1))),
              /** Names under which a receipt may cite it, beside its id. */
              policyNames: s.optional(s.array(s.string().check(s.minLength(1))).check(s.minLength(1))),
            }),
          )
          .check(s.minLength(1)),
      ),
      /** One cap for each name of an item, instead of one for all. */
      per: s.optional(s.literal('of')),
      span: s.defaulted(s.oneOf(groupSpans), 'year'),
    }),
  ]),
);
export type GroupFile = s.Output<typeof groupsSchema>[number];

/** What deciding and telling need of a clause: the rest of its entry is for holding a document against its text. */
export const citedClausesSchema = s.array(
  s.partsOf({
    id: clauseId,
    place: s.string().check(s.minLength(1)),
    word: s.optional(s.string()),
    force: s.optional(s.oneOf(clauseForces)),
  }),
);
export type ClauseCitation = s.Output<typeof citedClausesSchema>[number];
