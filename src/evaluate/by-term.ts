import { type BoundCondition, type FactCall, mapSome } from '../condition/index.js';
import { type BoundFact, facts, type FactSetting } from '../fact/index.js';
import { bindTo } from './bound-facts.js';

/**
 * Conditions of documents that differ in what becomes of a title past its term, so that one program decides them all:
 * what hangs on the term is a fact of its own, and all else is read once.
 */
export interface ByTerm {
  /** A condition as it stands among those of other settings. */
  readonly told: (condition: BoundCondition, setting: FactSetting) => BoundCondition;
  /** Binds the facts of what was told. */
  readonly bind: (call: FactCall) => BoundFact;
}

/** @param usual the setting of all that does not hang on the term. */
export const conditionsByTerm = (usual: FactSetting): ByTerm => {
  const settings = new Map<string, FactSetting>();
  const known = new Map<string, Map<BoundCondition, BoundCondition>>();

  const callIn = (call: FactCall, setting: FactSetting): FactCall => {
    if (facts[call.name].goesByTerm !== true) return call;
    const id = `${call.id} ${setting.titleTerm}`;
    settings.set(id, setting);
    return { ...call, id };
  };

  const turned = (condition: BoundCondition, setting: FactSetting): BoundCondition => {
    if (condition.kind === 'comparison') {
      const fact = callIn(condition.fact, setting);
      return fact === condition.fact ? condition : { ...condition, fact };
    }
    if (condition.kind === 'not') {
      const inner = told(condition.condition, setting);
      return inner === condition.condition ? condition : { ...condition, condition: inner };
    }
    const conditions = mapSome(condition.conditions, (each) => told(each, setting));
    return conditions.every((each, index) => each === condition.conditions[index])
      ? condition
      : { ...condition, conditions };
  };

  // What rules refer to stands in many conditions, and stays one part of all of them.
  const told: ByTerm['told'] = (condition, setting) => {
    if (setting.titleTerm === usual.titleTerm) return condition;
    const own = known.get(setting.titleTerm) ?? new Map<BoundCondition, BoundCondition>();
    known.set(setting.titleTerm, own);
    const made = own.get(condition) ?? turned(condition, setting);
    own.set(condition, made);
    return made;
  };

  return { told, bind: (call) => bindTo(settings.get(call.id) ?? usual)(call) };
};
