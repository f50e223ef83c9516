import type { DocumentId } from '../documents/index.js';
import type { OwnEngine } from '../engine/engine.js';
import { type AwardSums, createSums } from '../engine/totals.js';
import { compilePlan, type Plan } from '../evaluate/index.js';
import { type Changeable, type DocumentFiles, isAwardAmong } from '../rule/index.js';

/** A document compiled for one year of a run. */
export interface YearPlan {
  readonly year: number;
  readonly plan: Plan;
  readonly sums: AwardSums;
}

/** One document through the years of a run. */
export interface WholeSetting {
  readonly id: DocumentId;
  readonly years: readonly YearPlan[];
  readonly engines: readonly OwnEngine[];
  /** Its files, before any change. */
  readonly source: DocumentFiles;
  /** What it is decided by in each year, as it is written. */
  readonly files: readonly Changeable[];
  /** What else tells two settings apart. */
  readonly keys: string;
}

const parts = new WeakMap<Plan, Map<string, YearPlan>>();

/** A year with some of its awards and nothing else. */
export const partOfYear = ({ year, plan }: YearPlan, slugs: ReadonlySet<string>): YearPlan => {
  const known = parts.get(plan) ?? new Map<string, YearPlan>();
  parts.set(plan, known);
  const key = [...slugs].sort().join(' ');
  const own = known.get(key);
  if (own !== undefined) return { ...own, year };
  const part = compilePlan(plan.document, plan.period, plan.datedOnly, isAwardAmong(slugs));
  const made = { year, plan: part, sums: createSums(part) };
  known.set(key, made);
  return made;
};
