import type { PlainObject } from '../edge/index.js';
import type { AwardOutcome, LimitOutcome, Result } from '../engine/index.js';
import { changesFrom } from './case-input.js';
import { grantsOf } from './held.js';
import type { RuleCase } from './table.js';
import { isBy } from '../kinds/index.js';

/** What a row is recorded from. */
export interface Recorded extends Omit<RuleCase, 'why' | 'pointer' | 'unconfirmed' | 'expected'> {
  /** The rule that it is about; without it, everything that the document grants. */
  readonly rule?: string;
}

/** The table that a row is to stand in: what a row shares with it is not said again. */
export interface TableAround {
  readonly base: unknown;
  readonly year: number;
}

const listed = (key: string, list: readonly string[]): PlainObject => (list.length === 0 ? {} : { [key]: list });

const paths = (missing: readonly { readonly path: string }[]): readonly string[] => missing.map(({ path }) => path);

const amountText = ({ low, high, unbounded }: AwardOutcome['amount']): string | readonly string[] => {
  const top = unbounded === true ? 'unbounded' : high;
  return low === top ? low : [low, top];
};

const awardRow = ({ of, level, each, amount, payable, payments, displacedBy }: AwardOutcome): PlainObject => {
  const [granted, left] = [amountText(amount), amountText(payable)];
  return {
    ...(of === undefined ? {} : { of }),
    ...(level === undefined ? {} : { level }),
    ...(each === undefined ? {} : { each }),
    ...(granted === '0元' ? {} : { amount: granted }),
    ...(JSON.stringify(granted) === JSON.stringify(left) ? {} : { payable: left }),
    ...(payments === undefined ? {} : { payments: payments.map(({ year, amount: sum }) => [year, amountText(sum)]) }),
    ...(displacedBy === undefined ? {} : { displacedBy: displacedBy.group }),
  };
};

const grantRow = (found: ReturnType<typeof grantsOf>[number]): PlainObject => ({
  truth: found.truth,
  ...(isBy(found, 'money') ? awardRow(found) : {}),
  ...listed('missing', paths(found.missing)),
  ...listed('dependsOn', found.dependsOn),
});

const limitRow = ({ applies, holds, limit, actual, headroom, missing, dependsOn }: LimitOutcome): PlainObject => ({
  applies,
  holds,
  limit,
  actual: actual ?? null,
  headroom: headroom ?? null,
  ...listed('missing', paths(missing)),
  ...listed('dependsOn', dependsOn),
});

const ofRule = (result: Result, rule: string): unknown => {
  const limit = result.limits.find((each) => each.rule === rule);
  if (limit !== undefined) return limitRow(limit);
  const rows = grantsOf(result, rule).map(grantRow);
  return rows.length === 1 ? rows[0] : rows;
};

/** All that is not plainly no, with the sum, and the class where there is one. */
const ofDocument = (result: Result): unknown => {
  const { awards, tiers, services, limits, total, class: found } = result;
  const told = [
    ...[...awards, ...tiers, ...services].filter(({ truth, dependsOn }) => truth !== 'no' || dependsOn.length > 0),
    ...limits.filter(({ applies }) => applies !== 'no'),
  ];
  const rules = [...new Set(told.map(({ rule }) => rule))];
  return {
    ...(awards.length === 0 ? {} : { total: amountText(total) }),
    ...(found === null
      ? {}
      : {
          class: {
            answer: found.answer,
            ...(found.possible.length === 1 ? {} : { possible: found.possible }),
            ...listed(
              'matches',
              found.matches.map(({ criterion }) => criterion),
            ),
            ...listed('dependsOn', found.dependsOn),
          },
        }),
    ...Object.fromEntries(rules.map((rule) => [rule.replace(/^.*\//u, ''), ofRule(result, rule)])),
  };
};

/** A row of a table from an input and what was decided of it. It is marked as unconfirmed until a person takes the mark away. */
export const recordedRow = (
  { name, subject, year, input, setting, assumeNone, rule }: Recorded,
  result: Result,
  around?: TableAround,
): PlainObject => {
  const changes = around === undefined ? {} : changesFrom(around.base, input);
  return {
    name,
    why: '',
    unconfirmed: true,
    ...(around === undefined || around.year === year ? {} : { year }),
    ...(subject === 'enterprise' ? {} : { subject }),
    ...(Object.keys(changes).length === 0 ? {} : { with: changes }),
    ...setting,
    ...(assumeNone === undefined || assumeNone.length === 0 ? {} : { assumeNone }),
    expect: rule === undefined ? ofDocument(result) : ofRule(result, rule),
  };
};

/** A new table with a recorded row alone. */
export const recordedTable = (recorded: Recorded, result: Result): PlainObject => ({
  ...(recorded.rule === undefined ? { about: recorded.name } : { rule: recorded.rule }),
  year: recorded.year,
  base: recorded.input,
  cases: [recordedRow(recorded, result, { base: recorded.input, year: recorded.year })],
});
