import { type BoundCondition, missingIn, type Trace } from '../../condition/index.js';
import type { Place, Subject } from '../../subject/index.js';
import { or, type Truth } from '../../truth/truth.js';
import type { MeasuringRule } from './measuring.js';
import { isKept, measure, roomUnder, tightest } from './measure.js';
import { actualText, endsText, type Headroom, headroomOf } from './print.js';
import type { LimitEnds } from './terms.js';

/** A limit ready to decide: whom each of its rows applies to and, for a permission, what must hold. */
export interface BoundMeasuringRule<Rule extends MeasuringRule = MeasuringRule> {
  readonly rule: Rule;
  readonly applies: readonly BoundCondition[];
  readonly holds: BoundCondition | undefined;
}

/** What a limit comes to for one subject. */
export interface LimitDecision {
  readonly applies: Truth;
  readonly holds: Truth;
  readonly limit: string;
  readonly actual: string | undefined;
  readonly headroom: Headroom | undefined;
  /** Input paths that would settle whether it applies and holds. */
  readonly missing: readonly string[];
  /** Nothing is missing, and still it cannot be decided: the rule's own note says why. */
  readonly undecidable: boolean;
  readonly traces: readonly Trace[];
  readonly holdsTrace: Trace | undefined;
}

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

/**
 * Decides one limit for a subject.
 *
 * @param walk goes through a condition for that subject in the year asked about.
 */
export const decideLimit = (
  limit: BoundMeasuringRule,
  subject: Subject,
  walk: (boundCondition: BoundCondition) => Trace,
): LimitDecision => {
  const traces = limit.applies.map(walk);
  const applies = or(...traces.map(({ truth }) => truth));
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
  const [ends] = rows as readonly [LimitEnds, ...LimitEnds[]];
  const unmeasured = {
    ...whether,
    holds: 'unknown',
    limit: [...new Set(rows.map(endsText))].join(' / '),
    actual: undefined,
    headroom: undefined,
    missing: [],
    undecidable: applies === 'yes' && ends.most === undefined && ends.least === undefined,
  } as const;
  if (applies === 'no') return unmeasured;
  const measured = measure(subject as Place, terms.measured);
  if (!measured.known)
    return unmeasured.undecidable
      ? unmeasured
      : { ...unmeasured, missing: [...new Set([...open, ...measured.missing])] };
  // Which of several figures is in force is not known yet: then no room can be told.
  const rooms = rows.length > 1 ? [] : roomUnder(ends, measured.measurement);
  const narrow = tightest(rooms);
  const kept = isKept(rooms) ? 'yes' : 'no';
  return {
    ...unmeasured,
    holds: applies !== 'yes' || narrow === undefined ? 'unknown' : kept,
    actual: actualText(terms, measured.measurement),
    headroom: narrow === undefined ? undefined : headroomOf(terms, measured.measurement, narrow),
    missing: [...new Set(open)],
  };
};

/** Whether two readings come to the same limit. */
export const sameLimit = (a: LimitDecision, b: LimitDecision): boolean =>
  a.applies === b.applies &&
  a.holds === b.holds &&
  a.limit === b.limit &&
  a.actual === b.actual &&
  JSON.stringify(a.headroom) === JSON.stringify(b.headroom);
