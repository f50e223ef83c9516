import { canonicalJson } from '../condition/index.js';
import type { PlainObject } from '../edge/index.js';
import type { Amount, AwardOutcome, LimitOutcome, Result, ServiceOutcome, TierOutcome } from '../engine/index.js';
import { formatMoney, parseMoney } from '../quantity/index.js';
import type { Expected } from './expected.js';
import type { AmountExpected, ClassExpected, GrantExpected, LimitExpected } from './schema.js';

/** One thing that was expected and what came of it; `undefined` where there is nothing. */
export interface HeldLine {
  readonly key: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** An answer held against what was expected of it, line by line. */
export interface HeldParts {
  /** The rule’s name in its document, `class` or `total`; of several entries, which. */
  readonly about: string;
  readonly lines: readonly HeldLine[];
}

type Grant = AwardOutcome | TierOutcome | ServiceOutcome;

/** Data without what is not there. */
const plain = (value: unknown): unknown =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);

export const isAlike = ({ expected, got }: HeldLine): boolean =>
  canonicalJson(plain(expected)) === canonicalJson(plain(got));

/** Whether everything came as expected. */
export const isHeld = ({ lines }: HeldParts): boolean => lines.every(isAlike);

const heldRows = (about: string, expected: PlainObject | undefined, got: PlainObject | undefined): HeldParts => ({
  about,
  lines: [...new Set([...Object.keys(expected ?? {}), ...Object.keys(got ?? {})])].map((key) => ({
    key,
    expected: expected?.[key],
    got: got?.[key],
  })),
});

const nothing = '0元';

/** Money as results print it, however a case writes it. */
const asPrinted = (written: string): string => {
  const parsed = parseMoney(written);
  return parsed.ok ? formatMoney(parsed.value) : written;
};

const boundsOf = (written: AmountExpected): readonly string[] =>
  (typeof written === 'string' ? [written, written] : written).map(asPrinted);

/** A certificate with its sums as results print them. */
const certificateWanted = (expected: GrantExpected['displacedBy']): unknown => {
  if (typeof expected !== 'object') return expected === undefined ? undefined : { group: expected };
  const { by, deducted, ...certificate } = expected;
  return {
    ...certificate,
    ...(deducted === undefined ? {} : { deducted: asPrinted(deducted) }),
    ...(by === undefined ? {} : { by: by.amount === undefined ? by : { ...by, amount: asPrinted(by.amount) } }),
  };
};

const printed = ({ low, high, unbounded }: Amount): readonly string[] => [low, unbounded === true ? 'unbounded' : high];

const sorted = (list: readonly string[] | undefined): readonly string[] => [...(list ?? [])].sort();

const pathsOf = (missing: readonly { readonly path: string }[]): readonly string[] =>
  sorted(missing.map(({ path }) => path));

const only = (told: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(told).filter(([key]) => keys.includes(key)));

/** As much of a certificate as was asked for; its group where nothing more was. */
const certificateSeen = (found: Grant, { displacedBy: expected }: GrantExpected): unknown => {
  if (!('displacedBy' in found)) return undefined;
  const { by, ...certificate } = found.displacedBy;
  if (typeof expected !== 'object') return only(certificate, ['group']);
  const own = only(certificate, Object.keys(expected));
  return expected.by === undefined ? own : { ...own, by: only({ ...by }, Object.keys(expected.by)) };
};

const paymentsSeen = (found: Grant): readonly unknown[] =>
  ('payments' in found ? found.payments : []).map(({ year, amount }) => [year, ...printed(amount)]);

const grantSeen = (found: Grant, expected: GrantExpected): PlainObject => ({
  ...('of' in found && expected.of !== undefined ? { of: found.of } : {}),
  ...('level' in found && expected.level !== undefined ? { level: found.level } : {}),
  truth: found.truth,
  ...('force' in found && expected.force !== undefined ? { force: found.force } : {}),
  ...('amount' in found ? { each: found.each, amount: printed(found.amount), payable: printed(found.payable) } : {}),
  ...(expected.payments === undefined ? {} : { payments: paymentsSeen(found) }),
  displacedBy: certificateSeen(found, expected),
  missing: pathsOf(found.missing),
  dependsOn: sorted(found.dependsOn),
});

const grantWanted = (expected: GrantExpected, isAward: boolean): PlainObject => {
  const {
    of,
    level,
    truth,
    force,
    each,
    amount = nothing,
    payable = amount,
    payments,
    displacedBy,
    missing,
    dependsOn,
  } = expected;
  return {
    ...(of === undefined ? {} : { of }),
    ...(level === undefined ? {} : { level }),
    truth,
    ...(force === undefined ? {} : { force }),
    ...(isAward ? { each, amount: boundsOf(amount), payable: boundsOf(payable) } : {}),
    ...(payments === undefined ? {} : { payments: payments.map(([year, sum]) => [year, ...boundsOf(sum)]) }),
    displacedBy: certificateWanted(displacedBy),
    missing: sorted(missing),
    dependsOn: sorted(dependsOn),
  };
};

const slugOf = (rule: string): string => rule.replace(/^.*\//u, '');

export const grantsOf = ({ awards, tiers, services }: Result, rule: string): readonly Grant[] =>
  [...awards, ...tiers, ...services].filter((each) => each.rule === rule);

const heldGrants = (result: Result, rule: string, expected: readonly GrantExpected[]): readonly HeldParts[] => {
  const found = grantsOf(result, rule);
  const isAward = found.some((each) => 'amount' in each);
  return Array.from({ length: Math.max(found.length, expected.length) }, (_, at) => {
    const [got, wanted] = [found[at], expected[at]];
    const about = found.length + expected.length > 2 ? `${slugOf(rule)} ${String(at + 1)}` : slugOf(rule);
    return heldRows(
      about,
      wanted === undefined ? undefined : grantWanted(wanted, isAward),
      got === undefined ? undefined : grantSeen(got, wanted ?? { truth: 'no' }),
    );
  });
};

const limitSeen = (found: LimitOutcome, expected: LimitExpected): PlainObject => ({
  applies: found.applies,
  holds: found.holds,
  ...(expected.limit === undefined ? {} : { limit: found.limit }),
  ...(expected.actual === undefined ? {} : { actual: found.actual ?? null }),
  ...(expected.headroom === undefined ? {} : { headroom: found.headroom ?? null }),
  ...(expected.force === undefined ? {} : { force: found.force }),
  missing: pathsOf(found.missing),
  dependsOn: sorted(found.dependsOn),
});

const heldLimit = ({ limits }: Result, rule: string, expected: LimitExpected): HeldParts => {
  const found = limits.find((each) => each.rule === rule);
  return heldRows(
    slugOf(rule),
    { ...expected, missing: sorted(expected.missing), dependsOn: sorted(expected.dependsOn) },
    found === undefined ? undefined : limitSeen(found, expected),
  );
};

const heldClass = ({ class: found }: Result, expected: ClassExpected): HeldParts =>
  heldRows(
    'class',
    {
      answer: expected.answer,
      possible: expected.possible ?? [expected.answer],
      matches: sorted(expected.matches),
      dependsOn: sorted(expected.dependsOn),
    },
    found === null
      ? undefined
      : {
          answer: found.answer,
          possible: found.possible,
          matches: sorted(found.matches.map(({ criterion }) => criterion)),
          dependsOn: sorted(found.dependsOn),
        },
  );

/** A result held against one expectation. */
export const heldAgainst = (result: Result, expected: Expected): readonly HeldParts[] => {
  switch (expected.about) {
    case 'grants':
      return heldGrants(result, expected.rule, expected.grants);
    case 'limit':
      return [heldLimit(result, expected.rule, expected.limit)];
    case 'class':
      return [heldClass(result, expected.class)];
    case 'total':
      return [heldRows('total', { total: boundsOf(expected.total) }, { total: printed(result.total) })];
  }
};
