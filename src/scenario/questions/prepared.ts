import { documents } from '../../documents/index.js';
import type { EvaluateOptions } from '../../engine/evaluate.js';
import { createTotals, type Totals } from '../../engine/totals.js';
import { compilePlan, type Plan } from '../../evaluate/index.js';
import type { FactName } from '../../fact/index.js';
import { parsePeriod, type Period } from '../../quantity/index.js';
import { type Document, loadDocument } from '../../rule/index.js';
import type { Enterprise } from '../../subject/index.js';
import { type Marks, marksOf } from './marks.js';

/** A document under one setting, ready to be asked very often what an answer would make of it. */
export interface Prepared {
  readonly document: Document;
  readonly period: Period;
  readonly plan: Plan;
  readonly totals: (subject: Enterprise, year: number) => Totals;
  /** What its conditions compare each fact with. */
  readonly marks: ReadonlyMap<FactName, Marks>;
}

type Setting = Pick<EvaluateOptions, 'document' | 'readings' | 'reforms' | 'asIfInForce'>;

const prepare = ({ document: id, readings = {}, reforms = [], asIfInForce }: Setting): Prepared => {
  const document = loadDocument(documents[id], { readings: { ...readings }, reforms });
  const moved = asIfInForce === undefined ? undefined : parsePeriod(asIfInForce);
  const period = moved?.ok === true ? moved.value : document.period;
  const plan = compilePlan(document, period);
  return { document, period, plan, totals: createTotals(plan), marks: marksOf(document) };
};

// Settings asked for last: a dialogue asks for the same again and again.
const prepared = new Map<string, Prepared>();
const mostPrepared = 16;

/** A setting that an evaluation has found to be good, prepared once. */
export const preparedFor = (setting: Setting): Prepared => {
  const { document, readings, reforms, asIfInForce } = setting;
  const key = JSON.stringify([document, readings, reforms, asIfInForce]);
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const made = prepare(setting);
  const [oldest] = prepared.keys();
  if (prepared.size >= mostPrepared && oldest !== undefined) prepared.delete(oldest);
  prepared.set(key, made);
  return made;
};
