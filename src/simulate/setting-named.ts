import { didYouMean, type Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { base, partsOfName } from './scenario.js';

/** What is wrong with the name of a setting: a reform in it that a scenario does not have. */
export const settingIssues = (name: string, reforms: readonly string[], option: string): readonly Issue[] => {
  const known = [base, ...reforms];
  return partsOfName(name)
    .filter((part) => !reforms.includes(part))
    .map((part) =>
      issue('scenario-name', { option }, name, { known: known.join(', '), suggestion: didYouMean(part, known) }),
    );
};
