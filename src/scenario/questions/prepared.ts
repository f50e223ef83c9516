import { engineFor, type EvaluateOptions, type Taken } from '../../engine/evaluate.js';
import type { Engine } from '../../engine/index.js';
import { periodOf } from '../../engine/options.js';
import { createTotals, type Sums } from '../../engine/totals.js';
import type { Plan } from '../../evaluate/index.js';
import type { FactName } from '../../fact/index.js';
import type { Period } from '../../quantity/index.js';
import type { Issue } from '../../issue/index.js';
import type { Document } from '../../rule/index.js';
import type { Enterprise, Subject } from '../../subject/index.js';
import { type Marks, marksOf } from './breakpoints.js';

/** A document under one setting, ready to be asked very often what an answer would make of it. */
export interface PreparedQuestions {
  readonly document: Document;
  readonly period: Period;
  readonly plan: Plan;
  readonly totals: (subject: Enterprise, year: number) => Sums;
  /** What keeps a subject from being decided at all. */
  readonly refused: (subject: Subject) => readonly Issue[];
  /** What its conditions compare each fact with. */
  readonly marks: ReadonlyMap<FactName, Marks>;
}

type PreparedSetting = Pick<Taken<EvaluateOptions>, 'document' | 'readings' | 'reforms' | 'asIfInForce'>;

const prepared = new WeakMap<Engine, PreparedQuestions>();

/** A setting whose options were checked, prepared once: a dialogue asks for the same again and again. */
export const preparedFor = (setting: PreparedSetting): PreparedQuestions => {
  const engine = engineFor({ ...setting, alternatives: false });
  const known = prepared.get(engine);
  if (known !== undefined) return known;
  const { document, plan, refused } = engine;
  const period = setting.asIfInForce === undefined ? document.period : periodOf(setting.asIfInForce);
  const made = { document, period, plan, totals: createTotals(plan), refused, marks: marksOf(document) };
  prepared.set(engine, made);
  return made;
};
