import type { Engine } from '../engine/index.js';
import { compilePlan, type Plan } from '../evaluate/index.js';
import type { Period } from '../quantity/index.js';

const plans = new WeakMap<Engine, Plan>();

/** The compiled rules of an engine's document, made once an engine: for what asks more of them than an engine answers. */
export const planOf = (engine: Engine, period: Period): Plan => {
  const plan = plans.get(engine) ?? compilePlan(engine.document, period);
  plans.set(engine, plan);
  return plan;
};
