import { explainSensitivity } from '../../sensitivity.js';
import { sensitivityAmong } from '../../scenario/sensitivity/sensitivity.js';
import { asIfInForce, assumeNone, documentIn, otherRules, reforms, subject, year } from '../options.js';
import { subjectCommand } from '../subject-command.js';

export const sensitivityCommand = subjectCommand({
  name: 'sensitivity',
  about: {
    zh: '逐一改取每项条文理解，看合计或结论有何变化，以及任意组合下的最少和最多',
    en: 'change each interpretation in turn and show what becomes of the total or the answer, and the least and the most over all combinations',
  },
  options: { document: documentIn, rules: otherRules, year, asIfInForce, assumeNone, reforms, subject },
  ask: (input, options, among) => sensitivityAmong(input, options, among),
  print: explainSensitivity,
});
