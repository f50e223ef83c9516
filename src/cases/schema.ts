import * as z from 'zod/mini';
import { closableLists, subjectKinds } from '../subject/index.js';

/** The shapes of `*.cases.json` and `*.targets.json`. What an expectation leaves out is expected to be empty. */

const texts = z.array(z.string());

/** One sum, or bounds on it; the upper may be `unbounded`. */
export const amountSchema = z.union([z.string(), z.tuple([z.string(), z.string()])]);
export type AmountExpected = z.output<typeof amountSchema>;

const certificateSchema = z.strictObject({
  group: z.string(),
  by: z.optional(
    z.strictObject({
      kind: z.optional(z.enum(['award', 'policy', 'receipt', 'cap'])),
      rule: z.optional(z.string()),
      of: z.optional(z.string()),
      name: z.optional(z.string()),
      path: z.optional(z.string()),
      amount: z.optional(z.string()),
    }),
  ),
  deducted: z.optional(z.string()),
  clauses: z.optional(texts),
});

const truth = z.enum(['yes', 'no', 'unknown']);

/** An award, a library or a service. */
export const grantSchema = z.strictObject({
  truth,
  of: z.optional(z.string()),
  level: z.optional(z.string()),
  each: z.optional(z.literal(true)),
  amount: z.optional(amountSchema),
  /** All of the amount where left out. */
  payable: z.optional(amountSchema),
  /** The year and the sum of each part in which it is paid, or borne; compared where they are given. */
  payments: z.optional(z.array(z.tuple([z.int(), amountSchema]))),
  /** The group, or more of the certificate. */
  displacedBy: z.optional(z.union([z.string(), certificateSchema])),
  /** How strictly it is meant; compared where it is given. */
  force: z.optional(z.string()),
  missing: z.optional(texts),
  dependsOn: z.optional(texts),
});
export type GrantExpected = z.output<typeof grantSchema>;

/** All entries of a rule that pays each, in their order. */
export const grantsSchema = z.array(grantSchema).check(z.minLength(1));

/** What a limit answers; `limit`, `actual`, `headroom` and `force` are compared where they are given. */
export const limitSchema = z.strictObject({
  applies: truth,
  holds: truth,
  limit: z.optional(z.string()),
  /** `null`: nothing was measured. */
  actual: z.optional(z.nullable(z.string())),
  headroom: z.optional(z.nullable(texts)),
  /** How strictly it is meant. */
  force: z.optional(z.string()),
  missing: z.optional(texts),
  dependsOn: z.optional(texts),
});
export type LimitExpected = z.output<typeof limitSchema>;

/** The class among ranked libraries: the answer, what stays possible, and the criteria met by their names. */
export const classSchema = z.strictObject({
  answer: z.string(),
  /** The answer alone where left out. */
  possible: z.optional(texts),
  matches: z.optional(texts),
  dependsOn: z.optional(texts),
});
export type ClassExpected = z.output<typeof classSchema>;

const named = z.string().check(z.minLength(1));

const caseHead = {
  name: named,
  /** The clause, the section of the semantics, or the decision that the expectation comes from. */
  why: z.string(),
  /** Written by `huiqi cases --record` from a decision: nobody has held it against the clause yet. */
  unconfirmed: z.optional(z.literal(true)),
};

const programmeYear = z.int().check(z.minimum(1949), z.maximum(2999));

const caseSchema = z.strictObject({
  ...caseHead,
  year: z.optional(programmeYear),
  /** New values by input path over `base`; `null` takes a field away. */
  with: z.optional(z.record(z.string(), z.unknown())),
  readings: z.optional(z.record(z.string(), z.string())),
  asIfInForce: z.optional(z.string()),
  assumeNone: z.optional(z.array(z.enum(closableLists))),
  subject: z.optional(z.enum(subjectKinds)),
  /** Read by what it is about: see `readExpected`. */
  expect: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]),
});
export type CaseFile = z.output<typeof caseSchema>;

/** What the cases of a table are about where it is not one rule: expectations are then by rule, and `total` is the sum. */
export const ruleTableSchema = z.strictObject({
  $schema: z.optional(z.string()),
  rule: z.optional(z.string().check(z.regex(/^[^/]+\/[^/]+$/u))),
  about: z.optional(z.string()),
  subject: z.optional(z.enum(subjectKinds)),
  year: programmeYear,
  base: z.record(z.string(), z.unknown()),
  cases: z.array(caseSchema).check(z.minLength(1)),
});

const figure = z.union([z.number(), z.string()]);

/** What became of one figure of a city by what was seen. */
export const targetTableSchema = z.strictObject({
  $schema: z.optional(z.string()),
  about: z.string(),
  city: z.string(),
  cases: z
    .array(
      z.strictObject({
        ...caseHead,
        clause: z.string(),
        /** Indicator, year, value, unit and the base year of a change. */
        seen: z.array(
          z.union([
            z.tuple([z.string(), z.int(), figure, z.string()]),
            z.tuple([z.string(), z.int(), figure, z.string(), z.int()]),
          ]),
        ),
        year: z.optional(z.int()),
        readings: z.optional(z.record(z.string(), z.string())),
        expect: z.strictObject({
          verdict: z.enum(['met', 'not-met', 'undecidable', 'unknown']),
          force: z.optional(z.enum(['must', 'in-principle', 'aspirational'])),
          /** The value wanted, of a multiple. */
          wanted: z.optional(z.string()),
          gap: z.optional(z.string()),
          needed: z.optional(z.strictObject({ perYear: z.string(), growth: z.optional(z.string()) })),
          path: z.optional(
            z.strictObject({
              base: z.optional(z.strictObject({ year: z.int(), value: z.string(), clause: z.optional(z.string()) })),
              expected: z.string(),
              toward: z.optional(z.strictObject({ year: z.int(), value: z.string(), clause: z.string() })),
              standing: z.enum(['ahead', 'behind', 'on']),
            }),
          ),
          /** A part of the reason in Chinese. */
          reason: z.optional(z.string()),
          missing: z.optional(texts),
          dependsOn: z.optional(texts),
        }),
      }),
    )
    .check(z.minLength(1)),
});
export type TargetExpected = z.output<typeof targetTableSchema>['cases'][number]['expect'];
