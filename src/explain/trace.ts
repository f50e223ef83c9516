import { type Compared, comparedIn, sharedKey, type Trace, type Value } from '../condition/index.js';
import { and, or, type Truth } from '../truth/truth.js';
import { distance } from './value.js';

/** Equal keys are the same condition, however it is named: it is said once. */
export const keyOf = (trace: Trace): string =>
  sharedKey(trace, {
    label: (each) =>
      each.kind === 'comparison'
        ? JSON.stringify([each.comparison.fact.id, each.comparison.operator, each.comparison.values, each.seen])
        : each.kind,
    parts: (each) => (each.kind === 'comparison' ? [] : each.parts),
  });

const none: Pick<ReadonlySet<Trace>, 'has'> = new Set();

/** Conditions that must all hold, nesting taken away and none twice; those kept apart are not taken to pieces. */
export const conjuncts = (trace: Trace, apart = none): readonly Trace[] => {
  const found = new Map<string, Trace>();
  const seen = new Set<Trace>();
  const walk = (each: Trace): void => {
    if (seen.has(each)) return;
    seen.add(each);
    if (each.kind !== 'all' || (each !== trace && apart.has(each))) found.set(keyOf(each), each);
    else each.parts.forEach(walk);
  };
  walk(trace);
  return [...found.values()];
};

/** A rule's conditions as it stands in its document: the document's scope comes first, its own last. */
export const scopeAndOwn = (trace: Trace): { readonly scope: readonly Trace[]; readonly own: Trace } => {
  const own = trace.kind === 'all' ? trace.parts.at(-1) : undefined;
  return trace.kind !== 'all' || own === undefined
    ? { scope: [], own: trace }
    : { scope: trace.parts.slice(0, -1), own };
};

const compared = (trace: Trace | undefined): Compared | undefined =>
  trace?.kind === 'comparison' && trace.comparison.operator === 'equal' ? trace : undefined;

/** Rows that ask one fact for different values, as one condition that takes any of them; otherwise any of the rows. */
export const anyRow = (rows: readonly [Trace, ...Trace[]]): Trace => {
  const [first, ...more] = rows;
  if (more.length === 0) return first;
  const truth = or(...rows.map((row) => row.truth));
  const each = rows.map((row) => conjuncts(row));
  const shared = (each[0] ?? []).filter((trace) =>
    each.every((traces) => traces.some((other) => keyOf(other) === keyOf(trace))),
  );
  const own = each.map((traces) => traces.filter((trace) => !shared.some((other) => keyOf(other) === keyOf(trace))));
  const asked = own.flatMap((traces) => (traces.length === 1 ? (compared(traces[0]) ?? []) : []));
  const [one] = asked;
  if (
    one === undefined ||
    asked.length < rows.length ||
    asked.some(({ comparison }) => comparison.fact.id !== one.comparison.fact.id)
  ) {
    return { kind: 'any', name: undefined, truth, parts: rows };
  }
  const [value, ...others] = asked.flatMap(({ comparison }) => comparison.values) as [Value, ...Value[]];
  const joined: Compared = {
    ...one,
    truth: or(...asked.map((trace) => trace.truth)),
    comparison: { ...one.comparison, operator: 'in', values: [value, ...others] },
  };
  return { kind: 'all', name: undefined, truth, parts: [...shared, joined] };
};

export const truthOfAll = (traces: readonly Trace[]): Truth => and(...traces.map(({ truth }) => truth));

/** The comparison that refuses first, in reading order. */
export const firstFailing = (trace: Trace): Compared | undefined => comparedIn(trace, ({ truth }) => truth === 'no')[0];

/** How far conditions are from holding, over those that do not. */
export const shortfall = (traces: readonly Trace[]): number =>
  traces.reduce(
    (sum, trace) =>
      sum + (trace.kind === 'comparison' && trace.truth === 'no' ? distance(trace.comparison, trace.seen) : 0),
    0,
  );
