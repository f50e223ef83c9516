import { type CitedScenario, citesOf } from './cites.js';
import type { RuleSum } from './member.js';
import type { Scenario } from './scenario.js';

/** Of a scenario, what the columns of single enterprises hang on. */
export type OutcomeColumns = Pick<Scenario, 'compare' | 'groupBy'> &
  Partial<Pick<Scenario, 'population' | Exclude<keyof CitedScenario, 'compare'>>>;

/** Which reforms a line of an enterprise cites, joined as in the names of settings. */
type LineCites = (setting: string, cell: Pick<RuleSum, 'document' | 'rule'> & { readonly year: number }) => string;

const knownCites = new WeakMap<object, LineCites>();

export const lineCites = (scenario: OutcomeColumns): LineCites => {
  const known = knownCites.get(scenario);
  if (known !== undefined) return known;
  const { documents, reforms, readings, rules, compare } = scenario;
  const isWhole = documents !== undefined && reforms !== undefined && readings !== undefined && rules !== undefined;
  const cites = isWhole && reforms.length > 0 ? citesOf({ documents, reforms, readings, rules, compare }) : undefined;
  const made: LineCites = (setting, { year, document, rule }) =>
    cites === undefined ? '' : cites(setting, year, document, rule).join('+');
  knownCites.set(scenario, made);
  return made;
};
