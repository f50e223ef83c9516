import { canonicalJson } from '../condition/index.js';
import { frozen } from '../edge/index.js';
import type { EngineOptions } from './engine.js';

/** Under what a document or a rule is decided, everything said. */
export type DecisionSetting = EngineOptions &
  Required<Pick<EngineOptions, 'readings' | 'reforms' | 'alternatives' | 'reasons'>>;

const none = frozen({ readings: {}, reforms: [] });

/** The setting of a call whose options were checked, and are copies of ours. */
export const settingOf = ({
  readings = none.readings,
  reforms = none.reforms,
  asIfInForce,
  alternatives = true,
  reasons = false,
}: EngineOptions): DecisionSetting => ({
  readings,
  reforms,
  alternatives,
  reasons,
  ...(asIfInForce === undefined ? {} : { asIfInForce }),
});

/** What tells settings apart; most change nothing of the document, and are told by two words. */
export const keyOf = ({ readings, reforms, asIfInForce, alternatives, reasons }: DecisionSetting): string => {
  const isUsual = Object.keys(readings).length === 0 && reforms.length === 0 && asIfInForce === undefined;
  return isUsual
    ? `${String(alternatives)} ${String(reasons)}`
    : canonicalJson([readings, reforms, asIfInForce ?? null, alternatives, reasons]);
};
