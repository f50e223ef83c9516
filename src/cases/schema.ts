import * as s from '../schema/index.js';
import { closableLists, subjectKinds } from '../subject/index.js';

/** The shapes of `*.cases.json` and `*.targets.json`. What an expectation leaves out is expected to be empty. */

const texts = s.array(s.string());

/** One sum, or bounds on it; the upper may be `unbounded`. */
export const amountSchema = s.union([s.string(), s.tuple([s.string(), s.string()])]);
export type AmountExpected = s.Output<typeof amountSchema>;

const certificateSchema = s.strictObject({
  group: s.string(),
  by: s.optional(
    s.strictObject({
      kind: s.optional(s.oneOf(['award', 'policy', 'receipt', 'cap'])),
      rule: s.optional(s.string()),
      of: s.optional(s.string()),
      name: s.optional(s.string()),
      path: s.optional(s.string()),
      amount: s.optional(s.string()),
    }),
  ),
  deducted: s.optional(s.string()),
  clauses: s.optional(texts),
});

const truth = s.oneOf(['yes', 'no', 'unknown']);

/** An award, a library or a service. */
export const grantSchema = s.strictObject({
  truth,
  of: s.optional(s.string()),
  level: s.optional(s.string()),
  each: s.optional(s.literal(true)),
  amount: s.optional(amountSchema),
  /** All of the amount where left out. */
  payable: s.optional(amountSchema),
  /** The group, or more of the certificate. */
  displacedBy: s.optional(s.union([s.string(), certificateSchema])),
  /** How strictly it is meant; compared where it is given. */
  force: s.optional(s.string()),
  missing: s.optional(texts),
  dependsOn: s.optional(texts),
});
export type GrantExpected = s.Output<typeof grantSchema>;

/** All entries of a rule that pays each, in their order. */
export const grantsSchema = s.array(grantSchema).check(s.minLength(1));

/** What a limit answers; `limit`, `actual`, `headroom` and `force` are compared where they are given. */
export const limitSchema = s.strictObject({
  applies: truth,
  holds: truth,
  limit: s.optional(s.string()),
  /** `null`: nothing was measured. */
  actual: s.optional(s.nullable(s.string())),
  headroom: s.optional(s.nullable(texts)),
  /** How strictly it is meant. */
  force: s.optional(s.string()),
  missing: s.optional(texts),
  dependsOn: s.optional(texts),
});
export type LimitExpected = s.Output<typeof limitSchema>;

/** The class among ranked libraries: the answer, what stays possible, and the criteria met by their names. */
export const classSchema = s.strictObject({
  answer: s.string(),
  /** The answer alone where left out. */
  possible: s.optional(texts),
  matches: s.optional(texts),
  dependsOn: s.optional(texts),
});
export type ClassExpected = s.Output<typeof classSchema>;

const named = s.string().check(s.minLength(1));

const caseHead = {
  name: named,
  /** The clause, the section of the semantics, or the decision that the expectation comes from. */
  why: s.string(),
  /** Written by `huiqi cases --record` from a decision: nobody has held it against the clause yet. */
  unconfirmed: s.optional(s.literal(true)),
};

const programmeYear = s.int().check(s.minimum(1949), s.maximum(2999));

const caseSchema = s.strictObject({
  ...caseHead,
  year: s.optional(programmeYear),
  /** New values by input path over `base`; `null` takes a field away. */
  with: s.optional(s.record(s.string(), s.unknown())),
  readings: s.optional(s.record(s.string(), s.string())),
  asIfInForce: s.optional(s.string()),
  assumeNone: s.optional(s.array(s.oneOf(closableLists))),
  subject: s.optional(s.oneOf(subjectKinds)),
  /** Read by what it is about: see `readExpected`. */
  expect: s.union([s.record(s.string(), s.unknown()), s.array(s.unknown())]),
});
export type CaseFile = s.Output<typeof caseSchema>;

/** What the cases of a table are about where it is not one rule: expectations are then by rule, and `total` is the sum. */
export const ruleTableSchema = s.strictObject({
  $schema: s.optional(s.string()),
  rule: s.optional(s.string().check(s.regex(/^[^/]+\/[^/]+$/u))),
  about: s.optional(s.string()),
  subject: s.optional(s.oneOf(subjectKinds)),
  year: programmeYear,
  base: s.record(s.string(), s.unknown()),
  cases: s.array(caseSchema).check(s.minLength(1)),
});

const figure = s.union([s.number(), s.string()]);

/** What became of one figure of a city by what was seen. */
export const targetTableSchema = s.strictObject({
  $schema: s.optional(s.string()),
  about: s.string(),
  city: s.string(),
  cases: s
    .array(
      s.strictObject({
        ...caseHead,
        clause: s.string(),
        /** Indicator, year, value, unit and the base year of a change. */
        seen: s.array(
          s.union([
            s.tuple([s.string(), s.int(), figure, s.string()]),
            s.tuple([s.string(), s.int(), figure, s.string(), s.int()]),
          ]),
        ),
        year: s.optional(s.int()),
        readings: s.optional(s.record(s.string(), s.string())),
        expect: s.strictObject({
          verdict: s.oneOf(['met', 'not-met', 'undecidable', 'unknown']),
          force: s.optional(s.oneOf(['must', 'in-principle', 'aspirational'])),
          /** The value wanted, of a multiple. */
          wanted: s.optional(s.string()),
          gap: s.optional(s.string()),
          needed: s.optional(s.strictObject({ perYear: s.string(), growth: s.optional(s.string()) })),
          path: s.optional(
            s.strictObject({
              base: s.optional(s.strictObject({ year: s.int(), value: s.string(), clause: s.optional(s.string()) })),
              expected: s.string(),
              standing: s.oneOf(['ahead', 'behind', 'on']),
            }),
          ),
          /** A part of the reason in Chinese. */
          reason: s.optional(s.string()),
          missing: s.optional(texts),
          dependsOn: s.optional(texts),
        }),
      }),
    )
    .check(s.minLength(1)),
});
export type TargetExpected = s.Output<typeof targetTableSchema>['cases'][number]['expect'];
