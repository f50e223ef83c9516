import { missingIn, type Trace } from '../condition/index.js';
import type { PlannedLimit } from '../evaluate/index.js';
import {
  dimensionOf,
  type Ends,
  isKept,
  measure,
  type Measurement,
  type Room,
  roomUnder,
  tightest,
} from '../kinds/index.js';
import {
  approximately,
  areaDecimals,
  areaIn,
  type AreaUnit,
  dividedBy,
  formatArea,
  formatPercent,
  formatRational,
  noMoney,
  type Rational,
  rounded,
} from '../quantity/index.js';
import type { Place, Subject } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';
import { moneyText } from './amount.js';
import { missingFrom } from './missing.js';
import { traceFor } from './reason.js';
import type { Plan } from '../evaluate/index.js';
import type { LimitOutcome } from './result.js';

/** What a limit comes to for one subject, before it is put into words. */
export interface LimitDecision {
  readonly applies: Truth;
  readonly holds: Truth;
  readonly limit: string;
  readonly actual: string | undefined;
  readonly headroom: readonly string[] | undefined;
  /** Input paths that would settle whether it applies and holds. */
  readonly missing: readonly string[];
  /** Nothing is missing, and still it cannot be decided: the rule's own note says why. */
  readonly undecidable: boolean;
  readonly traces: readonly Trace[];
  readonly holdsTrace: Trace | undefined;
}

const decimals = 6;

const moneyIn = (value: Rational): string => moneyText(Number(rounded(value, 0, 'down').over));

const areaUnits = ['亩', '平方米'] as const;
const countUnit = '个';

/** A figure of the measured field, in each unit it is asked in; shortened towards less. */
const inUnits = (value: Rational, measurement: Measurement, units: readonly string[]): readonly string[] => {
  switch (dimensionOf(measurement)) {
    case 'area':
      return (units.length === 0 ? areaUnits : units).map((unit) =>
        formatArea(value, unit as (typeof areaUnits)[number]),
      );
    case 'money':
      return [moneyIn(value)];
    case 'count':
      return [`${formatRational(value, 0, 'down')}${units[0] ?? countUnit}`];
    case 'ratio':
    case 'flag':
    case 'choice':
      return [formatRational(value, decimals, 'down')];
  }
};

/** What was measured, as a share or as the figure itself, `≈` before one that was shortened; a share of nothing is none. */
const actualText = (limit: PlannedLimit, measurement: Measurement): string | undefined => {
  const { part, whole } = measurement;
  const { terms } = limit.rule;
  if (terms === undefined || whole.over === 0n) return undefined;
  const value = dividedBy(part, whole);
  if ('share' in terms.measured) return formatPercent(value, decimals);
  // A quotient that stands in for the figure is a plain number, whatever its parts are measured in.
  if (terms.measured.field !== measurement.field) return approximately(value, decimals);
  const [unit = areaUnits[0]] = terms.units;
  switch (dimensionOf(measurement)) {
    case 'area':
      return `${approximately(areaIn(value, unit as AreaUnit), areaDecimals, 'down')}${unit}`;
    case 'money':
    case 'count':
      return inUnits(value, measurement, terms.units)[0];
    case 'ratio':
    case 'flag':
    case 'choice':
      return approximately(value, decimals);
  }
};

/** Room is told in the unit of the part; for a plot ratio made of two areas it is told as a ratio. */
const headroomText = (limit: PlannedLimit, measurement: Measurement, { left }: Room): readonly string[] | undefined => {
  const { terms } = limit.rule;
  if (terms === undefined) return undefined;
  const quotient = 'field' in terms.measured && terms.measured.field !== measurement.field;
  if (!quotient) return inUnits(left, measurement, terms.units);
  return measurement.whole.over === 0n
    ? undefined
    : [formatRational(dividedBy(left, measurement.whole), decimals, 'down')];
};

const endsText = ({ most, least, about }: Ends): string => {
  if (most !== undefined && least !== undefined)
    return most.text === least.text
      ? most.text
      : most.value.over === 0n || least.value.over === 0n
        ? most.text
        : `${least.text}–${most.text}`;
  return (most ?? least ?? about)?.text ?? '';
};

const any = (truths: readonly Truth[]): Truth =>
  truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';

const unknownMissing = (truth: Truth, traces: readonly Trace[]): readonly string[] =>
  truth === 'unknown' ? traces.flatMap(missingIn) : [];

/** The rows in force: the first that applies, else all that may, else all there are. */
const rowsOf = <Row>(rows: readonly Row[], traces: readonly Trace[]): readonly Row[] => {
  const having = (truth: Truth): readonly Row[] => rows.filter((_, index) => traces[index]?.truth === truth);
  const [sure] = having('yes');
  if (sure !== undefined) return [sure];
  const possible = having('unknown');
  return possible.length === 0 ? rows : possible;
};

/** Decides one limit for a subject in a programme year. */
export const decideLimit = (plan: Plan, limit: PlannedLimit, subject: Subject, year: number): LimitDecision => {
  const walk = (ground: PlannedLimit['applies'][number]): Trace =>
    traceFor(plan, undefined, ground, subject, year, undefined);
  const traces = limit.applies.map(walk);
  const applies = any(traces.map(({ truth }) => truth));
  const { terms, permission } = limit.rule;
  const holdsTrace = limit.holds === undefined || applies === 'no' ? undefined : walk(limit.holds);
  const whether = { applies, traces, holdsTrace };
  const open = unknownMissing(applies, traces);
  if (terms === undefined) {
    const holds: Truth = applies === 'yes' ? (holdsTrace?.truth ?? 'unknown') : 'unknown';
    const missing =
      applies === 'no' ? [] : [...new Set([...open, ...(holdsTrace === undefined ? [] : missingIn(holdsTrace))])];
    return {
      ...whether,
      holds,
      limit: permission?.says.zh ?? '',
      actual: undefined,
      headroom: undefined,
      missing,
      undecidable: applies === 'yes' && holds === 'unknown' && missing.length === 0,
    };
  }
  const rows = rowsOf(terms.ends, traces);
  const text = [...new Set(rows.map(endsText))].join(' / ');
  const [ends] = rows as readonly [Ends, ...Ends[]];
  if (applies === 'no')
    return {
      ...whether,
      holds: 'unknown',
      limit: text,
      actual: undefined,
      headroom: undefined,
      missing: [],
      undecidable: false,
    };
  const measured = measure(subject as Place, terms.measured);
  const undecidable = applies === 'yes' && ends.most === undefined && ends.least === undefined;
  if (!measured.known && undecidable) {
    return {
      ...whether,
      holds: 'unknown',
      limit: text,
      actual: undefined,
      headroom: undefined,
      missing: [],
      undecidable,
    };
  }
  if (!measured.known) {
    return {
      ...whether,
      holds: 'unknown',
      limit: text,
      actual: undefined,
      headroom: undefined,
      missing: [...new Set([...open, ...measured.missing])],
      undecidable: false,
    };
  }
  // Which of several figures is in force is not known yet: then no room can be told.
  const rooms = rows.length > 1 ? [] : roomUnder(ends, measured.measurement);
  const narrow = tightest(rooms);
  const holds: Truth = applies !== 'yes' || narrow === undefined ? 'unknown' : isKept(rooms) ? 'yes' : 'no';
  return {
    ...whether,
    holds,
    limit: text,
    actual: actualText(limit, measured.measurement),
    headroom: narrow === undefined ? undefined : headroomText(limit, measured.measurement, narrow),
    missing: [...new Set(open)],
    undecidable,
  };
};

/** Whether two readings come to the same limit. */
export const sameLimit = (a: LimitDecision, b: LimitDecision): boolean =>
  a.applies === b.applies &&
  a.holds === b.holds &&
  a.limit === b.limit &&
  a.actual === b.actual &&
  String(a.headroom) === String(b.headroom);

type Told = Omit<LimitOutcome, 'dependsOn' | symbol>;

/** A decided limit as its outcome, but for what hangs on readings. */
export const limitOutcome = ({ rule }: PlannedLimit, decision: LimitDecision): Told => ({
  kind: 'limit',
  rule: rule.id,
  title: rule.title,
  applies: decision.applies,
  holds: decision.holds,
  limit: decision.limit,
  ...(rule.permission === undefined ? {} : { says: rule.permission.says }),
  ...(decision.actual === undefined ? {} : { actual: decision.actual }),
  ...(decision.headroom === undefined ? {} : { headroom: decision.headroom }),
  force: rule.force,
  ...(decision.undecidable && rule.note !== undefined ? { reason: rule.note } : {}),
  missing: missingFrom(decision.missing, noMoney),
  clauses: rule.clauses,
});
