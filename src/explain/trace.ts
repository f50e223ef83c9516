import type { Trace } from '../condition/index.js';
import { and, type Truth } from '../truth/truth.js';
import { distance } from './value.js';

export type Compared = Extract<Trace, { kind: 'comparison' }>;

/** Equal keys are the same condition, however it is named: it is said once. */
export const keyOf = (trace: Trace): string => {
  if (trace.kind !== 'comparison') return `${trace.kind}(${trace.parts.map(keyOf).join(',')})`;
  const { fact, operator, values } = trace.comparison;
  return JSON.stringify([fact.id, operator, values, trace.seen]);
};

/** The same condition over another value has the same shape: the rows of a table do. */
const shapeOf = (trace: Trace): string =>
  trace.kind === 'comparison' ? `${trace.comparison.fact.id} ${trace.comparison.operator}` : `${trace.kind}(${trace.parts.map(shapeOf).join(',')})`;

/** Conditions that must all hold, nesting taken away and none twice. */
export const conjuncts = (trace: Trace): readonly Trace[] => {
  const all = trace.kind === 'all' ? trace.parts.flatMap(conjuncts) : [trace];
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
};

export const truthOfAll = (traces: readonly Trace[]): Truth => and(...traces.map(({ truth }) => truth));

/** Whether these are one condition over several values, as a rule over a table becomes. */
export const isTable = (traces: readonly Trace[]): boolean =>
  traces.length > 1 && traces.some(({ kind }) => kind === 'all') && new Set(traces.map(shapeOf)).size === 1;

/** The comparison that refuses first, in reading order. */
export const firstFailing = (trace: Trace): Compared | undefined => {
  if (trace.truth !== 'no') return undefined;
  if (trace.kind === 'comparison') return trace;
  for (const part of trace.parts) {
    const found = firstFailing(part);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** How far conditions are from holding, over those that do not. */
export const shortfall = (traces: readonly Trace[]): number =>
  traces.reduce((sum, trace) => sum + (trace.kind === 'comparison' && trace.truth === 'no' ? distance(trace.comparison, trace.seen) : 0), 0);
